// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/decoder.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace plectrum {

/// A heartbeat that came late, or had not come when the connection ended.
struct LateBeat {
    Role sender = Role::Server;
    bool isMissing = false;
    qint64 lateNs = 0; ///< behind the time at which it was due

    QByteArray toText() const; ///< "server's heartbeat 12.3 s late", English
    bool operator==(const LateBeat &) const = default;
};

/// Holds the sides of connections to what they promised of their heartbeats. Takes the records in their order. Not
/// thread-safe.
class BeatWatch {
public:
    /// What the record shows; nullopt: nothing, all is in time. `self`: the side that was recorded, of records that
    /// mean something.
    std::optional<LateBeat> add(const RecordView &record, const std::vector<DecodedMessage> &messages, Role self);

private:
    struct Side {
        BeatPromise promise;
        qint64 lastNs = 0; ///< of its last sign of life
    };
    struct Sides {
        std::array<Side, 2> byRole;
        Role self = Role::Client;
    };
    static std::optional<LateBeat> check(const Side &side, qint64 timeNs);

    QHash<quint32, Sides> m_connections; ///< where something was promised
};

} // namespace plectrum
