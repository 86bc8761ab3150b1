// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/phpproxy.h"

#include "nextcloud/routeoutcome.h"
#include "server/harp/clientaddress.h"
#include "server/nextcloud/loginpages.h"
#include "server/nextcloud/secrettoken.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView FrontController = "/index.php";
constexpr QByteArrayView Prefix = "/apps/app_api/proxy/";
constexpr QByteArrayView AppApiVersion = "32.0.0";
/// What concerns one hop, or the upgrade.
constexpr std::array<QByteArrayView, 7> LeftOut{"connection", "upgrade", "keep-alive", "proxy-connection",
                                                "te",         "trailer", "host"};
constexpr QByteArrayView WebSocketFields = "sec-websocket-";

struct Place {
    QByteArrayView appId;
    QByteArrayView within; ///< with its slash, not decoded
};

Place placeOf(QByteArrayView path)
{
    if (path.startsWith(FrontController))
        path = path.sliced(FrontController.size());
    path = path.sliced(Prefix.size());
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? Place{path, {}} : Place{path.first(slash), path.sliced(slash)};
}

HarpDecision refusal(HarpDecision decision, HarpRow row, const QString &why)
{
    decision.row = row;
    decision.outcome = HarpOutcome::Refuse;
    decision.refusal = &harpRefusal(HarpRefusal::NotFound);
    decision.why = u"PHP proxy: "_s + why;
    return decision;
}

bool isLeftOut(const QByteArray &name)
{
    return std::ranges::find(LeftOut, name) != LeftOut.end() || name.startsWith(WebSocketFields);
}

} // namespace

bool isPhpProxyPath(QByteArrayView path)
{
    if (path.startsWith(FrontController))
        path = path.sliced(FrontController.size());
    return path.size() > Prefix.size() && path.startsWith(Prefix);
}

HarpDecision phpProxyDecision(const HarpConfig &config, const HarpRequest &request, const NamedUser &user)
{
    const QByteArrayView path = request.path().value_or(QByteArrayView());
    const Place place = placeOf(path);
    HarpDecision decision;
    decision.client = plainAddress(request.peer);
    decision.user = user;
    decision.appId = QByteArray::fromPercentEncoding(place.appId.toByteArray());
    const QString id = QString::fromUtf8(decision.appId);
    const auto exapp = std::ranges::find_if(config.exapps, [&id](const HarpExApp &each) { return each.id == id; });
    if (exapp == config.exapps.end())
        return refusal(decision, HarpRow::UnknownExApp, u"Nextcloud knows no ExApp %1; case counts."_s.arg(id));
    const RouteAnswer answer =
        routeOutcomes(exapp->routes, QString::fromLatin1(place.within), QString::fromLatin1(request.method), user.level)
            .php;
    decision.route = int(answer.route);
    if (answer.kind != RouteAnswer::Kind::Allowed) {
        const bool isDenied = answer.route >= 0;
        return refusal(decision, isDenied ? HarpRow::AccessDenied : HarpRow::NoRoute,
                       (isDenied ? u"the first route that matches "_s : QString()) + answer.why + u'.');
    }
    decision.row = HarpRow::Allowed;
    decision.outcome = HarpOutcome::Forward;
    decision.why = u"PHP proxy: a route lets the request through"_s
        + (answer.why.isEmpty() ? QString() : QString(u", "_s + answer.why))
        + (request.isWebSocket() ? u"; the upgrade is lost, a plain GET goes on."_s : u"."_s);
    decision.upstream = exapp->target;
    decision.target = request.targetWithPath(place.within.isEmpty() ? QByteArrayView("/") : place.within);
    if (!decision.target.startsWith('/'))
        decision.target = decision.target.sliced(decision.target.indexOf('/', decision.target.indexOf("://") + 3));
    decision.injected = {{"AA-VERSION", AppApiVersion.toByteArray()},
                         {"EX-APP-ID", exapp->id.toUtf8()},
                         {"EX-APP-VERSION", exapp->version.toUtf8()},
                         {"AUTHORIZATION-APP-API", QByteArray(user.id + ':' + exapp->secret).toBase64()},
                         {"AA-REQUEST-ID", secretToken(20)},
                         {"X-Origin-IP", decision.client.toString().toLatin1()}};
    return decision;
}

HttpResponse phpProxyNotFound()
{
    return HttpResponse::html(
        404,
        messagePage(u"Page not found"_s,
                    u"The page could not be found on the server or you may not be allowed to view it."_s));
}

HttpResponse phpProxyFailure()
{
    return HttpResponse::html(500, {});
}

QByteArray phpProxyRequestHead(const HarpConfig &config, const HarpRequest &request, const HarpDecision &decision,
                               const QUrl &builtIn)
{
    const HarpExApp *const exapp = config.exapp(decision.appId);
    const QStringList excluded = exapp && decision.route >= 0 && decision.route < exapp->routes.size()
        ? exapp->routes[decision.route].headersToExclude
        : QStringList();
    const QUrl upstream = decision.upstream.isEmpty() ? builtIn : decision.upstream;
    QByteArray head = request.method + ' ' + decision.target
        + " HTTP/1.1\r\nHost: " + upstream.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const HeaderField &field : request.headers) {
        const bool isExcluded = excluded.contains(QString::fromLatin1(field.name), Qt::CaseInsensitive);
        if (!isExcluded && !isLeftOut(field.name.toLower()) && !decision.injected.has(field.name))
            head += field.name + ": " + field.value + "\r\n";
    }
    for (const HeaderField &field : decision.injected)
        head += field.name + ": " + field.value + "\r\n";
    return head + "\r\n";
}

QByteArray phpProxyResponseHead(const HttpHead &response, bool close)
{
    QByteArray head = response.startLine + "\r\n";
    for (const HeaderField &field : response.headers) {
        if (!isLeftOut(field.name.toLower()))
            head += field.name + ": " + field.value + "\r\n";
    }
    if (close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace plectrum
