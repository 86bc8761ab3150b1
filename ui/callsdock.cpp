// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/callsdock.h"

#include "ui/connectiontab.h"
#include "ui/emptyhint.h"
#include "ui/models/callsmodel.h"
#include "ui/models/rowmeanings.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int OperationWidth = 220;
constexpr int CallsWidths[CallsModel::ColumnCount] = {OperationWidth, 130, 60, 90, 80, 80, 120, 100, 100, 100, 100};

/// Errors and what nobody answered in their colour.
class CallsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(CallsModel::IsBadRole).toBool())
            return;
        const ThemeColors &colors = themeColors(option->palette);
        const QColor &color = index.column() == CallsModel::Errors ? colors.error : colors.warning;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
};

} // namespace

CallsDock::CallsDock(QWidget *parent)
    : QDockWidget(parent)
    , m_model(new CallsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this))
{
    setObjectName(u"callsDock"_s);
    setWindowTitle(tr("Calls"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CallsModel::SortRole);
    m_view->setObjectName(u"callsTableView"_s);
    m_view->setAccessibleName(tr("Calls"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new CallsDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(CallsModel::Count, Qt::DescendingOrder);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_view->horizontalHeader()->setHighlightSections(false);
    setTableFont(*m_view);
    for (int column = 0; column < CallsModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, CallsWidths[column]);
    m_view->horizontalHeader()->setSectionResizeMode(CallsModel::Operation, QHeaderView::Stretch);
    new EmptyHint(tr("Calls are counted where a protocol names its events or methods,\nsuch as Socket.IO or JSON-RPC."),
                  *m_view);
    connect(m_view, &QAbstractItemView::activated, this, &CallsDock::filterTo);
    setWidget(m_view);
}

void CallsDock::setTab(ConnectionTab *tab)
{
    if (tab == m_tab)
        return;
    want(false);
    disconnect(m_changes);
    m_tab = tab;
    if (tab)
        m_changes = connect(&tab->timeline().meanings(), &RowMeanings::callsChanged, this, &CallsDock::refresh);
    want(isVisible());
    refresh();
}

void CallsDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    want(true);
    refresh();
}

void CallsDock::hideEvent(QHideEvent *event)
{
    want(false);
    QDockWidget::hideEvent(event);
}

void CallsDock::want(bool wants)
{
    if (m_tab)
        m_tab->timeline().meanings().setWantsCalls(wants);
}

void CallsDock::refresh()
{
    m_model->setRows(m_tab ? m_tab->timeline().meanings().calls() : QList<CallRow>());
}

void CallsDock::filterTo(const QModelIndex &index)
{
    if (m_tab && index.isValid())
        m_tab->setFilterText(m_model->filterOf(m_sorted->mapToSource(index).row()));
}

} // namespace plectrum
