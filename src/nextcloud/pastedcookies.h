// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/credentialparser.h"

#include <QByteArrayView>

namespace plectrum {

/// Takes what was pasted into a PastedCredentials, cookie by cookie, and notes what is left out.
class CookieTaker {
public:
    /// Both must outlive this object.
    CookieTaker(PastedCredentials &pasted, const PasteContext &context);

    /// One cookie; `domain` and `expires` (seconds since 1970, 0: at the end of the session) where they are known.
    /// False: it cannot be one.
    bool take(QByteArrayView name, QByteArrayView value, QByteArrayView domain = {}, double expires = 0);
    /// "a=b; c=d". False if a part of it cannot be a cookie.
    bool takeLine(QByteArrayView line);
    void note(SessionWarning warning, const QString &detail = {});

private:
    bool isForHost(QByteArrayView domain) const;

    PastedCredentials &m_pasted;
    const PasteContext &m_context;
};

/// One header of a request: cookies, credentials, origin and subprotocols to their places, what a handshake makes for
/// itself left out with a note.
void takeHeader(PastedCredentials &pasted, CookieTaker &taker, QByteArrayView name, QByteArrayView value);

/// Lines of cookies, tables of developer tools and cookie files.
Result<PastedCredentials> fromCookieText(const QByteArray &text, const PasteContext &context);
/// Exports of cookie extensions and of developer tools, and plain {"name": "value"}.
Result<PastedCredentials> fromCookieJson(const QByteArray &text, const PasteContext &context);

} // namespace plectrum
