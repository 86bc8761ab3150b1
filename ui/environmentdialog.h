// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/environment.h"

#include <QDialog>

#include <memory>

class QTableWidgetItem;

namespace plectrum {

class Environments;

namespace Ui {
class EnvironmentDialog;
}

/// Edits one environment: its name and its variables. What is wrong is said at once and keeps it from being saved.
/// Values of secrets go into the key store, and nowhere else.
class EnvironmentDialog : public QDialog {
    Q_OBJECT

public:
    /// `environments` must outlive the dialog.
    EnvironmentDialog(const Environment &environment, Environments &environments, QWidget *parent = nullptr);
    ~EnvironmentDialog() override;

    /// As it stands in the fields.
    Environment environment() const;

Q_SIGNALS:
    void saved(const QString &id);

private:
    void addRow(const Environment::Variable &variable);
    void insertRow(int row, const Environment::Variable &variable);
    Environment::Variable variableAt(int row) const;
    void removeRow();
    void undo();
    void showSecrets(const Environment &known, const std::optional<Error> &problem);
    void itemChanged(const QTableWidgetItem *item);
    void showSecrecy(int row);
    int faultyRow(const QString &fault) const;
    void check();
    void save();

    const std::unique_ptr<Ui::EnvironmentDialog> m_ui;
    Environments &m_environments;
    Environment m_before;                                   ///< with the secrets that were found
    QList<std::pair<int, Environment::Variable>> m_removed; ///< by the row they had, the newest last
    bool m_isFilling = false;
};

} // namespace plectrum
