// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Guardian } from "../../governance/Guardian.sol";
import { LivepeerGovernor } from "../../governance/LivepeerGovernor.sol";
import { Rounds } from "../../rounds/Rounds.sol";
import { Staking } from "../../staking/Staking.sol";
import { Base } from "../Base.sol";

/// @notice Stakers who propose, vote, override and execute in any order, while their stake moves.
contract GovernanceHandler is Base {
    LivepeerGovernor private immutable _governor;
    Guardian private immutable _guardian;
    Staking private immutable _staking;
    Rounds private immutable _rounds;
    address private immutable _slasher;

    address[] private _accounts;
    /// @dev Description n raises the minimum stake to 100 LPT and n.
    uint256[] private _proposals;
    uint256 private _lastExecuted;

    constructor(
        LivepeerGovernor governor,
        Guardian guardian,
        Staking staking,
        Rounds rounds,
        address slasher,
        address[] memory accounts
    ) {
        _governor = governor;
        _guardian = guardian;
        _staking = staking;
        _rounds = rounds;
        _slasher = slasher;
        _accounts = accounts;
    }

    function proposals() external view returns (uint256[] memory) {
        return _proposals;
    }

    /// @notice The minimum stake that the last executed proposal set; zero before.
    function lastExecuted() external view returns (uint256) {
        return _lastExecuted;
    }

    // ---- votes

    function propose(uint256 who) external {
        uint256 n = _proposals.length;
        (address[] memory t, uint256[] memory v, bytes[] memory c, ) = _content(n);
        vm.prank(_pick(who));
        _proposals.push(_governor.propose(t, v, c, vm.toString(n)));
    }

    function vote(uint256 who, uint256 which, uint8 support) external {
        vm.prank(_pick(who));
        _governor.castVote(_which(which), support % 3);
    }

    function overrideVote(uint256 who, uint256 which, uint8 support) external {
        vm.prank(_pick(who));
        _governor.castOverrideVote(_which(which), support % 3, "");
    }

    function queue(uint256 which) external {
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(
            which % _proposals.length
        );
        _governor.queue(t, v, c, d);
    }

    function execute(uint256 which) external {
        uint256 n = which % _proposals.length;
        uint256 eta = _governor.proposalEta(_proposals[n]);
        (uint256 a, uint256 f, uint256 abstain) = _governor.proposalVotes(_proposals[n]);
        uint256 quorum = _governor.quorum(_governor.proposalSnapshot(_proposals[n]));
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        _governor.execute(t, v, c, d);
        _lastExecuted = 100e18 + n;
        vm.assertTrue(eta > 0 && block.timestamp >= eta, "GOV_02 after the timelock");
        vm.assertTrue(f >= a && f > 0 && f + abstain >= quorum, "GOV_02 only what has passed");
    }

    function cancel(uint256 who, uint256 which) external {
        uint256 n = which % _proposals.length;
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        address account = _pick(who);
        bool own = account == _governor.proposalProposer(_proposals[n]);
        vm.prank(account);
        _governor.cancel(t, v, c, d);
        vm.assertTrue(own, "GOV_03 a proposer its own");
    }

    function guardianCancel(uint256 which) external {
        uint256 n = which % _proposals.length;
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        address[] memory members = _guardian.members();
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(members[i]);
            _guardian.cancel(t, v, c, d);
        }
    }

    // ---- stake meanwhile

    function bond(uint256 who, uint256 to, uint256 amount) external {
        address account = _pick(who);
        address delegate = _staking.delegateOf(account);
        vm.prank(account);
        _staking.bond(1 + (amount % 2_000e18), delegate == address(0) ? _pick(to) : delegate);
    }

    function unbond(uint256 who, uint256 part) external {
        address account = _pick(who);
        uint256 shares = _staking.sharesOf(account);
        vm.prank(account);
        _staking.unbond(part % 3 == 0 ? shares : _bound(part, 0, shares));
    }

    function redelegate(uint256 who, uint256 to) external {
        vm.prank(_pick(who));
        _staking.redelegate(_pick(to));
    }

    function slash(uint256 who, uint256 amount) external {
        vm.prank(_slasher);
        _staking.slash(_pick(who), amount % 500e18, address(this), 0);
    }

    function reward(uint256 who) external {
        address account = _pick(who);
        if (_rounds.lastInitialized() < _rounds.current()) _rounds.initializeRound();
        vm.prank(account);
        _staking.reward(account);
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + 1 + (time % 300));
        vm.roll(block.number + 1);
    }

    function _which(uint256 seed) private view returns (uint256) {
        return _proposals[seed % _proposals.length];
    }

    function _pick(uint256 seed) private view returns (address) {
        return _accounts[seed % _accounts.length];
    }

    function _content(
        uint256 n
    ) private view returns (address[] memory, uint256[] memory, bytes[] memory, bytes32) {
        address[] memory targets = new address[](1);
        bytes[] memory calldatas = new bytes[](1);
        targets[0] = address(_staking);
        calldatas[0] = abi.encodeCall(Staking.setParameters, (uint128(100e18 + n), 7));
        return (targets, new uint256[](1), calldatas, keccak256(bytes(vm.toString(n))));
    }
}
