// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace plectrum {

/// Checks a text for UTF-8 as its bytes arrive (RFC 3629; RFC 6455 §8.1), at the first byte that cannot be right.
/// Pure; not thread-safe.
class Utf8Checker {
public:
    /// False from the first byte on after which the text can no longer become valid.
    bool add(QByteArrayView bytes);
    /// No sequence is open and nothing was wrong.
    bool isComplete() const { return m_due == 0; }
    void reset() { *this = {}; }

private:
    int m_due = 0;       ///< continuation bytes still to come; -1: broken
    quint8 m_low = 0x80; ///< range of the next one
    quint8 m_high = 0xbf;
};

} // namespace plectrum
