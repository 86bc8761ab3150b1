// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/diagnosis.h"

#include "capture/redaction.h"
#include "nextcloud/diagnosisrules.h"
#include "nextcloud/signs.h"
#include "websocket/handshake.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxVerdicts = 6;

/// The path of Nextcloud itself: what stands before its first well-known part.
QString webRoot(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    for (const auto part : {"/exapps/"_L1, "/index.php"_L1, "/apps/"_L1, "/ocs/"_L1, "/remote.php"_L1, "/push/"_L1}) {
        if (const qsizetype at = path.indexOf(part); at >= 0)
            return path.first(at);
    }
    return {};
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(QString());
    url.setUserInfo(QString());
    return url;
}

/// HaRP's own port, where nothing of Nextcloud is.
bool isHarpPort(const QUrl &url)
{
    return url.port() == 8780 || url.port() == 8781;
}

bool isCredential(const HeaderField &field)
{
    const QByteArray name = field.name.toLower();
    return name == "authorization" || name == "cookie" || isSecretName(name);
}

bool hasCredentials(const Target &target)
{
    return !target.user.isEmpty() || !target.bearerToken.isEmpty() || !target.cookies.isEmpty()
        || !target.url.userInfo().isEmpty() || std::ranges::any_of(target.headers, isCredential);
}

void dropCredentials(Target &target)
{
    target.user.clear();
    target.password.clear();
    target.bearerToken.clear();
    target.cookies.clear();
    target.url.setUserInfo(QString());
    target.headers.removeIf(isCredential);
    QUrlQuery query(target.url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    items.removeIf([](const auto &item) { return isSecretName(item.first.toUtf8()); });
    query.setQueryItems(items);
    if (target.url.hasQuery())
        target.url.setQuery(items.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
}

/// The headers that a Client sends for a target's credentials.
HeaderList headersOf(const Target &target)
{
    HeaderList headers = target.headers;
    QList<QByteArray> pairs;
    for (const HeaderField &cookie : target.cookies)
        pairs << cookie.name + '=' + cookie.value;
    if (!pairs.isEmpty())
        headers.append({"Cookie", pairs.join("; ")});
    if (headers.has("Authorization"))
        return headers;
    const bool inUrl = target.user.isEmpty();
    const QString user = inUrl ? target.url.userName(QUrl::FullyDecoded) : target.user;
    const QString password = inUrl ? target.url.password(QUrl::FullyDecoded) : target.password;
    if (!target.bearerToken.isEmpty())
        headers.append({"Authorization", "Bearer " + target.bearerToken.toUtf8()});
    else if (!user.isEmpty())
        headers.append({"Authorization", "Basic " + QString(user + u':' + password).toUtf8().toBase64()});
    return headers;
}

/// Fields of a handshake, which an ordinary request does not have.
bool isOfUpgrade(const HeaderField &field)
{
    const QByteArray name = field.name.toLower();
    return name == "upgrade" || name == "connection" || name.startsWith("sec-websocket-");
}

/// No connection came about, so no other request on the same way will tell more.
bool neverConnected(const Diagnosis::Answer &asked)
{
    if (asked.evidence.response.status != 0 || asked.evidence.end || !asked.evidence.error)
        return false;
    switch (*asked.evidence.error) {
    case ErrorCode::BadUrl:
    case ErrorCode::BadOption:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::ProxyRefused:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::Cancelled:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::TlsExpired:
    case ErrorCode::TlsWrongHost:
    case ErrorCode::TlsRefused:
    case ErrorCode::CertificateUnreadable:
        return true;
    default:
        return false;
    }
}

/// HaRP or its HAProxy has decided; the upgrade played no part in it.
bool harpDecided(const Diagnosis::Answer &asked)
{
    const Verdict &best = asked.verdicts.first();
    return best.confidence > Confidence::Guess && (best.id.startsWith("harp-"_L1) || best.id.startsWith("haproxy-"_L1));
}

} // namespace

Diagnosis::Diagnosis(const Target &target, int budget)
    : m_target(target)
    , m_budget(budget)
{
    m_target.followRedirects = false;
    m_target.reconnect.enabled = false;
}

QList<Probe> Diagnosis::plan() const
{
    using enum Probe::Kind;
    const QUrl &url = m_target.url;
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype exapps = path.indexOf("/exapps/"_L1);
    const bool credentials = hasCredentials(m_target);
    QList<Probe> probes{{.kind = AsAsked,
                         .name = "as-asked"_L1,
                         .purpose = QT_TRANSLATE_NOOP("plectrum::Verdict", "The handshake as it is wanted"),
                         .url = url,
                         .upgrade = true,
                         .credentials = true,
                         .mayCount = exapps >= 0 || isHarpPort(url)}};
    if (!isHarpPort(url)) {
        probes.append({.kind = StatusPhp,
                       .name = "status-php"_L1,
                       .purpose = QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "Does Nextcloud answer beside it, and what does it say of itself?"),
                       .url = withPath(url, webRoot(url) + u"/status.php"_s),
                       .upgrade = false,
                       .credentials = false,
                       .mayCount = false});
    }
    probes.append({.kind = PlainGet,
                   .name = "plain-get"_L1,
                   .purpose = QT_TRANSLATE_NOOP(
                       "plectrum::Verdict", "Is an ordinary GET answered otherwise? If not, the upgrade gets lost."),
                   .url = url,
                   .upgrade = false,
                   .credentials = true,
                   .mayCount = exapps >= 0 || isHarpPort(url)});
    if (credentials) {
        Target anonymous = m_target;
        dropCredentials(anonymous);
        probes.append({.kind = Anonymous,
                       .name = "anonymous"_L1,
                       .purpose = QT_TRANSLATE_NOOP("plectrum::Verdict", "Does the credential make a difference?"),
                       .url = anonymous.url,
                       .upgrade = true,
                       .credentials = false,
                       .mayCount = exapps >= 0 || isHarpPort(url)});
    }
    if (exapps >= 0 && !isHarpPort(url)) {
        probes.append({.kind = Outside,
                       .name = "outside-exapps"_L1,
                       .purpose = QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                    "Is /exapps/ treated otherwise than any other path of this host?"),
                       .url = withPath(url, path.first(exapps) + path.sliced(exapps + 7)),
                       .upgrade = true,
                       .credentials = false,
                       .mayCount = false});
    }
    return probes;
}

