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
class TapDock;

/// Brings a tap's recording together with the tab that shows it: each start of the tap has one of its own, which shows
/// the file when the tap has stopped. The tap stops before the tab goes.
class TapRecording : public QObject {
    Q_OBJECT

public:
    /// Owned by `window`. `folder`: for new recordings.
    TapRecording(MainWindow &window, TapDock &dock, const RecordingFolder &folder);

private:
    void begin();
    void end();

    MainWindow &m_window;
    TapDock &m_dock;
    const RecordingFolder m_folder;
    QPointer<ConnectionTab> m_tab;
};

} // namespace plectrum
