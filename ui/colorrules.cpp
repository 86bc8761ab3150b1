// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colorrules.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// One row of the table of rules that come with the program; its colours are the theme's.
struct DefaultRule {
    const char *name;
    QLatin1StringView filter;
    QColor ThemeColors::*text;
    QColor ThemeColors::*background;
};
constexpr DefaultRule Defaults[] = {
    {QT_TRANSLATE_NOOP("plectrum::ColorRules", "Broken rules"), "violation"_L1, &ThemeColors::warning,
     &ThemeColors::warningTint},
    {QT_TRANSLATE_NOOP("plectrum::ColorRules", "Closed with an error"), "close.code >= 1002"_L1, &ThemeColors::error,
     nullptr},
    {QT_TRANSLATE_NOOP("plectrum::ColorRules", "Close and end"), "kind in {close end}"_L1, &ThemeColors::late, nullptr},
    {QT_TRANSLATE_NOOP("plectrum::ColorRules", "Control frames"), "kind in {ping pong}"_L1, &ThemeColors::dim, nullptr},
    {QT_TRANSLATE_NOOP("plectrum::ColorRules", "Handshake"), "kind in {request response}"_L1, &ThemeColors::dim,
     nullptr},
    {QT_TRANSLATE_NOOP("plectrum::ColorRules", "Fragments"), "kind == continuation"_L1, &ThemeColors::dim, nullptr},
};

RuleColors colorsOf(const DefaultRule &rule, const ThemeColors &theme)
{
    return {.text = rule.text ? theme.*rule.text : QColor(),
            .background = rule.background ? theme.*rule.background : QColor()};
}

QJsonObject json(const RuleColors &colors)
{
    QJsonObject object;
    if (colors.text.isValid())
        object.insert(u"text"_s, colors.text.name());
    if (colors.background.isValid())
        object.insert(u"background"_s, colors.background.name());
    return object;
}

RuleColors colorsOf(const QJsonObject &json)
{
    return {.text = QColor(json.value("text"_L1).toString()),
            .background = QColor(json.value("background"_L1).toString())};
}

} // namespace

const RuleColors &ColorRule::colors(const QPalette &palette) const
{
    return isDarkTheme(palette) ? dark : light;
}

QList<ColorRule> defaultColorRules()
{
    QList<ColorRule> rules;
    for (const DefaultRule &rule : Defaults)
        rules.append({.name = QCoreApplication::translate("plectrum::ColorRules", rule.name),
                      .filter = rule.filter,
                      .light = colorsOf(rule, themeColors(false)),
                      .dark = colorsOf(rule, themeColors(true))});
    return rules;
}

QJsonArray toJson(const QList<ColorRule> &rules)
{
    QJsonArray array;
    for (const ColorRule &rule : rules)
        array.append(QJsonObject{{u"name"_s, rule.name},
                                 {u"filter"_s, rule.filter},
                                 {u"on"_s, rule.isOn},
                                 {u"light"_s, json(rule.light)},
                                 {u"dark"_s, json(rule.dark)}});
    return array;
}

QList<ColorRule> colorRulesOf(const QJsonArray &json)
{
    QList<ColorRule> rules;
    for (const auto each : json) {
        const QJsonObject object = each.toObject();
        if (!object.value("filter"_L1).isString())
            continue;
        rules.append({.name = object.value("name"_L1).toString(),
                      .filter = object.value("filter"_L1).toString(),
                      .light = colorsOf(object.value("light"_L1).toObject()),
                      .dark = colorsOf(object.value("dark"_L1).toObject()),
                      .isOn = object.value("on"_L1).toBool(true)});
    }
    return rules;
}

ActiveRules activeRules(const QList<ColorRule> &rules, const FilterMacros &macros, const FilterProtocols &protocols)
{
    ActiveRules active;
    for (const ColorRule &rule : rules) {
        const auto filter = Filter::compile(rule.filter, macros, protocols);
        if (!rule.isOn || !filter || filter->matchesAll())
            continue;
        active.rules << rule;
        active.filters << *filter;
    }
    return active;
}

} // namespace plectrum
