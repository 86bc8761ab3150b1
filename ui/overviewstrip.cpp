// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overviewstrip.h"

#include "capture/capturereader.h"
#include "ui/models/timelinemodel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Height = 52;
constexpr qsizetype MaxBookmarks = 1000;
constexpr qint64 ShortNs = 1'000'000'000; ///< shorter captures need all digits
constexpr int KeySteps = 100;             ///< of the arrow keys over the whole width

} // namespace

OverviewStrip::OverviewStrip(TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Traffic over time"));
    setCursor(Qt::IBeamCursor);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OverviewStrip::takeModel);
    connect(&m_model, &TimelineModel::countsChanged, this, &OverviewStrip::takeCounts);
    connect(&m_scan, &TrafficScan::advanced, this, [this] {
        m_cursorNs = std::clamp(m_cursorNs, whole().fromNs, whole().toNs);
        setVisible(m_isWanted && !m_scan.overview().isEmpty());
        describe();
        update();
    });
    hide();
}

QSize OverviewStrip::sizeHint() const
{
    return {400, Height};
}
QSize OverviewStrip::minimumSizeHint() const
{
    return {100, Height};
}

/// Another capture is shown, or other rows of the same.
void OverviewStrip::takeModel()
{
    if (m_reader == m_model.reader())
        return;
    m_reader = m_model.reader();
    m_zoom.reset();
    m_drawn.reset();
    m_bookmarks.clear();
    m_noteChanges = -1;
    m_cursorNs = 0;
    m_scan.start(m_model.reader() ? m_model.reader()->path() : QString());
}

void OverviewStrip::takeCounts()
{
    if (!m_model.reader())
        return;
    m_scan.grow(m_model.recordCount());
    if (m_noteChanges == m_model.reader()->noteChanges())
        return;
    m_noteChanges = m_model.reader()->noteChanges();
    m_bookmarks.clear();
    for (const auto &[id, note] : m_model.reader()->notes()) {
        if (!note.bookmarked || m_bookmarks.size() >= MaxBookmarks)
            continue;
        if (const auto record = m_model.reader()->record(id))
            m_bookmarks << record->timeNs;
    }
    update();
}

void OverviewStrip::zoomTo(qint64 fromNs, qint64 toNs)
{
    const TrafficOverview &overview = m_scan.overview();
    if (overview.isEmpty() || toNs <= fromNs)
        return;
    const TrafficBin all = overview.sum(fromNs, toNs);
    m_zoom = Span{fromNs, toNs};
    m_drawn.reset();
    // Up to the end means: and what comes.
    const bool isOpen = toNs > overview.endNs();
    if (all.first == 0)
        m_model.setRange(overview.sum(0, fromNs).last + 1, overview.sum(0, fromNs).last + 1);
    else
        m_model.setRange(all.first, isOpen ? std::numeric_limits<RecordId>::max() : all.last + 1);
    describe();
    update();
}

void OverviewStrip::resetZoom()
{
    m_zoom.reset();
    m_drawn.reset();
    m_model.clearRange();
    describe();
    update();
}

OverviewStrip::Span OverviewStrip::whole() const
{
    return {m_scan.overview().startNs(), m_scan.overview().endNs() + 1};
}

qint64 OverviewStrip::timeAt(int x) const
{
    const double share = double(x - Margin) / qMax(1, width() - 2 * Margin);
    return whole().fromNs + qint64(std::clamp(share, 0.0, 1.0) * double(whole().lengthNs()));
}

int OverviewStrip::xOf(qint64 timeNs) const
{
    const double share = double(timeNs - whole().fromNs) / double(whole().lengthNs());
    return Margin + int(std::clamp(share, 0.0, 1.0) * (width() - 2 * Margin));
}

QString OverviewStrip::timesText(Span span) const
{
    const int decimals = whole().lengthNs() < ShortNs ? 6 : 3;
    const auto seconds = [decimals](qint64 ns) { return QLocale().toString(double(ns) / 1e9, 'f', decimals); };
    return tr("%1 – %2 s").arg(seconds(span.fromNs), seconds(span.toNs));
}

