// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/graphql/graphqlexecution.h"

#include "server/graphql/graphqlschema.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// As JavaScript's servers show a value in their errors.
QString shownValue(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

/// What is wrong with a value of a type of ours; empty: nothing.
QString wrongFor(QStringView type, const QJsonValue &value)
{
    if (value.isNull())
        return type.endsWith(u'!') ? u"Expected value of type \"%1\", found null."_s.arg(type) : QString();
    const QString named = graphqlNamedType(type);
    if (named == "Int"_L1) {
        const double number = value.toDouble();
        const bool isInt = value.isDouble() && std::trunc(number) == number && std::abs(number) <= 2147483647.0;
        return isInt ? QString() : u"Int cannot represent non-integer value: "_s + shownValue(value);
    }
    if (named == "String"_L1 && !value.isString())
        return u"String cannot represent a non string value: "_s + shownValue(value);
    return {};
}

} // namespace

/// Validates a document and flattens its fragments (§5, §6.3.2).
class GraphqlExecution::Preparation {
public:
    Preparation(const GraphqlDocument &document, const GraphqlOperation &operation, const QJsonObject &given)
        : m_document(document)
    {
        for (const GraphqlOperation::Variable &each : operation.variables)
            addVariable(each, given.value(each.name));
    }

    std::vector<Field> fields(const QString &type, const std::vector<GraphqlSelection> &selections)
    {
        std::vector<Field> all;
        collect(type, selections, all);
        return all;
    }
    void fail(const QString &message, int line = 0, int column = 0)
    {
        if (line > 0)
            m_errors.append(GraphqlFault{message, line, column}.toJson());
        else
            m_errors.append(QJsonObject{{u"message"_s, message}});
    }
    const QJsonArray &errors() const { return m_errors; }

private:
    void addVariable(const GraphqlOperation::Variable &variable, const QJsonValue &given)
    {
        QJsonValue value = given;
        if (value.isUndefined() && variable.hasDefault)
            value = variable.defaultValue.resolved({});
        m_declared.insert(variable.name);
        if (value.isUndefined()) {
            if (variable.type.endsWith(u'!'))
                fail(u"Variable \"$%1\" of required type \"%2\" was not provided."_s.arg(variable.name, variable.type));
            return;
        }
        if (const QString wrong = wrongFor(variable.type, value); !wrong.isEmpty())
            fail(u"Variable \"$%1\" got invalid value %2; %3"_s.arg(variable.name, shownValue(value), wrong));
        m_variables.insert(variable.name, value);
    }

    bool isTooMuch()
    {
        if (++m_count == MostFields)
            fail(u"The document selects more than %1 fields."_s.arg(MostFields));
        return m_count >= MostFields;
    }

    void collect(const QString &type, const std::vector<GraphqlSelection> &selections, std::vector<Field> &all)
    {
        for (const GraphqlSelection &each : selections) {
            if (isTooMuch())
                return;
            if (!isWanted(each))
                continue;
            if (each.kind == GraphqlSelection::Kind::Field)
                collectField(type, each, all);
            else if (each.kind == GraphqlSelection::Kind::Inline)
                collectFragment(type, each.type, each.selections, all);
            else
                collectSpread(type, each, all);
        }
    }

    void collectSpread(const QString &type, const GraphqlSelection &spread, std::vector<Field> &all)
    {
        const auto found = std::ranges::find(m_document.fragments, spread.name, &GraphqlFragment::name);
        if (found == m_document.fragments.end()) {
            fail(u"Unknown fragment \"%1\"."_s.arg(spread.name), spread.line, spread.column);
            return;
        }
        if (m_open.contains(spread.name)) {
            fail(u"Cannot spread fragment \"%1\" within itself."_s.arg(spread.name), spread.line, spread.column);
            return;
        }
        if (m_open.size() >= GraphqlDocument::Deepest) {
            fail(u"Fragments stand too deep within each other."_s, spread.line, spread.column);
            return;
        }
        m_open.insert(spread.name);
        collectFragment(type, found->type, found->selections, all);
        m_open.remove(spread.name);
    }

