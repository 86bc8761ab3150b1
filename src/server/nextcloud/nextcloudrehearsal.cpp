// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/nextcloudrehearsal.h"

#include "server/nextcloud/loginpages.h"
#include "server/nextcloud/nextcloudquestion.h"
#include "server/nextcloud/phpproxy.h"
#include "server/nextcloud/secrettoken.h"
#include "websocket/headergrammar.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView FrontController = "/index.php";
constexpr QByteArrayView SameSiteCookies[] = {"nc_sameSiteCookielax=true; path=/; httponly; SameSite=lax",
                                              "nc_sameSiteCookiestrict=true; path=/; httponly; SameSite=strict"};

bool isBelow(QByteArrayView path, QLatin1StringView row)
{
    const QByteArrayView name(row.data(), row.size());
    return name.endsWith('/') ? path.size() > name.size() && path.startsWith(name) : path == name;
}

bool isHostName(QByteArrayView host)
{
    return !host.isEmpty() && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView(".-_:[]").contains(c);
    });
}

/// What Nextcloud adds to whatever it answers.
void addUsualHeaders(HttpResponse &answer, bool isPage)
{
    answer.add("Cache-Control", "no-cache, no-store, must-revalidate");
    answer.add("Content-Security-Policy",
               isPage ? QByteArray("default-src 'none';style-src 'unsafe-inline';form-action 'self';base-uri "
                                   "'none';frame-ancestors 'none'")
                      : QByteArray("default-src 'none';base-uri 'none';manifest-src 'self';frame-ancestors 'none'"));
    answer.add("Referrer-Policy", "no-referrer");
    answer.add("X-Content-Type-Options", "nosniff");
    answer.add("X-Frame-Options", "SAMEORIGIN");
    answer.add("X-Robots-Tag", "noindex, nofollow");
    answer.add("X-Request-Id", secretToken(20));
}

HttpResponse unauthorised(bool html)
{
    return html ? HttpResponse::html(401, messagePage(u"Unauthorised"_s, u"The user name or the password is wrong."_s))
                : HttpResponse::json(401, QJsonObject{{u"message"_s, QString()}});
}

} // namespace

std::span<const NextcloudRehearsal::Route> NextcloudRehearsal::routes()
{
    using enum Route::Kind;
    using Self = NextcloudRehearsal;
    static constexpr std::array Table{
        Route{{"/status.php"_L1, "version and state of the Nextcloud"_L1}, Status, "GET, HEAD", &Self::status},
        Route{{"/apps/app_api/harp/user-info"_L1, "who sends a request, for HaRP"_L1},
              Harp,
              "GET, HEAD",
              &Self::userInfo},
        Route{{"/apps/app_api/harp/exapp-meta"_L1, "address, secret and routes of an ExApp, for HaRP"_L1},
              Harp,
              "GET, HEAD",
              &Self::exappMeta},
        Route{{"/apps/app_api/proxy/"_L1, "AppAPI's PHP proxy into the ExApps: single requests, no WebSockets"_L1},
              Json,
              {},
              &Self::proxy},
        Route{{"/login/v2"_L1, "begins a login (Login Flow v2)"_L1}, Json, "POST", &Self::beginLogin},
        Route{{"/login/v2/poll"_L1, "fetches the app password, once"_L1}, Json, "POST", &Self::poll},
        Route{{"/login/v2/flow/"_L1, "the page where a person grants the login"_L1}, Page, {}, &Self::loginPage},
        Route{{"/ocs/v1.php/"_L1, "OCS calls, version 1"_L1}, Ocs, {}, &Self::ocs},
        Route{{"/ocs/v2.php/"_L1, "OCS calls, version 2"_L1}, Ocs, {}, &Self::ocs},
    };
    return Table;
}

std::span<const NextcloudRehearsal::Path> NextcloudRehearsal::paths()
{
    static const QList<Path> table = [] {
        QList<Path> paths;
        for (const Route &route : routes())
            paths << route.path;
        return paths;
    }();
    return table;
}

