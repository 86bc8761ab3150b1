// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/alignment.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace plectrum {
namespace {

/// More equal pairs than this are not all looked at for the best order; then equal ones are paired first to first.
constexpr qint64 MaxMatches = 8'000'000;
/// How many unpaired messages of its shape each one is measured against, where there are too many for all.
constexpr qsizetype Window = 24;

/// Works on one alignment.
class Aligner {
public:
    Aligner(const Alignment::Side &expected, const Alignment::Side &actual, const Alignment::Distance &distance)
        : m_expected(expected)
        , m_actual(actual)
        , m_distance(distance)
        , m_partner(expected.hashes.size(), -1)
        , m_partnerOf(actual.hashes.size(), -1)
        , m_distances(expected.hashes.size())
    {
    }

    void pairByKey()
    {
        if (m_expected.keys.empty() || m_actual.keys.empty())
            return;
        QHash<quint64, QList<qsizetype>> waiting;
        for (size_t j = 0; j < m_actual.keys.size(); ++j) {
            if (m_actual.keys[j] != 0)
                waiting[m_actual.keys[j]].append(qsizetype(j));
        }
        // Equal ones of a key first, then the others in their order.
        for (const bool equalOnly : {true, false}) {
            for (size_t i = 0; i < m_expected.keys.size(); ++i) {
                const auto found = waiting.find(m_expected.keys[i]);
                if (m_expected.keys[i] == 0 || m_partner[i] >= 0 || found == waiting.end())
                    continue;
                const auto fits = std::ranges::find_if(*found, [&](qsizetype j) {
                    return !equalOnly || m_actual.hashes[size_t(j)] == m_expected.hashes[i];
                });
                if (fits == found->end())
                    continue;
                pair(qsizetype(i), *fits, isEqual(qsizetype(i), *fits) ? 0 : m_distance(qsizetype(i), *fits));
                found->erase(fits);
            }
        }
    }

    void pairEqual()
    {
        std::vector<qsizetype> left = unpaired(m_partner);
        std::vector<qsizetype> right = unpaired(m_partnerOf);
        // What both begin and end with.
        while (!left.empty() && !right.empty() && isEqual(left.back(), right.back())) {
            pair(left.back(), right.back(), 0);
            left.pop_back();
            right.pop_back();
        }
        size_t head = 0;
        while (head < left.size() && head < right.size() && isEqual(left[head], right[head])) {
            pair(left[head], right[head], 0);
            ++head;
        }
        left.erase(left.begin(), left.begin() + qsizetype(head));
        right.erase(right.begin(), right.begin() + qsizetype(head));
        QHash<quint64, QList<qsizetype>> places; // in `right`
        for (const qsizetype j : right)
            places[m_actual.hashes[size_t(j)]].append(j);
        qint64 matches = 0;
        for (const qsizetype i : left)
            matches += places.value(m_expected.hashes[size_t(i)]).size();
        if (matches <= MaxMatches)
            pairInOrder(left, places);
        for (const qsizetype i : left) {
            if (m_partner[size_t(i)] >= 0)
                continue;
            auto &free = places[m_expected.hashes[size_t(i)]];
            while (!free.isEmpty() && m_partnerOf[size_t(free.first())] >= 0)
                free.removeFirst();
            if (!free.isEmpty())
                pair(i, free.takeFirst(), 0);
        }
    }

    void pairSimilar()
    {
        const std::vector<qsizetype> left = unpaired(m_partner);
        const std::vector<qsizetype> right = unpaired(m_partnerOf);
        if (qint64(left.size()) * qint64(right.size()) <= Alignment::MaxExact)
            pairCheapest(left, right);
        else
            pairInWindows(left, right);
    }

    void pairReplaced()
    {
        qsizetype actual = 0;
        std::vector<qsizetype> gap;
        for (qsizetype i = 0; i <= qsizetype(m_partner.size()); ++i) {
            if (i < qsizetype(m_partner.size()) && m_partner[size_t(i)] < 0) {
                gap.push_back(i);
                continue;
            }
            const qsizetype next =
                i < qsizetype(m_partner.size()) ? m_partner[size_t(i)] : qsizetype(m_partnerOf.size());
            if (next < actual)
                continue; // a moved one is no neighbour
            std::vector<qsizetype> came;
            for (qsizetype j = actual; j < next; ++j) {
                if (m_partnerOf[size_t(j)] < 0)
                    came.push_back(j);
            }
            for (size_t k = 0; came.size() == gap.size() && k < gap.size(); ++k)
                pair(gap[k], came[k], m_distance(gap[k], came[k]));
            gap.clear();
            actual = next + 1;
        }
    }

