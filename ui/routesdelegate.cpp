// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routesdelegate.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/routesmodel.h"
#include "ui/theme.h"

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

} // namespace

void RoutesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const bool ofRoutes = qobject_cast<const RoutesModel *>(index.model());
    const int severityRole = ofRoutes ? int(RoutesModel::SeverityRole) : int(FindingsModel::SeverityRole);
    const int tintRole = ofRoutes ? int(RoutesModel::MatchRole) : int(FindingsModel::ChosenRole);
    if (index.data(tintRole).toBool())
        option->backgroundBrush = colors.accentTint;
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
