// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/tapconversation.h"

#include "server/bytepump.h"
#include "server/headreading.h"
#include "server/showntarget.h"
#include "websocket/contentcoding.h"
#include "websocket/handshake.h"

using namespace Qt::StringLiterals;

// The target and its answers. The client and its requests: tapconversation.cpp.

namespace plectrum {

bool TapConversation::endsConnection(const HttpHead &head)
{
    const auto has = [&head](QByteArrayView token) {
        const QList<QByteArray> tokens = head.headers.listed("Connection");
        return std::ranges::any_of(tokens, [token](const QByteArray &each) {
            return QByteArrayView(each).compare(token, Qt::CaseInsensitive) == 0;
        });
    };
    return has("close") || (head.version == "HTTP/1.0" && !has("keep-alive"));
}

void TapConversation::dial()
{
    dropUpstream();
    m_reused = false;
    m_dialer = std::make_unique<Dialer>(m_house.options.target, m_house.options.target.url);
    connect(m_dialer.get(), &Dialer::ready, this, &TapConversation::connected);
    connect(
        m_dialer.get(), &Dialer::failed, this, [this](const Error &error) { fail(error, 502); }, Qt::QueuedConnection);
    m_timeout.start(m_house.options.target.timeout);
    m_dialer->start();
}

void TapConversation::connected()
{
    QTcpSocket *const socket = upstream();
    m_isConnected = true;
    socket->setReadBufferSize(SocketBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &TapConversation::readUpstream);
    connect(socket, &QTcpSocket::disconnected, this, &TapConversation::upstreamEnded, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, &TapConversation::upstreamEnded, Qt::QueuedConnection);
    connectWritten(*socket, this, &TapConversation::pumpAll);
    sendRequest();
}

void TapConversation::sendRequest()
{
    ConnectionInfo &info = m_record->info;
    info.peerAddress = m_dialer->peerAddress();
    info.tls = m_dialer->tls();
    if (!m_reused)
        info.timings = m_dialer->timings().toJson();
    m_record->update();
    m_record->request(m_sentHead);
    upstream()->write(m_sentHead);
    m_asked.start();
    // An ordinary request may take its time.
    if (m_connection.isWebSocket)
        m_timeout.start(m_house.options.target.timeout);
    else
        m_timeout.stop();
    setState(TapConnection::State::Waiting);
    passRequestBody();
}

void TapConversation::passRequestBody()
{
    if (!m_isConnected || m_step != Step::Exchange || m_requestBody.isComplete() || !upstream())
        return;
    while (!m_requestBody.isComplete() && m_client->bytesAvailable() > 0 && waitingBytes(*upstream()) < FullBytes) {
        const qsizetype taken = m_requestBody.take(m_client->peek(PassBytes));
        if (m_requestBody.isBroken()) {
            hangUp(u"the body of the request makes no sense"_s);
            return;
        }
        m_connection.bytesOut += taken;
        upstream()->write(m_client->read(taken));
    }
}

void TapConversation::readUpstream()
{
    if (m_isOver || !upstream())
        return;
    switch (m_step) {
    case Step::Tunnel:
        pumpAll();
        break;
    case Step::Exchange:
        if (m_response.isComplete() || readResponseHead())
            streamBody();
        break;
    case Step::Head: // nobody asked
        dropUpstream();
        break;
    case Step::Ending:
        upstream()->readAll();
        break;
    }
}

/// True: an ordinary answer's head is whole, its body follows.
bool TapConversation::readResponseHead()
{
    while (true) {
        const auto isWhole = readHead(*upstream(), m_response);
        if (!isWhole) {
            m_record->response(m_response.partialBytes());
            fail(isWhole.error(), 502);
            return false;
        }
        if (!*isWhole)
            return false;
        const HttpHead head = m_response.head();
        m_client->write(head.raw);
        if (head.status < 200 && head.status != 101) {
            m_record->response(head.raw);
            m_response = HttpHeadParser(HttpHeadParser::Kind::Response);
            continue;
        }
        m_timeout.stop();
        m_responseBody = BodyMeter::ofResponse(head, m_connection.method);
        m_closes |= m_responseBody.reachesToEnd() || endsConnection(head);
        m_connection.status = head.status;
        ConnectionInfo &info = m_record->info;
        info.timings.insert(u"upgrade"_s, m_asked.nsecsElapsed());
        if (head.status == 101) {
            beginTunnel(head);
            return false;
        }
        m_record->update();
        // A stream of events may never end: it is told at once, without a body.
        if (!m_connection.isWebSocket && head.headers.value("Content-Type").startsWith("text/event-stream"))
            m_record->response(head.raw);
        else
            m_body.emplace(head, Client::MaxRefusalBody);
        setState(TapConnection::State::Answering);
        return true;
    }
}

void TapConversation::streamBody()
{
    while (!m_responseBody.isComplete() && upstream()->bytesAvailable() > 0 && waitingBytes(*m_client) < FullBytes) {
        const qsizetype taken = m_responseBody.take(upstream()->peek(PassBytes));
        const QByteArray bytes = upstream()->read(taken);
        m_connection.bytesIn += taken;
        if (m_body)
            m_body->feed(bytes);
        m_client->write(bytes);
        if (m_responseBody.isBroken()) {
            hangUp(u"the body of the answer makes no sense"_s);
            return;
        }
    }
    if (m_responseBody.isComplete()) {
        finishAnswer();
        finishRequest(m_closes || !m_requestBody.isComplete());
    }
}

/// Records the answer as far as it came, once; its body without chunks and compression, in which no secret could be
/// replaced, as far as it is kept, and empty where it is compressed in another way. The body.
QByteArray TapConversation::recordAnswer()
{
    if (!m_record || !m_body)
        return {};
    const HttpHead head = m_response.head();
    m_body->end();
    const QByteArray body =
        decodedContent(m_body->bytes(), head.headers.joined("Content-Encoding"), Client::MaxRefusalBody)
            .value_or(QByteArray());
    m_record->response(head.raw + body);
    m_bodyTruncated = m_body->isTruncated();
    m_body.reset();
    return body;
}

/// The answer is over: it is recorded. One to an upgrade, since it is no 101, also with who gave it and why.
void TapConversation::finishAnswer()
{
    if (!m_record)
        return;
    const QByteArray body = recordAnswer();
    if (!m_connection.isWebSocket)
        return;
    const HttpHead head = m_response.head();
    const Refusal refusal{.error = {ErrorCode::HandshakeRefused,
                                    QString::fromUtf8(QByteArray::number(head.status) + ' ' + head.reason).trimmed()},
                          .head = head,
                          .body = body,
                          .bodyTruncated = m_bodyTruncated,
                          .timings = m_dialer ? m_dialer->timings() : OpeningTimings()};
    m_record->info.error = errorInfo(refusal.error.code).name;
    const QList<Verdict> verdicts = judged(evidenceOf(m_record->info, m_sentHead, refusal));
    endRecord(u"refused"_s, refusal.error.detail);
    QMetaObject::invokeMethod(
        this, [this, refusal, verdicts] { Q_EMIT refused(refusal, verdicts); }, Qt::QueuedConnection);
}

QList<Verdict> TapConversation::judged(Evidence evidence)
{
    const QUrl &url = m_house.options.target.url;
    const QDateTime time = QDateTime::currentDateTimeUtc();
    evidence.countedFailures = m_house.guard.standing(BanGuard::hostOf(url), time).counted;
    const QList<Verdict> verdicts = judge(evidence);
    // That others cannot be told of the failure is no reason to fail.
    (void)m_house.guard.note(url, verdicts, time);
    m_record->info.verdict = toJson(verdicts.constFirst());
    m_record->update();
    return verdicts;
}

/// The target has closed its side.
void TapConversation::upstreamEnded()
{
    if (m_isOver || !upstream() || upstream()->state() != QAbstractSocket::UnconnectedState)
        return;
    if (upstream()->bytesAvailable() > 0 && m_step != Step::Ending) {
        readUpstream();
        // The rest goes when the client has taken what waits.
        if (!upstream() || upstream()->bytesAvailable() > 0)
            return;
    }
    switch (m_step) {
    case Step::Head:
        dropUpstream();
        break;
    case Step::Exchange:
        if (!m_response.isComplete()) {
            // An idle connection may end just when it is used again (RFC 9112 §9.3.1).
            if (m_reused && m_response.partialBytes().isEmpty() && m_connection.bytesOut == 0)
                dial();
            else
                fail(m_dialer->socketError(m_response.partialBytes().isEmpty() ? u"before an answer"_s
                                                                               : u"inside the answer's head"_s),
                     502);
        } else {
            finishAnswer();
            if (m_responseBody.reachesToEnd())
                finishRequest(true);
            else
                hangUp(u"the answer was cut off"_s);
        }
        break;
    case Step::Tunnel:
        pumpAll();
        break;
    case Step::Ending:
        checkOver();
        break;
    }
}

void TapConversation::dropUpstream()
{
    m_isConnected = false;
    m_upstreamWatch.reset();
    if (!m_dialer)
        return;
    m_dialer->disconnect(this);
    m_dialer->stop();
    m_dialer.release()->deleteLater(); // it may be inside a signal of its own
}

} // namespace plectrum
