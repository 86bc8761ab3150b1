// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/targetoptions.h"
#include "nextcloud/diagnoser.h"
#include "nextcloud/diagnosisreport.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

void reportAll(const Diagnoser &diagnoser, Console &console)
{
    const Diagnosis &diagnosis = diagnoser.diagnosis();
    if (console.isJson()) {
        const QList<QJsonObject> lines = conclusionsJson(diagnosis, diagnoser.standing());
        for (const QJsonObject &line : lines)
            console.line(line);
        return;
    }
    console.line(QString(probesText(diagnosis) + u'\n' + conclusionsText(diagnosis)).trimmed().toUtf8());
    if (const QString guard = guardText(diagnosis, diagnoser.standing()); !guard.isEmpty())
        console.talk(guard.trimmed());
}

int runDiagnose(const TargetOptions &options, Session &session)
{
    const auto profile = options.profile(session);
    if (!profile) {
        session.console.complain(profile.error());
        const ErrorCode code = profile.error().code;
        const bool isFile =
            code == ErrorCode::BadProfile || code == ErrorCode::BadConfig || code == ErrorCode::FileNotReadable;
        return isFile ? FileTrouble : WrongUsage;
    }
    Console &console = session.console;
    Diagnoser diagnoser(profile->target);
    const Interrupt interrupt;
    bool interrupted = false;
    QObject::connect(&diagnoser, &Diagnoser::asking, &diagnoser, [&](const Probe &) {
        const auto &answers = diagnoser.diagnosis().answers();
        if (!answers.isEmpty() && console.isJson())
            console.line(toJson(answers.constLast()));
        console.flush();
    });
    QObject::connect(&diagnoser, &Diagnoser::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&interrupt, &Interrupt::interrupted, &diagnoser, [&interrupted] {
        interrupted = true;
        QCoreApplication::quit();
    });
    diagnoser.start();
    QCoreApplication::exec();
    if (interrupted)
        return Interrupted;
    const auto &answers = diagnoser.diagnosis().answers();
    if (console.isJson() && !answers.isEmpty())
        console.line(toJson(answers.constLast()));
    reportAll(diagnoser, console);
    return opensSocket(diagnoser.diagnosis()) ? Done : NotConnected;
}

} // namespace

std::function<int()> addDiagnose(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<TargetOptions>();
    options->declare(app);
    app.footer(
        "Asks a few times: as you would, without credentials, without the upgrade, beside /exapps; never so often\n"
        "that HaRP bans this address. Says who answered, why, on what evidence, and what to try.");
    return [options, &session] { return runDiagnose(*options, session); };
}

} // namespace plectrum
