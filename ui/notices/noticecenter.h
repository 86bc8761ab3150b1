// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/notice.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace plectrum {

/// What was told in this run, and what can be undone of what was deleted. Lives in the GUI thread.
class NoticeCenter : public QObject {
    Q_OBJECT

public:
    struct Told {
        QDateTime at;
        Notice notice;
    };

    explicit NoticeCenter(QObject *parent = nullptr);

    void tell(const Notice &notice);
    /// Tells that something is gone; `putBack` brings it back, once at most, until the program ends.
    void tellDeleted(const QString &text, const std::function<void()> &putBack);

    /// The newest first.
    const QList<Told> &history() const { return m_history; }
    /// What was told last; empty: nothing yet.
    QString lastText() const { return m_history.isEmpty() ? QString() : m_history.constFirst().notice.text; }
    bool canUndo() const { return !m_deletions.isEmpty(); }
    /// What was told when it was deleted; empty: there is nothing to undo.
    QString undoText() const;
    /// The deletion that was told last.
    void undo();

Q_SIGNALS:
    void told(const plectrum::Notice &notice);
    void undoChanged();

private:
    struct Deletion {
        int id = 0;
        QString text;
        std::function<void()> putBack;
    };

    void undo(int id);

    QList<Told> m_history;
    QList<Deletion> m_deletions; ///< the newest last
    int m_lastId = 0;
};

} // namespace plectrum
