// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Patience = 60000; // ms; a net for hangs

} // namespace

QList<QJsonObject> Outcome::json() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.trimmed().split('\n'))
        objects << QJsonDocument::fromJson(line).object();
    return objects;
}

QJsonObject Outcome::event(const QString &name) const
{
    for (const QJsonObject &object : json()) {
        if (object.value("event"_L1).toString() == name)
            return object;
    }
    return {};
}

Program::Program(const QString &program, const QStringList &arguments)
{
    // What the user's own programs keep is none of a test's business.
    static const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    setProcessEnvironment(environment);
    start(program, arguments);
}

Program::~Program()
{
    if (state() == NotRunning)
        return;
    kill();
    waitForFinished();
}

QByteArray Program::nextLine()
{
    while (!canReadLine() && waitForReadyRead(Patience)) { }
    return readLine().trimmed();
}

void Program::signal(int number)
{
    ::kill(pid_t(processId()), number);
}

Outcome Program::end()
{
    Outcome outcome;
    if (state() != NotRunning && !waitForFinished(Patience))
        kill();
    else if (error() != FailedToStart && exitStatus() == NormalExit)
        outcome.code = exitCode();
    waitForFinished();
    outcome.out = readAllStandardOutput();
    outcome.err = readAllStandardError();
    return outcome;
}

Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    Program running(program, arguments);
    running.write(input);
    running.closeWriteChannel();
    return running.end();
}

Outcome runPlectrum(const QStringList &arguments, const QByteArray &input)
{
    return run(QStringLiteral(PLECTRUM_CLI), arguments, input);
}

ServingProgram::ServingProgram(const QStringList &options)
    : Program(QStringLiteral(PLECTRUM_CLI), QStringList{u"serve"_s} + options)
    , firstLine(QString::fromUtf8(nextLine()))
{
}

QString ServingProgram::url(const QString &path) const
{
    return firstLine.mid("listening "_L1.size()) + path;
}

} // namespace plectrum
