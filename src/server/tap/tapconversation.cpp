// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/tapconversation.h"

#include "server/bytepump.h"
#include "server/headreading.h"
#include "server/showntarget.h"
#include "websocket/handshake.h"

using namespace Qt::StringLiterals;

// The client and its requests. The target and its answers: tapupstream.cpp; what passes behind an upgrade:
// taptunnel.cpp.

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds EndPatience{5000};

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
        readRequestHead();
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

void TapConversation::readRequestHead()
{
    if (m_client->bytesAvailable() == 0 && m_clientWatch.isEnded()) {
        hangUp(u"the client ended the connection"_s);
        return;
    }
    const auto isWhole = readHead(*m_client, m_head);
    if (!isWhole) {
        const bool large = isWhole.error().code == ErrorCode::HandshakeTooLarge;
        complain(large ? 431 : 400, large ? "Request Header Fields Too Large" : "Bad Request",
                 isWhole.error().detail.toUtf8() + '\n');
    } else if (*isWhole) {
        begin();
    }
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
    m_body.reset();
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
        endTunnel(u"fin"_s, why, Ender::Tap);
        return;
    }
    endRecord(u"fin"_s, why);
    endConversation();
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
    // Last: what was said before is still on its way, and who hears this deletes the conversation.
    QMetaObject::invokeMethod(this, &TapConversation::over, Qt::QueuedConnection);
}

void TapConversation::endRecord(const QString &cause, const QString &detail)
{
    if (!m_record)
        return;
    recordAnswer(); // one that was cut off
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
