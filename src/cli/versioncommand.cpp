// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/versioncommand.h"

#include "cli/command.h"
#include "program/components.h"
#include "program/packagedlicences.h"
#include "program/versions.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QJsonObject versionsJson()
{
    QJsonObject running;
    const QList<VersionFact> facts = runningVersions();
    for (const VersionFact &fact : facts)
        running[QString::fromUtf8(fact.name)] = fact.version;
    QJsonArray parts;
    for (const Component &component : components()) {
        QJsonObject part{{u"name"_s, QString::fromUtf8(component.name)},
                         {u"licence"_s, QString::fromUtf8(component.licence)}};
        part[u"version"_s] =
            component.isBuiltIn() ? QJsonValue(QString::fromUtf8(component.version)) : QJsonValue(QJsonValue::Null);
        parts.append(part);
    }
    QJsonArray packaged;
    const PackagedLicences licences;
    for (const PackagedLicence &each : licences.all()) {
        packaged.append(
            QJsonObject{{u"name"_s, each.name}, {u"version"_s, each.version}, {u"licence"_s, each.licence}});
    }
    return {{u"running"_s, running}, {u"components"_s, parts}, {u"packaged"_s, packaged}};
}

void printLicences(Console &console)
{
    const auto print = [&console](const QString &text) { console.line((QString(72, u'=') + u'\n' + text).toUtf8()); };
    for (const Component &component : components()) {
        if (component.isBuiltIn())
            print(licenceNotice(component));
    }
    const PackagedLicences packaged;
    QStringList shared; // many refer to the same: once is enough
    for (const PackagedLicence &each : packaged.all()) {
        print((each.name + u' ' + each.version).trimmed() + u"\n\n"_s + each.notice + u'\n');
        shared << each.shared;
    }
    shared.sort();
    shared.removeDuplicates();
    for (const QString &name : std::as_const(shared)) {
        if (const QString text = packaged.sharedLicence(name); !text.isEmpty())
            print(name + u"\n\n"_s + text + u'\n');
    }
}

} // namespace

std::function<int()> addVersion(CLI::App &app, Session &session)
{
    const auto licences = std::make_shared<bool>(false);
    app.add_flag("--licences", *licences, "Print the licences of everything that is shipped");
    return [licences, &session]() -> int {
        if (session.console.isJson()) {
            session.console.line(versionsJson());
            return Done;
        }
        if (!*licences) {
            session.console.line(versionReport().trimmed().toUtf8());
            return Done;
        }
        printLicences(session.console);
        return Done;
    };
}

} // namespace plectrum
