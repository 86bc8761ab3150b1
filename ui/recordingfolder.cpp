// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingfolder.h"

#include "ui/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plectrum {

QString RecordingFolder::path() const
{
    const QString set = m_settings ? m_settings->text(Setting::RecordingsFolder) : QString();
    return set.isEmpty() ? m_preset : set;
}

QStringList RecordingFolder::all() const
{
    QStringList folders{path(), m_preset};
    folders.removeDuplicates();
    return folders;
}

QString RecordingFolder::freshPath(const QString &name) const
{
    const QString folder = path();
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

bool RecordingFolder::canWrite(const QString &folder)
{
    if (!QDir::isAbsolutePath(folder))
        return false;
    // The nearest one that is there decides.
    QFileInfo place(QDir::cleanPath(folder));
    while (!place.exists() && !place.isRoot())
        place.setFile(place.path());
    return place.isDir() && place.isWritable();
}

} // namespace plectrum
