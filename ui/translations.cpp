// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace plectrum {

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    // English for plurals, and beneath a translation that lacks a text.
    for (const QLocale &each : {QLocale(QLocale::English), locale}) {
        auto translator = std::make_unique<QTranslator>(&app);
        if (translator->load(each, u"plectrum"_s, u"_"_s, u":/translations"_s))
            app.installTranslator(translator.release());
    }
}

} // namespace plectrum
