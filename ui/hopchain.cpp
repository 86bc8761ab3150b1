// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hopchain.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Padding = 12;
constexpr int Gap = 28; // with the arrow
constexpr int BoxHeight = 42;

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

/// "board" of /exapps/board/live.
QString exappOf(const QUrl &url)
{
    const QStringList parts = url.path().split(u'/');
    const qsizetype at = parts.indexOf(u"exapps"_s);
    return at < 0 ? QString() : parts.value(at + 1);
}

} // namespace

HopChain::HopChain(QWidget *parent)
    : QWidget(parent)
{
}

void HopChain::show(Hop who, const QUrl &url, const QString &answer)
{
    m_boxes = {{u"Plectrum"_s, {}, Part::Passed}};
    const QString exapp = exappOf(url);
    const auto add = [this](const QString &name, Part part, const QString &note) {
        m_boxes.append({name, note, part});
    };
    const QString behind = answer.isEmpty() ? tr("here it ended") : tr("answered %1").arg(answer);
    const QString later = tr("never reached");
    const bool early = who == Hop::Dns || who == Hop::Network || who == Hop::Tls || who == Hop::ReverseProxy;
    if (early) {
        add(who == Hop::Dns           ? tr("name service")
                : who == Hop::Network ? tr("network")
                : who == Hop::Tls     ? tr("TLS")
                                      : tr("reverse proxy"),
            Part::Behind, behind);
    }
    if (who == Hop::PhpProxy || who == Hop::Nextcloud) {
        add(u"Nextcloud"_s, Part::Behind, behind);
    } else if (!exapp.isEmpty()) {
        const bool harp = who == Hop::HaProxy || who == Hop::HarpAgent;
        add(u"HaRP"_s,
            early      ? Part::NotReached
                : harp ? Part::Behind
                       : Part::Passed,
            early      ? later
                : harp ? behind
                       : tr("passed it on"));
        const bool reached = who == Hop::ExApp;
        //: The ExApp's id, in quotes.
        add(tr("ExApp “%1”").arg(exapp), reached ? Part::Behind : Part::NotReached, reached ? behind : later);
    } else if (!early) {
        add(url.host(), Part::Behind, behind);
    } else {
        add(url.host(), Part::NotReached, later);
    }
    QStringList spoken;
    for (const Box &box : std::as_const(m_boxes))
        spoken << (box.note.isEmpty() ? box.name : QString(box.name + u": "_s + box.note));
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

int HopChain::widthOf(const Box &box) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return std::max(QFontMetrics(bold).horizontalAdvance(box.name),
                    QFontMetrics(noteFont(bold)).horizontalAdvance(box.note))
        + 2 * Padding;
}

QSize HopChain::sizeHint() const
{
    int width = 0;
    for (const Box &box : m_boxes)
        width += widthOf(box) + Gap;
    return {std::max(0, width - Gap) + 2, BoxHeight + 2};
}

void HopChain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(palette());
    int x = 1;
    for (const Box &box : std::as_const(m_boxes)) {
        if (x > 1) {
            painter.setPen(colors.dim);
            painter.setFont(font());
            painter.drawText(QRect(x - Gap, 0, Gap, height()), Qt::AlignCenter, u"→"_s);
        }
        const QRectF frame(x + 0.5, 1.5, widthOf(box) - 1, BoxHeight - 2);
        const QColor color = box.part == Part::Behind ? colors.error
            : box.part == Part::NotReached            ? colors.dim
                                                      : colors.text;
        painter.setPen(QPen(box.part == Part::Behind ? colors.error : colors.line, 1,
                            box.part == Part::NotReached ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(frame, 6, 6);
        QFont name = font();
        if (box.part == Part::Behind)
            name.setWeight(QFont::DemiBold);
        painter.setPen(color);
        painter.setFont(name);
        const int half = box.note.isEmpty() ? BoxHeight : BoxHeight / 2;
        painter.drawText(QRectF(frame.x(), frame.y() + (box.note.isEmpty() ? 0 : 2), frame.width(), half),
                         Qt::AlignCenter, box.name);
        painter.setFont(noteFont(name));
        painter.drawText(QRectF(frame.x(), frame.y() + half - 2, frame.width(), half), Qt::AlignCenter, box.note);
        x += widthOf(box) + Gap;
    }
}

} // namespace plectrum
