// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/targetoptions.h"
#include "cli/verdictreport.h"
#include "nextcloud/diagnoser.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// "403 Forbidden", "101 Switching Protocols", "nothing within 15 s".
QString outcomeOf(const Evidence &evidence)
{
    if (evidence.response.status > 0)
        return QString::fromUtf8(QByteArray::number(evidence.response.status) + ' ' + evidence.response.reason);
    return evidence.error ? QString(errorInfo(*evidence.error).name) : u"nothing"_s;
}

QJsonObject answerJson(const Diagnosis::Answer &answer)
{
    QJsonArray verdicts;
    for (const Verdict &verdict : answer.verdicts)
        verdicts.append(toJson(verdict));
    return {{u"event"_s, u"probe"_s},
            {u"probe"_s, QString(answer.probe.name)},
            {u"purpose"_s, QString::fromUtf8(answer.probe.purpose)},
            {u"url"_s, answer.probe.url.toString(QUrl::RemoveUserInfo)},
            {u"status"_s, answer.evidence.response.status},
            {u"outcome"_s, outcomeOf(answer.evidence)},
            {u"timings"_s, answer.evidence.timings.toJson()},
            {u"verdicts"_s, verdicts}};
}

bool opens(const Diagnoser &diagnoser)
{
    const Diagnosis::Answer *const asked = diagnoser.diagnosis().answer(Probe::Kind::AsAsked);
    return asked && asked->evidence.response.status == 101 && !asked->evidence.error;
}

void reportAll(const Diagnoser &diagnoser, Console &console)
{
    QList<Verdict> verdicts = diagnoser.diagnosis().verdicts();
    if (opens(diagnoser))
        verdicts.removeIf([](const Verdict &verdict) { return !isTrouble(verdict); });
    const QList<Probe> spared = diagnoser.diagnosis().spared();
    const BanGuard::Standing standing = diagnoser.standing();
    if (console.isJson()) {
        for (const Verdict &verdict : verdicts) {
            QJsonObject object = toJson(verdict);
            object.insert(u"event"_s, u"verdict"_s);
            console.line(object);
        }
        QJsonArray names;
        for (const Probe &probe : spared)
            names.append(QString(probe.name));
        console.line(QJsonObject{{u"event"_s, u"guard"_s},
                                 {u"counted"_s, standing.counted},
                                 {u"limit"_s, BanGuard::Limit},
                                 {u"spared"_s, names}});
        return;
    }
    console.line("");
    if (opens(diagnoser))
        console.line("The WebSocket opens: nothing is in its way.");
    for (qsizetype i = 0; i < verdicts.size(); ++i)
        console.line(
            (i > 0 ? QString(u"Or perhaps:\n"_s + verdictText(verdicts.at(i))) : verdictText(verdicts.at(i))).toUtf8());
    if (standing.counted > 0)
        console.talk(standingText(standing));
    for (const Probe &probe : spared)
        console.talk(u"not asked, since HaRP might ban this address: "_s + QString(probe.name));
}

int runDiagnose(const TargetOptions &options, Session &session)
{
    const auto profile = options.profile(session);
    if (!profile) {
        session.console.complain(profile.error());
        const ErrorCode code = profile.error().code;
        return code == ErrorCode::BadProfile || code == ErrorCode::FileNotReadable ? FileTrouble : WrongUsage;
    }
    Console &console = session.console;
    Diagnoser diagnoser(profile->target);
    const Interrupt interrupt;
    bool interrupted = false;
    QObject::connect(&diagnoser, &Diagnoser::asking, &diagnoser, [&](const Probe &) {
        const auto &answers = diagnoser.diagnosis().answers();
        if (!answers.isEmpty() && console.isJson())
            console.line(answerJson(answers.constLast()));
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
        console.line(answerJson(answers.constLast()));
    if (!console.isJson()) {
        for (const Diagnosis::Answer &answer : answers)
            console.line(QString(QString(answer.probe.name).leftJustified(12) + outcomeOf(answer.evidence) + u"  "_s
                                 + answer.probe.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))
                             .toUtf8());
    }
    reportAll(diagnoser, console);
    return opens(diagnoser) ? Done : NotConnected;
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
