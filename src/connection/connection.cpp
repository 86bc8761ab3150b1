// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connection.h"

#include "capture/capturewriter.h"
#include "connection/closing.h"
#include "connection/framerecorder.h"
#include "connection/heartbeat.h"
#include "connection/messagewriter.h"
#include "connection/ponger.h"
#include "connection/resetprobe.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// Read at once; so much is parsed between two looks at the clock.
constexpr qint64 ReadBytes = 256 * 1024;
/// After so much the event loop gets its turn: timers, sending, other connections.
constexpr qint64 TurnBytes = 2 * 1024 * 1024;
/// What the socket holds while we do not read; then TCP slows the peer.
constexpr qint64 SocketBufferBytes = 1024 * 1024;
/// Frames wait for company up to this.
constexpr qsizetype FlushBytes = 64 * 1024;
constexpr qint64 WritableBytes = 256 * 1024;
/// Of a ping or pong (RFC 6455 §5.5).
constexpr qsizetype MaxControlPayload = 125;
/// How long a failed connection waits for the peer to take notice, so that a reset does not eat our close frame.
constexpr std::chrono::milliseconds FailureLinger = 500ms;

QString namesOf(Violations violations)
{
    QStringList names;
    for (const ViolationInfo &info : violationTable()) {
        if (violations & info.violation)
            names << info.name;
    }
    return names.join(u", "_s);
}

std::unique_ptr<Inflater> inflaterFor(Role receiver, const std::optional<DeflateParameters> &agreed)
{
    if (!agreed)
        return nullptr;
    return receiver == Role::Server
        ? std::make_unique<Inflater>(agreed->clientMaxWindowBits, agreed->clientNoContextTakeover)
        : std::make_unique<Inflater>(agreed->serverMaxWindowBits, agreed->serverNoContextTakeover);
}

} // namespace

struct Connection::Private {
    Private(Connection *connection, std::unique_ptr<QTcpSocket> given, Role ours, const ConnectionOptions &chosen,
            const std::optional<DeflateParameters> &agreed, CaptureWriter *capture, quint32 id)
        : q(connection)
        , socket(std::move(given))
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

    Connection *const q;
    const std::unique_ptr<QTcpSocket> socket;
    const Role role;
    const ConnectionOptions options;
    Counters counters;
    FrameRecorder recorder;
    FrameParser parser;
    MessageAssembler assembler;
    MessageWriter writer;
    Heartbeat heartbeat;
    Ponger ponger;
    ResetProbe probe;
    Closing closing;
    QString peerAddress;
    QTimer closeTimer;
    QTimer idleTimer;
    State state = State::Open;
    bool started = false;
    bool pausedByOwner = false;
    bool pausedByRecorder = false;
    bool unsplittable = false; ///< the stream can not be cut into frames any more
    bool readQueued = false;
    bool flushQueued = false;
    bool transportEnded = false;
    bool queueWasFull = false;
    bool received = false; ///< since the last look of the idle timer
    qint64 written = 0;
    qint64 writtenSeen = 0;

    void start(const QByteArray &earlyBytes);
    bool isBusy();
    bool isReadable() const { return !pausedByOwner && !pausedByRecorder; }
    void read();
    void queueRead();
    void drain();
    bool parse(qint64 timeNs, const QPointer<Connection> &alive);
    bool handle(const FrameView &frame, qint64 timeNs, const QPointer<Connection> &alive);
    bool deliver(const Assembled &assembled, qint64 timeNs, const QPointer<Connection> &alive);
    void lookAhead(qint64 timeNs);
    void closeReceived(const ClosePayload &payload);
    void fail(const QString &cause, const QString &detail, quint16 code);
    void sendClose(const QByteArray &payload);
    void sent();
    void flush();
    void checkWritable();
    void hangUp();
    void setState(State next);
    void finish(bool silently = false);
};

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
        checkWritable();
    });
    // Below TLS bytes may wait on after the socket has taken the plain ones.
    if (auto *tls = qobject_cast<QSslSocket *>(socket.get()))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, q, [this] { checkWritable(); });
    QObject::connect(socket.get(), &QTcpSocket::disconnected, q, [this] {
        transportEnded = true;
        read();
    });
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

bool Connection::Private::isBusy()
{
    const bool progress = written != writtenSeen;
    writtenSeen = written;
    return !isReadable() || (progress && q->bytesToWrite() > 0) || parser.pendingBytes() > 0;
}

