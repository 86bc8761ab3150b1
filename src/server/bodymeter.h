// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QByteArrayView>

namespace plectrum {

/// How far an HTTP body reaches (RFC 9112 §6.3), told while its bytes pass by. Pure; not thread-safe.
class BodyMeter {
public:
    /// No body: complete at once.
    BodyMeter() = default;
    static BodyMeter ofRequest(const HttpHead &head);
    /// `method` of the request; answers to HEAD have no body.
    static BodyMeter ofResponse(const HttpHead &head, QByteArrayView method);

    /// How many of these bytes belong to the body; what follows is the next message.
    qsizetype take(QByteArrayView bytes);
    bool isComplete() const { return m_kind == Kind::None; }
    /// It ends with its connection.
    bool reachesToEnd() const { return m_kind == Kind::ToEnd; }
    /// Its chunks, or what says its length, make no sense; nothing more is taken.
    bool isBroken() const { return m_broken; }

private:
    enum class Kind { None, Counted, Chunked, ToEnd };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    static BodyMeter of(const HttpHead &head, Kind otherwise);
    qsizetype takeChunked(QByteArrayView bytes);
    void takeLine();

    Kind m_kind = Kind::None;
    bool m_broken = false;
    qint64 m_left = 0; ///< of the counted body or the present chunk
    Chunk m_chunk = Chunk::Size;
    QByteArray m_line; ///< of the chunk's size or the trailer, as far as it came
};

} // namespace plectrum
