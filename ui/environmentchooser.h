// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QMenu;

namespace plectrum {

struct Environment;
class Environments;

/// Chooses the environment whose variables stand for {{name}}, and leads to its dialog.
class EnvironmentChooser : public QWidget {
    Q_OBJECT

public:
    /// `environments` must outlive this widget.
    explicit EnvironmentChooser(Environments &environments, QWidget *parent = nullptr);

    /// The environments to choose from, and what can be done with the chosen one.
    void fillMenu(QMenu &menu);

public Q_SLOTS:
    void createEnvironment();
    void editEnvironment();
    void duplicateEnvironment();
    void removeEnvironment();

private:
    void refresh();
    void addActions(QMenu &menu);
    void edit(const Environment &environment);

    Environments &m_environments;
    QComboBox *m_choice;
    QMenu *m_menu;
};

} // namespace plectrum
