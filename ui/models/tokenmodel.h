// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/tokenrecord.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The records of the session-token log as rows; never a secret.
class TokenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, User, Server, FingerprintColumn, State, Obtained, Expires, LastUsed, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StateRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// What has expired is judged by `now`.
    void setRecords(const QList<TokenRecord> &records, const QDateTime &now = QDateTime::currentDateTimeUtc());
    const TokenRecord &record(int row) const { return m_records.at(row); }
    /// -1: there is none.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TokenRecord &record, int column) const;
    QString toolTip(const TokenRecord &record) const;

    QList<TokenRecord> m_records;
    QDateTime m_now;
};

} // namespace plectrum
