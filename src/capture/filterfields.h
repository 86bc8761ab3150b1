// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace plectrum {

enum class FilterField {
    Dir,
    Kind,
    Opcode,
    Fin,
    Rsv,
    Len,
    Wire,
    Conn,
    Time,
    Delta,
    CloseCode,
    Subprotocol,
    Header,
    Violation,
    Bookmark,
    Note,
    Text,
    Payload,
    Json,
    // what decoders say
    Protocol,
    Summary,
    Operation,
    Part,
    Heartbeat,
    Error,
    Problem,
    Latency,
    Unanswered,
    Orphan,
    Meant ///< of one protocol, such as socketio.event; not in the table
};
/// Whether a MeaningSource is asked for it.
bool isMeaning(FilterField field);
enum class FilterType { Number, Bytes, Duration, Enum, Text, Flag };
enum class FilterOperator { Is, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, Matches, In, NotIn };

/// One row of the table of fields.
struct FilterFieldRow {
    FilterField field;
    FilterType type;
    QLatin1StringView name;
    QLatin1StringView typeName;
    const char *text;   ///< English, marked for translation in context "plectrum::Filter"
    bool alone = false; ///< may stand without an operator
};
std::span<const FilterFieldRow> filterFieldTable();
/// The names of all fields as a filter is written.
QStringList filterFieldNames();

struct FilterOperatorName {
    QLatin1StringView name;
    FilterOperator op;
    bool alias = false; ///< another spelling, not offered
};
std::span<const FilterOperatorName> filterOperators();

struct FilterUnit {
    QLatin1StringView name;
    FilterType type;
    double factor;
};
std::span<const FilterUnit> filterUnits();

/// The words that may be values of the field; empty: it has no list of words.
QStringList filterValueNames(FilterField field);
/// True for numbers, lengths, times and flags.
bool isNumeric(FilterType type);

/// contains and matches.
bool isSearch(FilterOperator op);

/// What of `words` may have been meant by `given`: another name for it, one that it begins, or one a typing error or
/// two away; empty if none.
QString nearestFilterWord(const QString &given, const QStringList &words);

} // namespace plectrum
