// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/harp/harpconfig.h"
#include "server/harp/harpdecision.h"
#include "server/harp/harprequest.h"
#include "server/harp/harptime.h"
#include "server/harp/harpusers.h"
#include "server/nextcloud/httpresponse.h"
#include "server/nextcloud/ocsanswer.h"
#include "server/nextcloud/pendinglogins.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <span>

namespace plectrum {

/// What an ExApp told Nextcloud with its own secret.
struct ExAppReport {
    enum class Kind {
        Progress, ///< PUT …/ex-app/status
        Log,      ///< POST …/api/v1/log
    };
    Kind kind = Kind::Progress;
    QString appId;  ///< as configured
    int number = 0; ///< progress in percent, 0 to 100; level of a log line, 0 (debug) to 4 (fatal)
    QString text;   ///< error of the initialisation, or empty; the log line

    bool operator==(const ExAppReport &) const = default;
};

/// The HTTP side of the rehearsed Nextcloud: AppAPI's endpoints for HaRP, status.php, Login Flow v2, the OCS calls
/// about a user and the own app password, and what an ExApp reports. It owns the configuration, since app passwords
/// come and go with these calls. Pure but for that memory: no socket, and the time is handed in. Not thread-safe.
class NextcloudRehearsal {
public:
    struct Options {
        /// What Nextcloud believes its own address to be, as "https://cloud.example"; absolute URLs begin with it.
        /// Empty: as the request's Host says. Another scheme or host plays a misconfigured reverse proxy.
        QByteArray baseUrl;
        bool secure = false; ///< the sockets in front speak TLS
        QUrl builtIn;        ///< where ExApps without a target live, for exapp-meta
        QByteArray version = "32.0.0";
    };

    explicit NextcloudRehearsal(HarpConfig config);
    NextcloudRehearsal(HarpConfig config, Options options);

    /// With the app passwords that were granted, rotated and deleted since.
    const HarpConfig &config() const { return m_config; }
    /// Takes effect with the next request; pending logins stay. Does not call configChanged.
    void setConfig(HarpConfig config);
    const Options &options() const { return m_options; }
    void setOptions(Options options) { m_options = std::move(options); }
    const PendingLogins &logins() const { return m_logins; }

    /// Called after a request has changed the configuration, and after an ExApp's report, before answer() returns; they
    /// must not call back.
    std::function<void(const HarpConfig &config)> configChanged;
    std::function<void(const ExAppReport &report)> reported;

    /// nullopt: not one of Nextcloud's paths here, whatever the method; the caller goes on. `body` is the whole of it.
    std::optional<HttpResponse> answer(const HarpRequest &request, QByteArrayView body, HarpTime now);

    /// What the PHP proxy makes of a request (phpproxy.h): who is to hand it to an ExApp does so, all else goes to
    /// answer(). nullopt: it does not come to the proxy.
    std::optional<HarpDecision> proxied(const HarpRequest &request) const;

    /// One row of the table of paths, for help and tests.
    struct Path {
        QLatin1StringView path; ///< without /index.php; with a trailing slash: and what is below
        QLatin1StringView text; ///< what it does, English
    };
    static std::span<const Path> paths();

private:
    struct Question; // one request
    struct Caller;   // who sends an OCS request, and with what
    struct Route;
    struct OcsRoute;
    static std::span<const Route> routes();
    static std::span<const OcsRoute> ocsRoutes();

    std::optional<HttpResponse> faultAnswer(const Question &question, const Route &route) const;
    HttpResponse maintenance(const Question &question, const Route &route) const;
    HttpResponse fromHarp(const Question &question, const NextcloudAnswer &harp) const;
    QByteArray baseUrl(const Question &question) const;

    HttpResponse status(const Question &question);
    HttpResponse userInfo(const Question &question);
    HttpResponse exappMeta(const Question &question);

    HttpResponse proxy(const Question &question);

    HttpResponse beginLogin(const Question &question);
    HttpResponse poll(const Question &question);
    HttpResponse loginPage(const Question &question);
    HttpResponse grant(const Question &question, const PendingLogins::Login &login);

    HttpResponse ocs(const Question &question);
    static OcsEnvelope envelopeOf(const Question &question);
    Caller callerOf(const HeaderList &headers) const;
    HttpResponse cloudUser(const Question &question, const Caller &caller);
    HttpResponse getAppPassword(const Question &question, const Caller &caller);
    HttpResponse deleteAppPassword(const Question &question, const Caller &caller);
    HttpResponse rotateAppPassword(const Question &question, const Caller &caller);
    HttpResponse capabilities(const Question &question, const Caller &caller);
    HttpResponse initStatus(const Question &question, const Caller &caller);
    HttpResponse exappState(const Question &question, const Caller &caller);
    HttpResponse log(const Question &question, const Caller &caller);

    /// Adds an app password (`before` empty), replaces it or takes it away (`after` empty).
    void changeAppPassword(const QString &user, const QByteArray &before, const QByteArray &after);

    HarpConfig m_config;
    Options m_options;
    HarpUsers m_users; ///< of m_config
    PendingLogins m_logins;
};

} // namespace plectrum
