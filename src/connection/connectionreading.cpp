// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connectionprivate.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The receiving half: bytes, frames, messages, and what follows from them.

namespace plectrum {
namespace {

/// Read at once; so much is parsed between two looks at the clock.
constexpr qint64 ReadBytes = 256 * 1024;
/// After so much the event loop gets its turn: timers, sending, other connections.
constexpr qint64 TurnBytes = 2 * 1024 * 1024;

} // namespace

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
    restLater();
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
        ponger.pingReceived(payload, handedBytes() > PongBacklogBytes);
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
        hangUpWhenSent();
}

} // namespace plectrum
