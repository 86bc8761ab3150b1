// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FilterParser that reads values.

#include "capture/filterparser.h"
#include "capture/filterterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Kind = FilterToken::Kind;

QStringList unitNames(FilterType type)
{
    QStringList names;
    for (const FilterUnit &unit : filterUnits()) {
        if (unit.type == type)
            names << unit.name;
    }
    return names;
}

} // namespace

bool FilterParser::readValues(Node &node)
{
    return node.op == FilterOperator::In || node.op == FilterOperator::NotIn ? readList(node) : readValue(node);
}

bool FilterParser::readList(Node &node)
{
    const bool braces = isSymbol("{"_L1);
    const QLatin1StringView closing = braces ? "}"_L1 : ")"_L1;
    if (!braces && !isSymbol("("_L1))
        return fail({u"{"_s}) != nullptr;
    ++m_at;
    do {
        if (!readValue(node))
            return false;
        m_alternatives = {u","_s, closing};
        m_alternativesAt = m_at;
        const bool comma = take(","_L1);
        if (!comma && isSymbol(closing))
            break;
    } while (token().kind != Kind::End);
    return take(closing) || fail({u","_s, closing}) != nullptr;
}

bool FilterParser::readValue(Node &node)
{
    const auto table = filterFieldTable();
    const auto row = std::ranges::find(table, node.field, &FilterFieldRow::field);
    m_valueOf = row == table.end() ? QString() : QString(row->name);
    const bool done = node.type == FilterType::Enum ? readWord(node)
        : isNumeric(node.type)                      ? readNumber(node)
                                                    : readContent(node);
    if (done)
        m_valueOf.clear();
    return done;
}

/// A value of a field that has a list of words.
bool FilterParser::readWord(Node &node)
{
    const FilterToken &given = token();
    const QStringList names = filterValueNames(node.field);
    const bool isText = given.kind == Kind::String || (given.kind == Kind::Regex && node.op == FilterOperator::Matches);
    if (given.kind != Kind::Word && !isText)
        return (isSearch(node.op) ? fail({}, {u"a text in quotes"_s}) : fail(names)) != nullptr;
    const QString text = isText ? QString::fromUtf8(given.bytes) : given.text.toLower();
    if (!isSearch(node.op) && !names.contains(text))
        return fail(names) != nullptr;
    node.values.push_back({.text = text.toUtf8()});
    ++m_at;
    return true;
}

bool FilterParser::readNumber(Node &node)
{
    FilterValue value;
    if (!readPlainNumber(node, value))
        return false;
    const bool isRange = node.op == FilterOperator::In || node.op == FilterOperator::NotIn;
    if (isRange && take(".."_L1)) {
        FilterValue upper;
        if (!readPlainNumber(node, upper))
            return false;
        value.upper = upper.number;
    }
    node.values.push_back(value);
    return true;
}

bool FilterParser::readPlainNumber(const Node &node, FilterValue &value)
{
    const FilterToken &given = token();
    value.isNumber = true;
    const QStringList names = filterValueNames(node.field);
    const auto name =
        given.kind == Kind::Word || given.kind == Kind::String ? names.indexOf(given.text.toLower()) : qsizetype(-1);
    if (name >= 0) {
        // The names of flags are "true" and "false", those of opcodes stand at their number.
        value.number = node.type == FilterType::Flag ? (name == 0 ? 1 : 0) : double(name);
    } else if (given.kind == Kind::Number || given.kind == Kind::Bytes) {
        value.number = given.number;
    } else {
        return fail(names, {u"a number"_s}) != nullptr;
    }
    ++m_at;
    return given.kind != Kind::Number || readUnit(node, value);
}

/// A value of a text field or of JSON.
bool FilterParser::readContent(Node &node)
{
    const FilterToken &given = token();
    const bool isAnything = node.field == FilterField::Json || node.field == FilterField::Meant;
    const bool literal =
        isAnything && (given.kind == Kind::Number || isWord("true"_L1) || isWord("false"_L1) || isWord("null"_L1));
    const bool regex = given.kind == Kind::Regex && node.op == FilterOperator::Matches;
    if (given.kind != Kind::String && given.kind != Kind::Bytes && !literal && !regex) {
        QStringList words;
        for (const QString &name : valueNames(node))
            words << quotedForFilter(name);
        if (isAnything)
            words = QStringList{u"true"_s, u"false"_s, u"null"_s};
        const QString what = node.op == FilterOperator::Matches ? u"an expression such as /join/i"_s
            : isAnything                                        ? u"a text in quotes, a number"_s
                                                                : u"a text in quotes or 0x…"_s;
        QString suggestion;
        if (given.kind == Kind::Word || given.kind == Kind::Number) {
            const QString nearest = nearestFilterWord(given.text, valueNames(node));
            suggestion = quotedForFilter(nearest.isEmpty() ? given.text : nearest);
        } else if (given.kind == Kind::Regex) {
            suggestion = quotedForFilter(QString::fromUtf8(given.bytes));
        }
        return fail(words, {what}, suggestion) != nullptr;
    }
    FilterValue value;
    value.isNumber = given.kind == Kind::Number;
    value.number = given.number;
    value.text = literal ? given.text.toUtf8() : given.bytes;
    value.isInteger = value.isNumber && isInteger(value.text);
    ++m_at;
    const bool isRange = node.op == FilterOperator::In || node.op == FilterOperator::NotIn;
    if (value.isNumber && isRange && take(".."_L1)) {
        if (token().kind != Kind::Number)
            return fail({}, {u"a number"_s}) != nullptr;
        value.upper = token().number;
        ++m_at;
    }
    node.values.push_back(value);
    return true;
}

