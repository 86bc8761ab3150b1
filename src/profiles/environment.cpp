// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environment.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// One member of "variables": a text, or an object with value, description and secret.
Result<Environment::Variable> variableFrom(const QString &name, const QJsonValue &value)
{
    const QString field = u"variables."_s + name;
    if (!Variables::isName(name))
        return unexpected(ErrorCode::BadConfig,
                          field + u": expected a name of letters, digits, \"_\", \"-\" and \".\", a letter first"_s);
    if (value.isString())
        return Environment::Variable{.name = name, .value = value.toString()};
    if (!value.isObject())
        return unexpected(ErrorCode::BadConfig, field + u": expected a text or an object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isRight = it.key() == "secret"_L1
            ? it->isBool()
            : (it.key() == "value"_L1 || it.key() == "description"_L1) && it->isString();
        if (!isRight)
            return unexpected(
                ErrorCode::BadConfig,
                u"%1.%2: expected value and description as texts, and secret as true or false"_s.arg(field, it.key()));
    }
    const bool isSecret = object.value("secret"_L1).toBool();
    if (isSecret && object.contains("value"_L1))
        return unexpected(ErrorCode::BadConfig,
                          field + u".value: a secret's value belongs into the key store, not into this file"_s);
    return Environment::Variable{.name = name,
                                 .value = object.value("value"_L1).toString(),
                                 .description = object.value("description"_L1).toString(),
                                 .isSecret = isSecret};
}

} // namespace

QJsonObject Environment::toJson() const
{
    QJsonObject members;
    for (const Variable &variable : variables) {
        if (!variable.isSecret && variable.description.isEmpty()) {
            members.insert(variable.name, variable.value);
            continue;
        }
        QJsonObject member;
        if (variable.isSecret)
            member.insert(u"secret"_s, true);
        else
            member.insert(u"value"_s, variable.value);
        if (!variable.description.isEmpty())
            member.insert(u"description"_s, variable.description);
        members.insert(variable.name, member);
    }
    QJsonObject object = unknown;
    object.insert(u"name"_s, name);
    object.insert(u"variables"_s, members);
    if (!description.isEmpty())
        object.insert(u"description"_s, description);
    return object;
}

Result<Environment> Environment::fromJson(const QJsonObject &json)
{
    Environment environment;
    environment.unknown = json;
    for (const auto &[key, text] :
         {std::pair{u"name"_s, &environment.name}, std::pair{u"description"_s, &environment.description}}) {
        const QJsonValue value = environment.unknown.take(key);
        if (!value.isUndefined() && !value.isString())
            return unexpected(ErrorCode::BadConfig, key + u": expected a text"_s);
        *text = value.toString();
    }
    if (environment.name.trimmed().isEmpty())
        return unexpected(ErrorCode::BadConfig, u"name: expected a text"_s);
    const QJsonValue members = environment.unknown.take(u"variables"_s);
    if (!members.isUndefined() && !members.isObject())
        return unexpected(ErrorCode::BadConfig, u"variables: expected an object"_s);
    const QJsonObject all = members.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        auto variable = variableFrom(it.key(), it.value());
        if (!variable)
            return tl::unexpected(variable.error());
        environment.variables << *variable;
    }
    return environment;
}

QString Environment::fault() const
{
    QSet<QString> seen;
    for (const Variable &variable : variables) {
        if (!Variables::isName(variable.name))
            return u"\"%1\": expected a name of letters, digits, \"_\", \"-\" and \".\", a letter first"_s.arg(
                variable.name);
        if (seen.contains(variable.name))
            return u"%1 stands here twice"_s.arg(variable.name);
        seen.insert(variable.name);
    }
    Environment known = *this;
    for (Variable &variable : known.variables) {
        if (variable.isSecret)
            variable.value = u"*"_s;
    }
    const Variables all = known.toVariables();
    for (const Variable &variable : variables) {
        if (const auto filled = all.fill(u"{{"_s + variable.name + u"}}"_s, variable.name); !filled)
            return filled.error().detail;
    }
    return {};
}

bool Environment::comesBefore(const Environment &other) const
{
    return QString::localeAwareCompare(name, other.name) < 0;
}

Variables Environment::toVariables() const
{
    Variables all;
    all.setEnvironment(name);
    for (const Variable &variable : variables)
        all.set(variable.name, {variable.value, variable.isSecret, !variable.isSecret || !variable.value.isEmpty()});
    return all;
}

} // namespace plectrum
