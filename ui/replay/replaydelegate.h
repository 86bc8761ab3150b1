// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayresult.h"

#include <QStyledItemDelegate>

namespace plectrum {

struct ThemeColors;

/// The colour of a class of difference.
QColor differenceColor(const ThemeColors &colors, ReplayRow::Difference difference);

/// Draws the rows of a ReplayRowsModel: the step under way stands out, what is to come is dim, each class of difference
/// has its colour and its sign.
class ReplayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace plectrum
