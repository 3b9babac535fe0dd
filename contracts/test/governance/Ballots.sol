// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { LivepeerGovernor } from "../../governance/LivepeerGovernor.sol";
import { Base } from "../Base.sol";

/// @notice Signed votes, as EIP-712 writes them.
abstract contract Ballots is Base {
    function _signBallot(
        LivepeerGovernor governor,
        uint256 key,
        uint256 id,
        uint8 support
    ) internal view returns (bytes memory) {
        address voter = vm.addr(key);
        bytes32 typehash = governor.BALLOT_TYPEHASH();
        return
            _sign(
                governor,
                key,
                keccak256(abi.encode(typehash, id, support, voter, governor.nonces(voter)))
            );
    }

    function _signExtended(
        LivepeerGovernor governor,
        uint256 key,
        uint256 id,
        uint8 support,
        string memory reason,
        bytes memory params
    ) internal view returns (bytes memory) {
        address voter = vm.addr(key);
        bytes32 ballot = keccak256(
            abi.encode(
                governor.EXTENDED_BALLOT_TYPEHASH(),
                id,
                support,
                voter,
                governor.nonces(voter),
                keccak256(bytes(reason)),
                keccak256(params)
            )
        );
        return _sign(governor, key, ballot);
    }

    function _signOverride(
        LivepeerGovernor governor,
        uint256 key,
        uint256 id,
        uint8 support,
        string memory reason
    ) internal view returns (bytes memory) {
        address voter = vm.addr(key);
        bytes32 ballot = keccak256(
            abi.encode(
                governor.OVERRIDE_BALLOT_TYPEHASH(),
                id,
                support,
                voter,
                governor.nonces(voter),
                keccak256(bytes(reason))
            )
        );
        return _sign(governor, key, ballot);
    }

    function _sign(
        LivepeerGovernor governor,
        uint256 key,
        bytes32 ballot
    ) private view returns (bytes memory) {
        (, string memory name, string memory version, , , , ) = governor.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                block.chainid,
                address(governor)
            )
        );
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", domain, ballot));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}
