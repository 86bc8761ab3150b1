// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filterparser.h"

#include "capture/recordtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxDepth = 100;

struct Unit {
    QLatin1StringView name;
    FilterType type;
    double factor;
};
constexpr std::array Units{
    Unit{"ns"_L1, FilterType::Duration, 1},
    Unit{"us"_L1, FilterType::Duration, 1e3},
    Unit{"ms"_L1, FilterType::Duration, 1e6},
    Unit{"s"_L1, FilterType::Duration, 1e9},
    Unit{"m"_L1, FilterType::Duration, 60e9},
    Unit{"min"_L1, FilterType::Duration, 60e9},
    Unit{"h"_L1, FilterType::Duration, 3600e9},
    Unit{"b"_L1, FilterType::Bytes, 1},
    Unit{"kb"_L1, FilterType::Bytes, 1e3},
    Unit{"mb"_L1, FilterType::Bytes, 1e6},
    Unit{"gb"_L1, FilterType::Bytes, 1e9},
    Unit{"kib"_L1, FilterType::Bytes, 1024},
    Unit{"mib"_L1, FilterType::Bytes, 1024.0 * 1024},
    Unit{"gib"_L1, FilterType::Bytes, 1024.0 * 1024 * 1024},
};

struct OperatorName {
    QLatin1StringView name;
    FilterOperator op;
};
constexpr std::array Operators{
    OperatorName{"=="_L1, FilterOperator::Equal},
    OperatorName{"!="_L1, FilterOperator::NotEqual},
    OperatorName{"<"_L1, FilterOperator::Less},
    OperatorName{"<="_L1, FilterOperator::LessEqual},
    OperatorName{">"_L1, FilterOperator::Greater},
    OperatorName{">="_L1, FilterOperator::GreaterEqual},
    OperatorName{"contains"_L1, FilterOperator::Contains},
    OperatorName{"matches"_L1, FilterOperator::Matches},
    OperatorName{"in"_L1, FilterOperator::In},
};

bool isNumeric(FilterType type)
{
    return type == FilterType::Number || type == FilterType::Bytes || type == FilterType::Duration
        || type == FilterType::Flag;
}

QStringList unitNames(FilterType type)
{
    QStringList names;
    for (const Unit &unit : Units) {
        if (unit.type == type)
            names << unit.name;
    }
    return names;
}

QStringList enumNames(FilterField field)
{
    QStringList names;
    if (field == FilterField::Dir)
        return {u"in"_s, u"out"_s};
    if (field == FilterField::Kind) {
        for (const QLatin1StringView name : kindNames())
            names << name;
    }
    return names;
}

QStringList fieldNames()
{
    QStringList names;
    for (const FilterFieldRow &row : filterFieldTable())
        names << (row.field == FilterField::Json ? u"json.<path>"_s : QString(row.name));
    return names;
}

} // namespace

FilterParser::FilterParser(std::vector<FilterToken> tokens)
    : m_tokens(std::move(tokens))
{
}

tl::expected<std::shared_ptr<const Filter::Node>, FilterError> FilterParser::run()
{
    if (token().kind == FilterToken::Kind::End)
        return std::make_shared<const Node>();
    const Built root = expression();
    if (root && token().kind != FilterToken::Kind::End)
        fail({u"and"_s, u"or"_s, u"the end"_s});
    if (m_error)
        return tl::unexpected(*m_error);
    return root;
}

FilterParser::Built FilterParser::fail(const QStringList &expected)
{
    if (!m_error) {
        const bool end = token().kind == FilterToken::Kind::End;
        m_error = FilterError{token().position, end ? u"the end"_s : token().text, expected};
    }
    return nullptr;
}

bool FilterParser::isWord(QLatin1StringView word) const
{
    return token().kind == FilterToken::Kind::Word && token().text.compare(word, Qt::CaseInsensitive) == 0;
}

bool FilterParser::isSymbol(QLatin1StringView symbol) const
{
    return token().kind == FilterToken::Kind::Symbol && token().text == symbol;
}

bool FilterParser::take(QLatin1StringView text)
{
    if (!isWord(text) && !isSymbol(text))
        return false;
    ++m_at;
    return true;
}

FilterParser::Built FilterParser::expression()
{
    if (++m_depth > MaxDepth)
        return fail({u"fewer parentheses"_s});
    Built first = andPart();
    Built all;
    while (first && take("or"_L1)) {
        if (!all) {
            all = std::make_shared<Node>();
            all->kind = Node::Kind::Or;
            all->children.push_back(first);
        }
        const Built next = andPart();
        if (!next)
            return nullptr;
        all->children.push_back(next);
    }
    --m_depth;
    return all ? all : first;
}

FilterParser::Built FilterParser::andPart()
{
    Built first = notPart();
    Built all;
    while (first && take("and"_L1)) {
        if (!all) {
            all = std::make_shared<Node>();
            all->kind = Node::Kind::And;
            all->children.push_back(first);
        }
        const Built next = notPart();
        if (!next)
            return nullptr;
        all->children.push_back(next);
    }
    return all ? all : first;
}

FilterParser::Built FilterParser::notPart()
{
    bool negated = false;
    while (take("not"_L1))
        negated = !negated;
    Built part;
    if (take("("_L1)) {
        part = expression();
        if (part && !take(")"_L1))
            return fail({u"and"_s, u"or"_s, u")"_s});
    } else {
        part = test();
    }
    if (!part || !negated)
        return part;
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::Not;
    node->children.push_back(part);
    return node;
}

