// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filterfields.h"

#include "capture/recordtext.h"
#include "websocket/violation.h"

#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    FilterFieldRow{FilterField::Dir, FilterType::Enum, "dir"_L1, "enum"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Direction: in or out")},
    FilterFieldRow{FilterField::Kind, FilterType::Enum, "kind"_L1, "enum"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "What the row is: text, binary, ping, close, request …")},
    FilterFieldRow{FilterField::Opcode, FilterType::Number, "opcode"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Opcode of a frame, 0 to 15 or its name")},
    FilterFieldRow{FilterField::Fin, FilterType::Flag, "fin"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "The frame ends its message"), true},
    FilterFieldRow{FilterField::Rsv, FilterType::Number, "rsv"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Reserved bits of a frame: RSV1 = 4, RSV2 = 2, RSV3 = 1"),
                   true},
    FilterFieldRow{FilterField::Len, FilterType::Bytes, "len"_L1, "bytes"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Length of the message, or of the payload")},
    FilterFieldRow{FilterField::Wire, FilterType::Bytes, "wire"_L1, "bytes"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Bytes on the wire, with the frame's header")},
    FilterFieldRow{FilterField::Conn, FilterType::Number, "conn"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Number of the connection, from 1")},
    FilterFieldRow{FilterField::Time, FilterType::Duration, "time"_L1, "duration"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Time since the recording began, such as 10s or 200ms")},
    FilterFieldRow{FilterField::Delta, FilterType::Duration, "delta"_L1, "duration"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Time since the row before, such as 200ms")},
    FilterFieldRow{FilterField::CloseCode, FilterType::Number, "close.code"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Code of a close frame, or with which a connection ended")},
    FilterFieldRow{FilterField::Subprotocol, FilterType::Text, "subprotocol"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Subprotocol of the row's connection"), true},
    FilterFieldRow{FilterField::Header, FilterType::Text, "header."_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Header of a request or response, such as header.origin"),
                   true},
    FilterFieldRow{
        FilterField::Violation, FilterType::Text, "violation"_L1, "text"_L1,
        QT_TRANSLATE_NOOP("plectrum::Filter", "The frame breaks a rule; or the rule's name, such as \"invalid-utf8\""),
        true},
    FilterFieldRow{FilterField::Bookmark, FilterType::Flag, "bookmark"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "The row is bookmarked"), true},
    FilterFieldRow{FilterField::Note, FilterType::Text, "note"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "The note on the row"), true},
    FilterFieldRow{FilterField::Text, FilterType::Text, "text"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Content of a text message")},
    FilterFieldRow{FilterField::Payload, FilterType::Text, "payload"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Bytes of any row, as text or 0x…")},
    FilterFieldRow{FilterField::Json, FilterType::Text, "json."_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Value in a JSON message, such as json.users[0].name"), true},
    FilterFieldRow{FilterField::Protocol, FilterType::Text, "protocol"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Protocol of the message, such as \"socketio\""), true},
    FilterFieldRow{FilterField::Summary, FilterType::Text, "summary"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "What the message says in its protocol's words")},
    FilterFieldRow{FilterField::Operation, FilterType::Text, "operation"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Event or method that the message names"), true},
    FilterFieldRow{FilterField::Part, FilterType::Enum, "part"_L1, "enum"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Part in the conversation: request, reply, heartbeat …")},
    FilterFieldRow{FilterField::Heartbeat, FilterType::Flag, "heartbeat"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Keeps the connection alive: also pings that were answered"),
                   true},
    FilterFieldRow{FilterField::Error, FilterType::Flag, "error"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "The message is an answer that says no"), true},
    FilterFieldRow{FilterField::Problem, FilterType::Text, "problem"_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "The message breaks a rule of its protocol; or the rule"),
                   true},
    FilterFieldRow{FilterField::Latency, FilterType::Duration, "latency"_L1, "duration"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Time from the request to this answer, such as 200ms")},
    FilterFieldRow{FilterField::Unanswered, FilterType::Flag, "unanswered"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "A request without an answer when its connection ended"),
                   true},
    FilterFieldRow{FilterField::Orphan, FilterType::Flag, "orphan"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "An answer whose request is not in the recording"), true},
};

constexpr std::array Operators{
    FilterOperatorName{"=="_L1, FilterOperator::Equal},
    FilterOperatorName{"!="_L1, FilterOperator::NotEqual},
    FilterOperatorName{"<"_L1, FilterOperator::Less},
    FilterOperatorName{"<="_L1, FilterOperator::LessEqual},
    FilterOperatorName{">"_L1, FilterOperator::Greater},
    FilterOperatorName{">="_L1, FilterOperator::GreaterEqual},
    FilterOperatorName{"contains"_L1, FilterOperator::Contains},
    FilterOperatorName{"matches"_L1, FilterOperator::Matches},
    FilterOperatorName{"in"_L1, FilterOperator::In},
    FilterOperatorName{"eq"_L1, FilterOperator::Equal, true},
    FilterOperatorName{"ne"_L1, FilterOperator::NotEqual, true},
    FilterOperatorName{"lt"_L1, FilterOperator::Less, true},
    FilterOperatorName{"le"_L1, FilterOperator::LessEqual, true},
    FilterOperatorName{"gt"_L1, FilterOperator::Greater, true},
    FilterOperatorName{"ge"_L1, FilterOperator::GreaterEqual, true},
};

constexpr std::array Units{
    FilterUnit{"ns"_L1, FilterType::Duration, 1},
    FilterUnit{"us"_L1, FilterType::Duration, 1e3},
    FilterUnit{"ms"_L1, FilterType::Duration, 1e6},
    FilterUnit{"s"_L1, FilterType::Duration, 1e9},
    FilterUnit{"m"_L1, FilterType::Duration, 60e9},
    FilterUnit{"min"_L1, FilterType::Duration, 60e9},
    FilterUnit{"h"_L1, FilterType::Duration, 3600e9},
    FilterUnit{"b"_L1, FilterType::Bytes, 1},
    FilterUnit{"kb"_L1, FilterType::Bytes, 1e3},
    FilterUnit{"mb"_L1, FilterType::Bytes, 1e6},
    FilterUnit{"gb"_L1, FilterType::Bytes, 1e9},
    FilterUnit{"kib"_L1, FilterType::Bytes, 1024},
    FilterUnit{"mib"_L1, FilterType::Bytes, 1024.0 * 1024},
    FilterUnit{"gib"_L1, FilterType::Bytes, 1024.0 * 1024 * 1024},
};

/// Other names for the words of a filter, as other tools and people have them.
constexpr std::pair<QLatin1StringView, QLatin1StringView> OtherNames[] = {
    {"direction"_L1, "dir"_L1},
    {"type"_L1, "kind"_L1},
    {"frame.type"_L1, "kind"_L1},
    {"websocket.opcode"_L1, "opcode"_L1},
    {"websocket.fin"_L1, "fin"_L1},
    {"websocket.rsv"_L1, "rsv"_L1},
    {"websocket.payload"_L1, "payload"_L1},
    {"websocket.payload_length"_L1, "len"_L1},
    {"frame.time_delta"_L1, "delta"_L1},
    {"frame.time_relative"_L1, "time"_L1},
    {"frame.len"_L1, "wire"_L1},
    {"tcp.stream"_L1, "conn"_L1},
    {"length"_L1, "len"_L1},
    {"size"_L1, "len"_L1},
    {"bytes"_L1, "wire"_L1},
    {"connection"_L1, "conn"_L1},
    {"code"_L1, "close.code"_L1},
    {"closecode"_L1, "close.code"_L1},
    {"headers"_L1, "header."_L1},
    {"comment"_L1, "note"_L1},
    {"errors"_L1, "error"_L1},
    {"decoder"_L1, "protocol"_L1},
    {"method"_L1, "operation"_L1},
    {"event"_L1, "operation"_L1},
    {"rtt"_L1, "latency"_L1},
    {"duration"_L1, "latency"_L1},
    {"pending"_L1, "unanswered"_L1},
    {"keepalive"_L1, "heartbeat"_L1},
    {"data"_L1, "payload"_L1},
    {"body"_L1, "payload"_L1},
    {"message"_L1, "payload"_L1},
    {"incoming"_L1, "in"_L1},
    {"received"_L1, "in"_L1},
    {"down"_L1, "in"_L1},
    {"outgoing"_L1, "out"_L1},
    {"sent"_L1, "out"_L1},
    {"up"_L1, "out"_L1},
    {"is"_L1, "=="_L1},
    {"equals"_L1, "=="_L1},
    {"like"_L1, "contains"_L1},
    {"has"_L1, "contains"_L1},
    {"includes"_L1, "contains"_L1},
    {"regex"_L1, "matches"_L1},
    {"sec"_L1, "s"_L1},
    {"seconds"_L1, "s"_L1},
    {"k"_L1, "kib"_L1},
};

/// How many letters have to be typed otherwise, exchanged neighbours counting as one.
int distance(const QString &a, const QString &b)
{
    std::vector<int> before;
    std::vector<int> last(size_t(b.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(last.size());
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int same = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + same});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

} // namespace

std::span<const FilterFieldRow> filterFieldTable()
{
    return Table;
}

QStringList filterFieldNames()
{
    QStringList names;
    for (const FilterFieldRow &row : Table)
        names << row.name;
    return names;
}

std::span<const FilterOperatorName> filterOperators()
{
    return Operators;
}

std::span<const FilterUnit> filterUnits()
{
    return Units;
}

QStringList filterValueNames(FilterField field)
{
    QStringList names;
    switch (field) {
    case FilterField::Dir:
        return {u"in"_s, u"out"_s};
    case FilterField::Kind:
        for (const QLatin1StringView name : kindNames())
            names << name;
        return names;
    case FilterField::Opcode:
        for (int opcode = 0; opcode < 16; ++opcode)
            names << opcodeName(Opcode(opcode));
        return names;
    case FilterField::Violation:
        for (const ViolationInfo &info : violationTable())
            names << info.name;
        return names;
    case FilterField::Part:
        return {u"message"_s, u"request"_s, u"reply"_s, u"heartbeat"_s, u"piece"_s};
    case FilterField::Fin:
    case FilterField::Bookmark:
    case FilterField::Heartbeat:
    case FilterField::Error:
    case FilterField::Unanswered:
    case FilterField::Orphan:
        return {u"true"_s, u"false"_s};
    default:
        return {};
    }
}

bool isMeaning(FilterField field)
{
    return field >= FilterField::Protocol;
}

bool isSearch(FilterOperator op)
{
    return op == FilterOperator::Contains || op == FilterOperator::Matches;
}

bool isNumeric(FilterType type)
{
    return type == FilterType::Number || type == FilterType::Bytes || type == FilterType::Duration
        || type == FilterType::Flag;
}

QString nearestFilterWord(const QString &given, const QStringList &words)
{
    constexpr qsizetype LongestWord = 32; // nobody means a field by more
    if (given.isEmpty() || given.size() > LongestWord)
        return {};
    const QString word = given.toLower();
    for (const auto &[other, known] : OtherNames) {
        if (word == other && words.contains(known))
            return known;
    }
    for (const QString &each : words) {
        if (word.size() > 1 && each.startsWith(word))
            return each;
    }
    QString nearest;
    int least = word.size() < 5 ? 1 : 2;
    for (const QString &each : words) {
        const int steps = distance(word, each);
        if (steps < qMin<qsizetype>(word.size(), each.size())
            && (steps < least || (steps == least && nearest.isEmpty()))) {
            least = steps;
            nearest = each;
        }
    }
    return nearest;
}

} // namespace plectrum
