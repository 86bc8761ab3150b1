// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tcpconversation.h"

#include "exchange/agreement.h"
#include "exchange/intake.h"
#include "websocket/handshake.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxEarly = 1024 * 1024;
constexpr qsizetype MaxRefusalBody = 64 * 1024;
constexpr qint64 NsPerMs = 1'000'000;

/// A record of any kind, for recordings begin in the middle, too.
bool looksLikeTls(QByteArrayView bytes)
{
    return bytes.size() >= 3 && bytes[0] >= 0x14 && bytes[0] <= 0x17 && bytes[1] == 0x03 && bytes[2] <= 0x04;
}

/// Requests that may come before a WebSocket; whatever else a client says first is no HTTP.
bool looksLikeRequest(QByteArrayView bytes)
{
    for (const QByteArrayView method : {"GET ", "POST ", "HEAD ", "PUT ", "OPTIONS ", "DELETE ", "PATCH "}) {
        if (method.first(qMin(method.size(), bytes.size())) == bytes.first(qMin(method.size(), bytes.size())))
            return true;
    }
    return false;
}

} // namespace

TcpConversation::TcpConversation(Intake &intake, const TcpSegment &first)
    : m_intake(intake)
{
    const bool fromServer = (first.syn && first.ack) || first.payload.startsWith("HTTP/");
    m_client.endpoint = fromServer ? first.to : first.from;
    m_server.endpoint = fromServer ? first.from : first.to;
    m_rolesKnown = first.syn;
}

/// Who spoke first was the server after all.
void TcpConversation::swapSides()
{
    std::swap(m_client, m_server);
}

bool TcpConversation::isAnother(const TcpSegment &segment) const
{
    if (!segment.syn || segment.ack)
        return false;
    const Side &side = segment.from == m_client.endpoint ? m_client : m_server;
    return side.start ? *side.start != segment.sequence : side.stream.hasBegun() || m_state != State::Waiting;
}

void TcpConversation::add(const TcpSegment &segment, qint64 wallNs)
{
    m_wallNs = qMax(m_wallNs, wallNs);
    if (m_state == State::Tls || m_state == State::Over)
        return;
    if (!m_rolesKnown && !segment.payload.isEmpty()) {
        const bool fromClient = segment.from == m_client.endpoint;
        if ((fromClient && segment.payload.startsWith("HTTP/")) || (!fromClient && looksLikeRequest(segment.payload)))
            swapSides();
        m_rolesKnown = true;
    }
    const bool fromClient = segment.from == m_client.endpoint;
    Side &side = fromClient ? m_client : m_server;
    const quint32 dataStart = segment.sequence + (segment.syn ? 1 : 0);
    if (segment.syn && !side.stream.hasBegun()) {
        side.start = segment.sequence;
        side.stream.begin(dataStart);
    }
    side.stream.add(dataStart, segment.payload, [this, fromClient](QByteArrayView bytes) { take(fromClient, bytes); });
    if (m_state == State::Tls || m_state == State::Over)
        return;
    if (segment.rst) {
        checkGaps(true);
        finish(u"reset"_s, fromClient ? u"the client reset the connection"_s : u"the server reset the connection"_s);
        return;
    }
    if (segment.fin)
        side.stream.end(dataStart + quint32(segment.payload.size() + segment.cutOff));
    side.finished = side.stream.isComplete();
    checkGaps(false);
    if (m_client.finished && m_server.finished)
        finish(u"fin"_s, {});
}

void TcpConversation::endOfFile()
{
    if (m_state == State::Tls || m_state == State::Over)
        return;
    checkGaps(true);
    if (m_state == State::WebSocket)
        m_intake.losses().add(u"WebSockets still open at the end of the file, how they ended is not known"_s);
    else if (m_refusal)
        refuse();
    else if (m_upgrade)
        unanswered(u"the packets end before the answer"_s);
    stop(State::Over);
}

/// In-order bytes of one side.
void TcpConversation::take(bool fromClient, QByteArrayView bytes)
{
    if (m_state == State::WebSocket) {
        const qint64 now = m_intake.timeOf(m_wallNs);
        m_recorder->pass(fromClient ? Role::Client : Role::Server, bytes, now);
        m_intake.follow(now);
        return;
    }
    if (m_state != State::Waiting)
        return;
    if (fromClient)
        takeRequest(bytes);
    else
        takeResponse(bytes);
}

