// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultfront.h"

#include "capture/capturewriter.h"
#include "connection/resetprobe.h"

#include <QHostAddress>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 PeekBytes = 128 * 1024; // more than a head may have
constexpr qint64 SocketBufferBytes = 256 * 1024;

std::optional<DeflateParameters> agreedDeflate(const HeaderList &request, const HeaderList &response)
{
    const auto offers = parseDeflateOffers(request.joined("Sec-WebSocket-Extensions"));
    const QByteArray extensions = response.joined("Sec-WebSocket-Extensions");
    if (!offers || extensions.isEmpty())
        return std::nullopt;
    return checkDeflateResponse(extensions, *offers).value_or(std::nullopt);
}

} // namespace

QString FaultFront::addressOf(const QTcpSocket &socket)
{
    return socket.peerAddress().toString() + u':' + QString::number(socket.peerPort());
}

FaultFront::FaultFront(std::unique_ptr<QTcpSocket> client, Visit visit, FaultContext context, QObject *parent)
    : QObject(parent)
    , m_visit(std::move(visit))
    , m_context(std::move(context))
    , m_client(std::move(client))
    , m_clientAddress(addressOf(*m_client))
{
    for (QTcpSocket *socket : {m_client.get(), &m_server}) {
        socket->setReadBufferSize(SocketBufferBytes);
        connect(socket, &QTcpSocket::bytesWritten, this, &FaultFront::pump);
    }
    connect(m_client.get(), &QTcpSocket::readyRead, this, &FaultFront::pump);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &FaultFront::clientGone, Qt::QueuedConnection);
    connect(
        m_client.get(), &QTcpSocket::errorOccurred, this,
        [this] {
            if (m_client->state() == QAbstractSocket::UnconnectedState)
                clientGone();
        },
        Qt::QueuedConnection);
    connect(&m_server, &QTcpSocket::connected, this, &FaultFront::ask);
    connect(&m_server, &QTcpSocket::readyRead, this, &FaultFront::readAnswer);
    connect(&m_server, &QTcpSocket::disconnected, this, &FaultFront::serverGone, Qt::QueuedConnection);
    connect(&m_server, &QTcpSocket::errorOccurred, this, &FaultFront::serverGone, Qt::QueuedConnection);
    connect(&m_timeout, &QTimer::timeout, this, &FaultFront::abort);
    m_timeout.setSingleShot(true);
    m_timeout.start(m_visit.patience);
    if (m_visit.recorder)
        connect(m_visit.recorder, &CaptureWriter::drained, this, &FaultFront::pump, Qt::QueuedConnection);
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_visit.innerPort);
}

FaultFront::~FaultFront()
{
    m_isOver = true;
    m_client->disconnect(this);
    m_server.disconnect(this);
    if (m_relay)
        m_relay->stop();
    delete m_relay;
    if (m_wire)
        m_wire->end(u"reset"_s, u"the server went away"_s);
}

void FaultFront::ask()
{
    m_innerAddress = m_server.localAddress().toString() + u':' + QString::number(m_server.localPort());
    for (QTcpSocket *socket : {m_client.get(), &m_server})
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    beginRecord();
    m_server.write(faultedRequestHead(m_context, m_visit.request.raw));
}

void FaultFront::readAnswer()
{
    if (m_relay || m_ending) {
        pump();
        return;
    }
    const auto taken = m_answer.feed(m_server.peek(PeekBytes));
    if (!taken) {
        abort();
        return;
    }
    m_server.read(*taken);
    if (m_answer.isComplete())
        answered(m_answer.head());
}

