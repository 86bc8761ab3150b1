// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/alignment.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// Points on a line: their distance is a metric, and equal hashes are equal points.
Alignment::Side sideOf(const std::vector<int> &points)
{
    Alignment::Side side;
    for (const int point : points)
        side.hashes.push_back(quint64(point) + 1);
    return side;
}

double pointDistance(int a, int b)
{
    return std::min(1.0, std::abs(a - b) / 10.0);
}

struct Price {
    double cost = 0; ///< an unpaired one costs half of MaxDistance
    int moved = 0;   ///< pairs outside the longest sequence in order

    bool operator<(const Price &other) const
    {
        return std::abs(cost - other.cost) > 1e-6 ? cost < other.cost : moved < other.moved;
    }
};

int movedOf(const std::vector<int> &partners)
{
    std::vector<int> longest(partners.size(), 0);
    int best = 0;
    int pairs = 0;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] < 0)
            continue;
        ++pairs;
        longest[i] = 1;
        for (size_t j = 0; j < i; ++j) {
            if (partners[j] >= 0 && partners[j] < partners[i])
                longest[i] = std::max(longest[i], longest[j] + 1);
        }
        best = std::max(best, longest[i]);
    }
    return pairs - best;
}

Price priceOf(const std::vector<int> &expected, const std::vector<int> &actual, const std::vector<int> &partners)
{
    Price price{.cost = Alignment::MaxDistance / 2 * double(expected.size() + actual.size()),
                .moved = movedOf(partners)};
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] >= 0)
            price.cost += pointDistance(expected[i], actual[size_t(partners[i])]) - Alignment::MaxDistance;
    }
    return price;
}

/// Tries every way to pair.
Price bestPrice(const std::vector<int> &expected, const std::vector<int> &actual)
{
    std::vector<int> partners(expected.size(), -1);
    std::vector<bool> taken(actual.size());
    Price best = priceOf(expected, actual, partners);
    const std::function<void(size_t)> tryFrom = [&](size_t i) {
        if (i == expected.size()) {
            best = std::min(best, priceOf(expected, actual, partners));
            return;
        }
        tryFrom(i + 1);
        for (size_t j = 0; j < actual.size(); ++j) {
            if (taken[j] || pointDistance(expected[i], actual[j]) >= Alignment::MaxDistance)
                continue;
            taken[j] = true;
            partners[i] = int(j);
            tryFrom(i + 1);
            partners[i] = -1;
            taken[j] = false;
        }
    };
    tryFrom(0);
    return best;
}

std::vector<int> partnersOf(const std::vector<AlignedPair> &pairs, size_t count)
{
    std::vector<int> partners(count, -1);
    for (const AlignedPair &pair : pairs) {
        if (pair.expected >= 0)
            partners[size_t(pair.expected)] = int(pair.actual);
    }
    return partners;
}

/// Every message of both sides stands in exactly one pair.
bool isComplete(const std::vector<AlignedPair> &pairs, size_t expected, size_t actual)
{
    std::vector<int> left(expected);
    std::vector<int> right(actual);
    for (const AlignedPair &pair : pairs) {
        if (pair.expected >= 0)
            ++left[size_t(pair.expected)];
        if (pair.actual >= 0)
            ++right[size_t(pair.actual)];
    }
    const auto isOne = [](int count) { return count == 1; };
    return std::ranges::all_of(left, isOne) && std::ranges::all_of(right, isOne);
}

} // namespace

class tst_Alignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isOptimal_data();
    void isOptimal();
    void movesAsFewAsPossible();
    void tellsPlantedDifferencesExactly();
    void movesAsFewAsPossibleOfMany();
    void pairsByKey();
    void isOptimalBesideKeys();
    void pairsNearestOfMany();
    void replacesBetweenNeighbours();
    void assignsCheapest();
    void holdsManyEqualOnes();
};

