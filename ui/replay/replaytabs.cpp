// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replaytabs.h"

#include "capture/capturewriter.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/replay/replaydock.h"

#include <QFileInfo>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace plectrum {

namespace {

/// Of a recording's name, which is that of its tab.
constexpr qsizetype MaxName = 32;

} // namespace

ReplayTabs::ReplayTabs(MainWindow &window, ReplayDock &dock, const RecordingFolder &folder)
    : QObject(&window)
    , m_window(window)
    , m_dock(dock)
    , m_folder(folder)
{
    ReplayCase &replay = dock.replay();
    replay.setMakeRecorder([this](const QString &name, bool withSecrets) { return makeRecorder(name, withSecrets); });
    connect(&replay.host(), &ReplayHost::settled, this, [this] {
        if (m_recording)
            m_recording->unshareRecording();
        m_recording.clear();
    });
    connect(&dock, &ReplayDock::said, this,
            [this](const QString &text) { m_window.statusBar()->showMessage(text, 15000); });
    connect(&dock, &ReplayDock::imported, this, [this](const QString &path) { (void)m_window.openCapture(path); });
    connect(&dock, &ReplayDock::thisRecordingAsked, this, [this] {
        const ConnectionTab *const tab = m_window.currentTab();
        if (tab && !tab->capturePath().isEmpty())
            m_window.showReplay(tab->capturePath());
        else
            m_window.statusBar()->showMessage(tr("The current tab has no recording yet. Connect first, or open one."),
                                              15000);
    });
    connect(&dock, &ReplayDock::recordsChosen, this,
            [this](const QString &expectedIn, RecordId expected, const QString &actualIn, RecordId actual) {
                choose(expectedIn, expected);
                choose(actualIn, actual);
            });
    connect(&dock, &ReplayDock::recordsOpened, this,
            [this](const QString &expectedIn, RecordId expected, const QString &actualIn, RecordId actual) {
                show(expectedIn, expected);
                show(actualIn, actual);
            });
    connect(&window, &MainWindow::tabAdded, this, &ReplayTabs::watch);
}

std::shared_ptr<CaptureWriter> ReplayTabs::makeRecorder(const QString &name, bool withSecrets)
{
    if (m_recording)
        m_recording->unshareRecording();
    m_recording.clear();
    auto created =
        CaptureWriter::create(m_folder.freshPath(u"replay-"_s + name.left(MaxName)), {.withSecrets = withSecrets});
    std::shared_ptr<CaptureWriter> recorder = created ? std::move(*created) : nullptr;
    auto *const tab = m_window.makeTab();
    if (const auto shown = created ? tab->showRecording(recorder) : tl::unexpected(created.error()); !shown) {
        delete tab;
        m_window.showProblem(shown.error());
        return nullptr;
    }
    // What it is compared with stays in front.
    ConnectionTab *const before = m_window.currentTab();
    m_window.addTab(tab);
    if (before)
        m_window.setCurrentTab(before);
    m_recording = tab;
    return recorder;
}

ConnectionTab *ReplayTabs::tabOf(const QString &capturePath) const
{
    const QString path = QFileInfo(capturePath).canonicalFilePath();
    if (capturePath.isEmpty() || path.isEmpty())
        return nullptr;
    const QList<ConnectionTab *> tabs = m_window.tabs();
    for (ConnectionTab *const tab : tabs) {
        if (QFileInfo(tab->capturePath()).canonicalFilePath() == path)
            return tab;
    }
    return nullptr;
}

void ReplayTabs::watch(ConnectionTab *tab)
{
    connect(tab, &ConnectionTab::recordSelected, this, [this, tab](RecordId id) {
        if (!m_choosing && id > 0 && m_dock.isVisible())
            m_dock.selectRecord(tab->capturePath(), id);
    });
}

void ReplayTabs::choose(const QString &capturePath, RecordId id)
{
    ConnectionTab *const tab = id > 0 ? tabOf(capturePath) : nullptr;
    if (!tab)
        return;
    m_choosing = true;
    tab->selectRecord(id);
    m_choosing = false;
}

void ReplayTabs::show(const QString &capturePath, RecordId id)
{
    if (id <= 0 || (!tabOf(capturePath) && !m_window.openCapture(capturePath)))
        return;
    choose(capturePath, id);
    m_window.setCurrentTab(tabOf(capturePath));
}

} // namespace plectrum
