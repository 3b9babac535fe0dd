// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IWorkUnits } from "../../jobs/IWorkUnits.sol";
import { WorkUnits } from "../../jobs/WorkUnits.sol";
import { Base } from "../Base.sol";
import { Takeover } from "../Takeover.sol";

contract WorkUnitsTest is Base {
    bytes32 private constant H264 = keccak256("h264");
    bytes32 private constant H265 = keccak256("h265");

    WorkUnits private workUnits;

    function setUp() public {
        bytes32[] memory codecs = new bytes32[](2);
        uint32[] memory weights = new uint32[](2);
        (codecs[0], codecs[1]) = (H264, H265);
        (weights[0], weights[1]) = (1_000_000, 1_500_000);
        workUnits = _deploy(codecs, weights);
    }

    function _deploy(bytes32[] memory codecs, uint32[] memory weights) private returns (WorkUnits) {
        address authority = address(new AccessManager(address(this)));
        address code = address(new WorkUnits());
        bytes memory init = abi.encodeCall(WorkUnits.initialize, (authority, codecs, weights));
        return WorkUnits(address(new ERC1967Proxy(code, init)));
    }

    function test_Units_OfTheLadderOfTwoSecondsAt60() public view {
        IWorkUnits.Rendition[] memory ladder = new IWorkUnits.Rendition[](4);
        ladder[0] = IWorkUnits.Rendition(1280, 720, 120, H264);
        ladder[1] = IWorkUnits.Rendition(854, 480, 120, H264);
        ladder[2] = IWorkUnits.Rendition(640, 360, 120, H264);
        ladder[3] = IWorkUnits.Rendition(426, 240, 120, H264);
        uint256 pixels = 1280 * 720 + 854 * 480 + 640 * 360 + 426 * 240;
        vm.assertEq(workUnits.units(ladder), pixels * 120, "units");
    }

    function test_Units_RoundsDownPerRendition() public view {
        IWorkUnits.Rendition[] memory two = new IWorkUnits.Rendition[](2);
        two[0] = IWorkUnits.Rendition(1, 1, 1, H265);
        two[1] = IWorkUnits.Rendition(1, 1, 1, H265);
        vm.assertEq(workUnits.units(two), 2, "1.5 counts as 1, twice");
    }

    function test_Units_RevertWhen_CodecIsUnknown() public {
        IWorkUnits.Rendition[] memory one = new IWorkUnits.Rendition[](1);
        one[0] = IWorkUnits.Rendition(1, 1, 1, "vp8");
        vm.expectRevert(abi.encodeWithSelector(IWorkUnits.UnknownCodec.selector, bytes32("vp8")));
        workUnits.units(one);
    }

    function testFuzz_Units_NeverOverflows(uint32 width, uint32 height, uint32 frames) public {
        workUnits.setCodecWeight(H264, type(uint32).max);
        IWorkUnits.Rendition[] memory one = new IWorkUnits.Rendition[](1);
        one[0] = IWorkUnits.Rendition(width, height, frames, H264);
        uint256 exact = uint256(width) * height * frames * type(uint32).max;
        vm.assertEq(workUnits.units(one), exact / 1_000_000, "units");
    }

    function test_Units_OfNothingAreZero() public view {
        vm.assertEq(workUnits.units(new IWorkUnits.Rendition[](0)), 0, "no renditions");
        IWorkUnits.Rendition[] memory empty = new IWorkUnits.Rendition[](3);
        empty[0] = IWorkUnits.Rendition(0, 720, 120, H264);
        empty[1] = IWorkUnits.Rendition(1280, 0, 120, H264);
        empty[2] = IWorkUnits.Rendition(1280, 720, 0, H264);
        vm.assertEq(workUnits.units(empty), 0, "no pixels");
    }

    /// Units of a ladder are those of its renditions one by one: splitting a segment's list changes no price.
    function testFuzz_Units_AddUpOverTheLadder(uint32[6] memory sides, uint32 weight) public {
        workUnits.setCodecWeight(H265, uint32(_bound(weight, 1, type(uint32).max)));
        IWorkUnits.Rendition[] memory ladder = new IWorkUnits.Rendition[](3);
        IWorkUnits.Rendition[] memory one = new IWorkUnits.Rendition[](1);
        uint256 sum = 0;
        for (uint256 i = 0; i < 3; ++i) {
            ladder[i] = IWorkUnits.Rendition(sides[2 * i], sides[2 * i + 1], 60, H265);
            one[0] = ladder[i];
            sum += workUnits.units(one);
        }
        vm.assertEq(workUnits.units(ladder), sum, "sum");
    }

    /// One codec of a ladder has no weight: nothing is counted, rather than the rest.
    function test_Units_RevertWhen_OneOfManyIsUnknown() public {
        IWorkUnits.Rendition[] memory ladder = new IWorkUnits.Rendition[](2);
        ladder[0] = IWorkUnits.Rendition(1280, 720, 120, H264);
        ladder[1] = IWorkUnits.Rendition(1280, 720, 120, "av1");
        vm.expectRevert(abi.encodeWithSelector(IWorkUnits.UnknownCodec.selector, bytes32("av1")));
        workUnits.units(ladder);
    }

    function test_SetCodecWeight_TellsItAndTakesItAway() public {
        vm.expectEmit(address(workUnits));
        emit IWorkUnits.CodecWeightSet(H265, 7);
        workUnits.setCodecWeight(H265, 7);
        vm.assertEq(workUnits.codecWeight(H265), 7, "set");
        workUnits.setCodecWeight(H265, 0);
        vm.expectRevert(abi.encodeWithSelector(IWorkUnits.UnknownCodec.selector, H265));
        workUnits.codecWeight(H265);
        vm.assertEq(workUnits.codecWeight(H264), 1_000_000, "the other stays");
    }

    function test_SetCodecWeight_RevertWhen_NotAuthorised() public {
        vm.expectRevert(
            abi.encodeWithSignature("AccessManagedUnauthorized(address)", address(0xBAD))
        );
        vm.prank(address(0xBAD));
        workUnits.setCodecWeight(H264, 1);
    }

    function test_Initialize_RevertWhen_ListsDiffer() public {
        bytes32[] memory codecs = new bytes32[](2);
        uint32[] memory weights = new uint32[](1);
        address code = address(new WorkUnits());
        bytes memory init = abi.encodeCall(WorkUnits.initialize, (address(this), codecs, weights));
        vm.expectRevert(abi.encodeWithSelector(IWorkUnits.LengthMismatch.selector, 2, 1));
        new ERC1967Proxy(code, init);
    }
}

