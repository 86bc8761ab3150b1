// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harptime.h"

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <optional>

namespace plectrum {

/// HaRP's blacklist: who has failed too often within the window is banned. Each failure counts for one window's length;
/// while banned nothing new is noted, so a ban ends one window after the oldest of the failures that made it.
/// Pure: the time is handed in. Memory is bounded however many addresses fail.
class BanList {
public:
    struct Limits {
        int count = 10;          ///< failures that make a ban, at least 1
        HarpTime window{300000}; ///< how long each counts
        qsizetype maxAddresses = 100000;

        bool operator==(const Limits &) const = default;
    };
    /// "7 of 10", and until when where it is 10 of 10.
    struct State {
        int failures = 0;
        int limit = 0;
        std::optional<HarpTime> bannedUntil; ///< from this moment on requests are answered again
        std::optional<HarpTime> nextExpiry;  ///< when the oldest failure ceases to count

        bool isBanned() const { return bannedUntil.has_value(); }
        bool operator==(const State &) const = default;
    };
    struct Entry {
        QHostAddress address;
        State state;
    };

    BanList();
    explicit BanList(Limits limits);

    const Limits &limits() const { return m_limits; }
    /// What was noted stays, and is counted by the new rule.
    void setLimits(Limits limits);

    bool isBanned(const QHostAddress &address, HarpTime now) const;
    /// Notes a failure, unless the address is banned. Returns the state after it.
    State fail(const QHostAddress &address, HarpTime now);
    State state(const QHostAddress &address, HarpTime now) const;
    /// Every address with failures that still count, most failures first.
    QList<Entry> entries(HarpTime now) const;

    void forget(const QHostAddress &address);
    void clear();
    /// Addresses in memory, those with expired failures included.
    qsizetype size() const { return m_failures.size(); }

private:
    using Times = QList<HarpTime>; ///< oldest first, at most Limits::count

    State stateOf(const Times &times, HarpTime now) const;
    void makeRoom(HarpTime now);

    Limits m_limits;
    QHash<QHostAddress, Times> m_failures;
};

} // namespace plectrum
