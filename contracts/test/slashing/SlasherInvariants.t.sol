// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { FeeVault } from "../../payments/FeeVault.sol";
import { ISlasher } from "../../slashing/ISlasher.sol";
import { Slasher } from "../../slashing/Slasher.sol";
import { IStaking } from "../../staking/IStaking.sol";
import { Staking } from "../../staking/Staking.sol";
import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { Takeover } from "../Takeover.sol";
import { SlasherFixture } from "./SlasherFixture.sol";

/// @notice Two honest transcoders, who reveal while they can and sign once, and one who is not; a committee that is right or
/// silent; and finders that accuse everyone of everything.
contract SlasherHandler is SlasherFixture, Takeover {
    uint256 private constant MAX_CLAIMS = 12;

    string[3] private NAMES = ["honest", "careful", "cheat"];
    /// @notice What was taken from each, and from all.
    mapping(address transcoder => uint256) public takenFrom;
    mapping(bytes32 faultId => uint256) public penalties;
    bytes32[] public faults;
    uint256 public takenInAll;
    /// @notice Of it, what was the transcoders' own; by the values of their shares, so a few wei more or less.
    uint256 public ownTakenInAll;
    /// @notice The cheat has its shares thawing.
    bool private _left;
    uint256 public supplyBefore;
    /// @notice Set when a penalty or a round took more than its part.
    bool public tookTooMuch;
    address[2] private _code;
    mapping(address transcoder => mapping(uint64 round => uint256)) private _startOf;
    mapping(address transcoder => mapping(uint64 round => uint256)) private _inRound;

    constructor() {
        _deployAll();
        for (uint256 i = 0; i < 3; ++i) _newMember(NAMES[i], STAKE);
        _newDelegator("delegator", 3 * STAKE, _account("cheat"));
        _startNextRound();
        supplyBefore = lpt.totalSupply();
        for (uint256 i = 0; i < 2; ++i) {
            _code[i] = address(new Slasher(staking, rounds, views, registry));
        }
    }

    /// @dev The same code at another address: what is kept must stay.
    function upgrade(uint8 which) external {
        penaltyDoor.upgradeToAndCall(_code[which % 2], "");
    }

    function takeOver(bool vault) external {
        bytes memory init =
            vault
                ? abi.encodeCall(FeeVault.initialize, (STRANGER))
                : abi.encodeCall(Slasher.initialize, (STRANGER, _penalties()));
        _tryTakeover(vault ? address(feeVault) : address(penaltyDoor), init);
    }

    /// @dev Around the door: stake is taken by nobody else.
    function slashDirectly(uint256 who, uint128 amount) external {
        vm.prank(STRANGER);
        try staking.slash(_account(NAMES[who % 3]), amount, STRANGER, 0) {
            takenOver = true;
        } catch {}
    }

    function claim(uint256 who) external {
        if (views.claimCount() >= MAX_CLAIMS) return;
        if (!staking.poolOf(_account(NAMES[who % 3])).registered) return;
        uint256 claimId = _claimOn(_jobFor(NAMES[who % 3]));
        _mineSeed(claimId);
    }

    /// @dev Anybody seals whenever it can; an honest transcoder then reveals everything at once.
    function seal(uint256 claimId) external {
        if (views.claimCount() == 0) return;
        claimId = 1 + (claimId % views.claimCount());
        jobs.seal(claimId);
        if (!_isHonest(views.claimOf(claimId).transcoder)) return;
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) _reveal(claimId, challenged[i], "");
    }

    /// @dev The cheat reveals what it likes.
    function reveal(uint256 claimId, uint256 which) external {
        (uint256 id, uint64 sequence, bool found) = _challenged(claimId, which);
        if (found && !_isHonest(views.claimOf(id).transcoder)) _reveal(id, sequence, "");
    }

    /// @dev The committee passes what is honest and fails the rest, if it says anything.
    function decide(uint256 claimId, uint256 which, bool unavailable) external {
        (uint256 id, uint64 sequence, bool found) = _challenged(claimId, which);
        if (!found) return;
        Verdict verdict = _isHonest(views.claimOf(id).transcoder) ? Verdict.Pass : Verdict.Fail;
        if (unavailable) verdict = Verdict.Unavailable;
        committee.decide(id, sequence, _evidence(id, sequence, verdict));
    }

    function finalize(uint256 claimId) external {
        if (views.claimCount() == 0) return;
        claimId = 1 + (claimId % views.claimCount());
        vm.prank(finder);
        jobs.finalize(claimId);
    }

    /// @dev Accuses whoever made the claim, at fault or not.
    function penalizeClaim(uint256 claimId) external {
        if (views.claimCount() == 0) return;
        claimId = 1 + (claimId % views.claimCount());
        address accused = views.claimOf(claimId).transcoder;
        _begin(accused);
        uint256 own = _ownOf(accused);
        vm.prank(finder);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        ownTakenInAll += own - _ownOf(accused);
        _book(accused, penaltyDoor.claimFaultId(claimId), taken);
    }

    /// @dev Everyone is accused; only the cheat has signed a second receipt. Others are accused with forged ones, or with
    /// what they signed once, shown twice.
    function penalizeEquivocation(uint256 who, uint64 sequence, bool forged) external {
        if (views.jobCount() == 0) return;
        string memory name = NAMES[who % 3];
        address accused = _account(name);
        uint256 jobId = 1 + (who % views.jobCount());
        sequence %= 4;
        string memory key = _isHonest(accused) || forged ? "finder" : name;
        ISlasher.Contradiction memory proof = _contradiction(name, jobId, sequence, key);
        if (_isHonest(accused) && !forged) {
            (proof.second, proof.secondSignature) = (proof.first, proof.firstSignature);
        }
        _announce(finder, proof);
        _begin(accused);
        uint256 own = _ownOf(accused);
        vm.prank(finder);
        uint256 taken = penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
        ownTakenInAll += own - _ownOf(accused);
        bytes32 faultId = penaltyDoor.equivocationFaultId(accused, jobId, sequence);
        _book(accused, faultId, taken);
    }

    /// @dev The honest one changes its signing key now and then.
    function changeKey(uint256 number) external {
        IServiceRegistry.Service memory service;
        service.signer = vm.addr(1 + (number % 5));
        vm.prank(_account("careful"));
        registry.setService(service);
    }

    function changePrice(uint256 who, uint96 price) external {
        vm.prank(_account(NAMES[who % 3]));
        registry.setPrice(price);
    }

    /// @dev The cheat runs from its penalty, out of the set and out of its stake.
    function leave(bool all) external {
        address cheat = _account("cheat");
        uint256 shares = staking.sharesOf(cheat);
        vm.prank(cheat);
        if (all) staking.unbond(shares);
        else activeSet.resign();
        _left = _left || all;
    }

    function setPenalties(uint32 finderPpm) external {
        ISlasher.Penalties memory changed = _penalties();
        changed.finderPpm = uint32(_bound(finderPpm, 0, FINDER));
        penaltyDoor.setPenalties(changed);
    }

    function pass(uint256 delay) external {
        vm.warp(block.timestamp + (delay % 60));
    }

    function parts() external view returns (Slasher, Staking, LivepeerToken, IJobsViews) {
        return (penaltyDoor, staking, lpt, views);
    }

    function faultCount() external view returns (uint256) {
        return faults.length;
    }

    function accounts() external view returns (address honest, address careful, address found) {
        return (vm.addr(_key("honest")), vm.addr(_key("careful")), finder);
    }

    function _isHonest(address account) private pure returns (bool) {
        return account != vm.addr(_key("cheat"));
    }

    function _challenged(
        uint256 claimId,
        uint256 which
    ) private view returns (uint256 id, uint64 sequence, bool found) {
        if (views.claimCount() == 0) return (0, 0, false);
        id = 1 + (claimId % views.claimCount());
        uint64[] memory challenged = views.challengedSequences(id);
        if (challenged.length == 0) return (id, 0, false);
        return (id, challenged[which % challenged.length], true);
    }

    function _begin(address accused) private {
        uint64 round = rounds.current();
        if (_inRound[accused][round] > 0) return;
        _startOf[accused][round] = _pool(accused);
    }

    function _pool(address account) private view returns (uint256) {
        IStaking.Pool memory pool = staking.poolOf(account);
        return uint256(pool.tokens) + pool.thawingTokens;
    }

    /// @dev Bonded, and thawing if it was the cheat that left.
    function _ownOf(address account) private view returns (uint256 own) {
        own = staking.stakeOf(account);
        if (_left && !_isHonest(account)) own += staking.thawValueOf(account, 0);
    }

    function _book(address accused, bytes32 faultId, uint256 taken) private {
        if (++penalties[faultId] == 1) faults.push(faultId);
        takenFrom[accused] += taken;
        takenInAll += taken;
        uint64 round = rounds.current();
        _inRound[accused][round] += taken;
        uint256 most = (_startOf[accused][round] * ROUND_CAP) / PPM;
        if (_inRound[accused][round] > most) tookTooMuch = true;
    }
}