FilterParser::Built FilterParser::test()
{
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::Test;
    const auto table = filterFieldTable();
    const auto row = std::ranges::find_if(table, [this](const FilterFieldRow &each) {
        return each.field == FilterField::Json ? token().kind == FilterToken::Kind::JsonPath : isWord(each.name);
    });
    if (row == table.end())
        return fail(QStringList{u"not"_s, u"("_s} + fieldNames());
    node->field = row->field;
    node->type = row->type;
    node->path = token().path;
    ++m_at;
    const qsizetype position = token().position;
    if (!readOperator(*node))
        return node->op == FilterOperator::Is ? node : nullptr;
    return readValues(*node) && finishTest(*node, position) ? node : nullptr;
}

/// False without an operator: then the field stands alone, if it may, or m_error is set.
bool FilterParser::readOperator(Node &node)
{
    const bool textual = !isNumeric(node.type);
    for (const OperatorName &row : Operators) {
        if (!isWord(row.name) && !isSymbol(row.name))
            continue;
        const bool search = row.op == FilterOperator::Contains || row.op == FilterOperator::Matches;
        if (search && !textual)
            break;
        node.op = row.op;
        ++m_at;
        return true;
    }
    const bool alone = node.field == FilterField::Fin || node.field == FilterField::Violation
        || node.field == FilterField::Json || node.field == FilterField::Rsv;
    const bool ends = token().kind == FilterToken::Kind::End || isWord("and"_L1) || isWord("or"_L1)
        || isSymbol("and"_L1) || isSymbol("or"_L1) || isSymbol(")"_L1);
    if (alone && ends)
        return false;
    QStringList expected;
    for (const OperatorName &row : Operators) {
        if (textual || (row.op != FilterOperator::Contains && row.op != FilterOperator::Matches))
            expected << row.name;
    }
    fail(expected);
    node.op = FilterOperator::Equal; // not alone
    return false;
}

bool FilterParser::readValues(Node &node)
{
    if (node.op != FilterOperator::In)
        return readValue(node);
    if (!take("("_L1))
        return fail({u"("_s}) != nullptr;
    do {
        if (!readValue(node))
            return false;
    } while (take(","_L1));
    return take(")"_L1) || fail({u","_s, u")"_s}) != nullptr;
}

bool FilterParser::readValue(Node &node)
{
    FilterValue value;
    const FilterToken &given = token();
    const bool isWordValue = given.kind == FilterToken::Kind::Word;
    if (node.type == FilterType::Enum) {
        const QStringList names = enumNames(node.field);
        const bool search = node.op == FilterOperator::Contains || node.op == FilterOperator::Matches;
        if (!isWordValue && given.kind != FilterToken::Kind::String)
            return fail(search ? QStringList{u"a text in quotes"_s} : names) != nullptr;
        const QString text =
            given.kind == FilterToken::Kind::String ? QString::fromUtf8(given.bytes) : given.text.toLower();
        if (!search && !names.contains(text))
            return fail(names) != nullptr;
        value.text = text.toUtf8();
        ++m_at;
    } else if (isNumeric(node.type)) {
        const bool flag = isWordValue && (isWord("true"_L1) || isWord("false"_L1));
        if (flag && node.type == FilterType::Flag)
            value.number = isWord("true"_L1) ? 1 : 0;
        else if (given.kind == FilterToken::Kind::Number || given.kind == FilterToken::Kind::Bytes)
            value.number = given.number;
        else
            return fail({u"a number"_s}) != nullptr;
        value.isNumber = true;
        ++m_at;
        if (given.kind == FilterToken::Kind::Number && !readUnit(node, value))
            return false;
    } else {
        const bool literal = node.field == FilterField::Json
            && (given.kind == FilterToken::Kind::Number || isWord("true"_L1) || isWord("false"_L1)
                || isWord("null"_L1));
        if (given.kind != FilterToken::Kind::String && given.kind != FilterToken::Kind::Bytes && !literal)
            return fail({node.field == FilterField::Json ? u"a text, a number, true, false or null"_s
                                                         : u"a text in quotes or 0x…"_s})
                != nullptr;
        value.isNumber = given.kind == FilterToken::Kind::Number;
        value.number = given.number;
        value.text = literal ? given.text.toUtf8() : given.bytes;
        value.isInteger = value.isNumber && isInteger(value.text);
        ++m_at;
    }
    node.values.push_back(value);
    return true;
}

bool FilterParser::readUnit(const Node &node, FilterValue &value)
{
    if (token().kind != FilterToken::Kind::Word || isWord("and"_L1) || isWord("or"_L1)) {
        // A time needs its unit: 10 could be anything.
        if (node.type == FilterType::Duration && value.number != 0)
            return fail(unitNames(node.type)) != nullptr;
        return true;
    }
    for (const Unit &unit : Units) {
        if (unit.type == node.type && isWord(unit.name)) {
            value.number *= unit.factor;
            ++m_at;
            return true;
        }
    }
    return fail(unitNames(node.type) + QStringList{u"and"_s, u"or"_s}) != nullptr;
}

bool FilterParser::finishTest(Node &node, qsizetype position)
{
    if (node.op == FilterOperator::Contains)
        node.matcher = QByteArrayMatcher(node.values.front().text);
    if (node.op == FilterOperator::Matches) {
        node.expression = QRegularExpression(QString::fromUtf8(node.values.front().text),
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (!node.expression.isValid()) {
            m_error = FilterError{position,
                                  node.expression.pattern(),
                                  {u"a regular expression (%1 at %2)"_s.arg(node.expression.errorString())
                                       .arg(node.expression.patternErrorOffset())}};
            return false;
        }
        node.expression.optimize();
    }
    return true;
}

} // namespace plectrum
