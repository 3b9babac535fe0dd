// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import { ICommitteeVerifier } from "./ICommitteeVerifier.sol";
import { IInstantVerifier, IVerdictReceiver, IVerifier, Verdict } from "./IVerifier.sol";

/// @notice See ICommitteeVerifier.
contract CommitteeVerifier is
    ICommitteeVerifier,
    AccessManagedUpgradeable,
    UUPSUpgradeable,
    EIP712,
    ReentrancyGuardTransient
{
    using SafeCast for uint256;

    /// @dev One slot, made by the first vote.
    struct Ballot {
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

    bytes32 private constant VERDICT_TYPEHASH = keccak256(
        "Verdict(uint256 claimId,uint64 sequence,uint8 verdict)"
    );

    /// @notice Seconds a bond can be held after its member has left.
    uint48 public constant MAX_BOND_DELAY = 365 days;

    /// @notice Who may ask, and is told: the jobs manager.
    address public immutable ASKER;

    uint16 private _threshold;
    uint48 private _bondDelay;
    uint128 private _minimumBond;
    address[] private _members;
    mapping(address account => Member) private _memberOf;
    mapping(uint256 claimId => mapping(uint64 sequence => Ballot)) private _ballots;
    mapping(uint256 claimId => mapping(uint64 sequence => mapping(address member => Verdict)))
        private _votes;

    /// @param asker The jobs manager.
    constructor(address asker) EIP712("Livepeer", "1") {
        ASKER = asker;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param firstMembers Who is admitted from the start.
    /// @param initialThreshold Equal votes that decide.
    /// @param initialMinimumBond Wei a member must have bonded to vote.
    /// @param initialBondDelay Seconds a bond stays after its member has left, MAX_BOND_DELAY at most.
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
    function decide(uint256 claimId, uint64 sequence, bytes calldata evidence) external {
        (Verdict verdict, address[] memory signers) = _read(claimId, sequence, evidence);
        for (uint256 i = 0; i < signers.length; ++i) {
            emit Voted(claimId, sequence, signers[i], verdict);
        }
        _tell(claimId, sequence, verdict);
    }

    /// @inheritdoc IInstantVerifier
    function judge(
        uint256 claimId,
        uint64 sequence,
        bytes calldata evidence
    ) external view returns (Verdict verdict) {
        (verdict, ) = _read(claimId, sequence, evidence);
    }

    /// @inheritdoc ICommitteeVerifier
    function vote(uint256 claimId, uint64 sequence, Verdict verdict) external {
        _checkMember(msg.sender);
        require(verdict != Verdict.None, InvalidVerdict(verdict));
        Ballot memory ballot = _ballots[claimId][sequence];
        require(ballot.verdict == Verdict.None, AlreadyDecided(claimId, sequence));
        bool first = _votes[claimId][sequence][msg.sender] == Verdict.None;
        require(first, AlreadyVoted(claimId, sequence, msg.sender));

        _votes[claimId][sequence][msg.sender] = verdict;
        bool decided = _count(ballot, verdict) >= _threshold;
        if (decided) ballot.verdict = verdict;
        _ballots[claimId][sequence] = ballot;
        emit Voted(claimId, sequence, msg.sender, verdict);
        if (decided) _tell(claimId, sequence, verdict);
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

    /// @dev The verdict that enough members have signed, and who they are.
    function _read(
        uint256 claimId,
        uint64 sequence,
        bytes calldata evidence
    ) private view returns (Verdict verdict, address[] memory signers) {
        bytes[] memory signatures;
        (verdict, signatures) = abi.decode(evidence, (Verdict, bytes[]));
        require(verdict != Verdict.None, InvalidVerdict(verdict));
        require(signatures.length >= _threshold, TooFewSignatures(signatures.length, _threshold));
        bytes32 digest = verdictDigest(claimId, sequence, verdict);
        signers = new address[](signatures.length);
        address before = address(0);
        for (uint256 i = 0; i < signatures.length; ++i) {
            address signer = ECDSA.recover(digest, signatures[i]);
            require(signer > before, SignersNotRising(before, signer));
            _checkMember(signer);
            signers[i] = signer;
            before = signer;
        }
    }

    function _tell(uint256 claimId, uint64 sequence, Verdict verdict) private {
        emit Decided(claimId, sequence, verdict);
        IVerdictReceiver(ASKER).onVerdict(claimId, sequence, verdict);
    }

    function _checkMember(address account) private view {
        Member storage member = _memberOf[account];
        require(member.admitted, NotMember(account));
        require(member.bond >= _minimumBond, InsufficientBond(member.bond, _minimumBond));
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
    function voteOf(
        uint256 claimId,
        uint64 sequence,
        address member
    ) external view returns (Verdict) {
        return _votes[claimId][sequence][member];
    }

    /// @inheritdoc ICommitteeVerifier
    function verdictOf(uint256 claimId, uint64 sequence) external view returns (Verdict) {
        return _ballots[claimId][sequence].verdict;
    }

    /// @inheritdoc ICommitteeVerifier
    function verdictDigest(
        uint256 claimId,
        uint64 sequence,
        Verdict verdict
    ) public view returns (bytes32) {
        return
            _hashTypedDataV4(
                keccak256(abi.encode(VERDICT_TYPEHASH, claimId, sequence, uint8(verdict)))
            );
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
        require(newBondDelay <= MAX_BOND_DELAY, InvalidBondDelay(newBondDelay));
        _minimumBond = newMinimumBond;
        _bondDelay = newBondDelay;
        emit BondTermsSet(newMinimumBond, newBondDelay);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