QString OverviewStrip::spanText(Span span) const
{
    const TrafficBin all = m_scan.overview().sum(span.fromNs, span.toNs);
    const QLocale locale;
    const auto way = [&](Direction direction) {
        return tr("%1 messages, %2")
            .arg(locale.toString(all.messages[size_t(direction)]),
                 locale.formattedDataSize(all.bytes[size_t(direction)]));
    };
    QStringList parts{timesText(span), tr("in %1").arg(way(Direction::Incoming)),
                      tr("out %1").arg(way(Direction::Outgoing))};
    if (all.marks & TrafficBin::Mark::Violation)
        parts << tr("rules broken");
    if (all.marks & TrafficBin::Mark::Close)
        parts << tr("closed");
    const bool hasBookmark =
        std::ranges::any_of(m_bookmarks, [span](qint64 timeNs) { return timeNs >= span.fromNs && timeNs < span.toNs; });
    if (hasBookmark)
        parts << tr("bookmark");
    return parts.join(u" · "_s);
}

/// Tells screen readers what is chosen, or all.
void OverviewStrip::describe()
{
    const Span span = m_drawn ? *m_drawn : m_zoom.value_or(whole());
    setAccessibleDescription((m_zoom ? tr("Shown: %1") : tr("%1")).arg(spanText(span)));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_presses = true;
    m_anchorNs = timeAt(int(event->position().x()));
    m_drawn.reset();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_presses)
        return;
    const qint64 timeNs = timeAt(int(event->position().x()));
    m_drawn = Span{qMin(m_anchorNs, timeNs), qMax(m_anchorNs, timeNs)};
    update();
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_presses)
        return;
    m_presses = false;
    const auto drawn = std::exchange(m_drawn, std::nullopt);
    if (drawn && xOf(drawn->toNs) - xOf(drawn->fromNs) >= QApplication::startDragDistance() / 2) {
        zoomTo(drawn->fromNs, drawn->toNs);
        return;
    }
    const TrafficBin from = m_scan.overview().sum(m_anchorNs, whole().toNs);
    if (from.first > 0)
        Q_EMIT recordAsked(from.first);
    update();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_presses = false;
    resetZoom();
}

void OverviewStrip::setCursorNs(qint64 timeNs, bool extends)
{
    if (!m_drawn)
        m_anchorNs = m_cursorNs;
    m_cursorNs = std::clamp(timeNs, whole().fromNs, whole().toNs);
    if (extends)
        m_drawn = Span{qMin(m_anchorNs, m_cursorNs), qMax(m_anchorNs, m_cursorNs)};
    else
        m_drawn.reset();
    describe();
    update();
}

WidgetKeys OverviewStrip::keys()
{
    return {.where = tr("Overview strip"),
            .keys = {{tr("Left, Right, Home, End"), tr("Move in time; with Shift draw a span")},
                     {tr("Return"), tr("Show the drawn span only, or go to the row at this time")},
                     {tr("Escape"), tr("Show all times again")}}};
}

void OverviewStrip::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    setVisible(m_isWanted && !m_scan.overview().isEmpty());
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const qint64 step = qMax<qint64>(1, whole().lengthNs() / KeySteps);
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorNs(m_cursorNs - step, extends);
        break;
    case Qt::Key_Right:
        setCursorNs(m_cursorNs + step, extends);
        break;
    case Qt::Key_Home:
        setCursorNs(whole().fromNs, extends);
        break;
    case Qt::Key_End:
        setCursorNs(whole().toNs, extends);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_drawn)
            zoomTo(m_drawn->fromNs, m_drawn->toNs);
        else if (const TrafficBin from = m_scan.overview().sum(m_cursorNs, whole().toNs); from.first > 0)
            Q_EMIT recordAsked(from.first);
        break;
    case Qt::Key_Escape:
        if (!m_zoom && !m_drawn) {
            QWidget::keyPressEvent(event);
            return;
        }
        resetZoom();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const Span span{timeAt(help->pos().x() - BarStep / 2), timeAt(help->pos().x() + BarStep / 2) + 1};
    QToolTip::showText(help->globalPos(),
                       spanText(span) + u'\n' + tr("Drag to show only a span of time, double-click to show all"), this);
    return true;
}

} // namespace plectrum
