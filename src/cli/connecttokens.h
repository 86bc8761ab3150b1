// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "client/client.h"
#include "nextcloud/tokenlog.h"
#include "profiles/keystore.h"

#include <QObject>

namespace plectrum {

/// The credentials of one run of `connect`: says what deserves a warning, fetches the app password that `login` has put
/// into the key store for this server and user, and notes in the session-token log what became of the connection.
class ConnectTokens : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this object.
    ConnectTokens(Client &client, Session &session);

    /// Answers in ready(); at once where no key store is needed.
    void prepare(const Target &target);

Q_SIGNALS:
    void ready(const plectrum::Target &target);

private:
    void begin(const Target &target);
    void note(TokenLog::Outcome outcome);
    TokenLog log() const { return TokenLog(m_session.profiles().folder()); }

    Session &m_session;
    KeyStore m_store;
    Target m_target;
    bool m_hasTokens = false;
};

} // namespace plectrum
