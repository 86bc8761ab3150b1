// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/versioncommand.h"

#include "cli/command.h"
#include "program/components.h"
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
    return {{u"running"_s, running}, {u"components"_s, parts}};
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
        for (const Component &component : components()) {
            if (component.isBuiltIn())
                session.console.line((QString(72, u'=') + u'\n' + licenceNotice(component)).toUtf8());
        }
        return Done;
    };
}

} // namespace plectrum