void Connection::Private::queueRead()
{
    if (readQueued)
        return;
    readQueued = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            readQueued = false;
            read();
        },
        Qt::QueuedConnection);
}

void Connection::Private::read()
{
    if (!started || state == State::Closed)
        return;
    const QPointer<Connection> alive(q);
    qint64 turn = 0;
    qint64 time = recorder.now();
    received = true;
    if (parser.pendingBytes() > 0 && isReadable() && !parse(time, alive))
        return;
    while (isReadable() && turn < TurnBytes && socket->bytesAvailable() > 0) {
        const std::span<char> room = parser.prepare(ReadBytes);
        const qint64 bytes = socket->read(room.data(), qint64(room.size()));
        if (bytes <= 0)
            break;
        parser.commit(bytes);
        turn += bytes;
        time = recorder.now();
        if (!parse(time, alive))
            return;
        if (recorder.isFull())
            pausedByRecorder = true;
    }
    flush();
    if (!isReadable())
        return; // drained() or the owner goes on
    if (socket->bytesAvailable() > 0)
        queueRead();
    else if (transportEnded)
        finish();
}

/// The recorder has caught up.
void Connection::Private::drain()
{
    if (!pausedByRecorder)
        return;
    pausedByRecorder = false;
    queueRead();
}

/// Handles all complete frames. False: nothing more can be done, or the connection is gone.
bool Connection::Private::parse(qint64 timeNs, const QPointer<Connection> &alive)
{
    while (!unsplittable) {
        const auto frame = parser.next();
        if (!frame) {
            const auto partial = parser.partial();
            recorder.frame(Direction::Incoming, timeNs, partial->header, partial->violations, partial->payload);
            unsplittable = true;
            Q_EMIT q->violated(partial->violations);
            if (alive)
                fail(u"violation"_s, frame.error().detail, closeCodeFor(partial->violations));
            return bool(alive);
        }
        if (!*frame) {
            lookAhead(timeNs);
            return bool(alive);
        }
        if (!handle(**frame, timeNs, alive))
            return false;
        if (!isReadable())
            return true;
    }
    // What cannot be split is read and dropped until the peer leaves.
    parser = FrameParser(otherRole(role), options.maxFrame);
    return true;
}

/// Fails at the first byte that cannot be right, without waiting for the rest of its frame.
void Connection::Private::lookAhead(qint64 timeNs)
{
    if (!options.strict || state != State::Open)
        return;
    const auto partial = parser.partial();
    if (!partial)
        return;
    const Violations violations = assembler.peek(*partial);
    if (!violations)
        return;
    recorder.frame(Direction::Incoming, timeNs, partial->header, violations, partial->payload);
    const QPointer<Connection> alive(q);
    Q_EMIT q->violated(violations);
    if (!alive)
        return;
    unsplittable = true;
    fail(u"violation"_s, namesOf(violations), closeCodeFor(violations));
}

bool Connection::Private::handle(const FrameView &frame, qint64 timeNs, const QPointer<Connection> &alive)
{
    ++counters.framesIn;
    counters.wireBytesIn += frame.header.size() + frame.payload.size();
    if (closing.received()) {
        recorder.frame(Direction::Incoming, timeNs, frame.header, frame.violations | Violation::DataAfterClose,
                       frame.payload);
        return true;
    }
    const Assembled assembled = assembler.add(frame);
    recorder.frame(Direction::Incoming, timeNs, frame.header, assembled.violations, frame.payload,
                   {assembled.differs, assembled.compressed && assembled.differs, assembled.type,
                    assembled.differs ? assembled.payload : QByteArrayView()});
    Q_EMIT q->frameReceived({frame.header, frame.payload, assembled.violations});
    if (!alive)
        return false;
    if (assembled.violations) {
        Q_EMIT q->violated(assembled.violations);
        if (!alive)
            return false;
        if (options.strict && state == State::Open) {
            if (assembled.kind == Assembled::Kind::Close)
                closing.noteReceived(assembled.close);
            fail(u"violation"_s, namesOf(assembled.violations), closeCodeFor(assembled.violations));
            return true;
        }
    }
    return deliver(assembled, timeNs, alive);
}

