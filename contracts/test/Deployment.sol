// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { Base } from "./Base.sol";
import { ServiceRegistry } from "../jobs/ServiceRegistry.sol";
import { FeeVault } from "../payments/FeeVault.sol";
import { Rounds } from "../rounds/Rounds.sol";
import { ActiveSet } from "../staking/ActiveSet.sol";
import { Issuance } from "../staking/Issuance.sol";
import { Staking } from "../staking/Staking.sol";
import { LivepeerToken } from "../token/LivepeerToken.sol";

/// @notice The whole system behind proxies under one AccessManager, whose admin is the test.
/// @dev Peers are immutable and refer to each other in circles, so every address is computed before anything is
/// created: contracts are created in the order of `Part`, each implementation just before its proxy, after the token, Rounds and Issuance.
abstract contract Deployment is Base {
    enum Part {
        Staking,
        ActiveSet,
        FeeVault,
        ServiceRegistry
    }

    uint48 internal constant START_TIME = 1_800_000_000;
    uint32 internal constant ROUND_LENGTH = 60;
    uint32 internal constant LOCK_PPM = 100_000;
    uint64 internal constant THAW_ROUNDS = 7;
    uint128 internal constant MINIMUM_STAKE = 100e18;
    uint64 internal constant CAPACITY = 8;
    uint64 internal constant SLASHER_ROLE = 2;

    AccessManager internal manager;
    LivepeerToken internal lpt;
    Rounds internal rounds;
    Issuance internal issuance;
    Staking internal staking;
    ActiveSet internal activeSet;
    FeeVault internal feeVault;
    ServiceRegistry internal registry;

    address internal treasury;
    address internal slasher;
    /// @dev Stands in for the payer of fees; tests of the job market deploy the true one.
    address internal feePayer;

    uint256 private _firstNonce;

    /// @notice Deploys everything at START_TIME; this contract holds the genesis supply and every role but Slasher.
    function _deploy() internal {
        vm.warp(START_TIME);
        treasury = _account("treasury");
        slasher = _account("slasher");
        feePayer = _account("feePayer");

        manager = new AccessManager(address(this));
        _firstNonce = vm.getNonce(address(this)) + 1;
        lpt = new LivepeerToken(address(this), _issuanceAt(), _proxyOf(Part.Staking));
        _deployRounds();
        _deployIssuance();
        _deployStaking();
        _deployActiveSet();
        _deployFeeVault();
        _deployRegistry();
        _grantSlasher();
    }

    function _deployRounds() private {
        rounds = new Rounds(
            address(manager),
            Issuance(_issuanceAt()),
            START_TIME,
            ROUND_LENGTH,
            LOCK_PPM
        );
    }

    function _deployIssuance() private {
        issuance = new Issuance(
            address(manager),
            lpt,
            address(rounds),
            _proxyOf(Part.Staking),
            treasury,
            Issuance.Terms(137_000, 500, 500_000, 0, 750_000, 100_000, 750_000e18)
        );
        vm.assertEq(address(issuance), _issuanceAt(), "Issuance comes after Rounds");
    }

    function _deployStaking() private {
        address code = address(
            new Staking(
                lpt,
                rounds,
                issuance,
                ActiveSet(_proxyOf(Part.ActiveSet)),
                FeeVault(_proxyOf(Part.FeeVault)),
                ServiceRegistry(_proxyOf(Part.ServiceRegistry))
            )
        );
        bytes memory call = abi.encodeCall(
            Staking.initialize,
            (address(manager), MINIMUM_STAKE, THAW_ROUNDS)
        );
        staking = Staking(_proxy(code, call, Part.Staking));
    }

    function _deployActiveSet() private {
        address code = address(
            new ActiveSet(staking, rounds, ServiceRegistry(_proxyOf(Part.ServiceRegistry)))
        );
        bytes memory call = abi.encodeCall(ActiveSet.initialize, (address(manager), CAPACITY));
        activeSet = ActiveSet(_proxy(code, call, Part.ActiveSet));
    }

    function _deployFeeVault() private {
        address code = address(new FeeVault(staking, feePayer));
        bytes memory call = abi.encodeCall(FeeVault.initialize, (address(manager)));
        feeVault = FeeVault(_proxy(code, call, Part.FeeVault));
    }

    function _deployRegistry() private {
        address code = address(new ServiceRegistry());
        bytes memory call = abi.encodeCall(ServiceRegistry.initialize, (address(manager)));
        registry = ServiceRegistry(_proxy(code, call, Part.ServiceRegistry));
    }

    function _grantSlasher() private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = Staking.slash.selector;
        manager.setTargetFunctionRole(address(staking), selectors, SLASHER_ROLE);
        manager.grantRole(SLASHER_ROLE, slasher, 0);
    }

    function _issuanceAt() private view returns (address) {
        return vm.computeCreateAddress(address(this), _firstNonce + 1);
    }

    /// @dev The proxy of a part follows token, Rounds, Issuance and two contracts for each part before it.
    function _proxyOf(Part part) internal view returns (address) {
        return vm.computeCreateAddress(address(this), _firstNonce + 3 + 2 * uint256(part));
    }

    function _proxy(address code, bytes memory call, Part part) private returns (address proxy) {
        proxy = address(new ERC1967Proxy(code, call));
        vm.assertEq(proxy, _proxyOf(part), "contracts are created in the order of Part");
    }

    // ---- stories that many tests begin with

    /// @notice Moves to the first second of the next round.
    function _nextRound() internal {
        vm.warp(rounds.startOf(rounds.current() + 1));
        vm.roll(block.number + 1);
    }

    /// @notice Moves to the next round and initialises it.
    function _startNextRound() internal {
        _nextRound();
        rounds.initializeRound();
    }

    /// @notice Gives `account` LPT of the genesis supply and lets Staking take it.
    function _fund(address account, uint256 amount) internal {
        lpt.transfer(account, amount);
        vm.prank(account);
        lpt.approve(address(staking), type(uint256).max);
    }

    /// @notice A registered transcoder with `stake` LPT (wei), no reward cut and all fees passed on.
    function _newTranscoder(
        string memory name,
        uint256 stake
    ) internal returns (address transcoder) {
        return _newTranscoder(name, stake, 0, 1e6);
    }

    function _newTranscoder(
        string memory name,
        uint256 stake,
        uint32 rewardCut,
        uint32 feeShare
    ) internal returns (address transcoder) {
        transcoder = _account(name);
        _fund(transcoder, stake);
        vm.prank(transcoder);
        staking.register(stake, rewardCut, feeShare);
    }

    /// @notice A transcoder that can be drawn from the next round on.
    function _newMember(string memory name, uint256 stake) internal returns (address transcoder) {
        transcoder = _newTranscoder(name, stake);
        vm.prank(transcoder);
        activeSet.join(address(0));
    }

    /// @notice A delegator with `amount` LPT (wei) bonded to `transcoder`.
    function _newDelegator(
        string memory name,
        uint256 amount,
        address transcoder
    ) internal returns (address delegator) {
        delegator = _account(name);
        _fund(delegator, amount);
        vm.prank(delegator);
        staking.bond(amount, transcoder);
    }
}
