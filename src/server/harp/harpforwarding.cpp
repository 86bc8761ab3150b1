// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpconversation.h"

#include "server/bytepump.h"
#include "server/harp/harphead.h"
#include "server/headreading.h"
#include "server/nextcloud/phpproxy.h"
#include "server/showntarget.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

// The ExApp's half: connecting, its answer, bytes that pass.

namespace plectrum {
namespace {

constexpr int ConnectRetries = 3; // HAProxy's default
constexpr qint64 SocketBufferBytes = 256 * 1024;

} // namespace

void HarpConversation::connectUpstream()
{
    if (m_isOver || m_step != Step::Exchange)
        return;
    dropUpstream();
    m_upstream = std::make_unique<QTcpSocket>();
    QTcpSocket *const upstream = m_upstream.get();
    upstream->setReadBufferSize(SocketBufferBytes);
    upstream->setProxy(QNetworkProxy::NoProxy);
    connect(upstream, &QTcpSocket::connected, this, &HarpConversation::upstreamConnected);
    connect(upstream, &QTcpSocket::errorOccurred, this, &HarpConversation::upstreamFailed, Qt::QueuedConnection);
    connect(upstream, &QTcpSocket::readyRead, this, &HarpConversation::readUpstream);
    connect(upstream, &QTcpSocket::bytesWritten, this, &HarpConversation::pumpAll);
    const QUrl &url = m_decision.upstream.isEmpty() ? m_house.builtIn : m_decision.upstream;
    if (m_tries == 0)
        m_timeout.start(m_house.options.connectTimeout);
    upstream->connectToHost(url.host(), quint16(url.port(80)));
}

void HarpConversation::upstreamConnected()
{
    m_isConnected = true;
    m_upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_upstream.get(), &QTcpSocket::disconnected, this, &HarpConversation::upstreamEnded, Qt::QueuedConnection);
    m_timeout.start(m_house.options.serverTimeout);
    QByteArray head = m_isProxied ? phpProxyRequestHead(m_house.agent.config(), m_request, m_decision, m_house.builtIn)
                                  : m_decision.requestHead(m_request);
    if (m_faults)
        head = faultedRequestHead(*m_faults, head);
    record(RecordKind::Request, Direction::Outgoing, head);
    m_upstream->write(head);
    passRequestBody();
}

void HarpConversation::upstreamFailed()
{
    if (m_isOver || !m_upstream)
        return;
    if (m_isConnected) {
        if (m_upstream->state() == QAbstractSocket::UnconnectedState)
            upstreamEnded();
        return;
    }
    if (m_step != Step::Exchange)
        return;
    if (m_upstream->error() == QAbstractSocket::HostNotFoundError) {
        m_decision = HarpAgent::hostNotFound(m_decision);
        refuse(*m_decision.refusal, m_decision.why);
    } else if (++m_tries <= ConnectRetries && !m_isProxied) {
        QTimer::singleShot(m_house.options.connectRetryPause, this, &HarpConversation::connectUpstream);
    } else {
        refuse(harpRefusal(HarpRefusal::ServiceUnavailable),
               u"the ExApp cannot be reached: "_s + m_upstream->errorString());
    }
}

void HarpConversation::passRequestBody()
{
    if (!m_isConnected || m_step != Step::Exchange)
        return;
    while (!m_requestBody.isComplete() && m_client->bytesAvailable() > 0 && m_upstream->bytesToWrite() < FullBytes) {
        const QByteArray bytes = m_client->peek(PassBytes);
        const qsizetype taken = m_requestBody.take(bytes);
        if (m_requestBody.isBroken()) {
            refuse(harpRefusal(HarpRefusal::BadRequest), u"its body makes no sense"_s);
            return;
        }
        m_upstream->write(m_client->read(taken));
    }
}

void HarpConversation::readUpstream()
{
    if (m_isOver || !m_upstream)
        return;
    if (m_step == Step::Tunnel) {
        pumpAll();
        return;
    }
    if (m_step != Step::Exchange)
        return;
    if (m_response.isComplete() || readResponseHead())
        streamBody();
}

