// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roomsdock.h"

#include "ui/connectiontab.h"
#include "ui/emptyhint.h"
#include "ui/models/roomsmodel.h"
#include "ui/models/rowmeanings.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr RecordId AnyTime = std::numeric_limits<RecordId>::max();
constexpr int PlaceMargin = 8;

} // namespace

RoomsDock::RoomsDock(QWidget *parent)
    : QDockWidget(parent)
    , m_model(new RoomsModel(this))
    , m_place(new QLabel(this))
    , m_view(new QTreeView(this))
{
    setObjectName(u"roomsDock"_s);
    setWindowTitle(tr("Rooms"));
    m_place->setObjectName(u"roomsPlaceLabel"_s);
    m_place->setProperty("dim", true);
    m_place->setMargin(PlaceMargin);
    m_view->setObjectName(u"roomsTreeView"_s);
    m_view->setAccessibleName(tr("Rooms"));
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformRowHeights(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RoomsModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(RoomsModel::Since, QHeaderView::ResizeToContents);
    setTableFont(*m_view);
    new EmptyHint(tr("Nobody is in a room here.\nProtocols that tell who joins and leaves show it."), *m_view);
    connect(m_view, &QAbstractItemView::activated, this, &RoomsDock::goTo);
    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_place);
    layout->addWidget(m_view, 1);
    setWidget(content);
}

void RoomsDock::setTab(ConnectionTab *tab)
{
    if (tab == m_tab)
        return;
    if (m_tab)
        m_tab->timeline().meanings().setRoomsAt(0);
    for (const QMetaObject::Connection &each : std::as_const(m_changes))
        disconnect(each);
    m_changes.clear();
    m_tab = tab;
    if (tab) {
        m_changes << connect(&tab->timeline().meanings(), &RowMeanings::roomsChanged, this, &RoomsDock::refresh);
        m_changes << connect(tab, &ConnectionTab::recordSelected, this, &RoomsDock::ask);
    }
    ask();
    refresh();
}

void RoomsDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    ask();
}

void RoomsDock::hideEvent(QHideEvent *event)
{
    if (m_tab)
        m_tab->timeline().meanings().setRoomsAt(0);
    QDockWidget::hideEvent(event);
}

void RoomsDock::ask()
{
    if (!m_tab || !isVisible())
        return;
    const RecordId current = m_tab->currentRecord();
    const bool isNow = current <= 0 || (m_tab->isLive() && current >= m_tab->timeline().recordCount());
    m_at = isNow ? 0 : current;
    m_tab->timeline().meanings().setRoomsAt(isNow ? AnyTime : current);
    m_place->setText(isNow ? tr("Now") : tr("Once row %1 had passed").arg(QLocale().toString(m_at)));
}

void RoomsDock::refresh()
{
    if (!m_tab) {
        m_place->clear();
        m_model->setRooms({}, false);
        return;
    }
    m_model->setRooms(m_tab->timeline().meanings().rooms(), m_tab->timeline().hasManyConnections());
    m_view->expandAll();
}

/// To the row that told of the member.
void RoomsDock::goTo(const QModelIndex &index)
{
    const auto since = index.data(RoomsModel::SinceRole).toLongLong();
    if (m_tab && since > 0)
        m_tab->selectRecord(since);
}

} // namespace plectrum
