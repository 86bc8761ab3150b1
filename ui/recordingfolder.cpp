// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordingfolder.h"

#include "ui/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

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

QStringList RecordingFolder::olderThan(int days, const QDateTime &now) const
{
    static const QRegularExpression named(u"-\\d{4}-\\d\\d-\\d\\d-\\d{6}(-\\d+)?$"_s);
    QStringList found;
    const QStringList folders = all();
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.plectrum"_s}, QDir::Files | QDir::NoSymLinks);
        for (const QFileInfo &file : files) {
            if (file.lastModified().daysTo(now) > days && named.match(file.completeBaseName()).hasMatch()
                && !QFileInfo::exists(file.filePath() + u"-wal"_s))
                found << file.filePath();
        }
    }
    return found;
}

std::pair<int, qint64> RecordingFolder::content() const
{
    const QFileInfoList files = QDir(path()).entryInfoList({u"*.plectrum"_s}, QDir::Files);
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    return {int(files.size()), bytes};
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
