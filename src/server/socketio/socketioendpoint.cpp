// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/socketioendpoint.h"

#include "server/crossorigin.h"
#include "server/endpoints.h"
#include "server/intake.h"

#include <QTcpSocket>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// What engine.io answers instead of a session, by its number.
enum class EngineIoFault {
    UnknownTransport,
    UnknownSid,
    BadHandshakeMethod,
    BadRequest,
    Forbidden,
    UnsupportedVersion
};

constexpr std::array FaultTexts{"Transport unknown", "Session ID unknown", "Bad handshake method",
                                "Bad request",       "Forbidden",          "Unsupported protocol version"};

constexpr auto NoRoom = "There is no room for more sessions.\n";

QString ioParameter(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

/// What is wrong with a request, in the order in which engine.io looks; `session`: the one it names, or null.
std::optional<EngineIoFault> faultOf(const QUrl &url, const EngineIoSession *session, QByteArrayView method,
                                     bool isUpgrade)
{
    const QString transport = ioParameter(url, u"transport"_s);
    if (transport != "polling"_L1 && transport != "websocket"_L1)
        return EngineIoFault::UnknownTransport;
    const bool isVersion4 = ioParameter(url, u"EIO"_s) == "4"_L1;
    const bool isWebSocket = transport == "websocket"_L1;
    if (!ioParameter(url, u"sid"_s).isEmpty()) {
        if (!session)
            return EngineIoFault::UnknownSid;
        const bool fits = isUpgrade ? isWebSocket : isWebSocket != session->isPolling();
        return fits && isVersion4 ? std::nullopt : std::optional(EngineIoFault::BadRequest);
    }
    if (method != "GET")
        return EngineIoFault::BadHandshakeMethod;
    if (isWebSocket != isUpgrade)
        return EngineIoFault::BadRequest;
    return isVersion4 ? std::nullopt : std::optional(EngineIoFault::UnsupportedVersion);
}

} // namespace

SocketIoEndpoint::SocketIoEndpoint(const EndpointContext &context, const EngineIoSettings &settings,
                                   std::unique_ptr<IoApplication> application)
    : Endpoint(context)
    , m_settings(settings)
    , m_application(std::move(application))
{
}

SocketIoEndpoint::~SocketIoEndpoint()
{
    // Before the application that they tell of their end.
    qDeleteAll(std::exchange(m_clients, {}));
}

EngineIoSession *SocketIoEndpoint::sessionOf(const QUrl &url) const
{
    const IoClient *const client = m_clients.value(ioParameter(url, u"sid"_s));
    return client ? client->session() : nullptr;
}

std::optional<Endpoint::Refusal> SocketIoEndpoint::refuse(const QUrl &url) const
{
    const EngineIoSession *const session = sessionOf(url);
    const auto fault = faultOf(url, session, "GET", true);
    if (!fault && !session && m_clients.size() >= MostSessions)
        return Refusal{.status = 503, .reason = "Service Unavailable", .text = NoRoom};
    if (!fault)
        return std::nullopt;
    return Refusal{.status = 400,
                   .reason = "Bad Request",
                   .text = FaultTexts[size_t(*fault)],
                   .headers = {{"Content-Type", "text/html"}}};
}

void SocketIoEndpoint::join(Peer *peer)
{
    const QUrl url = peer->requestUrl();
    if (EngineIoSession *const session = sessionOf(url)) {
        session->upgrade(peer);
        return;
    }
    if (!ioParameter(url, u"sid"_s).isEmpty()) { // gone since refuse()
        QMetaObject::invokeMethod(
            peer, [peer] { peer->close(1000, {}); }, Qt::QueuedConnection);
        return;
    }
    add({url, peer->address(), peer->requestHeader("User-Agent"), peer->requestHeader("Referer")})->open(peer);
}

void SocketIoEndpoint::answerHttp(Intake *intake, const QUrl &url)
{
    const HttpHead &head = intake->head();
    if (head.method == "OPTIONS") {
        answerWithCors(intake, 204, "text/plain", {});
        return;
    }
    EngineIoSession *session = sessionOf(url);
    if (const auto fault = faultOf(url, session, head.method, false)) {
        const QJsonObject body{{u"code"_s, int(*fault)}, {u"message"_s, QLatin1StringView(FaultTexts[size_t(*fault)])}};
        answerWithCors(intake, 400, "application/json", compactJson(body));
        return;
    }
    if (!session && m_clients.size() >= MostSessions) {
        intake->refuse({.status = 503, .reason = "Service Unavailable", .text = NoRoom});
    } else if (!session) {
        const QTcpSocket *const socket = intake->socket();
        add({url, socket->peerAddress().toString() + u':' + QString::number(socket->peerPort()),
             head.headers.value("User-Agent"), head.headers.value("Referer")})
            ->open(intake);
    } else if (head.method == "GET") {
        session->poll(intake);
    } else if (head.method == "POST") {
        session->post(intake);
    } else {
        answerWithCors(intake, 500, "text/plain", {});
    }
}

EngineIoSession *SocketIoEndpoint::add(const EngineIoOrigin &origin)
{
    const QString id = ioId();
    auto *const session = new EngineIoSession(id, m_settings, origin, counters(), this);
    auto *const client = new IoClient(session, m_settings.connectTimeout, *m_application, counters(), this);
    m_clients.insert(id, client);
    connect(client, &IoClient::closed, this, [this, client, id] {
        m_clients.remove(id);
        client->deleteLater();
    });
    return session;
}

} // namespace plectrum
