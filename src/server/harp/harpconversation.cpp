// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpconversation.h"

#include "capture/capturewriter.h"
#include "server/bytepump.h"
#include "server/headreading.h"
#include "server/nextcloud/phpproxy.h"
#include "server/showntarget.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// The client's half: requests, decisions, refusals, and the record of it all.

namespace plectrum {
namespace {

constexpr qint64 MaxBody = 1024 * 1024;
constexpr qint64 SocketBufferBytes = 256 * 1024;

} // namespace

HarpConversation::HarpConversation(std::unique_ptr<QTcpSocket> client, HarpHouse &house, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_client(std::move(client))
{
    m_client->setReadBufferSize(SocketBufferBytes);
    m_timeout.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(m_client.get(), &QTcpSocket::readyRead, this, &HarpConversation::readClient);
    connectWritten(*m_client, this, &HarpConversation::pumpAll);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &HarpConversation::clientGone);
    connect(
        m_client.get(), &QTcpSocket::errorOccurred, this,
        [this] {
            if (m_client->state() == QAbstractSocket::UnconnectedState)
                clientGone();
        },
        Qt::QueuedConnection);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        switch (m_step) {
        case Step::Exchange:
            refuse(harpRefusal(m_isConnected ? HarpRefusal::GatewayTimeout : HarpRefusal::ServiceUnavailable),
                   m_isConnected ? u"the ExApp did not answer in time"_s : u"the ExApp could not be reached in time"_s);
            break;
        case Step::Ending:
            m_client->abort();
            break;
        default:
            hangUp(u"no request came in time"_s);
        }
    });
    connect(&m_idle, &QTimer::timeout, this, &HarpConversation::cutIdle);
    followRecorder();
    m_timeout.start(m_house.options.clientTimeout);
}

HarpConversation::~HarpConversation()
{
    m_isOver = true;
    endRelay();
    dropUpstream();
    m_client->disconnect(this);
    endRecord(u"reset"_s, u"the server went away"_s);
}

void HarpConversation::readClient()
{
    switch (m_step) {
    case Step::Head:
        readRequestHead();
        break;
    case Step::Collect:
        collectBody();
        break;
    case Step::Exchange:
        passRequestBody();
        break;
    case Step::Tunnel:
        pumpAll();
        break;
    case Step::Dropped:
    case Step::Ending:
        m_client->readAll();
        break;
    }
}

void HarpConversation::readRequestHead()
{
    const auto isWhole = readHead(*m_client, m_head);
    if (!isWhole) {
        m_request = {.method = "GET", .target = {}, .headers = {}, .peer = m_client->peerAddress()};
        m_closes = true;
        refuse(harpRefusal(HarpRefusal::BadRequest), isWhole.error().detail);
    } else if (*isWhole) {
        route();
    }
}

/// In front of both stands what a reverse proxy does in life: /exapps/ goes to HaRP, the rest to Nextcloud.
void HarpConversation::route()
{
    const HttpHead &head = m_head.head();
    m_timeout.stop();
    m_request = HarpRequest::from(head, m_client->peerAddress());
    m_requestBody = BodyMeter::ofRequest(head);
    m_closes = m_request.wantsClose();
    m_body.clear();
    m_isControl = false;
    m_isProxied = false;
    m_faults.reset();
    const bool hasHarp = m_house.agent.config().behaveLike != HarpVersion::PhpProxy;
    if (beginProxied())
        return;
    const bool isForNextcloud =
        m_request.complaint().isEmpty() && !m_request.path().value_or("/exapps/").contains("/exapps/");
    if (!hasHarp || isForNextcloud) {
        m_step = Step::Collect;
        collectBody();
    } else {
        decide();
    }
}

