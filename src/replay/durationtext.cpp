// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/durationtext.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct Unit {
    QLatin1StringView name;
    double nanoseconds;
};
constexpr std::array Units{Unit{"us"_L1, 1e3}, Unit{"ms"_L1, 1e6}, Unit{"min"_L1, 60e9}, Unit{"s"_L1, 1e9}};
constexpr double MaxNanoseconds = 24 * 3600 * 1e9;

} // namespace

std::optional<std::chrono::nanoseconds> durationFrom(QStringView text)
{
    for (const Unit &unit : Units) {
        if (!text.endsWith(unit.name))
            continue;
        const QStringView digits = text.chopped(unit.name.size()).trimmed();
        bool isNumber = false;
        const double value = digits.toDouble(&isNumber) * unit.nanoseconds;
        if (!isNumber || digits.isEmpty() || !digits.front().isDigit() || !(value <= MaxNanoseconds))
            return std::nullopt;
        return std::chrono::nanoseconds(std::llround(value));
    }
    return std::nullopt;
}

QString durationText(std::chrono::nanoseconds duration)
{
    const qint64 microseconds = (duration.count() + 500) / 1000;
    if (microseconds % 1'000'000 == 0)
        return u"%1s"_s.arg(microseconds / 1'000'000);
    if (microseconds < 1'000'000 && microseconds % 1000 == 0)
        return u"%1ms"_s.arg(microseconds / 1000);
    if (microseconds < 1000)
        return u"%1us"_s.arg(microseconds);
    const bool inSeconds = microseconds >= 1'000'000;
    QString text = QString::number(double(microseconds) / (inSeconds ? 1e6 : 1e3), 'f', inSeconds ? 6 : 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text + (inSeconds ? u"s"_s : u"ms"_s);
}

} // namespace plectrum
