// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recordingfolder.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace plectrum {

class ConnectionTab;
class MainWindow;
class ServerDock;

/// Brings the recording of the dock's server together with the tab that shows it: one of its own, or the one whose
/// connection it stands beside. The server lets go of the file before the tab closes it.
class ServerRecording : public QObject {
    Q_OBJECT

public:
    /// Owned by `window`. `folder`: for new recordings.
    ServerRecording(MainWindow &window, ServerDock &dock, const RecordingFolder &folder);

private:
    void begin();
    void beginOwn();
    void end();

    MainWindow &m_window;
    ServerDock &m_dock;
    const RecordingFolder m_folder;
    QPointer<ConnectionTab> m_tab; ///< shows the recording
};

} // namespace plectrum
