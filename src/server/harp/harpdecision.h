// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/faults/faultplan.h"
#include "server/harp/banlist.h"
#include "server/harp/harprefusals.h"
#include "server/harp/harprequest.h"
#include "server/harp/harpusers.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <span>

namespace plectrum {

/// What becomes of a request.
enum class HarpOutcome {
    SilentDrop, ///< accepted, read, never answered; the connection stays open
    Refuse,     ///< HarpDecision::answer() is written
    Forward,    ///< it goes to the ExApp
    Control,    ///< it goes to HaRP's control API, or through it to a Docker engine
};

/// The checks of HaRP in their order; each request ends in one of them.
enum class HarpRow {
    BadRequest,
    AgentDown,
    Banned,
    DotSegments,
    NoAppId,
    ControlWrongKey,
    ControlApi,
    DockerCall,
    DockerRefused,
    AppApiWrongKey,
    UnknownExApp,
    MetadataFailed,
    InternalEndpoint,
    UserLookupFailed,
    AccessDenied,
    NoRoute,
    HostNotFound,
    Allowed,
    AllowedAppApi,
    AgentError,
};

/// Does a row make a failure that leads to a ban?
enum class HarpCounting {
    No,
    Yes,
    UnlessKey, ///< not if the request carries the right harp-shared-key
};

/// One row of the table of checks.
struct HarpRowInfo {
    HarpRow row;
    QLatin1StringView number; ///< "7b", the step in HaRP's own order; "HAProxy" for what comes before the agent
    HarpOutcome outcome;
    std::optional<HarpRefusal> refusal; ///< where the outcome is Refuse
    HarpCounting counting;
    QLatin1StringView text; ///< why, one English sentence
};

/// All rows; documents, the window and tests are made from it.
std::span<const HarpRowInfo> harpRowTable();
/// The table row of `row`; every one has its row.
const HarpRowInfo &harpRowInfo(HarpRow row);

/// A question HaRP asked Nextcloud for one request.
struct NextcloudCall {
    enum class Kind { ExAppMeta, UserInfo };
    Kind kind = Kind::UserInfo;
    QByteArray appId; ///< in lower case
    int status = 200;
    int requests = 1; ///< redirects followed make more
    bool operator==(const NextcloudCall &) const = default;
};

/// What HaRP makes of one request. A value; holds the ExApp's secret in `injected` once forwarded.
struct HarpDecision {
    HarpRow row = HarpRow::AgentError;
    HarpOutcome outcome = HarpOutcome::Refuse;
    QString why; ///< the row's sentence and what it was about here; English, no secrets

    // who
    QHostAddress client; ///< whom failures are counted against
    std::optional<QHostAddress>
        failedBy; ///< a failure was counted, against this address (with a wrong key in AppAPI style: the TCP peer)
    BanList::State ban;            ///< of `failedBy`, or else of `client`, after this request
    std::optional<NamedUser> user; ///< whom Nextcloud named; nullopt: not asked, or 4xx
    bool userRemembered = false;   ///< from the session cache
    QLatin1StringView userHow;     ///< HarpIdentity::how, where Nextcloud was asked
    QList<NextcloudCall> calls;

    // Refuse
    const HarpRefusalInfo *refusal = nullptr; ///< status, content type and body; points into harpRefusalTable()

    // Forward and Control
    QByteArray appId;    ///< as spelt in the URL
    QUrl upstream;       ///< http://host:port; empty: the built-in endpoints, or the control API
    QByteArray target;   ///< for the request line: the target with its path rewritten
    HeaderList injected; ///< in lower case, in HAProxy's order
    QList<int> bruteforceStatuses;
    int route = -1;     ///< index of the route that decided; -1: none did
    FaultPlan faults;   ///< of that route
    QString faultRoute; ///< its name for logs, where it has faults: "board ^/live$"

    int status() const { return refusal ? refusal->status : 0; }
    /// The whole answer of a refusal; empty for other outcomes.
    QByteArray answer(const HarpRequest &request) const;
    /// Forward and Control: the head that goes upstream.
    QByteArray requestHead(const HarpRequest &request) const;
};

} // namespace plectrum
