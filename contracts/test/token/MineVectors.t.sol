// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { VmFiles } from "../jobs/Vectors.t.sol";
import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { MerkleMine } from "../../token/MerkleMine.sol";
import { MineFixture } from "./MineFixture.sol";

/// @notice testdata/vectors/merklemine.json, which the Go package payments/merklemine reads as well.
contract MineVectorsTest is MineFixture {
    VmFiles private constant FILES = VmFiles(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    string private json;

    function setUp() public {
        json = FILES.readFile("testdata/vectors/merklemine.json");
        lpt = new LivepeerToken(address(this), address(this), address(this));
    }

    function test_Vectors_Proofs() public {
        uint256 cases = 0;
        while (FILES.keyExistsJson(json, _path(".cases", cases, ""))) _checkCase(cases++);
        vm.assertEq(cases, 5, "cases");
    }

    function _checkCase(uint256 index) private {
        string memory at = _path(".cases", index, "");
        bytes32[] memory leaves = FILES.parseJsonBytes32Array(json, string.concat(at, ".leaves"));
        bytes32 root = FILES.parseJsonBytes32(json, string.concat(at, ".root"));
        vm.assertEq(_root(leaves), root, "root");
        uint256 total = leaves.length * 1e18;
        mine = new MerkleMine(lpt, address(this), root, leaves.length, total, 0, 1);
        lpt.transfer(address(mine), total);
        for (uint256 i = 0; i < leaves.length; ++i) {
            address account = FILES.parseJsonAddress(
                json,
                _path(string.concat(at, ".accounts"), i, "")
            );
            vm.assertEq(_leaf(i, account), leaves[i], "leaf");
            bytes32[] memory proof = FILES.parseJsonBytes32Array(
                json,
                _path(string.concat(at, ".proofs"), i, "")
            );
            uint256 before = lpt.balanceOf(account);
            mine.generate(i, account, proof);
            vm.assertEq(lpt.balanceOf(account) - before, 1e18, "generated");
        }
    }

    function _path(
        string memory list,
        uint256 index,
        string memory field
    ) private pure returns (string memory) {
        return string.concat(list, "[", vm.toString(index), "]", field);
    }
}
