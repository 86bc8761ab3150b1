// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rulevalues.h"

#include "decoders/jsontree.h"

#include <algorithm>

namespace plectrum {
namespace {

QByteArray integerText(const RuleValue &value, QByteArrayView bytes)
{
    quint64 number = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        number = number << 8 | quint8(bytes[value.isLittle ? bytes.size() - 1 - i : i]);
    if (!value.isSigned)
        return QByteArray::number(number);
    const int unused = 64 - int(8 * bytes.size());
    return QByteArray::number(qint64(number << unused) >> unused);
}

QByteArrayView wordAt(QByteArrayView text, int number)
{
    for (qsizetype at = 0; at <= text.size(); --number) {
        const qsizetype space = text.indexOf(' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        if (number == 0)
            return text.sliced(at, end - at);
        at = end + 1;
    }
    return {};
}

} // namespace

/// A null view: it is missing.
QByteArrayView RuleValues::locate(const RuleValue &value)
{
    const qsizetype from = value.offset < 0 ? m_message.size() + value.offset : value.offset;
    if (from < 0 || from > m_message.size())
        return {};
    const QByteArrayView rest = m_message.sliced(from);
    if (value.kind == RuleValue::Kind::Json) {
        const QByteArrayView json = trimmedJson(rest);
        if (value.path.empty())
            return json;
        return jsonValueAt(json, value.path).value_or(QByteArrayView());
    }
    if (value.kind == RuleValue::Kind::Word)
        return wordAt(rest, value.word);
    qsizetype length = value.length < 0 ? rest.size() : value.length;
    if (value.lengthOf >= 0) {
        bool isNumber = false;
        length = text(value.lengthOf).toLongLong(&isNumber);
        if (!isNumber || length < 0)
            return {};
    }
    return length > rest.size() ? QByteArrayView() : rest.first(length);
}

RuleValues::Found &RuleValues::find(int value)
{
    Found &found = m_found[size_t(value)];
    if (found.isLookedFor)
        return found;
    found.isLookedFor = true;
    const RuleValue &rule = m_rule.values[size_t(value)];
    found.raw = locate(rule);
    const bool isInBytes = rule.kind == RuleValue::Kind::Text || rule.kind == RuleValue::Kind::Hex;
    found.isPresent = isInBytes ? !found.raw.isNull() : !found.raw.isEmpty();
    return found;
}

const QByteArray &RuleValues::text(int value)
{
    Found &found = find(value);
    if (found.hasText || !found.isPresent)
        return found.text;
    found.hasText = true;
    const RuleValue &rule = m_rule.values[size_t(value)];
    switch (rule.kind) {
    case RuleValue::Kind::Json:
        found.text = jsonValueText(found.raw);
        break;
    case RuleValue::Kind::Word:
    case RuleValue::Kind::Text:
        found.text = found.raw.toByteArray();
        break;
    case RuleValue::Kind::Hex:
        found.text = found.raw.toByteArray().toHex();
        break;
    case RuleValue::Kind::Integer:
        found.text = integerText(rule, found.raw);
        break;
    }
    return found.text;
}

bool RuleValues::holds(const RuleCondition &condition)
{
    const bool isThere = isPresent(condition.value);
    if (condition.kind == RuleCondition::Kind::Absent || condition.kind == RuleCondition::Kind::Present)
        return isThere == (condition.kind == RuleCondition::Kind::Present);
    if (!isThere)
        return false;
    const QByteArray &given = text(condition.value);
    return std::ranges::any_of(condition.expected, [&](const QByteArray &each) {
        switch (condition.kind) {
        case RuleCondition::Kind::StartsWith:
            return given.startsWith(each);
        case RuleCondition::Kind::EndsWith:
            return given.endsWith(each);
        default:
            return given == each;
        }
    });
}

bool RuleValues::holds(const std::vector<RuleCondition> &conditions)
{
    return std::ranges::all_of(conditions, [this](const RuleCondition &each) { return holds(each); });
}

QByteArray RuleValues::filled(const RuleTemplate &pattern, qsizetype maxValueBytes)
{
    QByteArray filled;
    for (const RuleTemplate::Piece &piece : pattern.pieces)
        filled += piece.value < 0 ? piece.text : shortText(text(piece.value), maxValueBytes);
    return filled.trimmed();
}

} // namespace plectrum
