// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// WCAG 2.1's relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
};

void tst_Theme::textIsReadable_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QColor ThemeColors::*>("text");
    QTest::addColumn<QColor ThemeColors::*>("ground");
    using Part = QColor ThemeColors::*;
    const std::pair<const char *, Part> texts[] = {
        {"text", &ThemeColors::text},         {"dim", &ThemeColors::dim},         {"accent", &ThemeColors::accent},
        {"incoming", &ThemeColors::incoming}, {"warning", &ThemeColors::warning}, {"error", &ThemeColors::error},
        {"moved", &ThemeColors::moved},       {"late", &ThemeColors::late}};
    const std::pair<const char *, Part> grounds[] = {{"panel", &ThemeColors::panel}, {"window", &ThemeColors::window}};
    for (const auto &[themeName, theme] :
         {std::pair{"light", ThemeChoice::Light}, std::pair{"dark", ThemeChoice::Dark}}) {
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s: %s on %s", themeName, textName, groundName) << theme << text << ground;
        }
        // Where rows are chosen or warned of.
        const std::pair<Part, Part> others[] = {{&ThemeColors::text, &ThemeColors::selection},
                                                {&ThemeColors::dim, &ThemeColors::selection},
                                                {&ThemeColors::text, &ThemeColors::warningTint},
                                                {&ThemeColors::warning, &ThemeColors::warningTint},
                                                {&ThemeColors::accent, &ThemeColors::accentTint}};
        for (size_t i = 0; i < std::size(others); ++i)
            QTest::addRow("%s: tint %zu", themeName, i) << theme << others[i].first << others[i].second;
    }
}

/// 4.5 : 1, as WCAG 2.1 asks for text.
void tst_Theme::textIsReadable()
{
    QFETCH(const ThemeChoice, theme);
    QFETCH(QColor ThemeColors::*, text);
    QFETCH(QColor ThemeColors::*, ground);
    applyTheme(*qApp, theme);
    const ThemeColors &colors = themeColors(QApplication::palette());
    const double found = contrast(colors.*text, colors.*ground);
    QVERIFY2(found >= 4.5, qPrintable(QString::number(found, 'f', 2)));
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
