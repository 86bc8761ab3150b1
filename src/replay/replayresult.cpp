// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayresult.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Difference = ReplayRow::Difference;

constexpr std::array Differences{Difference::Missing, Difference::Extra, Difference::Changed, Difference::Reordered,
                                 Difference::Late};
constexpr std::array Names{"missing"_L1, "extra"_L1, "changed"_L1, "reordered"_L1, "late"_L1};
static_assert(Names.size() == Differences.size());

} // namespace

int ReplayResult::count(ReplayRow::Difference difference) const
{
    return int(std::ranges::count_if(
        rows, [difference](const ReplayRow &row) { return row.differences.testFlag(difference); }));
}

int ReplayResult::differentRows() const
{
    return int(std::ranges::count_if(rows, [](const ReplayRow &row) { return !row.isSame(); }));
}

QString differenceNames(ReplayRow::Differences differences)
{
    QStringList names;
    for (size_t i = 0; i < Names.size(); ++i) {
        if (differences.testFlag(Differences[i]))
            names << QString(Names[i]);
    }
    return names.isEmpty() ? u"same"_s : names.join(u", "_s);
}

QLatin1StringView subjectName(ReplayRow::Subject subject)
{
    switch (subject) {
    case ReplayRow::Subject::Handshake:
        return "handshake"_L1;
    case ReplayRow::Subject::Sent:
        return "sent"_L1;
    case ReplayRow::Subject::Message:
        return "message"_L1;
    case ReplayRow::Subject::Pong:
        return "pong"_L1;
    case ReplayRow::Subject::End:
        return "end"_L1;
    case ReplayRow::Subject::Answer:
        return "answer"_L1;
    }
    return "message"_L1;
}

std::span<const ReplayRow::Difference> allDifferences()
{
    return Differences;
}

} // namespace plectrum
