// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// The secret's value, or an empty text: it has none, or there is no such secret.
QString secretIn(const Environment &environment, const QString &name)
{
    for (const Environment::Variable &variable : environment.variables) {
        if (variable.isSecret && variable.name == name)
            return variable.value;
    }
    return {};
}

} // namespace

Environments::Environments(const QString &profileFolder, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_store(profileFolder)
    , m_secrets(keys, m_store.folder())
{
}

void Environments::reload()
{
    QList<Error> errors;
    m_all = m_store.load(&errors);
    if (!m_chosen.id.isEmpty())
        m_chosen = find(m_chosen.id).value_or(Environment());
    Q_EMIT changed();
    for (const Error &error : std::as_const(errors))
        Q_EMIT failed(error);
}

std::optional<Environment> Environments::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Environment::id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

void Environments::choose(const QString &id)
{
    if (id == m_chosen.id)
        return;
    m_chosen = find(id).value_or(Environment());
    Q_EMIT changed();
}

void Environments::resolve(const QString &texts, QObject *context, const Found &done)
{
    const Variables known = variables();
    QStringList asked = known.neededFor(texts);
    asked.removeIf([&known](const QString &name) {
        const auto value = known.value(name);
        return !value || value->isKnown;
    });
    if (asked.isEmpty()) {
        done(known);
        return;
    }
    m_secrets.read(m_chosen, asked, context,
                   [this, asked, context, done](const Environment &found, const std::optional<Error> &) {
                       if (found.id == m_chosen.id)
                           m_chosen = found;
                       QStringList missing = asked;
                       missing.removeIf([&found](const QString &name) { return !secretIn(found, name).isEmpty(); });
                       if (missing.isEmpty() || !m_asker)
                           done(found.toVariables());
                       else
                           askFor(missing, found, context, done);
                   });
}

void Environments::askFor(const QStringList &names, const Environment &environment, QObject *context, const Found &done)
{
    SecretsDialog::Wish wish{
        .why = tr("The environment “%1” has no values for these secrets yet.").arg(environment.name), .labels = {}};
    for (const QString &name : names)
        wish.labels << u"{{%1}}"_s.arg(name);
    m_asker(wish, context, [this, names, environment, done](const std::optional<SecretsDialog::Answer> &answer) {
        Environment known = environment;
        for (qsizetype i = 0; answer && i < names.size(); ++i) {
            for (Environment::Variable &variable : known.variables) {
                if (variable.name == names.at(i))
                    variable.value = answer->values.at(i);
            }
            keep(known, names.at(i), answer->values.at(i),
                 answer->keeps ? KeyStore::Place::System : KeyStore::Place::ThisRun);
        }
        if (known.id == m_chosen.id)
            m_chosen = known;
        done(known.toVariables());
    });
}

void Environments::keep(const Environment &environment, const QString &name, const QString &value,
                        KeyStore::Place place)
{
    m_secrets.write(
        environment, name, value, this,
        [this](KeyStore::Place, const std::optional<Error> &problem) {
            if (problem)
                Q_EMIT keptForThisRun();
        },
        place);
}

void Environments::fill(const QList<Profile> &profiles, QObject *context, const Filled &done)
{
    QStringList texts;
    for (const Profile &profile : profiles)
        texts << profile.templates();
    resolve(texts.join(u'\n'), context, [profiles, done](const Variables &variables) {
        QList<Result<Profile>> filled;
        for (const Profile &profile : profiles)
            filled << profile.filled(variables);
        done(filled, variables.secrets());
    });
}

void Environments::open(const Environment &environment, QObject *context, const EnvironmentSecrets::Found &done)
{
    m_secrets.read(environment, {}, context, done);
}

Result<Environment> Environments::save(const Environment &environment, const Environment &before)
{
    const auto saved = m_store.save(environment);
    if (!saved)
        return saved;
    for (const Environment::Variable &variable : before.variables) {
        if (variable.isSecret && secretIn(*saved, variable.name).isEmpty())
            forget(*saved, variable.name);
    }
    for (const Environment::Variable &variable : saved->variables) {
        if (!variable.isSecret || variable.value.isEmpty() || variable.value == secretIn(before, variable.name))
            continue;
        keep(*saved, variable.name, variable.value, KeyStore::Place::System);
    }
    reload();
    if (saved->id == m_chosen.id)
        m_chosen = *saved;
    return saved;
}

void Environments::forget(const Environment &environment, const QString &name)
{
    m_secrets.remove(environment, name, this, [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
    });
}

void Environments::remove(const Environment &environment)
{
    struct Removed {
        Environment environment; // with what is known of its secrets
        bool isBack = false;
    };
    const bool wasChosen = environment.id == m_chosen.id;
    if (const auto removed = m_store.remove(environment.id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    const auto gone = std::make_shared<Removed>(Removed{.environment = environment});
    m_secrets.read(environment, {}, this, [this, gone](const Environment &found, const std::optional<Error> &) {
        gone->environment = found;
        for (const Environment::Variable &variable : found.variables) {
            if (variable.isSecret && !gone->isBack)
                forget(found, variable.name);
        }
    });
    reload();
    Q_EMIT removed(tr("Deleted the environment “%1”").arg(environment.name), [this, gone, wasChosen] {
        gone->isBack = true;
        putBack(gone->environment, wasChosen);
    });
}

void Environments::putBack(Environment environment, bool wasChosen)
{
    if (m_store.holds(environment.id))
        environment.id.clear(); // somebody else has it now
    const auto saved = save(environment, {});
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (wasChosen)
        choose(saved->id);
}

} // namespace plectrum