NextcloudRehearsal::NextcloudRehearsal(HarpConfig config)
    : NextcloudRehearsal(std::move(config), Options())
{
}

NextcloudRehearsal::NextcloudRehearsal(HarpConfig config, Options options)
    : m_config(std::move(config))
    , m_options(std::move(options))
    , m_users(m_config)
{
}

void NextcloudRehearsal::setConfig(HarpConfig config)
{
    m_config = std::move(config);
    m_users = HarpUsers(m_config);
}

std::optional<HttpResponse> NextcloudRehearsal::answer(const HarpRequest &request, QByteArrayView body, HarpTime now)
{
    const auto asked = request.path();
    if (!asked)
        return std::nullopt;
    QByteArray path = QByteArray::fromPercentEncoding(asked->toByteArray());
    const bool isFront =
        path.startsWith(FrontController) && path.size() > FrontController.size() && path[FrontController.size()] == '/';
    if (isFront)
        path.remove(0, FrontController.size());
    const auto route =
        std::ranges::find_if(routes(), [&path](const Route &row) { return isBelow(path, row.path.path); });
    if (route == routes().end())
        return std::nullopt;

    const Question question{.request = request,
                            .body = body,
                            .now = now,
                            .prefix = isFront ? FrontController.toByteArray() : QByteArray(),
                            .path = path,
                            .fields = FormFields(request, body)};
    std::optional<HttpResponse> answer = faultAnswer(question, *route);
    if (!answer && !route->methods.isEmpty() && !splitList(route->methods).contains(request.method)) {
        answer = HttpResponse::html(405, {});
        answer->add("Allow", route->methods.toByteArray());
    }
    // Whoever asks with a wrong password is refused before any controller; OCS has its own words for it.
    if (!answer && route->kind != Route::Kind::Ocs && route->kind != Route::Kind::Status
        && m_users.identify(request.headers).answer == HarpIdentity::Answer::Refused)
        answer = unauthorised(question.wantsHtml());
    if (!answer)
        answer = (this->*route->answer)(question);
    addUsualHeaders(*answer, answer->headers.value("content-type").startsWith("text/html"));
    return answer;
}

/// nullopt: the endpoint answers as ever, or plays the fault itself.
std::optional<HttpResponse> NextcloudRehearsal::faultAnswer(const Question &question, const Route &route) const
{
    const NextcloudFault fault = m_config.nextcloudFault;
    if (fault == NextcloudFault::None || route.kind == Route::Kind::Harp)
        return std::nullopt;
    if (fault == NextcloudFault::Maintenance)
        return route.kind == Route::Kind::Status ? std::nullopt : std::optional(maintenance(question, route));
    if (fault == NextcloudFault::HtmlAnswer && route.kind == Route::Kind::Page)
        return std::nullopt;                             // a page is due
    return fromHarp(question, m_users.userInfo({}, {})); // the same fault everywhere
}

HttpResponse NextcloudRehearsal::maintenance(const Question &question, const Route &route) const
{
    HttpResponse answer = route.kind == Route::Kind::Ocs
        ? envelopeOf(question).failure(503, u"Service unavailable"_s)
        : HttpResponse::html(
            503,
            messagePage(u"Maintenance mode"_s,
                        u"This Nextcloud instance is currently in maintenance mode, which may take a "
                        "while. This page will refresh itself when the instance is available again."_s));
    answer.setStatus(503); // version 1 of OCS as well
    answer.add("X-Nextcloud-Maintenance-Mode", "1");
    answer.add("Retry-After", "120");
    return answer;
}

