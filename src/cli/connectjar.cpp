// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectjar.h"

using namespace Qt::StringLiterals;

namespace plectrum {

ConnectJar::ConnectJar(Client &client, const QString &key, Session &session)
    : m_client(client)
    , m_key(key)
    , m_session(session)
    , m_kept(m_store, key)
{
    connect(&m_client, &Client::cookiesChanged, this, &ConnectJar::keep);
    connect(&m_kept, &KeptText::written, this, &ConnectJar::written);
    connect(&m_kept, &KeptText::failed, this, [this](const Error &problem) {
        if (std::exchange(m_complained, true))
            return;
        m_session.console.complain(problem);
        m_session.console.complain(u"the cookies are kept for this run only"_s);
    });
}

void ConnectJar::prepare()
{
    if (m_key.isEmpty()) {
        Q_EMIT ready();
        return;
    }
    m_kept.read(this, [this](const Result<QString> &text) {
        if (!text)
            m_session.console.complain(text.error());
        m_client.setCookieJar(CookieJar::fromText(text.value_or(QString())));
        Q_EMIT ready();
    });
}

void ConnectJar::keep(const CookieChanges &changes)
{
    m_kept.change([changes](const QString &text) { return CookieJar::changed(text, changes); });
}

} // namespace plectrum
