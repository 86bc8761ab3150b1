// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace plectrum {

/// Why a document cannot be read, and where (GraphQL, October 2021, §2).
struct GraphqlFault {
    QString message;
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, in UTF-16 units

    /// An entry of the "errors" of a response (§7.1.2).
    QJsonObject toJson() const;
};

/// A value as it is written: with variables in it.
struct GraphqlValue {
    enum class Kind { Literal, Variable, List, Object };
    Kind kind = Kind::Literal;
    QJsonValue literal; ///< enum values as strings
    QString variable;
    std::vector<GraphqlValue> items; ///< of List and Object
    QStringList names;               ///< of an Object's items

    /// With `variables` put in; undefined where one has no value.
    QJsonValue resolved(const QJsonObject &variables) const;
};

using GraphqlArguments = std::vector<std::pair<QString, GraphqlValue>>;

struct GraphqlDirective {
    QString name;
    GraphqlArguments arguments;
};

/// A field, a spread of a named fragment, or an inline fragment.
struct GraphqlSelection {
    enum class Kind { Field, Spread, Inline };
    Kind kind = Kind::Field;
    QString name;  ///< of the field or fragment
    QString alias; ///< of the field; its name where none is written
    QString type;  ///< an inline fragment's condition; may be empty
    GraphqlArguments arguments;
    std::vector<GraphqlDirective> directives;
    std::vector<GraphqlSelection> selections;
    int line = 1, column = 1;
};

struct GraphqlOperation {
    struct Variable {
        QString name;
        QString type; ///< "Int!"
        GraphqlValue defaultValue;
        bool hasDefault = false;
    };
    QString type = QStringLiteral("query"); ///< query, mutation, subscription
    QString name;
    std::vector<Variable> variables;
    std::vector<GraphqlSelection> selections;
};

struct GraphqlFragment {
    QString name;
    QString type;
    std::vector<GraphqlSelection> selections;
};

/// What a client may execute (§2.2). No type system definitions: the server's schema is its own.
struct GraphqlDocument {
    static constexpr int Deepest = 32;              ///< selections and values within each other
    static constexpr qsizetype Longest = 64 * 1024; ///< UTF-16 units

    std::vector<GraphqlOperation> operations;
    std::vector<GraphqlFragment> fragments;

    static tl::expected<GraphqlDocument, GraphqlFault> parse(QStringView text);
};

} // namespace plectrum
