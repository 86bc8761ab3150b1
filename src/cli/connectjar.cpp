// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectjar.h"

using namespace Qt::StringLiterals;

namespace plectrum {

ConnectJar::ConnectJar(Client &client, const QString &key, Session &session)
    : m_client(client)
    , m_key(key)
    , m_session(session)
{
    connect(&m_client, &Client::cookiesChanged, this, &ConnectJar::keep);
}

void ConnectJar::prepare()
{
    if (m_key.isEmpty()) {
        Q_EMIT ready();
        return;
    }
    m_store.read(m_key, this, [this](const Result<QString> &text) {
        if (!text)
            m_session.console.complain(text.error());
        m_client.setCookieJar(CookieJar::fromText(text.value_or(QString())));
        Q_EMIT ready();
    });
}

void ConnectJar::keep(const CookieJar &jar)
{
    ++m_writing;
    m_store.keep(m_key, jar.toText(), this, [this](KeyStore::Place, const std::optional<Error> &problem) {
        if (problem && !std::exchange(m_complained, true)) {
            m_session.console.complain(*problem);
            m_session.console.complain(u"the cookies are kept for this run only"_s);
        }
        if (--m_writing == 0)
            Q_EMIT written();
    });
}

} // namespace plectrum
