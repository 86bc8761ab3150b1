// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace plectrum {

/// Edits one profile; what is wrong is said at once and keeps it from being saved.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfileDialog(const Profile &profile, QWidget *parent = nullptr);

    Profile profile() const;

private:
    void buildTarget(QFormLayout &form);
    void buildSecurity(QFormLayout &form);
    void buildBehaviour(QFormLayout &form);
    void check();
    QString fault() const;
    QWidget *fileField(QLineEdit *&edit, const QString &caption);

    Profile m_profile;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_url = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QLineEdit *m_subprotocols = nullptr;
    QLineEdit *m_origin = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_bearer = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QCheckBox *m_insecure = nullptr;
    QCheckBox *m_keepSecrets = nullptr;
    QCheckBox *m_deflate = nullptr;
    QCheckBox *m_strict = nullptr;
    QCheckBox *m_redirects = nullptr;
    QCheckBox *m_reconnect = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_ping = nullptr;
    QComboBox *m_autoPong = nullptr;
    QSpinBox *m_pongDelay = nullptr;
    QLabel *m_fault = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace plectrum
