// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/messagedraft.h"
#include "result.h"
#include "ui/rowcopy.h"
#include "ui/taskprogress.h"
#include "websocket/opcode.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;

namespace plectrum {

class RowJumps;
class RowMarker;
class TimelineLook;
class TimelineModel;
class TimelineView;

/// What can be done with the rows of one timeline: marks, jumps, copies, saves, comparisons. One table of actions, from
/// which the menus are made; their shortcuts work in the tab.
class RowActions : public QObject {
    Q_OBJECT

public:
    /// `tab` holds the shortcuts and the dialogs; all three must outlive it.
    RowActions(TimelineView &view, TimelineModel &model, QWidget &tab);
    /// Stops what still searches.
    ~RowActions() override;

    void setLook(TimelineLook &look);
    /// Writes a note beside these rows, be they shown or not.
    void setNotes(const QList<RecordId> &ids, const QString &text);
    /// Behind the note that stands beside the row, if one does.
    void addNote(RecordId id, const QString &text);
    /// Whether there is a connection that takes messages.
    void setCanSend(bool canSend, bool opensFirst = false);
    /// Holds the rows still; checkable.
    QAction &pauseAction() const;
    /// All of it, or what belongs to the rows that are chosen.
    void fillMenu(QMenu &menu);
    void fillRowMenu(QMenu &menu);

Q_SIGNALS:
    void sendAsked(plectrum::Opcode type, const QByteArray &message);
    /// A message of the recording is to get a name.
    void saveAsked(const plectrum::MessageDraft &draft);
    /// A line for the status bar.
    void said(const QString &text);
    void failed(const plectrum::Error &error);
    /// As RowMarker says.
    void removed(const QString &text, const std::function<void()> &putBack);

private:
    struct Entry;
    static std::span<const Entry> table();

    void update();
    void fill(QMenu &menu, bool ofRowsOnly);
    void togglePause();
    void toggleReference();
    void toggleBookmarks();
    void askForNote();
    void nextBookmark();
    void previousBookmark();
    void goToBookmark(RecordId id);
    void nextFragment();
    void previousFragment();
    void counterpart();
    void askForRow();
    void askForTime();
    void copyAs(CopyFormat::Kind format);
    void savePayloads();
    void savePayloadsAt(const QString &place, const QList<RecordId> &ids);
    void resend();
    void saveMessage();
    void compare();
    void editColorRules();

    TimelineView &m_view;
    TimelineModel &m_model;
    QWidget &m_tab;
    TimelineLook *m_look = nullptr;
    RowJumps *m_jumps;
    TaskProgress m_saver; ///< of payloads
    RowMarker *m_marker;
    QHash<QLatin1StringView, QAction *> m_actions;
    QMenu *m_copyMenu;
    QMenu *m_columnMenu;
    QMenu *m_decoderMenu; ///< filled when it is opened
    bool m_canSend = false;
    bool m_opensFirst = false;
};

} // namespace plectrum
