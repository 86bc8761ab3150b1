// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dock is made of.

#include "ui/statedock.h"

#include "ui/elidedlabel.h"
#include "ui/emptyhint.h"
#include "ui/faces/payloaddelegate.h"
#include "ui/models/payloadtreemodel.h"
#include "ui/models/valuediffmodel.h"
#include "ui/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int BarMargin = 6;
constexpr int KeyWidth = 180;
constexpr int TreeIndent = 16;

/// Marks what changed where it stands: of what is opened, what is inside says it.
class StateDelegate : public PayloadDelegate {
public:
    using PayloadDelegate::PayloadDelegate;

protected:
    bool isMarked(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *const view = qobject_cast<const QTreeView *>(option.widget);
        const bool isOpen = view && view->isExpanded(index.siblingAtColumn(0));
        return !isOpen && PayloadDelegate::isMarked(option, index);
    }
};

} // namespace

QWidget *StateDock::buildBar()
{
    m_documents->setObjectName(u"stateDocumentComboBox"_s);
    m_documents->setAccessibleName(tr("Document"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(12);
    m_hold->setObjectName(u"stateHoldToolButton"_s);
    m_hold->setText(tr("Hold"));
    m_hold->setCheckable(true);
    m_hold->setFocusPolicy(Qt::TabFocus);
    m_hold->setToolTip(tr("Compare the rows you choose next with this one"));
    m_place->setObjectName(u"statePlaceLabel"_s);
    m_place->setProperty("dim", true);
    m_note->setObjectName(u"stateNoteLabel"_s);
    m_note->setWordWrap(true);
    auto *const bar = new QWidget(this);
    auto *const rows = new QVBoxLayout(bar);
    rows->setContentsMargins(BarMargin, BarMargin, BarMargin, BarMargin);
    rows->setSpacing(BarMargin);
    auto *const line = new QHBoxLayout;
    line->setSpacing(BarMargin);
    line->addWidget(m_documents, 1);
    line->addWidget(m_former);
    line->addWidget(m_next);
    line->addWidget(m_hold);
    rows->addLayout(line);
    rows->addWidget(m_place);
    rows->addWidget(m_note);
    return bar;
}

QWidget *StateDock::buildViews()
{
    m_view->setObjectName(u"stateTreeView"_s);
    m_view->setAccessibleName(tr("The document at this row"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StateDelegate(m_view));
    m_view->setFont(monospaceFont());
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setIndentation(TreeIndent);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setColumnHidden(PayloadTreeModel::Type, true);
    m_view->setColumnHidden(PayloadTreeModel::Size, true);
    m_view->setColumnWidth(PayloadTreeModel::Key, KeyWidth);
    m_view->header()->setStretchLastSection(true);
    m_hint = new EmptyHint(QString(), *m_view);
    auto *const copyAll = new QAction(tr("Copy the document as JSON"), m_view);
    copyAll->setShortcut(QKeySequence::Copy);
    copyAll->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAll, &QAction::triggered, this, &StateDock::copyState);
    m_view->addAction(copyAll);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_table->setObjectName(u"stateChangesTableView"_s);
    m_table->setAccessibleName(tr("What changed"));
    m_table->setModel(m_changes);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->setTitles(tr("Before"), tr("After"));
    setTableFont(*m_table);
    m_changesHint = new EmptyHint(QString(), *m_table);
    auto *const copyChanges = new QAction(tr("Copy the changes as a JSON Patch"), m_table);
    copyChanges->setShortcut(QKeySequence::Copy);
    copyChanges->setShortcutContext(Qt::WidgetShortcut);
    connect(copyChanges, &QAction::triggered, this, &StateDock::copyPatch);
    m_table->addAction(copyChanges);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"stateSplitter"_s);
    splitter->addWidget(m_view);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace plectrum
