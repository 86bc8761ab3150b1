// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QToolButton;

namespace plectrum {

class Credentials;

namespace Ui {
class ProfileDialog;
}

/// Edits one profile; what is wrong is said at once and keeps it from being saved.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfileDialog(const Profile &profile, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// Offers to log in by browser and to paste credentials; must outlive this dialog.
    void setCredentials(Credentials &credentials);
    Profile profile() const;

private:
    void logIn();
    void paste();
    void fill();
    void check();
    QString fault() const;
    QString headerFault() const;
    void chooseFileWith(QToolButton *button, QLineEdit *edit);

    std::unique_ptr<Ui::ProfileDialog> m_ui;
    Credentials *m_credentials = nullptr;
    Profile m_profile;
};

} // namespace plectrum
