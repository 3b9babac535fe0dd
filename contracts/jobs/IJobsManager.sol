// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IVerdictReceiver } from "../verification/IVerifier.sol";

/// @title JobsManager
/// @notice The market: budgets, jobs, election, claims, challenges and their settlement.
/// @dev What is read of it stands in IJobsViews, which the same address answers.
/// Ether of a job is locked for it alone; ether of a claim is escrowed for that claim alone.
/// A voucher is cumulative and the cursor of (job, transcoder) only moves forward, so claiming twice cannot be expressed.
/// EIP-712 domain: name "Livepeer", version "1", this contract.
interface IJobsManager is IVerdictReceiver {
    enum ClaimStatus {
        None,
        Open, // waits for its seed
        Sealed, // seed known, challenged sequences must pass
        Finalized, // paid
        Void, // escrow went back to the job: never sealed, or a verdict is missing or "unavailable"
        Failed, // escrow went back: a challenged sequence failed
        Missed // escrow went back: a challenged sequence was not revealed
    }

    /// @notice What a broadcaster orders. Jobs keep its hash (EIP-712); who needs the values presents them.
    /// @param profilesHash keccak256(bytes.concat(boxes, jsonHash)) of the ladder (docs/spec/jobs-and-claims.md).
    /// @param serviceId What is ordered.
    /// @param maxPricePerUnit Wei per work unit.
    /// @param start First second for which work may be done.
    /// @param end Last second.
    struct Terms {
        bytes32 streamId;
        bytes32 profilesHash;
        bytes32 serviceId;
        uint96 maxPricePerUnit;
        uint48 start;
        uint48 end;
    }

    /// @notice Signed by a transcoder (EIP-712) together with the terms: it takes the job that `broadcaster` opens.
    /// @param expiry Last second in which the job can be opened.
    /// @param jobs How many jobs may be opened with it.
    struct Quote {
        address broadcaster;
        address transcoder;
        uint48 expiry;
        uint32 jobs;
    }

    /// @param broadcaster Who pays and signs vouchers.
    /// @param verifier IVerifier the job was created with.
    /// @param end Last second for which work may be done.
    /// @param seedBlock Block whose hash draws the next transcoder.
    /// @param budget Wei that is free for claims.
    /// @param termsHash EIP-712 hash of its Terms.
    struct Job {
        address broadcaster;
        address verifier;
        uint48 end;
        uint64 seedBlock;
        uint128 budget;
        bytes32 termsHash;
    }

    /// @notice Signed by the broadcaster (EIP-712): all it owes `transcoder` for the job up to `throughSequence`.
    /// @param segments Segments paid for so far; @param units Work units so far; @param amount Wei so far.
    struct Voucher {
        uint256 jobId;
        address transcoder;
        uint64 throughSequence;
        uint64 segments;
        uint128 units;
        uint128 amount;
    }

    /// @notice Leaf of a claim: what the transcoder returned for one segment.
    struct Receipt {
        uint256 jobId;
        uint64 sequence;
        bytes32 sourceHash;
        bytes32[] renditionHashes;
        uint64 units;
    }

    /// @notice How far a transcoder has claimed on a job.
    struct Cursor {
        uint64 nextSequence;
        uint64 segments;
        uint128 amount;
    }

    /// @param fromSequence First sequence; the claim covers `count` sequences without a gap.
    /// @param amount Wei in escrow.
    /// @param seed First 26 bytes of the hash of `seedBlock`, zero until the claim is sealed.
    /// @param sealUntil Last second to seal it.
    /// @param revealUntil Last second to reveal.
    /// @param deadline Last second for verdicts: the end of the challenge window.
    /// @param challenged Sequences that must pass; @param revealed so far; @param passed so far.
    struct Claim {
        uint256 jobId;
        address transcoder;
        uint64 fromSequence;
        uint32 count;
        uint128 amount;
        bytes32 receiptsRoot;
        bytes32 seed;
        uint64 seedBlock;
        uint48 sealUntil;
        uint48 revealUntil;
        uint48 deadline;
        uint32 challenged;
        uint32 revealed;
        uint32 passed;
        ClaimStatus status;
    }

