// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineheader.h"

#include "capture/capturereader.h"
#include "ui/models/timelinecolumns.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"
#include "ui/timelinelook.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const TimelineColumn &infoOf(int column)
{
    return timelineColumns()[size_t(column)];
}

} // namespace

TimelineHeader::TimelineHeader(QTableView &view, TimelineModel &model, TimelineLook &look)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_look(look)
    , m_header(view.horizontalHeader())
{
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setAccessibleName(tr("Columns of the timeline"));
    connect(m_header, &QWidget::customContextMenuRequested, this, &TimelineHeader::showMenu);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, &TimelineHeader::takeOrder);
    connect(&m_look, &TimelineLook::columnsChanged, this, &TimelineHeader::apply);
    connect(&m_look, &TimelineLook::timeModeChanged, this, [this] { m_model.setTimeMode(m_look.timeMode()); });
    m_model.setTimeMode(m_look.timeMode());
    apply();
}

void TimelineHeader::apply()
{
    const QScopedValueRollback guard(m_applies, true);
    const ColumnLayout &layout = m_look.columns();
    const QList<int> columns = layout.columns();
    for (int place = 0; place < int(columns.size()); ++place) {
        const int column = columns.at(place);
        if (m_header->visualIndex(column) != place)
            m_header->moveSection(m_header->visualIndex(column), place);
        const TimelineColumn &info = infoOf(column);
        const int width = layout.widths.value(info.id, info.width);
        if (m_view.columnWidth(column) != width)
            m_view.setColumnWidth(column, width);
    }
    updateShown();
}

void TimelineHeader::updateShown()
{
    const QScopedValueRollback guard(m_applies, true);
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        if (m_view.isColumnHidden(column) == isShown(column))
            m_view.setColumnHidden(column, !isShown(column));
    }
}

bool TimelineHeader::isShown(int column) const
{
    const TimelineColumn &info = infoOf(column);
    const auto chosen = m_look.columns().shown.constFind(info.id);
    if (chosen != m_look.columns().shown.constEnd())
        return *chosen;
    switch (info.shown) {
    case TimelineColumn::Shown::Always:
        return true;
    case TimelineColumn::Shown::WithManyConnections:
        return m_model.hasManyConnections();
    case TimelineColumn::Shown::WithNotes:
        return m_model.reader() && !m_model.reader()->notes().empty();
    case TimelineColumn::Shown::WithProtocols:
        return m_model.hasProtocols();
    case TimelineColumn::Shown::WithCalls:
        return m_model.hasCalls();
    case TimelineColumn::Shown::OnRequest:
        break;
    }
    return false;
}

void TimelineHeader::setShown(int column, bool shown)
{
    ColumnLayout layout = m_look.columns();
    layout.shown.insert(infoOf(column).id, shown);
    m_look.setColumns(layout);
}

/// The last column takes what is left, which says nothing of its own width.
void TimelineHeader::takeWidth(int column, int width)
{
    if (m_applies || width == 0)
        return;
    int last = m_header->count() - 1;
    while (last > 0 && m_header->isSectionHidden(m_header->logicalIndex(last)))
        --last;
    if (m_header->visualIndex(column) == last)
        return;
    ColumnLayout layout = m_look.columns();
    layout.widths.insert(infoOf(column).id, width);
    m_look.setColumns(layout);
}

void TimelineHeader::takeOrder()
{
    if (m_applies)
        return;
    ColumnLayout layout = m_look.columns();
    layout.order.clear();
    for (int place = 0; place < m_header->count(); ++place)
        layout.order << infoOf(m_header->logicalIndex(place)).id;
    m_look.setColumns(layout);
}

void TimelineHeader::fillMenu(QMenu &menu)
{
    addHeading(menu, tr("Columns"));
    int shown = 0;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        shown += isShown(column) ? 1 : 0;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        const TimelineColumn &info = infoOf(column);
        QAction *const action = menu.addAction(TimelineModel::tr(info.name));
        action->setObjectName(QString(info.id) + u"ColumnAction"_s);
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(shown > 1 || !isShown(column)); // one is left, or there would be no header to come back by
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    addHeading(menu, tr("Time"));
    auto *const group = new QActionGroup(&menu);
    for (const TimeModeInfo &info : timeModes()) {
        QAction *const action = menu.addAction(QCoreApplication::translate("plectrum::RowTimes", info.name));
        action->setObjectName(QString(info.id) + u"TimeAction"_s);
        action->setCheckable(true);
        action->setChecked(info.mode == m_look.timeMode());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = info.mode] { m_look.setTimeMode(mode); });
    }
    menu.addSeparator();
    QAction *const reset = menu.addAction(tr("Reset columns"), this, [this] { m_look.setColumns({}); });
    reset->setObjectName(u"resetColumnsAction"_s);
    reset->setEnabled(m_look.columns() != ColumnLayout());
}

void TimelineHeader::showMenu(const QPoint &where)
{
    auto *const menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    fillMenu(*menu);
    menu->popup(m_header->viewport()->mapToGlobal(where));
}

} // namespace plectrum
