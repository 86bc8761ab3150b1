// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/faults/faultvalue.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds LongestTime = 10min;
constexpr qint64 HighestRate = 1'000'000'000;
constexpr quint32 HighestNumber = 1'000'000'000;
constexpr double MostCode = 65535;

struct Unit {
    QLatin1StringView name;
    double factor;
};

constexpr std::array TimeUnits{Unit{"ms"_L1, 1}, Unit{"min"_L1, 60000}, Unit{"s"_L1, 1000}}; // longest ending first
constexpr std::array RateUnits{Unit{"KiB/s"_L1, 1024}, Unit{"MiB/s"_L1, 1024 * 1024}, Unit{"kB/s"_L1, 1000},
                               Unit{"MB/s"_L1, 1e6},   Unit{"GB/s"_L1, 1e9},          Unit{"B/s"_L1, 1}};

/// A number with one of the units, in the unit of factor 1.
template <size_t N>
std::optional<double> measured(QStringView text, const std::array<Unit, N> &units)
{
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        bool isNumber = false;
        const double number = text.chopped(unit.name.size()).trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(number * unit.factor) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<quint32> ordinalBehind(QStringView text, QLatin1StringView word)
{
    if (!text.startsWith(word))
        return std::nullopt;
    bool isNumber = false;
    const uint number = text.sliced(word.size()).trimmed().toUInt(&isNumber);
    return isNumber && number <= HighestNumber ? std::optional(number) : std::nullopt;
}

QString readWhen(const QString &text, FaultSetting &setting)
{
    const auto when = FaultWhen::parse(text);
    if (!when || (when->isFromStart() && setting.fault != Fault::HalfOpen))
        return u"should be a share from 0 to 1, like 0.05 or 5%, or \"every N\", \"at N\" or true"_s;
    setting.when = *when;
    return {};
}

QString readTime(const QString &text, FaultSetting &setting)
{
    const auto ms = measured(text, TimeUnits);
    if (!ms || *ms < 0 || *ms > double(LongestTime.count()))
        return u"should be a time like 200ms or 1.5s, up to 10min"_s;
    setting.time = std::chrono::milliseconds(std::llround(*ms));
    return {};
}

QString readRate(const QString &text, FaultSetting &setting)
{
    const auto rate = measured(text, RateUnits);
    if (!rate || *rate < 1 || *rate > double(HighestRate))
        return u"should be a rate like 500 B/s or 16 KiB/s, from 1 B/s to 1 GB/s"_s;
    setting.bytesPerSecond = std::llround(*rate);
    return {};
}

QString readCode(const QString &text, FaultSetting &setting)
{
    bool isNumber = false;
    const double code = text.toDouble(&isNumber);
    if (!isNumber || !(code >= 0 && code <= MostCode) || code != std::floor(code))
        return u"should be a close code from 0 to 65535"_s;
    setting.code = quint16(code);
    return {};
}

} // namespace

std::optional<FaultWhen> FaultWhen::parse(QStringView text)
{
    if (text == "always"_L1)
        return FaultWhen{};
    if (const auto number = ordinalBehind(text, "every"_L1))
        return *number > 0 ? std::optional(FaultWhen{Kind::Every, 1, *number}) : std::nullopt;
    if (const auto number = ordinalBehind(text, "at"_L1))
        return FaultWhen{Kind::At, 1, *number};
    const bool percent = text.endsWith(u'%');
    bool isNumber = false;
    const double number = (percent ? text.chopped(1).trimmed() : text).toDouble(&isNumber);
    const double share = percent ? number / 100 : number;
    if (!isNumber || !(share >= 0 && share <= 1))
        return std::nullopt;
    return FaultWhen{Kind::Share, share, 0};
}

QString FaultWhen::toString() const
{
    switch (kind) {
    case Kind::Every:
        return u"every %1"_s.arg(number);
    case Kind::At:
        return u"at %1"_s.arg(number);
    case Kind::Share:
        break;
    }
    return share == 1 ? u"always"_s : QString::number(share, 'g', 17);
}

bool FaultWhen::strikes(quint64 ordinal, const FaultDraw &draw) const
{
    switch (kind) {
    case Kind::Every:
        return ordinal % number == 0;
    case Kind::At:
        return ordinal == number;
    case Kind::Share:
        break;
    }
    return draw.share() < share;
}

QString readFaultValue(const QJsonValue &json, FaultSetting &setting)
{
    QString text = json.toString().trimmed();
    if (json.isDouble())
        text = QString::number(json.toDouble(), 'g', 17);
    else if (json.isBool() && json.toBool())
        text = u"always"_s;
    switch (faultInfo(setting.fault).parameter) {
    case FaultParameter::Handshakes:
    case FaultParameter::Connections:
    case FaultParameter::Messages:
        return readWhen(text, setting);
    case FaultParameter::Time:
        return readTime(text, setting);
    case FaultParameter::Rate:
        return readRate(text, setting);
    case FaultParameter::Code:
        return readCode(text, setting);
    }
    return {};
}

QJsonValue writeFaultValue(const FaultSetting &setting)
{
    switch (faultInfo(setting.fault).parameter) {
    case FaultParameter::Handshakes:
    case FaultParameter::Connections:
    case FaultParameter::Messages:
        if (setting.when.kind != FaultWhen::Kind::Share)
            return setting.when.toString();
        return setting.when.share == 1 ? QJsonValue(true) : QJsonValue(setting.when.share);
    case FaultParameter::Time:
        return u"%1ms"_s.arg(setting.time.count());
    case FaultParameter::Rate:
        return u"%1 B/s"_s.arg(setting.bytesPerSecond);
    case FaultParameter::Code:
        return int(setting.code);
    }
    return {};
}

} // namespace plectrum
