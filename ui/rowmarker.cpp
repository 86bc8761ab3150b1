// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowmarker.h"

#include "capture/capturenotes.h"
#include "capture/capturereader.h"
#include "ui/backgroundtask.h"
#include "ui/models/timelinemodel.h"
#include "ui/rowselection.h"
#include "ui/timelineview.h"

#include <QInputDialog>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxMarked = 10'000; ///< rows at once

Result<void> writeNotes(const QString &path, const RowNotes &notes)
{
    const auto opened = CaptureNotes::open(path);
    return opened ? (*opened)->set(notes) : tl::unexpected(opened.error());
}

} // namespace

RowMarker::RowMarker(TimelineView &view, TimelineModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_writer(new BackgroundTask(this))
{
}

RowMarker::~RowMarker()
{
    m_writer->stop();
    for (const auto &[path, notes] : m_waiting)
        (void)writeNotes(path, notes);
}

/// What will be there when all is written.
RowNote RowMarker::noteOf(RecordId id) const
{
    const QString path = m_model.reader()->path();
    const auto waiting = m_waiting.find(path);
    for (const RowNotes *const notes : {waiting != m_waiting.end() ? &waiting->second : nullptr,
                                        path == m_path ? &m_writing : nullptr, &m_model.reader()->notes()}) {
        if (!notes)
            continue;
        if (const auto known = notes->find(id); known != notes->end())
            return known->second;
    }
    return {};
}

QList<RecordId> RowMarker::selected()
{
    QList<RecordId> ids;
    const RowSelection selection(m_view);
    if (!m_model.reader())
        return ids;
    for (const int row : selection.rows(MaxMarked))
        ids << m_model.recordAt(row);
    if (ids.isEmpty() && m_view.currentRecord() > 0)
        ids << m_view.currentRecord();
    if (selection.count() > MaxMarked)
        Q_EMIT said(tr("Only the first %L1 rows are marked.").arg(MaxMarked));
    return ids;
}

bool RowMarker::isBookmarked() const
{
    const RecordId current = m_view.currentRecord();
    return current > 0 && m_model.reader() && noteOf(current).bookmarked;
}

void RowMarker::toggleBookmarks()
{
    const QList<RecordId> ids = selected();
    if (ids.isEmpty())
        return;
    const bool all = std::ranges::all_of(ids, [this](RecordId id) { return noteOf(id).bookmarked; });
    if (all)
        tellRemoved(ids, tr("Deleted bookmarks: %L1").arg(ids.size()));
    keep(ids, [all](RowNote &note) { note.bookmarked = !all; });
}

void RowMarker::askForNote(QWidget &parent)
{
    const QList<RecordId> ids = selected();
    if (ids.isEmpty())
        return;
    auto *const dialog = new QInputDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"noteDialog"_s);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(ids.size() == 1 ? tr("Note on row %L1, kept in the capture file:").arg(ids.first())
                                         : tr("Note on %n rows, kept in the capture file:", nullptr, int(ids.size())));
    dialog->setTextValue(noteOf(ids.first()).text);
    dialog->resize(460, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, ids, path = m_model.reader()->path()](const QString &text) {
                if (m_model.reader() && m_model.reader()->path() == path)
                    setNotes(ids, text.simplified());
            });
    dialog->open();
}

void RowMarker::addNote(RecordId id, const QString &text)
{
    if (m_model.reader())
        keep({id}, [&text](RowNote &note) { note.text = note.text.isEmpty() ? text : note.text + u"; "_s + text; });
}

void RowMarker::setNotes(const QList<RecordId> &ids, const QString &text)
{
    if (!m_model.reader())
        return;
    if (text.isEmpty() && std::ranges::any_of(ids, [this](RecordId id) { return !noteOf(id).text.isEmpty(); }))
        tellRemoved(ids, tr("Deleted notes: %L1").arg(ids.size()));
    keep(ids, [&text](RowNote &note) { note.text = text; });
}

/// Before it happens: they come back as they are now.
void RowMarker::tellRemoved(const QList<RecordId> &ids, const QString &text)
{
    QHash<RecordId, RowNote> before;
    for (const RecordId id : ids)
        before.insert(id, noteOf(id));
    Q_EMIT removed(text, [self = QPointer(this), path = m_model.reader()->path(), before] {
        if (!self || !self->m_model.reader() || self->m_model.reader()->path() != path)
            return;
        for (auto each = before.cbegin(); each != before.cend(); ++each)
            self->keep({each.key()}, [&each](RowNote &note) { note = each.value(); });
    });
}

void RowMarker::keep(const QList<RecordId> &ids, const std::function<void(RowNote &)> &change)
{
    RowNotes changed;
    for (const RecordId id : ids)
        change(changed[id] = noteOf(id));
    RowNotes &waiting = m_waiting[m_model.reader()->path()];
    changed.merge(waiting);
    waiting = std::move(changed);
    write();
}

void RowMarker::write()
{
    if (m_writer->isBusy() || m_waiting.empty())
        return;
    auto next = m_waiting.extract(m_waiting.begin());
    m_path = next.key();
    m_writing = std::move(next.mapped());
    const auto written = std::make_shared<Result<void>>();
    m_writer->run([path = m_path, notes = m_writing,
                   written](const std::function<bool()> &) { *written = writeNotes(path, notes); },
                  [this, written] {
                      m_writing.clear();
                      if (!*written)
                          Q_EMIT failed(written->error());
                      m_model.refresh();
                      write();
                  });
}

bool RowMarker::isShownBookmark(RecordId id, const RowNote &note) const
{
    const int row = note.bookmarked ? m_model.rowOf(id) : -1;
    return row >= 0 && m_model.recordAt(row) == id;
}

RecordId RowMarker::bookmarkAfter(RecordId id) const
{
    RecordId first = 0;
    for (const auto &[marked, note] : m_model.reader()->notes()) {
        if ((first == 0 || (marked > id && first <= id)) && isShownBookmark(marked, note))
            first = marked;
    }
    return first;
}

RecordId RowMarker::bookmarkBefore(RecordId id) const
{
    RecordId last = 0;
    const RowNotes &notes = m_model.reader()->notes();
    for (auto each = notes.rbegin(); each != notes.rend(); ++each) {
        const RecordId marked = each->first;
        if ((last == 0 || (marked < id && last >= id)) && isShownBookmark(marked, each->second))
            last = marked;
    }
    return last;
}

} // namespace plectrum
