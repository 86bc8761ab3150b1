// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bytepump.h"
#include "server/tap/tapconversation.h"

using namespace Qt::StringLiterals;

// What passes behind an upgrade, both ways, and how it ends.

namespace plectrum {

void TapConversation::beginTunnel(const HttpHead &head)
{
    m_step = Step::Tunnel;
    QTcpSocket *const server = upstream();
    if (isPlain(server)) {
        m_upstreamWatch = std::make_unique<HalfCloseWatch>(server);
        connect(m_upstreamWatch.get(), &HalfCloseWatch::ended, this, &TapConversation::pumpAll, Qt::QueuedConnection);
        m_upstreamWatch->attach();
    }
    m_record->info.subprotocol = QString::fromUtf8(head.headers.value("Sec-WebSocket-Protocol"));
    m_record->response(head.raw);
    if (m_connection.isWebSocket) {
        const auto deflate = agreedDeflate(m_head.head().headers.joined("Sec-WebSocket-Extensions"),
                                           head.headers.joined("Sec-WebSocket-Extensions"));
        m_record->open(deflate);
        if (m_house.options.alterable) {
            m_toServer = laneOf(Role::Client, deflate);
            m_toClient = laneOf(Role::Server, deflate);
        }
    }
    for (QElapsedTimer *timer : {&m_openFor, &m_idleIn, &m_idle})
        timer->start();
    setState(TapConnection::State::Open);
    pumpAll();
}

std::unique_ptr<TapLane> TapConversation::laneOf(Role sender, const std::optional<DeflateParameters> &deflate)
{
    // Told later: whoever hears of it may end this conversation.
    const auto later = [this](auto &&what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    auto lane = std::make_unique<TapLane>(
        sender, deflate,
        TapLane::Ears{.nextId = [this] { return ++m_house.lastMessage; },
                      .held =
                          [this, later](const TapMessage &message) {
                              ++m_connection.held;
                              later([this, message] { Q_EMIT heldOne(message); });
                          },
                      .touched =
                          [this, later](const TapMessage &message, const QByteArray &frames) {
                              if (m_record)
                                  m_record->touched(message, frames, m_connection.client);
                              later([this, message] { Q_EMIT altered(message); });
                          },
                      .hit = [this](const TapRule &rule) { ++m_house.hits[rule.id]; },
                      .gaveUp =
                          [this, later](const QString &why) {
                              later([this, why] { Q_EMIT logged(u"messages pass unaltered from here on: "_s + why); });
                          }});
    lane->setRules(m_house.options.rules);
    return lane;
}

/// What can pass now, both ways.
void TapConversation::pumpAll()
{
    if (m_isOver || m_isPumping || !upstream())
        return;
    if (m_step == Step::Exchange) {
        passRequestBody();
        if (upstream() && m_response.isComplete()) {
            streamBody();
            if (m_step == Step::Exchange)
                upstreamEnded();
        }
        return;
    }
    if (m_step != Step::Tunnel)
        return;
    m_isPumping = true;
    pump(Role::Client);
    pump(Role::Server);
    m_isPumping = false;
    if (m_toServer && (m_toServer->isBroken() || m_toClient->isBroken())) {
        endTunnel(u"failed"_s, u"a message could not be inflated after others had been altered"_s, Ender::Tap);
        return;
    }
    watchTime();
    checkEnds();
}

void TapConversation::pump(Role sender)
{
    const bool isOut = sender == Role::Client;
    QTcpSocket &from = isOut ? *m_client : *upstream();
    QTcpSocket &to = isOut ? *upstream() : *m_client;
    TapLane *const lane = isOut ? m_toServer.get() : m_toClient.get();
    const auto write = [&](const QByteArray &bytes) {
        if (bytes.isEmpty())
            return;
        to.write(bytes);
        if (isOut)
            m_record->pass(sender, bytes);
    };
    if (lane) {
        lane->advance(now());
        write(lane->takeOutput());
    }
    const auto mayPass = [&] { return !m_record->isFull() && !(lane && lane->isFull()); };
    // What is flushed here need not be told by bytesWritten(), so that it is looked at once more.
    while (true) {
        pumpBytes(from, to, mayPass, [&](const QByteArray &bytes) {
            (isOut ? m_connection.bytesOut : m_connection.bytesIn) += bytes.size();
            m_idle.start();
            if (!isOut)
                m_idleIn.start();
            if (!isOut)
                m_record->pass(sender, bytes);
            if (lane) {
                lane->feed(bytes, now());
                write(lane->takeOutput());
            } else {
                write(bytes);
            }
        });
        if (to.bytesToWrite() > 0)
            to.flush();
        if (from.bytesAvailable() == 0 || waitingBytes(to) >= FullBytes || !mayPass())
            return;
    }
}

/// The next delayed message.
void TapConversation::watchTime()
{
    std::optional<TapLane::Time> next;
    for (const TapLane *lane : {m_toServer.get(), m_toClient.get()}) {
        const auto due = lane ? lane->due() : std::nullopt;
        if (due && (!next || *due < *next))
            next = due;
    }
    if (next)
        m_due.start(std::max(TapLane::Time(0), *next - now()));
    else
        m_due.stop();
}

/// Passes on the end of either side once everything before it has gone.
void TapConversation::checkEnds()
{
    for (const Role from : {Role::Client, Role::Server}) {
        const bool isClient = from == Role::Client;
        const QTcpSocket *const ended = isClient ? m_client.get() : upstream();
        QTcpSocket *const other = isClient ? upstream() : m_client.get();
        const TapLane *const lane = isClient ? m_toServer.get() : m_toClient.get();
        bool &shut = isClient ? m_upstreamShut : m_clientShut;
        const HalfCloseWatch *const watch = isClient ? &m_clientWatch : m_upstreamWatch.get();
        const bool gone = ended->state() == QAbstractSocket::UnconnectedState;
        const bool hasMore = ended->bytesAvailable() > 0 || (lane && !lane->isEmpty());
        if (gone && other->state() != QAbstractSocket::ConnectedState) {
            endTunnel(u"fin"_s, u"both sides ended the connection"_s, m_endedFirst.value_or(Ender::Server));
            return;
        }
        if ((!gone && !(watch && watch->isEnded())) || shut || hasMore)
            continue;
        const Ender ender = m_endedFirst.value_or(isClient ? Ender::Client : Ender::Server);
        const QString who = nameOf(ender);
        const bool reset = gone && (isClient ? m_clientProbe : *m_dialer->probe()).wasReset();
        if (gone || !isPlain(other)) {
            endTunnel(reset ? u"reset"_s : u"fin"_s,
                      reset ? QString(who + u" reset the connection"_s) : QString(who + u" ended the connection"_s),
                      ender);
            return;
        }
        if (other->bytesToWrite() > 0)
            continue;
        HalfCloseWatch::end(*other);
        shut = true;
        m_endedFirst = ender;
    }
    if (m_clientShut && m_upstreamShut)
        endTunnel(u"fin"_s, nameOf(*m_endedFirst) + u" ended the connection"_s, *m_endedFirst);
}

QString TapConversation::nameOf(Ender ender)
{
    return ender == Ender::Client ? u"the client"_s : u"the server"_s;
}

void TapConversation::endTunnel(const QString &cause, const QString &why, Ender ender)
{
    m_due.stop();
    for (TapLane *lane : {m_toServer.get(), m_toClient.get()}) {
        const auto held = lane ? lane->held() : QList<TapMessage>();
        if (lane)
            lane->discard();
        for (const TapMessage &message : held)
            tellSettled(message.id);
    }
    const auto ended = m_record->end(cause, why, ender == Ender::Client);
    if (ended && ender != Ender::Tap)
        judgeEnd(*ended);
    endRecord(cause, why);
    if (cause == "reset"_L1) {
        m_step = Step::Ending;
        m_timeout.start(5000);
        for (QTcpSocket *socket : {m_client.get(), upstream()}) {
            if (socket->state() == QAbstractSocket::ConnectedState)
                resetWhenWritten(socket);
        }
        QMetaObject::invokeMethod(this, &TapConversation::checkOver, Qt::QueuedConnection);
        return;
    }
    endConversation();
}

/// Who ended it and why, as a connection of one's own has it.
void TapConversation::judgeEnd(const ConnectionEnd &end)
{
    const auto since = [](const QElapsedTimer &timer) { return std::chrono::nanoseconds(timer.nsecsElapsed()); };
    m_connection.closeCode = end.code;
    const QList<Verdict> verdicts = judged(evidenceOf(m_record->info, m_sentHead, m_response.head().raw, end,
                                                      since(m_openFor), since(m_idleIn), since(m_idle)));
    QMetaObject::invokeMethod(
        this, [this, end, verdicts] { Q_EMIT ended(end, verdicts); }, Qt::QueuedConnection);
}

void TapConversation::resetWhenWritten(QTcpSocket *socket)
{
    const auto reset = [this, socket] {
        if (waitingBytes(*socket) > 0 || socket->state() != QAbstractSocket::ConnectedState)
            return;
        ResetProbe::resetOnClose(*socket);
        socket->abort();
        QMetaObject::invokeMethod(this, &TapConversation::checkOver, Qt::QueuedConnection);
    };
    connectWritten(*socket, this, reset);
    reset();
}

void TapConversation::tellSettled(quint64 message)
{
    m_connection.held = std::max(0, m_connection.held - 1);
    QMetaObject::invokeMethod(
        this, [this, message] { Q_EMIT settled(message); }, Qt::QueuedConnection);
}

void TapConversation::setRules(const QList<TapRule> &rules)
{
    for (TapLane *lane : {m_toServer.get(), m_toClient.get()}) {
        if (lane)
            lane->setRules(rules);
    }
}

QList<TapMessage> TapConversation::held() const
{
    return m_toServer ? m_toServer->held() + m_toClient->held() : QList<TapMessage>();
}

std::optional<Result<void>> TapConversation::decide(quint64 message, const TapDecision &decision)
{
    for (TapLane *lane : {m_toServer.get(), m_toClient.get()}) {
        if (!lane)
            continue;
        const QList<TapMessage> held = lane->held();
        if (std::ranges::none_of(held, [message](const TapMessage &each) { return each.id == message; }))
            continue;
        const auto decided = lane->decide(message, decision, now());
        if (decided) {
            tellSettled(message);
            pumpAll();
        }
        return decided;
    }
    return std::nullopt;
}

void TapConversation::releaseAll()
{
    for (TapLane *lane : {m_toServer.get(), m_toClient.get()}) {
        const QList<TapMessage> held = lane ? lane->held() : QList<TapMessage>();
        if (lane)
            lane->releaseAll(now());
        for (const TapMessage &message : held)
            tellSettled(message.id);
    }
    pumpAll();
}

Result<void> TapConversation::inject(Role sender, Opcode opcode, const QByteArray &payload, quint64 id)
{
    TapLane *const lane = sender == Role::Client ? m_toServer.get() : m_toClient.get();
    if (m_step != Step::Tunnel || !lane)
        return unexpected(ErrorCode::BadOption, u"this connection is no open WebSocket that may be altered"_s);
    const auto injected = lane->inject(opcode, payload, id);
    pumpAll();
    return injected;
}

TapLane::Time TapConversation::now()
{
    return std::chrono::duration_cast<TapLane::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

bool TapConversation::isPlain(const QTcpSocket *socket)
{
    const auto *const tls = qobject_cast<const QSslSocket *>(socket);
    return !tls || tls->mode() == QSslSocket::UnencryptedMode;
}

} // namespace plectrum
