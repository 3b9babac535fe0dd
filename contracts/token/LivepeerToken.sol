// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import { ILivepeerToken } from "./ILivepeerToken.sol";

/// @notice See ILivepeerToken.
contract LivepeerToken is ILivepeerToken, ERC20Permit {
    /// @inheritdoc ILivepeerToken
    uint256 public constant GENESIS_SUPPLY = 10_000_000e18;

    /// @inheritdoc ILivepeerToken
    address public immutable ISSUANCE;
    /// @inheritdoc ILivepeerToken
    address public immutable STAKING;

    /// @param genesisHolder Receives the genesis supply.
    /// @param issuance The only minter.
    /// @param staking The only burner.
    constructor(
        address genesisHolder,
        address issuance,
        address staking
    ) ERC20("Livepeer Token", "LPT") ERC20Permit("Livepeer Token") {
        ISSUANCE = issuance;
        STAKING = staking;
        _mint(genesisHolder, GENESIS_SUPPLY);
    }

    /// @inheritdoc ILivepeerToken
    function mint(address to, uint256 amount) external {
        require(msg.sender == ISSUANCE, NotIssuance(msg.sender));
        _mint(to, amount);
    }

    /// @inheritdoc ILivepeerToken
    function burn(uint256 amount) external {
        require(msg.sender == STAKING, NotStaking(msg.sender));
        _burn(msg.sender, amount);
    }

    /// @inheritdoc IERC20Permit
    function nonces(
        address owner
    ) public view override(ERC20Permit, IERC20Permit) returns (uint256) {
        return super.nonces(owner);
    }
}
