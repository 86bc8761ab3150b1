// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/routelinter.h"

#include <QAbstractTableModel>

namespace plectrum {

/// What the linter found: severity, where, what is wrong, what to do. A note that several routes share is one row.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Route, Line, Wrong, Advice, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1,
        RouteRole,  ///< index of the (first) route; -1: the file
        ChosenRole, ///< bool: of the route that setRoute() chose
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<RouteFinding> &findings);
    /// -1: none.
    void setRoute(qsizetype route);
    /// First row of the chosen route; -1: none.
    int chosenRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RouteFinding finding;
        QList<qsizetype> routes; ///< empty: the file's own
    };
    static QString text(const Row &row, int column);

    QList<Row> m_rows;
    qsizetype m_route = -1;
};

} // namespace plectrum
