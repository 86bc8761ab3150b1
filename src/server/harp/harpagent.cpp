// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"

#include "server/harp/agentheaders.h"
#include "server/harp/harppath.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr HarpTime UnknownFor = 15s; // how long HaRP believes that there is no such ExApp
constexpr qsizetype MostUnknown = 1000;
constexpr std::array<QByteArrayView, 6> AppApiFields{
    "ex-app-version", "ex-app-id", "ex-app-host", "ex-app-port", "authorization-app-api", "harp-shared-key"};
constexpr std::array<QByteArrayView, 3> InternalPaths{"/heartbeat", "/init", "/enabled"};

std::optional<int> portFrom(const QByteArray &text)
{
    bool isNumber = false;
    const int port = text.trimmed().toInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 ? std::optional(port) : std::nullopt;
}

QUrl httpUrl(const QString &host, int port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

} // namespace

/// One request on its way through the checks. Views look into the request.
struct HarpAgent::Question {
    const HarpRequest &request;
    HarpTime now;
    HarpDecision decision;
    QByteArrayView path;
    QByteArrayView appId;
    QByteArray lowerId;
    QByteArrayView within; ///< the path the ExApp sees
    bool hasKey = false;   ///< the right one
    Metadata *metadata = nullptr;
};

HarpAgent::HarpAgent(HarpConfig config)
    : m_users(config)
    , m_sessions(config.sessionLifetime)
{
    setConfig(std::move(config));
}

HarpAgent::Metadata HarpAgent::metadataOf(const HarpExApp &exapp)
{
    Metadata metadata{.secret = exapp.secret,
                      .version = exapp.version.toUtf8(),
                      .upstream = exapp.target,
                      .routes = exapp.routes,
                      .patterns = {},
                      .faults = exapp.faults};
    for (const ExAppRoute &route : exapp.routes) {
        auto pattern = PythonPattern::compile(route.url);
        metadata.patterns << (pattern ? std::optional(*pattern) : std::nullopt);
    }
    return metadata;
}

void HarpAgent::setConfig(HarpConfig config)
{
    m_config = std::move(config);
    m_users = HarpUsers(m_config);
    m_sessions = SessionCache(m_config.sessionLifetime);
    m_bans.setLimits(m_config.banLimits());
    m_brokenRoutes.clear();
    m_configured.clear();
    m_known.clear();
    m_unknown.clear();
    for (qsizetype i = 0; i < m_config.exapps.size(); ++i) {
        const HarpExApp &exapp = m_config.exapps[i];
        const QByteArray id = exapp.id.toUtf8().toLower();
        const Metadata metadata = metadataOf(exapp);
        for (qsizetype j = 0; j < metadata.patterns.size(); ++j) {
            if (const auto pattern = PythonPattern::compile(exapp.routes[j].url); !pattern)
                m_brokenRoutes << u"exapps[%1].routes[%2].url: "_s.arg(i).arg(j) + pattern.error().detail;
        }
        m_configured.insert(id, metadata);
        if (exapp.pushed)
            m_known.insert(id, metadata);
    }
}

/// Whether it counts: to who is banned nothing more is noted.
bool HarpAgent::countFailure(const QHostAddress &address, HarpTime now)
{
    if (m_bans.isBanned(address, now))
        return false;
    m_bans.fail(address, now);
    ++m_counts.failures;
    return true;
}

/// Counts what the row counts, and finishes the decision.
HarpDecision HarpAgent::ending(const Question &question, HarpRow row, const QString &detail)
{
    const HarpRowInfo &info = harpRowInfo(row);
    HarpDecision decision = question.decision;
    decision.row = row;
    decision.outcome = info.outcome;
    decision.why = detail.isEmpty() ? QString(info.text) : QString(info.text + u' ' + detail);
    if (info.refusal) {
        const bool asHtml =
            *info.refusal == HarpRefusal::AgentUnavailable && m_config.behaveLike <= HarpVersion::V0_4_2;
        decision.refusal = &harpRefusal(asHtml ? HarpRefusal::ServiceUnavailable : *info.refusal);
    }
    if (info.counting == HarpCounting::Yes || (info.counting == HarpCounting::UnlessKey && !question.hasKey)) {
        const QHostAddress address =
            row == HarpRow::AppApiWrongKey ? plainAddress(question.request.peer) : decision.client;
        if (countFailure(address, question.now))
            decision.failedBy = address;
    }
    decision.ban = m_bans.state(decision.failedBy.value_or(decision.client), question.now);
    switch (info.outcome) {
    case HarpOutcome::SilentDrop:
        ++m_counts.drops;
        break;
    case HarpOutcome::Refuse:
        ++m_counts.refusals;
        break;
    case HarpOutcome::Forward:
        ++m_counts.forwards;
        break;
    case HarpOutcome::Control:
        break;
    }
    return decision;
}

