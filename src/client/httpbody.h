// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QByteArray>

namespace plectrum {

/// The body of a response, told by its head (RFC 9112 §6): counted, chunked, or up to the end of the connection.
/// Pure; not thread-safe.
class HttpBody {
public:
    /// More than `limit` bytes are counted, but not kept.
    HttpBody(const HttpHead &head, qint64 limit);

    void feed(QByteArrayView bytes);
    /// The connection has ended: so has a body without a length.
    void end();
    bool isComplete() const { return m_complete; }
    /// Something is missing: cut off, above the limit, or chunks that make no sense.
    bool isTruncated() const { return m_truncated; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    enum class Kind { None, Counted, Chunked, ToEnd };

    void keep(QByteArrayView bytes);
    void feedChunked(QByteArrayView bytes);

    Kind m_kind = Kind::ToEnd;
    qint64 m_limit;
    qint64 m_left = 0; ///< of the counted body or the present chunk
    QByteArray m_line; ///< a chunk's size or the line behind a chunk, as far as it came
    bool m_lastChunk = false;
    bool m_complete = false;
    bool m_truncated = false;
    QByteArray m_bytes;
};

} // namespace plectrum
