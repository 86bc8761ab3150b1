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

} // namespace

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
    const auto equals = [number](const FilterValue &value) { return value.number == number; };
    switch (op) {
    case FilterOperator::Is:
        return number != 0;
    case FilterOperator::Equal:
    case FilterOperator::In:
        return std::ranges::any_of(values, equals);
    case FilterOperator::NotEqual:
        return !equals(values.front());
    case FilterOperator::Less:
        return number < values.front().number;
    case FilterOperator::LessEqual:
        return number <= values.front().number;
    case FilterOperator::Greater:
        return number > values.front().number;
    case FilterOperator::GreaterEqual:
        return number >= values.front().number;
    case FilterOperator::Contains:
    case FilterOperator::Matches:
        break;
    }
    return false;
}

bool Filter::Node::testText(QByteArrayView text) const
{
    const auto equals = [text](const FilterValue &value) { return text == value.text; };
    switch (op) {
    case FilterOperator::Is:
        return !text.isEmpty();
    case FilterOperator::Equal:
    case FilterOperator::In:
        return std::ranges::any_of(values, equals);
    case FilterOperator::NotEqual:
        return !equals(values.front());
    case FilterOperator::Less:
        return text < values.front().text;
    case FilterOperator::LessEqual:
        return text <= values.front().text;
    case FilterOperator::Greater:
        return text > values.front().text;
    case FilterOperator::GreaterEqual:
        return text >= values.front().text;
    case FilterOperator::Contains:
        return matcher.indexIn(text.data(), text.size()) >= 0;
    case FilterOperator::Matches: {
        const QString subject = text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
        return expression.match(subject).hasMatch();
    }
    }
    return false;
}

bool Filter::Node::testJson(QByteArrayView json) const
{
    const auto raw = jsonValueAt(json, path);
    if (!raw)
        return false;
    if (const auto string = jsonString(*raw))
        return values.empty() || !values.front().isNumber ? testText(*string) : op == FilterOperator::NotEqual;
    bool isNumber = false;
    const double number = raw->toDouble(&isNumber);
    if (isNumber && !values.empty() && values.front().isNumber)
        return testNumber(number) || (op == FilterOperator::Equal && *raw == values.front().text);
    if (op == FilterOperator::Is)
        return *raw != "false" && *raw != "null" && !(isNumber && number == 0);
    return testText(*raw);
}

QByteArray Filter::Node::needle() const
{
    if (kind == Kind::And) {
        QByteArray longest;
        for (const auto &child : children) {
            const QByteArray needle = child->needle();
            if (needle.size() > longest.size())
                longest = needle;
        }
        return longest;
    }
    const bool raw = field == FilterField::Text || field == FilterField::Payload;
    if (kind == Kind::Test && raw && values.size() == 1
        && (op == FilterOperator::Contains || op == FilterOperator::Equal))
        return values.front().text;
    return {};
}

} // namespace plectrum
