// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpconfig.h"

#include "server/harp/configfields.h"
#include "server/harp/configrules.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::array VersionNames{"0.4.2"_L1, "0.4.3"_L1, "0.4.4"_L1, "php-proxy"_L1}; // in the order of HarpVersion
constexpr std::array FaultNames{"none"_L1, "maintenance"_L1, "htmlAnswer"_L1, "redirectLoop"_L1, "serverError"_L1};
constexpr qsizetype MostBytes = 16 * 1024 * 1024;
constexpr int DaySeconds = 24 * 60 * 60;

using Need = ConfigFields::Need;

template <typename Enum, size_t N>
void walkChoice(ConfigFields &fields, const QString &name, Enum &value, const std::array<QLatin1StringView, N> &names)
{
    int index = int(value);
    fields.choice(name, index, names);
    value = Enum(index);
}

void walkSeconds(ConfigFields &fields, const QString &name, std::chrono::seconds &value, int least, int most)
{
    int seconds = int(value.count());
    fields.integer(name, seconds, least, most);
    value = std::chrono::seconds(seconds);
}

void walkRoute(ConfigFields &fields, ExAppRoute &route)
{
    fields.text(u"url"_s, route.url, Need::Required);
    fields.text(u"verb"_s, route.verb);
    fields.custom(
        u"access_level"_s, Need::Required,
        [&route](const QJsonValue &json) {
            const double number = json.toDouble(-1);
            const auto level = json.isString()              ? accessLevelFromName(json.toString())
                : number == 0 || number == 1 || number == 2 ? std::optional(AccessLevel(int(number)))
                                                            : std::nullopt;
            route.accessLevel = level.value_or(route.accessLevel);
            return level ? QString() : u"should be PUBLIC, USER or ADMIN, or 0, 1 or 2"_s;
        },
        [&route] { return QJsonValue(accessLevelName(route.accessLevel)); });
    fields.integers(u"bruteforce_protection"_s, route.bruteforceProtection, 100, 599);
    fields.texts(u"headers_to_exclude"_s, route.headersToExclude);
}

void walkFaults(ConfigFields &fields, QMap<qsizetype, FaultPlan> &faults, qsizetype route)
{
    FaultPlan plan = faults.value(route);
    if (fields.isReading() || !plan.isEmpty())
        fields.group(u"faults"_s, [&plan](ConfigFields &inner) { plan.walk(inner); });
    if (fields.isReading() && !plan.isEmpty())
        faults.insert(route, plan);
}

void walkExApp(ConfigFields &fields, HarpExApp &exapp)
{
    fields.text(u"id"_s, exapp.id, Need::Required);
    fields.text(u"version"_s, exapp.version);
    fields.bytes(u"secret"_s, exapp.secret);
    fields.custom(
        u"target"_s, Need::Optional,
        [&exapp](const QJsonValue &json) {
            exapp.target = QUrl(json.toString(), QUrl::StrictMode);
            return !json.isString() || json.toString().isEmpty() || !exapp.target.isValid()
                ? u"should be an address like http://127.0.0.1:9030"_s
                : QString();
        },
        [&exapp] {
            return exapp.target.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(exapp.target.toString());
        });
    fields.flag(u"pushed"_s, exapp.pushed);
    if (fields.isReading())
        exapp.faults.clear();
    qsizetype index = 0;
    fields.list(u"routes"_s, exapp.routes, [&](ConfigFields &inner, ExAppRoute &route) {
        walkRoute(inner, route);
        walkFaults(inner, exapp.faults, index++);
    });
}

void walkSession(ConfigFields &fields, HarpSession &session)
{
    fields.bytes(u"id"_s, session.id, Need::Required);
    fields.bytes(u"passphrase"_s, session.passphrase, Need::Required);
}

void walkUser(ConfigFields &fields, HarpUser &user)
{
    fields.text(u"id"_s, user.id, Need::Required);
    fields.bytes(u"password"_s, user.password);
    fields.byteStrings(u"appPasswords"_s, user.appPasswords);
    fields.texts(u"groups"_s, user.groups);
    fields.flag(u"admin"_s, user.admin);
    fields.flag(u"enabled"_s, user.enabled);
    fields.flag(u"twoFactor"_s, user.twoFactor);
    fields.list(u"sessions"_s, user.sessions, walkSession);
}

void walkProxies(ConfigFields &fields, QList<Subnet> &proxies)
{
    QStringList texts;
    for (const Subnet &proxy : proxies)
        texts << proxy.toString();
    fields.texts(u"trustedProxies"_s, texts);
    if (!fields.isReading())
        return;
    proxies.clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto subnet = Subnet::parse(texts[i]);
        if (!subnet)
            fields.complain(u"trustedProxies[%1]"_s.arg(i), u"should be an address or a subnet like 172.18.0.0/16"_s);
        proxies << subnet.value_or(Subnet());
    }
}

