// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace plectrum {

/// Which columns of the timeline the user sees, where and how wide, by TimelineColumn::id. What is not said is as the
/// table of columns has it.
struct ColumnLayout {
    QStringList order;          ///< empty: the table's; ids left out keep their place after the one before them
    QHash<QString, bool> shown; ///< chosen by the user
    QHash<QString, int> widths; ///< pixels

    QJsonObject toJson() const;
    /// What cannot be read is left out.
    static ColumnLayout fromJson(const QJsonObject &json);
    /// All columns in the order they stand in, as numbers of TimelineModel::Column.
    QList<int> columns() const;
    bool operator==(const ColumnLayout &) const = default;
};

} // namespace plectrum
