// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replaydelegate.h"

#include "ui/models/replayrowsmodel.h"
#include "ui/replay/replaytext.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Margin = 8;
constexpr int BarWidth = 3;

using Class = ReplayRow::Difference;

ReplayRow::Differences differencesAt(const QModelIndex &index)
{
    return ReplayRow::Differences::fromInt(index.data(ReplayRowsModel::DifferencesRole).toInt());
}

/// The one that tells most, in the order of allDifferences().
std::optional<Class> firstOf(ReplayRow::Differences differences)
{
    for (const Class each : allDifferences()) {
        if (differences.testFlag(each))
            return each;
    }
    return std::nullopt;
}

QColor textColor(const ThemeColors &colors, const QModelIndex &index)
{
    using State = ReplayRowsModel::State;
    const ReplayRow::Differences differences = differencesAt(index);
    if (State(index.data(ReplayRowsModel::StateRole).toInt()) == State::Pending)
        return colors.dim;
    switch (index.column()) {
    case ReplayRowsModel::Expected:
        return differences.testFlag(Class::Missing) ? colors.error : colors.text;
    case ReplayRowsModel::Actual:
        if (differences.testFlag(Class::Extra))
            return colors.warning;
        return differences.testFlag(Class::Changed) ? colors.accent : colors.text;
    case ReplayRowsModel::Difference:
        return colors.error;
    case ReplayRowsModel::Actor:
        return colors.text;
    default:
        return colors.dim;
    }
}

} // namespace

QColor differenceColor(const ThemeColors &colors, Class difference)
{
    switch (difference) {
    case Class::Missing:
        return colors.error;
    case Class::Extra:
        return colors.warning;
    case Class::Changed:
        return colors.accent;
    case Class::Reordered:
        return colors.moved;
    case Class::Late:
        return colors.late;
    }
    return colors.text;
}

void ReplayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using State = ReplayRowsModel::State;
    const ThemeColors &colors = themeColors(option.palette);
    const ReplayRow::Differences differences = differencesAt(index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (State(index.data(ReplayRowsModel::StateRole).toInt()) == State::Current)
        painter->fillRect(option.rect, colors.accentTint);
    const auto first = firstOf(differences);
    if (index.column() == 0 && first)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(BarWidth, option.rect.height())),
                          differenceColor(colors, *first));
    painter->setFont(option.font);
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    if (index.column() == ReplayRowsModel::Difference && first) {
        for (const Class each : allDifferences()) {
            if (!differences.testFlag(each))
                continue;
            const QString text = differenceSign(each) + u' ' + differenceText(each) + u"  "_s;
            painter->setPen(differenceColor(colors, each));
            painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
            room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(text));
        }
        return;
    }
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->setPen(textColor(colors, index));
    painter->drawText(
        room, int(alignment) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace plectrum
