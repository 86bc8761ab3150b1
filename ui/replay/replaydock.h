// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recordingfolder.h"
#include "ui/replay/replaycase.h"

#include <QDockWidget>

#include <memory>

class QLabel;

namespace plectrum {

class Banner;
class CaptureConverter;
class Environments;
class ReplayRowsModel;
class RowsFilter;
class SendGate;
struct ReportFormat;

namespace Ui {
class ReplayDock;
}

/// Plays a recording or a scenario again and shows what was expected beside what came.
class ReplayDock : public QDockWidget {
    Q_OBJECT

public:
    /// `recordings`: for what other programs' files become. The others must outlive this.
    ReplayDock(const RecordingFolder &recordings, LoopbackHost &loopback, Credentials &credentials,
               QWidget *parent = nullptr);
    ~ReplayDock() override;

    ReplayCase &replay() { return *m_case; }
    /// Their variables are filled in when they are played against.
    void setProfiles(const QList<Profile> &profiles);
    /// Whose variables profiles need; must outlive the dock.
    void setEnvironments(Environments &environments);
    /// A recording, a scenario, or another program's file, which becomes a recording first.
    void openFile(const QString &path);
    /// Chooses the row that speaks of this row of a recording, if there is one.
    void selectRecord(const QString &capturePath, RecordId id);
    /// For a window's menu: play, step, stop, differences, open, save, reports.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    /// The recording of the current tab is wanted.
    void thisRecordingAsked();
    /// Another program's file became a recording.
    void imported(const QString &capturePath);
    /// A row was chosen: what it speaks of in the recording it was made from, and in that of the replay; 0: nothing.
    void recordsChosen(const QString &expectedIn, plectrum::RecordId expected, const QString &actualIn,
                       plectrum::RecordId actual);
    /// The same, to be brought to front.
    void recordsOpened(const QString &expectedIn, plectrum::RecordId expected, const QString &actualIn,
                       plectrum::RecordId actual);
    void said(const QString &text);
    /// "Don't ask again" was chosen for this profile.
    void askedForTheLastTime(const QString &profileId);

public Q_SLOTS:
    void choose();
    void saveScenario();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void prepareViews();
    void prepareActions();
    void wire();
    void wireCase();
    void play(bool stepwise);
    void fill(const ReplayWish &wish);
    void playWith(ReplayWish wish, const QList<Result<Profile>> &filled, const QStringList &secrets);
    void playOrPause();
    void showState();
    void showSource();
    void showResult();
    void showProgress(const ReplayProgress &progress);
    void showBusy(const QString &path);
    void showError(const Error &error);
    void showDetails();
    void showRowMenu(const QPoint &where);
    void moveToDifference(int direction);
    void chooseAgain();
    void exportReport(const ReportFormat &format);
    void diagnose();
    void showHandshake();
    bool hasAllValues();
    std::pair<RecordId, RecordId> chosenRecords() const;
    int sourceRow() const;

    std::unique_ptr<Ui::ReplayDock> m_ui;
    SendGate *m_gate;
    Banner *m_banner;
    ReplayCase *m_case;
    Environments *m_environments = nullptr;
    int m_turn = 0; ///< what was asked for before is not wanted any more
    ReplayRowsModel *m_rows;
    RowsFilter *m_filter;
    CaptureConverter *m_converter;
    const RecordingFolder m_recordings;
    QList<QLabel *> m_counts; ///< as allDifferences()
    QAction *m_play, *m_step, *m_stop, *m_next, *m_previous, *m_save;
    QMenu *m_export;
    bool m_selecting = false; ///< from outside, so that it is not told back
};

} // namespace plectrum
