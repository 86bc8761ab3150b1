// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/appwrite/appwritequery.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int DeepestQuery = 8; ///< and, or within each other

/// Less than 0, 0, greater than 0; nullopt: they do not compare.
std::optional<int> compared(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    if (a.isString() && b.isString())
        return a.toString().compare(b.toString());
    return std::nullopt;
}

} // namespace

struct AppwriteQuery::MethodInfo {
    Method method;
    QLatin1StringView name;
    qsizetype leastValues;
};

std::span<const AppwriteQuery::MethodInfo> AppwriteQuery::methodTable()
{
    static constexpr std::array Table{
        MethodInfo{Method::Equal, "equal"_L1, 1},
        MethodInfo{Method::NotEqual, "notEqual"_L1, 1},
        MethodInfo{Method::Less, "lessThan"_L1, 1},
        MethodInfo{Method::LessEqual, "lessThanEqual"_L1, 1},
        MethodInfo{Method::Greater, "greaterThan"_L1, 1},
        MethodInfo{Method::GreaterEqual, "greaterThanEqual"_L1, 1},
        MethodInfo{Method::IsNull, "isNull"_L1, 0},
        MethodInfo{Method::IsNotNull, "isNotNull"_L1, 0},
        MethodInfo{Method::And, "and"_L1, 1},
        MethodInfo{Method::Or, "or"_L1, 1},
        MethodInfo{Method::Select, "select"_L1, 1},
    };
    return Table;
}

QStringList AppwriteQuery::methods()
{
    QStringList names;
    for (const MethodInfo &info : methodTable())
        names.append(info.name);
    return names;
}

tl::expected<AppwriteQuery, QString> AppwriteQuery::parse(const QString &text)
{
    return parse(text, 0);
}

tl::expected<AppwriteQuery, QString> AppwriteQuery::parse(const QString &text, int depth)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tl::unexpected(u"Invalid query: it is no JSON object"_s);
    return from(document.object(), depth);
}

tl::expected<AppwriteQuery, QString> AppwriteQuery::from(const QJsonObject &object, int depth)
{
    const QString name = object.value("method"_L1).toString();
    const auto info = std::ranges::find(methodTable(), name, &MethodInfo::name);
    if (info == methodTable().end())
        return tl::unexpected(u"Query method \"%1\" is not supported in Realtime queries. Allowed methods: %2"_s.arg(
            name, methods().join(u", "_s)));
    AppwriteQuery query;
    query.m_method = info->method;
    query.m_attribute = object.value("attribute"_L1).toString();
    query.m_values = object.value("values"_L1).toArray();
    query.m_source = object;
    if (query.m_values.size() < info->leastValues)
        return tl::unexpected(u"Query \"%1\" needs values"_s.arg(name));
    if (info->method == Method::Select) {
        if (query.m_values != QJsonArray{u"*"_s})
            return tl::unexpected(u"Only select(\"*\") is allowed in Realtime queries"_s);
        return query;
    }
    if (info->method != Method::And && info->method != Method::Or) {
        if (query.m_attribute.isEmpty())
            return tl::unexpected(u"Query \"%1\" needs an attribute"_s.arg(name));
        return query;
    }
    if (depth >= DeepestQuery)
        return tl::unexpected(u"Queries stand too deep within each other"_s);
    for (const auto value : std::as_const(query.m_values)) {
        auto part = value.isString() ? parse(value.toString(), depth + 1) : from(value.toObject(), depth + 1);
        if (!part)
            return part;
        query.m_parts.push_back(*std::move(part));
    }
    return query;
}

QString AppwriteQuery::toString() const
{
    return QString::fromUtf8(QJsonDocument(m_source).toJson(QJsonDocument::Compact));
}

bool AppwriteQuery::matches(const QJsonObject &payload) const
{
    const QJsonValue value = payload.value(m_attribute);
    const auto anyIs = [&](auto &&wanted) {
        return std::ranges::any_of(m_values, [&](const QJsonValue &each) {
            const auto order = compared(value, each);
            return order && wanted(*order);
        });
    };
    const auto isOne = [&] {
        return std::ranges::any_of(m_values, [&](const QJsonValue &each) { return each == value; });
    };
    switch (m_method) {
    case Method::Equal:
        return isOne();
    case Method::NotEqual:
        return !value.isUndefined() && !isOne();
    case Method::Less:
        return anyIs([](int order) { return order < 0; });
    case Method::LessEqual:
        return anyIs([](int order) { return order <= 0; });
    case Method::Greater:
        return anyIs([](int order) { return order > 0; });
    case Method::GreaterEqual:
        return anyIs([](int order) { return order >= 0; });
    case Method::IsNull:
        return value.isNull();
    case Method::IsNotNull:
        return !value.isNull() && !value.isUndefined();
    case Method::And:
        return matchesAll(m_parts, payload);
    case Method::Or:
        return std::ranges::any_of(m_parts, [&](const AppwriteQuery &each) { return each.matches(payload); });
    case Method::Select:
        return true;
    }
    return false;
}

bool matchesAll(const std::vector<AppwriteQuery> &queries, const QJsonObject &payload)
{
    return std::ranges::all_of(queries, [&](const AppwriteQuery &each) { return each.matches(payload); });
}

} // namespace plectrum
