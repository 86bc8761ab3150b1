// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/banguard.h"
#include "nextcloud/diagnosis.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace plectrum {

class DiagnoseRun;
class ProbeModel;

namespace Ui {
class DiagnoseDialog;
}

/// Asks an address a few times, shows each answer as it comes, and says at the end which hop changes what. Not modal;
/// closing it ends what is under way.
class DiagnoseDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins at once. `guardPath`: where the failures that HaRP counts are kept.
    explicit DiagnoseDialog(const Target &target, QWidget *parent = nullptr,
                            const QString &guardPath = BanGuard::defaultPath());
    ~DiagnoseDialog() override;

    bool isRunning() const { return m_run != nullptr; }
    /// The report as the command line prints it; empty before the end.
    QString reportText() const;
    QByteArray reportJson() const;

public Q_SLOTS:
    void askAgain();
    void cancel();

Q_SIGNALS:
    /// An answer came; it may have been a failure that HaRP counts.
    void asked();

private:
    void showProgress(const Probe &probe, const Diagnosis &diagnosis);
    void showResult(const Diagnosis &diagnosis, const BanGuard::Standing &standing);
    void showStanding(const BanGuard::Standing &standing);
    void showConclusions();
    void setRunning(bool running);

    const Target m_target;
    const QString m_guardPath;
    std::unique_ptr<Ui::DiagnoseDialog> m_ui;
    ProbeModel *m_probes;
    std::unique_ptr<DiagnoseRun> m_run;
    std::optional<Diagnosis> m_diagnosis; ///< of the last run
    BanGuard::Standing m_standing;
};

} // namespace plectrum