    std::vector<AlignedPair> result() const
    {
        const std::vector<bool> inOrder = longestInOrder();
        std::vector<AlignedPair> pairs;
        qsizetype next = 0; // of the actual ones that nobody expected
        const auto addExtrasBefore = [&](qsizetype end) {
            for (; next < end; ++next) {
                if (m_partnerOf[size_t(next)] < 0)
                    pairs.push_back({-1, next, 0, false});
            }
        };
        for (size_t i = 0; i < m_partner.size(); ++i) {
            const qsizetype partner = m_partner[i];
            if (partner >= 0 && inOrder[i])
                addExtrasBefore(partner);
            pairs.push_back({qsizetype(i), partner, m_distances[i], partner >= 0 && !inOrder[i]});
        }
        addExtrasBefore(qsizetype(m_partnerOf.size()));
        return pairs;
    }

private:
    bool isEqual(qsizetype i, qsizetype j) const { return m_expected.hashes[size_t(i)] == m_actual.hashes[size_t(j)]; }

    void pair(qsizetype i, qsizetype j, double distance)
    {
        m_partner[size_t(i)] = j;
        m_partnerOf[size_t(j)] = i;
        m_distances[size_t(i)] = distance;
    }

    static std::vector<qsizetype> unpaired(const std::vector<qsizetype> &partners)
    {
        std::vector<qsizetype> indices;
        for (size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] < 0)
                indices.push_back(qsizetype(i));
        }
        return indices;
    }

    /// A longest common subsequence (Hunt and Szymanski): the longest chains of matches, ends only.
    void pairInOrder(const std::vector<qsizetype> &left, const QHash<quint64, QList<qsizetype>> &places)
    {
        struct Link {
            qsizetype i, j;
            qint64 before;
        };
        std::vector<Link> links;
        std::vector<qint64> ends; // by length: the link of the chain that ends first
        for (const qsizetype i : left) {
            const auto found = places.constFind(m_expected.hashes[size_t(i)]);
            if (found == places.cend())
                continue;
            // From the back, so that one row adds at most one link to a chain.
            for (auto j = found->crbegin(); j != found->crend(); ++j) {
                const auto at =
                    std::ranges::lower_bound(ends, *j, {}, [&links](qint64 link) { return links[size_t(link)].j; });
                if (at != ends.end() && links[size_t(*at)].j == *j)
                    continue;
                links.push_back({i, *j, at == ends.begin() ? -1 : *(at - 1)});
                if (at == ends.end())
                    ends.push_back(qint64(links.size()) - 1);
                else
                    *at = qint64(links.size()) - 1;
            }
        }
        for (qint64 link = ends.empty() ? -1 : ends.back(); link >= 0; link = links[size_t(link)].before)
            pair(links[size_t(link)].i, links[size_t(link)].j, 0);
    }

    void pairCheapest(const std::vector<qsizetype> &left, const std::vector<qsizetype> &right)
    {
        if (left.empty() || right.empty())
            return;
        std::vector<double> distances(left.size() * right.size());
        for (size_t i = 0; i < left.size(); ++i) {
            for (size_t j = 0; j < right.size(); ++j)
                distances[i * right.size() + j] = qMin(m_distance(left[i], right[j]), Alignment::MaxDistance);
        }
        // Of equally near ones those in the same order: a billionth weighs less than any difference.
        const auto cost = [&](qsizetype i, qsizetype j) {
            return distances[size_t(i) * right.size() + size_t(j)] + 1e-9 * double(qAbs(i - j));
        };
        const auto chosen = cheapestAssignment(qsizetype(left.size()), qsizetype(right.size()), cost);
        for (size_t i = 0; i < left.size(); ++i) {
            const qsizetype j = chosen[i];
            if (j >= 0 && distances[i * right.size() + size_t(j)] < Alignment::MaxDistance)
                pair(left[i], right[size_t(j)], distances[i * right.size() + size_t(j)]);
        }
    }

    void pairInWindows(const std::vector<qsizetype> &left, const std::vector<qsizetype> &right)
    {
        struct Group {
            std::vector<qsizetype> left, right;
        };
        QHash<quint64, Group> groups;
        const auto shapeOf = [](const Alignment::Side &side, qsizetype at) {
            return side.shapes.empty() ? quint64(0) : side.shapes[size_t(at)];
        };
        for (const qsizetype i : left)
            groups[shapeOf(m_expected, i)].left.push_back(i);
        for (const qsizetype j : right)
            groups[shapeOf(m_actual, j)].right.push_back(j);
        for (const Group &group : std::as_const(groups)) {
            if (qint64(group.left.size()) * qint64(group.right.size()) <= Alignment::MaxExact)
                pairCheapest(group.left, group.right);
            else
                pairNearest(group.left, group.right);
        }
    }

    void pairNearest(const std::vector<qsizetype> &left, const std::vector<qsizetype> &right)
    {
        size_t first = 0;
        for (const qsizetype i : left) {
            while (first < right.size() && m_partnerOf[size_t(right[first])] >= 0)
                ++first;
            double best = Alignment::MaxDistance;
            qsizetype nearest = -1;
            qsizetype seen = 0;
            for (size_t k = first; k < right.size() && seen < Window; ++k) {
                if (m_partnerOf[size_t(right[k])] >= 0)
                    continue;
                ++seen;
                const double distance = m_distance(i, right[k]);
                if (distance < best) {
                    best = distance;
                    nearest = right[k];
                }
            }
            if (nearest >= 0)
                pair(i, nearest, best);
        }
    }

    /// Which expected ones stand in the longest sequence that came in order.
    std::vector<bool> longestInOrder() const
    {
        std::vector<size_t> ends; // by length: the expected one whose partner is the least
        std::vector<qsizetype> before(m_partner.size(), -1);
        for (size_t i = 0; i < m_partner.size(); ++i) {
            if (m_partner[i] < 0)
                continue;
            const auto at =
                std::ranges::lower_bound(ends, m_partner[i], {}, [this](size_t end) { return m_partner[end]; });
            if (at != ends.begin())
                before[i] = qsizetype(*(at - 1));
            if (at == ends.end())
                ends.push_back(i);
            else
                *at = i;
        }
        std::vector<bool> inOrder(m_partner.size());
        for (qsizetype i = ends.empty() ? -1 : qsizetype(ends.back()); i >= 0; i = before[size_t(i)])
            inOrder[size_t(i)] = true;
        return inOrder;
    }

    const Alignment::Side &m_expected;
    const Alignment::Side &m_actual;
    const Alignment::Distance &m_distance;
    std::vector<qsizetype> m_partner;   ///< of each expected one
    std::vector<qsizetype> m_partnerOf; ///< of each actual one
    std::vector<double> m_distances;
};

} // namespace

