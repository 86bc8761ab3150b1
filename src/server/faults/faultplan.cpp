// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultplan.h"

#include "server/faults/faultvalue.h"
#include "server/harp/configfields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Directions{FaultDirection::ToClient, FaultDirection::ToServer};
constexpr auto BothName = "both"_L1;

using Need = ConfigFields::Need;

/// One group of the JSON object: which directions its settings get; nullopt: their own.
struct Group {
    std::optional<FaultDirection> direction;
    bool both = false;

    bool offers(const FaultInfo &info) const
    {
        return both ? info.toClient && info.toServer : !direction || info.strikes(*direction);
    }
    QList<FaultDirection> directions(const FaultInfo &info) const
    {
        return both ? QList<FaultDirection>{FaultDirection::ToClient, FaultDirection::ToServer}
                    : QList<FaultDirection>{direction.value_or(info.direction())};
    }
};

void readSetting(ConfigFields &fields, FaultPlan &plan, const FaultInfo &info, const Group &group)
{
    fields.custom(
        info.name, Need::Optional,
        [&](const QJsonValue &json) -> QString {
            FaultSetting setting{.fault = info.fault};
            if (!group.offers(info))
                return u"strikes what goes to the %1 only"_s.arg(info.toClient ? u"client" : u"server");
            if (json.isBool() && !json.toBool() && info.parameter < FaultParameter::Time)
                return {}; // switched off
            if (const QString wrong = readFaultValue(json, setting); !wrong.isEmpty())
                return wrong;
            for (const FaultDirection direction : group.directions(info)) {
                if (plan.find(info.fault, direction))
                    return u"stands twice for this direction"_s;
                setting.direction = direction;
                plan.settings.append(setting);
            }
            return {};
        },
        [] { return QJsonValue(QJsonValue::Undefined); });
}

void walkGroup(ConfigFields &fields, FaultPlan &plan, const Group &group)
{
    for (const FaultInfo &info : faultTable()) {
        if (fields.isReading()) {
            readSetting(fields, plan, info, group);
            continue;
        }
        // A group holds what stands apart from its own direction.
        if (group.direction == info.direction() || !group.offers(info))
            continue;
        const FaultSetting *setting = plan.find(info.fault, group.direction.value_or(info.direction()));
        fields.custom(info.name, Need::Optional, {},
                      [setting] { return setting ? writeFaultValue(*setting) : QJsonValue(QJsonValue::Undefined); });
    }
}

bool standsApart(const FaultPlan &plan, FaultDirection direction)
{
    return std::ranges::any_of(plan.settings, [direction](const FaultSetting &each) {
        return each.direction == direction && faultInfo(each.fault).direction() != direction;
    });
}

/// "toServer:drop=5%" into its place of the object; what is wrong, or "".
QString addWord(QJsonObject &object, QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    QStringView name = (equals < 0 ? word : word.first(equals)).trimmed();
    const qsizetype colon = name.indexOf(u':');
    const QString group = colon < 0 ? QString() : name.first(colon).trimmed().toString();
    name = name.sliced(colon + 1).trimmed();
    if (name.isEmpty())
        return u"“%1”: should be NAME or NAME=VALUE"_s.arg(word);
    const QJsonValue value = equals < 0 ? QJsonValue(true) : QJsonValue(word.sliced(equals + 1).trimmed().toString());
    QJsonObject inner = group.isEmpty() ? object : object.value(group).toObject();
    if (inner.contains(name.toString()))
        return u"%1: stands twice"_s.arg(ConfigFields::joined(group, name.toString()));
    inner.insert(name.toString(), value);
    if (group.isEmpty())
        object = inner;
    else
        object.insert(group, inner);
    return {};
}

} // namespace

void FaultPlan::walk(ConfigFields &fields)
{
    if (fields.isReading())
        settings.clear();
    walkGroup(fields, *this, {});
    for (const FaultDirection direction : Directions) {
        if (fields.isReading() || standsApart(*this, direction)) {
            fields.group(faultDirectionName(direction),
                         [&](ConfigFields &inner) { walkGroup(inner, *this, {.direction = direction}); });
        }
    }
    if (!fields.isReading())
        return;
    fields.group(BothName, [&](ConfigFields &inner) { walkGroup(inner, *this, {.both = true}); });
    // Told apart by nothing but what else they claim in the handshake.
    if (has(Fault::Rsv1) && (has(Fault::BadDeflate) || has(Fault::PlainAsDeflate)))
        fields.complain(faultInfo(Fault::Rsv1).name, u"wants no deflate agreed, badDeflate and plainAsDeflate do"_s);
    std::ranges::stable_sort(settings, {},
                             [](const FaultSetting &each) { return std::pair(each.fault, each.direction); });
}

Result<FaultPlan> FaultPlan::parse(QStringView text)
{
    QJsonObject object;
    for (const QStringView word : text.split(u',')) {
        if (const QString wrong = addWord(object, word.trimmed()); !wrong.isEmpty())
            return unexpected(ErrorCode::BadConfig, wrong);
    }
    QString error;
    FaultPlan plan;
    ConfigFields fields(ConfigFields::Direction::Read, object, {}, &error);
    plan.walk(fields);
    fields.finish();
    if (!error.isEmpty())
        return unexpected(ErrorCode::BadConfig, error);
    return plan;
}

const FaultSetting *FaultPlan::find(Fault fault, FaultDirection direction) const
{
    const auto found = std::ranges::find_if(settings, [fault, direction](const FaultSetting &each) {
        return each.fault == fault && each.direction == direction;
    });
    return found == settings.end() ? nullptr : &*found;
}

bool FaultPlan::has(Fault fault) const
{
    return find(fault, FaultDirection::ToClient) || find(fault, FaultDirection::ToServer);
}

bool FaultPlan::liesAboutDeflate() const
{
    return has(Fault::Rsv1) || has(Fault::BadDeflate) || has(Fault::PlainAsDeflate);
}

Result<FaultRoute> FaultRoute::parse(QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QStringView path = equals < 0 ? QStringView() : text.first(equals).trimmed();
    if (!path.startsWith(u'/'))
        return unexpected(ErrorCode::BadConfig, u"“%1”: should be PATH=FAULT,…, such as /echo=drop=5%"_s.arg(text));
    auto plan = FaultPlan::parse(text.sliced(equals + 1));
    if (!plan)
        return unexpected(ErrorCode::BadConfig, u"%1: %2"_s.arg(path, plan.error().detail));
    return FaultRoute{path.toString(), std::move(*plan)};
}

bool FaultRoute::matches(QStringView requested) const
{
    return requested == path || (path.endsWith(u'/') && requested.startsWith(path));
}

} // namespace plectrum
