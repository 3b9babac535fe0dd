// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { FeeVault } from "../../payments/FeeVault.sol";
import { IFeeVault } from "../../payments/IFeeVault.sol";
import { IStaking } from "../../staking/IStaking.sol";
import { Staking } from "../../staking/Staking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice A wallet that writes to its storage when it is paid: more than the 2300 gas of `transfer` allow.
contract BookkeepingWallet {
    uint256[] public payments;

    receive() external payable {
        payments.push(msg.value);
    }
}

/// @notice A delegator that unbonds while it is paid, when its fees have been booked and its shares still count.
contract RestlessDelegator {
    Staking private immutable STAKING;
    FeeVault private immutable VAULT;

    constructor(Staking staking, FeeVault vault) {
        (STAKING, VAULT) = (staking, vault);
    }

    function bond(uint256 amount, address transcoder) external {
        STAKING.LPT().approve(address(STAKING), amount);
        STAKING.bond(amount, transcoder);
    }

    function withdraw() external returns (uint256) {
        return VAULT.withdraw(payable(address(this)));
    }

    receive() external payable {
        STAKING.unbond(STAKING.sharesOf(address(this)) / 2);
    }
}

/// @notice Attacks on the fees of pools, by number, and the edges of the vault.
contract FeeAttacksTest is Deployment {
    address private alice;
    address private bob;
    address private carol;

    function setUp() public {
        _deploy();
        vm.deal(feePayer, 1_000 ether);
        alice = _newTranscoder("alice", 1_000e18, 0, 400_000);
        bob = _newDelegator("bob", 2_000e18, alice);
        carol = _newDelegator("carol", 1_000e18, alice);
    }

    function _credit(address transcoder, uint256 amount) private {
        vm.prank(feePayer);
        feeVault.credit{ value: amount }(transcoder);
    }

    function _unbondAll(address account) private {
        uint256 shares = staking.sharesOf(account);
        vm.prank(account);
        staking.unbond(shares);
    }

    // ---- events: what an indexer rebuilds the books from

    function test_Credit_TellsWhatEachSideGets() public {
        vm.expectEmit(address(feeVault));
        emit IFeeVault.FeesCredited(alice, 10 ether, 4 ether);
        _credit(alice, 10 ether);
        vm.expectEmit(address(feeVault));
        emit IFeeVault.FeesCredited(alice, 0, 0);
        _credit(alice, 0);
    }

    function test_Withdraw_TellsWhoWasPaidWhere() public {
        _credit(alice, 10 ether);
        uint256 amount = feeVault.pendingFees(bob);
        address wallet = _account("wallet");
        vm.expectEmit(address(feeVault));
        emit IFeeVault.FeesWithdrawn(bob, wallet, amount);
        vm.prank(bob);
        feeVault.withdraw(payable(wallet));
    }

    // ---- edges

    function test_Withdraw_RevertWhen_TheAccountNeverEarned() public {
        address nobody = _account("nobody");
        vm.expectRevert(abi.encodeWithSelector(IFeeVault.NothingToWithdraw.selector, nobody));
        vm.prank(nobody);
        feeVault.withdraw(payable(nobody));
    }

    /// A fee of less than a wei a share is not lost to the delegators, it waits for the next.
    function test_Credit_OneWeiIsKeptTheDustIsNobodys() public {
        for (uint256 i = 0; i < 10; ++i) _credit(alice, 1);
        // 0.4 wei are rounded to nothing before they are divided: all of each wei is the transcoder's.
        vm.assertEq(feeVault.pendingFees(alice), 10, "transcoder");
        vm.assertEq(feeVault.pendingFees(bob), 0, "delegator");
        for (uint256 i = 0; i < 10; ++i) _credit(alice, 10);
        // Four wei, ten times, over 4000 LPT: bob has half of them, less a wei at most for the whole story.
        vm.assertApproxEqAbs(
            feeVault.pendingFees(bob),
            20,
            1,
            "what is too small for one fee adds up"
        );
    }

    function test_Credit_AllOrNothingByTheFeeShare() public {
        address none = _newTranscoder("none", 1_000e18, 0, 0);
        address all = _newTranscoder("all", 1_000e18, 0, 1_000_000);
        address delegator = _newDelegator("delegator", 1_000e18, none);
        address other = _newDelegator("other", 3_000e18, all);
        _credit(none, 8 ether);
        _credit(all, 8 ether);
        vm.assertEq(feeVault.pendingFees(none), 8 ether, "keeps all");
        vm.assertEq(feeVault.pendingFees(delegator), 0, "nothing passed on");
        vm.assertApproxEqAbs(feeVault.pendingFees(all), 2 ether, 1, "its own stake's part");
        vm.assertApproxEqAbs(feeVault.pendingFees(other), 6 ether, 1, "all passed on");
    }

    /// All the ether there is, on a single share: 128 digits after the point and 128 before it are enough.
    function test_Credit_AllEtherOnOneShareFits() public {
        IStaking.Pool memory pool = staking.poolOf(alice);
        (pool.shares, pool.feeShare) = (1, 1_000_000);
        vm.mockCall(address(staking), abi.encodeCall(staking.poolOf, (alice)), abi.encode(pool));
        vm.mockCall(
            address(staking),
            abi.encodeCall(staking.positionOf, (bob)),
            abi.encode(alice, pool.generation, 1)
        );
        uint256 all = 200_000_000 ether;
        vm.deal(feePayer, all);
        _credit(alice, all);
        vm.assertEq(feeVault.pendingFees(bob), all, "every wei");
    }

    function test_Receive_RevertWhen_EtherComesWithoutAFee() public {
        (bool ok, ) = address(feeVault).call{ value: 1 }("");
        vm.assertTrue(!ok, "plain ether would be nobody's");
    }

    // ---- attacks

    /// A stranger adds a wei to a delegator's stake before a fee, so that the delegator loses what it had earned.
    function testFuzz_Attack16_StakeFromOthersCostsNoFees(uint96 fee, uint96 gift) public {
        _credit(alice, _bound(fee, 1 ether, 100 ether));
        uint256 before = feeVault.pendingFees(bob);
        address stranger = _account("stranger");
        _fund(stranger, 1_000e18);
        vm.prank(stranger);
        staking.bondFor(bob, _bound(gift, 1e6, 1_000e18));
        vm.assertGe(feeVault.pendingFees(bob) + 1, before, "a wei at most");
        _credit(alice, 1 ether);
        vm.assertGe(feeVault.pendingFees(bob) + 1, before + 0.2 ether, "and earns on");
    }

    /// Fees are divided by the stake of some earlier time, and more is owed than came in: the vault is drained of others' ether.
    function testFuzz_Attack19_FeesAreDividedByTheSharesThatClaim(
        uint96 fee,
        bool inactive,
        bool nextRound
    ) public {
        uint256 amount = _bound(fee, 1, 100 ether);
        _credit(_newTranscoder("other", 1_000e18, 0, 1_000_000), 500 ether);
        if (inactive) _unbondAll(alice);
        _unbondAll(bob);
        if (nextRound) _nextRound();
        _credit(alice, amount);
        uint256 owed = feeVault.pendingFees(alice);
        owed += feeVault.pendingFees(bob) + feeVault.pendingFees(carol);
        vm.assertLe(owed, amount, "no more than came in");
        vm.assertApproxEqAbs(owed, amount, 3, "and all of it");
        vm.assertEq(feeVault.pendingFees(bob), 0, "who has left earns nothing");
    }

    /// A round's reward, called late, changes how fees of before are split: delegators lose theirs.
    function test_Attack20_RewardsDoNotTouchFees() public {
        address member = _newMember("member", 1_000e18);
        address delegator = _newDelegator("delegator", 3_000e18, member);
        _startNextRound();
        _credit(member, 4 ether);
        uint256 own = feeVault.pendingFees(member);
        uint256 theirs = feeVault.pendingFees(delegator);
        _startNextRound();
        vm.prank(member);
        vm.assertGt(staking.reward(member), 0, "a reward after a round without one");
        vm.assertEq(feeVault.pendingFees(member), own, "transcoder");
        vm.assertEq(feeVault.pendingFees(delegator), theirs, "delegator");
    }

    /// A transcoder lowers its fee share in the moment before a large fee.
    function test_Attack29_AFeeIsSplitByTheCommissionOfItsRound() public {
        vm.prank(alice);
        staking.setCommission(0, 0);
        _credit(alice, 10 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(bob), 2 ether, 1, "the share of this round");
        uint256 before = feeVault.pendingFees(bob);
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        _credit(alice, 10 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(bob), 2 * before, 1, "until who minds has left");
        before = feeVault.pendingFees(bob);
        _nextRound();
        _credit(alice, 10 ether);
        vm.assertEq(feeVault.pendingFees(bob), before, "the new one, when it is due");
    }

    /// Stake that comes for one fee takes the delegators' part of it and leaves.
    function test_Attack30_ThawingStakeEarnsNoFees() public {
        _unbondAll(carol);
        _credit(alice, 10 ether);
        vm.assertEq(feeVault.pendingFees(carol), 0, "thawing");
        vm.prank(carol);
        staking.rebond(0);
        vm.assertEq(feeVault.pendingFees(carol), 0, "nothing of before");
        _credit(alice, 10 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(carol), 1 ether, 1, "of what comes after");
    }

    /// A wallet contract needs more gas than a plain transfer gives it, and its fees are locked in.
    function test_Attack35_AWalletThatNeedsGasIsPaid() public {
        _credit(alice, 10 ether);
        BookkeepingWallet wallet = new BookkeepingWallet();
        vm.prank(bob);
        uint256 amount = feeVault.withdraw(payable(address(wallet)));
        vm.assertEq(wallet.payments(0), amount, "booked");
    }

    /// One pool's fees are paid with another's.
    function testFuzz_Attack57_APoolPaysFromItsOwnFees(uint96 first, uint96 second) public {
        address other = _newTranscoder("other", 1_000e18, 0, 1_000_000);
        uint256 own = _bound(first, 1e6, 100 ether);
        uint256 theirs = _bound(second, 1e6, 100 ether);
        _credit(alice, own);
        _credit(other, theirs);
        uint256 paid = 0;
        address[3] memory leaving = [alice, bob, carol];
        for (uint256 i = 0; i < leaving.length; ++i) {
            vm.prank(leaving[i]);
            paid += feeVault.withdraw(payable(_account("wallet")));
        }
        vm.assertLe(paid, own, "the pool's own fees");
        vm.prank(other);
        vm.assertGe(feeVault.withdraw(payable(other)) + 1, theirs, "the other's are all there");
    }

    /// A recipient changes its stake while it is being paid, and is paid for shares that it no longer has.
    function test_Attack64_StakeChangedWhileBeingPaidCountsOnce() public {
        RestlessDelegator restless = new RestlessDelegator(staking, feeVault);
        lpt.transfer(address(restless), 4_000e18);
        restless.bond(4_000e18, alice);
        _credit(alice, 10 ether);
        vm.assertApproxEqAbs(restless.withdraw(), 2 ether, 1, "half of the delegators' part");
        vm.assertEq(feeVault.pendingFees(address(restless)), 0, "once");
        _credit(alice, 10 ether);
        // 2000 of 6000 LPT.
        uint256 part = uint256(4 ether) / 3;
        vm.assertApproxEqAbs(feeVault.pendingFees(address(restless)), part, 2, "by what is left");
    }
}
