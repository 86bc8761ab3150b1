// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/signs.h"

#include "capture/redaction.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr qsizetype SearchedBody = 16 * 1024;

/// HaRP before and from 0.4.4 (30, 1800), reverse proxies (60), Cloudflare (100), then load balancers and clouds.
constexpr std::array<std::chrono::seconds, 12> IdleLimits{30s,  60s,  100s, 1800s, 10s,  55s,
                                                          120s, 240s, 300s, 350s,  600s, 3600s};

constexpr std::array Servers{
    ServerKind{"cloudflare"_L1, "Cloudflare"_L1, ServerKind::Part::Proxy},
    ServerKind{"openresty"_L1, "OpenResty (nginx)"_L1, ServerKind::Part::Proxy},
    ServerKind{"angie"_L1, "Angie (nginx)"_L1, ServerKind::Part::Proxy},
    ServerKind{"tengine"_L1, "Tengine (nginx)"_L1, ServerKind::Part::Proxy},
    ServerKind{"nginx"_L1, "nginx"_L1, ServerKind::Part::Proxy},
    ServerKind{"apache"_L1, "Apache"_L1, ServerKind::Part::Proxy},
    ServerKind{"caddy"_L1, "Caddy"_L1, ServerKind::Part::Proxy},
    ServerKind{"traefik"_L1, "Traefik"_L1, ServerKind::Part::Proxy},
    ServerKind{"envoy"_L1, "Envoy"_L1, ServerKind::Part::Proxy},
    ServerKind{"awselb"_L1, "AWS load balancer"_L1, ServerKind::Part::Proxy},
    ServerKind{"varnish"_L1, "Varnish"_L1, ServerKind::Part::Proxy},
    ServerKind{"litespeed"_L1, "LiteSpeed"_L1, ServerKind::Part::Proxy},
    ServerKind{"lighttpd"_L1, "lighttpd"_L1, ServerKind::Part::Proxy},
    ServerKind{"squid"_L1, "Squid"_L1, ServerKind::Part::Proxy},
    ServerKind{"microsoft-"_L1, "IIS"_L1, ServerKind::Part::Proxy},
    ServerKind{"uvicorn"_L1, "uvicorn"_L1, ServerKind::Part::Application},
    ServerKind{"hypercorn"_L1, "Hypercorn"_L1, ServerKind::Part::Application},
    ServerKind{"daphne"_L1, "Daphne"_L1, ServerKind::Part::Application},
    ServerKind{"granian"_L1, "Granian"_L1, ServerKind::Part::Application},
    ServerKind{"aiohttp"_L1, "aiohttp"_L1, ServerKind::Part::Application},
    ServerKind{"websockets/"_L1, "websockets (Python)"_L1, ServerKind::Part::Application},
    ServerKind{"gunicorn"_L1, "Gunicorn"_L1, ServerKind::Part::Application},
    ServerKind{"werkzeug"_L1, "Werkzeug"_L1, ServerKind::Part::Application},
    ServerKind{"tornadoserver"_L1, "Tornado"_L1, ServerKind::Part::Application},
    ServerKind{"express"_L1, "Express"_L1, ServerKind::Part::Application},
    ServerKind{"kestrel"_L1, "Kestrel"_L1, ServerKind::Part::Application},
    ServerKind{"jetty"_L1, "Jetty"_L1, ServerKind::Part::Application},
    ServerKind{"basehttp"_L1, "Python's http.server"_L1, ServerKind::Part::Application},
};

ServerKind serverOf(const HeaderList &headers)
{
    for (const QByteArray &value : {headers.value("Server").toLower(), headers.value("X-Powered-By").toLower()}) {
        const auto row = std::ranges::find_if(Servers, [&value](const ServerKind &each) {
            return value.contains(QByteArrayView(each.word.data(), each.word.size()));
        });
        if (row != Servers.end())
            return *row;
    }
    return {};
}

/// A ".." between slashes, each written plainly or percent-encoded, as HaRP looks for it.
bool hasDotSegments(const QByteArray &path)
{
    QByteArray plain = path.toLower();
    plain.replace("%2e", ".").replace("%2f", "/").replace("\\", "/").replace("%5c", "/");
    return plain.split('/').contains("..");
}

/// The first "exapps/" that stands at the start or behind a slash (nextcloud/HaRP).
qsizetype exappsAt(const QByteArray &path)
{
    return path.startsWith("exapps/") ? 0 : path.indexOf("/exapps/");
}

