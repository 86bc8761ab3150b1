// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/credentialparser.h"
#include "nextcloud/httpcall.h"
#include "nextcloud/loginflow.h"
#include "nextcloud/tokenlog.h"
#include "profiles/kepttext.h"
#include "ui/secretsdialog.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace plectrum {

/// The window's one hand on credentials: the key store, the session-token log beside the profiles, and the secrets this
/// run has seen. Lives in the GUI thread; the log's file is read and written in another one, change after change.
class Credentials : public QObject {
    Q_OBJECT

public:
    /// What became of a login's app password.
    struct Kept {
        TokenRecord record;
        KeyStore::Place place = KeyStore::Place::ThisRun;
        std::optional<Error> storeProblem; ///< why it is not in the key store
    };

    /// `folder`: of the profiles and the log.
    explicit Credentials(const QString &folder, QObject *parent = nullptr);
    /// Waits for the log's last change, at most seconds.
    ~Credentials() override;

    KeyStore &keyStore() { return m_store; }
    /// Of a profile's cookie jar in the key store.
    QString jarKey(const QString &profile) const { return KeyStore::jarKey(m_folder, profile); }
    /// The cookie jar itself, one object for all who use it.
    KeptText &jar(const QString &profile);
    /// How a server is reached; tells certificates and proxy of the profile that is for it. HttpAccess() if not set.
    void setAccess(std::function<HttpAccess(const QUrl &server)> access) { m_access = std::move(access); }
    HttpAccess accessTo(const QUrl &server) const;

    /// As they were read last, those used or obtained last first.
    const QList<TokenRecord> &records() const { return m_records; }
    /// Reads the log anew; recordsChanged() or failed() follows, as after each change below.
    void reload();
    void noteUse(const Target &target, TokenLog::Outcome outcome);
    void noteObtained(const QList<FoundToken> &tokens, const QUrl &server, TokenOrigin origin);
    /// Nothing is noted where nobody knows what server they are for.
    void notePasted(const PastedCredentials &pasted, const QUrl &server);
    void noteState(const QString &id, TokenState state);
    /// Takes it out of the log, the key store and this run's memory; on the server it stays valid.
    void forget(const TokenRecord &record);

    /// Keeps an app password in the key store, or for this run where there is none, and notes it in the log.
    void keep(const LoginGrant &grant, TokenOrigin origin, QObject *context, std::function<void(const Kept &)> done);
    /// The secret of a record: of this run, or of the key store if it is the same one. An empty text: nobody has it.
    void secretOf(const TokenRecord &record, QObject *context, KeyStore::Found done);
    /// Takes the app password of a revoked login out of the key store and this run's memory.
    void drop(const TokenRecord &record);
    /// Who tells secrets that the key store does not have; not set: they stay away.
    void setAsker(const SecretsDialog::Asker &asker) { m_asker = asker; }
    /// Adds what `target` lacks (missingSecrets()): the app password of a login, what the key store has for the host,
    /// then what the user tells. nullopt: the user cancelled.
    using Completed = std::function<void(const std::optional<Target> &)>;
    void complete(const Target &target, QObject *context, const Completed &done);
    /// Asks the user for the value of such a field of a host, and keeps it as the user wishes; empty: there is none.
    void askFor(const QString &host, const QString &field, QObject *context,
                const std::function<void(const QString &value)> &done);
    /// A server refused them: those that complete() had from the user or the key store are forgotten, so that the
    /// next connection asks.
    void dropRefused(const Target &target);

Q_SIGNALS:
    void recordsChanged();
    /// There is no key store: what the user told is forgotten when the program ends.
    void keptForThisRun();
    void failed(const plectrum::Error &error);

private:
    void work(std::function<Result<void>(TokenLog &)> change);
    void completeLogin(const Target &target, QObject *context, const Completed &done);
    void readNext(const Target &target, QStringList fields, const QStringList &unknown, QObject *context,
                  const Completed &done);
    void ask(const Target &target, const QStringList &fields, QObject *context, const Completed &done);
    void keepField(const QString &host, const QString &field, const QString &value, bool keeps);
    void remember(const TokenRecord &record, const QByteArray &secret);

    const QString m_folder;
    KeyStore m_store;
    std::map<QString, std::unique_ptr<KeptText>> m_jars; ///< by profile
    QThreadPool m_pool;                                  ///< of one thread
    QList<TokenRecord> m_records;
    QHash<QString, QByteArray> m_seen; ///< secrets of this run, by id
    std::function<HttpAccess(const QUrl &)> m_access;
    SecretsDialog::Asker m_asker;
    QSet<QString> m_completed; ///< keys of the fields that complete() had from the key store or the user
};

/// The credential that a login brings.
FoundToken tokenOf(const LoginGrant &grant);

} // namespace plectrum