void HarpConversation::decide()
{
    m_decision = m_house.agent.decide(m_request, m_house.now());
    Q_EMIT decided(shownTarget(m_request.target).toUtf8(), m_decision);
    beginRecord();
    switch (m_decision.outcome) {
    case HarpOutcome::SilentDrop:
        m_step = Step::Dropped;
        Q_EMIT logged(u"drop "_s + shownTarget(m_request.target) + u": "_s + m_decision.why);
        m_client->readAll();
        break;
    case HarpOutcome::Refuse:
        refuse(*m_decision.refusal, m_decision.why);
        break;
    case HarpOutcome::Control:
        m_step = Step::Collect;
        m_isControl = true;
        collectBody();
        break;
    case HarpOutcome::Forward:
        if (meetFaults())
            break;
        m_step = Step::Exchange;
        m_tries = 0;
        m_response = HttpHeadParser(HttpHeadParser::Kind::Response);
        connectUpstream();
        break;
    }
}

void HarpConversation::collectBody()
{
    const QByteArray bytes = m_client->peek(PeekBytes);
    const qsizetype taken = m_requestBody.take(bytes);
    m_body += m_client->read(taken);
    if (m_requestBody.isBroken() || m_body.size() > MaxBody) {
        m_closes = true;
        refuse(harpRefusal(HarpRefusal::BadRequest), u"its body makes no sense"_s);
        return;
    }
    if (!m_requestBody.isComplete())
        return;
    if (m_isControl)
        answerAsControl();
    else if (!answerAsNextcloud())
        decide();
}

/// Hands the request to an ExApp as Nextcloud does, not HaRP; false: there is nothing to hand on.
bool HarpConversation::beginProxied()
{
    const auto decision = m_house.nextcloud.proxied(m_request);
    if (!decision)
        return false;
    Q_EMIT decided(shownTarget(m_request.target).toUtf8(), *decision);
    if (decision->outcome != HarpOutcome::Forward)
        return false;
    m_isProxied = true;
    m_decision = *decision;
    beginRecord();
    m_step = Step::Exchange;
    m_tries = 0;
    m_response = HttpHeadParser(HttpHeadParser::Kind::Response);
    connectUpstream();
    return true;
}

bool HarpConversation::answerAsNextcloud()
{
    auto response = m_house.nextcloud.answer(m_request, m_body, m_house.now());
    if (!response && m_house.agent.config().behaveLike == HarpVersion::PhpProxy)
        response = phpProxyNotFound();
    if (!response)
        return false;
    beginRecord();
    Q_EMIT logged(u"nextcloud %1 %2 %3"_s.arg(QString::fromUtf8(m_request.method), shownTarget(m_request.target),
                                              QString::number(response->status)));
    answer(response->bytes(m_request.method == "HEAD", m_closes));
    return true;
}

/// HaRP's own API; what goes to a Docker engine meets none.
void HarpConversation::answerAsControl()
{
    if (m_decision.row == HarpRow::DockerCall) {
        refuse(harpRefusal(HarpRefusal::ServiceUnavailable), u"no Docker engine is rehearsed"_s);
        return;
    }
    const HarpControlAnswer said = m_house.agent.control(m_request, m_decision, m_body);
    Q_EMIT logged(u"control %1 %2"_s.arg(shownTarget(m_request.target), QString::number(said.status)));
    answer(said.bytes(shape()));
}

void HarpConversation::answer(const QByteArray &bytes)
{
    // The head alone: bodies of logins hold passwords.
    record(RecordKind::Response, Direction::Outgoing, QByteArrayView(bytes).first(bytes.indexOf("\r\n\r\n") + 4));
    m_client->write(bytes);
    finishRequest(m_closes);
}

RefusalShape HarpConversation::shape() const
{
    RefusalShape shape = m_request.shape();
    shape.close |= m_closes;
    shape.date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    return shape;
}

void HarpConversation::refuse(const HarpRefusalInfo &refusal, const QString &why)
{
    m_timeout.stop();
    dropUpstream();
    m_closes |= refusal.closes() || !m_requestBody.isComplete();
    const HttpResponse failure = phpProxyFailure();
    const int status = m_isProxied ? failure.status : refusal.status;
    const QByteArray bytes = m_isProxied ? failure.bytes(m_request.method == "HEAD", m_closes) : refusal.bytes(shape());
    record(RecordKind::Response, Direction::Outgoing, bytes);
    endRecord(u"refused"_s, u"%1: %2"_s.arg(status).arg(why));
    Q_EMIT logged(u"refuse %1 %2: %3"_s.arg(shownTarget(m_request.target), QString::number(status), why));
    m_client->write(bytes);
    finishRequest(m_closes);
}