const Diagnosis::Answer *Diagnosis::answer(Probe::Kind kind) const
{
    const auto found = std::ranges::find_if(m_answers, [kind](const Answer &each) { return each.probe.kind == kind; });
    return found == m_answers.end() ? nullptr : &*found;
}

/// Would the answer tell something new?
bool Diagnosis::isUseful(Probe::Kind kind) const
{
    using enum Probe::Kind;
    const Answer *const asked = answer(AsAsked);
    if (!asked)
        return kind == AsAsked;
    if (answer(kind) || neverConnected(*asked))
        return false;
    const Signs signs(asked->evidence);
    const int status = signs.status;
    switch (kind) {
    case AsAsked:
        return false;
    case StatusPhp:
        return status != 101;
    case PlainGet:
        return status >= 200 && (status < 300 || status >= 400) && !harpDecided(*asked);
    case Anonymous:
        return status == 401 || status == 403;
    case Outside:
        return status >= 200 && !harpDecided(*asked) && signs.server.part != ServerKind::Part::Application;
    }
    return false;
}

bool Diagnosis::isAffordable(const Probe &probe) const
{
    return !probe.mayCount || m_budget > 0;
}

std::optional<Probe> Diagnosis::next() const
{
    for (const Probe &probe : plan()) {
        if (isUseful(probe.kind) && isAffordable(probe))
            return probe;
    }
    return std::nullopt;
}

void Diagnosis::add(const Evidence &evidence)
{
    const auto probe = next();
    if (!probe)
        return;
    m_answers.append({*probe, evidence, judge(evidence)});
    if (m_answers.last().verdicts.first().countsTowardsBan)
        --m_budget;
}

QList<Probe> Diagnosis::spared() const
{
    QList<Probe> probes = plan();
    probes.removeIf([this](const Probe &probe) { return !isUseful(probe.kind) || isAffordable(probe); });
    return probes;
}

QList<Verdict> Diagnosis::verdicts(const Translate &translate) const
{
    QList<Verdict> verdicts;
    for (const DiagnosisRule &rule : diagnosisRules()) {
        Findings findings;
        if (const auto confidence = rule.match(*this, findings))
            verdicts << composed(rule.row, findings, *confidence, false, translate);
    }
    if (const Answer *const asked = answer(Probe::Kind::AsAsked))
        verdicts += judge(asked->evidence, translate);
    std::ranges::stable_sort(verdicts, std::ranges::greater(), &Verdict::confidence);
    return verdicts.first(std::min(MaxVerdicts, verdicts.size()));
}

Target Diagnosis::targetOf(const Probe &probe) const
{
    Target target = m_target;
    target.url = probe.url;
    if (!probe.credentials)
        dropCredentials(target);
    return target;
}

Result<QByteArray> Diagnosis::requestOf(const Probe &probe) const
{
    const Target target = targetOf(probe);
    const ClientHandshake handshake{.url = target.url,
                                    .key = ClientHandshake::newKey(),
                                    .subprotocols = {},
                                    .origin = target.origin,
                                    .deflateOffers = {},
                                    .extraHeaders = headersOf(target)};
    const auto request = handshake.request();
    if (!request)
        return request;
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    if (const auto taken = parser.feed(*request); !taken)
        return tl::unexpected(taken.error());
    QByteArray head = parser.head().startLine + "\r\n";
    for (const HeaderField &field : parser.head().headers) {
        if (!isOfUpgrade(field))
            head += field.name + ": " + field.value + "\r\n";
    }
    return head + "Connection: close\r\n\r\n";
}

} // namespace plectrum
