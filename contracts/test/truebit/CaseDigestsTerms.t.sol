// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import { CaseDigests } from "../../truebit/CaseDigests.sol";
import { ICaseDigests } from "../../truebit/ICaseDigests.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IPayouts } from "../../truebit/IPayouts.sol";
import { DigestFixture } from "./DigestFixture.sol";

/// @notice Takes no ether.
contract Refuser {
    function post(
        CaseDigests digests,
        uint256 claimId,
        uint64 sequence,
        bytes16 digest,
        ICaseStart.Origin calldata origin
    ) external payable {
        digests.post{ value: msg.value }(claimId, sequence, 1, digest, origin);
    }

    function withdraw(CaseDigests digests, address payable recipient) external {
        digests.withdraw(recipient);
    }
}

/// @notice Withdraws again while it is paid.
contract Reenterer {
    CaseDigests private immutable DIGESTS;
    uint256 public refused;

    constructor(CaseDigests digests) {
        DIGESTS = digests;
    }

    function post(
        uint256 claimId,
        uint64 sequence,
        bytes16 digest,
        ICaseStart.Origin calldata origin
    ) external payable {
        DIGESTS.post{ value: msg.value }(claimId, sequence, 1, digest, origin);
    }

    function withdraw() external {
        DIGESTS.withdraw(payable(address(this)));
    }

    receive() external payable {
        try DIGESTS.withdraw(payable(address(this))) {} catch {
            ++refused;
        }
    }
}

/// @notice Leaves of CaseDigests.tree: withdrawals and terms.
contract CaseDigestsTermsTest is DigestFixture {
    function setUp() public {
        _deployDigests();
        _pass(CLAIM);
    }

    // ---- withdraw

    function test_Withdraw_PaysWhatIsOwedOnce() public {
        _post(poster, CLAIM, _trueDigest());
        _passDisputes(CLAIM);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        address payable to = payable(_account("somewhere"));
        vm.expectEmit(address(digests));
        emit IPayouts.Withdrawn(poster, to, DIGEST_BOND);
        vm.prank(poster);
        vm.assertEq(digests.withdraw(to), DIGEST_BOND, "amount");
        vm.assertEq(to.balance, DIGEST_BOND, "paid");
        vm.expectRevert(abi.encodeWithSelector(IPayouts.NothingToWithdraw.selector, poster));
        vm.prank(poster);
        digests.withdraw(to);
    }

    function test_Withdraw_RevertWhen_TheRecipientRefuses() public {
        Refuser refuser = new Refuser();
        refuser.post{ value: DIGEST_BOND }(digests, CLAIM, SEQUENCE, _trueDigest(), _blobs(PASSES));
        _passDisputes(CLAIM);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        vm.expectRevert(
            abi.encodeWithSelector(IPayouts.TransferFailed.selector, address(refuser), DIGEST_BOND)
        );
        refuser.withdraw(digests, payable(address(refuser)));
        refuser.withdraw(digests, payable(keeper));
        vm.assertEq(keeper.balance, DIGEST_BOND, "elsewhere");
    }

    function test_Withdraw_RevertWhen_Reentered() public {
        Reenterer thief = new Reenterer(digests);
        thief.post{ value: DIGEST_BOND }(CLAIM, SEQUENCE, _trueDigest(), _blobs(PASSES));
        _pass(CLAIM + 1);
        _post(poster, CLAIM + 1, _trueDigest());
        _passDisputes(CLAIM + 1);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        thief.withdraw();
        vm.assertEq(thief.refused(), 1, "refused");
        vm.assertEq(address(thief).balance, DIGEST_BOND, "its own");
        vm.assertEq(address(digests).balance, DIGEST_BOND, "another's stays");
    }

    // ---- terms

    function test_BondNeeded_FollowsTheBaseFee() public {
        vm.fee(0);
        vm.assertEq(digests.bondNeeded(), DIGEST_BOND, "minimum");
        vm.fee(1000 gwei);
        vm.assertEq(digests.bondNeeded(), 3 * 450_000 * 1000 gwei, "three times the gas");
    }

    function test_SetTerms_CountForNewPosts() public {
        _post(poster, CLAIM, _falseDigest());
        digests.setTerms(ICaseDigests.Terms(1, 2, 3, 4));
        vm.assertEq(_posting(CLAIM).clockSeconds, DIGEST_CLOCK, "the clock of before");
        uint256 gameId = _dispute(challenger, CLAIM, _truth(PASSES));
        vm.assertEq(digests.gameOf(gameId).defenderLeft, DIGEST_CLOCK, "in its games too");
        vm.assertEq(digests.gameOf(gameId).bond, 4, "but the bond is the new one");
        vm.assertEq(digests.terms().postSeconds, 1, "terms");
    }

    function test_SetTerms_RevertWhen_OutOfBounds() public {
        uint32 most = digests.MAX_TERM_SECONDS();
        ICaseDigests.Terms[6] memory wrong = [
            ICaseDigests.Terms(most + 1, 1, 1, 1),
            ICaseDigests.Terms(1, 0, 1, 1),
            ICaseDigests.Terms(1, most + 1, 1, 1),
            ICaseDigests.Terms(1, 1, 0, 1),
            ICaseDigests.Terms(1, 1, most + 1, 1),
            ICaseDigests.Terms(1, 1, 1, 0)
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(ICaseDigests.InvalidTerms.selector);
            digests.setTerms(wrong[i]);
        }
        digests.setTerms(ICaseDigests.Terms(most, most, most, type(uint96).max));
        digests.setTerms(ICaseDigests.Terms(0, 1, 1, 1));
    }

    function test_SetTerms_RevertWhen_NotGovernance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, poster)
        );
        vm.prank(poster);
        digests.setTerms(_digestTerms());
    }
}