/// The next request of the connection, or its end.
void HarpConversation::finishRequest(bool close)
{
    dropUpstream();
    endRecord(u"closed"_s, {});
    if (close) {
        m_step = Step::Ending;
        m_client->readAll(); // unread bytes would turn the end into a reset
        m_client->disconnectFromHost();
        m_timeout.start(m_house.options.clientTimeout);
        return;
    }
    m_step = Step::Head;
    m_head = HttpHeadParser(HttpHeadParser::Kind::Request);
    m_timeout.start(m_house.options.clientTimeout);
    QMetaObject::invokeMethod(this, &HarpConversation::readClient, Qt::QueuedConnection);
}

void HarpConversation::hangUp(const QString &why)
{
    if (m_isOver || m_step == Step::Ending)
        return;
    m_step = Step::Ending;
    endRelay();
    endRecord(u"fin"_s, why);
    if (m_upstream)
        m_upstream->disconnectFromHost();
    if (m_client->isOpen()) // a fault may have reset it
        m_client->readAll();
    m_client->disconnectFromHost();
    m_timeout.start(m_house.options.clientTimeout);
}

void HarpConversation::clientGone()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timeout.stop();
    m_idle.stop();
    if (m_relay)
        m_relay->clientGone();
    else if (m_step == Step::Tunnel && m_upstream && m_client->bytesAvailable() > 0)
        pump(*m_client, *m_upstream, Role::Client);
    endRelay();
    endRecord(u"fin"_s, u"the client ended the connection"_s);
    if (m_upstream) {
        // It takes what still waits for it, then goes by itself.
        QTcpSocket *const upstream = m_upstream.release();
        upstream->disconnect(this);
        connect(upstream, &QTcpSocket::disconnected, upstream, &QObject::deleteLater);
        if (upstream->state() == QAbstractSocket::ConnectedState)
            upstream->disconnectFromHost();
        if (upstream->state() == QAbstractSocket::UnconnectedState)
            upstream->deleteLater();
        else
            QTimer::singleShot(m_house.options.clientTimeout, upstream, &QTcpSocket::abort);
    }
    Q_EMIT over();
}

void HarpConversation::leaveRecording()
{
    if (m_house.recorder)
        disconnect(m_house.recorder, nullptr, this, nullptr);
    m_wire.reset();
    m_recordedId = 0;
}

void HarpConversation::followRecorder()
{
    if (m_house.recorder)
        connect(m_house.recorder, &CaptureWriter::drained, this, &HarpConversation::pumpAll, Qt::QueuedConnection);
    // What waited for the recorder before waits no more.
    QMetaObject::invokeMethod(this, &HarpConversation::pumpAll, Qt::QueuedConnection);
}

void HarpConversation::beginRecord()
{
    CaptureWriter *const writer = m_house.recorder;
    if (!writer)
        return;
    m_recordedId = writer->addConnection(
        {.url = QString::fromUtf8("ws://" + m_request.headers.value("Host") + m_request.target),
         .role = Role::Server,
         .startedAt = QDateTime::currentDateTimeUtc(),
         .peerAddress = m_client->peerAddress().toString() + u':' + QString::number(m_client->peerPort())});
    record(RecordKind::Request, Direction::Incoming, m_head.head().raw);
}

void HarpConversation::record(RecordKind kind, Direction direction, QByteArrayView bytes)
{
    CaptureWriter *const writer = m_house.recorder;
    if (!writer || m_recordedId == 0)
        return;
    writer->append({.kind = kind,
                    .direction = direction,
                    .connection = m_recordedId,
                    .timeNs = writer->now(),
                    .payload = bytes,
                    .payloadBytes = bytes.size()});
}

void HarpConversation::endRecord(const QString &cause, const QString &detail)
{
    if (m_recordedId == 0)
        return;
    if (m_wire)
        m_wire->end(cause, detail);
    else
        FrameRecorder(m_house.recorder, m_recordedId).end({.cause = cause, .detail = detail});
    m_wire.reset();
    m_recordedId = 0;
}

} // namespace plectrum
