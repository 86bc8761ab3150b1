// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filternode.h"

#include "capture/connectioninfo.h"
#include "capture/recordtext.h"
#include "websocket/httphead.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

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
    case FilterOperator::NotIn:
        break;
    }
    return false;
}

bool isIn(double number, const FilterValue &value)
{
    return value.upper ? number >= value.number && number <= *value.upper : number == value.number;
}

/// The code a row closes with; nullopt: the row closes nothing, or says it with half a code.
std::optional<int> closeCodeOf(const RecordView &record)
{
    if (record.kind == RecordKind::End)
        return ConnectionEnd::fromJson(record.payload).code;
    if (record.kind != RecordKind::Frame || record.header.opcode != Opcode::Close)
        return std::nullopt;
    constexpr int NoCode = 1005; // RFC 6455 §7.1.5
    if (record.payload.isEmpty())
        return NoCode;
    return record.payload.size() < 2 ? std::nullopt
                                     : std::optional<int>(qFromBigEndian<quint16>(record.payload.data()));
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

bool Filter::Node::matches(const Row &row) const
{
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::And:
        return std::ranges::all_of(children, [&row](const auto &child) { return child->matches(row); });
    case Kind::Or:
        return std::ranges::any_of(children, [&row](const auto &child) { return child->matches(row); });
    case Kind::Not:
        return !children.front()->matches(row);
    case Kind::Test:
        return test(row);
    }
    return false;
}

bool Filter::Node::uses(FilterField wanted) const
{
    return (kind == Kind::Test && field == wanted)
        || std::ranges::any_of(children, [wanted](const auto &child) { return child->uses(wanted); });
}

bool Filter::Node::test(const Row &row) const
{
    const RecordView &record = row.record;
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
        return frame && testFlag(record.header.fin);
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
    case FilterField::Delta:
        return row.timeBefore && testNumber(double(record.timeNs) - double(*row.timeBefore));
    case FilterField::CloseCode: {
        const auto code = closeCodeOf(record);
        return code && testNumber(*code);
    }
    case FilterField::Subprotocol: {
        const auto *const known = row.around.subprotocols;
        const qsizetype index = qsizetype(record.connection) - 1;
        return known && index >= 0 && index < known->size() && !known->at(index).isEmpty()
            && testText(known->at(index));
    }
    case FilterField::Header:
        return testHeader(record);
    case FilterField::Violation:
        if (op == FilterOperator::Is)
            return bool(record.violations);
        return std::ranges::any_of(violationTable(), [this, &record](const ViolationInfo &info) {
            return (record.violations & info.violation) && testText(QByteArrayView(info.name.data(), info.name.size()));
        });
    case FilterField::Bookmark:
    case FilterField::Note: {
        const RowNotes *const notes = row.around.notes;
        const auto note = notes ? notes->find(row.id) : RowNotes::const_iterator();
        const bool found = notes && note != notes->end();
        if (field == FilterField::Bookmark)
            return testFlag(found && note->second.bookmarked);
        return found && !note->second.text.isEmpty() && testText(note->second.text.toUtf8());
    }
    case FilterField::Text:
        return isTextual(record) && testContent(row);
    case FilterField::Payload:
        return testContent(row);
    case FilterField::Json:
        return frame && testContent(row);
    default:
        return testMeaning(row);
    }
    return false;
}

bool Filter::Node::testMeaning(const Row &row) const
{
    MeaningSource *const source = row.around.meanings;
    const auto isFlagged = [&](MeaningFlag flag) { return testFlag(source && source->flag(row.id, row.record, flag)); };
    switch (field) {
    case FilterField::Heartbeat:
        return isFlagged(MeaningFlag::Heartbeat);
    case FilterField::Error:
        return isFlagged(MeaningFlag::Error);
    case FilterField::Unanswered:
        return isFlagged(MeaningFlag::Unanswered);
    case FilterField::Orphan:
        return isFlagged(MeaningFlag::Orphan);
    case FilterField::Latency: {
        const auto latency = source ? source->latencyNs(row.id, row.record) : std::nullopt;
        return latency && testNumber(double(*latency));
    }
    default:
        return source
            && source->any(row.id, row.record, meant, [this](QByteArrayView text) { return testMeantValue(text); });
    }
}

/// Fields of messages may be numbers, as values of JSON are; nothing says which are.
bool Filter::Node::testMeantValue(QByteArrayView text) const
{
    const bool hasNumber = std::ranges::any_of(values, &FilterValue::isNumber);
    if (!hasNumber || isSearch(op))
        return testText(text);
    if (op == FilterOperator::NotIn)
        return std::ranges::none_of(values,
                                    [&](const FilterValue &value) { return testJsonValue(text, std::nullopt, value); });
    return std::ranges::any_of(values,
                               [&](const FilterValue &value) { return testJsonValue(text, std::nullopt, value); });
}

bool Filter::Node::testFlag(bool flag) const
{
    return op == FilterOperator::Is ? flag : testNumber(flag ? 1 : 0);
}

