// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IActiveSet } from "../../staking/IActiveSet.sol";
import { Deployment } from "../Deployment.sol";
import { Base } from "../Base.sol";

/// @notice Calls whatever changes the set, and looks at one draw of the round before and after.
contract ActiveSetHandler is Deployment {
    uint256 private constant ACCOUNTS = 10;
    bytes32 private constant SEED = keccak256("seed");

    address[] private _transcoders;
    mapping(uint64 round => bytes32) private _drawnIn;
    /// @notice Set when something called in a round changed a draw of that round.
    bool public drawChanged;

    constructor() {
        _deploy();
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            _transcoders.push(_newTranscoder(vm.toString(i), (100 + 10 * i) * 1e18));
            if (i < CAPACITY) _joinAs(i, address(0));
        }
        _startNextRound();
        _look();
    }

    modifier watched() {
        _look();
        _;
        _look();
    }

    function join(uint256 who, uint256 replaced, bool room) external watched {
        _joinAs(who % ACCOUNTS, room ? address(0) : _transcoders[replaced % ACCOUNTS]);
    }

    function resign(uint256 who) external watched {
        vm.prank(_transcoders[who % ACCOUNTS]);
        activeSet.resign();
    }

    function sync(uint256 who) external watched {
        activeSet.sync(_transcoders[who % ACCOUNTS]);
    }

    function evict(uint256 who) external watched {
        activeSet.evict(_transcoders[who % ACCOUNTS]);
    }

    function setCapacity(uint64 capacity) external watched {
        activeSet.setCapacity(uint64(_bound(capacity, 1, CAPACITY)));
    }

    /// @dev Staking takes a transcoder out that leaves with all it has.
    function leave(uint256 who) external watched {
        address transcoder = _transcoders[who % ACCOUNTS];
        uint256 shares = staking.sharesOf(transcoder);
        vm.prank(transcoder);
        staking.unbond(shares);
    }

    function grow(uint256 who, uint256 amount) external watched {
        address transcoder = _transcoders[who % ACCOUNTS];
        amount = _bound(amount, 1e18, 100e18);
        lpt.transfer(transcoder, amount);
        vm.prank(transcoder);
        staking.bond(amount, transcoder);
    }

    function slash(uint256 who, uint256 amount) external watched {
        vm.prank(slasher);
        staking.slash(_transcoders[who % ACCOUNTS], _bound(amount, 1, 100e18), slasher, 0);
    }

    function nextRound() external {
        _startNextRound();
        _look();
    }

    function parts() external view returns (IActiveSet, address[] memory) {
        return (activeSet, activeSet.draw(SEED, type(uint96).max, 8));
    }

    function _joinAs(uint256 who, address replaced) private {
        vm.prank(_transcoders[who]);
        activeSet.join(replaced);
    }

    function _look() private {
        uint64 round = rounds.current();
        bytes32 drawn = keccak256(abi.encode(activeSet.draw(SEED, type(uint96).max, 8)));
        if (_drawnIn[round] == 0) _drawnIn[round] = drawn;
        if (_drawnIn[round] != drawn) drawChanged = true;
    }
}

contract ActiveSetInvariants is Base {
    ActiveSetHandler private handler;

    function setUp() public {
        handler = new ActiveSetHandler();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_SET() public view {
        _check_SET_04();
        _check_SET_05();
    }

    /// Whatever is called in a round changes no draw of that round.
    function _check_SET_04() private view {
        vm.assertTrue(!handler.drawChanged(), "SET_04");
    }

    /// Who is drawn is active, and drawn once.
    function _check_SET_05() private view {
        (IActiveSet activeSet, address[] memory drawn) = handler.parts();
        for (uint256 i = 0; i < drawn.length; ++i) {
            vm.assertTrue(activeSet.isActive(drawn[i]), "SET_05 active");
            for (uint256 j = 0; j < i; ++j) vm.assertTrue(drawn[i] != drawn[j], "SET_05 once");
        }
    }
}