std::optional<qint64> TcpConversation::bodyLength(const HttpHead &head)
{
    if (head.headers.has("Transfer-Encoding"))
        return std::nullopt;
    if (!head.headers.has("Content-Length"))
        return head.status == 0 || head.status == 204 || head.status == 304 ? std::optional<qint64>(0) : std::nullopt;
    bool ok = false;
    const qint64 length = head.headers.value("Content-Length").toLongLong(&ok);
    return ok && length >= 0 ? std::optional(length) : std::nullopt;
}

void TcpConversation::takeRequest(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state == State::Waiting) {
        if (m_upgrade) {
            m_early += bytes;
            if (m_early.size() > MaxEarly)
                stop(State::Over);
            return;
        }
        const qsizetype passed = qsizetype(qMin<qint64>(m_requestBody, bytes.size()));
        m_requestBody -= passed;
        bytes = bytes.sliced(passed);
        if (bytes.isEmpty())
            return;
        if (!m_requestParser) {
            if (looksLikeTls(bytes) || !looksLikeRequest(bytes)) {
                stop(looksLikeTls(bytes) ? State::Tls : State::Over);
                return;
            }
            m_requestParser = std::make_unique<HttpHeadParser>(HttpHeadParser::Kind::Request);
        }
        const auto taken = m_requestParser->feed(bytes);
        if (!taken) {
            stop(State::Over);
            return;
        }
        bytes = bytes.sliced(*taken);
        if (!m_requestParser->isComplete())
            return;
        const HttpHead head = m_requestParser->head();
        m_requestParser.reset();
        if (ServerHandshake::isUpgrade(head)) {
            asked(head);
            takeEarlyAnswer();
            continue;
        }
        const auto body = bodyLength(head);
        if (!body || head.method == "HEAD") {
            stop(State::Over);
            return;
        }
        m_requestBody = *body;
        ++m_unanswered;
        takeEarlyAnswer();
    }
    if (m_state == State::WebSocket && !bytes.isEmpty()) // the answer was there before its request
        take(true, bytes);
}

void TcpConversation::takeEarlyAnswer()
{
    if (!m_earlyAnswer.isEmpty())
        takeResponse(std::exchange(m_earlyAnswer, {}));
}

void TcpConversation::takeResponse(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_state == State::WebSocket) { // what came with the 101
            take(false, bytes);
            return;
        }
        if (m_state != State::Waiting)
            return;
        const qsizetype passed = qsizetype(qMin<qint64>(m_responseBody, bytes.size()));
        if (m_refusal)
            m_refusalBody += bytes.first(qMin(passed, MaxRefusalBody - m_refusalBody.size()));
        m_responseBody -= passed;
        bytes = bytes.sliced(passed);
        if (m_refusal && m_responseBody == 0) {
            refuse();
            return;
        }
        if (bytes.isEmpty())
            return;
        if (!m_responseParser) {
            if (looksLikeTls(bytes)) {
                stop(State::Tls);
                return;
            }
            const bool http = bytes.startsWith("HTTP/") || !m_earlyAnswer.isEmpty();
            if (!m_upgrade && m_unanswered == 0 && http && m_earlyAnswer.size() + bytes.size() <= MaxEarly) {
                m_earlyAnswer += bytes; // its request is in a packet that comes late
                return;
            }
            m_responseParser = std::make_unique<HttpHeadParser>(HttpHeadParser::Kind::Response);
        }
        const auto taken = m_responseParser->feed(bytes);
        if (!taken && m_upgrade)
            unanswered(u"the answer is no HTTP"_s);
        if (!taken || (!m_upgrade && m_unanswered == 0)) {
            stop(State::Over);
            return;
        }
        bytes = bytes.sliced(*taken);
        if (!m_responseParser->isComplete())
            return;
        const HttpHead head = m_responseParser->head();
        m_responseParser.reset();
        answered(head);
    }
    if (m_state == State::Waiting && m_refusal && m_responseBody == 0)
        refuse();
}

