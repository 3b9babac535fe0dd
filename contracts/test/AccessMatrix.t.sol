// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { Initializable } from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../jobs/IJobsManager.sol";
import { JobsManager } from "../jobs/JobsManager.sol";
import { JobsViews } from "../jobs/JobsViews.sol";
import { ServiceRegistry } from "../jobs/ServiceRegistry.sol";
import { WorkUnits } from "../jobs/WorkUnits.sol";
import { FeeVault } from "../payments/FeeVault.sol";
import { IFeeVault } from "../payments/IFeeVault.sol";
import { TicketBroker } from "../payments/TicketBroker.sol";
import { Slasher } from "../slashing/Slasher.sol";
import { Attention } from "../truebit/Attention.sol";
import { CaseDigests } from "../truebit/CaseDigests.sol";
import { CaseStart } from "../truebit/CaseStart.sol";
import { IAttention } from "../truebit/IAttention.sol";
import { ICaseDigests } from "../truebit/ICaseDigests.sol";
import { IRV32Judge } from "../truebit/IRV32Judge.sol";
import { IVerificationCourt } from "../truebit/IVerificationCourt.sol";
import { ProgramRegistry } from "../truebit/ProgramRegistry.sol";
import { RV32Judge } from "../truebit/RV32Judge.sol";
import { VerificationCourt } from "../truebit/VerificationCourt.sol";
import { CommitteeVerifier } from "../verification/CommitteeVerifier.sol";
import { ICommitteeVerifier } from "../verification/ICommitteeVerifier.sol";
import { IVerifier, Verdict } from "../verification/IVerifier.sol";
import { SlasherFixture } from "./slashing/SlasherFixture.sol";

