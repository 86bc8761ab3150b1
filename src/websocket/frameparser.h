// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "websocket/frame.h"

#include <QByteArrayView>

#include <cstdlib>
#include <memory>
#include <optional>
#include <span>

namespace plectrum {

/// Splits the bytes of one direction into frames (RFC 6455 §5.2).
/// Pure: no socket, no clock. Not thread-safe; one parser per direction.
class FrameParser {
public:
    static constexpr qint64 DefaultMaxPayload = 256 * 1024 * 1024;

    /// `sender` decides whether a mask is due (§5.1). `maxPayload` in bytes, per frame.
    explicit FrameParser(Role sender, qint64 maxPayload = DefaultMaxPayload);

    /// The RSV bits that a negotiated extension defines; others are Violation::ReservedBits.
    void setAllowedRsv(quint8 rsv);

    /// Room for `bytes` more input, to be read into directly; then commit() what was read. Ends earlier views.
    std::span<char> prepare(qsizetype bytes);
    void commit(qsizetype bytes);
    /// prepare + copy + commit.
    void feed(QByteArrayView bytes);

    /// The next complete frame, or nullopt when more bytes are needed. Broken rules are reported in
    /// FrameView::violations. Error: PayloadTooLarge only (length above the limit, or top bit set: see
    /// partial()->violations); the stream cannot be split any further then. The view ends with the next call.
    Result<std::optional<FrameView>> next();

    /// The frame whose header is complete but whose payload is not, with what is there of it, already unmasked; for
    /// failing fast. nullopt between frames and inside a header. The view ends with the next call.
    std::optional<FrameView> partial();

    /// Bytes taken in but not yet returned in a frame; not 0 at the end of a stream means it was cut inside a frame.
    qsizetype pendingBytes() const;
    /// Frees the buffer, unless a part of a frame is in it. Ends earlier views.
    void rest();
    /// Bytes of memory held for input; grows with what has come, never with what a header announces.
    qsizetype capacity() const;

private:
    struct Free {
        void operator()(char *buffer) const { std::free(buffer); }
    };

    bool readHeader();
    void resizeBuffer(qsizetype capacity);
    void unmaskTo(qsizetype payloadBytes);
    qsizetype filled() const { return m_end - m_begin; }

    Role m_sender;
    qint64 m_maxPayload;
    quint8 m_allowedRsv = 0;
    std::unique_ptr<char[], Free> m_buffer;
    qsizetype m_capacity = 0;
    qsizetype m_begin = 0; ///< of the present frame
    qsizetype m_end = 0;   ///< of what was read
    bool m_headerRead = false;
    bool m_failed = false;
    FrameHeader m_header;
    Violations m_violations;
    qsizetype m_unmasked = 0; ///< payload bytes of the present frame that are unmasked already
};

} // namespace plectrum