HarpDecision HarpAgent::decide(const HarpRequest &request, HarpTime now)
{
    ++m_counts.decisions;
    Question question{.request = request, .now = now};
    question.decision.client = clientAddress(request.peer, m_config.trustedProxies, request.headers);
    if (const QString complaint = request.complaint(); !complaint.isEmpty())
        return ending(question, HarpRow::BadRequest, u"Here: %1."_s.arg(complaint));
    if (m_config.agentDown)
        return ending(question, HarpRow::AgentDown);
    if (m_bans.isBanned(question.decision.client, now))
        return ending(question, HarpRow::Banned);
    const auto path = request.path();
    if (!path)
        return ending(question, HarpRow::AgentError, u"The target has no path."_s);
    question.path = *path;
    question.hasKey =
        !m_config.sharedKey.isEmpty() && lastValue(request.headers, "harp-shared-key") == m_config.sharedKey;
    if (hasDotSegment(question.path))
        return ending(question, HarpRow::DotSegments);
    question.appId = appIdOf(question.path);
    if (question.appId.isEmpty())
        return ending(question, HarpRow::NoAppId);
    question.lowerId = question.appId.toByteArray().toLower();
    question.within = pathWithinApp(question.path, question.appId);
    question.decision.appId = question.appId.toByteArray();
    question.decision.target = request.targetWithPath(question.within);
    if (question.appId == "app_api")
        return decideControl(question);
    if (std::ranges::all_of(AppApiFields, [&request](QByteArrayView name) { return request.headers.has(name); }))
        return decideAppApi(question);
    return decideForRoutes(question);
}

HarpDecision HarpAgent::decideControl(Question &question)
{
    if (!question.hasKey)
        return ending(question, HarpRow::ControlWrongKey);
    const QByteArray port = lastValue(question.request.headers, "docker-engine-port");
    if (port.isEmpty() || question.within.startsWith("/docker/"))
        return ending(question, HarpRow::ControlApi);
    const auto number = portFrom(port);
    if (!number)
        return ending(question, HarpRow::AgentError, u"docker-engine-port is no port."_s);
    if (!isDockerCallAllowed(question.request.method, question.within))
        return ending(question, HarpRow::DockerRefused);
    question.decision.upstream = httpUrl(u"127.0.0.1"_s, *number);
    return ending(question, HarpRow::DockerCall);
}

HarpDecision HarpAgent::decideAppApi(Question &question)
{
    const HeaderList &headers = question.request.headers;
    if (!question.hasKey)
        return ending(question, HarpRow::AppApiWrongKey);
    const QByteArray authorization = lastValue(headers, "authorization-app-api");
    if (const auto known = m_known.find(question.lowerId); known != m_known.end()) {
        question.metadata = &*known;
        return forward(question, HarpRow::AllowedAppApi, authorization);
    }
    // Not yet enabled: where it lives stands in the request, as during installation.
    const auto port = portFrom(lastValue(headers, "ex-app-port"));
    if (!port)
        return ending(question, HarpRow::AgentError, u"ex-app-port is no port."_s);
    const QUrl upstream = httpUrl(QString::fromLatin1(lastValue(headers, "ex-app-host")), *port);
    if (upstream.host().isEmpty())
        return ending(question, HarpRow::HostNotFound);
    Metadata stated{.secret = {},
                    .version = lastValue(headers, "ex-app-version"),
                    .upstream = upstream,
                    .routes = {},
                    .patterns = {}};
    question.metadata = &stated;
    return forward(question, HarpRow::AllowedAppApi, authorization);
}

/// Asks Nextcloud about the ExApp where nobody has told the agent. A row: it ends here.
std::optional<HarpRow> HarpAgent::findMetadata(Question &question)
{
    if (const auto known = m_known.find(question.lowerId); known != m_known.end()) {
        question.metadata = &*known;
        return std::nullopt;
    }
    const auto refused = m_unknown.constFind(question.lowerId);
    if (refused != m_unknown.cend() && question.now - *refused < UnknownFor)
        return HarpRow::UnknownExApp;
    ++m_counts.exappMetaCalls;
    NextcloudCall call{.kind = NextcloudCall::Kind::ExAppMeta, .appId = question.lowerId};
    const NextcloudFault fault = m_config.nextcloudFault;
    const bool isFaulty = fault != NextcloudFault::None && fault != NextcloudFault::Maintenance;
    const auto configured = m_configured.constFind(question.lowerId);
    if (isFaulty) {
        call.status = fault == NextcloudFault::ServerError ? 500 : fault == NextcloudFault::RedirectLoop ? 302 : 200;
        call.requests = fault == NextcloudFault::RedirectLoop ? HarpUsers::MostRedirects : 1;
    } else if (configured == m_configured.cend()) {
        call.status = 401;
    }
    question.decision.calls << call;
    if (isFaulty)
        return HarpRow::MetadataFailed;
    if (configured == m_configured.cend()) {
        if (m_unknown.size() >= MostUnknown)
            m_unknown.removeIf([&question](auto it) { return question.now - *it >= UnknownFor; });
        if (m_unknown.size() < MostUnknown)
            m_unknown.insert(question.lowerId, question.now);
        return HarpRow::UnknownExApp;
    }
    question.metadata = &*m_known.insert(question.lowerId, *configured);
    return std::nullopt;
}

