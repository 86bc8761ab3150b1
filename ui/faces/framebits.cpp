// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/framebits.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int CellHeight = 44;

} // namespace

FrameBits::FrameBits(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Bits of the frame's header"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Click a field to see its bytes"));
}

void FrameBits::setHeader(const FrameHeader &header)
{
    m_header = header;
    m_chosen = -1;
    m_start = m_end = 0;
    QStringList texts;
    for (const Cell &cell : cells())
        texts << cell.name + u' ' + cell.value;
    setAccessibleDescription(texts.join(u", "_s));
    updateGeometry();
    update();
}

void FrameBits::mark(qint64 start, qint64 end)
{
    m_start = start;
    m_end = end;
    m_chosen = -1;
    update();
}

/// With their places for the present width.
QList<FrameBits::Cell> FrameBits::cells() const
{
    const auto bit = [](bool set) { return set ? u"1"_s : u"0"_s; };
    const quint64 first = m_header.lengthBytes == 1 ? m_header.payloadLength : m_header.lengthBytes == 3 ? 126 : 127;
    // Single bits need room for their names, the rest is shared by weight.
    QList<Cell> cells{
        {u"FIN"_s, bit(m_header.fin), 10, m_header.fin, 0, 1},
        {u"RSV1"_s, bit(m_header.rsv & 4), 10, (m_header.rsv & 4) != 0, 0, 1},
        {u"RSV2"_s, bit(m_header.rsv & 2), 10, (m_header.rsv & 2) != 0, 0, 1},
        {u"RSV3"_s, bit(m_header.rsv & 1), 10, (m_header.rsv & 1) != 0, 0, 1},
        {u"opcode"_s, u"%1 %2"_s.arg(int(m_header.opcode)).arg(opcodeName(m_header.opcode)), 28, false, 0, 1},
        {u"MASK"_s, bit(m_header.masked), 10, m_header.masked, 1, 1},
        {u"length"_s, QString::number(first), 24, false, 1, 1},
    };
    const qsizetype inFirstRow = cells.size();
    if (m_header.lengthBytes > 1)
        cells << Cell{tr("extended length, %1 bits").arg((m_header.lengthBytes - 1) * 8),
                      QString::number(m_header.payloadLength),
                      3,
                      false,
                      2,
                      m_header.lengthBytes - 1};
    if (m_header.masked)
        cells << Cell{
            tr("masking key"),
            QString::fromLatin1(
                QByteArrayView(reinterpret_cast<const char *>(m_header.maskKey.data()), 4).toByteArray().toHex(' ')),
            2,
            false,
            1 + m_header.lengthBytes,
            4};
    const auto place = [&](qsizetype from, qsizetype to, int top) {
        int weights = 0;
        for (qsizetype i = from; i < to; ++i)
            weights += cells[i].weight;
        int x = 0;
        int used = 0;
        for (qsizetype i = from; i < to; ++i) {
            used += cells[i].weight;
            const int next = (width() - 1) * used / weights;
            cells[i].box = QRect(x, top, next - x, CellHeight);
            x = next;
        }
    };
    place(0, inFirstRow, 0);
    place(inFirstRow, cells.size(), CellHeight);
    return cells;
}

QSize FrameBits::sizeHint() const
{
    return {380, m_header.lengthBytes > 1 || m_header.masked ? 2 * CellHeight + 1 : CellHeight + 1};
}

void FrameBits::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    painter.setFont(monospaceFont());
    const QList<Cell> fields = cells();
    const auto isMarked = [this](const Cell &cell) { return cell.first < m_end && cell.first + cell.bytes > m_start; };
    for (const Cell &cell : fields) {
        if (cell.isSet)
            painter.fillRect(cell.box, colors.accentTint);
        painter.setPen(colors.line);
        painter.drawRect(cell.box);
        painter.setPen(colors.dim);
        painter.drawText(cell.box.adjusted(2, 4, -2, -CellHeight / 2), Qt::AlignCenter, cell.name);
        painter.setPen(colors.text);
        painter.drawText(cell.box.adjusted(2, CellHeight / 2 - 3, -2, -3), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(cell.value, Qt::ElideRight, cell.box.width() - 4));
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (m_chosen >= 0 ? i == m_chosen : isMarked(fields[i])) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(fields[i].box.adjusted(1, 1, -1, -1));
        }
    }
}

void FrameBits::choose(qsizetype cell)
{
    const QList<Cell> fields = cells();
    m_chosen = qBound<qsizetype>(0, cell, fields.size() - 1);
    update();
    Q_EMIT selected(fields[m_chosen].first, fields[m_chosen].first + fields[m_chosen].bytes);
}

void FrameBits::mousePressEvent(QMouseEvent *event)
{
    const QList<Cell> fields = cells();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].box.contains(event->pos()))
            choose(i);
    }
}

void FrameBits::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        choose(m_chosen + (event->key() == Qt::Key_Left && m_chosen >= 0 ? -1 : 1));
    else
        QWidget::keyPressEvent(event);
}

} // namespace plectrum
