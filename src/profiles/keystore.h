// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace plectrum {

/// The operating system's key store (Secret Service, KWallet, Keychain, Credential Manager) for passwords and tokens.
/// Where there is none (headless, built without QtKeychain) secrets can be kept for this run only; they are never
/// written to a file of ours. Every call answers exactly once through `done`, in the event loop and not before the
/// call returns, unless `context` is gone by then. Errors: KeyStoreFailed with the cause, without the secret.
/// Lives in a thread with an event loop.
class KeyStore : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;
    /// An empty text: there is no such entry.
    using Found = std::function<void(const Result<QString> &)>;

    /// Where a secret is kept.
    enum class Place { System, ThisRun };

    explicit KeyStore(QObject *parent = nullptr);
    ~KeyStore() override;

    /// The key of a Nextcloud login: server without path details that change, and the login name.
    static QString loginKey(const QString &server, const QString &loginName);
    /// The key of a header's or cookie's value for a host: "header X-Key" or "cookie session".
    static QString fieldKey(const QString &host, const QString &field);

    /// The key of a profile's cookie jar; `folder` is that of the profiles.
    static QString jarKey(const QString &folder, const QString &profile);

    /// A store was there and has answered; false until probe() or another call found one.
    bool isAvailable() const { return m_available; }
    /// Asks whether a store answers, for at most a few seconds.
    void probe(QObject *context, std::function<void(bool available)> done);
    void write(const QString &key, const QString &secret, Place place, QObject *context, Done done);
    /// In the system's store, or for this run where there is none, which the answer tells with the reason. `place`
    /// ThisRun: for this run only.
    using Kept = std::function<void(Place place, const std::optional<Error> &problem)>;
    void keep(const QString &key, const QString &secret, QObject *context, const Kept &done,
              Place place = Place::System);
    /// What is kept for this run comes first.
    void read(const QString &key, QObject *context, Found done);
    /// From both places; done as well where there was nothing.
    void remove(const QString &key, QObject *context, Done done);

    /// How long a store may take, 60 s if not set: it may ask the user to unlock it.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    struct Answer {
        bool reached = false; ///< a store was there
        bool found = false;
        QString secret;
        QString problem;
    };
    enum class Action { Read, Write, Remove };
    void run(Action action, const QString &key, const QString &secret, std::chrono::milliseconds timeout,
             QObject *context, const std::function<void(const Answer &)> &done);

    QHash<QString, QString> m_thisRun;
    std::chrono::milliseconds m_timeout{60000};
    bool m_available = false;
};

} // namespace plectrum
