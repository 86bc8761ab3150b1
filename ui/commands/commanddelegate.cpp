// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commanddelegate.h"

#include "ui/commands/commandmodel.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Margin = 12;
constexpr int Gap = 14;
constexpr int RowPadding = 14; // above and below together

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + RowPadding};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.selection);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5);
    }
    const bool isEnabled = index.data(CommandModel::EnabledRole).toBool();
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    painter->setFont(option.font);

    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        painter->setPen(colors.dim);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(shortcut) - Gap);
    }

    QString title = index.data().toString();
    if (index.data(CommandModel::CheckedRole).toBool())
        title += u" ✓"_s;
    QTextLayout layout(option.fontMetrics.elidedText(title, Qt::ElideRight, room.width()), option.font);
    QList<QTextLayout::FormatRange> formats;
    const auto marks = index.data(CommandModel::MarksRole).value<QList<int>>();
    for (const int at : marks) {
        QTextCharFormat marked;
        marked.setFontWeight(QFont::Bold);
        marked.setForeground(isEnabled ? colors.accent : colors.dim);
        formats.append({at, 1, marked});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter->setPen(isEnabled ? colors.text : colors.dim);
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));

    QString where = index.data(CommandModel::PathRole).toString();
    const QString hint = index.data(CommandModel::HintRole).toString();
    if (!isEnabled && !hint.isEmpty())
        where += u" · "_s + hint;
    room.setLeft(room.left() + int(line.naturalTextWidth()) + Gap);
    if (room.width() > Gap) {
        painter->setPen(colors.dim);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(where, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace plectrum