void takePath(Signs &signs)
{
    signs.path = signs.evidence.url.path(QUrl::FullyEncoded).toLatin1();
    signs.phpProxy = signs.path.contains("/apps/app_api/proxy/");
    signs.dotSegments = hasDotSegments(signs.path);
    const qsizetype at = exappsAt(signs.path);
    signs.underExapps = at >= 0 || signs.path.endsWith("/exapps");
    if (at < 0)
        return;
    signs.prefix = signs.path.first(at);
    const qsizetype id = signs.path.indexOf("exapps/", at) + 7;
    const qsizetype slash = signs.path.indexOf('/', id);
    signs.appId = signs.path.mid(id, slash < 0 ? -1 : slash - id);
    signs.targetPath = slash < 0 ? QByteArray() : signs.path.mid(slash);
    signs.control = signs.appId.toLower() == "app_api";
    signs.internalEndpoint = !signs.control
        && (signs.targetPath == "/heartbeat" || signs.targetPath == "/init" || signs.targetPath == "/enabled");
}

bool isSameSiteCookie(const QByteArray &name)
{
    return name == "nc_sameSiteCookielax" || name == "__Host-nc_sameSiteCookielax";
}

void takeRequest(Signs &signs)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    if (!parser.feed(signs.evidence.requestHead) || !parser.isComplete())
        return;
    signs.request = parser.head();
    const HeaderList &headers = signs.request.headers;
    signs.upgradeAsked = headers.value("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
    for (const QByteArray &line : headers.values("Cookie")) {
        for (const QByteArray &pair : line.split(';')) {
            const QByteArray name = pair.first(qMax<qsizetype>(pair.indexOf('='), 0)).trimmed();
            const bool empty = pair.trimmed().size() <= name.size() + 1;
            signs.sentCookies |= !name.isEmpty();
            signs.sentPassphrase |= name == "oc_sessionPassphrase" && !empty;
            signs.sentSameSite |= isSameSiteCookie(name);
        }
    }
    const QByteArray authorization = headers.value("Authorization");
    signs.sentAuthorization = headers.has("Authorization");
    signs.scheme = authorization.first(qMax<qsizetype>(authorization.indexOf(' '), 0));
    signs.sentSharedKey = headers.has("harp-shared-key");
    signs.origin = headers.value("Origin");
    signs.subprotocols = headers.listed("Sec-WebSocket-Protocol");
}

bool looksLikeToken(const QByteArray &subprotocol)
{
    return subprotocol.size() >= 32 || subprotocol.toLower().contains("bearer")
        || subprotocol.toLower().contains("token");
}

void takeToken(Signs &signs)
{
    const auto items = QUrlQuery(signs.evidence.url).queryItems(QUrl::FullyEncoded);
    signs.sentTokenElsewhere =
        std::ranges::any_of(items, [](const auto &item) { return isSecretName(item.first.toUtf8()); })
        || std::ranges::any_of(signs.subprotocols, looksLikeToken);
}

bool isNextcloud(const Signs &signs)
{
    const HeaderList &headers = signs.evidence.response.headers;
    const bool cookie = std::ranges::any_of(headers.values("Set-Cookie"), [](const QByteArray &value) {
        const QByteArray name = value.first(qMax<qsizetype>(value.indexOf('='), 0));
        return name == "oc_sessionPassphrase" || name.contains("nc_sameSiteCookie");
    });
    const bool header = std::ranges::any_of(
        headers, [](const HeaderField &field) { return field.name.toLower().startsWith("x-nextcloud-"); });
    return cookie || header || signs.bodySays("data-requesttoken=") || signs.bodySays("content=\"nextcloud")
        || signs.bodySays("core/img/favicon") || signs.bodySays("nextcloud gmbh") || signs.json.contains("ocs"_L1);
}

void takeAnswer(Signs &signs)
{
    const Evidence &evidence = signs.evidence;
    const HeaderList &headers = evidence.response.headers;
    signs.status = evidence.response.status;
    const QByteArray type = headers.value("Content-Type").toLower();
    signs.contentType = type.split(';').first().trimmed();
    signs.lowerBody = evidence.body.left(SearchedBody).toLower();
    signs.server = serverOf(headers);
    signs.lowerCaseNames = !headers.isEmpty()
        && std::ranges::all_of(headers, [](const HeaderField &field) { return field.name == field.name.toLower(); });
    if (evidence.body.startsWith('{'))
        signs.json = QJsonDocument::fromJson(evidence.body).object();
    signs.nextcloud = signs.status != 0 && isNextcloud(signs);
}

} // namespace

