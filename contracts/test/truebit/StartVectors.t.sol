// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { CaseStart } from "../../truebit/CaseStart.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { ProgramRegistry } from "../../truebit/ProgramRegistry.sol";
import { RV32Judge } from "../../truebit/RV32Judge.sol";
import { Base } from "../Base.sol";
import { VmFiles } from "../jobs/Vectors.t.sol";
import { CourtAsker } from "./CourtFixture.sol";
import { Profiles } from "./Profiles.sol";

/// @notice testdata/vectors/starts.json, which the Go packages media/profile and truebit/guest read as well.
contract StartVectorsTest is Base {
    VmFiles private constant FILES = VmFiles(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    string private json;

    function setUp() public {
        json = FILES.readFile("testdata/vectors/starts.json");
    }

    function test_Vectors_Starts() public {
        uint256 count = 0;
        for (; FILES.keyExistsJson(json, _path(count, "")); ++count) _checkStart(count);
        vm.assertEq(count, 4, "starts");
    }

    function _checkStart(uint256 i) private {
        ICaseStart.Origin memory origin = _originOf(i);
        uint16 rendition = uint16(FILES.parseJsonUint(json, _path(i, ".rendition")));
        CaseStart starts = _startsFor(i, origin.terms);
        bytes32 blobsHash = keccak256(abi.encode(origin.sourceRoot, origin.renditionRoots));
        vm.assertEq(
            starts.startOf(1, rendition, 1, blobsHash, origin),
            _word(i, ".start"),
            "start"
        );
        uint256 width = FILES.parseJsonUint(json, _path(i, ".width"));
        uint256 height = FILES.parseJsonUint(json, _path(i, ".height"));
        vm.assertEq(
            starts.codeRoot(_word(i, ".imageRoot"), origin.siblings, uint16(width), uint16(height)),
            _word(i, ".codeRoot"),
            "codeRoot"
        );
    }

    /// @dev With the vector's image as first program, and claims on a job with these terms.
    function _startsFor(uint256 i, IJobsManager.Terms memory terms) private returns (CaseStart) {
        bytes memory init = abi.encodeCall(
            ProgramRegistry.initialize,
            (address(this), _word(i, ".imageRoot"), "")
        );
        ProgramRegistry programs = ProgramRegistry(
            address(new ERC1967Proxy(address(new ProgramRegistry()), init))
        );
        address jobs = address(new CourtAsker(Profiles.hash(terms)));
        return new CaseStart(IJobsViews(jobs), programs, new RV32Judge());
    }

    function _originOf(uint256 i) private view returns (ICaseStart.Origin memory origin) {
        origin.terms.profilesHash = _word(i, ".profilesHash");
        origin.boxes = FILES.parseJsonBytes(json, _path(i, ".boxes"));
        origin.jsonHash = _word(i, ".jsonHash");
        origin.siblings = FILES.parseJsonBytes32Array(json, _path(i, ".siblings"));
        origin.sourceRoot = _word(i, ".sourceRoot");
        uint256 rendition = FILES.parseJsonUint(json, _path(i, ".rendition"));
        origin.renditionRoots = new bytes32[](rendition + 1);
        origin.renditionRoots[rendition] = _word(i, ".renditionRoot");
    }

    function _word(uint256 i, string memory field) private view returns (bytes32) {
        return FILES.parseJsonBytes32(json, _path(i, field));
    }

    function _path(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".starts[", vm.toString(i), "]", field);
    }
}
