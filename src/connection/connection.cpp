// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connection.h"

#include "capture/capturewriter.h"
#include "connection/connectionprivate.h"
#include "connection/socketbuffers.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// What the socket holds while we do not read; then TCP slows the peer.
constexpr qint64 SocketBufferBytes = 1024 * 1024;

std::unique_ptr<Inflater> inflaterFor(Role receiver, const std::optional<DeflateParameters> &agreed)
{
    if (!agreed)
        return nullptr;
    return receiver == Role::Server
        ? std::make_unique<Inflater>(agreed->clientMaxWindowBits, agreed->clientNoContextTakeover)
        : std::make_unique<Inflater>(agreed->serverMaxWindowBits, agreed->serverNoContextTakeover);
}

} // namespace

Connection::Private::Private(Connection *connection, std::unique_ptr<QTcpSocket> given, Role ours,
                             const ConnectionOptions &chosen, const std::optional<DeflateParameters> &agreed,
                             CaptureWriter *capture, quint32 id)
    : q(connection)
    , socket(std::move(given))
    , tls(qobject_cast<QSslSocket *>(socket.get()))
    , role(ours)
    , options(chosen)
    , recorder(capture, id)
    , parser(otherRole(ours), chosen.maxFrame)
    , assembler({.maxMessage = chosen.maxMessage})
    , writer(ours, chosen, agreed, recorder, counters)
    , heartbeat(chosen, [this] { return isBusy(); })
    , ponger(chosen)
    , probe(socket.get())
    , peerAddress(socket->peerAddress().toString() + u':' + QString::number(socket->peerPort()))
{
    if (agreed)
        parser.setAllowedRsv(4);
    assembler.setInflater(inflaterFor(ours, agreed));
    closeTimer.setSingleShot(true);
}

QString Connection::Private::namesOf(Violations violations)
{
    QStringList names;
    for (const ViolationInfo &info : violationTable()) {
        if (violations & info.violation)
            names << info.name;
    }
    return names.join(u", "_s);
}

void Connection::Private::restLater()
{
    if (restQueued || role != Role::Server)
        return;
    restQueued = true;
    restSeen = counters.framesIn + counters.framesOut;
    QTimer::singleShot(RestAfter, q, [this] {
        restQueued = false;
        if (restSeen == counters.framesIn + counters.framesOut)
            rest();
        else
            restLater();
    });
}

/// A server's connections are many and wait most of their time: what they keep for speed would be most of its memory.
void Connection::Private::rest()
{
    if (state == State::Closed || pumping || q->bytesToWrite() > 0)
        return;
    parser.rest();
    assembler.rest();
    writer.rest();
    releaseBuffers(*socket);
}

void Connection::Private::start(const QByteArray &earlyBytes)
{
    started = true;
    socket->flush(); // the handshake's answer
    releaseBuffers(*socket);
    restLater();
    probe.attach();
    socket->setReadBufferSize(SocketBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    parser.feed(earlyBytes);
    QObject::connect(socket.get(), &QTcpSocket::readyRead, q, [this] { read(); });
    QObject::connect(socket.get(), &QTcpSocket::bytesWritten, q, [this](qint64 bytes) {
        written += bytes;
        pump();
    });
    // Below TLS bytes may wait on after the socket has taken the plain ones.
    if (tls)
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, q, [this] { pump(); });
    QObject::connect(socket.get(), &QTcpSocket::disconnected, q, [this] {
        transportEnded = true;
        read();
    });
    // Most errors disconnect; one that leaves the socket open would leave us waiting for ever.
    QObject::connect(
        socket.get(), &QTcpSocket::errorOccurred, q,
        [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::RemoteHostClosedError || socket->state() != QAbstractSocket::ConnectedState)
                return;
            closing.noteFailure(u"failed"_s, socket->errorString());
            hangUp();
        },
        Qt::QueuedConnection);
    if (options.pingInterval > 0ms) {
        QObject::connect(&heartbeat, &Heartbeat::due, q, [this](const QByteArray &payload) { q->sendPing(payload); });
        QObject::connect(&heartbeat, &Heartbeat::expired, q, [this] {
            closing.noteFailure(u"pong-timeout"_s, u"no pong within %1 ms"_s.arg(options.pongTimeout.count()));
            hangUp();
        });
    }
    QObject::connect(&ponger, &Ponger::due, q, [this](const QByteArray &payload) { q->sendPong(payload); });
    QObject::connect(&closeTimer, &QTimer::timeout, q, [this] {
        if (!closing.complete())
            closing.noteFailure(u"close-timeout"_s,
                                u"no answer to the close frame within %1 ms"_s.arg(options.closeTimeout.count()));
        else
            closing.noteRemark(u"the peer left the connection open after the closing handshake"_s);
        hangUp();
    });
    if (options.idleTimeout > 0ms) {
        QObject::connect(&idleTimer, &QTimer::timeout, q, [this] {
            if (!received)
                q->close(1001, "idle");
            received = false;
        });
        idleTimer.start(options.idleTimeout);
    }
    heartbeat.start();
    if (socket->state() != QAbstractSocket::ConnectedState)
        transportEnded = true;
    queueRead();
}

