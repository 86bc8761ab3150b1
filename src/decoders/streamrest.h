// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace plectrum {

/// What one side has sent of something that goes on in its next WebSocket message. Reading costs no copy where nothing
/// is kept, and what is kept is copied once, however small the parts are that it comes in. A value.
class StreamRest {
public:
    /// What was kept and `message` behind it, until keepFrom(); `message` must live as long.
    QByteArrayView with(QByteArrayView message);
    /// How much of that came before `message`.
    qsizetype earlier() const { return m_earlier; }
    /// The first `used` bytes have been read; the others are kept.
    void keepFrom(qsizetype used);

    qsizetype size() const { return m_kept.size(); }
    QByteArrayView bytes() const { return m_kept; }
    /// Gives up what is kept.
    QByteArray take() { return std::exchange(m_kept, {}); }

private:
    QByteArray m_kept;
    QByteArrayView m_read; ///< of with()
    qsizetype m_earlier = 0;
};

} // namespace plectrum
