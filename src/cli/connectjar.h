// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "client/client.h"
#include "profiles/kepttext.h"

#include <QObject>

namespace plectrum {

/// The cookie jar of one run of `connect`: out of the key store before, back into it when answers have set cookies.
class ConnectJar : public QObject {
    Q_OBJECT

public:
    /// `key`: of the jar in the key store; empty: there is none. `client` must outlive this object.
    ConnectJar(Client &client, const QString &key, Session &session);

    /// Gives the client its jar; ready() follows, at once where there is none.
    void prepare();
    bool isWriting() const { return m_kept.isWriting(); }

Q_SIGNALS:
    void ready();
    /// Nothing is being written any more.
    void written();

private:
    void keep(const CookieChanges &changes);

    Client &m_client;
    const QString m_key;
    Session &m_session;
    KeyStore m_store;
    KeptText m_kept;
    bool m_complained = false;
};

} // namespace plectrum
