// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/linediff.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// One line of the whole comparison: ' ', '-' or '+'.
struct Step {
    char kind;
    QString line;
};

/// The furthest reaching paths, one snapshot for each number of differences. Empty: there are too many.
std::vector<std::vector<qsizetype>> search(const QStringList &a, const QStringList &b)
{
    const qsizetype most = std::min<qsizetype>(a.size() + b.size(), MaxDifferences);
    std::vector<qsizetype> reach(size_t(2 * most + 2), 0);
    std::vector<std::vector<qsizetype>> trace;
    for (qsizetype differences = 0; differences <= most; ++differences) {
        // Of this round only these diagonals matter later.
        trace.emplace_back(reach.begin() + (most - differences), reach.begin() + (most + differences + 2));
        for (qsizetype diagonal = -differences; diagonal <= differences; diagonal += 2) {
            const size_t at = size_t(most + diagonal);
            const bool down = diagonal == -differences || (diagonal != differences && reach[at - 1] < reach[at + 1]);
            qsizetype x = down ? reach[at + 1] : reach[at - 1] + 1;
            while (x < a.size() && x - diagonal < b.size() && a.at(x) == b.at(x - diagonal))
                ++x;
            reach[at] = x;
            if (x >= a.size() && x - diagonal >= b.size())
                return trace;
        }
    }
    return {};
}

std::vector<Step> compare(const QStringList &a, const QStringList &b)
{
    std::vector<Step> steps;
    const auto trace = search(a, b);
    if (trace.empty()) {
        for (const QString &line : a)
            steps.push_back({'-', line});
        for (const QString &line : b)
            steps.push_back({'+', line});
        return steps;
    }
    qsizetype x = a.size();
    qsizetype y = b.size();
    for (qsizetype differences = qsizetype(trace.size()) - 1; differences >= 0; --differences) {
        // The snapshot begins at diagonal -differences.
        const auto reach = [&round = trace[size_t(differences)], differences](qsizetype diagonal) {
            return round[size_t(diagonal + differences)];
        };
        const qsizetype diagonal = x - y;
        const bool down =
            diagonal == -differences || (diagonal != differences && reach(diagonal - 1) < reach(diagonal + 1));
        const qsizetype from = differences == 0 ? 0 : down ? reach(diagonal + 1) : reach(diagonal - 1);
        const qsizetype fromY = differences == 0 ? 0 : from - (down ? diagonal + 1 : diagonal - 1);
        const qsizetype startX = differences == 0 ? 0 : down ? from : from + 1;
        while (x > startX)
            steps.push_back({' ', a.at(--x)}), --y;
        if (differences == 0)
            break;
        if (down)
            steps.push_back({'+', b.at(--y)});
        else
            steps.push_back({'-', a.at(--x)});
        x = from;
        y = fromY;
    }
    std::ranges::reverse(steps);
    return steps;
}

} // namespace

QStringList unifiedDiff(const QStringList &before, const QStringList &after, int context)
{
    const std::vector<Step> steps = compare(before, after);
    // Lines to show: changes and what is near them.
    std::vector<bool> shown(steps.size(), false);
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == ' ')
            continue;
        const size_t first = i >= size_t(context) ? i - size_t(context) : 0;
        for (size_t near = first; near <= i + size_t(context) && near < steps.size(); ++near)
            shown[near] = true;
    }
    QStringList diff;
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    for (size_t i = 0; i < steps.size();) {
        if (!shown[i]) {
            ++oldLine; // only lines that are the same are left out
            ++newLine;
            ++i;
            continue;
        }
        QStringList hunk;
        qsizetype oldCount = 0;
        qsizetype newCount = 0;
        for (; i < steps.size() && shown[i]; ++i) {
            hunk << QLatin1Char(steps[i].kind) + steps[i].line;
            oldCount += steps[i].kind != '+' ? 1 : 0;
            newCount += steps[i].kind != '-' ? 1 : 0;
        }
        diff << u"@@ -%1,%2 +%3,%4 @@"_s.arg(oldLine).arg(oldCount).arg(newLine).arg(newCount);
        diff += hunk;
        oldLine += oldCount;
        newLine += newCount;
    }
    return diff;
}

QList<LinePair> linesSideBySide(const QStringList &before, const QStringList &after)
{
    const std::vector<Step> steps = compare(before, after);
    QList<LinePair> pairs;
    qsizetype open = 0; // where the lines of this change begin that have nothing beside them yet
    for (const Step &step : steps) {
        if (step.kind == ' ') {
            pairs.append(
                {.hasBefore = true, .hasAfter = true, .isSame = true, .before = step.line, .after = step.line});
            open = pairs.size();
        } else if (step.kind == '-') {
            while (open < pairs.size() && pairs.at(open).hasBefore)
                ++open;
            if (open == pairs.size())
                pairs.append(LinePair());
            pairs[open].hasBefore = true;
            pairs[open].before = step.line;
        } else {
            qsizetype free = pairs.size();
            while (free > 0 && !pairs.at(free - 1).isSame && !pairs.at(free - 1).hasAfter)
                --free;
            if (free == pairs.size())
                pairs.append(LinePair());
            pairs[free].hasAfter = true;
            pairs[free].after = step.line;
            open = qMin(open, pairs.size());
        }
    }
    return pairs;
}

} // namespace plectrum
