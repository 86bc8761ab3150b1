// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace plectrum {

/// Which message that came is which one that was expected.
struct AlignedPair {
    qsizetype expected = -1; ///< -1: nobody expected it
    qsizetype actual = -1;   ///< -1: it did not come
    double distance = 0;     ///< 0: equal
    bool isMoved = false;    ///< it came in another order; as few as possible are

    bool operator==(const AlignedPair &) const = default;
};

/// Pairs two sequences of messages whatever their order:
/// 1. those of equal keys belong together;
/// 2. of the rest, as many equal ones as there are, in as much the same order as can be;
/// 3. the others so that the sum of their distances is least, where an unpaired one on either side counts half of
///    MaxDistance. Exact up to MaxExact pairs to choose from; above it in windows of messages of the same shape.
/// 4. those between the same neighbours, where as many were expected as came, replace each other.
/// Equal means equal hashes. `distance` must be a metric that is 0 for those. Time is n log n as long as most messages
/// occur once.
struct Alignment {
    static constexpr double MaxDistance = 0.75; ///< farther apart they are different messages
    static constexpr qsizetype MaxExact = 90'000;

    struct Side {
        std::vector<quint64> hashes;
        std::vector<quint64> keys;   ///< 0: none; may be empty
        std::vector<quint64> shapes; ///< may be empty
    };
    using Distance = std::function<double(qsizetype expected, qsizetype actual)>;

    /// All pairs, in the order of what was expected; what nobody expected stands where it came. `replaces`: with
    /// rule 4.
    static std::vector<AlignedPair> align(const Side &expected, const Side &actual, const Distance &distance,
                                          bool replaces = true);
};

/// The cheapest assignment of rows to columns (Kuhn–Munkres): for each row a column or -1; costs may be any. Cubic
/// time.
std::vector<qsizetype> cheapestAssignment(qsizetype rows, qsizetype columns,
                                          const std::function<double(qsizetype row, qsizetype column)> &cost);

} // namespace plectrum
