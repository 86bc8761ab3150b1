// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/colorrules.h"

#include <QStyledItemDelegate>

namespace plectrum {

/// Paints the timeline's cells: direction in its colour, numbers dim, the rest as the first colour rule says that the
/// row meets; broken rules with a mark.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// In the order that TimelineModel::RuleRole counts in.
    void setRules(const QList<ColorRule> &rules) { m_rules = rules; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<ColorRule> m_rules;
};

} // namespace plectrum