void tst_Alignment::isOptimal_data()
{
    QTest::addColumn<int>("range");
    QTest::newRow("few values, many repeated") << 3;
    QTest::newRow("near values") << 12;
    QTest::newRow("far values") << 60;
}

void tst_Alignment::isOptimal()
{
    QFETCH(int, range);
    QRandomGenerator random(quint32(range) * 7919);
    for (int round = 0; round < 400; ++round) {
        std::vector<int> expected(random.bounded(7U));
        std::vector<int> actual(random.bounded(7U));
        for (int &each : expected)
            each = random.bounded(range);
        for (int &each : actual)
            each = random.bounded(range);
        const auto pairs = Alignment::align(
            sideOf(expected), sideOf(actual),
            [&](qsizetype i, qsizetype j) { return pointDistance(expected[size_t(i)], actual[size_t(j)]); }, false);
        QVERIFY(isComplete(pairs, expected.size(), actual.size()));
        const Price price = priceOf(expected, actual, partnersOf(pairs, expected.size()));
        QVERIFY2(std::abs(price.cost - bestPrice(expected, actual).cost) < 1e-6, qPrintable(QString::number(round)));
        const auto moved = std::ranges::count_if(pairs, &AlignedPair::isMoved);
        QCOMPARE(int(moved), price.moved);
    }
}

void tst_Alignment::movesAsFewAsPossible()
{
    QRandomGenerator random(4242);
    for (int round = 0; round < 400; ++round) {
        // Equal or nothing to do with each other: then the fewest moves are told as well.
        std::vector<int> expected(random.bounded(8U));
        for (int &each : expected)
            each = random.bounded(4) * 100;
        std::vector<int> actual = expected;
        std::shuffle(actual.begin(), actual.end(), random);
        if (!actual.empty() && random.bounded(2) == 0)
            actual.pop_back();
        const auto pairs = Alignment::align(
            sideOf(expected), sideOf(actual),
            [&](qsizetype i, qsizetype j) { return pointDistance(expected[size_t(i)], actual[size_t(j)]); }, false);
        QCOMPARE(int(std::ranges::count_if(pairs, &AlignedPair::isMoved)), bestPrice(expected, actual).moved);
    }
}

/// What stays is a longest run in order, whatever the permutation.
void tst_Alignment::movesAsFewAsPossibleOfMany()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 60; ++round) {
        std::vector<int> order(size_t(random.bounded(1, 400)));
        std::iota(order.begin(), order.end(), 0);
        const std::vector<int> expected = order;
        // From a few neighbours swapped to all shuffled.
        if (round % 3 == 0)
            std::shuffle(order.begin(), order.end(), random);
        for (size_t i = 0; round % 3 != 0 && i + 1 < order.size(); ++i) {
            if (random.bounded(round + 2) == 0)
                std::swap(order[i], order[size_t(random.bounded(int(order.size())))]);
        }
        std::vector<int> tails;
        for (const int each : order) {
            const auto at = std::ranges::lower_bound(tails, each);
            at == tails.end() ? tails.push_back(each) : void(*at = each);
        }
        const auto pairs = Alignment::align(
            sideOf(expected), sideOf(order), [](qsizetype, qsizetype) { return 1.0; }, false);
        qsizetype last = -1;
        int stayed = 0;
        for (const AlignedPair &pair : pairs) {
            QCOMPARE(order[size_t(pair.actual)], expected[size_t(pair.expected)]);
            QCOMPARE(pair.distance, 0.0);
            if (pair.isMoved)
                continue;
            QVERIFY(pair.actual > last);
            last = pair.actual;
            ++stayed;
        }
        QCOMPARE(stayed, int(tails.size()));
    }
}