bool Connection::Private::deliver(const Assembled &assembled, qint64 timeNs, const QPointer<Connection> &alive)
{
    switch (assembled.kind) {
    case Assembled::Kind::Nothing:
        break;
    case Assembled::Kind::Message:
        ++counters.messagesIn;
        if (assembled.compressed) {
            counters.deflatedIn += qint64(assembled.wireBytes);
            counters.inflatedIn += assembled.payload.size();
        }
        if (!closing.failed())
            Q_EMIT q->messageReceived(assembled);
        break;
    case Assembled::Kind::Ping: {
        const QByteArray payload = assembled.payload.toByteArray();
        ponger.pingReceived(payload, q->bytesToWrite() > 4 * WritableBytes);
        Q_EMIT q->pingReceived(payload);
        break;
    }
    case Assembled::Kind::Pong: {
        const auto trip = heartbeat.pongReceived(assembled.payload, timeNs);
        Q_EMIT q->pongReceived(assembled.payload.toByteArray(), trip.value_or(0ns));
        break;
    }
    case Assembled::Kind::Close:
        closeReceived(assembled.close);
        break;
    }
    return bool(alive);
}

void Connection::Private::closeReceived(const ClosePayload &payload)
{
    closing.noteReceived(payload);
    if (!closing.sent()) {
        // The reason too, as others do: their close events tell what came back (§5.5.1 asks for the code only).
        const QByteArray answer = payload.toBytes();
        sendClose(answer.size() <= MaxControlPayload ? answer : ClosePayload{.code = payload.code}.toBytes());
    }
    setState(State::Closing);
    closeTimer.start(closing.failed() ? FailureLinger : options.closeTimeout);
    flush();
    // The server hangs up first, so that the client's port does not wait (RFC 6455 §7.1.1).
    if (role == Role::Server)
        socket->disconnectFromHost();
}

/// Fails the connection (RFC 6455 §7.1.7): a close frame with \p code, then nothing of the peer counts any more.
void Connection::Private::fail(const QString &cause, const QString &detail, quint16 code)
{
    closing.noteFailure(cause, detail);
    if (!closing.sent())
        sendClose(ClosePayload{.code = code, .reason = detail.left(60).toUtf8()}.toBytes());
    setState(State::Closing);
    flush();
    closeTimer.start(FailureLinger);
    if (role == Role::Server && closing.received())
        socket->disconnectFromHost();
}

void Connection::Private::sendClose(const QByteArray &payload)
{
    writer.control(Opcode::Close, payload);
    closing.noteSent();
    heartbeat.stop();
    ponger.stop();
    idleTimer.stop();
}

/// Something waits to be written: now if it is much, else at the end of this turn of the event loop.
void Connection::Private::sent()
{
    if (writer.pendingBytes() >= FlushBytes) {
        flush();
    } else if (!flushQueued) {
        flushQueued = true;
        QMetaObject::invokeMethod(
            q,
            [this] {
                flushQueued = false;
                flush();
            },
            Qt::QueuedConnection);
    }
    if (q->bytesToWrite() > WritableBytes)
        queueWasFull = true;
}

void Connection::Private::flush()
{
    if (writer.pendingBytes() == 0 || socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->write(writer.take());
    socket->flush();
}

void Connection::Private::checkWritable()
{
    if (!queueWasFull || q->bytesToWrite() >= WritableBytes)
        return;
    queueWasFull = false;
    ponger.resume();
    Q_EMIT q->writable();
}

void Connection::Private::hangUp()
{
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
    const ConnectionEnd end = closing.end(transport);
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
    d->closing.noteFailure(u"reset"_s, u"given up on this side"_s);
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
    const auto *tls = qobject_cast<const QSslSocket *>(d->socket.get());
    return d->writer.pendingBytes() + d->socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}
QString Connection::peerAddress() const
{
    return d->peerAddress;
}

bool Connection::sendText(QByteArrayView utf8)
{
    if (d->state != State::Open)
        return false;
    d->writer.message(Opcode::Text, utf8);
    d->sent();
    return true;
}

bool Connection::sendBinary(QByteArrayView bytes)
{
    if (d->state != State::Open)
        return false;
    d->writer.message(Opcode::Binary, bytes);
    d->sent();
    return true;
}

bool Connection::sendFragmented(Opcode type, QByteArrayView message, std::span<const qsizetype> cuts)
{
    if (d->state != State::Open)
        return false;
    d->writer.message(type, message, cuts);
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
    if (d->state != State::Open)
        return false;
    d->writer.raw(header, payload);
    if (header.opcode == Opcode::Close) {
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
    d->closing.noteFailure(cause.isEmpty() ? u"reset"_s : cause, u"given up on this side"_s);
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
