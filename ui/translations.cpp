// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include "ui/languages.h"
#include "ui/pseudotranslator.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct PseudoLanguage {
    QLatin1StringView code;
    Qt::LayoutDirection direction;
};
constexpr PseudoLanguage PseudoLanguages[] = {{"pseudo"_L1, Qt::LeftToRight}, {"pseudo-rtl"_L1, Qt::RightToLeft}};

bool isInTable(const QString &code)
{
    return std::ranges::any_of(languageTable(), [&code](const Language &each) { return each.code == code; });
}

/// With the country where the system speaks the same language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    return code.isEmpty() || chosen.language() == system.language() ? system : chosen;
}

} // namespace

Translations::Translations(const QString &language)
{
    const QString ours = u":/translations"_s;
    auto english = std::make_unique<QTranslator>();
    (void)english->load(u"plectrum_en"_s, ours); // English has plurals, too
    const QTranslator &plurals = add(std::move(english));
    for (const auto &[code, direction] : PseudoLanguages) {
        if (language == code) {
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
            add(std::make_unique<PseudoTranslator>(direction, plurals));
            return;
        }
    }
    const QString code = isInTable(language) ? language : QString();
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    for (const QString &name : {u"qtbase"_s, u"plectrum"_s}) {
        auto translator = std::make_unique<QTranslator>();
        // By name where one was chosen: the system may have another language before it.
        if (code.isEmpty() ? translator->load(locale, name, u"_"_s, ours) : translator->load(name + u'_' + code, ours))
            add(std::move(translator));
    }
}

Translations::~Translations()
{
    while (!m_translators.empty()) // the last one first, as they lie on each other
        m_translators.pop_back();
    QLocale::setDefault(m_before);
}

QTranslator &Translations::add(std::unique_ptr<QTranslator> translator)
{
    m_translators.push_back(std::move(translator));
    QCoreApplication::installTranslator(m_translators.back().get());
    return *m_translators.back();
}

QStringList Translations::codes()
{
    QStringList all;
    for (const Language &each : languageTable())
        all << each.code;
    for (const auto &[code, direction] : PseudoLanguages)
        all << code;
    return all;
}

} // namespace plectrum
