// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { JobsFixture } from "./JobsFixture.sol";

/// @notice Vouchers in any order, some of them twice, against a model that marks every sequence it has seen paid.
contract ClaimModelTest is JobsFixture {
    uint256 private constant VOUCHERS = 8;
    uint256 private constant TRIES = 14;

    uint256 private jobId;
    mapping(address payee => mapping(uint64 sequence => bool)) private claimed;
    mapping(address payee => IJobsManager.Voucher) private newest;
    IJobsManager.Voucher[] private vouchers;

    function setUp() public {
        _deploy();
        jobId = _electedJob();
    }

    /// A transcoder shows old vouchers, new ones, or one twice, and is paid more than the newest says, or for a sequence twice.
    function testFuzz_Claim_NoOrderPaysMoreThanTheNewestVoucher(uint256 seed) public {
        address[2] memory payees = [transcoder, fallback1];
        for (uint256 i = 0; i < payees.length; ++i) _signVouchers(payees[i], seed >> (8 * i));
        for (uint256 i = 0; i < TRIES; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            _try(vouchers[random % vouchers.length], (random >> 32) % 8);
        }
        uint256 owed = 0;
        for (uint256 i = 0; i < payees.length; ++i) {
            owed += newest[payees[i]].amount;
            IJobsManager.Cursor memory cursor = views.cursorOf(jobId, payees[i]);
            vm.assertEq(cursor.amount, newest[payees[i]].amount, "cursor");
            vm.assertEq(cursor.segments, newest[payees[i]].segments, "segments");
        }
        vm.assertEq(views.jobOf(jobId).budget, BUDGET - owed, "what the newest vouchers say");
    }

    /// @dev Cumulative, with gaps in the sequences now and then.
    function _signVouchers(address payee, uint256 random) private {
        (uint64 through, uint64 segments, uint128 amount) = (0, 0, 0);
        for (uint256 i = 0; i < VOUCHERS; ++i) {
            random = uint256(keccak256(abi.encode(payee, random)));
            uint64 count = uint64(1 + (random % 6));
            through += count + uint64((random >> 16) % 3);
            (segments, amount) = (segments + count, amount + uint128((random >> 32) % 0.5 ether));
            vouchers.push(_voucher(jobId, payee, through - 1, segments, amount));
        }
    }

    /// @dev Mostly with the count that the voucher adds, sometimes with another.
    function _try(IJobsManager.Voucher memory voucher, uint256 off) private {
        IJobsManager.Voucher memory old = newest[voucher.transcoder];
        uint64 adds = voucher.segments > old.segments ? voucher.segments - old.segments : 0;
        uint64 count = off == 0 ? adds + 1 : adds;
        bool runs = count > 0 && count <= voucher.throughSequence + 1;
        for (uint64 i = 0; i < count && runs; ++i) {
            runs = !claimed[voucher.transcoder][voucher.throughSequence - i];
        }
        bool allowed = runs && count == adds && voucher.amount > old.amount;
        bytes memory signature = _sign(voucher);
        vm.prank(voucher.transcoder);
        try jobs.claim(voucher, signature, 0, uint32(count)) returns (uint256 claimId) {
            vm.assertTrue(allowed, "claimed against the rules");
            vm.assertEq(views.claimOf(claimId).amount, voucher.amount - old.amount, "amount");
            newest[voucher.transcoder] = voucher;
            // A gap before the claim is given up with it: its sequences can never be claimed.
            for (uint64 i = 0; i <= voucher.throughSequence; ++i) {
                claimed[voucher.transcoder][i] = true;
            }
        } catch {
            vm.assertTrue(!allowed, "refused against the rules");
        }
    }

    // ---- limits

    function _tooWide(uint8 bits, uint256 value) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, bits, value);
    }

    /// A number that does not fit is cut, and a claim covers other sequences than were signed.
    function test_Claim_RevertWhen_TheFirstSequenceDoesNotFit() public {
        uint64 last = type(uint40).max;
        _claim(_voucher(jobId, transcoder, last, 1, 1), 1);
        vm.assertEq(views.claimOf(1).fromSequence, last, "the last that fits");
        _expectClaimRevert(
            _voucher(jobId, transcoder, last + 1, 2, 2),
            1,
            _tooWide(40, uint256(last) + 1)
        );
    }

    function test_Claim_RevertWhen_TheSequenceIsTheLastOfAll() public {
        _expectClaimRevert(
            _voucher(jobId, transcoder, type(uint64).max, 1, 1),
            1,
            _tooWide(48, uint256(type(uint64).max) + 1)
        );
    }

    function test_Claim_RevertWhen_TheVoucherOrTheClaimIsTooLarge() public {
        vm.deal(broadcaster, type(uint96).max);
        uint256 id = _createJob(_order(), type(uint96).max);
        _mine(2);
        _elect(id, 1);
        uint128 most = type(uint80).max;
        _expectClaimRevert(_voucher(id, transcoder, 0, 1, most + 1), 1, _tooWide(80, most + 1));
        uint128 wide = type(uint96).max;
        _expectClaimRevert(_voucher(id, transcoder, 0, 1, wide + 1), 1, _tooWide(96, wide + 1));
        _claim(_voucher(id, transcoder, 0, 1, most), 1);
        vm.assertEq(views.claimOf(1).amount, most, "the most that fits");
    }

    /// A budget is spent to its last wei and not one further.
    function testFuzz_Claim_TheBudgetIsTheLimit(uint96 first) public {
        uint128 part = uint128(_bound(first, 1, BUDGET - 1));
        _claim(_voucher(jobId, transcoder, 0, 1, part), 1);
        uint256 left = BUDGET - part;
        _expectClaimRevert(
            _voucher(jobId, transcoder, 1, 2, uint128(BUDGET) + 1),
            1,
            abi.encodeWithSelector(IJobsManager.InsufficientBudget.selector, left, left + 1)
        );
        _claim(_voucher(jobId, transcoder, 1, 2, uint128(BUDGET)), 1);
        vm.assertEq(views.jobOf(jobId).budget, 0, "all of it");
    }

    /// More budget, given later, pays the same voucher.
    function test_Claim_GoesThroughOnceTheJobIsFunded() public {
        IJobsManager.Voucher memory voucher = _voucher(
            jobId,
            transcoder,
            0,
            1,
            uint128(BUDGET) + 1
        );
        _expectClaimRevert(
            voucher,
            1,
            abi.encodeWithSelector(IJobsManager.InsufficientBudget.selector, BUDGET, BUDGET + 1)
        );
        jobs.fundJob{ value: 1 }(jobId);
        _claim(voucher, 1);
    }

    /// The longest claim can still be sealed: a loop that outgrows a block would leave it void, and its work unpaid.
    function test_Seal_TheLongestClaimFitsIntoABlock() public {
        uint256 claimId = _claim(jobId, 1024, 1 ether);
        _mine(2);
        uint256 before = gasleft();
        jobs.seal(claimId);
        vm.assertLt(before - gasleft(), 3_000_000, "gas");
        uint256 challenged = views.claimOf(claimId).challenged;
        vm.assertEq(challenged, views.challengedSequences(claimId).length, "counted");
        // One in four; six standard deviations are 83.
        vm.assertApproxEqAbs(challenged, 256, 83, "as many as the rate says");
    }

    /// Signed by its transcoder only, or for another transcoder, job or chain of vouchers, nothing is owed.
    function testFuzz_Claim_RevertWhen_AnyFieldOfTheVoucherIsChanged(
        uint8 field,
        uint64 by
    ) public {
        by = uint64(_bound(by, 1, 1000));
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 9, 10, 1 ether);
        bytes memory signature = _sign(voucher);
        uint32 count = 10;
        if (field % 4 == 0) voucher.throughSequence += by;
        if (field % 4 == 1) voucher.amount += by;
        if (field % 4 == 2) voucher.units += by;
        if (field % 4 == 3) voucher.transcoder = fallback1;
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, broadcaster)
        );
        vm.prank(voucher.transcoder);
        jobs.claim(voucher, signature, 0, count);
    }

    /// The voucher of one job is claimed on another of the same broadcaster.
    function test_Claim_RevertWhen_TheVoucherIsForAnotherJob() public {
        uint256 other = _electedJob();
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 9, 10, 1 ether);
        bytes memory signature = _sign(voucher);
        voucher.jobId = other;
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, broadcaster)
        );
        vm.prank(transcoder);
        jobs.claim(voucher, signature, 0, 10);
    }

    /// Two of one job are paid each by its own vouchers, whatever the other has claimed.
    function test_Claim_CursorsOfTheElectedAreTheirOwn() public {
        address[4] memory elected = [transcoder, fallback1, fallback2, fallback3];
        for (uint256 i = 0; i < elected.length; ++i) {
            uint256 claimId = _claim(_voucher(jobId, elected[i], 9, 10, 1 ether), 10);
            vm.assertEq(views.claimOf(claimId).transcoder, elected[i], "transcoder");
            vm.assertEq(views.claimOf(claimId).fromSequence, 0, "the same sequences");
        }
        vm.assertEq(views.jobOf(jobId).budget, BUDGET - 4 ether, "each its own amount");
    }
}
