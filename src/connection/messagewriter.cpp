// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/messagewriter.h"

#include "websocket/frameencoder.h"

#include <algorithm>

namespace plectrum {

namespace {

constexpr qsizetype BufferBytes = 80 * 1024;

std::unique_ptr<Deflater> deflaterOf(Role sender, int level, const std::optional<DeflateParameters> &agreed)
{
    if (!agreed)
        return nullptr;
    return sender == Role::Client
        ? std::make_unique<Deflater>(agreed->clientMaxWindowBits, agreed->clientNoContextTakeover, level)
        : std::make_unique<Deflater>(agreed->serverMaxWindowBits, agreed->serverNoContextTakeover, level);
}

} // namespace

MessageWriter::MessageWriter(Role sender, const ConnectionOptions &options,
                             const std::optional<DeflateParameters> &deflate, FrameRecorder &recorder,
                             Connection::Counters &counters)
    : m_sender(sender)
    , m_deflateThreshold(options.deflateThreshold)
    , m_deflater(deflaterOf(sender, options.deflateLevel, deflate))
    , m_maskKeys(sender == Role::Client ? std::make_unique<MaskKeys>() : nullptr)
    , m_recorder(recorder)
    , m_counters(counters)
    , m_audit(sender, deflate.has_value())
{
}

MessageWriter::~MessageWriter() = default;

void MessageWriter::message(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts,
                            Compression compression)
{
    begin(type, message, cuts, compression);
    while (!frame()) { }
}

void MessageWriter::begin(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts, Compression compression)
{
    const bool isAsked = compression == Compression::Always
        || (compression == Compression::AboveThreshold && message.size() >= m_deflateThreshold);
    const bool compressed = m_deflater && isAsked;
    m_parts = {.type = type,
               .message = message,
               .bytes = compressed ? m_deflater->compress(message) : message,
               .cuts = cuts,
               .compressed = compressed};
    if (compressed) {
        m_counters.inflatedOut += message.size();
        m_counters.deflatedOut += m_parts.bytes.size();
    }
}

qsizetype MessageWriter::Parts::offsetOf(qsizetype cut) const
{
    const qsizetype offset = std::clamp<qsizetype>(cut, 0, message.size());
    if (!compressed || message.isEmpty())
        return std::min(offset, bytes.size());
    return qsizetype(double(offset) / double(message.size()) * double(bytes.size()));
}

bool MessageWriter::frame()
{
    const bool first = m_parts.next == 0;
    const bool last = m_parts.next == m_parts.cuts.size();
    const bool compressed = m_parts.compressed;
    const qsizetype to =
        last ? m_parts.bytes.size() : std::max(m_parts.from, m_parts.offsetOf(m_parts.cuts[m_parts.next]));
    const QByteArrayView payload = m_parts.bytes.sliced(m_parts.from, to - m_parts.from);
    const FrameHeader head =
        header(first ? m_parts.type : Opcode::Continuation, payload.size(), last, compressed && first ? 4 : 0);
    append(head, payload);
    const bool differs = last && (compressed || !m_parts.cuts.empty());
    m_recorder.frame(Direction::Outgoing, m_recorder.now(), head, {}, payload,
                     {differs, last && compressed, m_parts.type, differs ? m_parts.message : QByteArrayView()});
    m_parts.from = to;
    ++m_parts.next;
    if (!last)
        return false;
    ++m_counters.messagesOut;
    m_parts = {};
    return true;
}

void MessageWriter::control(Opcode opcode, QByteArrayView payload)
{
    const FrameHeader head = header(opcode, payload.size(), true, 0);
    append(head, payload);
    m_recorder.frame(Direction::Outgoing, m_recorder.now(), head, {}, payload);
}

RecordId MessageWriter::raw(const RawFrame &frame)
{
    const FrameHeader &header = frame.header;
    append(header, frame.payload);
    if (header.opcode == Opcode::Text || header.opcode == Opcode::Binary)
        m_rawType = header.opcode;
    if (!isControl(header.opcode) && header.fin)
        ++m_counters.messagesOut;
    return m_recorder.frame(Direction::Outgoing, m_recorder.now(), header, m_audit.add(frame), frame.payload,
                            {false, false, m_rawType, {}});
}

QByteArray MessageWriter::take()
{
    return std::exchange(m_out, QByteArray());
}

void MessageWriter::rest()
{
    if (m_deflater && m_parts.bytes.isNull())
        m_deflater->rest();
}

void MessageWriter::append(const FrameHeader &header, QByteArrayView payload)
{
    if (m_out.isEmpty())
        m_out.reserve(BufferBytes);
    const qsizetype before = m_out.size();
    appendFrame(m_out, header, payload);
    ++m_counters.framesOut;
    m_counters.wireBytesOut += m_out.size() - before;
}

FrameHeader MessageWriter::header(Opcode opcode, qsizetype length, bool fin, quint8 rsv)
{
    FrameHeader head = headerFor(opcode, quint64(length), fin, rsv);
    if (m_maskKeys) {
        head.masked = true;
        head.maskKey = m_maskKeys->next();
    }
    return head;
}

} // namespace plectrum
