// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/crashreports.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace plectrum {

QString CrashReports::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plectrum/crashes"_s;
}

CrashReports::CrashReports(const QString &folder)
    : m_folder(folder)
{
}

QList<CrashReport> CrashReports::all(const QString &program) const
{
    // As startCrashReport() names them.
    static const QRegularExpression name(u"^(plectrum(?:-cli)?)-(\\d{8}-\\d{6})-\\d+\\.txt$"_s);
    QList<CrashReport> reports;
    const QStringList files = QDir(m_folder).entryList({u"plectrum*.txt"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = name.match(file);
        if (!match.hasMatch() || (!program.isEmpty() && match.captured(1) != program))
            continue;
        QDateTime at = QDateTime::fromString(match.captured(2), u"yyyyMMdd-HHmmss"_s);
        at.setTimeSpec(Qt::UTC);
        reports << CrashReport{.path = m_folder + u'/' + file, .program = match.captured(1), .at = at};
    }
    std::ranges::sort(reports, std::greater(),
                      [](const CrashReport &report) { return std::pair(report.at, report.path); });
    return reports;
}

QString CrashReports::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(MaxBytes)) : QString();
}

void CrashReports::prune() const
{
    const QList<CrashReport> reports = all();
    for (qsizetype i = MostKept; i < reports.size(); ++i)
        QFile::remove(reports.at(i).path);
}

} // namespace plectrum
