// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { FeeVault } from "../../payments/FeeVault.sol";
import { IFeeVault } from "../../payments/IFeeVault.sol";
import { Deployment } from "../Deployment.sol";

/// @notice Takes its fees and asks for them again while being paid.
contract GreedyRecipient {
    FeeVault private immutable _vault;
    uint256 public calls;
    bool public blocked;

    constructor(FeeVault vault) {
        _vault = vault;
    }

    receive() external payable {
        ++calls;
        try _vault.withdraw(payable(address(this))) {} catch {
            blocked = true;
        }
    }
}

contract FeeVaultTest is Deployment {
    address private _alice;
    address private _bob;

    function setUp() public {
        _deploy();
        vm.deal(feePayer, 1_000 ether);
        _alice = _newTranscoder("alice", 1_000e18, 0, 400_000);
        _bob = _newDelegator("bob", 3_000e18, _alice);
    }

    function test_Credit_RevertWhen_CallerIsNoFeePayer() public {
        vm.expectRevert(abi.encodeWithSelector(IFeeVault.NotFeePayer.selector, address(this)));
        feeVault.credit(_alice);
    }

    function test_Settle_RevertWhen_CallerIsNotStaking() public {
        vm.expectRevert(abi.encodeWithSelector(IFeeVault.NotStaking.selector, address(this)));
        feeVault.settle(_alice, _alice, 0, 1e30);
    }

    function test_Credit_SplitsByFeeShareAndStake() public {
        _credit(_alice, 10 ether);
        // 6 ether of commission; 4 ether to four thousand LPT.
        vm.assertApproxEqAbs(feeVault.pendingFees(_alice), 7 ether, 1, "transcoder");
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 3 ether, 1, "delegator");
    }

    function test_Credit_AllToTheTranscoderWhenNothingIsBonded() public {
        address nobody = _account("nobody");
        _credit(nobody, 1 ether);
        vm.assertEq(feeVault.pendingFees(nobody), 1 ether, "all");
    }

    function test_Withdraw_PaysTheRecipientOnce() public {
        _credit(_alice, 10 ether);
        address wallet = _account("wallet");
        vm.prank(_bob);
        uint256 amount = feeVault.withdraw(payable(wallet));
        vm.assertEq(wallet.balance, amount, "paid");
        vm.assertApproxEqAbs(amount, 3 ether, 1, "amount");
        vm.expectRevert(abi.encodeWithSelector(IFeeVault.NothingToWithdraw.selector, _bob));
        vm.prank(_bob);
        feeVault.withdraw(payable(wallet));
    }

    function test_Withdraw_RevertWhen_RecipientRefuses() public {
        _credit(_alice, 10 ether);
        uint256 amount = feeVault.pendingFees(_bob);
        vm.expectRevert(
            abi.encodeWithSelector(IFeeVault.TransferFailed.selector, address(lpt), amount)
        );
        vm.prank(_bob);
        feeVault.withdraw(payable(address(lpt)));
        vm.assertEq(feeVault.pendingFees(_bob), amount, "still there");
    }

    function test_Fees_SurviveLeavingThePool() public {
        _credit(_alice, 10 ether);
        uint256 shares = staking.sharesOf(_bob);
        vm.prank(_bob);
        staking.unbond(shares);
        _credit(_alice, 10 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 3 ether, 1, "what it had earned");
    }

    function test_Fees_AreEarnedInTheNewPoolAfterRedelegation() public {
        _credit(_alice, 10 ether);
        address carol = _newTranscoder("carol", 3_000e18, 0, 1e6);
        _credit(carol, 5 ether);
        vm.prank(_bob);
        staking.redelegate(carol);
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 3 ether, 1, "nothing from before");
        _credit(carol, 2 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 4 ether, 2, "half of what came after");
        _credit(_alice, 10 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 4 ether, 2, "nothing from the old pool");
    }

    /// @dev A new position has earned nothing, whatever the pool has earned before.
    function testFuzz_Attack5_NewPositionStartsAtZero(uint96 fee, uint96 stake) public {
        _credit(_alice, _bound(fee, 1, 100 ether));
        address late = _newDelegator("late", _bound(stake, 1e6, 1_000_000e18), _alice);
        vm.assertEq(feeVault.pendingFees(late), 0, "nothing yet");
    }

    /// @dev Shares of a pool that was slashed to nothing keep the fees of their time and earn no more.
    function test_Attack59_FeesOfAWipedGenerationRemain() public {
        _credit(_alice, 10 ether);
        vm.prank(slasher);
        staking.slash(_alice, type(uint128).max, slasher, 0);
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 3 ether, 1, "earned before the slash");
        _fund(_alice, 1_000e18);
        vm.prank(_alice);
        staking.register(1_000e18, 0, 1e6);
        _credit(_alice, 10 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(_bob), 3 ether, 1, "nothing after it");
        vm.assertApproxEqAbs(feeVault.pendingFees(_alice), 17 ether, 2, "new generation");
        vm.prank(_bob);
        vm.assertApproxEqAbs(feeVault.withdraw(payable(_bob)), 3 ether, 1, "paid");
    }

    /// @dev FEE_01: whatever is credited to pools of any size, no more than that is ever owed.
    function testFuzz_Attack17_NoMoreOwedThanReceived(
        uint96 first,
        uint96 second,
        uint96 stake,
        uint32 share
    ) public {
        uint256 paid = _bound(first, 0, 100 ether) + _bound(second, 0, 100 ether);
        _credit(_alice, _bound(first, 0, 100 ether));
        uint256 shares = staking.sharesOf(_bob);
        vm.prank(_bob);
        staking.unbond(_bound(share, 1, shares));
        address late = _newDelegator("late", _bound(stake, 1e6, 1_000_000e18), _alice);
        _credit(_alice, _bound(second, 0, 100 ether));
        uint256 owed = feeVault.pendingFees(_alice) + feeVault.pendingFees(_bob);
        owed += feeVault.pendingFees(late);
        vm.assertLe(owed, paid, "owed");
        vm.assertApproxEqAbs(owed, paid, 6, "and nothing but dust is lost");
    }

    function test_Attack64_ReentrantRecipientIsPaidOnce() public {
        _credit(_alice, 10 ether);
        GreedyRecipient greedy = new GreedyRecipient(feeVault);
        vm.prank(_bob);
        uint256 amount = feeVault.withdraw(payable(address(greedy)));
        vm.assertEq(address(greedy).balance, amount, "paid");
        vm.assertTrue(greedy.calls() == 1 && greedy.blocked(), "asked again in vain");
    }

    function _credit(address transcoder, uint256 amount) private {
        vm.prank(feePayer);
        feeVault.credit{ value: amount }(transcoder);
    }
}
