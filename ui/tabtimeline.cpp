// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ConnectionTab that has to do with its timeline: counts, menus, the row that is chosen.

#include "capture/capturereader.h"
#include "ui/connectiontab.h"
#include "ui/filterline.h"
#include "ui/filtermenu.h"
#include "ui/lanesdialog.h"
#include "ui/models/timelinemodel.h"
#include "ui/overviewstrip.h"
#include "ui/recordfaces.h"
#include "ui/rowactions.h"
#include "ui/searchbar.h"
#include "ui/timelineview.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {

void ConnectionTab::showCounts()
{
    m_filter->setCounts({.rows = m_model->recordCount(),
                         .hidden = m_model->hiddenCount(),
                         .bytes = m_model->wireBytes(),
                         .scanned = m_model->scannedCount(),
                         .scanning = m_model->isScanning(),
                         .zoomed = m_model->hasRange(),
                         .paused = m_model->isPaused(),
                         .waiting = m_model->waitingCount()});
}

void ConnectionTab::showRowMenu(const QPoint &point)
{
    const QModelIndex cell = m_view->indexAt(point);
    const auto record = m_reader && cell.isValid() ? m_reader->record(m_model->recordAt(cell.row()))
                                                   : unexpected(ErrorCode::FileDamaged, QString());
    if (!record)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    m_rows->fillRowMenu(*menu);
    addFilterActions(*menu, *record, cell.column(),
                     [this](const QString &term, FilterJoin how) { m_filter->join(term, how); });
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

RecordId ConnectionTab::currentRecord() const
{
    return m_view->currentRecord();
}

void ConnectionTab::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void ConnectionTab::setFilterBook(FilterBook &book)
{
    m_filter->setBook(book);
}

void ConnectionTab::setProtobuf(ProtobufSource &source)
{
    m_faces->setProtobuf(source);
}

void ConnectionTab::setLook(TimelineLook &look)
{
    m_view->setLook(look);
    m_rows->setLook(look);
}

void ConnectionTab::setShowsOverview(bool shows)
{
    m_overview->setWanted(shows);
}

void ConnectionTab::setFollows(bool follows)
{
    m_filter->setFollows(follows);
    m_view->setFollows(follows);
}

void ConnectionTab::fillTimelineMenu(QMenu &menu)
{
    m_rows->fillMenu(menu);
}

void ConnectionTab::selectRecord(RecordId id)
{
    m_model->refresh(); // it may be newer than what is shown
    m_view->setFollows(false);
    m_view->selectRecord(id);
}

void ConnectionTab::showLanes()
{
    if (!m_reader)
        return;
    auto *const dialog = new LanesDialog(capturePath(), m_model->decoderChoices(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LanesDialog::recordChosen, m_view, &TimelineView::selectRecord);
    dialog->show();
}

void ConnectionTab::focusFilter()
{
    m_filter->focusFilter();
}
void ConnectionTab::openSearch()
{
    m_search->open();
}
void ConnectionTab::findNext()
{
    m_search->isHidden() ? m_search->open() : m_search->next();
}
void ConnectionTab::findPrevious()
{
    m_search->isHidden() ? m_search->open() : m_search->previous();
}

} // namespace plectrum
