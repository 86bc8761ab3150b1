// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace plectrum {

/// One text of a .ts file.
struct TranslatedText {
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty: finished
    bool isPlural = false;
    QStringList forms; ///< one, but for plurals

    /// By which it is found, with the number of its forms.
    QString key() const;
};

/// All of the file, in its order; none where it is not a .ts file.
QList<TranslatedText> textsOf(const QString &path);

/// What is wrong with this translation of `text`; empty: nothing. Places and tags must be those of the source, and keys
/// must have their mark.
QStringList faultsOf(const TranslatedText &text);

/// The codes of the languages in translations/, without English.
QStringList translatedLanguages();
QString translationFile(const QString &code);

} // namespace plectrum