/// @notice Governance changes weights, and others try to.
contract WorkUnitsHandler is Takeover {
    bytes32[2] private CODECS = [keccak256("h264"), keccak256("h265")];

    WorkUnits public immutable UNITS;
    mapping(bytes32 codec => uint32) public weightOf;

    constructor() {
        bytes memory init = abi.encodeCall(
            WorkUnits.initialize,
            (address(new AccessManager(address(this))), new bytes32[](0), new uint32[](0))
        );
        UNITS = WorkUnits(address(new ERC1967Proxy(address(new WorkUnits()), init)));
    }

    function setCodecWeight(uint256 which, uint32 weight, bool authorised) external {
        if (!authorised) vm.prank(address(0xBAD));
        UNITS.setCodecWeight(CODECS[which % 2], weight);
        weightOf[CODECS[which % 2]] = weight;
    }

    function upgrade() external {
        UNITS.upgradeToAndCall(address(new WorkUnits()), "");
    }

    function takeOver() external {
        bytes memory init = abi.encodeCall(
            WorkUnits.initialize,
            (STRANGER, new bytes32[](0), new uint32[](0))
        );
        _tryTakeover(address(UNITS), init);
    }

    function codecs() external view returns (bytes32[2] memory) {
        return CODECS;
    }
}

contract WorkUnitsInvariants is Base {
    WorkUnitsHandler private handler;

    function setUp() public {
        handler = new WorkUnitsHandler();
        _target(address(handler));
    }

    /// A unit costs what governance said last; without a weight nothing can be counted.
    /// DEP_04 beside it: nobody but governance changes code, authority or first terms.
    function invariant_WORK_01() public view {
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        bytes32[2] memory codecs = handler.codecs();
        for (uint256 i = 0; i < 2; ++i) {
            IWorkUnits.Rendition[] memory one = new IWorkUnits.Rendition[](1);
            one[0] = IWorkUnits.Rendition(1000, 1000, 1, codecs[i]);
            try handler.UNITS().units(one) returns (uint256 units) {
                vm.assertEq(units, handler.weightOf(codecs[i]), "WORK_01");
            } catch {
                vm.assertEq(handler.weightOf(codecs[i]), 0, "WORK_01 unknown");
            }
        }
    }
}
