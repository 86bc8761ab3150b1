// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <span>
#include <vector>

namespace plectrum {

/// A query of a subscription to Appwrite Realtime: which payloads it wants. Written as Appwrite's SDKs write queries,
/// {"method": "equal", "attribute": "status", "values": ["open"]}; of all methods Realtime knows those of the table.
class AppwriteQuery {
public:
    /// The error is a text for the client, as Appwrite words it.
    static tl::expected<AppwriteQuery, QString> parse(const QString &text);
    /// {"method"…}, compact.
    QString toString() const;

    bool matches(const QJsonObject &payload) const;

    static QStringList methods();

private:
    enum class Method { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, IsNull, IsNotNull, And, Or, Select };
    struct MethodInfo;
    static std::span<const MethodInfo> methodTable();
    static tl::expected<AppwriteQuery, QString> parse(const QString &text, int depth);
    static tl::expected<AppwriteQuery, QString> from(const QJsonObject &object, int depth);

    Method m_method = Method::Select;
    QString m_attribute;
    QJsonArray m_values;
    std::vector<AppwriteQuery> m_parts; ///< of And and Or
    QJsonObject m_source;
};

/// Whether a payload is wanted by all of them.
bool matchesAll(const std::vector<AppwriteQuery> &queries, const QJsonObject &payload);

} // namespace plectrum