/// Asks Nextcloud who it is, where there is something to ask with. A row: it ends here.
std::optional<HarpRow> HarpAgent::findUser(Question &question)
{
    const HeaderList &headers = question.request.headers;
    const QByteArray passphrase = haproxyCookie(headers, "oc_sessionPassphrase");
    if (!HarpUsers::isCredential(headers, passphrase))
        return std::nullopt;
    HarpDecision &decision = question.decision;
    if (!passphrase.isEmpty())
        decision.user = m_sessions.find(passphrase, question.now);
    if (decision.user) {
        decision.userRemembered = true;
        decision.userHow = "remembered by the passphrase cookie"_L1;
        ++m_counts.sessionHits;
        return std::nullopt;
    }
    const HarpIdentity identity = m_users.identify(headers);
    ++m_counts.userInfoCalls;
    decision.userHow = identity.how;
    decision.calls << NextcloudCall{.kind = NextcloudCall::Kind::UserInfo,
                                    .appId = question.lowerId,
                                    .status = identity.status,
                                    .requests = identity.requests};
    if (identity.answer == HarpIdentity::Answer::Failed)
        return HarpRow::UserLookupFailed;
    if (identity.answer == HarpIdentity::Answer::Refused)
        return std::nullopt;
    decision.user = identity.user;
    if (!passphrase.isEmpty())
        m_sessions.insert(passphrase, identity.user, question.now);
    return std::nullopt;
}

HarpDecision HarpAgent::decideForRoutes(Question &question)
{
    if (const auto row = findMetadata(question))
        return ending(question, *row);
    if (std::ranges::find(InternalPaths, question.within) != InternalPaths.end())
        return ending(question, HarpRow::InternalEndpoint);
    if (const auto row = findUser(question))
        return ending(question, *row, u"Here: %1."_s.arg(question.decision.userHow));
    const Metadata &metadata = *question.metadata;
    const QString within = QString::fromLatin1(question.within);
    HarpDecision &decision = question.decision;
    for (qsizetype i = 0; i < metadata.routes.size(); ++i) {
        if (!metadata.patterns[i] || !metadata.patterns[i]->matchesStart(within))
            continue;
        const ExAppRoute &route = metadata.routes[i];
        decision.route = int(i);
        if (route.accessLevel != AccessLevel::Public && (!decision.user || route.accessLevel > decision.user->level))
            return ending(question, HarpRow::AccessDenied,
                          u"Here: %1, and the user's level is %2."_s.arg(
                              accessLevelName(route.accessLevel),
                              decision.user ? accessLevelName(decision.user->level) : "none"_L1));
        decision.bruteforceStatuses = route.bruteforceProtection;
        if (metadata.faults.contains(i)) {
            decision.faults = metadata.faults.value(i);
            decision.faultRoute = QString::fromUtf8(decision.appId.toLower()) + u' ' + route.url;
        }
        const QByteArray id = decision.user ? decision.user->id : QByteArray();
        return forward(question, HarpRow::Allowed, QByteArray(id + ':' + metadata.secret).toBase64());
    }
    return ending(question, HarpRow::NoRoute);
}

HarpDecision HarpAgent::forward(Question &question, HarpRow row, const QByteArray &authorization)
{
    question.decision.upstream = question.metadata->upstream;
    question.decision.injected = {{"ex-app-id", question.decision.appId},
                                  {"ex-app-version", question.metadata->version},
                                  {"authorization-app-api", authorization},
                                  {"aa-version", "32"}};
    return ending(question, row);
}

std::optional<BanList::State> HarpAgent::answered(const HarpDecision &decision, int status, HarpTime now)
{
    if (!decision.bruteforceStatuses.contains(status) || !countFailure(decision.client, now))
        return std::nullopt;
    return m_bans.state(decision.client, now);
}

HarpDecision HarpAgent::hostNotFound(const HarpDecision &forwarded)
{
    const HarpRowInfo &info = harpRowInfo(HarpRow::HostNotFound);
    HarpDecision decision = forwarded;
    decision.row = info.row;
    decision.outcome = info.outcome;
    decision.why = info.text;
    decision.refusal = &harpRefusal(*info.refusal);
    decision.injected.clear();
    decision.bruteforceStatuses.clear();
    return decision;
}

} // namespace plectrum
