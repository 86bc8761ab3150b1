// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/tapconversation.h"

#include "server/bytepump.h"
#include "server/showntarget.h"
#include "websocket/handshake.h"

using namespace Qt::StringLiterals;

// Requests and their answers. What passes behind an upgrade: taptunnel.cpp.

namespace plectrum {
namespace {

constexpr qint64 PeekBytes = 128 * 1024; // more than a head may have
constexpr qint64 SocketBufferBytes = 256 * 1024;
constexpr std::chrono::milliseconds EndPatience{5000};

bool endsConnection(const HttpHead &head)
{
    const auto has = [&head](QByteArrayView token) {
        const QList<QByteArray> tokens = head.headers.listed("Connection");
        return std::ranges::any_of(tokens, [token](const QByteArray &each) {
            return QByteArrayView(each).compare(token, Qt::CaseInsensitive) == 0;
        });
    };
    return has("close") || (head.version == "HTTP/1.0" && !has("keep-alive"));
}

QString addressOf(const QTcpSocket &socket)
{
    return socket.peerAddress().toString() + u':' + QString::number(socket.peerPort());
}

} // namespace

TapConversation::TapConversation(std::unique_ptr<QTcpSocket> client, TapHouse &house, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_client(std::move(client))
    , m_clientProbe(m_client.get())
    , m_clientWatch(m_client.get())
    , m_timeout(this)
    , m_due(this)
{
    m_client->setReadBufferSize(SocketBufferBytes);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timeout.setSingleShot(true);
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(m_client.get(), &QTcpSocket::readyRead, this, &TapConversation::readClient);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &TapConversation::clientGone, Qt::QueuedConnection);
    connect(m_client.get(), &QTcpSocket::errorOccurred, this, &TapConversation::clientGone, Qt::QueuedConnection);
    connectWritten(*m_client, this, &TapConversation::pumpAll);
    connect(&m_clientWatch, &HalfCloseWatch::ended, this, &TapConversation::readClient, Qt::QueuedConnection);
    connect(&m_timeout, &QTimer::timeout, this, &TapConversation::timedOut);
    connect(&m_due, &QTimer::timeout, this, &TapConversation::pumpAll);
    if (m_house.recorder)
        connect(m_house.recorder, &CaptureWriter::drained, this, &TapConversation::pumpAll, Qt::QueuedConnection);
    m_clientProbe.attach();
    if (isPlain(m_client.get()))
        m_clientWatch.attach();
    m_timeout.start(m_house.options.headTimeout);
}

TapConversation::~TapConversation()
{
    m_isOver = true;
    m_client->disconnect(this);
    if (m_toServer) {
        m_toServer->discard();
        m_toClient->discard();
    }
    dropUpstream();
}

void TapConversation::timedOut()
{
    switch (m_step) {
    case Step::Exchange:
        fail({m_dialer && m_dialer->isConnecting() ? ErrorCode::ConnectTimeout : ErrorCode::HandshakeTimeout,
              u"nothing within %1 ms"_s.arg(m_house.options.target.timeout.count())},
             504);
        break;
    case Step::Ending:
        m_client->abort();
        dropUpstream();
        checkOver();
        break;
    default:
        hangUp(u"no request came in time"_s);
    }
}

void TapConversation::readClient()
{
    switch (m_step) {
    case Step::Head:
        readHead();
        break;
    case Step::Exchange:
        passRequestBody();
        break;
    case Step::Tunnel:
        pumpAll();
        break;
    case Step::Ending:
        m_client->readAll();
        break;
    }
}

void TapConversation::readHead()
{
    const QByteArray bytes = m_client->peek(PeekBytes);
    if (bytes.isEmpty()) {
        if (m_clientWatch.isEnded())
            hangUp(u"the client ended the connection"_s);
        return;
    }
    const auto taken = m_head.feed(bytes);
    if (!taken) {
        const bool large = taken.error().code == ErrorCode::HandshakeTooLarge;
        complain(large ? 431 : 400, large ? "Request Header Fields Too Large" : "Bad Request",
                 taken.error().detail.toUtf8() + '\n');
        return;
    }
    m_client->read(*taken);
    if (m_head.isComplete())
        begin();
}

void TapConversation::begin()
{
    const HttpHead &head = m_head.head();
    m_timeout.stop();
    m_connection = {.id = ++m_house.lastConnection,
                    .client = addressOf(*m_client),
                    .method = head.method,
                    .target = shownTarget(head.target),
                    .isWebSocket = ServerHandshake::isUpgrade(head),
                    .end = {}};
    m_requestBody = BodyMeter::ofRequest(head);
    m_response = HttpHeadParser(HttpHeadParser::Kind::Response);
    m_refusalBody.clear();
    m_closes = endsConnection(head);
    if (m_requestBody.isBroken() || head.method == "CONNECT") {
        const bool broken = m_requestBody.isBroken();
        complain(broken ? 400 : 405, broken ? "Bad Request" : "Method Not Allowed",
                 broken ? "The length of the body makes no sense.\n" : "A tap has one target only.\n");
        return;
    }
    m_step = Step::Exchange;
    m_sentHead = tappedRequestHead(head, m_house.options.target.url, m_house.options.rewriting);
    m_record = std::make_unique<TapRecord>(m_house.recorder, infoOfRequest());
    m_connection.recordedId = m_record->id();
    if (head.raw != m_sentHead)
        m_record->clientRequest(head.raw);
    setState(TapConnection::State::Connecting);
    m_reused = m_isConnected && upstream() && upstream()->state() == QAbstractSocket::ConnectedState;
    if (m_reused)
        sendRequest();
    else
        dial();
}

ConnectionInfo TapConversation::infoOfRequest() const
{
    QUrl url = m_house.options.target.url;
    const bool secure = url.scheme() == "wss"_L1;
    if (!m_connection.isWebSocket)
        url.setScheme(secure ? u"https"_s : u"http"_s);
    const qsizetype from = m_sentHead.indexOf(' ') + 1;
    const QUrl asked = QUrl::fromEncoded(m_sentHead.sliced(from, m_sentHead.indexOf(' ', from) - from));
    url.setPath(asked.path());
    url.setQuery(asked.query(QUrl::FullyEncoded));
    return {.url = url.toString(QUrl::RemoveUserInfo),
            .profile = m_house.options.profile,
            .startedAt = QDateTime::currentDateTimeUtc()};
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
        const auto taken = m_response.feed(upstream()->peek(PeekBytes));
        if (!taken) {
            m_record->response(m_response.partialBytes());
            fail(taken.error(), 502);
            return false;
        }
        upstream()->read(*taken);
        if (!m_response.isComplete())
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
        if (!m_connection.isWebSocket)
            m_record->response(head.raw);
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
        if (m_connection.isWebSocket)
            m_refusalBody += bytes.left(Evidence::MaxBody - m_refusalBody.size());
        m_client->write(bytes);
        if (m_responseBody.isBroken()) {
            hangUp(u"the body of the answer makes no sense"_s);
            return;
        }
    }
    if (m_responseBody.isComplete()) {
        finishRefusal();
        finishRequest(m_closes || !m_requestBody.isComplete());
    }
}

