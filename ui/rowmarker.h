// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/rownote.h"
#include "result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <map>

namespace plectrum {

class BackgroundTask;
class TimelineModel;
class TimelineView;

/// Sets bookmarks and notes on the rows that are selected in a timeline. They are written into its capture in a thread,
/// one change after the other; the model shows them as soon as they are there.
class RowMarker : public QObject {
    Q_OBJECT

public:
    /// `view` and `model` must outlive it.
    RowMarker(TimelineView &view, TimelineModel &model, QObject *parent);
    /// Waits until all is written.
    ~RowMarker() override;

    /// Whether the current row has a bookmark.
    bool isBookmarked() const;
    /// All selected rows get a bookmark, or lose it if all have one.
    void toggleBookmarks();
    /// Asks for the text; an empty one takes the note away.
    void askForNote(QWidget &parent);
    void setNotes(const QList<RecordId> &ids, const QString &text);
    void addNote(RecordId id, const QString &text);
    /// The nearest shown row with a bookmark, around the end if need be; 0: there is none.
    RecordId bookmarkAfter(RecordId id) const;
    RecordId bookmarkBefore(RecordId id) const;

Q_SIGNALS:
    /// A line for the status bar.
    void said(const QString &text);
    void failed(const plectrum::Error &error);
    /// What `text` says is gone; `putBack` brings it back.
    void removed(const QString &text, const std::function<void()> &putBack);

private:
    QList<RecordId> selected();
    RowNote noteOf(RecordId id) const;
    bool isShownBookmark(RecordId id, const RowNote &note) const;
    /// Changes the notes of these rows as soon as those before are written.
    void keep(const QList<RecordId> &ids, const std::function<void(RowNote &)> &change);
    void write();
    void tellRemoved(const QList<RecordId> &ids, const QString &text);

    TimelineView &m_view;
    TimelineModel &m_model;
    BackgroundTask *m_writer;
    std::map<QString, RowNotes> m_waiting; ///< while others are written, by the capture they belong to
    RowNotes m_writing;
    QString m_path; ///< of the capture they are written into
};

} // namespace plectrum
