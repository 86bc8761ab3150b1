// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paddeddelegate.h"

#include "ui/theme.h"

#include <QPainter>

namespace plectrum {

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    if (inner.state & QStyle::State_Selected)
        painter->fillRect(inner.rect, themeColors(inner.palette).selection);
    inner.rect.adjust(Padding - 3, 0, 3 - Padding, 0); // cells have 3 px of their own
    inner.state.setFlag(QStyle::State_Selected, false);
    QStyledItemDelegate::paint(painter, inner, index);
}

} // namespace plectrum
