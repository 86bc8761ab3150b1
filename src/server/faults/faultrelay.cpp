// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultrelay.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr qint64 PassBytes = 64 * 1024;
constexpr qint64 FullBytes = 512 * 1024;               ///< waiting in a socket: nothing is added
constexpr qint64 MaxWaiting = 4 * 1024 * 1024;         ///< waiting for its time: nothing is read
constexpr std::chrono::nanoseconds Beat = 20ms;        ///< of a rate: so much is sent or read at once
constexpr std::chrono::nanoseconds ResetPatience = 5s; ///< with a client that does not take what comes before
constexpr int SlowWindow = 4096;

qint64 rateOf(const FaultSetting *setting)
{
    return setting ? setting->bytesPerSecond : 0;
}

/// How many bytes a rate lets pass at once.
qint64 atOnce(qint64 rate)
{
    return rate == 0 ? PassBytes : std::clamp<qint64>(rate * Beat.count() / std::nano::den, 1, PassBytes);
}

qint64 timeFor(qint64 bytes, qint64 rate)
{
    return rate == 0 ? 0 : bytes * std::nano::den / rate;
}

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

} // namespace

FaultRelay::Way::Way(const FaultContext &context, FaultDirection way, QTcpSocket &source, QTcpSocket &sink)
    : direction(way)
    , from(source)
    , to(sink)
    , lane(context, way)
    , sendRate(rateOf(context.plan.find(Fault::Throttle, way)))
    , readRate(rateOf(context.plan.find(Fault::SlowReader, way)))
{
    if (readRate > 0) {
        from.setReadBufferSize(SlowWindow);
        from.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, SlowWindow);
    }
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
}

