// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace plectrum {

/// Shows texts, Qt's own too, in a language, and writes numbers and dates as it does, as long as this object lives.
/// English stands where a translation lacks a text. Made before any text and after the application; GUI thread.
class Translations {
public:
    /// `language`: a code of the table of languages; empty: as the system; "pseudo" and "pseudo-rtl" show what was
    /// never translated and what has too little room. An unknown one is as the system's.
    explicit Translations(const QString &language = {});
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// What may be given, but for nothing.
    static QStringList codes();

private:
    QTranslator &add(std::unique_ptr<QTranslator> translator);

    const QLocale m_before; ///< the locale of numbers and dates to go back to
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace plectrum
