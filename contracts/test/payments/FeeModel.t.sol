// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice The vault against a model that splits every fee at once among all who hold shares, in fractions of a wei.
/// @dev The vault keeps one number a pool and looks back; the model keeps one number an account and never does.
contract FeeModelTest is Deployment {
    uint256 private constant FRACTION = 1 << 64;
    uint256 private constant STEPS = 14;
    uint256 private constant DELEGATORS = 3;

    address[2] private _transcoders;
    address[] private _accounts;
    /// @dev Wei times FRACTION.
    mapping(address account => uint256) private _earned;
    mapping(address account => uint256) private _withdrawn;
    uint256 private _credited;
    /// @dev Times that a number was rounded down to wei for an account.
    mapping(address account => uint256) private _roundings;

    function setUp() public {
        _deploy();
        vm.deal(feePayer, 1_000_000 ether);
        _transcoders[0] = _newTranscoder("first", 1_000e18, 0, 370_000);
        _transcoders[1] = _newTranscoder("second", 700e18, 0, 1_000_000);
        for (uint256 i = 0; i < DELEGATORS; ++i) {
            string memory name = string.concat("delegator", vm.toString(i));
            _accounts.push(_newDelegator(name, (i + 1) * 333e18 + i, _transcoders[i % 2]));
            _fund(_accounts[i], 10_000e18);
        }
        _accounts.push(_transcoders[0]);
        _accounts.push(_transcoders[1]);
    }

    /// Whatever order stake and fees come in, each account gets its shares' part of each fee, and loses less than a wei at each
    /// change of its stake.
    function testFuzz_Model_EveryFeeIsSplitByTheSharesOfItsTime(uint256 seed) public {
        for (uint256 i = 0; i < STEPS; ++i) {
            _step(uint256(keccak256(abi.encode(seed, i))));
            _compare();
        }
        for (uint256 i = 0; i < _accounts.length; ++i) _withdraw(_accounts[i]);
        _compare();
        // Each rounding loses less than one wei, and nothing else does.
        uint256 roundings = STEPS;
        for (uint256 i = 0; i < _accounts.length; ++i) roundings += _roundings[_accounts[i]];
        vm.assertLe(address(feeVault).balance, roundings, "dust");
    }

    function _step(uint256 random) private {
        address account = _accounts[random % DELEGATORS];
        uint256 action = (random >> 8) % 8;
        if (action < 3) _credit(_transcoders[(random >> 16) % 2], (random >> 32) % 50 ether);
        else if (action == 3) _bond(account, random);
        else if (action == 4) _unbond(account, random);
        else if (action == 5) _redelegate(account);
        else if (action == 6) _withdraw(_accounts[(random >> 16) % _accounts.length]);
        else _startNextRound();
    }

    function _credit(address transcoder, uint256 amount) private {
        IStaking.Pool memory pool = staking.poolOf(transcoder);
        uint256 toDelegators = pool.shares == 0 ? 0 : (amount * pool.feeShare) / 1e6;
        _earned[transcoder] += (amount - toDelegators) * FRACTION;
        for (uint256 i = 0; i < _accounts.length; ++i) {
            if (staking.delegateOf(_accounts[i]) != transcoder) continue;
            uint256 shares = staking.sharesOf(_accounts[i]);
            _earned[_accounts[i]] += (toDelegators * FRACTION * shares) / pool.shares;
        }
        _credited += amount;
        vm.prank(feePayer);
        feeVault.credit{ value: amount }(transcoder);
    }

    function _bond(address account, uint256 random) private {
        address delegate = staking.delegateOf(account);
        if (delegate == address(0)) delegate = _transcoders[(random >> 16) % 2];
        vm.prank(account);
        staking.bond(1 + ((random >> 32) % 500e18), delegate);
        ++_roundings[account];
    }

    function _unbond(address account, uint256 random) private {
        uint256 shares = staking.sharesOf(account);
        if (shares == 0) return;
        uint256 part = random % 4 == 0 ? shares : 1 + ((random >> 32) % shares);
        vm.prank(account);
        staking.unbond(part);
        ++_roundings[account];
    }

    function _redelegate(address account) private {
        address delegate = staking.delegateOf(account);
        if (delegate == address(0)) return;
        vm.prank(account);
        staking.redelegate(delegate == _transcoders[0] ? _transcoders[1] : _transcoders[0]);
        ++_roundings[account];
    }

    function _withdraw(address account) private {
        if (feeVault.pendingFees(account) == 0) return;
        vm.prank(account);
        _withdrawn[account] += feeVault.withdraw(payable(account));
        ++_roundings[account];
    }

    function _compare() private view {
        uint256 owedInAll = 0;
        for (uint256 i = 0; i < _accounts.length; ++i) {
            address account = _accounts[i];
            uint256 owed = feeVault.pendingFees(account) + _withdrawn[account];
            uint256 model = _earned[account] / FRACTION;
            vm.assertLe(owed, model + 1, "never more than its part");
            vm.assertGe(owed + _roundings[account] + 2, model, "less by dust alone");
            owedInAll += owed;
        }
        vm.assertLe(owedInAll, _credited, "FEE_01");
    }

    // ---- order

    /// Who withdraws first, or again and again, gets more than who waits.
    function testFuzz_Withdraw_OrderAndNumberChangeNothing(
        uint96[3] memory fees,
        uint8 order,
        bool often
    ) public {
        uint256[] memory patient = new uint256[](_accounts.length);
        for (uint256 i = 0; i < fees.length; ++i) fees[i] = uint96(_bound(fees[i], 1e6, 100 ether));
        uint256 state = vm.snapshotState();
        for (uint256 i = 0; i < fees.length; ++i) _credit(_transcoders[i % 2], fees[i]);
        for (uint256 i = 0; i < patient.length; ++i) {
            vm.prank(_accounts[i]);
            patient[i] = feeVault.withdraw(payable(_accounts[i]));
        }
        vm.revertToState(state);
        for (uint256 i = 0; i < fees.length; ++i) {
            _credit(_transcoders[i % 2], fees[i]);
            if (often) _withdraw(_accounts[uint256(order) % _accounts.length]);
        }
        for (uint256 i = 0; i < _accounts.length; ++i) {
            address account = _accounts[(i + order) % _accounts.length];
            _withdraw(account);
            uint256 want = patient[(i + order) % _accounts.length];
            vm.assertApproxEqAbs(_withdrawn[account], want, fees.length, "the same but for dust");
        }
    }
}
