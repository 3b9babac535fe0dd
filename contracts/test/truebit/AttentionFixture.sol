// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { Attention } from "../../truebit/Attention.sol";
import { IAttention } from "../../truebit/IAttention.sol";
import { DigestFixture } from "./DigestFixture.sol";

/// @notice Verifiers that bond and look. Rolls and commitments are computed here from the specification, not by the contract.
abstract contract AttentionFixture is DigestFixture {
    uint32 internal constant CHANCE = 250_000;
    uint96 internal constant BOND_OF_ONE = 4 ether;
    uint96 internal constant PENALTY = 1 ether;
    uint96 internal constant REWARD = 0.3 ether;
    uint32 internal constant HOLD = 12_000;

    Attention internal attention;

    function _deployAttention() internal {
        _deployDigests();
        bytes memory init = abi.encodeCall(
            Attention.initialize,
            (address(access), _attentionTerms())
        );
        attention = Attention(address(new ERC1967Proxy(_newAttentionCode(), init)));
    }

    function _newAttentionCode() internal returns (address) {
        return address(new Attention(court, digests));
    }

    function _attentionTerms() internal pure returns (IAttention.Terms memory) {
        return IAttention.Terms(CHANCE, BOND_OF_ONE, PENALTY, REWARD, HOLD);
    }

    // ---- moves

    function _join(address verifier) internal {
        vm.deal(verifier, BOND_OF_ONE);
        vm.prank(verifier);
        attention.register{ value: BOND_OF_ONE }();
    }

    function _leave(address verifier) internal {
        vm.prank(verifier);
        attention.leave();
    }

    function _fund(uint256 amount) internal {
        vm.deal(address(this), amount);
        attention.fund{ value: amount }();
    }

    function _commit(address verifier, uint256 claimId, bytes16 digest) internal {
        bytes32 commitment = _commitment(_roll(digest, verifier, claimId));
        vm.prank(verifier);
        attention.commit(claimId, SEQUENCE, RENDITION, commitment);
    }

    function _reckon(
        address verifier,
        uint256 claimId
    ) internal returns (IAttention.Outcome outcome, uint256 amount) {
        vm.prank(keeper);
        return attention.reckon(claimId, SEQUENCE, RENDITION, verifier);
    }

    /// @dev The court lets a case pass whose time to open games is not over yet.
    function _settle(uint256 claimId) internal {
        if (!court.caseOf(claimId, SEQUENCE).available) _makeAvailable(claimId);
        vm.warp(uint256(court.caseOf(claimId, SEQUENCE).openUntil) + 1);
        court.settle(claimId, SEQUENCE);
    }

    /// @dev Its digest is posted, and final.
    function _publishDigest(uint256 claimId) internal {
        _post(poster, claimId, _trueDigest());
        _passDisputes(claimId);
    }

    // ---- rolls

    function _roll(
        bytes16 digest,
        address verifier,
        uint256 claimId
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(digest, verifier, claimId, SEQUENCE, RENDITION));
    }

    function _commitment(bytes32 roll) internal pure returns (bytes32) {
        return keccak256(abi.encode(roll));
    }

    function _hits(address verifier, uint256 claimId) internal pure returns (bool) {
        uint256 bound = (type(uint256).max / 1_000_000 + 1) * CHANCE;
        return uint256(_roll(_trueDigest(), verifier, claimId)) < bound;
    }

    /// @dev The `index`-th account with or without a hit for a case.
    function _verifier(uint256 claimId, bool hits, uint256 index) internal pure returns (address) {
        for (uint256 i = 0; ; ++i) {
            address account = vm.addr(0xa77e0000 + i);
            if (_hits(account, claimId) != hits) continue;
            if (index == 0) return account;
            --index;
        }
    }
}
