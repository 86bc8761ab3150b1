// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/sendqueue.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The messages that wait for a slow peer, the next one first.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Message, Size, Waited, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What waits now; rows that stay keep their place, so that a selection lives on.
    void setMessages(const QList<WaitingMessage> &messages);
    const WaitingMessage &message(int row) const { return m_messages.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<WaitingMessage> m_messages;
};

} // namespace plectrum