/// An answer to an upgrade that is no 101: kept whole, with who gave it and why.
void TapConversation::finishRefusal()
{
    if (!m_connection.isWebSocket || !m_response.isComplete() || !m_record)
        return;
    const HttpHead head = m_response.head();
    const Refusal refusal{.error = {ErrorCode::HandshakeRefused,
                                    QString::fromUtf8(QByteArray::number(head.status) + ' ' + head.reason).trimmed()},
                          .head = head,
                          .body = m_refusalBody,
                          .bodyTruncated = m_connection.bytesIn > m_refusalBody.size(),
                          .timings = m_dialer ? m_dialer->timings() : OpeningTimings()};
    m_record->response(head.raw + m_refusalBody);
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

/// The next request of the connection, or its end.
void TapConversation::finishRequest(bool close)
{
    endRecord(u"closed"_s, {});
    if (close || m_clientWatch.isEnded()) {
        endConversation();
        return;
    }
    m_step = Step::Head;
    m_head = HttpHeadParser(HttpHeadParser::Kind::Request);
    m_timeout.start(m_house.options.headTimeout);
    QMetaObject::invokeMethod(this, &TapConversation::readClient, Qt::QueuedConnection);
}

/// There is no answer of the target.
void TapConversation::fail(const Error &error, int status)
{
    if (m_step != Step::Exchange || !m_record)
        return;
    const Target &target = m_house.options.target;
    m_record->info.error = errorInfo(error.code).name;
    if (m_dialer && !m_reused)
        m_record->info.timings = m_dialer->timings().toJson();
    const QList<Verdict> verdicts =
        judged(evidenceOf(m_record->info, m_sentHead, m_response.partialBytes(),
                          m_dialer ? m_dialer->timings() : OpeningTimings(), error, target.timeout));
    const QByteArray text = "The tap has no answer from " + target.url.toString(QUrl::RemoveUserInfo).toUtf8() + ".\n"
        + errorInfo(error.code).summary + '\n' + error.detail.toUtf8() + '\n';
    QMetaObject::invokeMethod(
        this, [this, error, verdicts] { Q_EMIT failed(error, verdicts); }, Qt::QueuedConnection);
    m_connection.status = status;
    complain(status, status == 504 ? "Gateway Timeout" : "Bad Gateway", text, error.detail);
}

/// Answers in the target's place and ends the connection.
void TapConversation::complain(int status, const QByteArray &reason, const QByteArray &text, const QString &why)
{
    const QByteArray answer =
        ServerHandshake::Refusal{.status = status, .reason = reason, .text = text, .headers = {}}.toBytes();
    if (m_record)
        m_record->ownResponse(answer);
    endRecord(u"failed"_s, why);
    Q_EMIT logged(u"%1 %2 %3: %4"_s.arg(QString::fromUtf8(m_connection.method), m_connection.target)
                      .arg(status)
                      .arg(why.isEmpty() ? QString::fromUtf8(text.trimmed()) : why));
    m_client->write(answer);
    endConversation();
}

/// What is written still goes out, then both sockets end.
void TapConversation::endConversation()
{
    m_step = Step::Ending;
    m_timeout.start(EndPatience);
    m_client->readAll(); // unread bytes would turn the end into a reset
    m_client->disconnectFromHost();
    if (m_isConnected && upstream()) {
        upstream()->readAll();
        upstream()->disconnectFromHost();
    } else {
        dropUpstream();
    }
    QMetaObject::invokeMethod(this, &TapConversation::checkOver, Qt::QueuedConnection);
}

void TapConversation::hangUp(const QString &why)
{
    if (m_isOver || m_step == Step::Ending)
        return;
    if (m_step == Step::Tunnel) {
        endTunnel(u"fin"_s, why);
        return;
    }
    endRecord(u"fin"_s, why);
    endConversation();
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
            finishRefusal();
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

void TapConversation::clientGone()
{
    if (m_isOver || m_client->state() != QAbstractSocket::UnconnectedState)
        return;
    switch (m_step) {
    case Step::Tunnel:
        pumpAll();
        break;
    case Step::Ending:
        checkOver();
        break;
    default:
        endRecord(u"fin"_s, u"the client ended the connection"_s);
        m_step = Step::Ending;
        dropUpstream();
        checkOver();
    }
}

void TapConversation::checkOver()
{
    if (m_isOver || m_step != Step::Ending || m_client->state() != QAbstractSocket::UnconnectedState
        || (upstream() && upstream()->state() != QAbstractSocket::UnconnectedState))
        return;
    m_isOver = true;
    m_timeout.stop();
    Q_EMIT over();
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

void TapConversation::endRecord(const QString &cause, const QString &detail)
{
    if (!m_record)
        return;
    m_record->end(cause, detail);
    m_record.reset();
    m_connection.end = detail;
    m_connection.held = 0;
    setState(TapConnection::State::Over);
}

void TapConversation::setState(TapConnection::State state)
{
    m_connection.state = state;
    QMetaObject::invokeMethod(
        this, [this, now = m_connection] { Q_EMIT changed(now); }, Qt::QueuedConnection);
}

} // namespace plectrum
