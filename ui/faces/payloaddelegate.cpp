// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/payloaddelegate.h"

#include "ui/models/payloadtreemodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace plectrum {
namespace {

QColor colorOf(const QModelIndex &index, const ThemeColors &colors)
{
    const int kind = index.data(PayloadTreeModel::KindRole).toInt();
    if (kind == PayloadTreeModel::GroupKind || index.column() >= PayloadTreeModel::Type)
        return colors.dim;
    if (index.column() == PayloadTreeModel::Key)
        return colors.accent;
    if (kind == PayloadTreeModel::FieldKind)
        return colors.text;
    if (kind == PayloadTreeModel::ProblemKind)
        return colors.warning;
    switch (PayloadKind(kind)) {
    case PayloadKind::Object:
    case PayloadKind::Array:
    case PayloadKind::Tag:
    case PayloadKind::Element:
    case PayloadKind::Comment:
    case PayloadKind::Instruction:
        return colors.dim;
    case PayloadKind::String:
    case PayloadKind::Attribute:
        return colors.incoming;
    case PayloadKind::Number:
    case PayloadKind::Boolean:
    case PayloadKind::Null:
        return colors.warning;
    default:
        return colors.text;
    }
}

} // namespace

void PayloadDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const QColor color = colorOf(index, colors);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

bool PayloadDelegate::isMarked(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return index.column() <= PayloadTreeModel::Value && index.data(PayloadTreeModel::FoundRole).toBool();
}

/// A style sheet leaves the brush out that an item has behind it.
void PayloadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isMarked(option, index))
        painter->fillRect(option.rect, themeColors(option.palette).match);
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace plectrum
