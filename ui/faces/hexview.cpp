// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/hexview.h"

#include "ui/filtermenu.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Margin = 12;
constexpr int MinOffsetDigits = 8;
constexpr qsizetype MaxMarks = 10'000; ///< on one page and around it
constexpr qint64 MaxInFilter = 256;
constexpr qint64 MaxCopied = 16 * 1024 * 1024;

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(monospaceFont());
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bytes"));
    viewport()->setCursor(Qt::IBeamCursor);
    measure();
}

void HexView::measure()
{
    m_cell = fontMetrics().horizontalAdvance(u'0');
    m_line = fontMetrics().height() + 3;
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        updateScrollBar();
    }
}

void HexView::show(const RecordBytes &bytes)
{
    m_bytes = bytes;
    m_offsetDigits = MinOffsetDigits;
    while (m_offsetDigits < 16 && (bytes.size >> (4 * m_offsetDigits)) > 0)
        ++m_offsetDigits;
    m_hint = bytes.size == 0 ? tr("No bytes") : QString();
    m_anchor = m_cursor = -1;
    updateScrollBar();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HexView::setSearch(const std::optional<PayloadSearch> &search)
{
    m_search = search;
    viewport()->update();
}

/// What stands in [start, end) of the record or reaches into it, in bytes of the record.
QList<PayloadSearch::Range> HexView::foundNear(qint64 start, qint64 end) const
{
    if (!m_search)
        return {};
    const qint64 from = qMax<qint64>(0, start - m_search->overlap());
    QList<PayloadSearch::Range> found = m_search->find(m_bytes.read(from, end + m_search->overlap() - from), MaxMarks);
    for (PayloadSearch::Range &range : found)
        range = {range.start + from, range.end + from};
    return found;
}

/// Those that reach into [start, end), in bytes of what is shown.
SecretMarks HexView::secretsNear(qint64 start, qint64 end) const
{
    SecretMarks near;
    const qint64 head = m_bytes.head.size();
    for (const SecretMark &mark : m_bytes.secrets) {
        if (mark.end + head > start && mark.start + head < end)
            near.push_back({mark.start + head, mark.end + head, mark.mask});
    }
    return near;
}

void HexView::clear(const QString &hint)
{
    show({});
    m_hint = hint;
}

qint64 HexView::lineCount() const
{
    return (m_bytes.size + BytesALine - 1) / BytesALine;
}
int HexView::linesInSight() const
{
    return qMax(1, (viewport()->height() - Margin) / m_line);
}
qint64 HexView::firstLine() const
{
    return qMin(verticalScrollBar()->value() * m_linesAStep, qMax<qint64>(0, lineCount() - linesInSight()));
}
int HexView::hexX(int column) const
{
    return Margin + (m_offsetDigits + 2) * m_cell + column * 3 * m_cell + (column >= BytesALine / 2 ? m_cell : 0);
}
int HexView::textX(int column) const
{
    return hexX(BytesALine) + 2 * m_cell + column * m_cell;
}

void HexView::updateScrollBar()
{
    const qint64 last = qMax<qint64>(0, lineCount() - linesInSight());
    m_linesAStep = last / std::numeric_limits<int>::max() + 1;
    // Rounded up, so that the last step shows the last line.
    verticalScrollBar()->setRange(0, int((last + m_linesAStep - 1) / m_linesAStep));
    verticalScrollBar()->setPageStep(int(qMax<qint64>(1, linesInSight() / m_linesAStep)));
    const int width = textX(BytesALine) + Margin;
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ThemeColors &colors = themeColors(palette());
    painter.fillRect(viewport()->rect(), colors.panel);
    if (m_bytes.size == 0) {
        painter.setFont(QGuiApplication::font());
        painter.setPen(colors.dim);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    painter.translate(-horizontalScrollBar()->value(), 0);
    const qint64 first = firstLine();
    const int lines = linesInSight() + 1;
    const QByteArray bytes = m_bytes.read(first * BytesALine, qint64(lines) * BytesALine);
    const SecretMarks secrets = secretsNear(first * BytesALine, first * BytesALine + bytes.size());
    const auto found = foundNear(first * BytesALine, first * BytesALine + bytes.size());
    const int ascent = fontMetrics().ascent();
    for (int line = 0; line * BytesALine < bytes.size(); ++line) {
        const int y = Margin / 2 + line * m_line;
        const qint64 offset = (first + line) * BytesALine;
        painter.setPen(colors.dim);
        painter.drawText(Margin, y + ascent, u"%1"_s.arg(offset, m_offsetDigits, 16, QChar(u'0')));
        for (int column = 0; column < BytesALine && line * BytesALine + column < bytes.size(); ++column) {
            const auto byte = uchar(bytes.at(line * BytesALine + column));
            const qint64 at = offset + column;
            const bool marked = std::ranges::any_of(
                found, [at](const PayloadSearch::Range &range) { return at >= range.start && at < range.end; });
            if (marked) {
                painter.fillRect(hexX(column) - m_cell / 2, y, 3 * m_cell, m_line, colors.match);
                painter.fillRect(textX(column), y, m_cell, m_line, colors.match);
            }
            if (m_anchor >= 0 && at >= selectionStart() && at < selectionEnd()) {
                painter.fillRect(hexX(column) - m_cell / 2, y, 3 * m_cell, m_line, colors.selection);
                painter.fillRect(textX(column), y, m_cell, m_line, colors.selection);
            }
            const bool isSecret = std::ranges::any_of(
                secrets, [at](const SecretMark &mark) { return at >= mark.start && at < mark.end; });
            if (isSecret)
                painter.fillRect(hexX(column) - m_cell / 2, y + m_line - 2, 3 * m_cell, 1, colors.warning);
            if (isSecret && m_bytes.hidesSecrets) {
                painter.setPen(colors.dim);
                painter.drawText(hexX(column), y + ascent, u"••"_s);
                painter.drawText(textX(column), y + ascent, u"•"_s);
                continue;
            }
            const bool printable = byte >= 0x20 && byte < 0x7f;
            painter.setPen(at < m_bytes.head.size() ? colors.accent : byte == 0 ? colors.dim : colors.text);
            painter.drawText(hexX(column), y + ascent, u"%1"_s.arg(byte, 2, 16, QChar(u'0')));
            painter.setPen(printable ? colors.text : colors.dim);
            painter.drawText(textX(column), y + ascent, printable ? QString(QChar(char16_t(byte))) : u"·"_s);
        }
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

qint64 HexView::offsetAt(const QPoint &point) const
{
    if (m_bytes.size == 0)
        return -1;
    const int x = point.x() + horizontalScrollBar()->value();
    // Above the first line lies the one before it: dragging there scrolls.
    const int y = point.y() - Margin / 2;
    const qint64 line = firstLine() + (y < 0 ? -1 : y / m_line);
    int column = 0;
    const bool inText = x >= textX(0) - m_cell;
    while (column < BytesALine - 1 && x >= (inText ? textX(column + 1) : hexX(column + 1) - m_cell / 2))
        ++column;
    return qBound<qint64>(0, line * BytesALine + column, m_bytes.size - 1);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveByUser(offsetAt(event->pos()), event->modifiers() & Qt::ShiftModifier);
}

/// Ours alone: the base class would hand it on.
void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveByUser(offsetAt(event->pos()), true);
}

void HexView::moveCursor(qint64 to, bool extend)
{
    if (m_bytes.size == 0)
        return;
    m_cursor = qBound<qint64>(0, to, m_bytes.size - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_cursor;
    reveal(m_cursor);
    viewport()->update();
}

void HexView::moveByUser(qint64 to, bool extend)
{
    moveCursor(to, extend);
    if (m_anchor >= 0)
        Q_EMIT selected(selectionStart(), selectionEnd());
}

void HexView::reveal(qint64 offset)
{
    const qint64 line = offset / BytesALine;
    if (line < firstLine())
        verticalScrollBar()->setValue(int(line / m_linesAStep));
    else if (line >= firstLine() + linesInSight())
        verticalScrollBar()->setValue(int((line - linesInSight() + m_linesAStep) / m_linesAStep));
}

void HexView::select(qint64 start, qint64 end)
{
    if (end <= start || m_bytes.size == 0) {
        m_anchor = m_cursor = -1;
        viewport()->update();
        return;
    }
    m_anchor = qBound<qint64>(0, start, m_bytes.size - 1);
    moveCursor(end - 1, true);
    reveal(m_anchor); // of a long selection the beginning tells more
}

WidgetKeys HexView::keys()
{
    return {.where = tr("Hex"),
            .keys = {{tr("Arrows, Page Up, Page Down, Home, End"), tr("Move; with Shift select")},
                     {tr("Ctrl+A"), tr("Select all bytes")},
                     {tr("Ctrl+C"), tr("Copy the selected bytes as hex")}}};
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedHex());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        select(0, m_bytes.size);
        return;
    }
    const qint64 page = qint64(linesInSight()) * BytesALine;
    const QHash<int, qint64> steps{
        {Qt::Key_Left, -1},      {Qt::Key_Right, 1},       {Qt::Key_Up, -BytesALine},     {Qt::Key_Down, BytesALine},
        {Qt::Key_PageUp, -page}, {Qt::Key_PageDown, page}, {Qt::Key_Home, -m_bytes.size}, {Qt::Key_End, m_bytes.size}};
    const auto step = steps.constFind(event->key());
    if (step == steps.cend()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveByUser(qMax<qint64>(m_cursor, 0) + *step, event->modifiers() & Qt::ShiftModifier);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_anchor < 0)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool whole = selectionEnd() - selectionStart() <= MaxCopied;
    menu->addAction(whole ? tr("Copy as hex") : tr("Copy the first 16 MiB as hex"), this,
                    [this] { QGuiApplication::clipboard()->setText(selectedHex()); });
    menu->addAction(whole ? tr("Copy as text") : tr("Copy the first 16 MiB as text"), this,
                    [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    if (selectionEnd() - selectionStart() <= MaxInFilter)
        addFilterTerm(*menu, u"payload contains 0x"_s + QString::fromLatin1(selectedBytes().toHex()),
                      [this](const QString &term, FilterJoin how) { Q_EMIT filterAsked(term, how); });
    menu->popup(event->globalPos());
}

QByteArray HexView::selectedBytes() const
{
    if (m_anchor < 0)
        return {};
    return m_bytes.read(selectionStart(), qMin(MaxCopied, selectionEnd() - selectionStart()));
}

QString HexView::selectedHex() const
{
    return QString::fromLatin1(selectedBytes().toHex(' '));
}
QString HexView::selectedText() const
{
    return QString::fromUtf8(selectedBytes());
}

} // namespace plectrum