    /// @notice What governance decides. A job keeps the parameters it was created under.
    /// @param verifier IVerifier that judges challenged segments.
    /// @param verificationRate One sequence in so many is challenged.
    /// @param challengeWindow Seconds from a claim to its settlement: a third each to seal, to reveal and to judge.
    /// @param claimPeriod Seconds after a job's end in which claims still come.
    /// @param bountyPpm Part of a paid claim that goes to whoever finalises it (ppm).
    /// @param bountyCap Most of it, wei.
    struct Parameters {
        address verifier;
        uint32 verificationRate;
        uint32 challengeWindow;
        uint32 claimPeriod;
        uint32 bountyPpm;
        uint96 bountyCap;
    }

    event JobCreated(
        uint256 indexed jobId,
        address indexed broadcaster,
        bytes32 indexed streamId,
        bytes32 profilesHash,
        bytes32 serviceId,
        uint96 maxPricePerUnit,
        uint48 start,
        uint48 end,
        uint256 budget,
        address verifier,
        uint64 seedBlock
    );
    /// @notice The job was opened with this quote, the `used`-th time.
    event QuoteUsed(uint256 indexed jobId, bytes32 indexed quoteDigest, uint32 used);
    event JobFunded(uint256 indexed jobId, uint256 amount, uint256 budget);
    /// @param place 0 for the primary, 1 to 3 for its fallbacks.
    /// @param seed What drew it; zero when the broadcaster named it.
    event JobElected(
        uint256 indexed jobId,
        address indexed transcoder,
        uint256 place,
        bytes32 seed
    );
    /// @notice The draw waits for a later block: the seed's hash had expired or nobody qualified.
    event JobSeedMoved(uint256 indexed jobId, uint64 seedBlock);
    event JobReclaimed(uint256 indexed jobId, uint256 amount);
    event ClaimOpened(
        uint256 indexed claimId,
        uint256 indexed jobId,
        address indexed transcoder,
        uint64 fromSequence,
        uint32 count,
        uint256 amount,
        bytes32 receiptsRoot,
        uint64 seedBlock,
        uint48 deadline
    );
    event ClaimSealed(uint256 indexed claimId, bytes32 seed, uint32 challenged);
    event SegmentRevealed(
        uint256 indexed claimId,
        uint64 indexed sequence,
        bytes32 sourceHash,
        bytes32[] renditionHashes
    );
    event SegmentJudged(uint256 indexed claimId, uint64 indexed sequence, uint8 verdict);
    event ClaimFinalized(
        uint256 indexed claimId,
        uint256 indexed jobId,
        address indexed transcoder,
        uint256 paid,
        uint256 bounty,
        address keeper
    );
    /// @param status Void, Failed or Missed.
    event ClaimVoided(
        uint256 indexed claimId,
        uint256 indexed jobId,
        address indexed transcoder,
        uint256 refunded,
        ClaimStatus status
    );

    /// @notice New jobs run under `parameters`, the `version`-th set.
    event ParametersSet(uint16 indexed version, Parameters parameters);
    /// @notice No jobs or claims until `until` (second), which `Unpaused` may bring forward.
    event Paused(uint48 until);
    event Unpaused();

