// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/messagecomparer.h"
#include "replay/pathpattern.h"

#include <QAbstractTableModel>

namespace plectrum {

/// What two messages differ in, place by place.
class ValueDiffModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Expected, Actual, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of the columns Expected and Actual, where these are something else.
    void setTitles(const QString &expected, const QString &actual);
    void setDiff(const MessageDiff &diff);
    const MessageDiff &diff() const { return m_diff; }
    /// The place as a path; nullopt: it is none, as of text, bytes and headers.
    std::optional<PathPattern> path(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MessageDiff m_diff;
    QString m_expectedTitle;
    QString m_actualTitle;
};

} // namespace plectrum
