// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingpath.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plectrum {

QString freshRecordingPath(const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    QString safe;
    for (const QChar c : name)
        safe += c.isLetterOrNumber() ? c : QChar(u'-');
    const QString base = u"%1/%2-%3"_s.arg(folder, safe.isEmpty() ? u"recording"_s : safe,
                                           QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s));
    QString path = base + u".plectrum"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2.plectrum"_s.arg(base).arg(i);
    return path;
}

} // namespace plectrum
