// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filternode.h"

#include "capture/recordtext.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    FilterFieldRow{FilterField::Dir, FilterType::Enum, "dir"_L1, "enum"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Direction: in or out")},
    FilterFieldRow{FilterField::Kind, FilterType::Enum, "kind"_L1, "enum"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "What the row is: text, binary, ping, close, request …")},
    FilterFieldRow{FilterField::Opcode, FilterType::Number, "opcode"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Opcode of a frame, 0 to 15")},
    FilterFieldRow{FilterField::Fin, FilterType::Flag, "fin"_L1, "flag"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "The frame ends its message")},
    FilterFieldRow{FilterField::Rsv, FilterType::Number, "rsv"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Reserved bits of a frame: RSV1 = 4, RSV2 = 2, RSV3 = 1")},
    FilterFieldRow{FilterField::Len, FilterType::Bytes, "len"_L1, "bytes"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Length of the message, or of the payload")},
    FilterFieldRow{FilterField::Wire, FilterType::Bytes, "wire"_L1, "bytes"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Bytes on the wire, with the frame's header")},
    FilterFieldRow{FilterField::Conn, FilterType::Number, "conn"_L1, "number"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Number of the connection, from 1")},
    FilterFieldRow{FilterField::Time, FilterType::Duration, "time"_L1, "duration"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Time since the recording began, such as 10s or 200ms")},
    FilterFieldRow{
        FilterField::Violation, FilterType::Text, "violation"_L1, "text"_L1,
        QT_TRANSLATE_NOOP("plectrum::Filter", "The frame breaks a rule; or the rule's name, such as \"invalid-utf8\"")},
    FilterFieldRow{
        FilterField::Text, FilterType::Text, "text"_L1, "text"_L1,
        QT_TRANSLATE_NOOP("plectrum::Filter", "Content of a text message; of a long one its first 512 bytes")},
    FilterFieldRow{
        FilterField::Payload, FilterType::Text, "payload"_L1, "text"_L1,
        QT_TRANSLATE_NOOP("plectrum::Filter", "Bytes of any row, as text or 0x…; of a long one its first 512")},
    FilterFieldRow{FilterField::Json, FilterType::Text, "json."_L1, "text"_L1,
                   QT_TRANSLATE_NOOP("plectrum::Filter", "Value in a JSON message, such as json.users[0].name")},
};

bool isTextual(const RecordView &record)
{
    return record.kind == RecordKind::Frame
        && (record.header.opcode == Opcode::Text
            || (record.header.opcode == Opcode::Continuation && record.messageType == Opcode::Text));
}

/// Whether `order` (negative, 0, positive) is what the operator asks for.
bool holds(FilterOperator op, int order)
{
    switch (op) {
    case FilterOperator::Equal:
    case FilterOperator::In:
        return order == 0;
    case FilterOperator::NotEqual:
        return order != 0;
    case FilterOperator::Less:
        return order < 0;
    case FilterOperator::LessEqual:
        return order <= 0;
    case FilterOperator::Greater:
        return order > 0;
    case FilterOperator::GreaterEqual:
        return order >= 0;
    case FilterOperator::Is:
    case FilterOperator::Contains:
    case FilterOperator::Matches:
        break;
    }
    return false;
}

/// Compares two decimal integers of any length.
int compareIntegers(QByteArrayView left, QByteArrayView right)
{
    const auto digits = [](QByteArrayView number) {
        qsizetype zeros = number.front() == '-' ? 1 : 0;
        while (zeros < number.size() && number[zeros] == '0')
            ++zeros;
        return number.sliced(zeros);
    };
    const QByteArrayView a = digits(left);
    const QByteArrayView b = digits(right);
    const bool aNegative = left.front() == '-' && !a.isEmpty();
    const bool bNegative = right.front() == '-' && !b.isEmpty();
    if (aNegative != bNegative)
        return aNegative ? -1 : 1;
    const int order = a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
    return aNegative ? -order : order;
}

} // namespace

bool isInteger(QByteArrayView number)
{
    const QByteArrayView digits = number.startsWith('-') ? number.sliced(1) : number;
    return !digits.isEmpty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

std::span<const FilterFieldRow> filterFieldTable()
{
    return Table;
}

bool Filter::Node::matches(const RecordView &record) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::And:
        return std::ranges::all_of(children, [&record](const auto &child) { return child->matches(record); });
    case Kind::Or:
        return std::ranges::any_of(children, [&record](const auto &child) { return child->matches(record); });
    case Kind::Not:
        return !children.front()->matches(record);
    case Kind::Test:
        return test(record);
    }
    return false;
}

bool Filter::Node::test(const RecordView &record) const
{
    const bool frame = record.kind == RecordKind::Frame;
    switch (field) {
    case FilterField::Dir: {
        const QLatin1StringView name = directionName(record.direction);
        return testText(QByteArrayView(name.data(), name.size()));
    }
    case FilterField::Kind: {
        const QLatin1StringView name = kindName(record);
        return testText(QByteArrayView(name.data(), name.size()));
    }
    case FilterField::Opcode:
        return frame && testNumber(double(record.header.opcode));
    case FilterField::Fin:
        return frame && (op == FilterOperator::Is ? record.header.fin : testNumber(record.header.fin ? 1 : 0));
    case FilterField::Rsv:
        return frame && testNumber(record.header.rsv);
    case FilterField::Len:
        return testNumber(double(record.hasMessage ? record.messageBytes : record.payloadBytes));
    case FilterField::Wire:
        return testNumber(double(wireBytes(record)));
    case FilterField::Conn:
        return testNumber(record.connection);
    case FilterField::Time:
        return testNumber(double(record.timeNs));
    case FilterField::Violation:
        if (op == FilterOperator::Is)
            return bool(record.violations);
        return std::ranges::any_of(violationTable(), [this, &record](const ViolationInfo &info) {
            return (record.violations & info.violation) && testText(QByteArrayView(info.name.data(), info.name.size()));
        });
    case FilterField::Text:
        return isTextual(record) && testText(meaningOf(record));
    case FilterField::Payload:
        return testText(meaningOf(record));
    case FilterField::Json:
        return frame && testJson(meaningOf(record));
    }
    return false;
}

bool Filter::Node::testNumber(double number) const
{
    if (op == FilterOperator::Is)
        return number != 0;
    return std::ranges::any_of(values, [this, number](const FilterValue &value) {
        return holds(op, number == value.number ? 0 : number < value.number ? -1 : 1);
    });
}

bool Filter::Node::testText(QByteArrayView text) const
{
    switch (op) {
    case FilterOperator::Is:
        return !text.isEmpty();
    case FilterOperator::Contains:
        return matcher.indexIn(text.data(), text.size()) >= 0;
    case FilterOperator::Matches: {
        const QString subject = text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
        return expression.match(subject).hasMatch();
    }
    case FilterOperator::Equal:
    case FilterOperator::In:
        return std::ranges::any_of(values, [text](const FilterValue &value) { return text == value.text; });
    default:
        return holds(op, text.compare(values.front().text));
    }
}

bool Filter::Node::testJson(QByteArrayView json) const
{
    const auto raw = jsonValueAt(json, path);
    if (!raw)
        return false;
    const auto string = jsonString(*raw);
    switch (op) {
    case FilterOperator::Is: {
        bool isNumber = false;
        const bool isZero = raw->toDouble(&isNumber) == 0 && isNumber;
        return string ? !string->isEmpty() : *raw != "false" && *raw != "null" && !isZero;
    }
    case FilterOperator::Contains:
    case FilterOperator::Matches:
        return testText(string ? QByteArrayView(*string) : *raw);
    default:
        return std::ranges::any_of(values,
                                   [&](const FilterValue &value) { return testJsonValue(*raw, string, value); });
    }
}

/// A comparison; a text and a number are never equal and have no order.
bool Filter::Node::testJsonValue(QByteArrayView raw, const std::optional<QByteArray> &string,
                                 const FilterValue &value) const
{
    if (!value.isNumber) {
        const QByteArrayView text = string ? QByteArrayView(*string) : raw;
        return holds(op, text.compare(value.text));
    }
    bool isNumber = false;
    const double number = string ? 0 : raw.toDouble(&isNumber);
    if (!isNumber)
        return op == FilterOperator::NotEqual;
    // Ids are longer than the 15 digits a double keeps.
    if (value.isInteger && isInteger(raw))
        return holds(op, compareIntegers(raw, value.text));
    return holds(op, number == value.number ? 0 : number < value.number ? -1 : 1);
}

Filter::Needle Filter::Node::needle() const
{
    if (kind == Kind::And) {
        Needle longest;
        for (const auto &child : children) {
            Needle needle = child->needle();
            if (needle.bytes.size() > longest.bytes.size())
                longest = std::move(needle);
        }
        return longest;
    }
    if (kind != Kind::Test)
        return {};
    if (field == FilterField::Json)
        return jsonNeedle();
    const bool raw = field == FilterField::Text || field == FilterField::Payload;
    if (raw && values.size() == 1 && (op == FilterOperator::Contains || op == FilterOperator::Equal))
        return {values.front().text, false};
    return {};
}

/// The longest key in its quotes: without it there is no value, and without a value no match. A key in which nothing
/// has a short escape can be written otherwise only with \u.
Filter::Needle Filter::Node::jsonNeedle() const
{
    Needle longest{{}, true};
    for (const JsonStep &step : path) {
        const bool plain =
            std::ranges::none_of(step.key, [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\' || c == '/'; });
        if (step.index < 0 && plain && step.key.size() + 2 > longest.bytes.size())
            longest.bytes = '"' + step.key + '"';
    }
    return longest;
}

} // namespace plectrum
