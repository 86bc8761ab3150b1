// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinedelegate.h"

#include "ui/models/timelinemodel.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Margin = 8;
constexpr int ReferenceBar = 3;

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool violates = index.data(TimelineModel::ViolationsRole).toUInt() != 0;
    const int rule = index.data(TimelineModel::RuleRole).toInt();
    const RuleColors ruled =
        rule >= 0 && rule < m_rules.size() ? m_rules.at(rule).colors(option.palette) : RuleColors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (ruled.background.isValid())
        painter->fillRect(option.rect, ruled.background);
    if (index.column() == TimelineModel::Time && index.data(TimelineModel::ReferenceRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), ReferenceBar, option.rect.height()),
                          colors.accent);

    QColor color = ruled.text.isValid() ? ruled.text : colors.text;
    switch (index.column()) {
    case TimelineModel::Number:
    case TimelineModel::Time:
    case TimelineModel::Delta:
    case TimelineModel::Clock:
    case TimelineModel::Bits:
    case TimelineModel::WireLength:
    case TimelineModel::Length:
    case TimelineModel::Subprotocol:
        color = colors.dim;
        break;
    case TimelineModel::ConnectionColumn:
        color = index.data(TimelineModel::ServerRole).toBool() ? colors.incoming : colors.accent;
        break;
    case TimelineModel::DirectionColumn:
        color = index.data(TimelineModel::DirectionRole).toInt() == int(Direction::Outgoing) ? colors.accent
                                                                                             : colors.incoming;
        break;
    case TimelineModel::Latency:
    case TimelineModel::Summary:
        switch (TimelineModel::Tone(index.data(TimelineModel::ToneRole).toInt())) {
        case TimelineModel::Tone::Quiet:
            color = colors.dim;
            break;
        case TimelineModel::Tone::Warning:
            color = colors.warning;
            break;
        case TimelineModel::Tone::Bad:
            color = colors.error;
            break;
        case TimelineModel::Tone::Usual:
            break;
        }
        break;
    default:
        break;
    }
    QString text = index.data(Qt::DisplayRole).toString();
    if (violates && index.column() == TimelineModel::Kind)
        text += u" ⚠"_s;
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(room, int((alignment ? alignment : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace plectrum
