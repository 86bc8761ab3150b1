// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taprecord.h"

using namespace Qt::StringLiterals;

namespace plectrum {

TapRecord::TapRecord(CaptureWriter *writer, const ConnectionInfo &begun)
    : info(begun)
    , m_writer(writer)
    , m_id(writer ? writer->addConnection(begun) : 0)
{
}

TapRecord::~TapRecord()
{
    end(u"fin"_s, u"the tap went away"_s);
}

void TapRecord::update()
{
    if (m_writer)
        m_writer->updateConnection(m_id, info);
}

void TapRecord::open(const std::optional<DeflateParameters> &deflate)
{
    if (deflate) {
        info.deflate = {{u"serverNoContextTakeover"_s, deflate->serverNoContextTakeover},
                        {u"clientNoContextTakeover"_s, deflate->clientNoContextTakeover},
                        {u"serverMaxWindowBits"_s, deflate->serverMaxWindowBits},
                        {u"clientMaxWindowBits"_s, deflate->clientMaxWindowBits}};
    }
    update();
    if (m_writer)
        m_wire = std::make_unique<WireRecorder>(m_writer, m_id, Role::Client, deflate);
}

void TapRecord::pass(Role sender, QByteArrayView bytes)
{
    if (m_wire)
        m_wire->pass(sender, bytes);
}

void TapRecord::touched(const TapMessage &message, const QByteArray &frames, const QString &client)
{
    ++m_touched;
    if (!m_writer || frames.isEmpty())
        return;
    if (!m_clientSide) {
        ConnectionInfo side = info;
        side.startedAt = QDateTime::currentDateTimeUtc();
        side.role = Role::Server;
        side.peerAddress = client;
        side.tls = {};
        side.timings = {};
        m_clientSide = std::make_unique<FrameRecorder>(m_writer, m_writer->addConnection(side));
    }
    FrameParser parser(message.sender, TapLane::MaxMessage);
    if (!info.deflate.isEmpty())
        parser.setAllowedRsv(4);
    parser.feed(frames);
    // The client's side is the role of a server here: what the client sends comes in.
    const Direction direction = message.sender == Role::Client ? Direction::Incoming : Direction::Outgoing;
    const qint64 time = m_writer->now();
    const Opcode type = message.type;
    bool compressed = false;
    while (true) {
        const auto frame = parser.next();
        if (!frame || !*frame)
            return;
        const FrameHeader &header = (*frame)->header;
        compressed = header.opcode == Opcode::Continuation ? compressed : header.rsv1();
        const bool last = header.fin && !isControl(header.opcode);
        const bool differs = last && (compressed || header.opcode == Opcode::Continuation);
        m_clientSide->frame(
            direction, time, header, (*frame)->violations, (*frame)->payload,
            {differs, last && compressed, type, differs ? QByteArrayView(message.payload) : QByteArrayView()});
    }
}

std::optional<ConnectionEnd> TapRecord::end(const QString &cause, const QString &detail, bool byClient)
{
    if (m_ended)
        return std::nullopt;
    m_ended = true;
    std::optional<ConnectionEnd> ended;
    const QString altered = m_touched == 0 ? QString() : u"%1 messages altered by the tap"_s.arg(m_touched);
    const bool givenUp = byClient && m_wire && !m_wire->isClosing();
    const QString told = givenUp ? QString(ConnectionEnd::GivenUpHere + u": "_s + detail) : detail;
    const QString whole =
        told.isEmpty() || altered.isEmpty() ? QString(told + altered) : QString(told + u"; "_s + altered);
    if (m_wire)
        ended = m_wire->end(cause, whole);
    else
        FrameRecorder(m_writer, m_id).end({.cause = cause, .detail = whole});
    if (m_clientSide)
        m_clientSide->end({.cause = cause, .detail = u"what the tap altered, as the client's side sent or got it"_s});
    m_wire.reset();
    m_clientSide.reset();
    return ended;
}

void TapRecord::append(RecordKind kind, Direction direction, QByteArrayView bytes)
{
    if (!m_writer)
        return;
    m_writer->append({.kind = kind,
                      .direction = direction,
                      .connection = m_id,
                      .timeNs = m_writer->now(),
                      .payload = bytes,
                      .payloadBytes = bytes.size()});
}

} // namespace plectrum
