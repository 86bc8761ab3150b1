// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/environmentsecrets.h"
#include "profiles/environmentstore.h"
#include "profiles/profile.h"
#include "ui/secretsdialog.h"

#include <QObject>

namespace plectrum {

/// The window's environments: their files, the one that is chosen, and what this run knows of its secrets. Lives in the
/// GUI thread.
class Environments : public QObject {
    Q_OBJECT

public:
    /// `keys` must outlive this object.
    Environments(const QString &profileFolder, KeyStore &keys, QObject *parent = nullptr);

    /// Who tells secrets that the key store does not have; not set: they stay unknown.
    void setAsker(const SecretsDialog::Asker &asker) { m_asker = asker; }
    /// Reads the files again.
    void reload();
    /// By name, without the secrets' values.
    const QList<Environment> &all() const { return m_all; }
    std::optional<Environment> find(const QString &id) const;
    /// Id of the environment that stands for {{name}}; empty: none does.
    QString chosen() const { return m_chosen.id; }
    void choose(const QString &id);
    /// Of the chosen environment; secrets that nobody asked for yet are not known.
    Variables variables() const { return m_chosen.toVariables(); }
    /// The variables that `texts` need: at once where no secret is to be asked for, else when the key store has
    /// answered, or the user where it has none. What the user does not tell stays unknown.
    using Found = std::function<void(const Variables &variables)>;
    void resolve(const QString &texts, QObject *context, const Found &done);

    /// Profiles with their variables filled in, in their order, and the values of the secrets in them, for a recording
    /// to hide them; at once or when the key store has answered.
    using Filled = std::function<void(const QList<Result<Profile>> &profiles, const QStringList &secrets)>;
    void fill(const QList<Profile> &profiles, QObject *context, const Filled &done);

    /// The values of all its secrets, as far as the key store or this run has them.
    void open(const Environment &environment, QObject *context, const EnvironmentSecrets::Found &done);
    /// Writes the file, and the secrets that are other than in `before` into the key store; keptForThisRun()
    /// tells that there is none.
    Result<Environment> save(const Environment &environment, const Environment &before);
    /// With its secrets; removed() follows.
    void remove(const Environment &environment);

Q_SIGNALS:
    /// There are others, or another one is chosen.
    void changed();
    /// What `text` says is gone; `putBack` brings it back, secrets included.
    void removed(const QString &text, const std::function<void()> &putBack);
    /// There is no key store: what was saved as a secret is forgotten when the program ends.
    void keptForThisRun();
    void failed(const plectrum::Error &error);

private:
    void askFor(const QStringList &names, const Environment &environment, QObject *context, const Found &done);
    void putBack(Environment environment, bool wasChosen);
    void keep(const Environment &environment, const QString &name, const QString &value, KeyStore::Place place);
    void forget(const Environment &environment, const QString &name);

    const EnvironmentStore m_store;
    const EnvironmentSecrets m_secrets;
    QList<Environment> m_all;
    Environment m_chosen;
    SecretsDialog::Asker m_asker;
};

} // namespace plectrum
