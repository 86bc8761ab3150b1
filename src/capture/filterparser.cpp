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

FilterParser::FilterParser(std::vector<FilterToken> tokens, const FilterProtocols &protocols)
    : m_tokens(std::move(tokens))
    , m_protocols(protocols)
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
    const bool begins = at.kind == Kind::JsonPath || (at.kind == Kind::Word && fieldNames().contains(at.text));
    if (begins && words.contains(u"and"_s))
        m_error->suggestion = u"and "_s + at.text;
    else if (suggestion.isEmpty() && at.kind == Kind::Word)
        m_error->suggestion = nearestFilterWord(at.text, words);
    return nullptr;
}

/// Where a field is expected: who writes a bare word looks for it.
FilterParser::Built FilterParser::failField()
{
    const QStringList words = QStringList{u"not"_s, u"("_s} + fieldNames();
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
    m_valueOf.clear();
    if (!readMeantField(*node) && !readField(*node))
        return nullptr;
    ++m_at;
    if (!readOperator(*node))
        return node->op == FilterOperator::Is && !m_error ? node : nullptr;
    const FilterToken value = token();
    if (!readValues(*node) || !finishTest(*node, value))
        return nullptr;
    finishProtocol(*node);
    return node;
}

QStringList FilterParser::fieldNames() const
{
    QStringList names = filterFieldNames();
    for (const FilterProtocol &protocol : m_protocols) {
        for (const QString &field : protocol.fields)
            names << protocol.name + u'.' + field;
    }
    return names;
}

/// False without an error: the token names no field of a protocol. Which fields there are is for the messages to say.
bool FilterParser::readMeantField(Node &node)
{
    const FilterToken &at = token();
    const qsizetype dot = at.kind == Kind::Word ? at.text.indexOf(u'.') : -1;
    if (dot <= 0)
        return false;
    const QByteArray name = filterName(at.text.left(dot).toUtf8());
    const auto found = std::ranges::find_if(
        m_protocols, [&name](const FilterProtocol &each) { return filterName(each.name.toUtf8()) == name; });
    if (found == m_protocols.end())
        return false;
    node.field = FilterField::Meant;
    node.type = FilterType::Text;
    node.alone = true;
    node.meant = {.what = MeaningTerm::What::Field, .protocol = name};
    const QString steps = at.text.mid(dot + 1).replace(u'[', u'.').remove(u']');
    for (const QString &step : steps.split(u'.'))
        node.meant.steps.push_back(filterName(step.toUtf8()));
    const bool isWhole = std::ranges::none_of(node.meant.steps, &QByteArray::isEmpty);
    return isWhole;
}

bool FilterParser::readField(Node &node)
{
    const auto table = filterFieldTable();
    const auto row = std::ranges::find_if(table, [this](const FilterFieldRow &each) {
        if (each.field == FilterField::Json)
            return token().kind == Kind::JsonPath;
        if (each.field == FilterField::Header)
            return token().kind == Kind::Word && token().text.startsWith(HeaderPrefix, Qt::CaseInsensitive);
        return isWord(each.name);
    });
    if (row == table.end())
        return failField() != nullptr;
    node.field = row->field;
    node.type = row->type;
    node.alone = row->alone;
    node.path = token().path;
    if (row->field == FilterField::Header) {
        node.header = token().text.mid(HeaderPrefix.size()).toLower().toLatin1();
        if (node.header.isEmpty())
            return fail({}, {u"the name of a header, such as header.origin"_s}) != nullptr;
    }
    static constexpr std::pair<FilterField, MeaningTerm::What> meant[] = {
        {FilterField::Protocol, MeaningTerm::What::Protocol},   {FilterField::Summary, MeaningTerm::What::Summary},
        {FilterField::Operation, MeaningTerm::What::Operation}, {FilterField::Part, MeaningTerm::What::Part},
        {FilterField::Problem, MeaningTerm::What::Problem},
    };
    for (const auto &[field, what] : meant) {
        if (field == node.field)
            node.meant.what = what;
    }
    m_valueOf = row->name;
    return true;
}

/// A protocol is compared by its name, also where its title stands; what is looked for is looked for in the title.
void FilterParser::finishProtocol(Node &node) const
{
    if (node.field != FilterField::Protocol)
        return;
    if (isSearch(node.op)) {
        node.meant.what = MeaningTerm::What::Title;
        return;
    }
    for (FilterValue &value : node.values) {
        const QString text = QString::fromUtf8(value.text);
        const auto found = std::ranges::find_if(m_protocols, [&text](const FilterProtocol &each) {
            return text.compare(each.title, Qt::CaseInsensitive) == 0
                || text.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (found != m_protocols.end())
            value.text = found->name.toUtf8();
    }
}

QStringList FilterParser::valueNames(const Node &node) const
{
    if (node.field != FilterField::Protocol)
        return filterValueNames(node.field);
    QStringList names;
    for (const FilterProtocol &each : m_protocols)
        names << each.name;
    return names;
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