HttpResponse NextcloudRehearsal::fromHarp(const Question &question, const NextcloudAnswer &harp) const
{
    HttpResponse answer = HttpResponse::html(harp.status, harp.body);
    answer.headers = {{"Content-Type", harp.contentType}};
    if (harp.status == 503)
        answer.add("X-Nextcloud-Maintenance-Mode", "1");
    if (!harp.redirectToItself)
        return answer;
    answer.add("Location", question.request.target);
    if (m_config.nextcloudFault != NextcloudFault::None)
        return answer;
    // Who keeps cookies comes back with these; HaRP does not keep them.
    for (const QByteArrayView cookie : SameSiteCookies)
        answer.add("Set-Cookie",
                   (m_options.secure ? QByteArray("__Host-") : QByteArray()) + cookie.toByteArray()
                       + "; expires=Fri, 31-Dec-2100 23:59:59 GMT"
                       + (m_options.secure ? QByteArray("; secure") : QByteArray()));
    return answer;
}

QByteArray NextcloudRehearsal::baseUrl(const Question &question) const
{
    if (!m_options.baseUrl.isEmpty())
        return m_options.baseUrl.endsWith('/') ? m_options.baseUrl.chopped(1) : m_options.baseUrl;
    const QByteArray host = question.headers().value("host");
    return (m_options.secure ? QByteArray("https://") : QByteArray("http://"))
        + (isHostName(host) ? host : QByteArray("localhost"));
}

HttpResponse NextcloudRehearsal::status(const Question &)
{
    HttpResponse answer =
        HttpResponse::json(200,
                           QJsonObject{{u"installed"_s, true},
                                       {u"maintenance"_s, m_config.nextcloudFault == NextcloudFault::Maintenance},
                                       {u"needsDbUpgrade"_s, false},
                                       {u"version"_s, QString::fromUtf8(m_options.version + ".1")},
                                       {u"versionstring"_s, QString::fromUtf8(m_options.version)},
                                       {u"edition"_s, QString()},
                                       {u"productname"_s, u"Nextcloud"_s},
                                       {u"extendedSupport"_s, false}});
    answer.add("Access-Control-Allow-Origin", "*");
    return answer;
}

HttpResponse NextcloudRehearsal::userInfo(const Question &question)
{
    return fromHarp(question, m_users.userInfo(question.headers(), question.fields.text(u"appId"_s).toUtf8()));
}

HttpResponse NextcloudRehearsal::exappMeta(const Question &question)
{
    return fromHarp(
        question, m_users.exappMeta(question.headers(), question.fields.text(u"appId"_s).toUtf8(), m_options.builtIn));
}

std::optional<HarpDecision> NextcloudRehearsal::proxied(const HarpRequest &request) const
{
    const auto path = request.path();
    if (!path || !isPhpProxyPath(*path) || m_config.nextcloudFault != NextcloudFault::None)
        return std::nullopt;
    const HarpIdentity identity = m_users.identify(request.headers);
    if (identity.answer != HarpIdentity::Answer::Named)
        return std::nullopt;
    return phpProxyDecision(m_config, request, identity.user);
}

/// What the PHP proxy does not hand to an ExApp.
HttpResponse NextcloudRehearsal::proxy(const Question &question)
{
    const bool isLoop = m_users.identify(question.headers()).answer == HarpIdentity::Answer::Failed;
    return isLoop ? fromHarp(question, m_users.userInfo(question.headers(), {})) : phpProxyNotFound();
}

void NextcloudRehearsal::changeAppPassword(const QString &user, const QByteArray &before, const QByteArray &after)
{
    const auto &users = std::as_const(m_config.users);
    const auto found = std::ranges::find_if(users, [&user](const HarpUser &each) { return each.id == user; });
    if (found == users.end())
        return;
    // From here on `user`, which may be a name in the list, is not looked at: the list may move.
    QList<QByteArray> &passwords = m_config.users[found - users.begin()].appPasswords;
    if (!before.isEmpty())
        passwords.removeAll(before);
    if (!after.isEmpty())
        passwords.append(after);
    m_users = HarpUsers(m_config);
    if (configChanged)
        configChanged(m_config);
}

} // namespace plectrum
