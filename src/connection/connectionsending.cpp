// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connectionprivate.h"

#include <QTcpSocket>

#include <algorithm>

// The sending half: what is encoded at once, what waits, and how it leaves.

namespace plectrum {
namespace {

/// Frames wait for company up to this.
constexpr qsizetype FlushBytes = 64 * 1024;
/// Of what waits is handed over in one go, then the event loop gets its turn.
constexpr qint64 TurnBytes = 4 * 1024 * 1024;

} // namespace

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
    restLater();
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

} // namespace plectrum
