// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/graphql/graphqldocument.h"

#include "server/graphql/graphqllexer.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Token = GraphqlLexer::Token;

/// Recursive descent by the grammar of §2; one token ahead. After a fault there are no more tokens.
class GraphqlParser {
public:
    explicit GraphqlParser(QStringView text)
        : m_lexer(text)
    {
        advance();
    }

    GraphqlDocument document();
    const std::optional<GraphqlFault> &fault() const { return m_fault; }

private:
    void advance();
    void fail(const QString &message);
    void expected(const QString &wanted);
    bool isAt(QStringView punctuator) const { return m_token.is(punctuator); }
    /// More to read before this one?
    bool isBefore(QStringView punctuator) const { return !m_fault && !m_token.is(punctuator); }
    bool takeIf(QStringView punctuator);
    void take(QStringView punctuator);
    QString name();
    GraphqlOperation operation();
    std::vector<GraphqlOperation::Variable> variables();
    QString type(int depth);
    GraphqlFragment fragment();
    std::vector<GraphqlSelection> selections(int depth);
    GraphqlSelection selection(int depth);
    void readSpread(GraphqlSelection &selection, int depth);
    GraphqlArguments arguments();
    std::vector<GraphqlDirective> directives();
    GraphqlValue value(int depth);
    GraphqlValue nested(const Token &opening, int depth);

    GraphqlLexer m_lexer;
    Token m_token;
    std::optional<GraphqlFault> m_fault;
};

void GraphqlParser::fail(const QString &message)
{
    if (!m_fault)
        m_fault = GraphqlFault{message, m_token.line, m_token.column};
    m_token.kind = Token::Kind::End;
    m_token.text.clear();
}

void GraphqlParser::expected(const QString &wanted)
{
    const QString found = m_token.kind == Token::Kind::End ? u"<EOF>"_s : u'"' + m_token.text + u'"';
    fail(wanted.isEmpty() ? u"Syntax Error: Unexpected %1."_s.arg(found)
                          : u"Syntax Error: Expected %1, found %2."_s.arg(wanted, found));
}

void GraphqlParser::advance()
{
    if (m_fault)
        return;
    auto next = m_lexer.next();
    if (next) {
        m_token = *std::move(next);
        return;
    }
    m_fault = next.error();
    m_token = {};
}

bool GraphqlParser::takeIf(QStringView punctuator)
{
    if (!isAt(punctuator))
        return false;
    advance();
    return true;
}

void GraphqlParser::take(QStringView punctuator)
{
    if (!takeIf(punctuator))
        expected(u'"' + punctuator.toString() + u'"');
}

QString GraphqlParser::name()
{
    if (m_token.kind != Token::Kind::Name) {
        expected(u"Name"_s);
        return {};
    }
    QString text = m_token.text;
    advance();
    return text;
}

GraphqlDocument GraphqlParser::document()
{
    GraphqlDocument document;
    do {
        if (m_token.isName(u"fragment"))
            document.fragments.push_back(fragment());
        else
            document.operations.push_back(operation());
    } while (m_token.kind != Token::Kind::End);
    return document;
}

GraphqlOperation GraphqlParser::operation()
{
    GraphqlOperation operation;
    if (!isAt(u"{")) {
        if (!m_token.isName(u"query") && !m_token.isName(u"mutation") && !m_token.isName(u"subscription")) {
            expected({});
            return operation;
        }
        operation.type = name();
        if (m_token.kind == Token::Kind::Name)
            operation.name = name();
        operation.variables = variables();
        directives();
    }
    operation.selections = selections(0);
    return operation;
}

std::vector<GraphqlOperation::Variable> GraphqlParser::variables()
{
    std::vector<GraphqlOperation::Variable> all;
    if (!takeIf(u"("))
        return all;
    while (isBefore(u")")) {
        GraphqlOperation::Variable variable;
        take(u"$");
        variable.name = name();
        take(u":");
        variable.type = type(0);
        variable.hasDefault = takeIf(u"=");
        if (variable.hasDefault)
            variable.defaultValue = value(0);
        directives();
        all.push_back(std::move(variable));
    }
    take(u")");
    return all;
}

QString GraphqlParser::type(int depth)
{
    if (depth > GraphqlDocument::Deepest)
        fail(u"Types stand too deep within each other."_s);
    QString text;
    if (takeIf(u"[")) {
        text = u'[' + type(depth + 1) + u']';
        take(u"]");
    } else {
        text = name();
    }
    return takeIf(u"!") ? text + u'!' : text;
}

GraphqlFragment GraphqlParser::fragment()
{
    advance();
    if (m_token.isName(u"on"))
        expected({});
    GraphqlFragment fragment{.name = name(), .type = {}, .selections = {}};
    if (!m_token.isName(u"on"))
        expected(u"\"on\""_s);
    advance();
    fragment.type = name();
    directives();
    fragment.selections = selections(0);
    return fragment;
}