/// A header may stand there more than once: one of them is enough.
bool Filter::Node::testHeader(const RecordView &record) const
{
    if (record.kind != RecordKind::Request && record.kind != RecordKind::Response)
        return false;
    HttpHeadParser parser(record.kind == RecordKind::Request ? HttpHeadParser::Kind::Request
                                                             : HttpHeadParser::Kind::Response);
    (void)parser.feed(record.payload); // what stands before an error counts
    const QList<QByteArray> found = parser.head().headers.values(header);
    return op == FilterOperator::Is
        ? !found.isEmpty()
        : std::ranges::any_of(found, [this](const QByteArray &value) { return testText(value); });
}

bool Filter::Node::testContent(const Row &row) const
{
    const QByteArrayView bytes = meaningOf(row.record);
    const qint64 size = row.record.hasMessage ? row.record.messageBytes : row.record.payloadBytes;
    if (bytes.size() < size && row.around.content)
        return testContentApart(row, qMin(size, MaxContent));
    return field == FilterField::Json ? testJson(bytes) : testText(bytes);
}

/// Content that does not stand in the block; a needle is looked for piece by piece.
bool Filter::Node::testContentApart(const Row &row, qint64 size) const
{
    if (op != FilterOperator::Contains || field == FilterField::Json) {
        const QByteArray whole = row.around.content(row.id, 0, size);
        return field == FilterField::Json ? testJson(whole) : testText(whole);
    }
    constexpr qint64 PieceBytes = 1024 * 1024;
    const qint64 overlap = qMax<qint64>(0, values.front().text.size() - 1);
    for (qint64 at = 0; at == 0 || at + overlap < size; at += PieceBytes) {
        const QByteArray piece = row.around.content(row.id, at, qMin(PieceBytes + overlap, size - at));
        if (testText(piece))
            return true;
        if (piece.isEmpty())
            return false;
    }
    return false;
}

bool Filter::Node::testNumber(double number) const
{
    if (op == FilterOperator::Is)
        return number != 0;
    if (op == FilterOperator::In || op == FilterOperator::NotIn) {
        const bool found =
            std::ranges::any_of(values, [number](const FilterValue &value) { return isIn(number, value); });
        return found == (op == FilterOperator::In);
    }
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
        return search.find(text) >= 0;
    case FilterOperator::Matches: {
        const QString subject = text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
        return expression.match(subject).hasMatch();
    }
    case FilterOperator::Equal:
    case FilterOperator::In:
        return std::ranges::any_of(values, [text](const FilterValue &value) { return text == value.text; });
    case FilterOperator::NotIn:
        return std::ranges::none_of(values, [text](const FilterValue &value) { return text == value.text; });
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
    case FilterOperator::NotIn:
        return std::ranges::none_of(values,
                                    [&](const FilterValue &value) { return testJsonValue(*raw, string, value); });
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
        return op == FilterOperator::NotIn ? text == value.text : holds(op, text.compare(value.text));
    }
    bool isNumber = false;
    const double number = string ? 0 : raw.toDouble(&isNumber);
    if (!isNumber)
        return op == FilterOperator::NotEqual;
    if (value.upper)
        return isIn(number, value);
    // Ids are longer than the 15 digits a double keeps.
    const FilterOperator compared = op == FilterOperator::NotIn ? FilterOperator::In : op;
    if (value.isInteger && isInteger(raw))
        return holds(compared, compareIntegers(raw, value.text));
    return holds(compared, number == value.number ? 0 : number < value.number ? -1 : 1);
}

Filter::Needle Filter::Node::needle() const
{
    if (kind == Kind::And) {
        Needle longest;
        for (const auto &child : children) {
            Needle needle = child->needle();
            if (needle.size() > longest.size())
                longest = std::move(needle);
        }
        return longest;
    }
    if (kind != Kind::Test)
        return {};
    if (field == FilterField::Json)
        return jsonNeedle();
    const bool raw = field == FilterField::Text || field == FilterField::Payload;
    if (raw && op == FilterOperator::Contains)
        return {search, false};
    if (raw && op == FilterOperator::Equal && values.size() == 1)
        return {ByteSearch(values.front().text), false};
    return {};
}

/// What is asked for, or the longest key in its quotes: without it there is no value, and without a value no match.
/// Where nothing has a short escape it can be written otherwise only with \u.
Filter::Needle Filter::Node::jsonNeedle() const
{
    const auto isPlain = [](const QByteArray &text) {
        return std::ranges::none_of(text, [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\' || c == '/'; });
    };
    // A value is rarer than its key, a very short one is not.
    constexpr qsizetype Telling = 3;
    const bool isAskedFor = (op == FilterOperator::Contains || op == FilterOperator::Equal) && values.size() == 1;
    if (isAskedFor && !values.front().isNumber && values.front().text.size() >= Telling && isPlain(values.front().text))
        return {op == FilterOperator::Contains ? search : ByteSearch(values.front().text), true};
    QByteArray longest;
    for (const JsonStep &step : path) {
        if (step.index < 0 && isPlain(step.key) && step.key.size() + 2 > longest.size())
            longest = '"' + step.key + '"';
    }
    return {ByteSearch(longest), true};
}

} // namespace plectrum
