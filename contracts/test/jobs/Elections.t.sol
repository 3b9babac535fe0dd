// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { SlasherFixture } from "../slashing/SlasherFixture.sol";

/// @notice Elections from the true active set: places, prices, rounds and expired seeds.
contract ElectionsTest is SlasherFixture {
    uint256 private constant MEMBERS = 8;
    uint256 private constant MAX_ELECTED = 4;
    uint96 private constant PRICE = 50;

    address[] private members;

    function setUp() public {
        _deployAll();
        for (uint256 i = 0; i < MEMBERS; ++i) {
            members.push(_newMember(vm.toString(i), STAKE + 100e18 * i));
        }
        _startNextRound();
    }

    function _order() private view returns (IJobsManager.Terms memory) {
        uint48 start = uint48(block.timestamp);
        return IJobsManager.Terms("s", "p", "t", PRICE, start, start + 36_000);
    }

    function _open() private returns (uint256 jobId) {
        IJobsManager.Terms memory terms = _order();
        vm.prank(broadcaster);
        jobId = jobs.createJob{ value: 1 ether }(terms);
        _orders[jobId] = terms;
        _mineJobSeed(jobId);
    }

    function _mineJobSeed(uint256 jobId) private {
        uint256 seedBlock = views.jobOf(jobId).seedBlock;
        vm.roll(seedBlock + 1);
        vm.setBlockhash(seedBlock, keccak256(abi.encode("job", seedBlock)));
    }

    function _seedOf(uint256 jobId) private view returns (bytes32) {
        bytes32 hash = keccak256(abi.encode("job", uint256(views.jobOf(jobId).seedBlock)));
        return keccak256(abi.encodePacked(hash, jobId));
    }

    function _elect(uint256 jobId) private {
        vm.prank(broadcaster);
        jobs.elect(jobId, _orders[jobId]);
    }

    function _assertDifferent(address[] memory elected) private pure {
        for (uint256 i = 0; i < elected.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                vm.assertTrue(elected[i] != elected[j], "one place each");
            }
        }
    }

    // ---- places

    function test_Elect_PlacesOfOneRoundAreThoseOfOneDraw() public {
        uint256 jobId = _open();
        address[] memory drawn = activeSet.draw(_seedOf(jobId), PRICE, MAX_ELECTED);
        for (uint256 i = 0; i < MAX_ELECTED; ++i) {
            _elect(jobId);
            vm.assertEq(views.electedOf(jobId)[i], drawn[i], "place");
        }
    }

    function testFuzz_Elect_NobodyHasTwoPlaces(uint8 rounds_, uint256 salt) public {
        uint256 jobId = _open();
        for (uint256 i = 0; i < MAX_ELECTED; ++i) {
            _elect(jobId);
            if ((salt >> i) & 1 == 1) continue;
            // Weights and members change between the places.
            address who = members[(salt >> (8 + 3 * i)) % MEMBERS];
            vm.prank(who);
            (bool left, ) = address(activeSet).call(abi.encodeCall(activeSet.resign, ()));
            if (!left) {
                vm.prank(who);
                activeSet.join(address(0));
            }
            for (uint256 r = 0; r <= rounds_ % 3; ++r) _startNextRound();
        }
        address[] memory elected = views.electedOf(jobId);
        vm.assertLe(elected.length, MAX_ELECTED, "at most four");
        _assertDifferent(elected);
    }

    function test_Elect_FallbacksOfALaterRoundFollowItsWeights() public {
        uint256 jobId = _open();
        _elect(jobId);
        address primary = views.electedOf(jobId)[0];
        for (uint256 i = 0; i < MEMBERS; ++i) {
            if (members[i] == primary || i == 0) continue;
            vm.prank(members[i]);
            activeSet.resign();
        }
        _startNextRound();
        address left = primary == members[0] ? address(0) : members[0];
        _elect(jobId);
        address[] memory elected = views.electedOf(jobId);
        if (left == address(0)) vm.assertEq(elected.length, 1, "nobody else is there");
        else vm.assertEq(elected[1], left, "the only one left");
    }

    function test_Elect_WaitsForAnotherBlockWhenOnlyThePrimaryQualifies() public {
        for (uint256 i = 1; i < MEMBERS; ++i) {
            vm.prank(members[i]);
            activeSet.resign();
        }
        _startNextRound();
        uint256 jobId = _open();
        _elect(jobId);
        vm.assertEq(views.electedOf(jobId)[0], members[0], "primary");
        uint64 before = views.jobOf(jobId).seedBlock;
        _elect(jobId);
        vm.assertEq(views.electedOf(jobId).length, 1, "nobody else");
        vm.assertGt(views.jobOf(jobId).seedBlock, before, "another seed");
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobsManager.SeedNotReady.selector,
                uint64(block.number + 1),
                block.number
            )
        );
        _elect(jobId);
    }

    // ---- prices

    function testFuzz_Elect_PassesOverWhoAsksMore(uint256 salt) public {
        for (uint256 i = 0; i < MEMBERS; ++i) {
            vm.prank(members[i]);
            registry.setPrice(uint96((salt >> (8 * i)) & 0xff) % (2 * PRICE));
        }
        uint256 jobId = _open();
        _elect(jobId);
        for (uint256 i = views.electedOf(jobId).length; i > 0 && i < MAX_ELECTED; ++i) {
            if (views.jobOf(jobId).seedBlock >= block.number) break;
            _elect(jobId);
        }
        address[] memory elected = views.electedOf(jobId);
        for (uint256 i = 0; i < elected.length; ++i) {
            vm.assertLe(registry.priceOf(elected[i]), PRICE, "price");
        }
        _assertDifferent(elected);
    }

    function test_Elect_NobodyIsElectedWhenAllAskMore() public {
        for (uint256 i = 0; i < MEMBERS; ++i) {
            vm.prank(members[i]);
            registry.setPrice(PRICE + 1);
        }
        uint256 jobId = _open();
        _elect(jobId);
        vm.assertEq(views.electedOf(jobId).length, 0, "nobody");
        vm.assertEq(views.jobOf(jobId).seedBlock, block.number + 1, "the next block is tried");
        vm.prank(members[3]);
        registry.setPrice(PRICE);
        _mineJobSeed(jobId);
        _elect(jobId);
        vm.assertEq(views.electedOf(jobId)[0], members[3], "the only one who asks no more");
    }

    // ---- who may draw

    function test_Attack49_AStrangerDrawsThePrimaryAndNoFallback() public {
        uint256 jobId = _open();
        address stranger = _account("stranger");
        vm.prank(stranger);
        jobs.elect(jobId, _orders[jobId]);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotBroadcaster.selector, stranger, broadcaster)
        );
        vm.prank(stranger);
        jobs.elect(jobId, _orders[jobId]);
    }

    /// A broadcaster draws again and again until its friend is elected.
    function test_Attack49_ShoppingEndsAtThreeFallbacks() public {
        uint256 jobId = _open();
        for (uint256 i = 0; i < MAX_ELECTED; ++i) _elect(jobId);
        bytes32 before = keccak256(abi.encode(views.electedOf(jobId)));
        for (uint256 i = 0; i < 3; ++i) {
            _startNextRound();
            vm.expectRevert(abi.encodeWithSelector(IJobsManager.AllElected.selector, jobId));
            _elect(jobId);
        }
        vm.assertEq(keccak256(abi.encode(views.electedOf(jobId))), before, "nobody is replaced");
    }

    /// Whoever is drawn stays, whatever the price limit says afterwards.
    function test_Attack49_TermsCannotBeChangedForTheDraw() public {
        uint256 jobId = _open();
        for (uint256 i = 0; i < 6; ++i) {
            IJobsManager.Terms memory terms = _orders[jobId];
            if (i == 0) terms.maxPricePerUnit += 1;
            if (i == 1) terms.start -= 1;
            if (i == 2) terms.end += 1;
            if (i == 3) terms.streamId = "other";
            if (i == 4) terms.profilesHash = "other";
            if (i == 5) terms.serviceId = "other";
            vm.expectRevert(abi.encodeWithSelector(IJobsManager.WrongTerms.selector, jobId));
            vm.prank(broadcaster);
            jobs.elect(jobId, terms);
        }
    }

    // ---- named jobs

    function test_CreateNamedJob_RevertWhen_TheTranscoderLeftTheSet() public {
        vm.prank(members[0]);
        activeSet.resign();
        _jobFor("0");
        _startNextRound();
        IJobsManager.Terms memory terms = _order();
        IJobsManager.Quote memory quote = IJobsManager.Quote(broadcaster, members[0], terms.end, 1);
        bytes memory signature = _signed("0", views.quoteDigest(quote, terms));
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NotActive.selector, members[0]));
        vm.prank(broadcaster);
        jobs.createNamedJob{ value: 1 }(terms, quote, signature);
    }

    function test_CreateNamedJob_IsNeverDrawnAnotherPrimary() public {
        uint256 jobId = _jobFor("5");
        _mineJobSeed(jobId);
        _orders[jobId].maxPricePerUnit = 1;
        for (uint256 i = 1; i < MAX_ELECTED; ++i) _elect(jobId);
        address[] memory elected = views.electedOf(jobId);
        vm.assertEq(elected[0], members[5], "named");
        _assertDifferent(elected);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.AllElected.selector, jobId));
        _elect(jobId);
    }
}
