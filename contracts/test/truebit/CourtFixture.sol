// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { IRounds } from "../../rounds/IRounds.sol";
import { ISlasher } from "../../slashing/ISlasher.sol";
import { IActiveSet } from "../../staking/IActiveSet.sol";
import { IStaking } from "../../staking/IStaking.sol";
import { CaseStart } from "../../truebit/CaseStart.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IRV32Judge } from "../../truebit/IRV32Judge.sol";
import { IProgramRegistry } from "../../truebit/IProgramRegistry.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { ProgramRegistry } from "../../truebit/ProgramRegistry.sol";
import { VerificationCourt } from "../../truebit/VerificationCourt.sol";
import { IVerdictReceiver, IVerifier, Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { Profiles } from "./Profiles.sol";
import { Toy, ToyJudge } from "./ToyJudge.sol";

/// @notice Asks, and takes verdicts as JobsManager does: until the deadline, and each once. All claims belong to one job.
contract CourtAsker is IVerdictReceiver {
    mapping(uint256 claimId => mapping(uint64 sequence => uint256)) public answers;
    mapping(uint256 claimId => mapping(uint64 sequence => Verdict)) public verdictOf;
    mapping(uint256 claimId => mapping(uint64 sequence => uint48)) public deadlineOf;

    bytes32 private immutable TERMS_HASH;

    constructor(bytes32 termsHash) {
        TERMS_HASH = termsHash;
    }

    function termsHashOf(uint256) external view returns (bytes32) {
        return TERMS_HASH;
    }

    function ask(
        VerificationCourt court,
        IVerifier.Request calldata what
    ) external returns (bytes32) {
        deadlineOf[what.claimId][what.sequence] = what.deadline;
        return court.request(what);
    }

    function onVerdict(uint256 claimId, uint64 sequence, Verdict verdict) external {
        require(block.timestamp <= deadlineOf[claimId][sequence], "window closed");
        require(answers[claimId][sequence] == 0, "answered");
        ++answers[claimId][sequence];
        verdictOf[claimId][sequence] = verdict;
    }
}

/// @notice Pays the finder, or refuses, as it was told. Its other face is everything of staking that the court reads.
contract FakePeers is ERC20 {
    uint256 public constant REWARD = 5 ether;

    bool public refuses;
    uint256 public penalties;
    uint256 public totalWeight;
    mapping(address account => uint256) private _weight;
    mapping(address account => address) private _signer;

    constructor() ERC20("LPT", "LPT") {}

    function penalizeClaim(uint256) external returns (uint256 taken) {
        require(!refuses, "round cap");
        // What a real penalty costs, so that too little gas is too little here as well.
        for (uint256 i = 0; i < 10; ++i) _weight[address(uint160(++penalties))] = 1;
        _mint(msg.sender, REWARD);
        return 4 * REWARD;
    }

    function setRefuses(bool newRefuses) external {
        refuses = newRefuses;
    }

    function setWeight(address account, uint256 weight) external {
        totalWeight = totalWeight + weight - _weight[account];
        _weight[account] = weight;
    }

    function setSigner(address account, address signer) external {
        _signer[account] = signer;
    }

    function isActive(address account) external view returns (bool) {
        return _weight[account] > 0;
    }

    function weightAt(address account, uint48 timestamp) external view returns (uint256) {
        require(timestamp < block.timestamp, "future");
        return _weight[account];
    }

    function span() external view returns (uint48 start, uint48 end) {
        start = uint48(block.timestamp - (block.timestamp % 60));
        end = start + 60;
    }

    function signerOf(address account) external view returns (address) {
        return _signer[account] == address(0) ? account : _signer[account];
    }
}

/// @notice The court behind a proxy, with fakes for the rest of the network, and players who know every state of the toy.
abstract contract CourtFixture is Base {
    using Toy for Toy.Run;

    uint32 internal constant CLOCK = 600;
    uint32 internal constant OPEN = 300;
    uint32 internal constant SETTLE = 200;
    uint32 internal constant QUORUM = 500_000;
    uint96 internal constant BOND = 0.1 ether;
    /// @dev From the request to the deadline: ten minutes are left to attest.
    uint48 internal constant WINDOW = 600 + OPEN + 2 * CLOCK + SETTLE;
    uint256 internal constant CLAIM = 7;
    uint64 internal constant SEQUENCE = 11;
    uint64 internal constant HALTS_AT = 123_456_789;
    uint32 internal constant PASSES = 0;
    uint32 internal constant FAILS = 51;
    /// @dev A code that says nothing of the rendition.
    uint32 internal constant GIVES_UP = 2;

    /// @notice What somebody takes for the trace: the true one, up to the state after step `liesFrom`.
    /// @param traps Whether a lie ends in a trap, which says nothing, and not with a bad rendition.
    struct Story {
        Toy.Run run;
        uint64 liesFrom;
        bool traps;
    }

    AccessManager internal access;
    CourtAsker internal asker;
    FakePeers internal peers;
    ProgramRegistry internal programs;
    CaseStart internal starts;
    VerificationCourt internal court;
    /// @dev Where games are played, and by whom they are defended.
    IDisputeGame internal arena;
    address internal defender;

    address internal transcoder = _account("transcoder");
    address internal challenger = _account("challenger");
    address internal keeper = _account("keeper");
    mapping(uint256 gameId => IDisputeGame.Post) internal _posts;

    function _deploy() internal {
        vm.warp(1_800_000_000);
        access = new AccessManager(address(this));
        asker = new CourtAsker(Profiles.hash(Profiles.terms()));
        peers = new FakePeers();
        bytes memory init = abi.encodeCall(
            ProgramRegistry.initialize,
            (address(access), Profiles.imageRoot(), "ipfs://program")
        );
        programs = ProgramRegistry(address(new ERC1967Proxy(address(new ProgramRegistry()), init)));
        starts = new CaseStart(IJobsViews(address(asker)), programs, new ToyJudge());
        init = abi.encodeCall(VerificationCourt.initialize, (address(access), _courtTerms()));
        court = VerificationCourt(address(new ERC1967Proxy(_newCode(), init)));
        (arena, defender) = (court, transcoder);
        vm.deal(challenger, 100 ether);
        vm.deal(transcoder, 100 ether);
    }

    /// @dev The court's code once more.
    function _newCode() internal returns (address) {
        VerificationCourt.Peers memory known = VerificationCourt.Peers({
            asker: address(asker),
            judge: IRV32Judge(starts.JUDGE()),
            programs: IProgramRegistry(programs),
            starts: starts,
            token: IERC20(address(peers)),
            slasher: ISlasher(address(peers)),
            staking: IStaking(address(peers)),
            activeSet: IActiveSet(address(peers)),
            rounds: IRounds(address(peers)),
            registry: IServiceRegistry(address(peers))
        });
        return address(new VerificationCourt(known));
    }

    function _courtTerms() internal pure returns (IVerificationCourt.Terms memory) {
        return IVerificationCourt.Terms(CLOCK, OPEN, SETTLE, QUORUM, BOND);
    }

    // ---- cases

    /// @dev Two renditions; the second is the one that games are about.
    function _blobs(uint32 verdict) internal pure returns (ICaseStart.Origin memory blobs) {
        return _blobs(HALTS_AT, verdict);
    }

    function _blobs(
        uint64 haltsAt,
        uint32 verdict
    ) internal pure returns (ICaseStart.Origin memory blobs) {
        blobs = Profiles.origin();
        blobs.sourceRoot = bytes32(uint256(haltsAt));
        blobs.renditionRoots = new bytes32[](2);
        blobs.renditionRoots[1] = bytes32(uint256(verdict));
    }

    function _ask(uint256 claimId, ICaseStart.Origin memory blobs) internal {
        uint48 deadline = uint48(block.timestamp) + WINDOW;
        bytes32 requestId = asker.ask(
            court,
            IVerifier.Request(
                claimId,
                1,
                SEQUENCE,
                blobs.sourceRoot,
                blobs.renditionRoots,
                transcoder,
                deadline
            )
        );
        bytes32 want = keccak256(abi.encode(address(asker), claimId, SEQUENCE));
        vm.assertEq(requestId, want, "request id");
    }

    function _ask(uint32 verdict) internal {
        _ask(CLAIM, _blobs(verdict));
    }

    /// @dev Where no stake is active but the transcoder's, nobody has to attest.
    function _makeAvailable(uint256 claimId) internal {
        court.attest(claimId, SEQUENCE, new IVerificationCourt.Attestation[](0));
    }

    function _case() internal view returns (IVerificationCourt.Case memory) {
        return court.caseOf(CLAIM, SEQUENCE);
    }

    // ---- players

    function _truth(uint32 verdict) internal pure returns (Story memory) {
        return _truth(_blobs(verdict));
    }

    function _truth(ICaseStart.Origin memory blobs) internal pure returns (Story memory story) {
        bytes32 rendition = blobs.renditionRoots[1];
        story.run = Toy.run(Profiles.codeRoot(), blobs.sourceRoot, rendition);
        story.liesFrom = type(uint64).max;
    }

    function _lie(uint32 verdict, uint64 from) internal pure returns (Story memory story) {
        story = _truth(verdict);
        story.liesFrom = from;
    }

    function _hashAt(Story memory story, uint64 n) internal pure returns (bytes32) {
        if (n < story.liesFrom) return keccak256(story.run.stateAt(n));
        if (n == Toy.STEPS) return keccak256(_final(story));
        return keccak256(abi.encode("lie", story.run.id, n));
    }

    /// @dev What a story ends with: a liar shows a machine that has stopped after more steps than there are, with another digest.
    function _final(Story memory story) internal pure returns (bytes memory) {
        if (Toy.STEPS < story.liesFrom) return story.run.stateAt(Toy.STEPS);
        bytes32 other = ~story.run.id;
        Toy.Run memory run = Toy.Run(other, story.run.haltsAt, FAILS);
        return run.encode(Toy.NEVER + 1, story.traps ? 2 : 1);
    }

    function _ends(
        Story memory story,
        uint64 from,
        uint64 width
    ) internal pure returns (bytes32[16] memory ends) {
        for (uint64 i = 0; i < 16; ++i) ends[i] = _hashAt(story, from + (i + 1) * width);
    }

    function _open(
        address who,
        uint256 claimId,
        ICaseStart.Origin memory blobs,
        Story memory story
    ) internal returns (uint256 gameId) {
        bytes32[16] memory ends = _ends(story, 0, Toy.STEPS / 16);
        bytes memory last = _final(story);
        uint256 bond = court.bondNeeded();
        vm.prank(who);
        gameId = court.open{ value: bond }(claimId, SEQUENCE, 1, blobs, last, ends);
        _posts[gameId] = IDisputeGame.Post(_hashAt(story, 0), ends);
    }

    /// @dev The challenger opens with the truth about a rendition that fails.
    function _openHonest() internal returns (uint256 gameId) {
        return _open(challenger, CLAIM, _blobs(FAILS), _truth(FAILS));
    }

    /// @dev The challenger lies about a rendition that passes.
    function _openLie(uint64 from) internal returns (uint256 gameId) {
        return _open(challenger, CLAIM, _blobs(PASSES), _lie(PASSES, from));
    }

    function _widthOf(IDisputeGame.Game memory game) internal pure returns (uint64) {
        return uint64(16 ** (9 - uint256(game.level)));
    }

    /// @dev Index of the first end that a story holds wrong; 16 if none.
    function _firstWrong(
        uint256 gameId,
        Story memory story
    ) internal view returns (uint64 section) {
        IDisputeGame.Game memory game = arena.gameOf(gameId);
        bytes32[16] memory ends = _posts[gameId].ends;
        uint64 width = _widthOf(game);
        while (
            section < 16 && _hashAt(story, game.position + (section + 1) * width) == ends[section]
        ) ++section;
    }

    /// @dev The move by a story of whoever's turn it is. @return moved Whether it has one that the court takes.
    function _answer(
        uint256 gameId,
        address who,
        Story memory story
    ) internal returns (bool moved) {
        IDisputeGame.Game memory game = arena.gameOf(gameId);
        uint64 section = _firstWrong(gameId, story);
        if (section == 16) return false;
        if (game.level == 9) return _step(gameId, who, story, section);
        uint64 width = _widthOf(game);
        return
            _dissect(
                gameId,
                who,
                section,
                _ends(story, game.position + section * width, width / 16)
            );
    }

    function _dissect(
        uint256 gameId,
        address who,
        uint64 section,
        bytes32[16] memory ends
    ) internal returns (bool) {
        IDisputeGame.Post memory last = _posts[gameId];
        vm.prank(who);
        try arena.dissect(gameId, last, section, ends) {
            bytes32 start = section == 0 ? last.start : last.ends[section - 1];
            _posts[gameId] = IDisputeGame.Post(start, ends);
            return true;
        } catch {
            return false;
        }
    }

    function _step(
        uint256 gameId,
        address who,
        Story memory story,
        uint64 section
    ) internal returns (bool) {
        IDisputeGame.Post memory last = _posts[gameId];
        bytes memory state = story.run.stateAt(arena.gameOf(gameId).position + section);
        vm.prank(who);
        try arena.step(gameId, last, section, state, new bytes32[](0)) {
            return true;
        } catch {
            return false;
        }
    }

    /// @dev Both go by their stories until one has no move left, which the other then times out.
    function _playOut(
        uint256 gameId,
        address who,
        Story memory theirs,
        Story memory defence
    ) internal {
        for (uint256 i = 0; i < 10; ++i) {
            IDisputeGame.Game memory game = arena.gameOf(gameId);
            if (game.status != IDisputeGame.GameStatus.Open) return;
            bool defends = game.level % 2 == 1;
            bool moved =
                defends ? _answer(gameId, defender, defence) : _answer(gameId, who, theirs);
            if (!moved) break;
        }
        if (arena.gameOf(gameId).status != IDisputeGame.GameStatus.Open) return;
        vm.warp(arena.timeOutAt(gameId));
        vm.prank(keeper);
        arena.timeOut(gameId);
    }

    // ---- assertions

    function _assertStatus(uint256 gameId, IDisputeGame.GameStatus want) internal view {
        vm.assertEq(uint256(arena.gameOf(gameId).status), uint256(want), "game status");
    }

    function _assertTold(uint256 claimId, Verdict want) internal view {
        vm.assertEq(uint256(asker.verdictOf(claimId, SEQUENCE)), uint256(want), "told");
    }
}