void tst_Alignment::tellsPlantedDifferencesExactly()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 200; ++round) {
        const int count = 50 + random.bounded(100);
        std::vector<int> expected(static_cast<size_t>(count));
        std::iota(expected.begin(), expected.end(), 0);
        for (int &each : expected)
            each *= 100; // far from each other
        std::vector<int> actual = expected;
        const auto changedAt = size_t(random.bounded(10));
        actual[changedAt] += 2;
        const int lost = expected[size_t(20 + random.bounded(10))];
        std::erase(actual, lost);
        const auto moved = size_t(40 + random.bounded(5));
        std::rotate(actual.begin() + qsizetype(moved), actual.begin() + qsizetype(moved) + 1,
                    actual.begin() + qsizetype(moved) + 4);
        actual.insert(actual.begin() + 15, 7'777'777);
        const auto pairs = Alignment::align(sideOf(expected), sideOf(actual), [&](qsizetype i, qsizetype j) {
            return pointDistance(expected[size_t(i)], actual[size_t(j)]);
        });
        int differences = 0;
        for (const AlignedPair &pair : pairs) {
            if (pair.expected < 0) {
                QCOMPARE(actual[size_t(pair.actual)], 7'777'777);
                ++differences;
            } else if (pair.actual < 0) {
                QCOMPARE(expected[size_t(pair.expected)], lost);
                ++differences;
            } else if (pair.distance > 0) {
                QCOMPARE(size_t(pair.expected), changedAt);
                ++differences;
            } else if (pair.isMoved) {
                ++differences;
            }
        }
        QCOMPARE(differences, 4);
    }
}

void tst_Alignment::pairsByKey()
{
    Alignment::Side expected{.hashes = {1, 2, 3}, .keys = {10, 20, 0}, .shapes = {}};
    Alignment::Side actual{.hashes = {7, 8, 3}, .keys = {20, 10, 0}, .shapes = {}};
    const auto pairs = Alignment::align(expected, actual, [](qsizetype, qsizetype) { return 0.5; });
    QCOMPARE(partnersOf(pairs, 3), std::vector<int>({1, 0, 2}));
}

/// All that have a partner by key have one; the rest is paired as cheaply as can be.
void tst_Alignment::isOptimalBesideKeys()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 400; ++round) {
        Alignment::Side sides[2];
        std::vector<int> points[2];
        for (const int side : {0, 1}) {
            for (int count = random.bounded(8); count > 0; --count) {
                points[side].push_back(random.bounded(12));
                sides[side].hashes.push_back(quint64(points[side].back()) + 1);
                sides[side].keys.push_back(quint64(random.bounded(4)));
            }
        }
        const auto pairs = Alignment::align(
            sides[0], sides[1],
            [&](qsizetype i, qsizetype j) { return pointDistance(points[0][size_t(i)], points[1][size_t(j)]); }, false);
        QVERIFY(isComplete(pairs, points[0].size(), points[1].size()));
        std::vector<int> paired(4);
        std::vector<int> equal(4);
        std::vector<int> rest[2];
        double cost = 0;
        for (const AlignedPair &pair : pairs) {
            const quint64 left = pair.expected < 0 ? 0 : sides[0].keys[size_t(pair.expected)];
            const quint64 right = pair.actual < 0 ? 0 : sides[1].keys[size_t(pair.actual)];
            if (left != 0 && left == right) {
                ++paired[left];
                equal[left] += pair.distance == 0 ? 1 : 0;
                continue;
            }
            if (pair.expected >= 0)
                rest[0].push_back(points[0][size_t(pair.expected)]);
            if (pair.actual >= 0)
                rest[1].push_back(points[1][size_t(pair.actual)]);
            cost += pair.expected < 0 || pair.actual < 0 ? Alignment::MaxDistance / 2 : pair.distance;
        }
        for (quint64 key = 1; key < 4; ++key) {
            const auto left = std::ranges::count(sides[0].keys, key);
            const auto right = std::ranges::count(sides[1].keys, key);
            QCOMPARE(paired[key], int(std::min(left, right)));
            // And of one key those that are equal.
            std::map<int, std::array<int, 2>> points12;
            for (const int side : {0, 1}) {
                for (size_t i = 0; i < points[side].size(); ++i)
                    points12[points[side][i]][size_t(side)] += sides[side].keys[i] == key ? 1 : 0;
            }
            int most = 0;
            for (const auto &[point, counts] : points12)
                most += std::min(counts[0], counts[1]);
            QCOMPARE(equal[key], most);
        }
        QVERIFY2(std::abs(cost - bestPrice(rest[0], rest[1]).cost) < 1e-6, qPrintable(QString::number(round)));
    }
}