/// Fails the connection (RFC 6455 §7.1.7): a close frame with \p code, then nothing of the peer counts any more.
void Connection::Private::fail(const QString &cause, const QString &detail, quint16 code)
{
    closing.noteFailure(cause, detail);
    queue.clear();
    if (closePayload)
        closeLeaves(*std::exchange(closePayload, std::nullopt));
    if (!closing.sent())
        sendClose(ClosePayload{.code = code, .reason = detail.left(60).toUtf8()}.toBytes());
    setState(State::Closing);
    flush();
    closeTimer.start(FailureLinger);
    if (role == Role::Server && closing.received())
        hangUpWhenSent();
}

void Connection::Private::hangUp()
{
    queue.clear();
    flush();
    if (socket->state() == QAbstractSocket::UnconnectedState) {
        finish();
        return;
    }
    if (closing.failed())
        ResetProbe::resetOnClose(*socket);
    transportEnded = true;
    pausedByOwner = pausedByRecorder = false;
    socket->abort();
    if (state != State::Closed)
        finish();
}

void Connection::Private::setState(State next)
{
    if (state == next || state == State::Closed)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void Connection::Private::finish(bool silently)
{
    if (state == State::Closed)
        return;
    closeTimer.stop();
    idleTimer.stop();
    heartbeat.stop();
    ponger.stop();
    TransportEnd transport{.cause = u"fin"_s, .detail = u"the connection ended without a close frame"_s};
    if (!probe.alert().isEmpty())
        transport = {u"tls-alert"_s, probe.alert()};
    else if (probe.wasReset())
        transport = {u"reset"_s, u"the peer reset the connection"_s};
    else if (socket->error() != QAbstractSocket::RemoteHostClosedError
             && socket->error() != QAbstractSocket::UnknownSocketError)
        transport = {u"failed"_s, socket->errorString()};
    else if (parser.pendingBytes() > 0)
        transport.detail = u"the connection ended inside a frame"_s;
    queue.clear();
    ConnectionEnd end = closing.end(transport);
    if (const WaitingSum lost = queue.dropped(); lost.messages > 0) {
        const QString text = u"%1 messages that waited, %2 bytes, were not sent"_s.arg(lost.messages).arg(lost.bytes);
        end.detail = end.detail.isEmpty() ? text : end.detail + u"; "_s + text;
    }
    recorder.end(end);
    if (silently) {
        state = State::Closed;
        return;
    }
    const QPointer<Connection> alive(q);
    setState(State::Closed);
    if (alive)
        Q_EMIT q->closed(end);
}

Connection::Connection(std::unique_ptr<QTcpSocket> socket, Role role, const ConnectionOptions &options,
                       const std::optional<DeflateParameters> &deflate, CaptureWriter *recorder, quint32 recordedId,
                       QByteArray earlyBytes, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(socket), role, options, deflate, recorder, recordedId))
    , m_earlyBytes(std::move(earlyBytes))
{
    d->socket->setParent(nullptr); // a listening server would delete it with itself
    if (recorder)
        connect(
            recorder, &CaptureWriter::drained, this, [this] { d->drain(); }, Qt::QueuedConnection);
}

Connection::~Connection()
{
    if (d->state == State::Closed)
        return;
    d->socket->disconnect(this);
    d->closing.noteFailure(u"reset"_s, ConnectionEnd::GivenUpHere);
    ResetProbe::resetOnClose(*d->socket);
    d->socket->abort();
    d->finish(true);
}

void Connection::start()
{
    if (!d->started)
        d->start(std::exchange(m_earlyBytes, {}));
}

Connection::State Connection::state() const
{
    return d->state;
}
Role Connection::role() const
{
    return d->role;
}
const Connection::Counters &Connection::counters() const
{
    return d->counters;
}
std::optional<std::chrono::nanoseconds> Connection::roundTrip() const
{
    return d->heartbeat.roundTrip();
}
qint64 Connection::bytesToWrite() const
{
    return d->queue.sum().bytes + d->handedBytes();
}
QString Connection::peerAddress() const
{
    return d->peerAddress;
}

void Connection::close(std::optional<quint16> code, const QByteArray &reason)
{
    if (d->state != State::Open)
        return;
    d->sendClose(ClosePayload{.code = code, .reason = reason}.toBytes());
    d->closeTimer.start(d->options.closeTimeout);
    d->sent();
    d->setState(State::Closing);
}

void Connection::abort(const QString &cause)
{
    if (d->state == State::Closed)
        return;
    d->closing.noteFailure(cause.isEmpty() ? u"reset"_s : cause, ConnectionEnd::GivenUpHere);
    d->hangUp();
}

void Connection::setReadingPaused(bool paused)
{
    if (d->pausedByOwner == paused)
        return;
    d->pausedByOwner = paused;
    if (!paused)
        d->queueRead();
}

} // namespace plectrum
