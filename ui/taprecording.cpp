// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taprecording.h"

#include "capture/capturewriter.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/tapdock.h"

using namespace Qt::StringLiterals;

namespace plectrum {

TapRecording::TapRecording(MainWindow &window, TapDock &dock, const RecordingFolder &folder)
    : QObject(&window)
    , m_window(window)
    , m_dock(dock)
    , m_folder(folder)
{
    connect(&dock, &TapDock::startAsked, this, &TapRecording::begin);
    connect(&dock, &TapDock::stopped, this, &TapRecording::end);
}

void TapRecording::begin()
{
    end();
    const QString host = QUrl(m_dock.target()).host();
    auto created = CaptureWriter::create(m_folder.freshPath(u"tap-"_s + host), {});
    const std::shared_ptr<CaptureWriter> recorder = created ? std::move(*created) : nullptr;
    auto *const tab = m_window.makeTab();
    if (const auto shown = created ? tab->showRecording(recorder) : tl::unexpected(created.error()); !shown) {
        delete tab;
        m_window.showProblem(shown.error());
        return;
    }
    m_window.addTab(tab);
    m_tab = tab;
    connect(tab, &ConnectionTab::recordingEnds, this, [this] {
        m_tab.clear();
        m_dock.stop();
    });
    m_dock.start(recorder);
}

void TapRecording::end()
{
    if (!m_tab)
        return;
    m_tab->disconnect(this);
    m_tab->unshareRecording();
    m_tab.clear();
}

} // namespace plectrum
