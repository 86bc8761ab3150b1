// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/packagedlicences.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace plectrum {

namespace Ui {
class AboutDialog;
}

/// What this program is, which versions of what it runs with, and the licences of everything that is shipped.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `licences`: of the libraries that this package carries.
    explicit AboutDialog(QWidget *parent = nullptr, const PackagedLicences &licences = PackagedLicences());
    ~AboutDialog() override;

private:
    void fillVersions();
    void fillLicences();
    void showLicence(const QTreeWidgetItem *item);
    void copyVersions();

    std::unique_ptr<Ui::AboutDialog> m_ui;
    PackagedLicences m_packaged;
};

} // namespace plectrum
