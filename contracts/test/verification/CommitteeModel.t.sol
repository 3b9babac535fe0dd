// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { ICommitteeVerifier } from "../../verification/ICommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { CommitteeFixture } from "./CommitteeVerifier.t.sol";

/// @notice A wallet that does what it was told when its bond comes back: book it, refuse it, or ask for it again.
contract BondWallet {
    CommitteeVerifier private immutable COMMITTEE;
    uint256[] public payments;
    uint256 public blocked;
    bool public refuses;

    constructor(CommitteeVerifier committee) {
        COMMITTEE = committee;
    }

    function deposit() external payable {
        COMMITTEE.depositBond{ value: msg.value }();
    }

    function withdraw() external {
        COMMITTEE.withdrawBond();
    }

    function refuse(bool on) external {
        refuses = on;
    }

    receive() external payable {
        require(!refuses, "refused");
        payments.push(msg.value);
        try COMMITTEE.withdrawBond() {} catch {
            ++blocked;
        }
    }
}

/// @notice Ballots against a plain count, the edges of membership and bonds, and what members are told.
contract CommitteeModelTest is CommitteeFixture {
    uint256 private constant STEPS = 20;

    /// @dev Votes that the model has seen, in order, and its verdict.
    mapping(uint64 sequence => mapping(address member => Verdict)) private cast;
    mapping(uint64 sequence => Verdict) private decided;

    function setUp() public {
        _deploy();
    }

    // ---- ballots

    /// Votes are lost, counted twice, or counted for another sequence, while members come and go and the threshold moves.
    function testFuzz_Model_ABallotIsAPlainCount(uint256 seed) public {
        for (uint256 i = 0; i < STEPS; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            address member = members[(random >> 8) % members.length];
            uint256 action = random % 8;
            if (action < 6)
                _tryVote(member, uint64((random >> 16) % 2), Verdict((random >> 24) % 4));
            else if (action == 6) committee.setThreshold(uint32(1 + ((random >> 16) % 5)));
            else if (committee.isMember(member)) committee.remove(member);
            else committee.admit(member);
        }
    }

    function _tryVote(address member, uint64 sequence, Verdict verdict) private {
        bool allowed =
            committee.isMember(member) &&
                verdict != Verdict.None &&
                decided[sequence] == Verdict.None &&
                cast[sequence][member] == Verdict.None;
        vm.prank(member);
        try committee.vote(1, sequence, verdict) {
            vm.assertTrue(allowed, "voted against the rules");
        } catch {
            vm.assertTrue(!allowed, "refused against the rules");
            return;
        }
        cast[sequence][member] = verdict;
        if (_countOf(sequence, verdict) >= committee.threshold()) decided[sequence] = verdict;
        vm.assertEq(
            uint256(committee.verdictOf(1, sequence)),
            uint256(decided[sequence]),
            "verdict"
        );
        vm.assertEq(uint256(asker.verdictOf(sequence)), uint256(decided[sequence]), "told");
        vm.assertEq(uint256(committee.voteOf(1, sequence, member)), uint256(verdict), "kept");
    }

    /// @dev A vote stays when its member leaves.
    function _countOf(uint64 sequence, Verdict verdict) private view returns (uint256 count) {
        for (uint256 i = 0; i < members.length; ++i) {
            if (cast[sequence][members[i]] == verdict) ++count;
        }
    }

    /// Who was removed and admitted again votes a second time.
    function test_Vote_RevertWhen_AdmittedAgainAfterAVote() public {
        _vote(0, 1, Verdict.Pass);
        committee.remove(members[0]);
        committee.admit(members[0]);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyVoted.selector, 1, 1, members[0])
        );
        _vote(0, 1, Verdict.Pass);
    }

    /// Verdicts share a count: three members of three minds decide.
    function test_Vote_DifferentVerdictsDoNotAddUp() public {
        _vote(0, 1, Verdict.Pass);
        _vote(1, 1, Verdict.Fail);
        _vote(2, 1, Verdict.Unavailable);
        _vote(3, 1, Verdict.Fail);
        vm.assertEq(asker.answers(1), 0, "two of a kind are not three");
        _vote(4, 1, Verdict.Fail);
        vm.assertEq(uint256(asker.verdictOf(1)), uint256(Verdict.Fail), "three are");
    }

    /// Ballots of one claim fill those of another.
    function testFuzz_Vote_BallotsAreApart(uint256 claimId, uint64 sequence) public {
        vm.assume(claimId != 1 || sequence != 1);
        for (uint256 i = 0; i < 2; ++i) _vote(i, 1, Verdict.Pass);
        vm.prank(members[2]);
        committee.vote(claimId, sequence, Verdict.Pass);
        vm.assertEq(asker.answers(1), 0, "not the third");
        vm.assertEq(uint256(committee.verdictOf(1, 1)), uint256(Verdict.None), "undecided");
    }

    /// A threshold above the number of members leaves everything undecided, and can be taken back.
    function test_SetThreshold_ThatNobodyReachesDecidesNothing() public {
        committee.setThreshold(6);
        for (uint256 i = 0; i < 5; ++i) _vote(i, 1, Verdict.Pass);
        vm.assertEq(asker.answers(1), 0, "undecided");
        bytes memory evidence = _evidence(2, Verdict.Pass, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.TooFewSignatures.selector, 5, 6));
        committee.decide(1, 2, evidence);
        committee.setThreshold(5);
        committee.decide(1, 2, evidence);
    }

    function test_SetThreshold_RevertWhen_ItDoesNotFit() public {
        committee.setThreshold(type(uint16).max);
        uint32 wide = uint32(type(uint16).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.InvalidThreshold.selector, wide));
        committee.setThreshold(wide);
    }

    /// The order of signatures is wrong, though all are true: one member's could be hidden twice among many.
    function test_Decide_RevertWhen_SignersFall() public {
        (Verdict verdict, bytes[] memory signatures) = abi.decode(
            _evidence(7, Verdict.Pass, 0, 3),
            (Verdict, bytes[])
        );
        (signatures[0], signatures[2]) = (signatures[2], signatures[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICommitteeVerifier.SignersNotRising.selector,
                members[2],
                members[1]
            )
        );
        committee.decide(1, 7, abi.encode(verdict, signatures));
    }

    /// One stranger among enough members: all of it is refused, not just the one.
    function test_Decide_RevertWhen_OneOfManyIsAStranger() public {
        bytes memory evidence = _evidence(7, Verdict.Pass, 0, 5);
        vm.prank(members[4]);
        committee.resign();
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, members[4]));
        committee.decide(1, 7, evidence);
        committee.decide(1, 7, _evidence(7, Verdict.Pass, 0, 4));
    }

    /// Evidence that is no evidence says nothing.
    function testFuzz_Judge_RevertWhen_TheEvidenceIsNoise(bytes calldata noise) public {
        vm.expectRevert();
        committee.judge(1, 7, noise);
    }

    // ---- what members and agents are told

    function test_Vote_TellsTheVoteAndTheDecision() public {
        _vote(0, 3, Verdict.Fail);
        _vote(1, 3, Verdict.Fail);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.Voted(1, 3, members[2], Verdict.Fail);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.Decided(1, 3, Verdict.Fail);
        _vote(2, 3, Verdict.Fail);
    }

    function test_Decide_TellsWhoSigned() public {
        bytes memory evidence = _evidence(3, Verdict.Pass, 1, 3);
        for (uint256 i = 1; i < 4; ++i) {
            vm.expectEmit(address(committee));
            emit ICommitteeVerifier.Voted(1, 3, members[i], Verdict.Pass);
        }
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.Decided(1, 3, Verdict.Pass);
        committee.decide(1, 3, evidence);
    }

    function test_Membership_TellsWhoComesAndGoes() public {
        address late = vm.addr(777);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.MemberAdmitted(late);
        committee.admit(late);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.MemberRemoved(late);
        committee.remove(late);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.ThresholdSet(4);
        committee.setThreshold(4);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.BondTermsSet(5, 6);
        committee.setBondTerms(5, 6);
    }

    function test_Bonds_TellWhatComesAndGoes() public {
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.BondDeposited(members[0], 2 ether);
        vm.prank(members[0]);
        committee.depositBond{ value: 2 ether }();
        committee.remove(members[0]);
        vm.warp(block.timestamp + DELAY);
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.BondWithdrawn(members[0], 3 ether);
        vm.prank(members[0]);
        committee.withdrawBond();
    }

    // ---- membership

    function test_Remove_RevertWhen_NoMember() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, address(this))
        );
        committee.remove(address(this));
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, address(this))
        );
        committee.resign();
    }

    /// The list loses or doubles a member, whoever leaves first.
    function testFuzz_Members_AnyOrderOfLeavingKeepsTheRest(uint256 seed) public {
        for (uint256 left = 5; left > 0; --left) {
            address[] memory listed = committee.members();
            vm.assertEq(listed.length, left, "length");
            for (uint256 i = 0; i < left; ++i) {
                vm.assertTrue(committee.isMember(listed[i]), "member");
                for (uint256 j = 0; j < i; ++j) vm.assertTrue(listed[i] != listed[j], "once");
            }
            committee.remove(listed[seed % left]);
            seed /= 5;
        }
        vm.assertEq(committee.members().length, 0, "nobody");
    }

    function test_Initialize_RevertWhen_AMemberIsNamedTwice() public {
        address[] memory twice = new address[](2);
        (twice[0], twice[1]) = (members[0], members[0]);
        address code = address(new CommitteeVerifier(address(asker)));
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyMember.selector, members[0])
        );
        new ERC1967Proxy(
            code,
            abi.encodeCall(CommitteeVerifier.initialize, (address(access), twice, 1, 0, 0))
        );
    }

    // ---- bonds

    function test_DepositBond_RevertWhen_NothingIsSent() public {
        vm.expectRevert(ICommitteeVerifier.ZeroAmount.selector);
        committee.depositBond();
    }

    /// Who was never a member has its bond back at once: nothing was judged under it.
    function test_WithdrawBond_OfAStrangerIsNotHeld() public {
        address stranger = vm.addr(555);
        vm.deal(stranger, 1 ether);
        vm.startPrank(stranger);
        committee.depositBond{ value: 1 ether }();
        committee.withdrawBond();
        vm.stopPrank();
        vm.assertEq(stranger.balance, 1 ether, "back");
    }

    /// A member that leaves, comes back and leaves again waits from the last time it left.
    function test_WithdrawBond_WaitsFromTheLastTimeItLeft() public {
        committee.remove(members[0]);
        vm.warp(block.timestamp + DELAY - 1);
        committee.admit(members[0]);
        vm.warp(block.timestamp + 10);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.BondLocked.selector, type(uint48).max)
        );
        vm.prank(members[0]);
        committee.withdrawBond();
        committee.remove(members[0]);
        uint48 until = uint48(block.timestamp) + DELAY;
        vm.warp(until - 1);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.BondLocked.selector, until));
        vm.prank(members[0]);
        committee.withdrawBond();
        vm.warp(until);
        vm.prank(members[0]);
        committee.withdrawBond();
    }

    /// A bond that thaws follows the delay of now: governance can hold it longer, and let it go sooner.
    function test_SetBondTerms_CountForBondsThatThaw() public {
        committee.remove(members[0]);
        uint48 left = uint48(block.timestamp);
        committee.setBondTerms(BOND, 2 * DELAY);
        vm.warp(left + DELAY);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.BondLocked.selector, left + 2 * DELAY)
        );
        vm.prank(members[0]);
        committee.withdrawBond();
        committee.setBondTerms(BOND, DELAY);
        vm.prank(members[0]);
        committee.withdrawBond();
    }

    /// A delay so long that the end of it cannot be told holds every bond for good, without a reason.
    function testFuzz_SetBondTerms_RevertWhen_TheDelayIsTooLong(uint48 delay) public {
        uint48 most = 365 days;
        delay = uint48(_bound(delay, most + 1, type(uint48).max));
        bytes memory fault = abi.encodeWithSelector(
            ICommitteeVerifier.InvalidBondDelay.selector,
            delay
        );
        vm.expectRevert(fault);
        committee.setBondTerms(BOND, delay);
        address code = address(new CommitteeVerifier(address(asker)));
        bytes memory init = abi.encodeCall(
            CommitteeVerifier.initialize,
            (address(access), members, 3, BOND, delay)
        );
        vm.expectRevert(fault);
        new ERC1967Proxy(code, init);
    }

    function test_SetBondTerms_TheLongestDelayEnds() public {
        committee.setBondTerms(BOND, committee.MAX_BOND_DELAY());
        committee.remove(members[0]);
        uint48 until = uint48(block.timestamp) + 365 days;
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.BondLocked.selector, until));
        vm.prank(members[0]);
        committee.withdrawBond();
        vm.warp(until);
        vm.prank(members[0]);
        committee.withdrawBond();
        vm.assertEq(committee.bondOf(members[0]), 0, "back");
    }

    /// A bond goes to the account that gave it, whatever its wallet needs to be paid.
    function test_Attack35_ABondComesBackToAnyWallet() public {
        BondWallet wallet = _bondedWallet();
        wallet.refuse(true);
        vm.expectRevert("refused");
        wallet.withdraw();
        vm.assertEq(committee.bondOf(address(wallet)), 1 ether, "still there");
        wallet.refuse(false);
        wallet.withdraw();
        vm.assertEq(wallet.payments(0), 1 ether, "booked");
    }

    /// A wallet takes its bond, and others' with it.
    function test_Attack64_NoReentryThroughTheBond() public {
        BondWallet wallet = _bondedWallet();
        wallet.withdraw();
        vm.assertEq(wallet.blocked(), 1, "asked again in vain");
        vm.assertEq(address(wallet).balance, 1 ether, "once");
        vm.assertEq(address(committee).balance, 5 * uint256(BOND), "the members' are there");
    }

    function _bondedWallet() private returns (BondWallet wallet) {
        wallet = new BondWallet(committee);
        vm.deal(address(this), 1 ether);
        wallet.deposit{ value: 1 ether }();
    }
}