contract SlasherInvariants is Base {
    SlasherHandler private handler;

    function setUp() public {
        handler = new SlasherHandler();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_SLASH() public view {
        _check_SLASH_01();
        _check_SLASH_02();
        _check_SLASH_03();
        _check_SLASH_04();
        _check_SLASH_05();
    }

    /// Nothing is ever taken from the honest, whatever anybody calls.
    function _check_SLASH_01() private view {
        (address honest, address careful, ) = handler.accounts();
        (, Staking staking, , ) = handler.parts();
        vm.assertEq(handler.takenFrom(honest) + handler.takenFrom(careful), 0, "SLASH_01");
        vm.assertEq(staking.poolOf(honest).tokens, 1000e18, "SLASH_01 honest");
        vm.assertEq(staking.poolOf(careful).tokens, 1000e18, "SLASH_01 careful");
    }

    /// A fault is punished once.
    function _check_SLASH_02() private view {
        for (uint256 i = 0; i < handler.faultCount(); ++i) {
            vm.assertEq(handler.penalties(handler.faults(i)), 1, "SLASH_02");
        }
    }

    /// No round takes more than its part of a pool.
    /// DEP_04 beside it: nobody but governance changes code, authority or first terms.
    function _check_SLASH_03() private view {
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        vm.assertTrue(!handler.tookTooMuch(), "SLASH_03");
    }

    /// Finders get a quarter of the transcoders' own stake at most, nothing of their delegators'; the rest is burnt.
    function _check_SLASH_04() private view {
        (, , LivepeerToken lpt, ) = handler.parts();
        (, , address finder) = handler.accounts();
        uint256 found = lpt.balanceOf(finder);
        vm.assertLe(found * 4, handler.ownTakenInAll() + 1e3, "SLASH_04 finder");
        uint256 burnt = handler.supplyBefore() - lpt.totalSupply();
        vm.assertEq(burnt + found, handler.takenInAll(), "SLASH_04 burnt");
    }

    /// Only claims that failed or missed their challenge are punished.
    function _check_SLASH_05() private view {
        (Slasher slasher, , , IJobsViews views) = handler.parts();
        for (uint256 id = 1; id <= views.claimCount(); ++id) {
            if (!slasher.isPenalized(slasher.claimFaultId(id))) continue;
            IJobsManager.ClaimStatus status = views.claimOf(id).status;
            bool atFault =
                status == IJobsManager.ClaimStatus.Failed ||
                    status == IJobsManager.ClaimStatus.Missed;
            vm.assertTrue(atFault, "SLASH_05");
        }
    }
}
