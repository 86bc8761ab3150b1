// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/recordingfolder.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

namespace plectrum {

class CaptureWriter;
class ConnectionTab;
class MainWindow;
class ReplayDock;

/// Brings the replay dock together with the tabs: each replay is recorded in one of its own, and what is chosen in the
/// dock is chosen in the tabs that show either recording, and the other way round.
class ReplayTabs : public QObject {
    Q_OBJECT

public:
    /// Owned by `window`. `folder`: for new recordings.
    ReplayTabs(MainWindow &window, ReplayDock &dock, const RecordingFolder &folder);

private:
    std::shared_ptr<CaptureWriter> makeRecorder(const QString &name, bool withSecrets);
    ConnectionTab *tabOf(const QString &capturePath) const;
    void watch(ConnectionTab *tab);
    void choose(const QString &capturePath, RecordId id);
    void show(const QString &capturePath, RecordId id);

    MainWindow &m_window;
    ReplayDock &m_dock;
    const RecordingFolder m_folder;
    QPointer<ConnectionTab> m_recording;
    bool m_choosing = false; ///< in a tab, so that it is not told back
};

} // namespace plectrum