std::vector<AlignedPair> Alignment::align(const Side &expected, const Side &actual, const Distance &distance,
                                          bool replaces)
{
    Aligner aligner(expected, actual, distance);
    aligner.pairByKey();
    aligner.pairEqual();
    aligner.pairSimilar();
    if (replaces)
        aligner.pairReplaced();
    return aligner.result();
}

std::vector<qsizetype> cheapestAssignment(qsizetype rows, qsizetype columns,
                                          const std::function<double(qsizetype row, qsizetype column)> &cost)
{
    const bool isWide = rows <= columns;
    const auto n = size_t(isWide ? rows : columns); // each of these is assigned
    const auto m = size_t(isWide ? columns : rows);
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    // The classic form with potentials; index 0 stands for "none yet".
    std::vector<double> rowPotential(n + 1);
    std::vector<double> columnPotential(m + 1);
    std::vector<size_t> rowOf(m + 1);
    for (size_t row = 1; row <= n; ++row) {
        rowOf[0] = row;
        size_t column = 0;
        std::vector<double> slack(m + 1, Infinite);
        std::vector<size_t> way(m + 1);
        std::vector<bool> used(m + 1);
        do {
            used[column] = true;
            const size_t at = rowOf[column];
            double least = Infinite;
            size_t next = 0;
            for (size_t j = 1; j <= m; ++j) {
                if (used[j])
                    continue;
                const auto i = qsizetype(at) - 1;
                const auto k = qsizetype(j) - 1;
                const double reduced = (isWide ? cost(i, k) : cost(k, i)) - rowPotential[at] - columnPotential[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    way[j] = column;
                }
                if (slack[j] < least) {
                    least = slack[j];
                    next = j;
                }
            }
            for (size_t j = 0; j <= m; ++j) {
                if (used[j]) {
                    rowPotential[rowOf[j]] += least;
                    columnPotential[j] -= least;
                } else {
                    slack[j] -= least;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }
    std::vector<qsizetype> chosen(size_t(rows), -1);
    for (size_t j = 1; j <= m; ++j) {
        if (rowOf[j] == 0)
            continue;
        const auto other = qsizetype(rowOf[j]) - 1;
        if (isWide)
            chosen[size_t(other)] = qsizetype(j) - 1;
        else
            chosen[j - 1] = other;
    }
    return chosen;
}

} // namespace plectrum