FaultRelay::FaultRelay(FaultContext context, QTcpSocket &client, QTcpSocket &server, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_hooks(std::move(hooks))
    , m_toClient(m_context, FaultDirection::ToClient, server, client)
    , m_toServer(m_context, FaultDirection::ToServer, client, server)
{
    m_clock.start();
    for (Way *way : {&m_toClient, &m_toServer}) {
        enqueue(*way, way->lane.feed({}));
        connect(&way->timer, &QTimer::timeout, this, &FaultRelay::pump);
    }
}

void FaultRelay::stop()
{
    m_stopped = true;
    disconnect();
    m_toClient.timer.stop();
    m_toServer.timer.stop();
}

void FaultRelay::pump()
{
    if (m_pumping || m_stopped)
        return;
    m_pumping = true;
    bool anything = false;
    bool again = true;
    while (again && !m_stopped && !m_vanished) {
        again = false;
        for (Way *way : {&m_toServer, &m_toClient}) {
            again |= send(*way);
            if (!m_stopped && !m_vanished)
                again |= read(*way);
        }
        anything |= again;
    }
    if (m_vanished && !m_stopped)
        discard();
    m_pumping = false;
    if (m_stopped)
        return;
    for (Way *way : {&m_toServer, &m_toClient})
        schedule(*way);
    if (anything)
        Q_EMIT moved();
}

void FaultRelay::clientGone()
{
    if (m_vanished || m_stopped)
        return;
    Way &way = m_toServer;
    while (way.from.bytesAvailable() > 0) {
        const QByteArray bytes = way.from.read(PassBytes);
        if (m_hooks.wire)
            m_hooks.wire(Role::Client, bytes);
        enqueue(way, way.lane.feed(bytes));
    }
    enqueue(way, way.lane.finish());
    for (const Waiting &each : std::exchange(way.waiting, {}))
        way.to.write(each.step.bytes);
    stop();
}

void FaultRelay::enqueue(Way &way, QList<FaultStep> steps)
{
    const qint64 now = m_clock.nsecsElapsed();
    for (FaultStep &step : steps) {
        way.lastDueNs = qMax(way.lastDueNs, now + std::chrono::nanoseconds(step.wait).count());
        way.waitingBytes += step.bytes.size();
        way.waiting.push_back({std::move(step), way.lastDueNs});
    }
}

bool FaultRelay::read(Way &way)
{
    if (way.finished)
        return false;
    if (way.from.bytesAvailable() == 0) {
        if (way.from.state() != QAbstractSocket::UnconnectedState)
            return false;
        way.finished = true;
        enqueue(way, way.lane.finish());
        return true;
    }
    if (way.waitingBytes >= MaxWaiting || way.to.bytesToWrite() >= FullBytes || !mayPass()
        || m_clock.nsecsElapsed() < way.nextReadNs)
        return false;
    const QByteArray bytes = way.from.read(atOnce(way.readRate));
    way.nextReadNs = m_clock.nsecsElapsed() + timeFor(bytes.size(), way.readRate);
    if (way.direction == FaultDirection::ToServer && m_hooks.wire)
        m_hooks.wire(Role::Client, bytes);
    enqueue(way, way.lane.feed(bytes));
    return true;
}

/// What is due; true: something went.
bool FaultRelay::send(Way &way)
{
    if (way.waiting.empty()) {
        if (way.finished)
            end(End::SourceEnded, way.direction);
        return false;
    }
    Waiting &head = way.waiting.front();
    const qint64 now = m_clock.nsecsElapsed();
    if (now < head.dueNs || now < way.nextSendNs || way.to.bytesToWrite() >= FullBytes)
        return false;
    if (head.step.kind == FaultStep::Kind::Bytes)
        return sendBytes(way, head);
    // A reset overtakes what has not left.
    const bool isStuck = now > head.dueNs + ResetPatience.count();
    if (head.step.kind == FaultStep::Kind::Reset && unsentBytes(way.to) > 0 && !isStuck) {
        way.to.flush();
        return false;
    }
    return perform(way, head.step.kind);
}

bool FaultRelay::sendBytes(Way &way, Waiting &head)
{
    if (!mayPass())
        return false;
    QByteArray &bytes = head.step.bytes;
    const QByteArray now = bytes.first(qMin(bytes.size(), qsizetype(atOnce(way.sendRate))));
    way.to.write(now);
    if (way.direction == FaultDirection::ToClient && m_hooks.wire)
        m_hooks.wire(Role::Server, now);
    way.nextSendNs = m_clock.nsecsElapsed() + timeFor(now.size(), way.sendRate);
    way.waitingBytes -= now.size();
    bytes.remove(0, now.size());
    if (bytes.isEmpty())
        way.waiting.pop_front();
    return true;
}

bool FaultRelay::perform(Way &way, FaultStep::Kind kind)
{
    if (kind != FaultStep::Kind::Vanish) {
        end(kind == FaultStep::Kind::Reset ? End::Reset : End::Fin, way.direction);
        return false;
    }
    m_vanished = true;
    for (Way *each : {&m_toClient, &m_toServer}) {
        each->waiting.clear();
        each->waitingBytes = 0;
    }
    return true;
}

/// What comes to somebody who is not there any more.
void FaultRelay::discard()
{
    while (m_toServer.from.bytesAvailable() > 0 && mayPass()) {
        const QByteArray bytes = m_toServer.from.read(PassBytes);
        if (m_hooks.wire)
            m_hooks.wire(Role::Client, bytes);
    }
    m_toClient.from.readAll();
}

void FaultRelay::schedule(Way &way)
{
    if (m_vanished)
        return;
    qint64 next = -1;
    const auto at = [&next](qint64 dueNs) { next = next < 0 ? dueNs : qMin(next, dueNs); };
    if (!way.waiting.empty()) {
        const Waiting &head = way.waiting.front();
        const bool isReset = head.step.kind == FaultStep::Kind::Reset;
        const qint64 due = qMax(head.dueNs, way.nextSendNs);
        const qint64 now = m_clock.nsecsElapsed();
        // Past its time it waits for the socket, which tells when it has written.
        if (due > now)
            at(due);
        else if (isReset)
            at(head.dueNs + ResetPatience.count() + 1);
    }
    if (way.readRate > 0 && way.from.bytesAvailable() > 0)
        at(way.nextReadNs);
    if (next < 0) {
        way.timer.stop();
        return;
    }
    const qint64 left = qMax<qint64>(0, next - m_clock.nsecsElapsed());
    way.timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds(left)));
}

void FaultRelay::end(End how, FaultDirection direction)
{
    if (m_stopped)
        return;
    m_stopped = true;
    Q_EMIT ended(how, direction);
    stop();
}

} // namespace plectrum
