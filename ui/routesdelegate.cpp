// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routesdelegate.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/routesmodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace plectrum {
namespace {

QColor severityColor(const QVariant &severity, const ThemeColors &colors)
{
    if (!severity.isValid())
        return colors.text;
    switch (RouteSeverity(severity.toInt())) {
    case RouteSeverity::BreaksSocket:
        return colors.error;
    case RouteSeverity::Warning:
        return colors.warning;
    case RouteSeverity::Note:
        break;
    }
    return colors.dim;
}

/// Around the text of a cell, so that it stands below its header and rows of several lines stay apart.
constexpr QMargins Padding{5, 4, 5, 4};

bool isTinted(const QModelIndex &index)
{
    const bool ofRoutes = qobject_cast<const RoutesModel *>(index.model());
    return index.data(ofRoutes ? int(RoutesModel::MatchRole) : int(FindingsModel::ChosenRole)).toBool();
}

} // namespace

void RoutesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (isTinted(index))
        painter->fillRect(option.rect, colors.accentTint);
    QStyleOptionViewItem inner = option;
    inner.rect = option.rect.marginsRemoved(Padding);
    inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize RoutesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    inner.rect = option.rect.marginsRemoved(Padding);
    return QStyledItemDelegate::sizeHint(inner, index).grownBy(Padding);
}

void RoutesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const bool ofRoutes = qobject_cast<const RoutesModel *>(index.model());
    const int severityRole = ofRoutes ? int(RoutesModel::SeverityRole) : int(FindingsModel::SeverityRole);
    QColor color = colors.text;
    if (ofRoutes && index.column() == RoutesModel::Url) {
        option->font = monospaceFont();
    } else if (ofRoutes && index.column() == RoutesModel::Tried) {
        color = colors.accent;
        option->font.setWeight(QFont::DemiBold);
    } else if (index.column() == (ofRoutes ? int(RoutesModel::Worst) : int(FindingsModel::Severity))) {
        color = severityColor(index.data(severityRole), colors);
    } else if (index.column() == (ofRoutes ? int(RoutesModel::Number) : int(FindingsModel::Line))) {
        color = colors.dim;
    }
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, color);
}

} // namespace plectrum
