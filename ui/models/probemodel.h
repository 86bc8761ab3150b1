// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/diagnosis.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The requests of a diagnosis, from the plan to the answers: what was asked and why, what came back, who answered.
class ProbeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Purpose, Asked, Status, FirstLine, Who, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, TroubleRole };
    enum class State {
        Waiting,
        Asking,
        Answered,
        Spared,  ///< HaRP might have banned this address for it
        NotAsked ///< it would have told nothing new, or the user went
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const QList<Probe> &plan);
    /// What is known by now; `asked` is under way.
    void setAnswers(const Diagnosis &diagnosis, const Probe &asked);
    /// Nothing more comes.
    void finish(const Diagnosis &diagnosis);
    void cancel();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Probe probe;
        State state = State::Waiting;
        QString status;
        QString firstLine;
        QString who;
        bool isTrouble = false;
    };
    void take(const Diagnosis &diagnosis);
    void rowsChanged();
    QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace plectrum
