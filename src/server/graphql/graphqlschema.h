// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <span>

namespace plectrum {

/// An argument of a field of the schema.
struct GraphqlArgumentInfo {
    QLatin1StringView name;
    QLatin1StringView type;         ///< "Int!"; Int, String or ID
    QLatin1StringView defaultValue; ///< as it is written in GraphQL; empty: none
};

/// One row of the table of fields: the schema of the endpoint /graphql.
struct GraphqlFieldInfo {
    QLatin1StringView owner; ///< "Query"
    QLatin1StringView name;
    QLatin1StringView type; ///< "[Message!]!"
    std::array<GraphqlArgumentInfo, 3> arguments = {};
};

/// All fields; the schema's text, validation and execution are made from it.
std::span<const GraphqlFieldInfo> graphqlFieldTable();
/// nullptr: the type has no such field.
const GraphqlFieldInfo *graphqlField(QStringView owner, QStringView name);
/// "[Message!]!" → "Message".
QString graphqlNamedType(QStringView type);
bool isGraphqlObject(QStringView namedType);
/// The schema in GraphQL's definition language.
QByteArray graphqlSchemaText();

} // namespace plectrum
