// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import { ICommitteeVerifier } from "./ICommitteeVerifier.sol";
import { IVerdictReceiver, IVerifier, Verdict } from "./IVerifier.sol";

/// @notice See ICommitteeVerifier.
contract CommitteeVerifier is
    ICommitteeVerifier,
    AccessManagedUpgradeable,
    UUPSUpgradeable,
    ReentrancyGuardTransient
{
    using SafeCast for uint256;

    /// @dev One slot; the counts are of votes. The threshold is the one at the time of asking.
    struct Ballot {
        uint64 claimId;
        uint64 sequence;
        uint48 deadline;
        uint16 threshold;
        uint16 passes;
        uint16 fails;
        uint16 unavailables;
        Verdict verdict;
    }

    /// @param place Index in the list of members, while admitted.
    struct Member {
        bool admitted;
        uint32 place;
        uint48 leftAt;
        uint128 bond;
    }

    /// @notice Who may ask, and is told: the jobs manager.
    address public immutable ASKER;

    uint16 private _threshold;
    uint48 private _bondDelay;
    uint128 private _minimumBond;
    address[] private _members;
    mapping(address account => Member) private _memberOf;
    mapping(bytes32 requestId => Ballot) private _ballots;
    mapping(bytes32 requestId => mapping(address member => Verdict)) private _votes;

    /// @param asker The jobs manager.
    constructor(address asker) {
        ASKER = asker;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param firstMembers Who is admitted from the start.
    /// @param initialThreshold Equal votes that decide.
    /// @param initialMinimumBond Wei a member must have bonded to vote.
    /// @param initialBondDelay Seconds a bond stays after its member has left.
    function initialize(
        address authority,
        address[] calldata firstMembers,
        uint32 initialThreshold,
        uint128 initialMinimumBond,
        uint48 initialBondDelay
    ) external initializer {
        __AccessManaged_init(authority);
        for (uint256 i = 0; i < firstMembers.length; ++i) _admit(firstMembers[i]);
        _setThreshold(initialThreshold);
        _setBondTerms(initialMinimumBond, initialBondDelay);
    }

    // ---- for whoever asks

    /// @inheritdoc IVerifier
    function request(Request calldata what) external returns (bytes32 requestId) {
        require(msg.sender == ASKER, NotAsker(msg.sender));
        requestId = keccak256(abi.encode(msg.sender, what.claimId, what.sequence));
        require(_ballots[requestId].deadline == 0, AlreadyRequested(requestId));
        _ballots[requestId] = Ballot({
            claimId: what.claimId.toUint64(),
            sequence: what.sequence,
            deadline: what.deadline,
            threshold: _threshold,
            passes: 0,
            fails: 0,
            unavailables: 0,
            verdict: Verdict.None
        });
        emit VerificationRequested(
            requestId,
            what.claimId,
            what.jobId,
            what.sequence,
            what.sourceHash,
            what.renditionHashes,
            what.transcoder,
            what.deadline
        );
    }

    // ---- for members

    /// @inheritdoc ICommitteeVerifier
    function vote(bytes32 requestId, Verdict verdict) external {
        Member storage member = _memberOf[msg.sender];
        require(member.admitted, NotMember(msg.sender));
        require(member.bond >= _minimumBond, InsufficientBond(member.bond, _minimumBond));
        require(verdict != Verdict.None, InvalidVerdict(verdict));
        Ballot memory ballot = _ballots[requestId];
        require(ballot.deadline != 0, UnknownRequest(requestId));
        require(ballot.verdict == Verdict.None, AlreadyDecided(requestId));
        require(block.timestamp <= ballot.deadline, DeadlinePassed(requestId, ballot.deadline));
        require(_votes[requestId][msg.sender] == Verdict.None, AlreadyVoted(requestId, msg.sender));

        _votes[requestId][msg.sender] = verdict;
        bool decided = _count(ballot, verdict) == ballot.threshold;
        if (decided) ballot.verdict = verdict;
        _ballots[requestId] = ballot;
        emit Voted(requestId, msg.sender, verdict);
        if (!decided) return;
        emit Decided(requestId, ballot.claimId, ballot.sequence, verdict);
        IVerdictReceiver(ASKER).onVerdict(ballot.claimId, ballot.sequence, verdict);
    }

    /// @inheritdoc ICommitteeVerifier
    function depositBond() external payable {
        require(msg.value > 0, ZeroAmount());
        _memberOf[msg.sender].bond += msg.value.toUint128();
        emit BondDeposited(msg.sender, msg.value);
    }

    /// @inheritdoc ICommitteeVerifier
    function withdrawBond() external nonReentrant {
        Member storage member = _memberOf[msg.sender];
        require(member.bond > 0, InsufficientBond(0, 1));
        // Never while a member.
        uint48 until = member.admitted ? type(uint48).max : member.leftAt + _bondDelay;
        require(block.timestamp >= until, BondLocked(until));
        uint256 amount = member.bond;
        member.bond = 0;
        emit BondWithdrawn(msg.sender, amount);
        Address.sendValue(payable(msg.sender), amount);
    }

    /// @inheritdoc ICommitteeVerifier
    function resign() external {
        _remove(msg.sender);
    }

    /// @dev Counts in memory. @return votes Votes for `verdict`, this one included.
    function _count(Ballot memory ballot, Verdict verdict) private pure returns (uint16 votes) {
        if (verdict == Verdict.Pass) return ++ballot.passes;
        if (verdict == Verdict.Fail) return ++ballot.fails;
        return ++ballot.unavailables;
    }

    // ---- views

    /// @inheritdoc ICommitteeVerifier
    function isMember(address account) external view returns (bool) {
        return _memberOf[account].admitted;
    }

    /// @inheritdoc ICommitteeVerifier
    function members() external view returns (address[] memory) {
        return _members;
    }

    /// @inheritdoc ICommitteeVerifier
    function threshold() external view returns (uint32) {
        return _threshold;
    }

    /// @inheritdoc ICommitteeVerifier
    function bondOf(address member) external view returns (uint256) {
        return _memberOf[member].bond;
    }

    /// @inheritdoc ICommitteeVerifier
    function minimumBond() external view returns (uint256) {
        return _minimumBond;
    }

    /// @inheritdoc ICommitteeVerifier
    function bondDelay() external view returns (uint48) {
        return _bondDelay;
    }

    /// @inheritdoc ICommitteeVerifier
    function voteOf(bytes32 requestId, address member) external view returns (Verdict) {
        return _votes[requestId][member];
    }

    /// @inheritdoc ICommitteeVerifier
    function verdictOf(bytes32 requestId) external view returns (Verdict) {
        return _ballots[requestId].verdict;
    }

    // ---- for governance

    /// @inheritdoc ICommitteeVerifier
    function admit(address member) external restricted {
        _admit(member);
    }

    /// @inheritdoc ICommitteeVerifier
    function remove(address member) external restricted {
        _remove(member);
    }

    /// @inheritdoc ICommitteeVerifier
    function setThreshold(uint32 newThreshold) external restricted {
        _setThreshold(newThreshold);
    }

    /// @inheritdoc ICommitteeVerifier
    function setBondTerms(uint128 newMinimumBond, uint48 newBondDelay) external restricted {
        _setBondTerms(newMinimumBond, newBondDelay);
    }

    function _admit(address account) private {
        Member storage member = _memberOf[account];
        require(!member.admitted, AlreadyMember(account));
        member.admitted = true;
        member.place = _members.length.toUint32();
        _members.push(account);
        emit MemberAdmitted(account);
    }

    function _remove(address account) private {
        Member storage member = _memberOf[account];
        require(member.admitted, NotMember(account));
        address last = _members[_members.length - 1];
        _members[member.place] = last;
        _memberOf[last].place = member.place;
        _members.pop();
        member.admitted = false;
        member.leftAt = uint48(block.timestamp);
        emit MemberRemoved(account);
    }

    function _setThreshold(uint32 newThreshold) private {
        require(
            newThreshold > 0 && newThreshold <= type(uint16).max,
            InvalidThreshold(newThreshold)
        );
        _threshold = uint16(newThreshold);
        emit ThresholdSet(newThreshold);
    }

    function _setBondTerms(uint128 newMinimumBond, uint48 newBondDelay) private {
        _minimumBond = newMinimumBond;
        _bondDelay = newBondDelay;
        emit BondTermsSet(newMinimumBond, newBondDelay);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