    /// There are no interfaces or unions: a condition is the type or never true.
    void collectFragment(const QString &type, const QString &condition, const std::vector<GraphqlSelection> &selections,
                         std::vector<Field> &all)
    {
        if (!condition.isEmpty() && !isGraphqlObject(condition))
            fail(u"Unknown type \"%1\"."_s.arg(condition));
        else if (condition.isEmpty() || condition == type)
            collect(type, selections, all);
        else
            fail(u"Fragment cannot be spread here as objects of type \"%1\" can never be of type \"%2\"."_s.arg(
                type, condition));
    }

    void collectField(const QString &type, const GraphqlSelection &selection, std::vector<Field> &all)
    {
        Field field{.key = selection.alias, .name = selection.name, .line = selection.line, .column = selection.column};
        const auto known = std::ranges::find(all, field.key, &Field::key);
        if (selection.name == "__typename"_L1) {
            field.type = u"String!"_s;
            if (known == all.end())
                all.push_back(field);
            return;
        }
        const GraphqlFieldInfo *const info = graphqlField(type, selection.name);
        if (!info) {
            fail(u"Cannot query field \"%1\" on type \"%2\"."_s.arg(selection.name, type), selection.line,
                 selection.column);
            return;
        }
        field.type = info->type;
        takeArguments(*info, selection, field);
        const QString named = graphqlNamedType(field.type);
        if (isGraphqlObject(named) && selection.selections.empty()) {
            fail(u"Field \"%1\" of type \"%2\" must have a selection of subfields. Did you mean \"%1 { ... }\"?"_s.arg(
                     selection.name, field.type),
                 selection.line, selection.column);
        } else if (!isGraphqlObject(named) && !selection.selections.empty()) {
            fail(u"Field \"%1\" must not have a selection since type \"%2\" has no subfields."_s.arg(selection.name,
                                                                                                     field.type),
                 selection.line, selection.column);
            return;
        }
        Field &target = known != all.end() ? *known : all.emplace_back(field);
        if (target.name != field.name || target.values != field.values) {
            fail(
                u"Fields \"%1\" conflict because they differ. Use different aliases on the fields to fetch both."_s.arg(
                    field.key),
                selection.line, selection.column);
            return;
        }
        // Not through `target`: what it is part of must not move meanwhile.
        std::vector<Field> inner = std::move(target.fields);
        const qsizetype at = &target - all.data();
        collect(named, selection.selections, inner);
        all[size_t(at)].fields = std::move(inner);
    }

    void takeArguments(const GraphqlFieldInfo &info, const GraphqlSelection &selection, Field &field)
    {
        for (const std::pair<QString, GraphqlValue> &argument : selection.arguments) {
            const QString &name = argument.first;
            const auto known = std::ranges::find_if(
                info.arguments, [&name](const GraphqlArgumentInfo &each) { return name == each.name; });
            if (known == info.arguments.end()) {
                fail(u"Unknown argument \"%1\" on field \"%2.%3\"."_s.arg(name, info.owner, info.name), selection.line,
                     selection.column);
                continue;
            }
            const QJsonValue given = resolved(argument.second, selection);
            if (given.isUndefined())
                continue;
            if (const QString wrong = wrongFor(QString(known->type), given); !wrong.isEmpty())
                fail(wrong, selection.line, selection.column);
            field.values.insert(name, given);
        }
        for (const GraphqlArgumentInfo &each : info.arguments) {
            if (each.name.isEmpty() || field.values.contains(each.name))
                continue;
            if (each.type.endsWith(u'!')) {
                fail(u"Field \"%1\" argument \"%2\" of type \"%3\" is required, but it was not provided."_s.arg(
                         info.name, each.name, each.type),
                     selection.line, selection.column);
            } else if (!each.defaultValue.isEmpty()) {
                const QByteArray array = '[' + QByteArray(each.defaultValue.data(), each.defaultValue.size()) + ']';
                field.values.insert(each.name, QJsonDocument::fromJson(array).array().first());
            }
        }
    }

