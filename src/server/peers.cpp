// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/peers.h"

#include "websocket/frameencoder.h"

namespace plectrum {

constexpr quint16 NoStatusCode = 1005;

NativePeer::NativePeer(std::unique_ptr<Connection> connection, const QUrl &url, const HeaderList &headers,
                       ServerCounters &counters, QObject *parent)
    : Peer(parent)
    , m_connection(std::move(connection))
    , m_url(url)
    , m_headers(headers)
    , m_counters(counters)
{
    Connection *const live = m_connection.get();
    connect(live, &Connection::frameReceived, this, &NativePeer::frame);
    connect(live, &Connection::messageReceived, this, [this](const Assembled &message) {
        m_counters.countIn(message.payload.size());
        if (message.compressed)
            Q_EMIT fragmentReceived(message.type, message.payload, true);
        Q_EMIT messageReceived(message.type, message.payload);
    });
    connect(live, &Connection::writable, this, &Peer::writable);
    connect(live, &Connection::closed, this, [this](const ConnectionEnd &end) { Q_EMIT closed(end.code, end.reason); });
}

void NativePeer::frame(const FrameView &frame)
{
    if (isControl(frame.header.opcode) || isReserved(frame.header.opcode))
        return;
    if (frame.header.opcode != Opcode::Continuation)
        m_deflatedMessage = frame.header.rsv1();
    if (!m_deflatedMessage && !frame.violations)
        Q_EMIT fragmentReceived(frame.header.opcode, frame.payload, frame.header.fin);
}

void NativePeer::sendText(QByteArrayView utf8)
{
    if (m_connection->sendText(utf8))
        m_counters.countOut(utf8.size());
}
void NativePeer::sendBinary(QByteArrayView bytes)
{
    if (m_connection->sendBinary(bytes))
        m_counters.countOut(bytes.size());
}

void NativePeer::sendFragment(Opcode opcode, QByteArrayView payload, bool fin)
{
    if (fin && opcode == Opcode::Text) {
        sendText(payload);
    } else if (fin && opcode == Opcode::Binary) {
        sendBinary(payload);
    } else if (m_connection->sendRaw(headerFor(opcode, quint64(payload.size()), fin), payload)) {
        m_counters.messagesOut += fin ? 1 : 0;
        m_counters.bytesOut += payload.size();
    }
}

void NativePeer::close(quint16 code, const QByteArray &reason)
{
    if (code == NoStatusCode)
        m_connection->close(std::nullopt);
    else
        m_connection->close(code, reason);
}
void NativePeer::abort()
{
    m_connection->abort();
}
void NativePeer::setReadingPaused(bool paused)
{
    m_connection->setReadingPaused(paused);
}

} // namespace plectrum
