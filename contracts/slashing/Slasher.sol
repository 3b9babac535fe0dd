// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { IJobsManager } from "../jobs/IJobsManager.sol";
import { IJobsViews } from "../jobs/IJobsViews.sol";
import { IServiceRegistry } from "../jobs/IServiceRegistry.sol";
import { JobMessages } from "../libraries/JobMessages.sol";
import { IRounds } from "../rounds/IRounds.sol";
import { IStaking } from "../staking/IStaking.sol";
import { ISlasher } from "./ISlasher.sol";

/// @notice See ISlasher.
contract Slasher is ISlasher, AccessManagedUpgradeable, UUPSUpgradeable {
    using JobMessages for IJobsManager.Terms;

    /// @dev Parts of the pool taken in a round.
    struct Tally {
        uint64 round;
        uint64 takenPpm;
    }

    /// @notice Most that a finder can get of the transcoder's own stake: three quarters of it are burnt at least.
    uint32 public constant MAX_FINDER_PPM = 250_000;
    /// @notice Seconds after a job's end in which an equivocation on it can be proven. A key leaked later harms nobody.
    uint48 public constant EVIDENCE_SECONDS = 30 days;

    uint256 private constant PPM = 1_000_000;

    IStaking public immutable STAKING;
    IRounds public immutable ROUNDS;
    IJobsViews public immutable JOBS;
    IServiceRegistry public immutable REGISTRY;

    Penalties private _penalties;
    mapping(bytes32 faultId => bool) private _penalized;
    mapping(address transcoder => Tally) private _tallies;
    mapping(bytes32 commitment => uint256 blockNumber) private _announcedIn;

    /// @param staking Slashes at this contract's word alone.
    /// @param rounds Tells the round.
    /// @param jobs Knows the fates of claims and the digests of receipts.
    /// @param registry Knows the transcoders' keys.
    constructor(IStaking staking, IRounds rounds, IJobsViews jobs, IServiceRegistry registry) {
        STAKING = staking;
        ROUNDS = rounds;
        JOBS = jobs;
        REGISTRY = registry;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(
        address authority,
        Penalties calldata initialPenalties
    ) external initializer {
        __AccessManaged_init(authority);
        _setPenalties(initialPenalties);
    }

    // ---- for finders

    /// @inheritdoc ISlasher
    function penalizeClaim(uint256 claimId) external returns (uint256 taken) {
        IJobsManager.Claim memory claim = JOBS.claimOf(claimId);
        bool failed = claim.status == IJobsManager.ClaimStatus.Failed;
        bool missed = claim.status == IJobsManager.ClaimStatus.Missed;
        require(failed || missed, NoFault(claimId, claim.status));
        Fault fault = failed ? Fault.Failed : Fault.Missed;
        return _penalize(claim.transcoder, fault, claimFaultId(claimId));
    }

    /// @inheritdoc ISlasher
    function announce(bytes32 commitment) external {
        if (_announcedIn[commitment] == 0) _announcedIn[commitment] = block.number;
        emit Announced(msg.sender, commitment);
    }

    /// @inheritdoc ISlasher
    function penalizeEquivocation(
        Contradiction calldata contradiction,
        IJobsManager.Terms calldata terms
    ) external returns (uint256 taken) {
        bytes32 commitment = keccak256(abi.encode(msg.sender, contradiction));
        uint256 announcedIn = _announcedIn[commitment];
        require(announcedIn != 0 && announcedIn < block.number, NotAnnounced(commitment));
        _checkContradiction(contradiction, terms);
        address transcoder = contradiction.transcoder;
        IJobsManager.Receipt calldata receipt = contradiction.first;
        bytes32 faultId = equivocationFaultId(transcoder, receipt.jobId, receipt.sequence);
        return _penalize(transcoder, Fault.Equivocation, faultId);
    }

    function _checkContradiction(
        Contradiction calldata contradiction,
        IJobsManager.Terms calldata terms
    ) private view {
        IJobsManager.Receipt calldata first = contradiction.first;
        IJobsManager.Receipt calldata second = contradiction.second;
        bool together = first.jobId == second.jobId && first.sequence == second.sequence;
        bytes32 firstDigest = JOBS.receiptDigest(first);
        bytes32 secondDigest = JOBS.receiptDigest(second);
        require(together && firstDigest != secondDigest, NoContradiction());
        require(JOBS.jobOf(first.jobId).termsHash == terms.hash(), WrongTerms(first.jobId));
        uint48 until = terms.end + EVIDENCE_SECONDS;
        require(block.timestamp <= until, EvidenceTooOld(until));
        address transcoder = contradiction.transcoder;
        _checkKey(transcoder, firstDigest, contradiction.firstSignature, terms);
        _checkKey(transcoder, secondDigest, contradiction.secondSignature, terms);
    }

    /// @dev The key must have been the transcoder's while the job ran.
    function _checkKey(
        address transcoder,
        bytes32 digest,
        bytes calldata signature,
        IJobsManager.Terms calldata terms
    ) private view {
        address key = ECDSA.recoverCalldata(digest, signature);
        bool theirs = REGISTRY.wasSigner(transcoder, key, terms.start, terms.end);
        require(theirs, NotTheirKey(transcoder, key));
    }

    /// @dev A penalty that does not fit into the round waits for a later one: it is taken whole or not at all.
    function _penalize(
        address transcoder,
        Fault fault,
        bytes32 faultId
    ) private returns (uint256 taken) {
        require(!_penalized[faultId], AlreadyPenalized(faultId));
        _penalized[faultId] = true;
        Penalties memory current = _penalties;
        uint64 round = ROUNDS.current();
        uint256 ppm = _ppmOf(current, fault);
        uint256 sum = takenPpm(transcoder) + ppm;
        require(sum <= current.roundPpm, RoundCapReached(transcoder, round, sum - ppm));
        _tallies[transcoder] = Tally(round, uint64(sum)); // at most roundPpm

        IStaking.Pool memory pool = STAKING.poolOf(transcoder);
        uint256 amount = ((uint256(pool.tokens) + pool.thawingTokens) * ppm) / PPM;
        taken = STAKING.slash(transcoder, amount, msg.sender, current.finderPpm);
        emit Penalized(transcoder, fault, faultId, msg.sender, taken, round);
    }

    function _ppmOf(Penalties memory current, Fault fault) private pure returns (uint256) {
        if (fault == Fault.Failed) return current.failedPpm;
        if (fault == Fault.Missed) return current.missedPpm;
        return current.equivocationPpm;
    }

    // ---- views

    /// @inheritdoc ISlasher
    function isPenalized(bytes32 faultId) external view returns (bool) {
        return _penalized[faultId];
    }

    /// @inheritdoc ISlasher
    function claimFaultId(uint256 claimId) public pure returns (bytes32) {
        return keccak256(abi.encode("claim", claimId));
    }

    /// @inheritdoc ISlasher
    function equivocationFaultId(
        address transcoder,
        uint256 jobId,
        uint64 sequence
    ) public pure returns (bytes32) {
        return keccak256(abi.encode("equivocation", transcoder, jobId, sequence));
    }

    /// @inheritdoc ISlasher
    function penalties() external view returns (Penalties memory) {
        return _penalties;
    }

    /// @inheritdoc ISlasher
    function takenPpm(address transcoder) public view returns (uint256) {
        Tally memory tally = _tallies[transcoder];
        return tally.round == ROUNDS.current() ? tally.takenPpm : 0;
    }

    // ---- for governance

    /// @inheritdoc ISlasher
    function setPenalties(Penalties calldata newPenalties) external restricted {
        _setPenalties(newPenalties);
    }

    /// @dev Every penalty must fit into a round, or it could never be taken.
    function _setPenalties(Penalties calldata newPenalties) private {
        uint32 roundPpm = newPenalties.roundPpm;
        bool valid =
            roundPpm <= PPM &&
                newPenalties.failedPpm <= roundPpm &&
                newPenalties.missedPpm <= roundPpm &&
                newPenalties.equivocationPpm <= roundPpm &&
                newPenalties.finderPpm <= MAX_FINDER_PPM;
        require(valid, InvalidPenalties());
        _penalties = newPenalties;
        emit PenaltiesSet(newPenalties);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
