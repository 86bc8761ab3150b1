// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/variableoptions.h"

#include "profiles/environmentsecrets.h"
#include "profiles/environmentstore.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Before a variable's name: secrets where there is no key store. A command line is seen by everybody on the machine.
constexpr auto Prefix = "PLECTRUM_VAR_";

/// The secrets among `needed` from the key store; what it says is told, since another place may know them.
Environment withSecrets(const Environment &environment, const QStringList &needed, const QString &folder,
                        Session &session)
{
    Environment known = environment;
    KeyStore store;
    QObject asker;
    EnvironmentSecrets(store, folder)
        .read(environment, needed, &asker, [&](const Environment &found, const std::optional<Error> &problem) {
            known = found;
            if (problem)
                session.console.complain(*problem);
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    return known;
}

} // namespace

void VariableOptions::declareEnvironment(CLI::App &app)
{
    app.add_option("--env", m_environment, "Environment whose variables stand for {{name}}, by id or name")
        ->type_name("NAME");
}

void VariableOptions::declare(CLI::App &app)
{
    declareEnvironment(app);
    app.add_option("--var", m_values,
                   std::string("A value for {{NAME}}, repeatable; secrets better as ") + Prefix
                       + "NAME in the environment")
        ->allow_extra_args(false)
        ->type_name("NAME=VALUE");
}

Result<Variables> VariableOptions::read(const QString &texts, Session &session) const
{
    Environment environment;
    const EnvironmentStore store(session.profiles().folder());
    if (!m_environment.empty()) {
        const auto found = store.find(QString::fromStdString(m_environment));
        if (!found)
            return tl::unexpected(found.error());
        environment = *found;
    }
    Variables given;
    for (const std::string &text : m_values) {
        const QString pair = QString::fromStdString(text);
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1 || !Variables::isName(pair.left(equals)))
            return unexpected(ErrorCode::BadOption, u"--var %1: expected NAME=VALUE"_s.arg(pair.section(u'=', 0, 0)));
        given.set(pair.left(equals), {pair.mid(equals + 1)});
    }
    const auto lay = [&given](Variables &all) {
        const QStringList names = given.names();
        for (const QString &name : names)
            all.set(name, *given.value(name));
    };
    Variables all = environment.toVariables();
    lay(all);
    const QStringList needed = all.neededFor(texts);
    for (const QString &name : needed) {
        const QByteArray variable = Prefix + name.toUtf8();
        if (qEnvironmentVariableIsSet(variable.constData()) && !given.value(name))
            given.set(name, {qEnvironmentVariable(variable.constData()), true});
    }
    lay(all);
    QStringList asked;
    for (const QString &name : needed) {
        if (const auto value = all.value(name); value && !value->isKnown)
            asked << name;
    }
    if (!asked.isEmpty()) {
        all = withSecrets(environment, asked, store.folder(), session).toVariables();
        lay(all);
    }
    m_secrets << all.secrets();
    return all;
}

Result<Profile> VariableOptions::fill(const Profile &profile, Session &session) const
{
    const auto variables = read(profile.templates(), session);
    if (!variables)
        return tl::unexpected(variables.error());
    return profile.filled(*variables);
}

} // namespace plectrum
