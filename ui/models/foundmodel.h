// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/replay/scenariodraft.h"

#include <QAbstractTableModel>

namespace plectrum {

/// What was found in a recording or stands in a scenario and may be switched, and the values to play with.
class FoundModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Name, Value, Why, Seen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ScenarioDraft::Entry> &entries);
    /// Shown at most so many rows it was seen in.
    static constexpr qsizetype MaxShown = 20;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user wants it so; whoever keeps the entries decides.
    void switched(int entry, bool on);
    void valueGiven(int entry, const QString &value);

private:
    QString text(const ScenarioDraft::Entry &entry, int column) const;

    QList<ScenarioDraft::Entry> m_entries;
};

} // namespace plectrum
