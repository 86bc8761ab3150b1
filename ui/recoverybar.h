// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/unfinishedcaptures.h"
#include "result.h"
#include "ui/recordingfolder.h"

#include <QFrame>

class QLabel;
class QTemporaryDir;
class QToolButton;
class QVBoxLayout;

namespace plectrum {

class NoticeCenter;
class Settings;

/// Offers the recordings that a run of the program left behind when it was killed: to open, save or discard them.
/// Hidden where there are none. What is not decided is offered again at the next start.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    /// `folder`: where recordings are made. `settings` and `notices` must outlive this bar.
    RecoveryBar(const RecordingFolder &folder, Settings &settings, NoticeCenter &notices, QWidget *parent = nullptr);
    ~RecoveryBar() override;

    /// Looks for them.
    void find();
    /// It is in good hands now, and offered no more.
    void settle(const QString &path);

Q_SIGNALS:
    void openAsked(const QString &path);
    void saveAsked(const QString &path);
    void failed(const plectrum::Error &error);

private:
    void show();
    void addRow(const QString &path);
    void discard(const QString &path);
    void putBack(const QString &path);

    const RecordingFolder m_folder;
    Settings &m_settings;
    NoticeCenter &m_notices;
    std::vector<UnfinishedCapture> m_found;
    /// What can be put back until the program ends, by the folder it was in; made when it is needed.
    std::map<QString, std::unique_ptr<QTemporaryDir>> m_discarded;
    QVBoxLayout *m_rows;
    QToolButton *m_later;
    QLabel *m_title;
};

} // namespace plectrum
