// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/exapproute.h"
#include "result.h"
#include "server/faults/faultplan.h"
#include "server/harp/banlist.h"
#include "server/harp/clientaddress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace plectrum {

/// The releases of HaRP whose behaviour differs for a client: 0.4.2 answers a dead agent with HTML, up to 0.4.3 idle
/// sockets end after 30 s. PhpProxy: there is no HaRP, only AppAPI's PHP proxy (server/nextcloud/phpproxy.h), which the
/// Nextcloud beside a HaRP has as well.
enum class HarpVersion { V0_4_2, V0_4_3, V0_4_4, PhpProxy };
/// "0.4.2" and so on; "php-proxy".
QLatin1StringView harpVersionName(HarpVersion version);

/// What is wrong with the rehearsed Nextcloud.
enum class NextcloudFault {
    None,
    Maintenance,  ///< 503 for everything but the ExApps' metadata
    HtmlAnswer,   ///< 200 with a page where JSON is due, as some front proxies do
    RedirectLoop, ///< 302 to itself
    ServerError,  ///< 500
};
/// "none", "maintenance", "htmlAnswer", "redirectLoop", "serverError".
QLatin1StringView nextcloudFaultName(NextcloudFault fault);

/// A browser session of a user: the two cookies that make it.
struct HarpSession {
    QByteArray id;         ///< value of the cookie named HarpConfig::instanceId
    QByteArray passphrase; ///< value of oc_sessionPassphrase, not URL-encoded

    bool operator==(const HarpSession &) const = default;
};

/// A user of the rehearsed Nextcloud.
struct HarpUser {
    QString id;
    QByteArray password; ///< the real one; empty: cannot be used
    QList<QByteArray> appPasswords;
    QStringList groups; ///< being in "admin" makes an administrator
    bool admin = false;
    bool enabled = true;
    bool twoFactor = false; ///< the real password is then refused for Basic, as Nextcloud does
    QList<HarpSession> sessions;

    /// Nextcloud's judgement: a disabled user is nobody.
    AccessLevel level() const;
    bool operator==(const HarpUser &) const = default;
};

/// An ExApp behind the rehearsed HaRP.
struct HarpExApp {
    QString id;
    QString version = QStringLiteral("1.0.0");
    QByteArray secret = "rehearsal"; ///< its APP_SECRET
    QUrl target;                     ///< http://host:port of the developer's ExApp; empty: the built-in endpoints
    bool pushed = true; ///< AppAPI has told HaRP of it, as when it is enabled; else HaRP asks Nextcloud when needed
    QList<ExAppRoute> routes;
    QMap<qsizetype, FaultPlan> faults; ///< of the WebSockets of a route, by its index

    bool operator==(const HarpExApp &) const = default;
};

/// The rehearsal's configuration: HaRP, the Nextcloud behind it, its users and ExApps.
///
/// As JSON, every field optional but those marked *; numbers of seconds, if nothing else is said:
///
///     {
///       "behaveLike": "0.4.4",               "0.4.2", "0.4.3", "0.4.4" or "php-proxy"
///       "sharedKey": "rehearsal",            HP_SHARED_KEY: printable ASCII, no quotation mark or backslash
///       "sessionLifetime": 3,                HP_SESSION_LIFETIME, 0 to 10
///       "blacklist": {"count": 10, "window": 300},
///       "trustedProxies": ["127.0.0.1", "172.18.0.0/16"],
///       "idleTimeout": 1800,                 instead of the release's own; 0: 24 days
///       "agentDown": false,                  every request meets the 503
///       "instanceId": "ocrehearsal",         name of the session cookie
///       "nextcloudFault": "none",            "maintenance", "htmlAnswer", "redirectLoop", "serverError"
///       "seed": 1,                           decides which faults strike: the same seed, the same ones
///       "users": [{
///         "id": "alice", *
///         "password": "…", "appPasswords": ["…"], "groups": ["staff"],
///         "admin": false, "enabled": true, "twoFactor": false,
///         "sessions": [{"id": "…", "passphrase": "…"}] *
///       }],
///       "exapps": [{
///         "id": "board", *
///         "version": "1.0.0", "secret": "rehearsal",
///         "target": "http://127.0.0.1:9030", absent: the built-in endpoints answer
///         "pushed": true,
///         "routes": [{
///           "url": "^/live$", *
///           "access_level": "USER", *        or PUBLIC, ADMIN, 0, 1, 2
///           "verb": "GET", "bruteforce_protection": [401], "headers_to_exclude": ["Cookie"],
///           "faults": {"delay": "200ms", "drop": 0.05}      what happens to its WebSockets, see FaultPlan
///         }]
///       }]
///     }
struct HarpConfig {
    HarpVersion behaveLike = HarpVersion::V0_4_4;
    QByteArray sharedKey = "rehearsal";
    std::chrono::seconds sessionLifetime{3};
    int blacklistCount = 10;
    std::chrono::seconds blacklistWindow{300};
    QList<Subnet> trustedProxies;
    std::optional<std::chrono::milliseconds> idleTimeout; ///< nullopt: the release's own
    bool agentDown = false;
    QByteArray instanceId = "ocrehearsal";
    NextcloudFault nextcloudFault = NextcloudFault::None;
    quint64 seed = 1; ///< of the routes' faults, up to MostFaultSeed
    QList<HarpUser> users;
    QList<HarpExApp> exapps;

    /// Error: BadConfig, naming the field by its path ("exapps[0].routes[2].url") or, where the text is no JSON, line
    /// and column. A field nobody knows is an error too: a misspelt one would silently do nothing.
    static Result<HarpConfig> parse(QByteArrayView json);
    /// What parse() reads back to the same; keys in alphabetical order. Holds the secrets.
    QByteArray toJson() const;
    /// The same rules for a configuration that did not come from JSON. Error: BadConfig, as parse().
    Result<void> check() const;

    /// After how long without a byte in either direction an upgraded connection ends.
    std::chrono::milliseconds effectiveIdleTimeout() const;
    BanList::Limits banLimits() const;
    /// Look-ups without case, as HaRP and Nextcloud do; nullptr: none.
    const HarpExApp *exapp(QByteArrayView id) const;
    const HarpUser *user(QByteArrayView id) const;

    bool operator==(const HarpConfig &) const = default;
};

} // namespace plectrum
