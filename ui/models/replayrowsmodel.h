// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayresult.h"
#include "replay/scenario.h"
#include "ui/replay/replayprogress.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The rows of a replay, what was expected beside what came. Before and while it is played: the steps of the scenario,
/// and how far it has come.
class ReplayRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Line, Actor, What, Expected, Actual, Difference, Time, ColumnCount };
    enum Role {
        DifferencesRole = Qt::UserRole + 1, ///< int: ReplayRow::Differences
        StateRole,                          ///< int: State
    };
    enum class State : quint8 { Pending, Current, Over };

    using QAbstractTableModel::QAbstractTableModel;

    /// Its steps, nothing played yet.
    void setScenario(const Scenario &scenario);
    void setProgress(const ReplayProgress &progress);
    void setResult(const ReplayResult &result);

    /// Shows the result, not the steps?
    bool hasResult() const { return m_hasResult; }
    /// Null while there are steps.
    const ReplayRow *row(int index) const;
    /// The step a row stands for; null: none, as it was not expected.
    const ScenarioStep *step(int index) const;
    RecordId expectedRecord(int index) const;
    RecordId actualRecord(int index) const;
    /// -1: no row speaks of it.
    int rowOfExpected(RecordId id) const;
    int rowOfActual(RecordId id) const;
    /// The columns as text, tabs between.
    QString rowText(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stepText(int index, int column) const;
    QString resultText(int index, int column) const;
    State stateOf(int index) const;
    ReplayRow::Differences differencesOf(int index) const;

    Scenario m_scenario;
    ReplayProgress m_progress;
    QList<ReplayRow> m_rows;
    int m_loops = 1;
    bool m_hasResult = false;
};

} // namespace plectrum
