// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/credentialparser.h"

#include <QDialog>

#include <memory>

namespace plectrum {

namespace Ui {
class PasteDialog;
}

/// Reads credentials from pasted text as it is typed: shows what was found, by name and without values, what was left
/// out, and what HaRP misses.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// `host`: cookies of others are left out; empty: all are taken.
    explicit PasteDialog(const QString &host, QWidget *parent = nullptr);
    ~PasteDialog() override;

    /// What was read; of an accepted dialog.
    const PastedCredentials &credentials() const { return m_pasted; }

private:
    void read();
    void preview(const PastedCredentials &pasted);
    void addRow(const QString &what, const QByteArray &name, const Target &found, qsizetype length);

    std::unique_ptr<Ui::PasteDialog> m_ui;
    const QString m_host;
    PastedCredentials m_pasted;
};

} // namespace plectrum
