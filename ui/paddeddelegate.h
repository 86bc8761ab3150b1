// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace plectrum {

/// Draws cells as far from their edges as the headers above them.
class PaddedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int Padding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace plectrum
