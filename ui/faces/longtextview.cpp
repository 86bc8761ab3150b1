// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/longtextview.h"

#include "capture/filterterms.h"
#include "ui/filtermenu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 CopyAtOnce = 1024 * 1024; ///< bytes between two turns of the event loop
constexpr int DragInterval = 40;           ///< ms
constexpr qint64 MostInFilter = 256;
constexpr qint64 AroundTerm = 64 * 1024; ///< of the text behind a line's beginning that is looked through for a term

} // namespace

LongTextView::LongTextView(QWidget *parent)
    : TextLinesView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

WidgetKeys LongTextView::keys()
{
    return {.where = tr("Message"),
            .keys = {{tr("Arrows, Page Up, Page Down, Home, End"), tr("Move; with Shift select")},
                     {tr("Ctrl+A, Ctrl+C"), tr("Select all; copy what is selected")},
                     {tr("Ctrl+−, Ctrl++"), tr("Fold and unfold; all with Shift")}}};
}

void LongTextView::focusInEvent(QFocusEvent *event)
{
    TextLinesView::focusInEvent(event);
    viewport()->update();
}

void LongTextView::focusOutEvent(QFocusEvent *event)
{
    TextLinesView::focusOutEvent(event);
    viewport()->update();
}

/// These are ours before they are commands of the window.
bool LongTextView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *const key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return TextLinesView::event(event);
}

void LongTextView::moveTo(const LinePlace &place, bool extends)
{
    select(extends ? anchor() : place, place);
}

void LongTextView::selectAll()
{
    select({}, endPlace());
}

/// The character or word boundary next to a place.
LinePlace LongTextView::beside(const LinePlace &place, bool forwards, bool isWord)
{
    if (!text() || lineCount() == 0)
        return place;
    if (forwards && place.at >= text()->line(place.line).size)
        return place.line + 1 < lineCount() ? LinePlace{rows().after(place.line), 0} : place;
    if (!forwards && place.at == 0) {
        const qint64 before = rows().before(place.line);
        return before < 0 ? place : LinePlace{before, text()->line(before).size};
    }
    const TextPiece piece = pieceAt(forwards ? place : LinePlace{place.line, place.at - 1});
    QTextBoundaryFinder finder(isWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, piece.text());
    finder.setPosition(piece.character(place.at));
    const qsizetype next = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return {place.line, next < 0 ? (forwards ? piece.end() : piece.from()) : piece.byteOf(int(next))};
}

std::pair<LinePlace, LinePlace> LongTextView::wordAt(const LinePlace &place)
{
    const TextPiece piece = pieceAt(place);
    const QString &line = piece.text();
    const auto isWord = [&line](int at) {
        return at >= 0 && at < line.size() && (line.at(at).isLetterOrNumber() || line.at(at) == u'_');
    };
    int start = piece.character(place.at);
    int end = start;
    while (isWord(start - 1))
        --start;
    while (isWord(end))
        ++end;
    return {{place.line, piece.byteOf(start)}, {place.line, piece.byteOf(end)}};
}

void LongTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !text())
        return;
    if (const qint64 line = foldAt(event->pos()); line >= 0) {
        setFolded(line, !rows().isFolded(line));
        return;
    }
    moveTo(placeAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

void LongTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !text())
        return;
    m_dragPoint = event->pos();
    moveTo(placeAt(m_dragPoint), true);
    if (viewport()->rect().contains(m_dragPoint))
        m_dragging.stop();
    else if (!m_dragging.isActive())
        m_dragging.start(DragInterval, this);
}

void LongTextView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging.stop();
    event->accept();
}

void LongTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !text())
        return;
    const auto [start, end] = wordAt(placeAt(event->pos()));
    select(start, end);
}

void LongTextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_copying.timerId()) {
        goOnCopying();
    } else if (event->timerId() == m_dragging.timerId()) {
        const int outside = m_dragPoint.y() < 0 ? m_dragPoint.y() : qMax(0, m_dragPoint.y() - viewport()->height());
        scrollRows(outside / rowHeight() + (outside < 0 ? -1 : 1));
        moveTo(placeAt(m_dragPoint), true);
    } else {
        TextLinesView::timerEvent(event);
    }
}

/// Rows as they are painted.
void LongTextView::moveRows(qint64 rows, bool extends)
{
    bringInSight(cursor());
    auto point = pointOf(cursor());
    if (!point)
        return;
    const int inSight = rowsInSight();
    const qint64 before = (point->y() + rowHeight() / 2) / rowHeight();
    if (before + rows < 0 || before + rows >= inSight)
        scrollRows(rows);
    point = pointOf(cursor()).value_or(QPoint(point->x(), point->y() - int(rows) * rowHeight()));
    moveTo(placeAt(*point + QPoint(0, int(rows) * rowHeight() + rowHeight() / 2)), extends);
    bringInSight(cursor());
}

bool LongTextView::moveByKey(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const LinePlace at = cursor();
    LinePlace to = at;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveRows(event->key() == Qt::Key_Up ? -1 : 1, extends);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moveRows(event->key() == Qt::Key_PageUp ? -rowsInSight() : rowsInSight(), extends);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = beside(at, event->key() == Qt::Key_Right, isControl);
        break;
    case Qt::Key_Home:
        to = isControl ? LinePlace() : LinePlace{at.line, 0};
        break;
    case Qt::Key_End:
        to = isControl ? endPlace() : LinePlace{at.line, text()->line(at.line).size};
        break;
    default:
        return false;
    }
    moveTo(to, extends);
    bringInSight(to);
    return true;
}