/// True: an ordinary answer's head is whole, its body follows.
bool HarpConversation::readResponseHead()
{
    while (true) {
        const auto isWhole = readHead(*m_upstream, m_response);
        if (!isWhole) {
            refuse(harpRefusal(HarpRefusal::BadGateway),
                   u"the ExApp's answer makes no sense: "_s + isWhole.error().detail);
            return false;
        }
        if (!*isWhole)
            return false;
        const HttpHead head = m_response.head();
        record(RecordKind::Response, Direction::Incoming, head.raw);
        const bool interim = head.status < 200 && head.status != 101;
        if (m_isProxied && head.status == 101) {
            refuse(harpRefusal(HarpRefusal::BadGateway), u"the ExApp upgraded what did not ask for it"_s);
            return false;
        }
        m_responseBody = BodyMeter::ofResponse(head, m_request.method);
        m_closes |= m_responseBody.reachesToEnd();
        const bool closes = m_closes && head.status != 101 && !interim;
        QByteArray out = m_isProxied ? phpProxyResponseHead(head, closes) : forwardedResponseHead(head, closes);
        if (m_faults && head.status == 101)
            out = faultedResponseHead(*m_faults, out, m_request.headers.joined("Sec-WebSocket-Extensions"));
        if (!interim || !m_isProxied) { // PHP keeps interim answers to itself
            record(RecordKind::Response, Direction::Outgoing, out);
            m_client->write(out);
        }
        if (interim) {
            m_response = HttpHeadParser(HttpHeadParser::Kind::Response);
            continue;
        }
        m_timeout.stop();
        m_house.agent.answered(m_decision, head.status, m_house.now());
        Q_EMIT logged(u"forward %1 %2"_s.arg(shownTarget(m_request.target), QString::number(head.status)));
        if (head.status == 101) {
            beginTunnel(head.headers.joined("Sec-WebSocket-Extensions"));
            return false;
        }
        return true;
    }
}

void HarpConversation::beginTunnel(const QByteArray &extensions)
{
    m_step = Step::Tunnel;
    if (m_recordedId > 0)
        m_wire = std::make_unique<WireRecorder>(
            m_house.recorder, m_recordedId, Role::Server,
            m_faults && m_faults->ownDeflate
                ? m_faults->ownDeflate
                : agreedDeflate(m_request.headers.joined("Sec-WebSocket-Extensions"), extensions));
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_active.start();
    m_idle.start(m_house.agent.config().effectiveIdleTimeout());
    if (m_faults)
        beginRelay();
    pumpAll();
}

void HarpConversation::streamBody()
{
    while (!m_responseBody.isComplete() && m_upstream->bytesAvailable() > 0 && m_client->bytesToWrite() < FullBytes) {
        const QByteArray bytes = m_upstream->peek(PassBytes);
        const qsizetype taken = m_responseBody.take(bytes);
        m_client->write(m_upstream->read(taken));
        if (m_responseBody.isBroken()) {
            hangUp(u"the body of the ExApp's answer makes no sense"_s);
            return;
        }
    }
    if (m_responseBody.isComplete())
        finishRequest(m_closes || !m_requestBody.isComplete());
}

/// The ExApp has closed its side.
void HarpConversation::upstreamEnded()
{
    if (m_isOver || !m_upstream || m_upstream->state() != QAbstractSocket::UnconnectedState)
        return;
    if (m_relay) { // it tells by itself once the rest has gone
        m_relay->pump();
        return;
    }
    if (m_upstream->bytesAvailable() > 0) {
        readUpstream();
        // The rest goes when the client has taken what waits.
        if (!m_upstream || m_upstream->bytesAvailable() > 0)
            return;
    }
    switch (m_step) {
    case Step::Exchange:
        if (!m_response.isComplete())
            refuse(harpRefusal(HarpRefusal::BadGateway), u"the ExApp closed without an answer"_s);
        else if (m_responseBody.reachesToEnd())
            finishRequest(true);
        else
            hangUp(u"the ExApp's answer was cut off"_s);
        break;
    case Step::Tunnel:
        hangUp(u"the ExApp ended the connection"_s);
        break;
    default:
        break;
    }
}

void HarpConversation::dropUpstream()
{
    m_isConnected = false;
    if (!m_upstream)
        return;
    m_upstream->disconnect(this);
    m_upstream->abort();
    m_upstream.release()->deleteLater(); // it may be inside a signal of its own
}

void HarpConversation::pump(QTcpSocket &from, QTcpSocket &to, Role sender)
{
    pumpBytes(
        from, to, [this] { return !(m_wire && m_wire->isFull()); },
        [&](const QByteArray &bytes) {
            to.write(bytes);
            if (m_wire)
                m_wire->pass(sender, bytes);
            m_active.restart();
        });
}

/// What can pass now, both ways.
void HarpConversation::pumpAll()
{
    if (m_isOver || !m_upstream)
        return;
    if (m_relay) {
        m_relay->pump();
        return;
    }
    if (m_step == Step::Exchange) {
        passRequestBody();
        if (m_upstream && m_response.isComplete())
            streamBody();
    } else if (m_step == Step::Tunnel) {
        pump(*m_client, *m_upstream, Role::Client);
        pump(*m_upstream, *m_client, Role::Server);
    }
    if (m_upstream && m_isConnected && m_upstream->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &HarpConversation::upstreamEnded, Qt::QueuedConnection);
}

/// HAProxy's tunnel timeout: both sides get a FIN, no close frame.
void HarpConversation::cutIdle()
{
    if (m_relay && m_relay->hasVanished())
        return; // the FIN would not arrive either
    const auto limit = m_house.agent.config().effectiveIdleTimeout();
    const std::chrono::milliseconds idle(m_active.elapsed());
    if (idle < limit)
        m_idle.start(limit - idle);
    else
        hangUp(u"idle for %1 s"_s.arg(double(idle.count()) / 1000));
}

} // namespace plectrum
