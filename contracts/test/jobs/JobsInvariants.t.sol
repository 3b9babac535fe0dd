// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { ServiceRegistry } from "../../jobs/ServiceRegistry.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { Takeover } from "../Takeover.sol";
import { JobsFixture } from "./JobsFixture.sol";

/// @notice Plays all participants at random and keeps its own books.
contract JobsHandler is JobsFixture, Takeover {
    uint256 private constant MAX_JOBS = 4;
    uint32 private constant MAX_COUNT = 12;

    struct Books {
        uint256 funded;
        uint256 paid;
        uint256 bounty;
        uint256 reclaimed;
    }

    mapping(uint256 jobId => Books) public booksOf;
    mapping(uint256 jobId => mapping(address => uint64)) public nextSequence;
    mapping(bytes32 quoteDigest => uint256) public usesOf;
    /// @notice Set when a quote opened more jobs than it allows.
    bool public quoteOverused;
    mapping(uint256 claimId => uint256) public passes;
    mapping(uint256 claimId => bool) public faulty;
    mapping(uint256 claimId => bool) public wasPaid;
    /// @notice Set when a cursor moved back.
    bool public cursorFell;
    address[2] private _code;

    constructor() {
        _deploy();
        for (uint256 i = 0; i < 2; ++i) {
            _code[i] = address(
                new JobsManager(jobs.ACTIVE_SET(), registry, jobs.FEE_VAULT(), jobs.VIEWS())
            );
        }
    }

    /// @dev The same code at another address: what is kept must stay.
    function upgrade(uint8 which) external {
        jobs.upgradeToAndCall(_code[which % 2], "");
    }

    function takeOver(uint8 which) external {
        address own = STRANGER;
        if (which % 3 == 0) {
            _tryTakeover(
                address(jobs),
                abi.encodeCall(JobsManager.initialize, (own, views.parameters()))
            );
        } else if (which % 3 == 1) {
            bytes memory init = abi.encodeCall(
                CommitteeVerifier.initialize,
                (own, new address[](0), 1, 0, 0)
            );
            _tryTakeover(address(committee), init);
        } else {
            _tryTakeover(address(registry), abi.encodeCall(ServiceRegistry.initialize, (own)));
        }
    }

    /// @dev What the transcoder asks changes at any time: jobs go on as agreed.
    function serve(uint96 price, bool whole) external {
        price = uint96(_bound(price, 0, MAX_PRICE));
        vm.startPrank(transcoder);
        if (whole) {
            IServiceRegistry.Service memory service = registry.serviceOf(transcoder);
            service.pricePerUnit = price;
            registry.setService(service);
        } else {
            registry.setPrice(price);
        }
        vm.stopPrank();
    }

    /// @dev A verdict that no committee has given, by anybody.
    function pretendVerdict(uint256 claimId, uint64 sequence, uint8 verdict) external {
        vm.prank(STRANGER);
        try jobs.onVerdict(claimId, sequence, Verdict(verdict % 4)) {
            takenOver = true;
        } catch {}
    }

    function createJob(uint96 budget) external {
        if (views.jobCount() >= MAX_JOBS) return;
        budget = uint96(_bound(budget, 1, 20 ether));
        IJobsManager.Terms memory terms = _order();
        terms.end = terms.start + 600;
        uint256 jobId = _createJob(terms, budget);
        booksOf[jobId].funded = budget;
        _mine(2);
        jobs.elect(jobId, terms);
    }

    function createNamedJob(uint96 budget, uint32 uses, uint8 again) external {
        if (views.jobCount() >= MAX_JOBS) return;
        budget = uint96(_bound(budget, 1, 20 ether));
        IJobsManager.Terms memory terms = _order();
        terms.end = terms.start + 600;
        IJobsManager.Quote memory quote = _quote(transcoder);
        quote.jobs = uint32(_bound(uses, 0, 2));
        bytes32 digest = views.quoteDigest(quote, terms);
        bytes memory signature = _signature(TRANSCODER_KEY, digest);
        for (uint256 i = 0; i <= again % 3; ++i) {
            vm.prank(broadcaster);
            try jobs.createNamedJob{ value: budget }(terms, quote, signature) returns (
                uint256 jobId
            ) {
                booksOf[jobId].funded = budget;
                _orders[jobId] = terms;
                if (++usesOf[digest] > quote.jobs) quoteOverused = true;
            } catch {}
        }
    }

    /// @dev The broadcaster draws a fallback; anybody else may try.
    function elect(uint256 jobId, bool byOther) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        _mine(2);
        vm.prank(byOther ? keeper : broadcaster);
        try jobs.elect(jobId, _orders[jobId]) {} catch {}
    }

    function fundJob(uint256 jobId, uint96 amount) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        amount = uint96(_bound(amount, 1, 1 ether));
        vm.prank(broadcaster);
        jobs.fundJob{ value: amount }(jobId);
        booksOf[jobId].funded += amount;
    }

    function claim(uint256 jobId, bool second, uint8 count, uint8 gap, uint96 amount) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        address[] memory elected = views.electedOf(jobId);
        address payee = second && elected.length > 1 ? elected[1] : transcoder;
        count = uint8(_bound(count, 1, MAX_COUNT));
        IJobsManager.Cursor memory cursor = views.cursorOf(jobId, payee);
        uint64 through = cursor.nextSequence + (gap % 3) + count - 1;
        amount = uint96(_bound(amount, 1, 2 ether));
        IJobsManager.Voucher memory voucher = _voucher(
            jobId,
            payee,
            through,
            cursor.segments + count,
            cursor.amount + amount
        );
        bool open = block.timestamp <= views.claimableUntil(jobId);
        if (!open || views.jobOf(jobId).budget < amount) return;
        _claim(voucher, count);
        if (views.cursorOf(jobId, payee).nextSequence <= nextSequence[jobId][payee]) {
            cursorFell = true;
        }
        nextSequence[jobId][payee] = views.cursorOf(jobId, payee).nextSequence;
    }

    function seal(uint256 claimId) external {
        if (views.claimCount() == 0) return;
        claimId = _pickClaim(claimId);
        _mine(2);
        try jobs.seal(claimId) {} catch {}
    }

    function pauseOrNot(bool on) external {
        if (on) jobs.pause();
        else jobs.unpause();
    }

    function changeParameters(uint32 rate) external {
        IJobsManager.Parameters memory terms = _terms(address(committee));
        terms.verificationRate = uint32(_bound(rate, 1, 8));
        jobs.setParameters(terms);
    }

    /// @dev Most verdicts pass, so that claims get paid. A claim that nobody sealed is sealed by its first reveal.
    function judge(uint256 claimId, uint256 which, uint8 verdict, uint8 way) external {
        if (views.claimCount() == 0) return;
        claimId = _pickClaim(claimId);
        (uint64 sequence, bool found) = _challengedOf(claimId, which);
        if (!found || views.isRevealed(claimId, sequence)) return;
        Verdict cast =
            verdict < 16
                ? Verdict.Fail
                : verdict < 24
                    ? Verdict.Unavailable
                    : Verdict.Pass;
        if (way % 3 == 0) _reveal(claimId, sequence, _evidence(claimId, sequence, cast));
        else _reveal(claimId, sequence);
        if (way % 3 == 1) committee.decide(claimId, sequence, _evidence(claimId, sequence, cast));
        if (way % 3 == 2) _vote(claimId, sequence, cast);
        if (cast == Verdict.Pass) ++passes[claimId];
        else faulty[claimId] = true;
    }

    function _challengedOf(
        uint256 claimId,
        uint256 which
    ) private view returns (uint64 sequence, bool found) {
        IJobsManager.Claim memory record = views.claimOf(claimId);
        uint64[] memory challenged = views.challengedSequences(claimId);
        bool late = block.timestamp > record.revealUntil;
        if (record.status != IJobsManager.ClaimStatus.Sealed || late || challenged.length == 0) {
            return (0, false);
        }
        return (challenged[which % challenged.length], true);
    }

    function finalize(uint256 claimId) external {
        if (views.claimCount() == 0) return;
        claimId = _pickClaim(claimId);
        IJobsManager.Claim memory record = views.claimOf(claimId);
        uint256 keeperBefore = keeper.balance;
        vm.prank(keeper);
        try jobs.finalize(claimId) {} catch {
            return;
        }
        if (views.claimOf(claimId).status != IJobsManager.ClaimStatus.Finalized) return;
        wasPaid[claimId] = true;
        uint256 bounty = keeper.balance - keeperBefore;
        booksOf[record.jobId].bounty += bounty;
        booksOf[record.jobId].paid += record.amount - bounty;
    }

    function reclaim(uint256 jobId) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        vm.prank(broadcaster);
        try jobs.reclaim(jobId) returns (uint256 amount) {
            booksOf[jobId].reclaimed += amount;
        } catch {}
    }

    function pass(uint256 delay) external {
        vm.warp(block.timestamp + (delay % 100));
    }

    function paidInAll() external view returns (uint256) {
        return feeVault.credited(transcoder) + feeVault.credited(fallback1);
    }

    function manager() external view returns (IJobsViews) {
        return views;
    }

    function _anyJob() private view returns (bool) {
        return views.jobCount() > 0;
    }

    function _pick(uint256 seed) private view returns (uint256) {
        return 1 + (seed % views.jobCount());
    }

    function _pickClaim(uint256 seed) private view returns (uint256) {
        return 1 + (seed % views.claimCount());
    }
}

