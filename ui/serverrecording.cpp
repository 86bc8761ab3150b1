// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/serverrecording.h"

#include "capture/capturewriter.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/serverdock.h"

#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace plectrum {

ServerRecording::ServerRecording(MainWindow &window, ServerDock &dock, const RecordingFolder &folder)
    : QObject(&window)
    , m_window(window)
    , m_dock(dock)
    , m_folder(folder)
{
    connect(&dock, &ServerDock::recordingAsked, this, [this](bool on) {
        if (on)
            begin();
        else
            end();
    });
}

void ServerRecording::begin()
{
    if (!m_dock.recordsIntoTab()) {
        beginOwn();
        return;
    }
    // Without a tab for it, one for a connection comes first.
    ConnectionTab *const tab = m_window.currentTab() ? m_window.currentTab() : m_window.newTab();
    const auto recorder = tab->shareRecording();
    m_dock.setRecorder(recorder);
    if (!recorder) {
        if (tab->isCapture())
            m_window.statusBar()->showMessage(
                tr("The current tab shows a file. Choose a tab with a connection, then record into it."), 15000);
        return;
    }
    m_tab = tab;
    connect(tab, &ConnectionTab::recordingEnds, this, &ServerRecording::end);
}

void ServerRecording::beginOwn()
{
    auto created = CaptureWriter::create(m_folder.freshPath(u"HaRP-rehearsal"_s), {});
    const std::shared_ptr<CaptureWriter> recorder = created ? std::move(*created) : nullptr;
    auto *const tab = m_window.makeTab();
    if (const auto shown = created ? tab->showRecording(recorder) : tl::unexpected(created.error()); !shown) {
        delete tab;
        m_dock.setRecorder(nullptr);
        m_window.showProblem(shown.error());
        return;
    }
    m_window.addTab(tab);
    m_dock.setRecorder(recorder);
    m_tab = tab;
    connect(tab, &ConnectionTab::recordingEnds, this, &ServerRecording::end);
}

void ServerRecording::end()
{
    m_dock.setRecorder(nullptr);
    if (!m_tab)
        return;
    m_tab->disconnect(this);
    m_tab->unshareRecording();
    m_tab.clear();
}

} // namespace plectrum