    QJsonValue resolved(const GraphqlValue &value, const GraphqlSelection &at)
    {
        if (value.kind == GraphqlValue::Kind::Variable && !m_declared.contains(value.variable))
            fail(u"Variable \"$%1\" is not defined."_s.arg(value.variable), at.line, at.column);
        return value.resolved(m_variables);
    }

    /// By @skip and @include (§3.13).
    bool isWanted(const GraphqlSelection &selection)
    {
        bool wanted = true;
        for (const GraphqlDirective &each : selection.directives) {
            if (each.name != "skip"_L1 && each.name != "include"_L1) {
                fail(u"Unknown directive \"@%1\"."_s.arg(each.name), selection.line, selection.column);
                continue;
            }
            const auto condition = std::ranges::find(each.arguments, u"if"_s, &std::pair<QString, GraphqlValue>::first);
            if (condition == each.arguments.end()) {
                fail(u"Directive \"@%1\" argument \"if\" of type \"Boolean!\" is required, but it was not provided."_s
                         .arg(each.name),
                     selection.line, selection.column);
                continue;
            }
            const bool value = resolved(condition->second, selection).toBool();
            wanted = wanted && value == (each.name == "include"_L1);
        }
        return wanted;
    }

    const GraphqlDocument &m_document;
    QJsonObject m_variables;
    QSet<QString> m_declared;
    QSet<QString> m_open; ///< fragments being spread
    QJsonArray m_errors;
    int m_count = 0;
};

tl::expected<GraphqlExecution, QJsonArray> GraphqlExecution::prepare(const GraphqlRequest &request)
{
    const auto document = GraphqlDocument::parse(request.query);
    if (!document)
        return tl::unexpected(QJsonArray{document.error().toJson()});
    const auto refused = [](const QString &message) {
        return tl::unexpected(QJsonArray{QJsonObject{{u"message"_s, message}}});
    };
    auto operation = document->operations.begin();
    if (!request.operationName.isEmpty())
        operation = std::ranges::find(document->operations, request.operationName, &GraphqlOperation::name);
    else if (document->operations.size() > 1)
        return refused(u"Must provide operation name if query contains multiple operations."_s);
    if (operation == document->operations.end())
        return refused(request.operationName.isEmpty()
                           ? u"Must provide an operation."_s
                           : u"Unknown operation named \"%1\"."_s.arg(request.operationName));
    GraphqlExecution execution;
    execution.m_rootType = operation->type.at(0).toUpper() + operation->type.sliced(1);
    Preparation preparation(*document, *operation, request.variables);
    execution.m_roots = preparation.fields(execution.m_rootType, operation->selections);
    if (execution.isSubscription() && execution.m_roots.size() != 1 && preparation.errors().isEmpty())
        preparation.fail(u"A subscription must select only one top level field."_s);
    if (!preparation.errors().isEmpty())
        return tl::unexpected(preparation.errors());
    return execution;
}

QJsonObject GraphqlExecution::execute(const Resolver &resolve) const
{
    QJsonObject data;
    QJsonArray errors;
    bool isNull = false;
    for (const Field &field : m_roots) {
        if (field.name == "__typename"_L1) {
            data.insert(field.key, m_rootType);
            continue;
        }
        const auto value = resolve(field.name, field.values);
        if (value) {
            data.insert(field.key, complete(field, *value));
            continue;
        }
        QJsonObject error = GraphqlFault{value.error(), field.line, field.column}.toJson();
        error.insert(u"path"_s, QJsonArray{field.key});
        errors.append(error);
        data.insert(field.key, QJsonValue());
        isNull = isNull || field.type.endsWith(u'!');
    }
    QJsonObject response{{u"data"_s, isNull ? QJsonValue() : QJsonValue(data)}};
    if (!errors.isEmpty())
        response.insert(u"errors"_s, errors);
    return response;
}

/// What is selected of a value.
QJsonValue GraphqlExecution::complete(const Field &field, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray items = value.toArray();
        for (const auto each : items)
            all.append(complete(field, each));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    for (const Field &each : field.fields) {
        object.insert(each.key,
                      each.name == "__typename"_L1 ? QJsonValue(graphqlNamedType(field.type))
                                                   : complete(each, value.toObject().value(each.name)));
    }
    return object;
}

} // namespace plectrum