contract JobsInvariants is Base {
    JobsHandler private handler;
    IJobsViews private views;

    function setUp() public {
        handler = new JobsHandler();
        views = handler.manager();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_JOBS() public view {
        _check_JOBS_01();
        _check_JOBS_02();
        _check_JOBS_03();
        _check_JOBS_04();
        _check_JOBS_05();
        _check_JOBS_06();
        _check_JOBS_07();
    }

    /// The contract holds exactly the budgets and escrows.
    function _check_JOBS_01() private view {
        uint256 owed = 0;
        for (uint256 jobId = 1; jobId <= views.jobCount(); ++jobId) {
            owed += uint256(views.jobOf(jobId).budget) + _openOf(jobId);
        }
        vm.assertEq(address(views).balance, owed, "JOBS_01");
    }

    /// Per job: what came in is what went out, what is free and what its open claims hold.
    function _check_JOBS_02() private view {
        uint256 paidInAll = 0;
        for (uint256 jobId = 1; jobId <= views.jobCount(); ++jobId) {
            (uint256 funded, uint256 paid, uint256 bounty, uint256 reclaimed) = handler.booksOf(
                jobId
            );
            IJobsManager.Job memory job = views.jobOf(jobId);
            uint256 accounted = paid + bounty + reclaimed + job.budget + _openOf(jobId);
            vm.assertEq(accounted, funded, "JOBS_02");
            paidInAll += paid;
        }
        vm.assertEq(handler.paidInAll(), paidInAll, "JOBS_02 fees");
    }

    /// A cursor only grows.
    /// DEP_04 beside it: nobody but governance changes code, authority or first terms.
    function _check_JOBS_03() private view {
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        vm.assertTrue(!handler.cursorFell(), "JOBS_03");
    }

    /// A claim is paid only if every challenged sequence passed and none got another verdict.
    function _check_JOBS_04() private view {
        for (uint256 claimId = 1; claimId <= views.claimCount(); ++claimId) {
            if (!handler.wasPaid(claimId)) continue;
            uint256 challenged = views.challengedSequences(claimId).length;
            vm.assertEq(handler.passes(claimId), challenged, "JOBS_04 passes");
            vm.assertTrue(!handler.faulty(claimId), "JOBS_04 faulty");
        }
    }

    /// A quote opens no more jobs than it says.
    function _check_JOBS_05() private view {
        vm.assertTrue(!handler.quoteOverused(), "JOBS_05");
    }

    /// The elected of a job are different accounts, at most four.
    function _check_JOBS_06() private view {
        for (uint256 jobId = 1; jobId <= views.jobCount(); ++jobId) {
            address[] memory elected = views.electedOf(jobId);
            vm.assertLe(elected.length, 4, "JOBS_06 number");
            for (uint256 i = 0; i < elected.length; ++i) {
                for (uint256 j = 0; j < i; ++j) {
                    vm.assertTrue(elected[i] != elected[j], "JOBS_06");
                }
            }
        }
    }

    /// A claim is at fault only by a verdict or for want of a reveal: never when all was revealed and none failed.
    function _check_JOBS_07() private view {
        for (uint256 claimId = 1; claimId <= views.claimCount(); ++claimId) {
            IJobsManager.Claim memory record = views.claimOf(claimId);
            if (record.status == IJobsManager.ClaimStatus.Failed) {
                vm.assertTrue(handler.faulty(claimId), "JOBS_07 failed");
            }
            if (record.status == IJobsManager.ClaimStatus.Missed) {
                vm.assertLt(record.revealed, record.challenged, "JOBS_07 missed");
            }
        }
    }

    function _openOf(uint256 jobId) private view returns (uint256 open) {
        for (uint256 claimId = 1; claimId <= views.claimCount(); ++claimId) {
            IJobsManager.Claim memory record = views.claimOf(claimId);
            bool pending =
                record.status == IJobsManager.ClaimStatus.Open ||
                    record.status == IJobsManager.ClaimStatus.Sealed;
            if (record.jobId == jobId && pending) open += record.amount;
        }
    }
}
