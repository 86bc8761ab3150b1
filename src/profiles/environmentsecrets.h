// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/environment.h"
#include "profiles/keystore.h"

namespace plectrum {

/// The values of an environment's secrets: in the key store, and nowhere else but in memory. Answers as KeyStore does.
class EnvironmentSecrets {
public:
    /// `store` must outlive this object; `folder`, that of the environments, keeps equal names in two places apart.
    EnvironmentSecrets(KeyStore &store, const QString &folder);

    /// Puts in the values of the secrets named (empty: all), in what is known of them; the first error of the store is
    /// told beside. Answers once.
    using Found = std::function<void(const Environment &, const std::optional<Error> &problem)>;
    void read(const Environment &environment, const QStringList &names, QObject *context, const Found &done) const;
    /// Keeps one value, as KeyStore::keep() does; or for this run only, if `place` says so.
    void write(const Environment &environment, const QString &name, const QString &value, QObject *context,
               const KeyStore::Kept &done, KeyStore::Place place = KeyStore::Place::System) const;
    void remove(const Environment &environment, const QString &name, QObject *context,
                const KeyStore::Done &done) const;

private:
    QString keyOf(const Environment &environment, const QString &name) const;
    void readNext(const Environment &environment, QStringList names, const std::optional<Error> &problem,
                  QObject *context, const Found &done) const;

    KeyStore &m_store;
    QString m_folder;
};

} // namespace plectrum