void TcpConversation::answered(const HttpHead &response)
{
    if (response.status >= 100 && response.status < 200 && response.status != 101)
        return;
    if (m_unanswered > 0) {
        --m_unanswered;
        const auto body = bodyLength(response);
        if (!body)
            stop(State::Over);
        else
            m_responseBody = *body;
        return;
    }
    if (response.status != 101) {
        m_refusal = response;
        m_responseBody = bodyLength(response).value_or(MaxRefusalBody);
        return;
    }
    described(response);
    const qint64 now = m_intake.timeOf(m_wallNs);
    (void)m_intake.head(m_connection, RecordKind::Response, response.raw, Direction::Incoming, now);
    std::optional<DeflateParameters> deflate;
    const Agreement agreed = Agreement::of(*m_upgrade, response);
    if (agreed.fault.isEmpty())
        deflate = agreed.deflate;
    else
        m_intake.losses().add(u"extensions that cannot be understood (%1)"_s.arg(QString::fromUtf8(agreed.fault)));
    m_recorder = std::make_unique<WireRecorder>(&m_intake.writer(), m_connection, Role::Client, deflate);
    m_state = State::WebSocket;
    m_recorder->pass(Role::Client, m_early, now);
    m_intake.follow(now);
    m_early.clear();
}

/// The row of the connection and its request; the writer tells of its failures when it is asked to breathe.
void TcpConversation::asked(const HttpHead &request)
{
    m_upgrade = request;
    QByteArray host = request.headers.value("Host");
    if (host.isEmpty())
        host = m_server.endpoint.toString().toUtf8();
    const QByteArray target = request.target;
    m_info = {.url = u"ws://"_s + QString::fromUtf8(target.startsWith('/') ? QByteArray(host + target) : host),
              .startedAt = QDateTime::fromMSecsSinceEpoch(m_wallNs / NsPerMs, Qt::UTC),
              .peerAddress = m_server.endpoint.toString()};
    m_connection = m_intake.addConnection(m_info);
    (void)m_intake.head(m_connection, RecordKind::Request, request.raw, Direction::Outgoing, m_intake.timeOf(m_wallNs));
}

void TcpConversation::described(const HttpHead &response)
{
    if (response.status == 101)
        Agreement::of(*m_upgrade, response).applyTo(m_info);
    else
        m_info.error = errorInfo(ErrorCode::HandshakeRefused).name;
    m_intake.updateConnection(m_connection, m_info);
}

void TcpConversation::refuse()
{
    described(*m_refusal);
    const qint64 now = m_intake.timeOf(m_wallNs);
    (void)m_intake.head(m_connection, RecordKind::Response, m_refusal->raw + m_refusalBody, Direction::Incoming, now);
    (void)m_intake.end(m_connection,
                       ConnectionEnd{.cause = u"refused"_s, .detail = u"status %1"_s.arg(m_refusal->status)}, now);
    stop(State::Over);
}

/// The request stands alone.
void TcpConversation::unanswered(const QString &why)
{
    m_intake.losses().add(u"WebSocket handshakes whose answer is not in the packets"_s);
    (void)m_intake.end(m_connection, ConnectionEnd{.cause = u"failed"_s, .detail = why}, m_intake.timeOf(m_wallNs));
    stop(State::Over);
}

/// What can not come any more is a gap; behind it frames cannot be told from each other.
void TcpConversation::checkGaps(bool final)
{
    if (m_state != State::Waiting && m_state != State::WebSocket)
        return;
    for (Side *side : {&m_client, &m_server}) {
        const qint64 missing = side->stream.gap();
        if (missing <= 0 || !(final || side->stream.isStuck()))
            continue;
        const QString what = u"%1 bytes of the %2 are missing in the packets"_s.arg(missing).arg(
            side == &m_client ? u"client"_s : u"server"_s);
        if (m_state == State::WebSocket)
            lose(what);
        else if (m_refusal)
            refuse();
        else if (m_upgrade)
            unanswered(what);
        else
            stop(State::Over);
        return;
    }
}

void TcpConversation::lose(const QString &what)
{
    m_intake.losses().add(u"WebSockets cut short, for packets are missing"_s);
    finish(u"failed"_s, what);
}

void TcpConversation::finish(const QString &cause, const QString &detail)
{
    if (m_state == State::WebSocket)
        m_recorder->end(cause, detail, m_intake.timeOf(m_wallNs));
    else if (m_state == State::Waiting && m_refusal)
        refuse();
    else if (m_state == State::Waiting && m_upgrade)
        unanswered(detail.isEmpty() ? u"the connection ended before the answer"_s : detail);
    m_intake.follow(m_intake.timeOf(m_wallNs));
    stop(State::Over);
}

void TcpConversation::stop(State state)
{
    m_state = state;
    m_client.stream.drop();
    m_server.stream.drop();
    m_early = {};
    m_earlyAnswer = {};
    m_refusalBody = {};
    m_recorder.reset();
    m_requestParser.reset();
    m_responseParser.reset();
    m_upgrade.reset();
    m_refusal.reset();
}

} // namespace plectrum
