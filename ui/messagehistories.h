// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/jsonfolder.h"
#include "profiles/messagehistory.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace plectrum {

/// What was sent, by profile, over restarts if wanted: a file each, without secrets, which nobody else may read. Lives
/// in the GUI thread.
class MessageHistories : public QObject {
    Q_OBJECT

public:
    /// `keeps`: in files of `folder`; else for this run only.
    MessageHistories(const QString &folder, bool keeps, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~MessageHistories() override;

    /// Of a profile, by its id; of connections without a profile: an empty one. Stays where it is.
    MessageHistory &of(const QString &profileId);
    /// Forgets that of a profile, its file too, and returns it: what putBack() gives to a profile again.
    QList<SentMessage> take(const QString &profileId);
    void putBack(const QString &profileId, const QList<SentMessage> &messages);
    bool keeps() const { return m_keeps; }
    /// False: the files go.
    void setKeeps(bool keeps);
    /// Messages of each profile.
    void setMost(qsizetype most);

Q_SIGNALS:
    void keepsChanged(bool keeps);
    void failed(const plectrum::Error &error);

private:
    void write();
    void write(const QString &profileId, const MessageHistory &history);

    const JsonFolder m_files;
    bool m_keeps;
    qsizetype m_most = MessageHistory::MaxMessages;
    std::map<QString, std::unique_ptr<MessageHistory>> m_histories;
    QStringList m_unwritten; ///< ids
    QTimer m_timer;
};

} // namespace plectrum
