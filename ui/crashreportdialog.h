// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace plectrum {

struct CrashReport;

namespace Ui {
class CrashReportDialog;
}

/// Shows what a run left that ended unexpectedly.
class CrashReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit CrashReportDialog(const CrashReport &report, QWidget *parent = nullptr);
    ~CrashReportDialog() override;

private:
    std::unique_ptr<Ui::CrashReportDialog> m_ui;
};

} // namespace plectrum
