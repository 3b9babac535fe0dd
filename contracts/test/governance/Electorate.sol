// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { GovernanceFixture } from "./GovernanceFixture.sol";

/// @notice Two transcoders and a delegator who can vote.
abstract contract Electorate is GovernanceFixture {
    address internal _big;
    address internal _small;
    address internal _delegator;

    /// @dev Votes: 1,000 of big, of which 400 are the delegator's; 500 of small.
    function setUp() public {
        _deployGovernance();
        _big = _newTranscoder("big", 600e18);
        _small = _newTranscoder("small", 500e18);
        _delegator = _newDelegator("delegator", 400e18, _big);
        _nextRound();
        vm.warp(block.timestamp + 1);
    }
}