Signs::Signs(const Evidence &given)
    : evidence(given)
{
    takePath(*this);
    takeRequest(*this);
    takeToken(*this);
    takeAnswer(*this);
}

bool Signs::hasExactly(std::span<const QByteArrayView> names) const
{
    return std::ranges::equal(evidence.response.headers, names, {},
                              [](const HeaderField &field) { return QByteArrayView(field.name); });
}

bool Signs::bodyHasWord(QByteArrayView lowerCase) const
{
    const auto isLetter = [this](qsizetype at) {
        return at >= 0 && at < lowerBody.size() && lowerBody.at(at) >= 'a' && lowerBody.at(at) <= 'z';
    };
    for (qsizetype at = lowerBody.indexOf(lowerCase); at >= 0; at = lowerBody.indexOf(lowerCase, at + 1)) {
        if (!isLetter(at - 1) && !isLetter(at + lowerCase.size()))
            return true;
    }
    return false;
}

QString Signs::statusLine() const
{
    return QString(QString::number(status) + u' ' + shown(evidence.response.reason, 60)).trimmed();
}

QUrl Signs::location() const
{
    const QUrl place = QUrl::fromEncoded(evidence.response.headers.value("Location"));
    if (!place.isValid() || place.isEmpty())
        return {};
    QUrl base = evidence.url;
    base.setScheme(tls() ? u"https"_s : u"http"_s);
    return base.resolved(place).adjusted(QUrl::RemoveUserInfo);
}

int Signs::port() const
{
    return evidence.url.port(tls() ? 443 : 80);
}

bool Signs::tls() const
{
    return evidence.url.scheme() == "wss"_L1 || evidence.url.scheme() == "https"_L1;
}

bool Signs::hostIsAddress() const
{
    return !QHostAddress(evidence.url.host()).isNull();
}

bool Signs::answeredInTls() const
{
    // An alert (21) or handshake (22) of version 3.x (RFC 8446 §5.1).
    const QByteArray &bytes = evidence.responseBytes;
    return opening() && !tls() && bytes.size() >= 3 && (bytes.at(0) == 21 || bytes.at(0) == 22) && bytes.at(1) == 3;
}

bool Signs::plainOnTlsPort() const
{
    constexpr std::array Ports{443, 8443, 9443, 8781};
    return !tls() && std::ranges::find(Ports, port()) != Ports.end()
        && (failedWith(ErrorCode::ConnectionEnded) || failedWith(ErrorCode::ConnectionReset));
}

bool Signs::endedBy(QLatin1StringView cause) const
{
    return evidence.end && evidence.end->cause == cause;
}

bool Signs::givenUpHere() const
{
    return evidence.end && evidence.end->detail.startsWith(ConnectionEnd::GivenUpHere);
}

bool Signs::wasCut() const
{
    return evidence.end && evidence.end->code == 1006 && evidence.end->closedBy.isEmpty()
        && (endedBy("fin"_L1) || endedBy("reset"_L1)) && !givenUpHere();
}

std::optional<std::chrono::seconds> Signs::idleLimit() const
{
    if (!wasCut())
        return std::nullopt;
    for (const auto &silence : {evidence.idle, evidence.idleIn}) {
        const auto limit = std::ranges::find_if(IdleLimits, [&silence](auto each) { return isNear(silence, each); });
        if (limit != IdleLimits.end())
            return *limit;
    }
    return std::nullopt;
}

bool Signs::isNear(std::optional<std::chrono::nanoseconds> measured, std::chrono::seconds limit)
{
    const std::chrono::nanoseconds late = std::max<std::chrono::nanoseconds>(1500ms, limit / 50);
    return measured && *measured >= limit - 500ms && *measured <= limit + late;
}

QString shown(QByteArrayView bytes, qsizetype most)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), most * 4))).trimmed();
    const bool cut = text.size() > most || bytes.size() > most * 4;
    text.truncate(most);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = c.isSpace() ? u' ' : u'.';
    }
    return cut ? QString(text + u'…') : text;
}

QString shown(std::chrono::nanoseconds duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    return seconds < 1 ? u"%1 ms"_s.arg(seconds * 1000, 0, 'f', 0) : u"%1 s"_s.arg(seconds, 0, 'f', 1);
}

} // namespace plectrum
