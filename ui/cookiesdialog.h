// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/cookiejar.h"
#include "profiles/kepttext.h"

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
    /// `kept`: the jar in the key store; must outlive the dialog.
    CookiesDialog(const QString &profile, KeptText &kept, QWidget *parent = nullptr);
    ~CookiesDialog() override;

private:
    void showJar();
    void remove();
    void removeAll();
    void undo();
    void keep(const CookieChanges &changes);

    const std::unique_ptr<Ui::CookiesDialog> m_ui;
    KeptText &m_kept;
    CookieJar m_jar;
    QList<QList<QNetworkCookie>> m_removed; ///< in this dialog, the newest last
};

} // namespace plectrum
