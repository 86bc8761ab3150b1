// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {

QString errorText(const Error &error)
{
    const QString summary = QCoreApplication::translate("plectrum::Error", errorInfo(error.code).summary);
    return error.detail.isEmpty() ? summary : QString(summary + u" ("_s + error.detail + u')');
}

QString errorAdvice(const Error &error)
{
    return QCoreApplication::translate("plectrum::Error", errorInfo(error.code).advice);
}

QString problemText(const Error &error)
{
    const QString advice = errorAdvice(error);
    return advice.isEmpty() ? errorText(error) : QString(errorText(error) + u' ' + advice);
}

} // namespace plectrum