/// Too many to try all: each still finds the one that is nearest.
void tst_Alignment::pairsNearestOfMany()
{
    constexpr int Count = 400;
    static_assert(Count * Count > Alignment::MaxExact);
    Alignment::Side sides[2];
    for (int i = 0; i < Count; ++i) {
        sides[0].hashes.push_back(quint64(i) * 2 + 1);
        sides[1].hashes.push_back(quint64(i) * 2 + 2);
    }
    std::vector<int> partners(static_cast<size_t>(Count));
    std::iota(partners.begin(), partners.end(), 0);
    for (int i = 0; i + 1 < Count; i += 7)
        std::swap(partners[size_t(i)], partners[size_t(i) + 1]);
    const auto pairs = Alignment::align(
        sides[0], sides[1], [&](qsizetype i, qsizetype j) { return partners[size_t(i)] == j ? 0.2 : 0.5; }, false);
    QCOMPARE(partnersOf(pairs, Count), partners);
}

void tst_Alignment::replacesBetweenNeighbours()
{
    const auto apart = [](qsizetype, qsizetype) { return 1.0; };
    const Alignment::Side expected = sideOf({1, 2, 3});
    const Alignment::Side actual = sideOf({1, 9, 3});
    QCOMPARE(partnersOf(Alignment::align(expected, actual, apart), 3), std::vector<int>({0, 1, 2}));
    QCOMPARE(partnersOf(Alignment::align(expected, actual, apart, false), 3), std::vector<int>({0, -1, 2}));
}

void tst_Alignment::assignsCheapest()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const int rows = 1 + random.bounded(5);
        const int columns = 1 + random.bounded(5);
        std::vector<double> costs(size_t(rows * columns));
        for (double &cost : costs)
            cost = random.bounded(100);
        const auto cost = [&](qsizetype i, qsizetype j) { return costs[size_t(i * columns + j)]; };
        const auto chosen = cheapestAssignment(rows, columns, cost);
        double sum = 0;
        for (int i = 0; i < rows; ++i)
            sum += chosen[size_t(i)] >= 0 ? cost(i, chosen[size_t(i)]) : 0;
        // All ways to take the fewer ones in some order of the others.
        std::vector<int> order(size_t(std::max(rows, columns)));
        std::iota(order.begin(), order.end(), 0);
        double best = 1e9;
        do {
            double each = 0;
            for (int k = 0; k < std::min(rows, columns); ++k)
                each += rows <= columns ? cost(k, order[size_t(k)]) : cost(order[size_t(k)], k);
            best = std::min(best, each);
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(sum, best);
        QCOMPARE(int(std::ranges::count_if(chosen, [](qsizetype j) { return j >= 0; })), std::min(rows, columns));
    }
}

void tst_Alignment::holdsManyEqualOnes()
{
    std::vector<int> expected(20'000, 5);
    std::vector<int> actual(20'001, 5);
    expected.front() = 1;
    actual.back() = 2;
    const auto pairs = Alignment::align(
        sideOf(expected), sideOf(actual), [&](qsizetype, qsizetype) { return 1.0; }, false);
    QVERIFY(isComplete(pairs, expected.size(), actual.size()));
    QCOMPARE(
        std::ranges::count_if(pairs, [](const AlignedPair &pair) { return pair.expected >= 0 && pair.actual >= 0; }),
        19'999);
    QVERIFY(std::ranges::none_of(pairs, &AlignedPair::isMoved));
}

QTEST_APPLESS_MAIN(tst_Alignment)
#include "tst_alignment.moc"
