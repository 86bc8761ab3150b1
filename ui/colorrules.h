// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

#include <QColor>
#include <QJsonArray>
#include <QList>
#include <QPalette>

namespace plectrum {

/// Colours of one theme; an invalid one leaves the row's own.
struct RuleColors {
    QColor text;
    QColor background;

    bool operator==(const RuleColors &) const = default;
};

/// Rows that match a filter are drawn in these colours, where no rule before it matches.
struct ColorRule {
    QString name;
    QString filter;
    RuleColors light;
    RuleColors dark;
    bool isOn = true;

    const RuleColors &colors(const QPalette &palette) const;
    bool operator==(const ColorRule &) const = default;
};

/// What a new user has: broken rules, abnormal ends, closes, control frames, heads, fragments.
QList<ColorRule> defaultColorRules();
QJsonArray toJson(const QList<ColorRule> &rules);
/// What cannot be read is left out.
QList<ColorRule> colorRulesOf(const QJsonArray &json);

/// The rules that are on and whose filter can be compiled, with it.
struct ActiveRules {
    QList<ColorRule> rules;
    QList<Filter> filters;
};
/// `macros`: what $name stands for in them. `protocols`: those whose fields they may ask for.
ActiveRules activeRules(const QList<ColorRule> &rules, const FilterMacros &macros = {},
                        const FilterProtocols &protocols = {});

} // namespace plectrum
