// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";

import { Guardian } from "../../governance/Guardian.sol";
import { LivepeerGovernor } from "../../governance/LivepeerGovernor.sol";
import { StakeVotes } from "../../governance/StakeVotes.sol";
import { Rounds } from "../../rounds/Rounds.sol";
import { Staking } from "../../staking/Staking.sol";
import { ILivepeerToken } from "../../token/ILivepeerToken.sol";
import { Watcher } from "../Watcher.sol";
import { Ballots } from "./Ballots.sol";

/// @notice Stakers who propose, vote, override and execute in any order, while their stake moves, and strangers who try what is
/// not theirs. Proposals change every term there is of governance.
contract GovernanceHandler is Watcher, Ballots {
    struct Parts {
        LivepeerGovernor governor;
        Guardian guardian;
        TimelockController timelock;
        StakeVotes votes;
        Staking staking;
        Rounds rounds;
        address slasher;
    }

    /// @notice What proposals have set so far.
    struct Terms {
        uint256 minimumStake;
        uint256 votingDelay;
        uint256 votingPeriod;
        uint256 proposalThreshold;
        uint256 quorumPpm;
        uint256 timelockDelay;
        uint256 guardianThreshold;
        address proposalGuardian;
        uint256 relayed;
    }

    uint256 private constant KINDS = 11;
    bytes32 private constant CANCELLER = keccak256("CANCELLER_ROLE");
    /// @dev Whoever is relayed LPT that the governor holds by mistake.
    address public constant FINDER = address(0xF1);

    LivepeerGovernor private immutable _governor;
    Guardian private immutable _guardian;
    TimelockController private immutable _timelock;
    StakeVotes private immutable _votes;
    Staking private immutable _staking;
    Rounds private immutable _rounds;
    address private immutable _slasher;

    address[] private _accounts;
    uint256[] private _proposals;
    /// @dev What each proposal changes, below KINDS.
    uint256[] private _kinds;
    Terms private _terms;

    constructor(Parts memory parts, Terms memory initial, address[] memory accounts) {
        _governor = parts.governor;
        _guardian = parts.guardian;
        _timelock = parts.timelock;
        _votes = parts.votes;
        _staking = parts.staking;
        _rounds = parts.rounds;
        _slasher = parts.slasher;
        _terms = initial;
        _accounts = accounts;
    }

    function proposals() external view returns (uint256[] memory) {
        return _proposals;
    }

    function terms() external view returns (Terms memory) {
        return _terms;
    }

    // ---- votes

    function propose(uint256 who, uint256 kind) public returns (uint256 n) {
        n = _proposals.length;
        _kinds.push(kind % KINDS);
        (address[] memory t, uint256[] memory v, bytes[] memory c, ) = _content(n);
        vm.prank(_pick(who));
        _proposals.push(_governor.propose(t, v, c, vm.toString(n)));
    }

    function vote(uint256 who, uint256 which, uint8 support) external {
        vm.prank(_pick(who));
        _governor.castVote(_which(which), support % 3);
    }

    function voteWithReason(uint256 who, uint256 which, uint8 support, bool params) external {
        vm.prank(_pick(who));
        if (params) _governor.castVoteWithReasonAndParams(_which(which), support % 3, "so", "p");
        else _governor.castVoteWithReason(_which(which), support % 3, "so");
    }

    function voteBySig(uint256 who, uint256 which, uint8 support, bool params) external {
        (uint256 key, uint256 id) = (_keyOf(who), _which(which));
        support %= 3;
        if (params) {
            bytes memory extended = _signExtended(_governor, key, id, support, "so", "p");
            _governor.castVoteWithReasonAndParamsBySig(
                id,
                support,
                _pick(who),
                "so",
                "p",
                extended
            );
        } else {
            bytes memory ballot = _signBallot(_governor, key, id, support);
            _governor.castVoteBySig(id, support, _pick(who), ballot);
        }
    }

    function overrideVote(uint256 who, uint256 which, uint8 support) external {
        vm.prank(_pick(who));
        _governor.castOverrideVote(_which(which), support % 3, "");
    }

    function overrideVoteBySig(uint256 who, uint256 which, uint8 support) external {
        (uint256 key, uint256 id) = (_keyOf(who), _which(which));
        bytes memory signature = _signOverride(_governor, key, id, support % 3, "mine");
        _governor.castOverrideVoteBySig(id, support % 3, _pick(who), "mine", signature);
    }

    function queue(uint256 which) external {
        _queue(which % _proposals.length);
    }

    function execute(uint256 which) external {
        _execute(which % _proposals.length);
    }

    /// @dev All of a vote at once, so that every kind of proposal passes often.
    function enact(uint256 who, uint256 kind) external {
        uint256 n = propose(who, kind);
        vm.warp(_governor.proposalSnapshot(_proposals[n]) + 1);
        for (uint256 i = 0; i < _accounts.length; ++i) {
            vm.prank(_accounts[i]);
            _governor.castVote(_proposals[n], 1);
        }
        vm.warp(_governor.proposalDeadline(_proposals[n]) + 1);
        _queue(n);
        vm.warp(_governor.proposalEta(_proposals[n]));
        _execute(n);
    }

    /// @dev The timelock lets anybody execute what is due, past the governor: but for what concerns the governor itself.
    function executeOnTimelock(uint256 which) external {
        uint256 n = which % _proposals.length;
        uint256 eta = _governor.proposalEta(_proposals[n]);
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        bytes32 salt = bytes20(address(_governor)) ^ d;
        if (t.length == 1 && which % 2 == 0) _timelock.execute(t[0], v[0], c[0], 0, salt);
        else _timelock.executeBatch(t, v, c, 0, salt);
        _note(n);
        _hold(eta > 0 && block.timestamp >= eta, "GOV_02 after the timelock");
        _hold(t[0] != address(_governor), "GOV_05 the governor changes through itself");
        _hold(_stateOf(n) == 7, "GOV_02 counts as executed");
    }

    function cancel(uint256 who, uint256 which) external {
        uint256 n = which % _proposals.length;
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        address account = _pick(who);
        bool own = account == _governor.proposalProposer(_proposals[n]);
        bool pending = _stateOf(n) == 0;
        vm.prank(account);
        _governor.cancel(t, v, c, d);
        bool unguarded = _terms.proposalGuardian == address(0);
        _hold(own && (pending || unguarded), "GOV_03 a proposer its own, before the vote");
    }

    // ---- the guardian

    function guardianCancel(uint256 which) external {
        uint256 n = which % _proposals.length;
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        address[] memory members = _guardian.members();
        for (uint256 i = 0; i < _guardian.threshold(); ++i) {
            vm.prank(members[i]);
            _guardian.cancel(t, v, c, d);
        }
        _hold(_terms.proposalGuardian == address(_guardian), "GOV_03 the guardian in office");
        _hold(_kinds[n] != 5 && _kinds[n] != 7, "GOV_03 not its own replacement");
    }

    function guardianPause(bool on) external {
        address[] memory members = _guardian.members();
        for (uint256 i = 0; i < _guardian.threshold(); ++i) {
            vm.prank(members[i]);
            if (on) _guardian.pause(address(_staking));
            else _guardian.unpause(address(_staking));
        }
    }

    /// @dev Anybody ends a pause that has lasted its time.
    function unpause(uint256 who) external {
        uint256 until = _guardian.pausedUntil(address(_staking));
        if (until > block.timestamp) vm.warp(until);
        vm.prank(_pick(who));
        _guardian.unpause(address(_staking));
    }

    // ---- what is nobody's to do

    /// @dev Each call of governance that only governance may make, by somebody else.
    function trespass(uint256 who, uint256 which) external {
        (address target, bytes memory data) = _forbidden(which % 18, _pick(who));
        vm.prank(_pick(who));
        (bool ok, ) = target.call(data);
        _hold(!ok, "GOV_05 a vote alone changes terms");
    }

    function _forbidden(
        uint256 which,
        address account
    ) private view returns (address target, bytes memory data) {
        if (which == 7) {
            return (address(_guardian), abi.encodeCall(_guardian.setMembers, (_accounts, 1)));
        }
        if (which < 7) return (address(_governor), _setter(which, account));
        if (which < 13) return (address(_timelock), _timelockCall(which, account));
        if (which == 13) return (address(_votes), abi.encodeCall(_votes.delegate, (account)));
        bytes memory call = abi.encodeCall(_votes.delegateBySig, (account, 0, 0, 0, 0, 0));
        if (which == 14) return (address(_votes), call);
        target = address(_governor);
        if (which == 15) {
            data = abi.encodeCall(_governor.onERC721Received, (account, account, 1, ""));
        } else if (which == 16) {
            data = abi.encodeCall(_governor.onERC1155Received, (account, account, 1, 1, ""));
        } else {
            uint256[] memory none = new uint256[](0);
            data = abi.encodeCall(
                _governor.onERC1155BatchReceived,
                (account, account, none, none, "")
            );
        }
    }

    function _setter(uint256 which, address account) private view returns (bytes memory) {
        if (which == 0) return abi.encodeCall(_governor.setVotingDelay, (1));
        if (which == 1) return abi.encodeCall(_governor.setVotingPeriod, (1));
        if (which == 2) return abi.encodeCall(_governor.setProposalThreshold, (0));
        if (which == 3) return abi.encodeCall(_governor.updateQuorumNumerator, (0));
        if (which == 4) return abi.encodeCall(_governor.setProposalGuardian, (account));
        if (which == 5) return abi.encodeCall(_governor.updateTimelock, (_timelock));
        return abi.encodeCall(_governor.relay, (account, 0, ""));
    }

    function _timelockCall(uint256 which, address account) private view returns (bytes memory) {
        (address[] memory t, uint256[] memory v, bytes[] memory c, ) = _content(0);
        uint256 delay = 1 weeks;
        if (which == 8) return abi.encodeCall(_timelock.updateDelay, (0));
        if (which == 9) return abi.encodeCall(_timelock.grantRole, (CANCELLER, account));
        if (which == 10) {
            return abi.encodeCall(_timelock.revokeRole, (CANCELLER, address(_governor)));
        }
        if (which == 11) {
            return abi.encodeCall(_timelock.schedule, (t[0], v[0], c[0], 0, 0, delay));
        }
        return abi.encodeCall(_timelock.scheduleBatch, (t, v, c, 0, 0, delay));
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

    // ---- parts

    function _queue(uint256 n) private {
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        _governor.queue(t, v, c, d);
    }

    function _execute(uint256 n) private {
        uint256 id = _proposals[n];
        uint256 eta = _governor.proposalEta(id);
        (uint256 a, uint256 f, uint256 abstain) = _governor.proposalVotes(id);
        uint256 quorum = _governor.quorum(_governor.proposalSnapshot(id));
        (address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d) = _content(n);
        _governor.execute(t, v, c, d);
        _note(n);
        _hold(eta > 0 && block.timestamp >= eta, "GOV_02 after the timelock");
        _hold(f >= a && f > 0 && f + abstain >= quorum, "GOV_02 only what has passed");
    }

    /// @dev Proposal n changes one term to a value of its own.
    function _content(
        uint256 n
    )
        private
        view
        returns (
            address[] memory targets,
            uint256[] memory values,
            bytes[] memory calldatas,
            bytes32 description
        )
    {
        bool two = _kinds[n] == 10;
        targets = new address[](two ? 2 : 1);
        calldatas = new bytes[](targets.length);
        (targets[0], calldatas[0]) = _call(_kinds[n], n);
        if (two) {
            targets[1] = address(_timelock);
            calldatas[1] = abi.encodeCall(_timelock.revokeRole, (CANCELLER, FINDER));
        }
        return (
            targets,
            new uint256[](targets.length),
            calldatas,
            keccak256(bytes(vm.toString(n)))
        );
    }

    function _call(uint256 kind, uint256 n) private view returns (address, bytes memory) {
        if (kind == 6) {
            ILivepeerToken lpt = _staking.LPT();
            bytes memory call = abi.encodeCall(lpt.transfer, (FINDER, 1));
            return (address(_governor), abi.encodeCall(_governor.relay, (address(lpt), 0, call)));
        }
        if (kind == 7) {
            address[] memory members = _guardian.members();
            return (
                address(_guardian),
                abi.encodeCall(_guardian.setMembers, (members, 1 + (n % 3)))
            );
        }
        if (kind == 8) {
            return (address(_timelock), abi.encodeCall(_timelock.updateDelay, (400 + n)));
        }
        if (kind == 9) {
            bytes memory call = abi.encodeCall(Staking.setParameters, (uint128(100e18 + n), 7));
            return (address(_staking), call);
        }
        if (kind == 10) {
            return (address(_timelock), abi.encodeCall(_timelock.grantRole, (CANCELLER, FINDER)));
        }
        return (address(_governor), _governorCall(kind, n));
    }

    function _governorCall(uint256 kind, uint256 n) private view returns (bytes memory) {
        if (kind == 0) return abi.encodeCall(_governor.setVotingDelay, (uint48(30 + n)));
        if (kind == 1) return abi.encodeCall(_governor.setVotingPeriod, (uint32(120 + n)));
        if (kind == 2) return abi.encodeCall(_governor.setProposalThreshold, (50e18 + n));
        if (kind == 3) return abi.encodeCall(_governor.updateQuorumNumerator, (300_000 + n));
        if (kind == 4) return abi.encodeCall(_governor.updateTimelock, (_timelock));
        address next = n % 3 == 0 ? address(0) : address(_guardian);
        return abi.encodeCall(_governor.setProposalGuardian, (next));
    }

    /// @dev What proposal n has set.
    function _note(uint256 n) private {
        uint256 kind = _kinds[n];
        if (kind == 0) _terms.votingDelay = 30 + n;
        else if (kind == 1) _terms.votingPeriod = 120 + n;
        else if (kind == 2) _terms.proposalThreshold = 50e18 + n;
        else if (kind == 3) _terms.quorumPpm = 300_000 + n;
        else if (kind == 5) _terms.proposalGuardian = n % 3 == 0 ? address(0) : address(_guardian);
        else if (kind == 6) ++_terms.relayed;
        else if (kind == 7) _terms.guardianThreshold = 1 + (n % 3);
        else if (kind == 8) _terms.timelockDelay = 400 + n;
        else if (kind == 9) _terms.minimumStake = 100e18 + n;
    }

    function _stateOf(uint256 n) private view returns (uint256) {
        return uint256(_governor.state(_proposals[n]));
    }

    function _which(uint256 seed) private view returns (uint256) {
        return _proposals[seed % _proposals.length];
    }

    function _pick(uint256 seed) private view returns (address) {
        return _accounts[seed % _accounts.length];
    }

    function _keyOf(uint256 seed) private view returns (uint256) {
        return _key(vm.toString(seed % _accounts.length));
    }
}
