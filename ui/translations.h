// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace plectrum {

/// Shows texts in the language of `locale`, in English where there is no translation. The translators are owned by
/// `app`. Before any text is made.
void installTranslations(QCoreApplication &app, const QLocale &locale = QLocale());

} // namespace plectrum
