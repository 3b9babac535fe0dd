// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { GasReport } from "../GasReport.sol";
import { AttentionFixture } from "./AttentionFixture.sol";

/// @notice What attention costs, each call a transaction of its own.
contract AttentionGasTest is AttentionFixture, GasReport {
    function setUp() public {
        _deployAttention();
    }

    /// hardhat-config: isolate = true
    function test_Gas_Attention() public {
        (address one, address another) = (_verifier(CLAIM, true, 0), _verifier(CLAIM, true, 1));
        _join(one);
        _report("attention_register", 90_000);
        _join(another);
        _fund(1 ether);
        _ask(PASSES);
        _commit(one, CLAIM, _trueDigest());
        _report("attention_commit", 100_000);
        _settle(CLAIM);
        _post(poster, CLAIM, _trueDigest());
        _report("attention_post", 200_000);
        _passDisputes(CLAIM);
        _reckon(one, CLAIM);
        _report("attention_reckon_hit", 150_000);
        _reckon(another, CLAIM);
        _report("attention_reckon_miss", 175_000);
    }

    /// hardhat-config: isolate = true
    function test_Gas_Dispute() public {
        _pass(CLAIM);
        _post(poster, CLAIM, _falseDigest());
        _dispute(challenger, CLAIM, _truth(PASSES));
        _report("attention_dispute", 260_000);
    }
}
