// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentsecrets.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace plectrum {

EnvironmentSecrets::EnvironmentSecrets(KeyStore &store, const QString &folder)
    : m_store(store)
    , m_folder(QDir(folder).absolutePath())
{
}

QString EnvironmentSecrets::keyOf(const Environment &environment, const QString &name) const
{
    return u"variable "_s + m_folder + u'/' + environment.id + u' ' + name;
}

void EnvironmentSecrets::read(const Environment &environment, const QStringList &names, QObject *context,
                              const Found &done) const
{
    QStringList asked;
    for (const Environment::Variable &variable : environment.variables) {
        if (variable.isSecret && variable.value.isEmpty() && (names.isEmpty() || names.contains(variable.name)))
            asked << variable.name;
    }
    if (!asked.isEmpty()) {
        readNext(environment, asked, std::nullopt, context, done);
        return;
    }
    QMetaObject::invokeMethod(
        context, [environment, done] { done(environment, std::nullopt); }, Qt::QueuedConnection);
}

void EnvironmentSecrets::readNext(const Environment &environment, QStringList names,
                                  const std::optional<Error> &problem, QObject *context, const Found &done) const
{
    const QString name = names.takeFirst();
    m_store.read(keyOf(environment, name), context,
                 [self = *this, environment, names, name, problem, context, done](const Result<QString> &secret) {
                     Environment known = environment;
                     for (Environment::Variable &variable : known.variables) {
                         if (variable.name == name)
                             variable.value = secret.value_or(QString());
                     }
                     const auto first = problem || secret ? problem : std::optional(secret.error());
                     // What one secret cannot be had for, the others cannot either; they may be of this run, though.
                     if (names.isEmpty())
                         done(known, first);
                     else
                         self.readNext(known, names, first, context, done);
                 });
}

void EnvironmentSecrets::write(const Environment &environment, const QString &name, const QString &value,
                               QObject *context, const KeyStore::Kept &done, KeyStore::Place place) const
{
    m_store.keep(keyOf(environment, name), value, context, done, place);
}

void EnvironmentSecrets::remove(const Environment &environment, const QString &name, QObject *context,
                                const KeyStore::Done &done) const
{
    m_store.remove(keyOf(environment, name), context, done);
}

} // namespace plectrum
