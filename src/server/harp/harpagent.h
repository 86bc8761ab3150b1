// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/pythonpattern.h"
#include "server/harp/banlist.h"
#include "server/harp/harpconfig.h"
#include "server/harp/harpdecision.h"
#include "server/harp/harprequest.h"
#include "server/harp/harptime.h"
#include "server/harp/harpusers.h"
#include "server/harp/sessioncache.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace plectrum {

/// An answer of HaRP's control API.
struct HarpControlAnswer {
    int status = 404;
    QByteArray contentType; ///< empty with 204
    QByteArray body;
    bool isUnknownEndpoint = false; ///< HarpRefusal::ControlNotFound

    /// The whole answer, as aiohttp behind HAProxy writes it; `shape` wants a date.
    QByteArray bytes(const RefusalShape &shape) const;
    bool operator==(const HarpControlAnswer &) const = default;
};

/// HaRP without its sockets: HAProxy's front door and the agent behind it. Takes requests, returns decisions, remembers
/// failures, sessions and ExApps. Pure but for that memory: no socket, and the time is handed in. Not thread-safe.
class HarpAgent {
public:
    /// What happened so far.
    struct Counts {
        qint64 decisions = 0;
        qint64 drops = 0;
        qint64 refusals = 0;
        qint64 forwards = 0;
        qint64 failures = 0;      ///< counted against some address
        qint64 userInfoCalls = 0; ///< to Nextcloud
        qint64 exappMetaCalls = 0;
        qint64 sessionHits = 0;
        bool operator==(const Counts &) const = default;
    };

    using ControlAnswer = HarpControlAnswer;

    explicit HarpAgent(HarpConfig config);

    const HarpConfig &config() const { return m_config; }
    /// Takes effect with the next request. Bans stay; sessions and what was pushed or asked about ExApps are forgotten.
    void setConfig(HarpConfig config);
    /// The routes HaRP logs and skips because Python cannot compile them: "exapps[0].routes[1].url: …".
    QStringList brokenRoutes() const { return m_brokenRoutes; }
    /// The rehearsed Nextcloud behind it, to be shown to a real HaRP as well.
    const HarpUsers &users() const { return m_users; }

    HarpDecision decide(const HarpRequest &request, HarpTime now);
    /// The ExApp has answered a forwarded request with this status (101 too; not for HAProxy's own 502, 503 and 504).
    /// Returns the state of the client if that counted as a failure.
    std::optional<BanList::State> answered(const HarpDecision &decision, int status, HarpTime now);
    /// A forwarded request whose upstream host has no address: what it turns into.
    static HarpDecision hostNotFound(const HarpDecision &forwarded);

    const BanList &bans() const { return m_bans; }
    BanList &bans() { return m_bans; }
    const Counts &counts() const { return m_counts; }

    /// What the control API answers to a decision of HarpRow::ControlApi: /heartbeat, /info and /exapp_storage/<app id>
    /// as HaRP; of the rest nothing is rehearsed.
    HarpControlAnswer control(const HarpRequest &request, const HarpDecision &decision, QByteArrayView body);

private:
    /// What the agent knows of an ExApp.
    struct Metadata {
        QByteArray secret;
        QByteArray version;
        QUrl upstream;
        QList<ExAppRoute> routes;
        QList<std::optional<PythonPattern>> patterns; ///< nullopt: Python cannot compile it
        QMap<qsizetype, FaultPlan> faults;            ///< by index of the route
    };
    struct Question; // one request on its way through the checks

    static Metadata metadataOf(const HarpExApp &exapp);
    HarpDecision ending(const Question &question, HarpRow row, const QString &detail = {});
    bool countFailure(const QHostAddress &address, HarpTime now);
    HarpDecision decideControl(Question &question);
    HarpDecision decideAppApi(Question &question);
    HarpDecision decideForRoutes(Question &question);
    std::optional<HarpRow> findMetadata(Question &question);
    std::optional<HarpRow> findUser(Question &question);
    HarpDecision forward(Question &question, HarpRow row, const QByteArray &authorization);
    HarpControlAnswer store(const QByteArray &appId, QByteArrayView body);

    HarpConfig m_config;
    HarpUsers m_users;
    SessionCache m_sessions;
    BanList m_bans;
    Counts m_counts;
    QStringList m_brokenRoutes;
    QHash<QByteArray, Metadata> m_configured; ///< by lower-case id: what Nextcloud would say
    QHash<QByteArray, Metadata> m_known;      ///< what the agent has been told or has asked for
    QHash<QByteArray, HarpTime> m_unknown;    ///< when Nextcloud said no
};

} // namespace plectrum
