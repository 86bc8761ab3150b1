// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/engineiosession.h"

#include "server/crossorigin.h"
#include "server/endpoints.h"
#include "server/servercounters.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr char RecordSeparator = '\x1e'; ///< between packets of a poll or post
constexpr std::chrono::milliseconds NoopInterval = 100ms;
constexpr std::chrono::milliseconds ClosePatience = 30s; ///< closeTimeout of engine.io's polling
constexpr qint64 PacketOverhead = 64;                    ///< what one that waits costs besides its bytes
/// No status in the close frame: ws' close() sends an empty one.
constexpr quint16 NoCloseCode = 1005;

} // namespace

EngineIoSession::EngineIoSession(const QString &id, const EngineIoSettings &settings, EngineIoOrigin origin,
                                 ServerCounters &counters, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_settings(settings)
    , m_origin(std::move(origin))
    , m_counters(counters)
{
    for (QTimer *timer : {&m_pingInterval, &m_pingTimeout, &m_upgradeTimeout, &m_closeTimeout})
        timer->setSingleShot(true);
    m_pingInterval.setInterval(settings.pingInterval);
    m_pingTimeout.setInterval(settings.pingTimeout);
    m_upgradeTimeout.setInterval(settings.upgradeTimeout);
    m_noop.setInterval(NoopInterval);
    m_closeTimeout.setInterval(ClosePatience);
    connect(&m_pingInterval, &QTimer::timeout, this, &EngineIoSession::ping);
    connect(&m_pingTimeout, &QTimer::timeout, this, [this] { finish(u"ping timeout"_s); });
    connect(&m_closeTimeout, &QTimer::timeout, this, [this] { finish(u"forced close"_s); });
    connect(&m_upgradeTimeout, &QTimer::timeout, this, [this] {
        m_noop.stop();
        if (m_probe)
            m_probe->close(NoCloseCode, {});
    });
    connect(&m_noop, &QTimer::timeout, this, [this] {
        if (m_poll && m_waiting.isEmpty())
            answerWithCors(std::exchange(m_poll, nullptr), 200, "text/plain; charset=UTF-8", "6");
    });
}

void EngineIoSession::open(Peer *peer)
{
    m_peer = peer;
    attach(peer);
    begin();
}

void EngineIoSession::open(Intake *intake)
{
    begin();
    poll(intake);
}

void EngineIoSession::begin()
{
    const QJsonArray upgrades = m_peer ? QJsonArray() : QJsonArray{u"websocket"_s};
    // By hand, since clients have been seen that look for the session's id in the first place.
    write("0{\"sid\":\"" + m_id.toUtf8() + "\",\"upgrades\":" + (upgrades.isEmpty() ? "[]" : "[\"websocket\"]")
          + ",\"pingInterval\":" + QByteArray::number(qint64(m_settings.pingInterval.count()))
          + ",\"pingTimeout\":" + QByteArray::number(qint64(m_settings.pingTimeout.count()))
          + ",\"maxPayload\":" + QByteArray::number(m_settings.maxPayload) + '}');
    m_pingInterval.start();
}

void EngineIoSession::attach(Peer *peer)
{
    connect(peer, &Peer::messageReceived, this,
            [this, peer](Opcode type, QByteArrayView message) { peerSent(peer, type, message); });
    connect(peer, &Peer::closed, this, [this, peer] {
        if (peer == m_probe) {
            m_probe = nullptr;
            m_upgradeTimeout.stop();
            m_noop.stop();
        } else if (peer == m_peer) {
            finish(u"transport close"_s);
        }
    });
}

void EngineIoSession::peerSent(Peer *peer, Opcode type, QByteArrayView message)
{
    if (peer == m_probe) {
        probed(type, message);
    } else if (peer == m_peer && m_state == State::Open) {
        if (message.size() > m_settings.maxPayload) {
            peer->close(1009, {});
            finish(u"transport error"_s);
        } else if (type == Opcode::Text) {
            take(message);
        } else {
            refresh(false);
            Q_EMIT received(type, message);
        }
    }
}

void EngineIoSession::upgrade(Peer *peer)
{
    if (m_peer || m_probe || m_state != State::Open) {
        // Not from within its opening.
        QMetaObject::invokeMethod(
            peer, [peer] { peer->close(NoCloseCode, {}); }, Qt::QueuedConnection);
        return;
    }
    m_probe = peer;
    attach(peer);
    m_upgradeTimeout.start();
}

void EngineIoSession::probed(Opcode type, QByteArrayView message)
{
    if (type == Opcode::Text && message == "2probe") {
        m_probe->sendText("3probe");
        m_noop.start();
    } else if (type == Opcode::Text && message.startsWith('5') && m_state == State::Open) {
        m_upgradeTimeout.stop();
        m_noop.stop();
        m_peer = std::exchange(m_probe, nullptr);
        if (m_poll)
            answerWithCors(std::exchange(m_poll, nullptr), 200, "text/plain; charset=UTF-8", "6");
        const QList<Packet> waiting = std::exchange(m_waiting, {});
        m_waitingBytes = 0;
        for (const Packet &packet : waiting)
            write(packet.data, packet.isBinary);
    } else {
        m_probe->close(NoCloseCode, {});
    }
}

void EngineIoSession::poll(Intake *intake)
{
    if (m_poll) {
        answerWithCors(intake, 400, "text/plain", {});
        finish(u"transport error"_s);
        return;
    }
    m_poll = intake;
    connect(intake, &Intake::over, this, [this, intake] {
        if (intake == m_poll) {
            m_poll = nullptr;
            finish(u"transport error"_s);
        }
    });
    flush();
}

void EngineIoSession::post(Intake *intake)
{
    if (m_posted || intake->head().headers.value("Content-Type") == "application/octet-stream") {
        answerWithCors(intake, 400, "text/plain", {});
        finish(u"transport error"_s);
        return;
    }
    m_posted = intake;
    connect(intake, &Intake::collected, this, [this, intake] { takePosted(intake); });
    connect(intake, &Intake::over, this, [this, intake] {
        if (intake == m_posted)
            m_posted = nullptr;
    });
    intake->collect(m_settings.maxPayload);
}

void EngineIoSession::takePosted(Intake *intake)
{
    m_posted = nullptr;
    const QList<QByteArray> packets = intake->body().split(RecordSeparator);
    answerWithCors(intake, 200, "text/html", "ok");
    for (const QByteArray &packet : packets) {
        if (m_state != State::Open)
            return;
        m_counters.countIn(packet.size());
        if (packet.startsWith('b')) {
            refresh(false);
            Q_EMIT received(Opcode::Binary, QByteArray::fromBase64(packet.sliced(1)));
        } else if (packet.startsWith('1')) {
            finish(u"transport close"_s);
        } else {
            take(packet);
        }
    }
}

void EngineIoSession::take(QByteArrayView packet)
{
    const char type = packet.isEmpty() ? '\0' : packet.front();
    refresh(type == '3');
    if (type == '4')
        Q_EMIT received(Opcode::Text, packet.sliced(1));
    else if (type == '2')
        finish(u"transport error"_s); // in protocol 4 the server pings
    else if (type < '0' || type > '6')
        finish(u"parse error"_s);
}

void EngineIoSession::refresh(bool isPong)
{
    if (isPong) {
        m_pingTimeout.stop();
        m_pingInterval.start();
    } else if (m_pingTimeout.isActive() && !std::exchange(m_refreshed, true)) {
        m_pingTimeout.start();
    }
}

void EngineIoSession::ping()
{
    m_refreshed = false;
    write("2");
    m_pingTimeout.start();
}

void EngineIoSession::send(const IoMessage &message)
{
    if (m_state != State::Open)
        return;
    if (m_peer ? isSentAway(m_peer) : m_waitingBytes > SlowMemberBytes) {
        m_state = State::Closing;
        // Not from within a loop over sessions.
        QMetaObject::invokeMethod(
            this, [this] { finish(u"transport error"_s); }, Qt::QueuedConnection);
        return;
    }
    write(message.text);
    for (const QByteArray &attachment : message.attachments)
        write(attachment, true);
}

bool EngineIoSession::isInTime() const
{
    if (m_peer)
        return m_peer->bytesToWrite() <= m_settings.volatileBacklog;
    return m_poll && m_waiting.isEmpty();
}

void EngineIoSession::write(const QByteArray &data, bool isBinary)
{
    if (m_peer) {
        if (isBinary)
            m_peer->sendBinary(data);
        else
            m_peer->sendText(data);
        return;
    }
    m_waiting.append({data, isBinary});
    m_waitingBytes += data.size() + PacketOverhead;
    // Not at once: what belongs together goes into one answer.
    QMetaObject::invokeMethod(this, &EngineIoSession::flush, Qt::QueuedConnection);
}

void EngineIoSession::flush()
{
    if (!m_poll || (m_waiting.isEmpty() && m_state != State::Closing))
        return;
    if (m_waiting.isEmpty()) {
        // Not together with what comes before it: clients take the end before the messages of the same answer.
        answerWithCors(std::exchange(m_poll, nullptr), 200, "text/plain; charset=UTF-8", "1");
        finish(u"forced close"_s);
        return;
    }
    QByteArray payload;
    for (const Packet &packet : std::as_const(m_waiting)) {
        if (!payload.isEmpty())
            payload += RecordSeparator;
        m_counters.countOut(packet.data.size());
        payload += packet.isBinary ? 'b' + packet.data.toBase64() : packet.data;
    }
    m_waiting.clear();
    m_waitingBytes = 0;
    answerWithCors(std::exchange(m_poll, nullptr), 200, "text/plain; charset=UTF-8", payload);
}

void EngineIoSession::close()
{
    if (m_state != State::Open)
        return;
    if (m_peer) {
        finish(u"forced close"_s);
        return;
    }
    m_state = State::Closing;
    m_closeTimeout.start();
    QMetaObject::invokeMethod(this, &EngineIoSession::flush, Qt::QueuedConnection);
}

void EngineIoSession::finish(const QString &reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    for (QTimer *timer : {&m_pingInterval, &m_pingTimeout, &m_upgradeTimeout, &m_noop, &m_closeTimeout})
        timer->stop();
    if (m_poll)
        answerWithCors(std::exchange(m_poll, nullptr), 200, "text/plain; charset=UTF-8", "6");
    for (const QPointer<Peer> &peer : {m_peer, m_probe}) {
        if (peer)
            peer->close(NoCloseCode, {});
    }
    Q_EMIT closed(reason);
}

} // namespace plectrum
