// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <map>
#include <optional>

namespace plectrum {

/// One direction of a TCP connection put together from its segments: out of order, repeated, overlapping (what came
/// first counts). Not thread-safe.
class TcpStream {
public:
    /// So much is kept behind a hole before the hole is taken for a gap.
    static constexpr qint64 MaxHeld = 8 * 1024 * 1024;

    /// The number of the first byte; without it the first segment begins the stream.
    void begin(quint32 sequence);
    bool hasBegun() const { return m_next.has_value(); }

    /// Takes a segment; `deliver` gets what is in order now, in one or more calls.
    void add(quint32 sequence, QByteArrayView payload, const std::function<void(QByteArrayView)> &deliver);
    /// The stream ends before this number.
    void end(quint32 sequence);
    /// All up to the end has been delivered.
    bool isComplete() const { return m_end && m_next && *m_next >= *m_end; }

    /// Bytes missing before what is held (or before the end); 0: nothing waits.
    qint64 gap() const;
    /// More is held than a late segment can explain.
    bool isStuck() const { return m_heldBytes > MaxHeld; }
    /// Frees what is held.
    void drop();

private:
    qint64 unwrapped(quint32 sequence) const;

    std::optional<qint64> m_next; ///< unwrapped; the low 32 bits are TCP's
    std::optional<qint64> m_end;
    std::map<qint64, QByteArray> m_held;
    qint64 m_heldBytes = 0;
};

} // namespace plectrum
