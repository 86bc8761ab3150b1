// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "capture/jsonpath.h"

#include <QByteArrayMatcher>
#include <QRegularExpression>

#include <memory>
#include <optional>
#include <vector>

namespace plectrum {

enum class FilterField { Dir, Kind, Opcode, Fin, Rsv, Len, Wire, Conn, Time, Violation, Text, Payload, Json };
enum class FilterType { Number, Bytes, Duration, Enum, Text, Flag };

/// One row of the table of fields.
struct FilterFieldRow {
    FilterField field;
    FilterType type;
    QLatin1StringView name;
    QLatin1StringView typeName;
    const char *text; ///< English, marked for translation in context "plectrum::Filter"
};
std::span<const FilterFieldRow> filterFieldTable();

/// A value to compare with: numbers are bytes, nanoseconds or plain; texts are UTF-8.
struct FilterValue {
    bool isNumber = false;
    bool isInteger = false; ///< a number that `text` holds in full, beyond what fits a double
    double number = 0;
    QByteArray text;
};
/// A number without fraction and exponent, as it stands.
bool isInteger(QByteArrayView number);

enum class FilterOperator { Is, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, Matches, In };

/// A node of a compiled filter. Immutable.
struct Filter::Node {
    enum class Kind { All, And, Or, Not, Test };

    Kind kind = Kind::All;
    std::vector<std::shared_ptr<const Node>> children;

    // of a Test
    FilterField field = FilterField::Dir;
    FilterType type = FilterType::Number;
    FilterOperator op = FilterOperator::Is;
    std::vector<JsonStep> path;
    std::vector<FilterValue> values;
    QRegularExpression expression;
    QByteArrayMatcher matcher; ///< of Contains

    bool matches(const RecordView &record) const;
    /// Bytes that stand in every matching record as it is packed; empty: none are known.
    Needle needle() const;

private:
    bool test(const RecordView &record) const;
    bool testNumber(double number) const;
    bool testText(QByteArrayView text) const;
    bool testJson(QByteArrayView json) const;
    bool testJsonValue(QByteArrayView raw, const std::optional<QByteArray> &string, const FilterValue &value) const;
    Needle jsonNeedle() const;
};

} // namespace plectrum