void FaultFront::answered(const HttpHead &response)
{
    m_timeout.stop();
    if (response.status != 101) { // the server has begun to stop, or is full by now
        const QByteArray all = response.raw + m_server.readAll();
        record(RecordKind::Response, Direction::Outgoing, all);
        m_client->write(all);
        hangUp(u"refused"_s, QString::number(response.status));
        return;
    }
    const QByteArray head =
        faultedResponseHead(m_context, response.raw, m_visit.request.headers.joined("Sec-WebSocket-Extensions"));
    record(RecordKind::Response, Direction::Outgoing, head);
    m_client->write(head);
    if (m_recordedId > 0) {
        const auto deflate =
            m_context.ownDeflate ? m_context.ownDeflate : agreedDeflate(m_visit.request.headers, response.headers);
        m_wire = std::make_unique<WireRecorder>(m_visit.recorder, m_recordedId, Role::Server, deflate);
    }
    FaultRelay::Hooks hooks;
    if (m_wire) {
        hooks.wire = [this](Role sender, QByteArrayView bytes) { m_wire->pass(sender, bytes); };
        hooks.mayPass = [this] { return !m_wire->isFull(); };
    }
    m_relay = new FaultRelay(m_context, *m_client, m_server, std::move(hooks), this);
    connect(m_relay, &FaultRelay::ended, this, &FaultFront::relayEnded);
    pump();
}

void FaultFront::beginRecord()
{
    if (!m_visit.recorder)
        return;
    m_recordedId = m_visit.recorder->addConnection({.url = m_visit.url.toString(),
                                                    .role = Role::Server,
                                                    .startedAt = QDateTime::currentDateTimeUtc(),
                                                    .peerAddress = m_clientAddress,
                                                    .subprotocol = {}});
    record(RecordKind::Request, Direction::Incoming, m_visit.request.raw);
}

void FaultFront::record(RecordKind kind, Direction direction, const QByteArray &bytes)
{
    if (m_recordedId == 0)
        return;
    m_visit.recorder->append({.kind = kind,
                              .direction = direction,
                              .connection = m_recordedId,
                              .timeNs = m_visit.recorder->now(),
                              .payload = bytes,
                              .payloadBytes = bytes.size()});
}

void FaultFront::pump()
{
    if (m_ending && m_client->isOpen())
        m_client->readAll();
    else if (m_relay)
        m_relay->pump();
}

/// A relay tells by itself once the rest has gone.
void FaultFront::serverGone()
{
    if (m_server.state() != QAbstractSocket::UnconnectedState)
        return;
    if (m_ending)
        checkOver();
    else if (m_relay)
        m_relay->pump();
    else
        abort();
}

void FaultFront::relayEnded(FaultRelay::End how, FaultDirection direction)
{
    const bool toClient = direction == FaultDirection::ToClient;
    if (how == FaultRelay::End::Reset) {
        QTcpSocket &socket = toClient ? *m_client : m_server;
        ResetProbe::resetOnClose(socket);
        if (toClient && m_wire) {
            m_wire->end(u"reset"_s, u"fault reset"_s);
            m_wire.reset();
        }
        socket.abort();
    }
    hangUp(u"fin"_s, how == FaultRelay::End::SourceEnded ? u"the server ended the connection"_s : u"a fault"_s);
}

/// Both sides take what still waits for them, then they end.
void FaultFront::hangUp(const QString &cause, const QString &detail)
{
    if (m_ending)
        return;
    m_ending = true;
    if (m_relay)
        m_relay->stop();
    if (m_wire)
        m_wire->end(cause, detail);
    m_wire.reset();
    if (m_client->isOpen())
        m_client->readAll(); // unread bytes would turn the end into a reset
    m_client->disconnectFromHost();
    m_server.disconnectFromHost();
    m_timeout.start(m_visit.patience);
    QMetaObject::invokeMethod(this, &FaultFront::checkOver, Qt::QueuedConnection);
}

void FaultFront::abort()
{
    hangUp(u"fin"_s, u"the server went away"_s);
    m_client->abort();
    m_server.abort();
    QMetaObject::invokeMethod(this, &FaultFront::checkOver, Qt::QueuedConnection);
}

void FaultFront::clientGone()
{
    if (m_ending) {
        checkOver();
        return;
    }
    if (m_relay)
        m_relay->clientGone();
    hangUp(u"fin"_s, u"the client ended the connection"_s);
}

void FaultFront::checkOver()
{
    if (m_isOver || m_client->state() != QAbstractSocket::UnconnectedState
        || m_server.state() != QAbstractSocket::UnconnectedState)
        return;
    m_isOver = true;
    Q_EMIT over();
}

} // namespace plectrum
