// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/harphost.h"

#include <QAbstractTableModel>

#include <deque>

namespace plectrum {

/// What became of the latest requests to the rehearsed HaRP, the newest first.
class HarpEventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Outcome, Target, Why, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1, FailureRole };
    /// Older ones are forgotten.
    static constexpr int MaxRows = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    void add(const HarpEvent &event);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<HarpEvent> m_events;
};

} // namespace plectrum