    error NoSuchJob(uint256 jobId);
    error NoSuchClaim(uint256 claimId);
    error InvalidPeriod(uint48 start, uint48 end);
    error ZeroBudget();
    error NotBroadcaster(address caller, address broadcaster);
    error NotTranscoder(address caller, address transcoder);
    error NotElected(uint256 jobId, address transcoder);
    error AllElected(uint256 jobId);
    error WrongTerms(uint256 jobId);
    error NotActive(address transcoder);
    error QuoteExpired(uint48 expiry);
    error QuoteUsedUp(bytes32 quoteDigest, uint32 jobs);
    error SeedNotReady(uint64 seedBlock, uint256 current);
    error SeedExpired(uint64 seedBlock);
    error InvalidSignature(address expected);
    error NothingToClaim(uint128 claimed, uint128 amount);
    error CountMismatch(uint64 count, uint64 expected);
    error SequenceAlreadyClaimed(uint64 fromSequence, uint64 nextSequence);
    error TooManySegments(uint64 count, uint64 limit);
    error InsufficientBudget(uint256 have, uint256 need);
    error WrongStatus(uint256 claimId, ClaimStatus status);
    error NotChallenged(uint256 claimId, uint64 sequence);
    error AlreadyRevealed(uint256 claimId, uint64 sequence);
    error InvalidProof(uint256 claimId, uint64 sequence);
    error WindowOpen(uint256 claimId, uint48 deadline);
    error WindowClosed(uint256 claimId, uint48 until);
    error JobNotOver(uint256 jobId, uint48 reclaimableAt);
    error NotVerifier(address caller);
    error AlreadyJudged(uint256 claimId, uint64 sequence);
    error ClaimPeriodOver(uint256 jobId, uint48 claimableUntil);
    error InvalidParameters();
    error IsPaused(uint48 until);
    error NotPaused();
    error PausedTooSoon(uint48 allowedFrom);

    // ---- for broadcasters

    /// @notice Opens a job with `msg.value` as budget. The hash of a later block draws its transcoder.
    function createJob(Terms calldata terms) external payable returns (uint256 jobId);
    /// @notice Opens a job with `msg.value` as budget for the transcoder that quoted it.
    /// @param quote Names the caller as broadcaster and a transcoder of the active set.
    /// @param signature Of that transcoder's working key (ServiceRegistry) under the quote.
    function createNamedJob(
        Terms calldata terms,
        Quote calldata quote,
        bytes calldata signature
    ) external payable returns (uint256 jobId);
    /// @notice Adds `msg.value` to the budget.
    function fundJob(uint256 jobId) external payable;
    /// @notice Draws the job's next transcoder. Anyone may draw the primary; after that the broadcaster may draw up to
    /// three fallbacks, one a call. Waits for a new block when the seed's block hash has expired or nobody qualified.
    /// @param terms The job's.
    function elect(uint256 jobId, Terms calldata terms) external;
    /// @notice Takes back what is left once the job is over and no claim can come any more.
    function reclaim(uint256 jobId) external returns (uint256 amount);

    // ---- for transcoders

    /// @notice Claims what `voucher` adds to what was claimed before, for the `count` sequences that end at its
    /// `throughSequence`. `receiptsRoot` commits to one receipt a sequence, in order (libraries/ReceiptTree.sol).
    /// @dev Called by the transcoder or its signer. `count` must be what the voucher adds, so that a claim sent twice, or
    /// after another, does not commit to the wrong sequences.
    function claim(
        Voucher calldata voucher,
        bytes calldata signature,
        bytes32 receiptsRoot,
        uint32 count
    ) external returns (uint256 claimId);
    /// @notice Shows a challenged receipt and asks the job's verifier about it. Seals the claim first if nobody has.
    /// @param evidence Empty, or what makes the verifier decide at once (IInstantVerifier).
    function reveal(
        uint256 claimId,
        Receipt calldata receipt,
        bytes32[] calldata proof,
        bytes calldata evidence
    ) external;

    // ---- for keepers

    /// @notice Stores the claim's seed (hash of the block after the claim, EIP-2935) and counts what it challenges.
    /// @dev Only in the first third of the window, so that a sealed claim leaves its transcoder a third to reveal in.
    function seal(uint256 claimId) external;
    /// @notice Settles a claim after its window: pays when every challenged sequence passed, and gives the escrow back to
    /// the job otherwise.
    function finalize(uint256 claimId) external;

    // ---- for governance

    /// @notice Sets what new jobs run under; jobs that exist keep what they have.
    /// @dev Governance only, through the timelock. Worst case: a verifier that passes or fails everything in new jobs.
    function setParameters(Parameters calldata newParameters) external;
    /// @notice Stops createJob and claim, and nothing else, for at most MAX_PAUSE. A claim period must pass between pauses.
    /// @dev Guardian only, at once. Worst case: no new jobs for that time; claims only come later.
    function pause() external;
    /// @notice Ends the pause. @dev Guardian only, at once.
    function unpause() external;
}
