// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { CaseDigests } from "../../truebit/CaseDigests.sol";
import { ICaseDigests } from "../../truebit/ICaseDigests.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IRV32Judge } from "../../truebit/IRV32Judge.sol";
import { CourtFixture } from "./CourtFixture.sol";
import { Profiles } from "./Profiles.sol";
import { Toy } from "./ToyJudge.sol";

/// @notice The court with a registry of digests behind it. Games of the tests are played there, and defended by the poster.
abstract contract DigestFixture is CourtFixture {
    using Toy for Toy.Run;

    uint32 internal constant POST = 4000;
    uint32 internal constant DISPUTE = 500;
    uint32 internal constant DIGEST_CLOCK = 600;
    uint96 internal constant DIGEST_BOND = 0.2 ether;
    uint16 internal constant RENDITION = 1;

    CaseDigests internal digests;
    address internal poster = _account("poster");

    function _deployDigests() internal {
        _deploy();
        bytes memory init = abi.encodeCall(
            CaseDigests.initialize,
            (address(access), _digestTerms())
        );
        digests = CaseDigests(address(new ERC1967Proxy(_newDigestCode(), init)));
        (arena, defender) = (digests, poster);
        vm.deal(poster, 100 ether);
    }

    function _newDigestCode() internal returns (address) {
        return address(new CaseDigests(court, starts, IRV32Judge(starts.JUDGE())));
    }

    function _digestTerms() internal pure returns (ICaseDigests.Terms memory) {
        return ICaseDigests.Terms(POST, DISPUTE, DIGEST_CLOCK, DIGEST_BOND);
    }

    /// @dev A case about a good rendition that the court lets pass, a second after games can be opened.
    function _pass(uint256 claimId) internal {
        _ask(claimId, _blobs(PASSES));
        _makeAvailable(claimId);
        vm.warp(uint256(court.caseOf(claimId, SEQUENCE).openUntil) + 1);
        court.settle(claimId, SEQUENCE);
    }

    function _trueDigest() internal pure returns (bytes16) {
        return _truth(PASSES).run.digestOf();
    }

    function _falseDigest() internal pure returns (bytes16) {
        return ~_trueDigest();
    }

    function _post(address who, uint256 claimId, bytes16 digest) internal {
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        uint256 bond = digests.bondNeeded();
        vm.prank(who);
        digests.post{ value: bond }(claimId, SEQUENCE, RENDITION, digest, blobs);
    }

    function _dispute(
        address who,
        uint256 claimId,
        Story memory story
    ) internal returns (uint256 gameId) {
        bytes32[16] memory ends = _ends(story, 0, Toy.STEPS / 16);
        bytes memory last = _final(story);
        uint256 bond = digests.bondNeeded();
        vm.prank(who);
        gameId = digests.dispute{ value: bond }(claimId, SEQUENCE, RENDITION, last, ends);
        _posts[gameId] = IDisputeGame.Post(_hashAt(story, 0), ends);
    }

    function _posting(uint256 claimId) internal view returns (ICaseDigests.Posting memory) {
        return digests.postingOf(claimId, SEQUENCE, RENDITION);
    }

    /// @dev The first second in which a digest posted now is final, if nobody disputes it.
    function _passDisputes(uint256 claimId) internal {
        vm.warp(uint256(_posting(claimId).disputeUntil) + 1);
    }

    /// @dev Where the program of the second rendition starts, from the specification.
    function _start() internal pure returns (bytes32) {
        return keccak256(_truth(PASSES).run.stateAt(0));
    }
}
