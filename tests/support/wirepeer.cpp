// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wirepeer.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace plectrum {

WirePeer::WirePeer(QTcpSocket *socket, Role role, const QByteArray &target, const QByteArray &extensions,
                   QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_role(role)
    , m_target(target)
    , m_extensions(extensions)
    , m_head(role == Role::Client ? HttpHeadParser::Kind::Response : HttpHeadParser::Kind::Request)
    , m_parser(otherRole(role))
    , m_assembler({})
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &WirePeer::read);
    if (role == Role::Server)
        read();
    else if (m_socket->state() == QAbstractSocket::ConnectedState)
        askOther();
    else
        connect(m_socket, &QTcpSocket::connected, this, &WirePeer::askOther);
}

void WirePeer::askOther()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_handshake.key = ClientHandshake::newKey();
    QByteArray request = "GET " + m_target
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
          "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + m_handshake.key + "\r\n";
    if (!m_extensions.isEmpty())
        request += "Sec-WebSocket-Extensions: " + m_extensions + "\r\n";
    m_socket->write(request + "\r\n");
}

void WirePeer::read()
{
    QByteArray bytes = m_socket->readAll();
    if (!m_open)
        readHead(bytes);
    if (!m_open || bytes.isEmpty())
        return;
    m_parser.feed(bytes);
    while (true) {
        const auto frame = m_parser.next();
        if (!frame || !*frame)
            return;
        take(**frame);
    }
}

void WirePeer::readHead(QByteArray &bytes)
{
    const auto taken = m_head.feed(bytes);
    if (!taken) {
        m_socket->abort();
        return;
    }
    bytes.remove(0, *taken);
    if (m_head.isComplete())
        agree();
}

void WirePeer::agree()
{
    const HttpHead &head = m_head.head();
    if (m_role == Role::Server) {
        QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: "
            + acceptFor(head.headers.value("Sec-WebSocket-Key")) + "\r\n";
        if (!m_extensions.isEmpty())
            answer += "Sec-WebSocket-Extensions: " + m_extensions + "\r\n";
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->write(answer + "\r\n");
    }
    const QByteArray offered = m_role == Role::Server ? head.headers.joined("Sec-WebSocket-Extensions") : m_extensions;
    const QByteArray agreed = m_role == Role::Server ? m_extensions : head.headers.joined("Sec-WebSocket-Extensions");
    if (!agreed.isEmpty()) {
        const auto offers = parseDeflateOffers(offered);
        const auto parameters =
            offers ? checkDeflateResponse(agreed, *offers) : Result<std::optional<DeflateParameters>>(std::nullopt);
        if (!parameters) {
            m_socket->abort();
            return;
        }
        m_deflate = *parameters;
    }
    if (m_deflate) {
        const bool client = m_role == Role::Client;
        const int ours = client ? m_deflate->clientMaxWindowBits : m_deflate->serverMaxWindowBits;
        const int theirs = client ? m_deflate->serverMaxWindowBits : m_deflate->clientMaxWindowBits;
        const bool oursFresh = client ? m_deflate->clientNoContextTakeover : m_deflate->serverNoContextTakeover;
        const bool theirsFresh = client ? m_deflate->serverNoContextTakeover : m_deflate->clientNoContextTakeover;
        m_deflater = std::make_unique<Deflater>(ours, oursFresh);
        m_assembler.setInflater(std::make_unique<Inflater>(theirs, theirsFresh));
        m_parser.setAllowedRsv(4);
    }
    m_open = head.status == 101 || m_role == Role::Server;
}

void WirePeer::take(const FrameView &frame)
{
    const Assembled assembled = m_assembler.add(frame);
    m_violations |= assembled.violations;
    if (assembled.kind == Assembled::Kind::Nothing)
        return;
    const bool close = assembled.kind == Assembled::Kind::Close;
    m_events.append({.kind = assembled.kind,
                     .type = assembled.kind == Assembled::Kind::Message ? assembled.type : Opcode::Text,
                     .payload = close ? assembled.close.reason : assembled.payload.toByteArray(),
                     .closeCode = close ? assembled.close.code : std::nullopt});
}

void WirePeer::appendTo(QByteArray &out, const WireFrame &frame)
{
    FrameHeader header = headerFor(frame.opcode, quint64(frame.payload.size()), frame.fin, frame.rsv);
    if (m_role == Role::Client) {
        header.masked = true;
        const quint32 key = QRandomGenerator::global()->generate();
        memcpy(header.maskKey.data(), &key, sizeof key);
    }
    appendFrame(out, header, frame.payload);
    out.chop(frame.heldBack);
}

void WirePeer::send(const QList<WireFrame> &frames, qsizetype chop)
{
    QByteArray out;
    for (const WireFrame &frame : frames)
        appendTo(out, frame);
    if (chop == 0) {
        m_socket->write(out);
        return;
    }
    for (qsizetype at = 0; at < out.size(); at += chop) {
        m_socket->write(out.mid(at, chop));
        m_socket->flush();
    }
}

void WirePeer::sendDeflated(Opcode type, const QByteArray &message, qsizetype frameBytes)
{
    const QByteArrayView deflated = m_deflater->compress(message);
    const qsizetype step = frameBytes > 0 ? frameBytes : qMax<qsizetype>(deflated.size(), 1);
    QList<WireFrame> frames;
    for (qsizetype at = 0; at < deflated.size() || at == 0; at += step) {
        frames.append({.opcode = at == 0 ? type : Opcode::Continuation,
                       .payload = deflated.sliced(at, qMin(step, deflated.size() - at)).toByteArray(),
                       .fin = at + step >= deflated.size(),
                       .rsv = quint8(at == 0 ? 4 : 0)});
    }
    send(frames);
}

} // namespace plectrum
