// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";

import { Base } from "./Base.sol";

/// @notice Code that lets its caller take the ether of whatever runs it.
contract Loot is UUPSUpgradeable {
    function loot() external {
        payable(msg.sender).transfer(address(this).balance);
    }

    function _authorizeUpgrade(address) internal override {}
}

/// @notice DEP_04: what a stranger tries on a contract behind a proxy to make it its own, at any time.
abstract contract Takeover is Base {
    address internal constant STRANGER = address(0xBAD);

    /// @notice Set when any of it worked.
    bool public takenOver;

    address private immutable LOOT = address(new Loot());

    /// @param initialize A call that would initialise the contract with the stranger as its authority.
    function _tryTakeover(address target, bytes memory initialize) internal {
        bytes[3] memory calls = [
            initialize,
            abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (LOOT, abi.encodeCall(Loot.loot, ()))),
            abi.encodeCall(AccessManagedUpgradeable.setAuthority, (STRANGER))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(STRANGER);
            (bool ok, ) = target.call(calls[i]);
            takenOver = takenOver || ok;
        }
    }
}
