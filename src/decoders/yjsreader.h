// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace plectrum {

/// Reads the values of lib0/decoding from the front of a byte string. Once something was not there, all that follows is
/// nothing, and isBroken() says so; so a caller may read on and look at the end. Views end with the bytes.
class YjsReader {
public:
    explicit YjsReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isBroken() const { return m_isBroken; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    qsizetype at() const { return m_at; }

    quint8 byte();
    /// 7 bits a byte, the least first; at most 53 bits, as JavaScript's numbers have.
    quint64 varUint();
    /// The same with a sign in the first byte.
    qint64 varInt();
    /// So many bytes as the varUint in front says.
    QByteArrayView block();
    void skip(quint64 bytes);
    /// A value of writeAny(), as it stands; nested no deeper than MaxDepth.
    void skipAny(int depth = 0);

private:
    static constexpr int MaxDepth = 64;

    const QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace plectrum
