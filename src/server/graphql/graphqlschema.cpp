// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/graphql/graphqlschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array FieldTable{
    GraphqlFieldInfo{"Query"_L1, "hello"_L1, "String!"_L1, {{{"name"_L1, "String"_L1, "\"world\""_L1}}}},
    GraphqlFieldInfo{"Query"_L1, "counter"_L1, "Int!"_L1},
    GraphqlFieldInfo{"Query"_L1, "rooms"_L1, "[Room!]!"_L1},
    GraphqlFieldInfo{"Query"_L1, "room"_L1, "Room"_L1, {{{"name"_L1, "String!"_L1, ""_L1}}}},
    GraphqlFieldInfo{"Query"_L1, "fail"_L1, "String"_L1, {{{"message"_L1, "String"_L1, "\"Failed as asked\""_L1}}}},
    GraphqlFieldInfo{"Query"_L1, "schema"_L1, "String!"_L1},
    GraphqlFieldInfo{"Mutation"_L1,
                     "say"_L1,
                     "Message!"_L1,
                     {{{"room"_L1, "String!"_L1, ""_L1},
                       {"text"_L1, "String!"_L1, ""_L1},
                       {"from"_L1, "String"_L1, "\"nobody\""_L1}}}},
    GraphqlFieldInfo{"Mutation"_L1, "increment"_L1, "Int!"_L1, {{{"by"_L1, "Int"_L1, "1"_L1}}}},
    GraphqlFieldInfo{"Subscription"_L1,
                     "countdown"_L1,
                     "Int!"_L1,
                     {{{"from"_L1, "Int!"_L1, ""_L1}, {"intervalMs"_L1, "Int"_L1, "1000"_L1}}}},
    GraphqlFieldInfo{"Subscription"_L1, "counter"_L1, "Int!"_L1},
    GraphqlFieldInfo{"Subscription"_L1, "messages"_L1, "Message!"_L1, {{{"room"_L1, "String!"_L1, ""_L1}}}},
    GraphqlFieldInfo{"Room"_L1, "name"_L1, "String!"_L1},
    GraphqlFieldInfo{"Room"_L1, "messages"_L1, "[Message!]!"_L1},
    GraphqlFieldInfo{"Message"_L1, "id"_L1, "ID!"_L1},
    GraphqlFieldInfo{"Message"_L1, "room"_L1, "String!"_L1},
    GraphqlFieldInfo{"Message"_L1, "text"_L1, "String!"_L1},
    GraphqlFieldInfo{"Message"_L1, "from"_L1, "String!"_L1},
    GraphqlFieldInfo{"Message"_L1, "at"_L1, "String!"_L1},
};

QByteArray bytesOf(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

} // namespace

std::span<const GraphqlFieldInfo> graphqlFieldTable()
{
    return FieldTable;
}

const GraphqlFieldInfo *graphqlField(QStringView owner, QStringView name)
{
    const auto found = std::ranges::find_if(
        FieldTable, [&](const GraphqlFieldInfo &each) { return owner == each.owner && name == each.name; });
    return found == FieldTable.end() ? nullptr : &*found;
}

QString graphqlNamedType(QStringView type)
{
    QString name = type.toString();
    name.removeIf([](QChar c) { return c == u'[' || c == u']' || c == u'!'; });
    return name;
}

bool isGraphqlObject(QStringView namedType)
{
    return std::ranges::any_of(FieldTable, [&](const GraphqlFieldInfo &each) { return namedType == each.owner; });
}

QByteArray graphqlSchemaText()
{
    QByteArray text;
    QLatin1StringView owner;
    for (const GraphqlFieldInfo &field : FieldTable) {
        if (field.owner != owner)
            text += (owner.isEmpty() ? "type " : "}\n\ntype ") + bytesOf(field.owner) + " {\n";
        owner = field.owner;
        QByteArray arguments;
        for (const GraphqlArgumentInfo &argument : field.arguments) {
            if (argument.name.isEmpty())
                continue;
            arguments += (arguments.isEmpty() ? "" : ", ") + bytesOf(argument.name) + ": " + bytesOf(argument.type);
            if (!argument.defaultValue.isEmpty())
                arguments += " = " + bytesOf(argument.defaultValue);
        }
        text += "  " + bytesOf(field.name) + (arguments.isEmpty() ? QByteArray() : '(' + arguments + ')') + ": "
            + bytesOf(field.type) + '\n';
    }
    return text + "}\n";
}

} // namespace plectrum
