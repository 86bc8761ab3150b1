// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/diagnoser.h"

#include <QThread>

namespace plectrum {

/// A Diagnoser on a thread of its own. Lives in the GUI thread; its end stops what is under way.
class DiagnoseRun : public QObject {
    Q_OBJECT

public:
    /// `guardPath` as of Diagnoser.
    DiagnoseRun(const Target &target, const QString &guardPath, QObject *parent = nullptr);
    /// Waits for the thread, which blocks nowhere.
    ~DiagnoseRun() override;

    void start();

Q_SIGNALS:
    /// `diagnosis` holds the answers to the probes before.
    void asking(const plectrum::Probe &probe, const plectrum::Diagnosis &diagnosis);
    void finished(const plectrum::Diagnosis &diagnosis, const plectrum::BanGuard::Standing &standing);

private:
    QThread m_thread;
    Diagnoser *m_diagnoser; ///< lives in m_thread once it runs
};

} // namespace plectrum
