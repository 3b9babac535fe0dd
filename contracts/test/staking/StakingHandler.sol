// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { FeeVault } from "../../payments/FeeVault.sol";
import { Rounds } from "../../rounds/Rounds.sol";
import { ActiveSet } from "../../staking/ActiveSet.sol";
import { Staking } from "../../staking/Staking.sol";
import { ILivepeerToken } from "../../token/ILivepeerToken.sol";
import { Watcher } from "../Watcher.sol";

/// @notice Everything anybody can do with stake, in any order, by a few accounts. Each move also watches a bystander.
contract StakingHandler is Watcher {
    uint64 public constant MOST_THAW_ROUNDS = 10;

    /// @dev A billionth of an LPT: what shares of a pool that was slashed often may lose.
    uint256 private constant ROUNDING = 1e9;

    Staking private immutable _staking;
    Rounds private immutable _rounds;
    ActiveSet private immutable _activeSet;
    FeeVault private immutable _feeVault;
    address private immutable _feePayer;
    address private immutable _slasher;

    address[] private _accounts;
    mapping(address account => uint256[]) private _thaws;
    uint48[] private _times;
    bytes32[] private _histories;
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
            _hold(_staking.stakeOf(bystander) >= stake, "STAKE_05 stake");
            _hold(_feeVault.pendingFees(bystander) + 1 >= fees, "STAKE_05 fees");
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

    function bondWithPermit(uint256 who, uint256 amount) external watched(amount, _pick(who)) {
        _bondSigned(_pick(who), _key(vm.toString(who % _accounts.length)), _amount(amount));
    }

    function payTreasury(uint256 seed) external watched(seed, address(0)) {
        _staking.ISSUANCE().payTreasury();
    }

    /// @dev LPT moves between wallets meanwhile, by its owner or by whom the owner allows.
    function transfer(
        uint256 who,
        uint256 to,
        uint256 amount
    ) external watched(amount, _pick(who)) {
        ILivepeerToken lpt = _staking.LPT();
        (address from, address spender) = (_pick(who), _pick(amount));
        uint256 some = _bound(amount, 0, lpt.balanceOf(from));
        vm.prank(from);
        if (amount % 2 == 0) {
            lpt.transfer(_pick(to), some);
        } else {
            lpt.approve(spender, some);
            vm.prank(spender);
            lpt.transferFrom(from, _pick(to), some);
        }
    }

    /// @dev ISS_02 holds of what was allowed in all: a new cut, and the allowance that is left.
    function setTreasury(uint256 seed, uint24 cut) external watched(seed, address(0)) {
        (, uint256 allowance) = _staking.ISSUANCE().treasuryTerms();
        _staking.ISSUANCE().setTreasury(cut % 1_000_001, uint88(allowance));
    }

    /// @dev Governance changes terms; what stands in the books must not care.
    function govern(
        uint256 seed,
        uint32 length,
        uint128 minimum,
        uint64 thaw
    ) external watched(seed, address(0)) {
        _rounds.setLength(uint32(_bound(length, 30, 90)));
        _staking.setParameters(
            uint128(_bound(minimum, 10e18, 200e18)),
            uint64(_bound(thaw, 1, MOST_THAW_ROUNDS))
        );
        _staking.ISSUANCE().setInflation(uint24(length), 500_000, 0, 1_000_000);
    }

    function withdrawDuringAPause(uint256 who, uint256 which) external watched(which, _pick(who)) {
        address account = _pick(who);
        uint256 thawId = _takeThaw(account, which);
        _staking.pause();
        vm.prank(account);
        _staking.withdraw(thawId);
        _staking.unpause();
    }

    /// @dev Not watched: a slash lowers what delegators have.
    function slash(uint256 who, uint256 amount) external {
        uint256 most = amount % 8 == 0 ? type(uint128).max : 1_500e18;
        vm.prank(_slasher);
        _staking.slash(_pick(who), amount % most, address(0xF1), 250_000);
        ++moves[msg.sig];
    }

    /// @dev STAKE_08: the transcoder itself is the finder.
    function slashItself(uint256 who, uint256 amount) external {
        address account = _pick(who);
        uint256 most = amount % 8 == 0 ? type(uint128).max : 1_500e18;
        (uint256 stake, uint256 balance) = (_heldBy(account), _staking.LPT().balanceOf(account));
        vm.prank(_slasher);
        _staking.slash(account, amount % most, account, 250_000);
        ++moves[msg.sig];
        uint256 left = _heldBy(account);
        uint256 lost = stake > left ? stake - left : 0;
        uint256 gained = _staking.LPT().balanceOf(account) - balance;
        _hold(gained <= lost / 4 + ROUNDING, "STAKE_08");
    }

    /// @dev Bonded and thawing.
    function _heldBy(address account) private view returns (uint256 sum) {
        sum = _staking.stakeOf(account);
        uint256[] storage thaws = _thaws[account];
        for (uint256 i = 0; i < thaws.length; ++i) sum += _staking.thawValueOf(account, thaws[i]);
    }

    /// @notice Ends of rounds that are over, with what the histories said of them at once.
    function seen(uint256 index) external view returns (uint48 time, bytes32 history) {
        return (_times[index], _histories[index]);
    }

    function seenCount() external view returns (uint256) {
        return _times.length;
    }

    /// @notice All that the histories say of a moment.
    function historyAt(uint48 time) public view returns (bytes32 hash) {
        hash = bytes32(_staking.totalAt(time));
        for (uint256 i = 0; i < _accounts.length; ++i) {
            (address delegate, uint256 stake) = _staking.stakeAt(_accounts[i], time);
            uint256 weight = _staking.weightAt(_accounts[i], time);
            hash = keccak256(abi.encode(hash, delegate, stake, weight));
        }
    }

    function nextRound(uint256 count, uint8 initialize) external watched(count, address(0)) {
        vm.warp(_rounds.startOf(_rounds.current() + uint64(1 + (count % 3))));
        vm.roll(block.number + 1);
        uint48 end = _rounds.startOf(_rounds.current()) - 1;
        _times.push(end);
        _histories.push(historyAt(end));
        if (initialize % 4 != 0) _rounds.initializeRound();
    }

    function passTime(uint256 time) external watched(time, address(0)) {
        vm.warp(block.timestamp + (time % 30));
    }

    function _pick(uint256 seed) private view returns (address) {
        return _accounts[seed % _accounts.length];
    }

    function _bondSigned(address account, uint256 key, uint256 amount) private {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _permit(account, amount));
        address delegate = _staking.delegateOf(account);
        vm.prank(account);
        _staking.bondWithPermit(amount, delegate, type(uint256).max, v, r, s);
    }

    function _permit(address owner, uint256 value) private view returns (bytes32) {
        ILivepeerToken lpt = _staking.LPT();
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 permit = keccak256(
            abi.encode(
                typehash,
                owner,
                address(_staking),
                value,
                lpt.nonces(owner),
                type(uint256).max
            )
        );
        return keccak256(abi.encodePacked("\x19\x01", lpt.DOMAIN_SEPARATOR(), permit));
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