void walkIdleTimeout(ConfigFields &fields, std::optional<std::chrono::milliseconds> &value)
{
    fields.custom(
        u"idleTimeout"_s, Need::Optional,
        [&value](const QJsonValue &json) {
            const double seconds = json.toDouble(-1);
            if (!(seconds >= 0 && seconds <= 24 * DaySeconds))
                return u"should be a number of seconds, from 0 to %1"_s.arg(24 * DaySeconds);
            value = std::chrono::milliseconds(qRound64(seconds * 1000));
            return QString();
        },
        [&value] { return value ? QJsonValue(double(value->count()) / 1000) : QJsonValue(QJsonValue::Undefined); });
}

void walkSeed(ConfigFields &fields, quint64 &seed)
{
    fields.custom(
        u"seed"_s, Need::Optional,
        [&seed](const QJsonValue &json) {
            const double number = json.toDouble(-1);
            if (!(number >= 0 && number <= double(MostFaultSeed)) || number != std::floor(number))
                return u"should be a whole number from 0 to %1"_s.arg(MostFaultSeed);
            seed = quint64(number);
            return QString();
        },
        [&seed] { return QJsonValue(qint64(seed)); });
}

void walk(ConfigFields &fields, HarpConfig &config)
{
    walkChoice(fields, u"behaveLike"_s, config.behaveLike, VersionNames);
    fields.bytes(u"sharedKey"_s, config.sharedKey);
    walkSeconds(fields, u"sessionLifetime"_s, config.sessionLifetime, 0, 10);
    fields.group(u"blacklist"_s, [&config](ConfigFields &inner) {
        inner.integer(u"count"_s, config.blacklistCount, 1, 10000);
        walkSeconds(inner, u"window"_s, config.blacklistWindow, 1, DaySeconds);
    });
    walkProxies(fields, config.trustedProxies);
    walkIdleTimeout(fields, config.idleTimeout);
    fields.flag(u"agentDown"_s, config.agentDown);
    fields.bytes(u"instanceId"_s, config.instanceId);
    walkChoice(fields, u"nextcloudFault"_s, config.nextcloudFault, FaultNames);
    walkSeed(fields, config.seed);
    fields.list(u"users"_s, config.users, walkUser);
    fields.list(u"exapps"_s, config.exapps, walkExApp);
}

/// "line 3, column 7: …"; columns count bytes from 1.
QString placeOf(QByteArrayView json, const QJsonParseError &error)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2: %3"_s.arg(line).arg(column).arg(error.errorString());
}

} // namespace

QLatin1StringView harpVersionName(HarpVersion version)
{
    return VersionNames[size_t(version)];
}

QLatin1StringView nextcloudFaultName(NextcloudFault fault)
{
    return FaultNames[size_t(fault)];
}

AccessLevel HarpUser::level() const
{
    if (!enabled)
        return AccessLevel::Public;
    return admin || groups.contains("admin"_L1) ? AccessLevel::Admin : AccessLevel::User;
}

Result<HarpConfig> HarpConfig::parse(QByteArrayView json)
{
    if (json.size() > MostBytes)
        return unexpected(ErrorCode::BadConfig, u"more than %1 bytes"_s.arg(MostBytes));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return unexpected(ErrorCode::BadConfig, placeOf(json, syntax));
    if (!document.isObject())
        return unexpected(ErrorCode::BadConfig, u"line 1, column 1: should be an object"_s);
    HarpConfig config;
    QString error;
    ConfigFields fields(ConfigFields::Direction::Read, document.object(), {}, &error);
    walk(fields, config);
    fields.finish();
    if (!error.isEmpty())
        return unexpected(ErrorCode::BadConfig, error);
    if (const auto right = config.check(); !right)
        return tl::unexpected(right.error());
    return config;
}

QByteArray HarpConfig::toJson() const
{
    HarpConfig config = *this;
    QString error;
    ConfigFields fields(ConfigFields::Direction::Write, {}, {}, &error);
    walk(fields, config);
    return QJsonDocument(fields.object()).toJson();
}

Result<void> HarpConfig::check() const
{
    const QString wrong = firstBrokenRule(*this);
    return wrong.isEmpty() ? Result<void>() : unexpected(ErrorCode::BadConfig, wrong);
}

std::chrono::milliseconds HarpConfig::effectiveIdleTimeout() const
{
    if (idleTimeout)
        return idleTimeout->count() == 0 ? std::chrono::milliseconds(24h * 24) : *idleTimeout;
    return behaveLike <= HarpVersion::V0_4_3 ? 30s : 1800s;
}

BanList::Limits HarpConfig::banLimits() const
{
    return {.count = blacklistCount, .window = blacklistWindow};
}

const HarpExApp *HarpConfig::exapp(QByteArrayView id) const
{
    const QString wanted = QString::fromUtf8(id);
    const auto found = std::ranges::find_if(
        exapps, [&wanted](const HarpExApp &each) { return each.id.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == exapps.end() ? nullptr : &*found;
}

const HarpUser *HarpConfig::user(QByteArrayView id) const
{
    const QString wanted = QString::fromUtf8(id);
    const auto found = std::ranges::find_if(
        users, [&wanted](const HarpUser &each) { return each.id.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == users.end() ? nullptr : &*found;
}

} // namespace plectrum
