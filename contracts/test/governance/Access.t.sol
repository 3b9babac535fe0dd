// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Initializable } from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import { IAccessManager } from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";
import { ERC1967Utils } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";

import { IGuardian } from "../../governance/IGuardian.sol";
import { ActiveSet } from "../../staking/ActiveSet.sol";
import { IActiveSet } from "../../staking/IActiveSet.sol";
import { IIssuance } from "../../staking/IIssuance.sol";
import { Staking } from "../../staking/Staking.sol";
import { ILivepeerToken } from "../../token/ILivepeerToken.sol";
import { GovernanceFixture } from "./GovernanceFixture.sol";

/// @notice Every restricted call by everybody there is. One hole here, and one key owns all stake.
contract AccessTest is GovernanceFixture {
    /// @param allowed The only caller that is not turned away.
    struct Row {
        address target;
        bytes call;
        address allowed;
    }

    Row[] private _rows;
    address[] private _callers;

    function setUp() public {
        _deployGovernance();
        address alice = _newTranscoder("alice", 1_000e18);
        _callers = [address(this), _account("stranger"), alice, slasher, feePayer, treasury];
        address[8] memory contracts = [
            address(guardian),
            address(timelock),
            address(governor),
            address(staking),
            address(rounds),
            address(issuance),
            address(activeSet),
            address(manager)
        ];
        for (uint256 i = 0; i < contracts.length; ++i) _callers.push(contracts[i]);
        for (uint256 i = 0; i < guards.length; ++i) _callers.push(guards[i]);
    }

    function _add(address target, bytes memory call, address allowed) private {
        _rows.push(Row(target, call, allowed));
    }

    /// @dev Each row by each caller: all but the allowed one get the error that names them.
    /// @param error_ Its only argument is the caller, unless `more` follows.
    function _checkMatrix(bytes4 error_, bytes memory more) private {
        for (uint256 i = 0; i < _rows.length; ++i) {
            Row memory row = _rows[i];
            for (uint256 j = 0; j < _callers.length; ++j) {
                address caller = _callers[j];
                bytes memory denied = bytes.concat(error_, abi.encode(caller), more);
                uint256 state = vm.snapshotState();
                vm.prank(caller);
                (, bytes memory answer) = row.target.call(row.call);
                bool isDenied = keccak256(answer) == keccak256(denied);
                vm.assertEq(isDenied, caller != row.allowed, string.concat("row ", vm.toString(i)));
                vm.revertToState(state);
            }
        }
    }

    /// @dev 43: whoever deployed, and every key, would hold the network's stake in its hands.
    function test_Attack43_TermsBelongToTheTimelockAlone() public {
        address clock = address(timelock);
        address code = address(new ActiveSet(staking, rounds, registry));
        _add(address(staking), abi.encodeCall(staking.setParameters, (1, 1)), clock);
        _add(address(staking), abi.encodeCall(staking.upgradeToAndCall, (code, "")), clock);
        _add(address(staking), abi.encodeCall(staking.pause, ()), address(guardian));
        _add(address(staking), abi.encodeCall(staking.unpause, ()), address(guardian));
        _add(address(staking), abi.encodeCall(staking.slash, (code, 1, code, 0)), slasher);
        _add(address(activeSet), abi.encodeCall(activeSet.setCapacity, (1)), clock);
        _add(address(activeSet), abi.encodeCall(activeSet.upgradeToAndCall, (code, "")), clock);
        _add(address(feeVault), abi.encodeCall(feeVault.upgradeToAndCall, (code, "")), clock);
        _add(address(registry), abi.encodeCall(registry.upgradeToAndCall, (code, "")), clock);
        _add(address(rounds), abi.encodeCall(rounds.setLength, (10)), clock);
        _add(address(issuance), abi.encodeCall(issuance.setInflation, (0, 0, 0, 0)), clock);
        _add(address(issuance), abi.encodeCall(issuance.setTreasury, (0, 0)), clock);
        address[6] memory managed = [
            address(staking),
            address(activeSet),
            address(rounds),
            address(issuance),
            address(feeVault),
            address(registry)
        ];
        for (uint256 i = 0; i < managed.length; ++i) {
            bytes memory call = abi.encodeCall(IAccessManaged.setAuthority, (address(votes)));
            _add(managed[i], call, address(manager));
        }
        _checkMatrix(IAccessManaged.AccessManagedUnauthorized.selector, "");
    }

    /// @dev The manager of all roles answers to nobody else either.
    function test_Attack43_RolesBelongToTheTimelockAlone() public {
        address stranger = _account("stranger");
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = Staking.slash.selector;
        bytes[] memory calls = new bytes[](10);
        calls[0] = abi.encodeCall(manager.grantRole, (0, stranger, 0));
        calls[1] = abi.encodeCall(manager.grantRole, (SLASHER_ROLE, stranger, 0));
        calls[2] = abi.encodeCall(manager.revokeRole, (0, address(timelock)));
        calls[3] = abi.encodeCall(manager.setRoleAdmin, (SLASHER_ROLE, GUARDIAN_ROLE));
        calls[4] = abi.encodeCall(manager.setRoleGuardian, (SLASHER_ROLE, GUARDIAN_ROLE));
        calls[5] = abi.encodeCall(manager.setGrantDelay, (SLASHER_ROLE, 1));
        calls[6] = abi.encodeCall(
            manager.setTargetFunctionRole,
            (address(staking), selectors, type(uint64).max)
        );
        calls[7] = abi.encodeCall(manager.setTargetClosed, (address(staking), true));
        calls[8] = abi.encodeCall(manager.updateAuthority, (address(staking), address(votes)));
        calls[9] = abi.encodeCall(manager.labelRole, (SLASHER_ROLE, "mine"));
        for (uint256 i = 0; i < calls.length; ++i) {
            _add(address(manager), calls[i], address(timelock));
        }
        bytes4 denied = IAccessManager.AccessManagerUnauthorizedAccount.selector;
        _checkMatrix(denied, abi.encode(uint64(0)));
    }

    /// @dev The deployer gave everything away, and the same holds for any account there may be.
    function testFuzz_Attack43_NobodyHasARole(address account) public view {
        for (uint64 role = 0; role < 8; ++role) {
            (bool has, ) = manager.hasRole(role, account);
            address holder = role == 0 ? address(timelock) : address(0);
            if (role == GUARDIAN_ROLE) holder = address(guardian);
            if (role == SLASHER_ROLE) holder = slasher;
            vm.assertEq(has, account == holder && holder != address(0), "role");
        }
    }

    // ---- calls between contracts, by fixed addresses

    function test_Issuance_AnswersToItsPeersAlone() public {
        bytes memory call = abi.encodeCall(issuance.startRound, (1, treasury));
        _add(address(issuance), call, address(rounds));
        _checkMatrix(IIssuance.NotRounds.selector, "");
        delete _rows;
        _add(address(issuance), abi.encodeCall(issuance.mintReward, (1, 1, 1)), address(staking));
        _checkMatrix(IIssuance.NotStaking.selector, "");
    }

    function test_Token_AnswersToItsPeersAlone() public {
        _add(address(lpt), abi.encodeCall(lpt.mint, (treasury, 1)), address(issuance));
        _checkMatrix(ILivepeerToken.NotIssuance.selector, "");
        delete _rows;
        _add(address(lpt), abi.encodeCall(lpt.burn, (0)), address(staking));
        _checkMatrix(ILivepeerToken.NotStaking.selector, "");
    }

    function test_ActiveSet_AnswersToStakingAlone() public {
        address alice = _account("alice");
        _add(address(activeSet), abi.encodeCall(activeSet.remove, (alice)), address(staking));
        _checkMatrix(IActiveSet.NotStaking.selector, "");
    }

    function test_Guardian_AnswersToTheTimelockAlone() public {
        bytes memory call = abi.encodeCall(guardian.setMembers, (guards, 1));
        _add(address(guardian), call, address(timelock));
        _checkMatrix(IGuardian.NotTimelock.selector, "");
    }

    /// @dev Settings of the governor change in the course of a proposal: the timelock alone is not enough.
    function test_Governor_AnswersToItsProposalsAlone() public {
        bytes[] memory calls = new bytes[](7);
        calls[0] = abi.encodeCall(governor.setVotingDelay, (0));
        calls[1] = abi.encodeCall(governor.setVotingPeriod, (1));
        calls[2] = abi.encodeCall(governor.setProposalThreshold, (0));
        calls[3] = abi.encodeCall(governor.updateQuorumNumerator, (0));
        calls[4] = abi.encodeCall(governor.setProposalGuardian, (treasury));
        calls[5] = abi.encodeCall(governor.updateTimelock, (timelock));
        calls[6] = abi.encodeCall(governor.relay, (treasury, 0, ""));
        for (uint256 i = 0; i < calls.length; ++i) {
            _add(address(governor), calls[i], address(timelock));
        }
        _checkMatrix(IGovernor.GovernorOnlyExecutor.selector, "");
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(address(timelock));
            (bool ok, ) = address(governor).call(calls[i]);
            vm.assertTrue(!ok, "not outside of a proposal");
        }
    }

    /// @dev What the timelock executes comes from the governor; its delay and roles change through itself.
    function test_Timelock_AnswersToTheGovernorAlone() public {
        bytes[] memory calls = new bytes[](6);
        address[] memory none = new address[](0);
        calls[0] = abi.encodeCall(timelock.schedule, (treasury, 0, "", 0, 0, 1 weeks));
        calls[1] = abi.encodeCall(
            timelock.scheduleBatch,
            (none, new uint256[](0), new bytes[](0), 0, 0, 1 weeks)
        );
        calls[2] = abi.encodeCall(timelock.cancel, (bytes32(uint256(1))));
        calls[3] = abi.encodeCall(timelock.updateDelay, (0));
        calls[4] = abi.encodeCall(timelock.grantRole, (keccak256("PROPOSER_ROLE"), treasury));
        calls[5] = abi.encodeCall(
            timelock.revokeRole,
            (keccak256("PROPOSER_ROLE"), address(governor))
        );
        for (uint256 i = 0; i < calls.length; ++i) {
            for (uint256 j = 0; j < _callers.length; ++j) {
                address caller = _callers[j];
                bool may = i < 3 ? caller == address(governor) : caller == address(timelock);
                if (may) continue;
                vm.prank(caller);
                (bool ok, ) = address(timelock).call(calls[i]);
                vm.assertTrue(!ok, "refused");
            }
        }
    }

    /// @dev Anybody executes what is due, and nothing that was not scheduled.
    function test_Timelock_RevertWhen_NotScheduled() public {
        bytes32 id = timelock.hashOperation(treasury, 0, "", 0, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                id,
                bytes32(uint256(1) << uint8(TimelockController.OperationState.Ready))
            )
        );
        timelock.execute(treasury, 0, "", 0, 0);
    }

    // ---- code

    /// @dev 44: whoever initialises a proxy, or the code behind it, first would be given it.
    function test_Attack44_NothingIsInitialisedTwice() public {
        bytes4 invalid = Initializable.InvalidInitialization.selector;
        address[2] memory stakings = [address(staking), _codeOf(address(staking))];
        address[2] memory sets = [address(activeSet), _codeOf(address(activeSet))];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(invalid);
            Staking(stakings[i]).initialize(address(this), 1, 1);
            vm.expectRevert(invalid);
            ActiveSet(sets[i]).initialize(address(this), 1);
        }
    }

    /// @dev An upgrade to what is no such code would end all upgrades, and Staking with them.
    function test_Upgrade_RevertWhen_TheCodeCannotBeUpgraded() public {
        vm.expectRevert(
            abi.encodeWithSelector(ERC1967Utils.ERC1967InvalidImplementation.selector, address(lpt))
        );
        vm.prank(address(timelock));
        staking.upgradeToAndCall(address(lpt), "");
        vm.expectRevert();
        vm.prank(address(timelock));
        Staking(_codeOf(address(staking))).upgradeToAndCall(address(staking), "");
    }

    function _codeOf(address proxy) private view returns (address) {
        return address(uint160(uint256(vm.load(proxy, ERC1967Utils.IMPLEMENTATION_SLOT))));
    }
}
