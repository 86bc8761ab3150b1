// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/versions.h"

#include "builtwith.h"
#include "program/components.h"
#include "websocket/optionalparts.h"

#include <QLibraryInfo>
#include <QSslSocket>
#include <QSysInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString ownVersion()
{
    const QString version = QStringLiteral(PLECTRUM_VERSION);
    const QString commit = QStringLiteral(PLECTRUM_COMMIT);
    return commit.isEmpty() ? version : u"%1 (%2)"_s.arg(version, commit);
}

QString qtVersion()
{
    const QString runs = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return runs == built ? runs : u"%1 (built with %2)"_s.arg(runs, built);
}

QString tlsVersion()
{
    if (!QSslSocket::supportsSsl())
        return u"none"_s;
    return u"%1 (%2)"_s.arg(QSslSocket::sslLibraryVersionString(), QSslSocket::activeBackend());
}

} // namespace

QList<VersionFact> runningVersions()
{
    return {
        {"Plectrum", ownVersion()},
        {QT_TRANSLATE_NOOP("plectrum::VersionFact", "System"),
         u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                QSysInfo::currentCpuArchitecture())},
        {QT_TRANSLATE_NOOP("plectrum::VersionFact", "Compiled for"), QSysInfo::buildAbi()},
        {"Qt", qtVersion()},
        {"TLS", tlsVersion()},
        {"SQLite", QString::fromLatin1(sqlite3_libversion())},
    };
}

QString versionReport()
{
    QStringList lines;
    const QList<VersionFact> facts = runningVersions();
    for (const VersionFact &fact : facts)
        lines << u"%1: %2"_s.arg(QString::fromUtf8(fact.name), fact.version);
    QStringList built;
    for (const Component &component : components().subspan(1)) {
        if (component.isBuiltIn())
            built << QString::fromUtf8(component.name) + u' ' + QString::fromUtf8(component.version);
    }
    lines << u"Built with: %1"_s.arg(built.join(u", "_s));
    for (const OptionalPart &part : optionalParts()) {
        if (!part.present)
            lines << u"Built without %1: %2"_s.arg(QString::fromUtf8(part.stands), QString::fromUtf8(part.without));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace plectrum
