// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filterparser.h"

#include "capture/filterterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxDepth = 100;
constexpr QLatin1StringView HeaderPrefix{"header."};

using Kind = FilterToken::Kind;

QStringList operatorNames(FilterType type)
{
    QStringList names;
    for (const FilterOperatorName &row : filterOperators()) {
        if (!row.alias && (!isNumeric(type) || !isSearch(row.op)))
            names << row.name;
    }
    return names << u"not in"_s;
}

} // namespace

FilterParser::FilterParser(std::vector<FilterToken> tokens)
    : m_tokens(std::move(tokens))
{
}

tl::expected<std::shared_ptr<const Filter::Node>, FilterError> FilterParser::run()
{
    if (token().kind == Kind::End)
        return std::make_shared<const Node>();
    const Built root = expression();
    if (root && token().kind != Kind::End)
        fail({u"and"_s, u"or"_s}, {u"the end"_s});
    if (m_error)
        return tl::unexpected(*m_error);
    return root;
}

FilterParser::Built FilterParser::fail(const QStringList &words, const QStringList &others, const QString &suggestion)
{
    if (m_error)
        return nullptr;
    const FilterToken &at = token();
    const bool end = at.kind == Kind::End;
    m_error = FilterError{.position = at.position,
                          .length = at.length,
                          .found = end ? u"the end"_s : filterTokenText(at),
                          .expected = words + others,
                          .suggestion = suggestion,
                          .macro = at.macro,
                          .words = words,
                          .valueOf = m_valueOf};
    if (m_alternativesAt == m_at)
        m_error->words += m_alternatives;
    const bool begins = at.kind == Kind::JsonPath || (at.kind == Kind::Word && filterFieldNames().contains(at.text));
    if (begins && words.contains(u"and"_s))
        m_error->suggestion = u"and "_s + at.text;
    else if (suggestion.isEmpty() && at.kind == Kind::Word)
        m_error->suggestion = nearestFilterWord(at.text, words);
    return nullptr;
}

/// Where a field is expected: who writes a bare word looks for it.
FilterParser::Built FilterParser::failField()
{
    const QStringList words = QStringList{u"not"_s, u"("_s} + filterFieldNames();
    QString suggestion;
    const FilterToken &at = token();
    if (at.kind == Kind::Word)
        suggestion = nearestFilterWord(at.text, words);
    if (suggestion.isEmpty() && (at.kind == Kind::Word || at.kind == Kind::Number))
        suggestion = u"payload contains "_s + quotedForFilter(at.text);
    else if (at.kind == Kind::String || at.kind == Kind::Bytes)
        suggestion = u"payload contains "_s + at.text;
    else if (at.kind == Kind::Regex)
        suggestion = u"payload matches "_s + at.text + at.flags;
    return fail(words, {}, suggestion);
}

bool FilterParser::isWord(QLatin1StringView word) const
{
    return token().kind == Kind::Word && token().text.compare(word, Qt::CaseInsensitive) == 0;
}

bool FilterParser::isSymbol(QLatin1StringView symbol) const
{
    return token().kind == Kind::Symbol && token().text == symbol;
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
        return fail({}, {u"fewer parentheses"_s});
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
        if (each.field == FilterField::Json)
            return token().kind == Kind::JsonPath;
        if (each.field == FilterField::Header)
            return token().kind == Kind::Word && token().text.startsWith(HeaderPrefix, Qt::CaseInsensitive);
        return isWord(each.name);
    });
    m_valueOf.clear();
    if (row == table.end())
        return failField();
    node->field = row->field;
    node->type = row->type;
    node->alone = row->alone;
    node->path = token().path;
    if (row->field == FilterField::Header) {
        node->header = token().text.mid(HeaderPrefix.size()).toLower().toLatin1();
        if (node->header.isEmpty())
            return fail({}, {u"the name of a header, such as header.origin"_s});
    }
    m_valueOf = row->name;
    ++m_at;
    if (!readOperator(*node))
        return node->op == FilterOperator::Is && !m_error ? node : nullptr;
    const FilterToken value = token();
    return readValues(*node) && finishTest(*node, value) ? node : nullptr;
}

/// False without an operator: then the field stands alone, if it may, or m_error is set.
bool FilterParser::readOperator(Node &node)
{
    const bool negated = isWord("not"_L1);
    if (negated) {
        ++m_at;
        if (!take("in"_L1))
            return fail({u"in"_s}) != nullptr;
        node.op = FilterOperator::NotIn;
        return true;
    }
    for (const FilterOperatorName &row : filterOperators()) {
        if (!isWord(row.name) && !isSymbol(row.name))
            continue;
        if (isSearch(row.op) && isNumeric(node.type))
            break;
        node.op = row.op;
        ++m_at;
        return true;
    }
    const bool ends = token().kind == Kind::End || isWord("and"_L1) || isWord("or"_L1) || isSymbol("and"_L1)
        || isSymbol("or"_L1) || isSymbol(")"_L1);
    if (node.alone && ends)
        return false;
    QStringList words = operatorNames(node.type);
    if (node.alone)
        words << u"and"_s << u"or"_s;
    return fail(words) != nullptr;
}

} // namespace plectrum
