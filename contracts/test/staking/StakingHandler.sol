// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { FeeVault } from "../../payments/FeeVault.sol";
import { Rounds } from "../../rounds/Rounds.sol";
import { ActiveSet } from "../../staking/ActiveSet.sol";
import { Staking } from "../../staking/Staking.sol";
import { Base } from "../Base.sol";

/// @notice Everything anybody can do with stake, in any order, by a few accounts. Each move also watches a bystander.
contract StakingHandler is Base {
    Staking private immutable _staking;
    Rounds private immutable _rounds;
    ActiveSet private immutable _activeSet;
    FeeVault private immutable _feeVault;
    address private immutable _feePayer;
    address private immutable _slasher;

    address[] private _accounts;
    mapping(address account => uint256[]) private _thaws;
    uint256 public feesCredited;
    uint256 public feesPaid;
    /// @notice Moves that went through, by name.
    mapping(bytes4 selector => uint256) public moves;

    constructor(
        Staking staking,
        Rounds rounds,
        ActiveSet activeSet,
        FeeVault feeVault,
        address[2] memory roles,
        address[] memory accounts
    ) {
        _staking = staking;
        _rounds = rounds;
        _activeSet = activeSet;
        _feeVault = feeVault;
        (_feePayer, _slasher) = (roles[0], roles[1]);
        _accounts = accounts;
    }

    function thawsOf(address account) external view returns (uint256[] memory) {
        return _thaws[account];
    }

    /// @dev STAKE_05: nobody but its owner and the slasher can lower what an account has.
    modifier watched(uint256 seed, address actor) {
        address bystander = _pick(uint256(keccak256(abi.encode(seed))));
        uint256 stake = _staking.stakeOf(bystander);
        uint256 fees = _feeVault.pendingFees(bystander);
        _;
        ++moves[msg.sig];
        if (bystander != actor) {
            vm.assertGe(_staking.stakeOf(bystander), stake, "STAKE_05 stake");
            vm.assertGe(_feeVault.pendingFees(bystander) + 1, fees, "STAKE_05 fees");
        }
    }

    function bond(uint256 who, uint256 to, uint256 amount) external watched(amount, _pick(who)) {
        address account = _pick(who);
        address delegate = _staking.delegateOf(account);
        vm.prank(account);
        _staking.bond(_amount(amount), delegate == address(0) ? _pick(to) : delegate);
    }

    function bondFor(uint256 who, uint256 to, uint256 amount) external watched(amount, _pick(who)) {
        vm.prank(_pick(who));
        _staking.bondFor(_pick(to), _amount(amount));
    }

    function register(
        uint256 who,
        uint256 amount,
        uint32 cut
    ) external watched(amount, _pick(who)) {
        uint256 stake = _bound(amount, _staking.minimumStake(), 50_000e18);
        vm.prank(_pick(who));
        _staking.register(stake, cut % 1_000_001, cut % 777_777);
    }

    function unbond(uint256 who, uint256 part) external watched(part, _pick(who)) {
        address account = _pick(who);
        uint256 shares = _staking.sharesOf(account);
        uint256 some = part % 3 == 0 ? shares : _bound(part, 0, shares);
        vm.prank(account);
        _thaws[account].push(_staking.unbond(some));
    }

    function rebond(uint256 who, uint256 which) external watched(which, _pick(who)) {
        address account = _pick(who);
        uint256 thawId = _takeThaw(account, which);
        vm.prank(account);
        _staking.rebond(thawId);
    }

    function withdraw(uint256 who, uint256 which) external watched(which, _pick(who)) {
        address account = _pick(who);
        uint256 thawId = _takeThaw(account, which);
        vm.prank(account);
        _staking.withdraw(thawId);
    }

    function redelegate(uint256 who, uint256 to) external watched(to, _pick(who)) {
        vm.prank(_pick(who));
        _staking.redelegate(_pick(to));
    }

    function transferStake(
        uint256 who,
        uint256 to,
        uint256 part
    ) external watched(part, _pick(who)) {
        address account = _pick(who);
        uint256 shares = _bound(part, 1, _staking.sharesOf(account));
        vm.prank(account);
        _staking.transferStake(_pick(to), shares);
    }

    function setCommission(
        uint256 who,
        uint32 cut,
        uint32 share
    ) external watched(cut, _pick(who)) {
        vm.prank(_pick(who));
        _staking.setCommission(cut % 1_000_001, share % 1_000_001);
    }

    function reward(uint256 who) external watched(who, address(0)) {
        address account = _pick(who);
        vm.prank(account);
        _staking.reward(account);
    }

    function creditFees(uint256 who, uint96 amount) external watched(amount, address(0)) {
        uint256 fee = uint256(amount) % 10 ether;
        vm.deal(_feePayer, fee);
        vm.prank(_feePayer);
        _feeVault.credit{ value: fee }(_pick(who));
        feesCredited += fee;
    }

    function withdrawFees(uint256 who) external watched(who, _pick(who)) {
        address payable account = payable(_pick(who));
        vm.prank(account);
        feesPaid += _feeVault.withdraw(account);
    }

    function join(uint256 who, uint256 replaced) external watched(who, _pick(who)) {
        vm.prank(_pick(who));
        _activeSet.join(replaced % 2 == 0 ? address(0) : _pick(replaced));
    }

    function resign(uint256 who) external watched(who, _pick(who)) {
        vm.prank(_pick(who));
        _activeSet.resign();
    }

    function sync(uint256 who) external watched(who, address(0)) {
        _activeSet.sync(_pick(who));
    }

    /// @dev Not watched: a slash lowers what delegators have.
    function slash(uint256 who, uint256 amount) external {
        uint256 most = amount % 8 == 0 ? type(uint128).max : 1_500e18;
        vm.prank(_slasher);
        _staking.slash(_pick(who), amount % most, address(0xF1), 250_000);
        ++moves[msg.sig];
    }

    function nextRound(uint256 count, uint8 initialize) external watched(count, address(0)) {
        vm.warp(_rounds.startOf(_rounds.current() + uint64(1 + (count % 3))));
        vm.roll(block.number + 1);
        if (initialize % 4 != 0) _rounds.initializeRound();
    }

    function passTime(uint256 time) external watched(time, address(0)) {
        vm.warp(block.timestamp + (time % 30));
    }

    function _pick(uint256 seed) private view returns (address) {
        return _accounts[seed % _accounts.length];
    }

    function _amount(uint256 seed) private pure returns (uint256) {
        return seed % 4 == 0 ? 1 + (seed % 100) : 1 + (seed % 10_000e18);
    }

    function _takeThaw(address account, uint256 which) private returns (uint256 thawId) {
        uint256[] storage thaws = _thaws[account];
        uint256 index = which % thaws.length;
        thawId = thaws[index];
        thaws[index] = thaws[thaws.length - 1];
        thaws.pop();
    }
}
