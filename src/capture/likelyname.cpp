// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/likelyname.h"

namespace plectrum {

QString likelyName(const QString &wrong, const QStringList &known)
{
    for (const QString &name : known) {
        if (name.startsWith(wrong, Qt::CaseInsensitive) || wrong.startsWith(name, Qt::CaseInsensitive))
            return name;
    }
    for (const QString &name : known) {
        qsizetype shared = 0;
        for (const QChar c : name)
            shared += wrong.contains(c) ? 1 : 0;
        if (shared + 1 >= name.size() && qAbs(name.size() - wrong.size()) <= 1)
            return name;
    }
    return {};
}

} // namespace plectrum
