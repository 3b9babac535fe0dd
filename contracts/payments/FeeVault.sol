// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IFeeVault } from "./IFeeVault.sol";
import { IStaking } from "../staking/IStaking.sol";

/// @notice See IFeeVault.
contract FeeVault is
    IFeeVault,
    UUPSUpgradeable,
    AccessManagedUpgradeable,
    ReentrancyGuardTransient
{
    using SafeCast for uint256;

    /// @param paidFeesPerShare The pool's fees per share up to which `owed` is complete.
    /// @param owed Wei settled and not withdrawn.
    struct Account {
        uint256 paidFeesPerShare;
        uint128 owed;
    }

    uint256 private constant PPM = 1e6;
    /// @dev Fees per share carry 128 binary digits after the point. All ether there is, credited to one share, fits.
    uint256 private constant Q128 = 1 << 128;

    IStaking public immutable STAKING;
    address public immutable JOBS_MANAGER;

    mapping(address transcoder => mapping(uint32 generation => uint256)) private _feesPerShare;
    mapping(address account => Account) private _accounts;

    /// @param staking Knows shares and commissions, and settles.
    /// @param jobsManager Pays fees in.
    constructor(IStaking staking, address jobsManager) {
        STAKING = staking;
        JOBS_MANAGER = jobsManager;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(address authority) external initializer {
        __AccessManaged_init(authority);
    }

    // ---- for everyone who earns

    /// @inheritdoc IFeeVault
    function withdraw(address payable recipient) external nonReentrant returns (uint256 amount) {
        (address transcoder, uint32 generation, uint256 shares) = STAKING.positionOf(msg.sender);
        _settle(msg.sender, transcoder, generation, shares);
        amount = _accounts[msg.sender].owed;
        require(amount > 0, NothingToWithdraw(msg.sender));

        _accounts[msg.sender].owed = 0;
        emit FeesWithdrawn(msg.sender, recipient, amount);

        (bool ok, ) = recipient.call{ value: amount }("");
        require(ok, TransferFailed(recipient, amount));
    }

    // ---- for the protocol

    /// @inheritdoc IFeeVault
    function credit(address transcoder) external payable {
        require(msg.sender == JOBS_MANAGER, NotFeePayer(msg.sender));
        IStaking.Pool memory pool = STAKING.poolOf(transcoder);
        uint256 toDelegators = pool.shares == 0 ? 0 : (msg.value * pool.feeShare) / PPM;

        // The dust of the division stays in the vault.
        if (toDelegators > 0) {
            _feesPerShare[transcoder][pool.generation] += (toDelegators * Q128) / pool.shares;
        }
        _accounts[transcoder].owed += (msg.value - toDelegators).toUint128();
        emit FeesCredited(transcoder, msg.value, toDelegators);
    }

    /// @inheritdoc IFeeVault
    function settle(
        address account,
        address transcoder,
        uint32 generation,
        uint256 shares
    ) external {
        require(msg.sender == address(STAKING), NotStaking(msg.sender));
        _settle(account, transcoder, generation, shares);
    }

    // ---- views

    /// @inheritdoc IFeeVault
    function pendingFees(address account) external view returns (uint256) {
        (address transcoder, uint32 generation, uint256 shares) = STAKING.positionOf(account);
        Account memory position = _accounts[account];
        uint256 feesPerShare = _feesPerShare[transcoder][generation];
        return position.owed + _earned(position.paidFeesPerShare, feesPerShare, shares);
    }

    function _settle(
        address account,
        address transcoder,
        uint32 generation,
        uint256 shares
    ) private {
        Account storage position = _accounts[account];
        uint256 paid = position.paidFeesPerShare;
        uint256 feesPerShare = _feesPerShare[transcoder][generation];
        if (feesPerShare == paid) return;

        uint256 earned = _earned(paid, feesPerShare, shares);
        if (earned > 0) position.owed += earned.toUint128();
        position.paidFeesPerShare = feesPerShare;
    }

    /// @dev With no shares the two may belong to different pools, and nothing is earned.
    function _earned(
        uint256 paid,
        uint256 feesPerShare,
        uint256 shares
    ) private pure returns (uint256) {
        return shares == 0 ? 0 : Math.mulDiv(shares, feesPerShare - paid, Q128);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
