// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/graphql/graphqldocument.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace plectrum {

/// What a client asks for: a document, and which of its operations with which variables.
struct GraphqlRequest {
    QString query;
    QString operationName; ///< empty: the only one
    QJsonObject variables;
};

/// One operation, read, valid for the schema, its fields ready to be executed any number of times.
class GraphqlExecution {
public:
    /// Fields that are selected, those of fragments counted where they are spread.
    static constexpr int MostFields = 10'000;

    /// The value of a root field, an object as QJsonObject; the error is a message for the client.
    using Resolver =
        std::function<tl::expected<QJsonValue, QString>(const QString &field, const QJsonObject &arguments)>;

    /// The error is the "errors" of a request that is not executed.
    static tl::expected<GraphqlExecution, QJsonArray> prepare(const GraphqlRequest &request);

    bool isSubscription() const { return m_rootType == QLatin1StringView("Subscription"); }
    /// Its only field, and that field's arguments (§5.2.3.1: a subscription has one).
    QString subscribedField() const { return m_roots.front().name; }
    const QJsonObject &subscribedArguments() const { return m_roots.front().values; }

    /// {"data"…} with "errors" where a field failed.
    QJsonObject execute(const Resolver &resolve) const;

private:
    /// A field as it stands in the response.
    struct Field {
        QString key; ///< alias
        QString name;
        QString type;       ///< "[Message!]!"
        QJsonObject values; ///< arguments
        std::vector<Field> fields;
        int line = 1, column = 1;
    };
    class Preparation;

    static QJsonValue complete(const Field &field, const QJsonValue &value);

    QString m_rootType; ///< "Query"
    std::vector<Field> m_roots;
};

} // namespace plectrum