/// @notice Who may call what: every restricted function of the market, of payments and of penalties, by everybody.
contract AccessMatrixTest is SlasherFixture {
    uint64 private constant ADMIN = 0;
    uint64 private constant GUARDIAN = 1;

    struct Entry {
        address target;
        bytes call;
        uint64 role;
    }

    TicketBroker private broker;
    WorkUnits private workUnits;
    ProgramRegistry private programs;
    VerificationCourt private court;
    CaseDigests private digests;
    Attention private attention;
    address private guardian;
    address private timelock;
    Entry[] private entries;

    function setUp() public {
        _deployAll();
        (guardian, timelock) = (_account("guardian"), _account("timelock"));
        broker = TicketBroker(
            _behindProxy(
                address(new TicketBroker(rounds, activeSet, 2, 4)),
                abi.encodeCall(TicketBroker.initialize, (address(manager)))
            )
        );
        workUnits = WorkUnits(
            _behindProxy(
                address(new WorkUnits()),
                abi.encodeCall(
                    WorkUnits.initialize,
                    (address(manager), new bytes32[](0), new uint32[](0))
                )
            )
        );
        programs = ProgramRegistry(
            _behindProxy(
                address(new ProgramRegistry()),
                abi.encodeCall(ProgramRegistry.initialize, (address(manager), "program", ""))
            )
        );
        court = VerificationCourt(
            _behindProxy(
                _newCourt(),
                abi.encodeCall(VerificationCourt.initialize, (address(manager), _courtTerms()))
            )
        );
        _deployAttention();
        _assignRoles();
        _listFunctions();
        _listCourt();
        _listAttention();
    }

    function _deployAttention() private {
        digests = CaseDigests(
            _behindProxy(
                address(new CaseDigests(court, court.STARTS(), court.JUDGE())),
                abi.encodeCall(CaseDigests.initialize, (address(manager), _digestTerms()))
            )
        );
        attention = Attention(
            _behindProxy(
                address(new Attention(court, digests)),
                abi.encodeCall(Attention.initialize, (address(manager), _attentionTerms()))
            )
        );
    }

    function _digestTerms() private pure returns (ICaseDigests.Terms memory) {
        return ICaseDigests.Terms(60, 60, 60, 1);
    }

    function _attentionTerms() private pure returns (IAttention.Terms memory) {
        return IAttention.Terms(250_000, 4, 1, 1, 60);
    }

    function _listAttention() private {
        _list(address(digests), abi.encodeCall(digests.setTerms, (_digestTerms())), ADMIN);
        _list(address(attention), abi.encodeCall(attention.setTerms, (_attentionTerms())), ADMIN);
        address code = address(new CaseDigests(court, court.STARTS(), court.JUDGE()));
        _listUpgrade(address(digests), code);
        _listUpgrade(address(attention), address(new Attention(court, digests)));
    }

    function _newCourt() private returns (address) {
        IRV32Judge judge = new RV32Judge();
        VerificationCourt.Peers memory peers = VerificationCourt.Peers({
            asker: address(jobs),
            judge: judge,
            programs: programs,
            starts: new CaseStart(views, programs, judge),
            token: lpt,
            slasher: penaltyDoor,
            staking: staking,
            activeSet: activeSet,
            rounds: rounds,
            registry: registry
        });
        return address(new VerificationCourt(peers));
    }

    function _courtTerms() private pure returns (IVerificationCourt.Terms memory) {
        return IVerificationCourt.Terms(60, 60, 20, 500_000, 1);
    }

    function _listCourt() private {
        _list(address(court), abi.encodeCall(court.setTerms, (_courtTerms())), ADMIN);
        _list(address(programs), abi.encodeCall(programs.publish, ("another", "")), ADMIN);
        _listUpgrade(address(court), _newCourt());
        _listUpgrade(address(programs), address(new ProgramRegistry()));
    }

    function _behindProxy(address code, bytes memory init) private returns (address) {
        return address(new ERC1967Proxy(code, init));
    }

    /// @dev As contracts/deploy/plan.json does.
    function _assignRoles() private {
        bytes4[] memory pauses = new bytes4[](2);
        (pauses[0], pauses[1]) = (jobs.pause.selector, jobs.unpause.selector);
        manager.setTargetFunctionRole(address(jobs), pauses, GUARDIAN);
        (pauses[0], pauses[1]) = (staking.pause.selector, staking.unpause.selector);
        manager.setTargetFunctionRole(address(staking), pauses, GUARDIAN);
        manager.grantRole(GUARDIAN, guardian, 0);
        manager.grantRole(ADMIN, timelock, 0);
        manager.revokeRole(ADMIN, address(this));
    }

    function _listFunctions() private {
        IJobsManager.Parameters memory terms = views.parameters();
        _list(address(jobs), abi.encodeCall(jobs.setParameters, (terms)), ADMIN);
        _list(address(jobs), abi.encodeCall(jobs.pause, ()), GUARDIAN);
        _list(address(jobs), abi.encodeCall(jobs.unpause, ()), GUARDIAN);
        _list(address(staking), abi.encodeCall(staking.pause, ()), GUARDIAN);
        _list(address(staking), abi.encodeCall(staking.unpause, ()), GUARDIAN);
        bytes memory cut = abi.encodeCall(staking.slash, (broadcaster, 1, finder, 0));
        _list(address(staking), cut, SLASHER_ROLE);
        bytes memory setPenalties = abi.encodeCall(penaltyDoor.setPenalties, (_penalties()));
        _list(address(penaltyDoor), setPenalties, ADMIN);
        _list(address(committee), abi.encodeCall(committee.admit, (finder)), ADMIN);
        _list(address(committee), abi.encodeCall(committee.remove, (verifiers[0])), ADMIN);
        _list(address(committee), abi.encodeCall(committee.setThreshold, (1)), ADMIN);
        _list(address(committee), abi.encodeCall(committee.setBondTerms, (1, 1)), ADMIN);
        bytes memory setWeight = abi.encodeCall(workUnits.setCodecWeight, ("vp9", 1));
        _list(address(workUnits), setWeight, ADMIN);
        _listUpgrade(address(jobs), _newJobs());
        _listUpgrade(address(committee), address(new CommitteeVerifier(address(jobs))));
        address doors = address(new Slasher(staking, rounds, views, registry));
        _listUpgrade(address(penaltyDoor), doors);
        _listUpgrade(address(feeVault), address(new FeeVault(staking, address(jobs))));
        _listUpgrade(address(broker), address(new TicketBroker(rounds, activeSet, 2, 4)));
        _listUpgrade(address(registry), address(new ServiceRegistry()));
        _listUpgrade(address(workUnits), address(new WorkUnits()));
    }

    function _newJobs() private returns (address) {
        return address(new JobsManager(activeSet, registry, feeVault, address(new JobsViews())));
    }

    function _listUpgrade(address target, address code) private {
        _list(target, abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (code, "")), ADMIN);
    }

    function _list(address target, bytes memory call, uint64 role) private {
        entries.push(Entry(target, call, role));
    }

    /// @dev Keys, contracts that hold roles, contracts that hold none, and who has deployed it all.
    function _callers() private view returns (address[] memory callers) {
        callers = new address[](13);
        callers[0] = timelock;
        callers[1] = guardian;
        callers[2] = address(penaltyDoor);
        callers[3] = address(this);
        callers[4] = broadcaster;
        callers[5] = finder;
        callers[6] = verifiers[0];
        callers[7] = address(jobs);
        callers[8] = address(staking);
        callers[9] = address(feeVault);
        callers[10] = address(committee);
        callers[11] = address(manager);
        callers[12] = address(rounds);
    }

    function _holderOf(uint64 role) private view returns (address) {
        if (role == ADMIN) return timelock;
        return role == GUARDIAN ? guardian : address(penaltyDoor);
    }

    /// Who has no role, or another one, changes terms, code or stake.
    function test_Matrix_ARestrictedFunctionIsItsRolesAlone() public {
        address[] memory callers = _callers();
        for (uint256 i = 0; i < entries.length; ++i) {
            for (uint256 j = 0; j < callers.length; ++j) {
                if (callers[j] == _holderOf(entries[i].role)) continue;
                _expectUnauthorized(entries[i], callers[j]);
            }
        }
    }

    /// Governance, the guardian or the slasher is locked out of what it is there for.
    function test_Matrix_ARoleCanDoWhatIsItsOwn() public {
        for (uint256 i = 0; i < entries.length; ++i) {
            uint256 state = vm.snapshotState();
            if (_isUnpause(entries[i].call)) {
                vm.prank(guardian);
                jobs.pause();
                vm.prank(guardian);
                staking.pause();
            }
            vm.prank(_holderOf(entries[i].role));
            (bool ok, ) = entries[i].target.call(entries[i].call);
            vm.assertTrue(ok, vm.toString(i));
            vm.revertToState(state);
        }
    }

    function _isUnpause(bytes memory call) private view returns (bool) {
        return bytes4(call) == jobs.unpause.selector;
    }

    /// Once everybody may call a function, no role protects it: the deployment's check must see it (DEP_03).
    function test_Matrix_AFunctionOfThePublicRoleIsEverybodys() public {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = committee.setThreshold.selector;
        uint64 everybody = manager.PUBLIC_ROLE();
        vm.prank(timelock);
        manager.setTargetFunctionRole(address(committee), selectors, everybody);
        vm.prank(finder);
        committee.setThreshold(1);
        vm.assertEq(committee.threshold(), 1, "changed by a stranger");
    }

    /// The deployer keeps a way back in after it has given its role away.
    function test_Attack43_TheDeployerCannotTakeItsRoleBack() public {
        vm.expectRevert(
            abi.encodeWithSignature(
                "AccessManagerUnauthorizedAccount(address,uint64)",
                address(this),
                ADMIN
            )
        );
        manager.grantRole(ADMIN, address(this), 0);
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = jobs.setParameters.selector;
        vm.expectRevert();
        manager.setTargetFunctionRole(address(jobs), selectors, GUARDIAN);
        vm.expectRevert();
        manager.updateAuthority(address(jobs), address(this));
    }

    /// Somebody initialises a proxy a second time, or the code behind it, and names an authority of its own.
    function test_Attack44_NothingIsInitialisedTwice() public {
        AccessManager own = new AccessManager(address(this));
        for (uint256 i = 0; i < 2; ++i) {
            bool behind = i == 1;
            _expectInitialized(behind ? _codeOf(address(jobs)) : address(jobs), _jobsInit(own));
            _expectInitialized(
                behind ? _codeOf(address(committee)) : address(committee),
                abi.encodeCall(CommitteeVerifier.initialize, (address(own), verifiers, 1, 0, 0))
            );
            _expectInitialized(
                behind ? _codeOf(address(penaltyDoor)) : address(penaltyDoor),
                abi.encodeCall(Slasher.initialize, (address(own), _penalties()))
            );
            _expectInitialized(
                behind ? _codeOf(address(workUnits)) : address(workUnits),
                abi.encodeCall(
                    WorkUnits.initialize,
                    (address(own), new bytes32[](0), new uint32[](0))
                )
            );
            address[3] memory plain = [address(feeVault), address(broker), address(registry)];
            for (uint256 j = 0; j < plain.length; ++j) {
                _expectInitialized(
                    behind ? _codeOf(plain[j]) : plain[j],
                    abi.encodeCall(FeeVault.initialize, (address(own)))
                );
            }
        }
    }

    function _jobsInit(AccessManager own) private view returns (bytes memory) {
        return abi.encodeCall(JobsManager.initialize, (address(own), views.parameters()));
    }

    function _expectInitialized(address target, bytes memory call) private {
        (bool ok, bytes memory reason) = target.call(call);
        vm.assertTrue(!ok, "initialised again");
        vm.assertEq(
            keccak256(reason),
            keccak256(abi.encodeWithSelector(Initializable.InvalidInitialization.selector)),
            "reason"
        );
    }

    /// @dev The slot of ERC-1967.
    function _codeOf(address proxy) private view returns (address) {
        uint256 slot = uint256(keccak256("eip1967.proxy.implementation")) - 1;
        return address(uint160(uint256(vm.load(proxy, bytes32(slot)))));
    }

    /// A contract's authority is changed from outside the AccessManager.
    function test_Matrix_OnlyTheAuthorityNamesAnother() public {
        address[4] memory targets = [
            address(jobs),
            address(committee),
            address(penaltyDoor),
            address(broker)
        ];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, timelock)
            );
            vm.prank(timelock);
            AccessManagedUpgradeable(targets[i]).setAuthority(timelock);
        }
    }

    /// An upgrade to an account without code, or to code that cannot be upgraded again, bricks a contract for good.
    function test_Upgrade_RevertWhen_TheCodeIsNoImplementation() public {
        address[2] memory wrong = [finder, address(lpt)];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert();
            vm.prank(timelock);
            broker.upgradeToAndCall(wrong[i], "");
        }
        vm.expectRevert();
        broker.proxiableUUID();
    }

    // ---- peers: functions for one contract alone

    function test_Matrix_APeersFunctionIsThePeersAlone() public {
        address[] memory callers = _callers();
        for (uint256 i = 0; i < callers.length; ++i) {
            _expectPeersAlone(callers[i]);
        }
    }

    function _expectPeersAlone(address caller) private {
        if (caller != address(jobs)) {
            _expectRefused(
                caller,
                address(feeVault),
                abi.encodeCall(feeVault.credit, (finder)),
                abi.encodeWithSelector(IFeeVault.NotFeePayer.selector, caller)
            );
            IVerifier.Request memory what;
            _expectRefused(
                caller,
                address(committee),
                abi.encodeCall(committee.request, (what)),
                abi.encodeWithSelector(ICommitteeVerifier.NotAsker.selector, caller)
            );
        }
        if (caller != address(staking)) {
            _expectRefused(
                caller,
                address(feeVault),
                abi.encodeCall(feeVault.settle, (finder, finder, 0, 1)),
                abi.encodeWithSelector(IFeeVault.NotStaking.selector, caller)
            );
        }
    }

    function test_Matrix_AVerdictIsTheVerifiersAlone() public {
        address[] memory callers = _callers();
        _newMember("transcoder", STAKE);
        _nextRound();
        uint256 claimId = _claimOn(_jobFor("transcoder"));
        for (uint256 i = 0; i < callers.length; ++i) {
            if (callers[i] == address(committee)) continue;
            _expectRefused(
                callers[i],
                address(jobs),
                abi.encodeCall(jobs.onVerdict, (claimId, 0, Verdict.Pass)),
                abi.encodeWithSelector(IJobsManager.NotVerifier.selector, callers[i])
            );
        }
    }

    function _expectUnauthorized(Entry storage entry, address caller) private {
        _expectRefused(
            caller,
            entry.target,
            entry.call,
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller)
        );
    }

    function _expectRefused(
        address caller,
        address target,
        bytes memory call,
        bytes memory want
    ) private {
        vm.prank(caller);
        (bool ok, bytes memory reason) = target.call(call);
        vm.assertTrue(!ok, "refused");
        vm.assertEq(keccak256(reason), keccak256(want), "reason");
    }
}
