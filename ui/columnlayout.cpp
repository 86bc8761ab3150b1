// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnlayout.h"

#include "ui/models/timelinecolumns.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MinWidth = 16;
constexpr int MaxWidth = 4000;

bool isColumn(const QString &id)
{
    return std::ranges::any_of(timelineColumns(), [&id](const TimelineColumn &column) { return id == column.id; });
}

} // namespace

QJsonObject ColumnLayout::toJson() const
{
    QJsonObject visible;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        visible.insert(it.key(), it.value());
    QJsonObject pixels;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        pixels.insert(it.key(), it.value());
    return {{u"order"_s, QJsonArray::fromStringList(order)}, {u"shown"_s, visible}, {u"widths"_s, pixels}};
}

ColumnLayout ColumnLayout::fromJson(const QJsonObject &json)
{
    ColumnLayout layout;
    const QJsonArray order = json.value("order"_L1).toArray();
    for (const auto each : order) {
        if (const QString id = each.toString(); isColumn(id) && !layout.order.contains(id))
            layout.order << id;
    }
    const QJsonObject visible = json.value("shown"_L1).toObject();
    for (auto it = visible.begin(); it != visible.end(); ++it) {
        if (isColumn(it.key()) && it.value().isBool())
            layout.shown.insert(it.key(), it.value().toBool());
    }
    const QJsonObject pixels = json.value("widths"_L1).toObject();
    for (auto it = pixels.begin(); it != pixels.end(); ++it) {
        const int width = it.value().toInt();
        if (isColumn(it.key()) && width >= MinWidth && width <= MaxWidth)
            layout.widths.insert(it.key(), width);
    }
    return layout;
}

QList<int> ColumnLayout::columns() const
{
    const auto table = timelineColumns();
    QList<int> columns;
    for (const QString &id : order) {
        const auto found = std::ranges::find_if(table, [&id](const TimelineColumn &each) { return id == each.id; });
        if (found != table.end())
            columns << int(found - table.begin());
    }
    for (int column = 0; column < int(table.size()); ++column) {
        if (!columns.contains(column))
            columns.insert(columns.indexOf(column - 1) + 1, column);
    }
    return columns;
}

} // namespace plectrum
