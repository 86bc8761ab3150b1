// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "capture/filterfields.h"
#include "capture/jsonpath.h"
#include "capture/meaningsource.h"

#include <QRegularExpression>

#include <memory>
#include <optional>
#include <vector>

namespace plectrum {

/// A value to compare with: numbers are bytes, nanoseconds or plain; texts are UTF-8.
struct FilterValue {
    bool isNumber = false;
    bool isInteger = false; ///< a number that `text` holds in full, beyond what fits a double
    double number = 0;
    QByteArray text;
    std::optional<double> upper = {}; ///< the value is the range from `number` to this
};
/// A number without fraction and exponent, as it stands.
bool isInteger(QByteArrayView number);

/// One record with what a filter may ask beside it.
struct Filter::Row {
    const RecordView &record;
    RecordId id;
    std::optional<qint64> timeBefore;
    const FilterSurroundings &around;
};

/// A node of a compiled filter. Immutable.
struct Filter::Node {
    enum class Kind { All, And, Or, Not, Test };

    Kind kind = Kind::All;
    std::vector<std::shared_ptr<const Node>> children;

    // of a Test
    FilterField field = FilterField::Dir;
    FilterType type = FilterType::Number;
    FilterOperator op = FilterOperator::Is;
    bool alone = false; ///< the field may stand without an operator
    std::vector<JsonStep> path;
    QByteArray header; ///< in lowercase
    MeaningTerm meant;
    std::vector<FilterValue> values;
    QRegularExpression expression;
    ByteSearch search; ///< of Contains

    bool matches(const Row &row) const;
    /// Whether the field is asked for anywhere below.
    bool uses(FilterField wanted) const;
    /// Bytes that stand in every matching record as it is packed; empty: none are known.
    Needle needle() const;

private:
    bool test(const Row &row) const;
    bool testNumber(double number) const;
    bool testFlag(bool flag) const;
    bool testText(QByteArrayView text) const;
    bool testHeader(const RecordView &record) const;
    bool testMeaning(const Row &row) const;
    bool testMeantValue(QByteArrayView text) const;
    bool testContent(const Row &row) const;
    bool testContentApart(const Row &row, qint64 size) const;
    bool testJson(QByteArrayView json) const;
    bool testJsonValue(QByteArrayView raw, const std::optional<QByteArray> &string, const FilterValue &value) const;
    Needle jsonNeedle() const;
};

} // namespace plectrum