bool FilterParser::readUnit(const Node &node, FilterValue &value)
{
    const QStringList names = unitNames(node.type);
    if (token().kind != Kind::Word || isWord("and"_L1) || isWord("or"_L1)) {
        // A time needs its unit: 10 could be anything.
        if (node.type == FilterType::Duration && value.number != 0)
            return fail(names) != nullptr;
        m_alternatives = names;
        m_alternativesAt = m_at;
        return true;
    }
    for (const FilterUnit &unit : filterUnits()) {
        if (unit.type == node.type && isWord(unit.name)) {
            value.number *= unit.factor;
            ++m_at;
            return true;
        }
    }
    // In a list the next word may be the next value.
    if (filterValueNames(node.field).contains(token().text.toLower()))
        return true;
    return fail(names + QStringList{u"and"_s, u"or"_s}) != nullptr;
}

/// `contains "text"i`: letters of ASCII are folded byte by byte, others need an expression.
bool FilterParser::finishContains(Node &node, const FilterToken &given)
{
    const QByteArray &wanted = node.values.front().text;
    const bool folds = given.flags == "i"_L1;
    if (folds && !ByteSearch::canFold(wanted)) {
        node.op = FilterOperator::Matches;
        node.expression = QRegularExpression(QRegularExpression::escape(QString::fromUtf8(wanted)),
                                             QRegularExpression::UseUnicodePropertiesOption
                                                 | QRegularExpression::CaseInsensitiveOption);
        node.expression.optimize();
    } else {
        node.search = ByteSearch(wanted, folds ? ByteSearch::Letters::Folded : ByteSearch::Letters::AsTheyAre);
    }
    return true;
}

bool FilterParser::finishTest(Node &node, const FilterToken &expression)
{
    const bool isContains = node.op == FilterOperator::Contains;
    if (node.op != FilterOperator::Matches) {
        if (expression.flags.isEmpty() || (isContains && expression.flags == "i"_L1))
            return !isContains || finishContains(node, expression);
        --m_at;
        fail({},
             {isContains ? u"the flag i or none: others belong to matches"_s
                         : u"a text without flags: they belong to contains and matches"_s});
        m_error->suggestion = expression.text;
        return false;
    }
    if (token().kind == Kind::Word && token().adjacent)
        return fail({}, {u"flags out of i, m, s, x and U"_s}) != nullptr;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, expression.flags.contains(u'i'));
    options.setFlag(QRegularExpression::MultilineOption, expression.flags.contains(u'm'));
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, expression.flags.contains(u's'));
    options.setFlag(QRegularExpression::ExtendedPatternSyntaxOption, expression.flags.contains(u'x'));
    options.setFlag(QRegularExpression::InvertedGreedinessOption, expression.flags.contains(u'U'));
    const QString pattern = QString::fromUtf8(node.values.front().text);
    const QString limit = u"(*LIMIT_MATCH=%1)"_s.arg(Filter::MatchLimit);
    node.expression = QRegularExpression(limit + pattern, options);
    if (!node.expression.isValid()) {
        const qsizetype offset =
            qBound<qsizetype>(0, node.expression.patternErrorOffset() - limit.size(), pattern.size());
        // Where the text has no escapes, the place is known.
        const bool plain = expression.macro.isEmpty() && expression.text.mid(1).startsWith(pattern);
        const qsizetype position = expression.position + (plain ? 1 + offset : 0);
        m_error = FilterError{
            .position = position,
            .length = plain ? 1 : expression.length,
            .found = pattern,
            .expected = {u"a regular expression (%1 at %2)"_s.arg(node.expression.errorString()).arg(offset + 1)},
            .macro = expression.macro};
        return false;
    }
    node.expression.optimize();
    return true;
}

} // namespace plectrum
