// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/connection.h"
#include "connection/framerecorder.h"
#include "connection/maskkeys.h"
#include "websocket/deflate.h"
#include "websocket/frameaudit.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>

namespace plectrum {

/// Turns messages into frames of one sender: masks, deflates, cuts, records, counts; the bytes wait in one buffer until
/// taken, so that many small messages leave in one write.
class MessageWriter {
public:
    /// `recorder` and `counters` must outlive the writer.
    MessageWriter(Role sender, const ConnectionOptions &options, const std::optional<DeflateParameters> &deflate,
                  FrameRecorder &recorder, Connection::Counters &counters);
    ~MessageWriter();

    /// One message; deflated if agreed, and as `compression` says. `cuts` are offsets into the message,
    /// ascending; those of a deflated message are moved in proportion to the deflated bytes, since its frames carry
    /// these (RFC 7692 §6.1). No cuts: one frame.
    void message(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts = {},
                 Compression compression = Compression::AboveThreshold);
    /// The same frame by frame: begin(), then frame() until it says that the message is complete. Until then `message`
    /// and `cuts` must live; control frames may come between (RFC 6455 §5.4), other messages may not.
    void begin(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts, Compression compression);
    bool frame();
    void control(Opcode opcode, QByteArrayView payload);
    /// Exactly as given; broken rules are noted in the record, whose id is returned (0: nothing records).
    RecordId raw(const RawFrame &frame);

    /// Bytes encoded and not taken.
    qsizetype pendingBytes() const { return m_out.size(); }
    QByteArray take();
    /// Between messages: frees what is kept for the next one.
    void rest();

private:
    void append(const FrameHeader &header, QByteArrayView payload);
    FrameHeader header(Opcode opcode, qsizetype length, bool fin, quint8 rsv);

    /// The message that frame() goes on with.
    struct Parts {
        Opcode type = Opcode::Text;
        QByteArrayView message;
        QByteArrayView bytes; ///< deflated, if `compressed`
        std::span<const qsizetype> cuts;
        bool compressed = false;
        std::size_t next = 0; ///< frame
        qsizetype from = 0;   ///< in `bytes`

        qsizetype offsetOf(qsizetype cut) const;
    };

    const Role m_sender;
    const qint64 m_deflateThreshold;
    std::unique_ptr<Deflater> m_deflater;
    std::unique_ptr<MaskKeys> m_maskKeys;
    FrameRecorder &m_recorder;
    Connection::Counters &m_counters;
    QByteArray m_out;
    Parts m_parts;
    Opcode m_rawType = Opcode::Text; ///< of the message raw() last began
    FrameAudit m_audit;              ///< of raw()
};

} // namespace plectrum
