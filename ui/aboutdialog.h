// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace plectrum {

namespace Ui {
class AboutDialog;
}

/// What this program is, which versions of what it runs with, and the licences of everything that is shipped.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    void fillVersions();
    void fillLicences();
    void copyVersions();

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace plectrum
