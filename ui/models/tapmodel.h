// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tap/tapserver.h"

#include <QAbstractTableModel>

#include <deque>

namespace plectrum {

/// The latest requests through the tap, the newest first.
class TapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, State, Request, Sent, Received, ColumnCount };
    enum Roles { IdRole = Qt::UserRole + 1, OpenRole };
    /// Older ones are forgotten, whether over or not.
    static constexpr int MaxRows = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    /// One that is known is replaced.
    void set(const TapConnection &connection);
    /// Why a request failed, for its tooltip.
    void setVerdict(quint64 connection, const QString &text);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        TapConnection connection;
        QString verdict;
    };
    static QString stateText(const TapConnection &connection);
    std::deque<Row> m_rows;
};

} // namespace plectrum