/// Shift makes "_" and "*" or "=" of some keyboards' signs.
bool LongTextView::foldByKey(QKeyEvent *event)
{
    constexpr std::array FoldKeys{Qt::Key_Minus, Qt::Key_Underscore};
    constexpr std::array UnfoldKeys{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Asterisk};
    const bool isFold = std::ranges::find(FoldKeys, event->key()) != FoldKeys.end();
    const bool isUnfold = std::ranges::find(UnfoldKeys, event->key()) != UnfoldKeys.end();
    if (!(event->modifiers() & Qt::ControlModifier) || (!isFold && !isUnfold) || !hasFolds())
        return false;
    if (event->modifiers() & Qt::ShiftModifier) {
        foldAll(isFold);
        return true;
    }
    qint64 line = cursor().line;
    // In a line with nothing under it the one above is meant.
    if (isFold && (!text()->folds(line) || rows().isFolded(line)))
        line = text()->lineAbove(line);
    if (line >= 0)
        setFolded(line, isFold);
    return true;
}

void LongTextView::keyPressEvent(QKeyEvent *event)
{
    if (!text()) {
        TextLinesView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (!foldByKey(event) && !moveByKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

QString LongTextView::selectedText(qint64 most)
{
    m_copyFrom = selectionStart();
    m_copyTo = selectionEnd();
    m_copied.clear();
    while (m_copyFrom < m_copyTo && m_copied.size() < most)
        (void)takeLine();
    return QString::fromUtf8(std::exchange(m_copied, {}));
}

qint64 LongTextView::takeLine()
{
    const qint64 size = text()->line(m_copyFrom.line).size;
    const qint64 end = m_copyFrom.line == m_copyTo.line ? m_copyTo.at : size;
    const qint64 upTo = std::min(end, m_copyFrom.at + CopyAtOnce);
    const QByteArray bytes = text()->bytes(m_copyFrom.line, m_copyFrom.at, upTo);
    m_copied += bytes;
    m_copyFrom.at = upTo;
    if (upTo == end && m_copyFrom.line < m_copyTo.line) {
        m_copied += '\n';
        m_copyFrom = {m_copyFrom.line + 1, 0};
    }
    return bytes.size() + 1;
}

void LongTextView::copy()
{
    if (!text() || !hasSelection())
        return;
    const qint64 length = text()->sourceOf(selectionEnd().line) - text()->sourceOf(selectionStart().line);
    m_copying.stop();
    if (length > MostCopied) {
        Q_EMIT told(tr("Too long to be copied: save the payload instead."));
        return;
    }
    m_copied.clear();
    m_copyFrom = selectionStart();
    m_copyTo = selectionEnd();
    m_copying.start(0, this);
    goOnCopying();
}

void LongTextView::goOnCopying()
{
    for (qint64 done = 0; m_copyFrom < m_copyTo && done < CopyAtOnce && m_copied.size() <= MostCopied;)
        done += takeLine();
    if (m_copied.size() > MostCopied) {
        m_copying.stop();
        m_copied = {};
        Q_EMIT told(tr("Too long to be copied: save the payload instead."));
    } else if (m_copyFrom < m_copyTo) {
        Q_EMIT told(tr("Copying… %1").arg(QLocale().formattedDataSize(m_copied.size())));
    } else {
        m_copying.stop();
        if (m_copied.size() > CopyAtOnce)
            Q_EMIT told(tr("Copied %1").arg(QLocale().formattedDataSize(m_copied.size())));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(std::exchange(m_copied, {})));
    }
}

/// A filter for what is selected or the word there, if the text has it so.
QString LongTextView::termAt(const LinePlace &place)
{
    QString term;
    if (hasSelection()) {
        term = selectedText(MostInFilter + 1);
    } else {
        const auto [start, end] = wordAt(place);
        term = QString::fromUtf8(text()->bytes(start.line, start.at, qMin(end.at, start.at + MostInFilter + 1)));
    }
    const qint64 line = hasSelection() ? selectionStart().line : place.line;
    const QByteArray utf8 = term.toUtf8();
    // In a long line it stands as it is.
    const bool isThere = text()->line(line).isLong() || text()->sourceBytes(line, AroundTerm).contains(utf8);
    return term.isEmpty() || utf8.size() > MostInFilter || !isThere ? QString()
                                                                    : u"payload contains "_s + quotedForFilter(term);
}

void LongTextView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!text())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"textMenu"_s);
    menu->addAction(tr("&Copy"), this, &LongTextView::copy)->setEnabled(hasSelection());
    menu->addAction(tr("Select &all"), this, &LongTextView::selectAll);
    if (hasFolds()) {
        menu->addSeparator();
        menu->addAction(tr("&Fold all"), this, [this] { foldAll(true); });
        menu->addAction(tr("&Unfold all"), this, [this] { foldAll(false); });
    }
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    addFilterTerm(*menu, termAt(isMouse ? placeAt(event->pos()) : cursor()),
                  [this](const QString &term, FilterJoin how) { Q_EMIT filterAsked(term, how); });
    menu->popup(event->globalPos());
}

} // namespace plectrum
