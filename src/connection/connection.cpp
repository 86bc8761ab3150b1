// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connection.h"

#include "capture/capturewriter.h"
#include "connection/connectionprivate.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// What the socket holds while we do not read; then TCP slows the peer.
constexpr qint64 SocketBufferBytes = 1024 * 1024;
/// Frames wait for company up to this.
constexpr qsizetype FlushBytes = 64 * 1024;
/// Of what waits is handed over in one go, then the event loop gets its turn.
constexpr qint64 TurnBytes = 4 * 1024 * 1024;

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

void Connection::Private::start(const QByteArray &earlyBytes)
{
    started = true;
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
    QObject::connect(&heartbeat, &Heartbeat::due, q, [this](const QByteArray &payload) { q->sendPing(payload); });
    QObject::connect(&heartbeat, &Heartbeat::expired, q, [this] {
        closing.noteFailure(u"pong-timeout"_s, u"no pong within %1 ms"_s.arg(options.pongTimeout.count()));
        hangUp();
    });
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

void Connection::Private::sendClose(const QByteArray &payload)
{
    closing.noteSent();
    heartbeat.stop();
    ponger.stop();
    idleTimer.stop();
    if (queue.isEmpty())
        closeLeaves(payload);
    else
        closePayload = payload;
}

void Connection::Private::closeLeaves(const QByteArray &payload)
{
    writer.control(Opcode::Close, payload);
}

void Connection::Private::hangUpWhenSent()
{
    hangsUpWhenSent = !queue.isEmpty();
    if (!hangsUpWhenSent)
        socket->disconnectFromHost();
}

qint64 Connection::Private::handedBytes() const
{
    return writer.pendingBytes() + socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

/// Something waits to be written: now if it is much, else at the end of this turn of the event loop.
void Connection::Private::sent()
{
    if (writer.pendingBytes() >= FlushBytes)
        flush();
    else
        flushLater();
    if (q->bytesToWrite() > options.sendAhead)
        queueWasFull = true;
}

void Connection::Private::flushLater()
{
    if (flushQueued)
        return;
    flushQueued = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            flushQueued = false;
            flush();
            pump();
        },
        Qt::QueuedConnection);
}

void Connection::Private::flush()
{
    if (writer.pendingBytes() == 0 || socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->write(writer.take());
    socket->flush();
}

void Connection::Private::pump()
{
    if (pumping || socket->state() != QAbstractSocket::ConnectedState)
        return;
    pumping = true; // the socket tells what it has written from inside flush()
    const qint64 before = counters.wireBytesOut;
    while (!queue.isEmpty() && handedBytes() < options.sendAhead && counters.wireBytesOut - before < TurnBytes) {
        handOver();
        if (writer.pendingBytes() >= FlushBytes)
            flush();
    }
    if (queue.isEmpty() && closePayload)
        closeLeaves(*std::exchange(closePayload, std::nullopt));
    if (counters.wireBytesOut != before) {
        if (closeTimer.isActive() && !closing.received())
            closeTimer.start(options.closeTimeout); // anew: the peer takes what stands before the close frame
        flushLater();
    }
    if (queue.isEmpty() && std::exchange(hangsUpWhenSent, false)) {
        flush();
        socket->disconnectFromHost();
    }
    pumping = false;
    if (handedBytes() < options.sendAhead)
        ponger.resume();
    checkWritable();
}

void Connection::Private::handOver()
{
    SendQueue::Entry &entry = queue.first();
    if (!entry.raw.isEmpty()) {
        const SendQueue::Entry whole = entry;
        queue.removeFirst();
        sendRaw(whole.raw, whole.sent);
        return;
    }
    if (!std::exchange(entry.hasBegun, true))
        writer.begin(entry.type, entry.payload, entry.cuts, entry.compression);
    if (writer.frame())
        queue.removeFirst();
}

void Connection::Private::sendRaw(std::span<const RawFrame> frames, const SendQueue::Sent &then)
{
    QList<RecordId> records;
    for (const RawFrame &frame : frames) {
        const RecordId id = writer.raw(frame);
        if (id > 0)
            records << id;
    }
    if (then)
        then(records);
}

void Connection::Private::checkWritable()
{
    if (!queueWasFull || writableQueued || q->bytesToWrite() >= options.sendAhead)
        return;
    // Not from inside a send, of which this may be a part.
    writableQueued = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            writableQueued = false;
            if (!queueWasFull || q->bytesToWrite() >= options.sendAhead)
                return;
            queueWasFull = false;
            Q_EMIT q->writable();
        },
        Qt::QueuedConnection);
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
const SendQueue &Connection::queue() const
{
    return d->queue;
}

bool Connection::dropWaiting(quint64 id)
{
    const bool isDropped = d->queue.drop(id);
    d->pump();
    return isDropped;
}

WaitingSum Connection::dropWaiting()
{
    const WaitingSum dropped = d->queue.dropAll();
    d->pump();
    return dropped;
}
QString Connection::peerAddress() const
{
    return d->peerAddress;
}

bool Connection::sendText(QByteArrayView utf8)
{
    return sendFragmented(Opcode::Text, utf8, {});
}

bool Connection::sendBinary(QByteArrayView bytes)
{
    return sendFragmented(Opcode::Binary, bytes, {});
}

bool Connection::sendFragmented(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts,
                                Compression compression)
{
    if (d->state != State::Open)
        return false;
    if (d->isFree() && cuts.empty())
        d->writer.message(type, message, cuts, compression);
    else
        d->queue.add({.type = type,
                      .payload = message.toByteArray(),
                      .cuts = {cuts.begin(), cuts.end()},
                      .compression = compression});
    if (!cuts.empty())
        d->pump();
    d->sent();
    return true;
}

bool Connection::sendPing(QByteArrayView payload)
{
    if (d->state != State::Open || payload.size() > MaxControlPayload)
        return false;
    d->heartbeat.pingSent(payload.toByteArray(), d->recorder.now());
    d->writer.control(Opcode::Ping, payload);
    d->sent();
    return true;
}

bool Connection::sendPong(QByteArrayView payload)
{
    if (d->state != State::Open || payload.size() > MaxControlPayload)
        return false;
    d->writer.control(Opcode::Pong, payload);
    d->sent();
    return true;
}

bool Connection::sendRaw(const FrameHeader &header, QByteArrayView payload)
{
    const RawFrame frame{header, QByteArray::fromRawData(payload.data(), payload.size())};
    return sendRaw({&frame, 1});
}

bool Connection::sendRaw(std::span<const RawFrame> frames, SendQueue::Sent sent)
{
    if (d->state != State::Open)
        return false;
    if (d->isFree()) {
        d->sendRaw(frames, sent);
    } else {
        QList<RawFrame> kept(frames.begin(), frames.end());
        for (RawFrame &frame : kept)
            frame.payload.detach(); // it may be a view of the caller's bytes
        d->queue.add({.raw = kept, .sent = std::move(sent)});
    }
    if (std::ranges::any_of(frames, [](const RawFrame &frame) { return frame.header.opcode == Opcode::Close; })) {
        d->closing.noteSent();
        d->setState(State::Closing);
        d->closeTimer.start(d->options.closeTimeout);
    }
    d->sent();
    return true;
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
