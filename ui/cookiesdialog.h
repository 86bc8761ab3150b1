// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/cookiejar.h"
#include "profiles/keystore.h"

#include <QDialog>

#include <memory>

namespace plectrum {

namespace Ui {
class CookiesDialog;
}

/// The cookies that a profile keeps: what they are for and until when, and how to be rid of them. Values are shown on
/// request only.
class CookiesDialog : public QDialog {
    Q_OBJECT

public:
    /// `key`: of the jar in the key store, which must outlive the dialog.
    CookiesDialog(const QString &profile, const QString &key, KeyStore &keys, QWidget *parent = nullptr);
    ~CookiesDialog() override;

private:
    void showJar();
    void remove();
    void removeAll();
    void keep();

    const std::unique_ptr<Ui::CookiesDialog> m_ui;
    const QString m_key;
    KeyStore &m_keys;
    CookieJar m_jar;
};

} // namespace plectrum
