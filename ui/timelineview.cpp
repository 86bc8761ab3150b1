// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineview.h"

#include "decoders/decodedmeanings.h"
#include "ui/models/timelinemodel.h"
#include "ui/rowcopy.h"
#include "ui/theme.h"
#include "ui/timelinedelegate.h"
#include "ui/timelineheader.h"
#include "ui/timelinelook.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxRowHeight = 28;
static_assert(qint64(TimelineModel::MaxRows) * MaxRowHeight <= std::numeric_limits<int>::max());

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TimelineDelegate(this))
{
    setLayoutDirection(Qt::LeftToRight); // payloads are, in any language
    setItemDelegate(m_delegate);
    setTableFont(*this);
    horizontalHeader()->setFont(QGuiApplication::font());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Everything that crossed the wire, one row each"));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_byUser = true; });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_byUser)
            return;
        m_byUser = false;
        setFollows(value == verticalScrollBar()->maximum());
    });
}

void TimelineView::fitRows()
{
    const int height = std::min(tableRowHeight(), MaxRowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    auto *const timeline = qobject_cast<TimelineModel *>(model);
    Q_ASSERT(timeline);
    connect(timeline, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_anchor.take(*this->timeline(), m_kept); });
    connect(timeline, &QAbstractItemModel::modelReset, this, &TimelineView::noteReset);
    connect(timeline, &QAbstractItemModel::rowsInserted, this, &TimelineView::keepAnchor);
    connect(timeline, &TimelineModel::countsChanged, this, &TimelineView::keepAnchor);
    setLook(*new TimelineLook(nullptr, this));
}

void TimelineView::setLook(TimelineLook &look)
{
    delete m_header;
    m_header = new TimelineHeader(*this, *timeline(), look);
    connect(&look, &TimelineLook::colorRulesChanged, m_header, [this, &look] { takeRules(look); });
    takeRules(look);
    const auto takeDecoders = [this, &look] {
        DecoderChoices choices = timeline()->decoderChoices();
        choices.decoders = look.decoderSet();
        choices.byProfile = look.decoders();
        timeline()->setDecoderChoices(choices);
        takeRules(look); // they may ask for fields of these
    };
    connect(&look, &TimelineLook::decodersChanged, m_header, takeDecoders);
    takeDecoders();
}

void TimelineView::takeRules(const TimelineLook &look)
{
    const ActiveRules active =
        activeRules(look.colorRules(), look.macros(), filterProtocols(DecoderSet::orTable(look.decoderSet())));
    m_delegate->setRules(active.rules);
    timeline()->setRules(active.filters);
    viewport()->update();
}

void TimelineView::fillColumnMenu(QMenu &menu)
{
    m_header->fillMenu(menu);
}

TimelineModel *TimelineView::timeline() const
{
    return qobject_cast<TimelineModel *>(model());
}

RecordId TimelineView::currentRecord() const
{
    return currentIndex().isValid() ? currentIndex().data(TimelineModel::RecordIdRole).toLongLong() : 0;
}

void TimelineView::selectRecord(RecordId id)
{
    const int row = timeline() ? timeline()->rowOf(id) : -1;
    if (row < 0)
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(model()->index(row, 0), PositionAtCenter);
}

/// A filter keeps the chosen record; another capture does not know it.
void TimelineView::noteReset()
{
    const void *const reader = timeline()->reader();
    if (reader != std::exchange(m_keptIn, reader)) {
        m_kept = 0;
        m_anchor.drop();
    }
    m_restores = m_kept > 0;
    keepAnchor();
}

/// After rows came: the last stays in sight when following, else what was looked at; after a new filter the row that
/// was current is found again.
void TimelineView::keepAnchor()
{
    const TimelineModel &rows = *timeline();
    m_header->updateShown();
    if (m_restores && m_kept > 0 && rows.rowOf(m_kept) >= 0 && rows.recordAt(rows.rowOf(m_kept)) == m_kept) {
        m_restores = false;
        setCurrentIndex(rows.index(rows.rowOf(m_kept), 0));
    }
    if (m_follows)
        scrollToBottom();
    else
        m_anchor.restore(rows);
}

bool TimelineView::follows() const
{
    return m_follows;
}

void TimelineView::setFollows(bool on)
{
    if (m_follows == on)
        return;
    m_follows = on;
    if (on)
        scrollToBottom();
    Q_EMIT followsChanged(on);
}

void TimelineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_kept = currentRecord();
        m_restores = false;
    }
    Q_EMIT recordSelected(currentRecord());
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    m_byUser = true;
    QTableView::wheelEvent(event);
    m_byUser = false;
    if (verticalScrollBar()->value() != verticalScrollBar()->maximum())
        setFollows(false);
}

WidgetKeys TimelineView::keys()
{
    return {.where = tr("Timeline"),
            .keys = {{tr("Up, Down, Page Up, Page Down"), tr("Move; with Shift select")},
                     {tr("Home"), tr("First row")},
                     {tr("End"), tr("Last row, and follow what comes")},
                     {tr("Ctrl+C"), tr("Copy the selected rows as text")}}};
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const CopiedRows copied = copyRows(*this, *timeline(), CopyFormat::Kind::Text); copied.rows > 0)
            QGuiApplication::clipboard()->setText(copied.text);
        return;
    }
    // Home and End go to the first and last row, as in every list.
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && model() && model()->rowCount() > 0) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        setCurrentIndex(model()->index(row, 0));
        setFollows(event->key() == Qt::Key_End);
        return;
    }
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_PageDown;
    QTableView::keyPressEvent(event);
    if (moves && model())
        setFollows(currentIndex().row() == model()->rowCount() - 1);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (currentIndex().isValid() && currentIndex().row() != model()->rowCount() - 1)
        setFollows(false);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(QGuiApplication::font());
    painter.setPen(themeColors(palette()).dim);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TimelineView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

} // namespace plectrum