std::vector<GraphqlSelection> GraphqlParser::selections(int depth)
{
    if (depth > GraphqlDocument::Deepest)
        fail(u"Selections stand too deep within each other."_s);
    std::vector<GraphqlSelection> all;
    take(u"{");
    while (isBefore(u"}"))
        all.push_back(selection(depth));
    if (all.empty())
        expected(u"Name"_s);
    take(u"}");
    return all;
}

GraphqlSelection GraphqlParser::selection(int depth)
{
    GraphqlSelection selection{.line = m_token.line, .column = m_token.column};
    if (takeIf(u"...")) {
        readSpread(selection, depth);
        return selection;
    }
    selection.alias = name();
    selection.name = takeIf(u":") ? name() : selection.alias;
    selection.arguments = arguments();
    selection.directives = directives();
    if (isAt(u"{"))
        selection.selections = selections(depth + 1);
    return selection;
}

void GraphqlParser::readSpread(GraphqlSelection &selection, int depth)
{
    if (m_token.kind == Token::Kind::Name && !m_token.isName(u"on")) {
        selection.kind = GraphqlSelection::Kind::Spread;
        selection.name = name();
        selection.directives = directives();
        return;
    }
    selection.kind = GraphqlSelection::Kind::Inline;
    if (m_token.isName(u"on")) {
        advance();
        selection.type = name();
    }
    selection.directives = directives();
    selection.selections = selections(depth + 1);
}

GraphqlArguments GraphqlParser::arguments()
{
    GraphqlArguments all;
    if (!takeIf(u"("))
        return all;
    while (isBefore(u")")) {
        QString argument = name();
        take(u":");
        all.emplace_back(std::move(argument), value(0));
    }
    take(u")");
    return all;
}

std::vector<GraphqlDirective> GraphqlParser::directives()
{
    std::vector<GraphqlDirective> all;
    while (takeIf(u"@")) {
        QString directive = name();
        all.push_back({std::move(directive), arguments()});
    }
    return all;
}

GraphqlValue GraphqlParser::value(int depth)
{
    const Token token = m_token;
    if (depth > GraphqlDocument::Deepest)
        fail(u"Values stand too deep within each other."_s);
    if (token.is(u"$") || token.is(u"[") || token.is(u"{"))
        return nested(token, depth);
    GraphqlValue value;
    if (token.kind == Token::Kind::Int || token.kind == Token::Kind::Float)
        value.literal = token.text.toDouble();
    else if (token.isName(u"true") || token.isName(u"false"))
        value.literal = token.isName(u"true");
    else if (token.kind != Token::Kind::String && token.kind != Token::Kind::Name)
        expected({});
    else if (!token.isName(u"null"))
        value.literal = token.text;
    advance();
    return value;
}

GraphqlValue GraphqlParser::nested(const Token &opening, int depth)
{
    GraphqlValue value;
    advance();
    if (opening.is(u"$")) {
        value.kind = GraphqlValue::Kind::Variable;
        value.variable = name();
    } else if (opening.is(u"[")) {
        value.kind = GraphqlValue::Kind::List;
        while (isBefore(u"]"))
            value.items.push_back(this->value(depth + 1));
        take(u"]");
    } else {
        value.kind = GraphqlValue::Kind::Object;
        while (isBefore(u"}")) {
            value.names.append(name());
            take(u":");
            value.items.push_back(this->value(depth + 1));
        }
        take(u"}");
    }
    return value;
}

} // namespace

QJsonObject GraphqlFault::toJson() const
{
    return {{u"message"_s, message},
            {u"locations"_s, QJsonArray{QJsonObject{{u"line"_s, line}, {u"column"_s, column}}}}};
}

QJsonValue GraphqlValue::resolved(const QJsonObject &variables) const
{
    switch (kind) {
    case Kind::Literal:
        return literal;
    case Kind::Variable:
        return variables.value(variable);
    case Kind::List: {
        QJsonArray array;
        for (const GraphqlValue &item : items) {
            const QJsonValue value = item.resolved(variables);
            array.append(value.isUndefined() ? QJsonValue() : value);
        }
        return array;
    }
    case Kind::Object:
        break;
    }
    QJsonObject object;
    for (size_t i = 0; i < items.size(); ++i)
        object.insert(names.at(qsizetype(i)), items[i].resolved(variables));
    return object;
}

tl::expected<GraphqlDocument, GraphqlFault> GraphqlDocument::parse(QStringView text)
{
    if (text.size() > Longest)
        return tl::unexpected(GraphqlFault{u"A document has at most %1 characters."_s.arg(Longest)});
    GraphqlParser parser(text);
    GraphqlDocument document = parser.document();
    if (parser.fault())
        return tl::unexpected(*parser.fault());
    return document;
}

} // namespace plectrum
