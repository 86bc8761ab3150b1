// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QByteArrayList>

#include <map>

namespace plectrum {

/// Texts that are secret wherever they stand, such as the values of an environment's secret variables: as they are,
/// percent-encoded, and as JSON and base64 write them. Not thread-safe.
class KnownSecrets {
public:
    /// Shorter ones are everyday words; they are not looked for.
    static constexpr qsizetype Shortest = 4;

    void add(const QString &secret);
    bool isEmpty() const { return m_patterns.isEmpty(); }

    /// Writes the placeholder over the secrets of `bytes` into `clean`, which is `bytes` in the same length, or null as
    /// long as nothing had to be replaced. How many there were.
    int hideIn(QByteArrayView bytes, QByteArray &clean) const;
    /// The same of a text.
    QString hiddenIn(const QString &text) const;
    /// The same of a frame's payload and message, over fragments; where they are deflated and secret, or may be, none
    /// of these bytes is kept.
    int hideInFrame(const RecordView &frame, QByteArray &payload, QByteArray &message);
    /// The connection has ended.
    void forget(quint32 connection);

private:
    /// The present message of one direction.
    struct Way {
        QByteArray before; ///< end of the earlier fragments
        bool deflated = false;
    };

    int hideBehind(QByteArrayView before, QByteArrayView bytes, bool goesOn, QByteArray &clean) const;

    QByteArrayList m_patterns;
    qsizetype m_longest = 0;
    std::map<std::pair<quint32, Direction>, Way> m_ways; ///< only those within a fragmented message
};

} // namespace plectrum
