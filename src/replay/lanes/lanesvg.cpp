// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/lanes/lanesvg.h"

#include "replay/lanes/lanedrawing.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qreal Margin = 16;
constexpr qreal TableRow = 22;

/// Colours of the window's themes; names of classes are those of strokeClass() and the like.
constexpr auto Style = R"(
svg { background: #ffffff; font: 12px "Inter", "Segoe UI", "Noto Sans", sans-serif; }
text { fill: #1d2733; } .dim { fill: #5b6b7c; } .name { font-weight: 600; }
.mono { font-family: "JetBrains Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 11px; }
.said { paint-order: stroke; stroke: #ffffff; stroke-width: 3px; }
.life { stroke: #c9d2dc; stroke-width: 1.5; } .dot { fill: #0f6cbd; }
.alone { stroke: #8796a5; fill: none; stroke-dasharray: 2 3; } .delivery { stroke: #0f6cbd; fill: none; }
.late, .order, .again { stroke: #a15c00; fill: none; } .again { stroke-dasharray: 5 3; }
.lost { stroke: #c42b1c; fill: none; stroke-width: 1.5; } .bad { fill: #c42b1c; } .warn { fill: #a15c00; }
@media (prefers-color-scheme: dark) {
svg { background: #12181f; } text { fill: #e4eaf0; } .dim { fill: #93a3b3; } .life { stroke: #35424f; }
.dot { fill: #62b0f4; } .alone { stroke: #6f8091; } .delivery { stroke: #62b0f4; }
.late, .order, .again { stroke: #f0b35a; } .lost { stroke: #ff8a7a; } .bad { fill: #ff8a7a; }
.said { stroke: #12181f; } .warn { fill: #f0b35a; }
}
)";

QString strokeClass(LaneStroke::Kind kind)
{
    switch (kind) {
    case LaneStroke::Kind::ToServer:
    case LaneStroke::Kind::FromServer:
        return u"alone"_s;
    case LaneStroke::Kind::Delivery:
        return u"delivery"_s;
    case LaneStroke::Kind::Late:
        return u"late"_s;
    case LaneStroke::Kind::OutOfOrder:
        return u"order"_s;
    case LaneStroke::Kind::Again:
        return u"again"_s;
    case LaneStroke::Kind::Lost:
        return u"lost"_s;
    }
    return {};
}

/// What XML 1.0 cannot say is replaced.
QString sayable(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

class SvgWriter {
public:
    SvgWriter(const LaneChart &chart, qsizetype maxRows, QIODevice &device)
        : m_chart(chart)
        , m_drawing(LaneDrawing::of(chart, maxRows))
        , m_isCut(chart.isCut || chart.messages.size() + chart.marks.size() > size_t(maxRows))
        , m_xml(&device)
    {
    }

    void write()
    {
        const qreal width = std::max(m_drawing.size.width(), tableWidth()) + Margin;
        const auto cells =
            std::ranges::count_if(m_chart.tally.cells, [](const DeliveryCell &cell) { return cell != DeliveryCell(); });
        const qreal height = m_drawing.size.height() + TableRow * (qreal(cells) + 3) + Margin;
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        attribute("width"_L1, width);
        attribute("height"_L1, height);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width).arg(height));
        m_xml.writeTextElement(u"style"_s, QString::fromLatin1(Style));
        writeArrows();
        writeDiagram();
        writeMatrix();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void attribute(QLatin1StringView name, qreal value)
    {
        m_xml.writeAttribute(name, QString::number(value, 'f', value == std::floor(value) ? 0 : 1));
    }

    void text(QPointF at, const QString &classes, const QString &words, bool toTheRight = false)
    {
        m_xml.writeStartElement(u"text"_s);
        attribute("x"_L1, at.x());
        attribute("y"_L1, at.y());
        m_xml.writeAttribute(u"class"_s, classes);
        if (toTheRight)
            m_xml.writeAttribute(u"text-anchor"_s, u"end"_s);
        m_xml.writeCharacters(sayable(words));
        m_xml.writeEndElement();
    }

    void line(const QLineF &line, const QString &classes, bool hasArrow, const QString &title = {})
    {
        m_xml.writeStartElement(u"line"_s);
        attribute("x1"_L1, line.x1());
        attribute("y1"_L1, line.y1());
        attribute("x2"_L1, line.x2());
        attribute("y2"_L1, line.y2());
        m_xml.writeAttribute(u"class"_s, classes);
        if (hasArrow)
            m_xml.writeAttribute(u"marker-end"_s, u"url(#%1-end)"_s.arg(classes));
        if (!title.isEmpty())
            m_xml.writeTextElement(u"title"_s, sayable(title));
        m_xml.writeEndElement();
    }

    /// One marker a class: a marker does not take its colour from the line that wears it.
    void writeArrows()
    {
        m_xml.writeStartElement(u"defs"_s);
        for (const auto name : {"alone"_L1, "delivery"_L1, "late"_L1, "order"_L1, "again"_L1, "lost"_L1}) {
            m_xml.writeStartElement(u"marker"_s);
            m_xml.writeAttribute(u"id"_s, name + "-end"_L1);
            for (const auto &[key, value] : {std::pair("viewBox"_L1, "0 0 10 10"_L1),
                                             {"refX"_L1, "9"_L1},
                                             {"refY"_L1, "5"_L1},
                                             {"markerWidth"_L1, "8"_L1},
                                             {"markerHeight"_L1, "8"_L1},
                                             {"orient"_L1, "auto"_L1}})
                m_xml.writeAttribute(key, value);
            m_xml.writeEmptyElement(u"path"_s);
            m_xml.writeAttribute(u"d"_s, name == "lost"_L1 ? u"M1,1 L9,9 M9,1 L1,9"_s : u"M1,1 L9,5 L1,9"_s);
            m_xml.writeAttribute(u"class"_s, name);
            m_xml.writeAttribute(u"style"_s, u"stroke-dasharray:none"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeDiagram()
    {
        for (const LaneDrawing::Column &column : m_drawing.columns) {
            text({column.x - 6, LaneDrawing::HeaderHeight - 20}, u"name"_s, column.name);
            line({column.x, column.openY, column.x, column.endY}, u"life"_s, false);
        }
        for (const LaneStroke &stroke : m_drawing.strokes)
            line(stroke.line, strokeClass(stroke.kind), true, u"row %1 · %2"_s.arg(stroke.record).arg(stroke.text));
        for (const QPointF &dot : m_drawing.dots) {
            m_xml.writeEmptyElement(u"circle"_s);
            attribute("cx"_L1, dot.x());
            attribute("cy"_L1, dot.y());
            m_xml.writeAttribute(u"r"_s, u"3"_s);
            m_xml.writeAttribute(u"class"_s, u"dot"_s);
        }
        for (const LaneLabel &label : m_drawing.labels)
            text(label.at, label.kind == LaneLabel::Kind::Message ? u"mono said"_s : u"dim"_s, label.text);
    }

    static constexpr std::array<qreal, 10> TableColumns{16, 150, 360, 420, 480, 540, 620, 720, 800, 880};
    static qreal tableWidth() { return TableColumns.back(); }

    void writeMatrix()
    {
        qreal y = m_drawing.size.height() + TableRow;
        if (m_isCut) {
            text({Margin, y}, u"warn"_s, u"There is more than this diagram shows."_s);
            y += TableRow;
        }
        const std::array<QString, 10> titles{u"from"_s,  u"to"_s,           u"delivered"_s, u"lost"_s, u"late"_s,
                                             u"again"_s, u"out of order"_s, u"median"_s,    u"95 %"_s, u"worst"_s};
        for (size_t i = 0; i < titles.size(); ++i)
            text({TableColumns[i], y}, u"dim"_s, titles[i], i > 1);
        for (int from = 0; from < m_chart.lanes.size(); ++from) {
            for (int to = 0; to < m_chart.lanes.size(); ++to) {
                const DeliveryCell &cell = m_chart.tally.cell(from, to);
                if (cell != DeliveryCell())
                    writeCell(from, to, cell, y += TableRow);
            }
        }
    }

    void writeCell(int from, int to, const DeliveryCell &cell, qreal y)
    {
        text({TableColumns[0], y}, u"name"_s, m_chart.lanes[from].name);
        text({TableColumns[1], y}, u"name"_s, m_chart.lanes[to].name);
        const std::array counts{cell.delivered, cell.lost, cell.late, cell.again, cell.outOfOrder};
        for (size_t i = 0; i < counts.size(); ++i) {
            const bool isFault = i > 0 && counts[i] > 0;
            text({TableColumns[i + 2], y}, isFault ? (i == 1 ? u"mono bad"_s : u"mono warn"_s) : u"mono"_s,
                 QString::number(counts[i]), true);
        }
        const std::array times{cell.medianNs, cell.p95Ns, cell.worstNs};
        for (size_t i = 0; i < times.size(); ++i)
            text({TableColumns[i + 7], y}, u"mono"_s, laneTime(times[i]), true);
    }

    const LaneChart &m_chart;
    const LaneDrawing m_drawing;
    const bool m_isCut;
    QXmlStreamWriter m_xml;
};

} // namespace

void writeLaneSvg(const LaneChart &chart, qsizetype maxRows, QIODevice &device)
{
    SvgWriter(chart, maxRows, device).write();
}

} // namespace plectrum
