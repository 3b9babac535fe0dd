// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Staking as a table on paper: what each account has in which pool, and no shares. Every reward and every slash
/// is dealt out account by account. Amounts are wei with nine digits more, so that the table loses nothing that counts.
contract StakingModel {
    uint256 public constant DIGITS = 1e9;
    uint256 private constant PPM = 1e6;

    struct Thaw {
        address owner;
        address pool;
        uint256 amount;
        bool open;
    }

    /// @notice Stakes at the end of a round.
    struct Page {
        uint48 time;
        mapping(address account => address) delegateOf;
        mapping(address account => uint256) stakeOf;
    }

    address[] public accounts;
    mapping(address account => address) public delegateOf;
    mapping(address account => uint256) public stakeOf;
    mapping(address account => bool) public isTranscoder;
    Thaw[] public thaws;
    Page[] private _pages;

    constructor(address[] memory all) {
        accounts = all;
    }

    // ---- moves, by accounts that may

    function register(address account, uint256 amount) external {
        isTranscoder[account] = true;
        bond(account, account, amount);
    }

    function bond(address account, address pool, uint256 amount) public {
        delegateOf[account] = pool;
        stakeOf[account] += amount * DIGITS;
    }

    function unbond(address account, uint256 percent) external {
        uint256 amount = (stakeOf[account] * percent) / 100;
        thaws.push(Thaw(account, delegateOf[account], amount, true));
        stakeOf[account] -= amount;
        if (percent == 100) _clear(account);
    }

    function rebond(uint256 id) external {
        Thaw storage thaw = thaws[id];
        if (delegateOf[thaw.owner] == address(0)) delegateOf[thaw.owner] = thaw.pool;
        stakeOf[thaw.owner] += thaw.amount;
        thaw.open = false;
    }

    function withdraw(uint256 id) external {
        thaws[id].open = false;
    }

    function redelegate(address account, address pool) external {
        delegateOf[account] = pool;
    }

    function transfer(address from, address to, uint256 percent) external {
        uint256 amount = (stakeOf[from] * percent) / 100;
        stakeOf[from] -= amount;
        stakeOf[to] += amount;
        if (percent == 100) _clear(from);
    }

    /// @notice Deals out `amount`: first the transcoder's cut, then the rest by stake, the cut not counted.
    function reward(address pool, uint256 amount, uint256 cutPpm) external {
        uint256 all = poolOf(pool);
        uint256 rest = amount * DIGITS - (amount * DIGITS * cutPpm) / PPM;
        for (uint256 i = 0; i < accounts.length; ++i) {
            if (delegateOf[accounts[i]] != pool) continue;
            stakeOf[accounts[i]] += (rest * stakeOf[accounts[i]]) / all;
        }
        stakeOf[pool] += amount * DIGITS - rest;
    }

    /// @notice Takes own stake first, bonded and thawing alike, then everybody else's alike. Returns what it took.
    function slash(address pool, uint256 asked) external returns (uint256 taken) {
        asked *= DIGITS;
        uint256 own = ownOf(pool);
        taken = asked < own ? asked : own;
        _cut(pool, true, taken, own);
        if (asked >= own) {
            uint256 others = othersOf(pool);
            uint256 more = asked - own < others ? asked - own : others;
            _cut(pool, false, more, others);
            taken += more;
            if (more == others) _wipe(pool);
            if (isTranscoder[pool]) _clear(pool);
        }
        taken /= DIGITS;
    }

    /// @notice Writes down everybody's stake. `time` is the last second of a round.
    function turnPage(uint48 time) external {
        Page storage page = _pages.push();
        page.time = time;
        for (uint256 i = 0; i < accounts.length; ++i) {
            page.delegateOf[accounts[i]] = delegateOf[accounts[i]];
            page.stakeOf[accounts[i]] = stakeOf[accounts[i]];
        }
    }

    // ---- what the table says, wei

    function pageCount() external view returns (uint256) {
        return _pages.length;
    }

    function timeOf(uint256 index) external view returns (uint48) {
        return _pages[index].time;
    }

    function onPage(uint256 index, address account) external view returns (address, uint256) {
        Page storage page = _pages[index];
        return (page.delegateOf[account], page.stakeOf[account] / DIGITS);
    }

    /// @notice Stake of a pool on a page; of all pools for the zero address.
    function weightOnPage(uint256 index, address pool) external view returns (uint256 sum) {
        Page storage page = _pages[index];
        for (uint256 i = 0; i < accounts.length; ++i) {
            bool counts = pool == address(0) || page.delegateOf[accounts[i]] == pool;
            if (counts) sum += page.stakeOf[accounts[i]];
        }
        sum /= DIGITS;
    }

    function thawCount() external view returns (uint256) {
        return thaws.length;
    }

    /// @notice Bonded to `pool`, with the digits.
    function poolOf(address pool) public view returns (uint256 sum) {
        for (uint256 i = 0; i < accounts.length; ++i) {
            if (delegateOf[accounts[i]] == pool) sum += stakeOf[accounts[i]];
        }
    }

    /// @notice The transcoder's own bonded and thawing stake, with the digits.
    function ownOf(address pool) public view returns (uint256 sum) {
        if (delegateOf[pool] == pool) sum = stakeOf[pool];
        for (uint256 i = 0; i < thaws.length; ++i) {
            if (_isIn(thaws[i], pool) && thaws[i].owner == pool) sum += thaws[i].amount;
        }
    }

    /// @notice Everybody else's, with the digits.
    function othersOf(address pool) public view returns (uint256 sum) {
        sum = poolOf(pool);
        if (delegateOf[pool] == pool) sum -= stakeOf[pool];
        for (uint256 i = 0; i < thaws.length; ++i) {
            if (_isIn(thaws[i], pool) && thaws[i].owner != pool) sum += thaws[i].amount;
        }
    }

    // ---- parts

    /// @dev Takes `amount` of `all`, which are the transcoder's own or everybody else's.
    function _cut(address pool, bool own, uint256 amount, uint256 all) private {
        if (all == 0) return;
        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            if (delegateOf[account] != pool || (account == pool) != own) continue;
            stakeOf[account] -= (stakeOf[account] * amount) / all;
        }
        for (uint256 i = 0; i < thaws.length; ++i) {
            if (!_isIn(thaws[i], pool) || (thaws[i].owner == pool) != own) continue;
            thaws[i].amount -= (thaws[i].amount * amount) / all;
        }
    }

    function _wipe(address pool) private {
        for (uint256 i = 0; i < accounts.length; ++i) {
            if (delegateOf[accounts[i]] == pool) _clear(accounts[i]);
        }
    }

    function _clear(address account) private {
        stakeOf[account] = 0;
        delegateOf[account] = address(0);
        isTranscoder[account] = false;
    }

    function _isIn(Thaw storage thaw, address pool) private view returns (bool) {
        return thaw.open && thaw.pool == pool;
    }
}
