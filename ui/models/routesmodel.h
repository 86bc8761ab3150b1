// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/routefate.h"
#include "nextcloud/routelinter.h"
#include "nextcloud/routeoutcome.h"

#include <QAbstractTableModel>

#include <optional>

namespace plectrum {

/// A text of the linter's table in the user's language.
QString translateRouteCheck(const char *english);

/// The routes of an info.xml, in its order, each with what HaRP and the PHP proxy make of it and its worst finding; and
/// which of them decide about a path that is tried.
class RoutesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Url, Level, Verb, Harp, Php, Worst, Tried, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< of the worst finding as int; invalid without any
        MatchRole                        ///< bool: HaRP or the PHP proxy decides by it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoutes(const ExAppInfo &info, const QList<RouteFinding> &findings);
    void setOutcome(const std::optional<RouteOutcome> &outcome);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ExAppRoute route;
        RouteFate fate;
        std::optional<RouteFinding> worst;
    };
    QString text(int row, int column) const;
    QString toolTip(int row, int column) const;
    QString triedText(int row) const;

    QList<Row> m_rows;
    std::optional<RouteOutcome> m_outcome;
};

} // namespace plectrum
