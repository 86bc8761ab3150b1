// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QNetworkCookie>
#include <QUrl>

namespace plectrum {

/// What makes one jar out of another.
struct CookieChanges {
    QList<QNetworkCookie> set;
    QList<QNetworkCookie> removed;

    bool isEmpty() const { return set.isEmpty() && removed.isEmpty(); }
};

/// The cookies that servers set in handshakes, to be sent with the next ones (RFC 6265). Those of a session are kept
/// like the others, until the jar is emptied. Values are secrets.
class CookieJar {
public:
    static constexpr qsizetype MaxCookies = 200; ///< the oldest go first
    static constexpr qsizetype MaxBytes = 4096;  ///< of name and value; longer ones are not kept

    /// Takes over the Set-Cookie fields of an answer from `url` (ws or wss), which also delete. True: something
    /// changed.
    bool store(const HeaderList &answer, const QUrl &url);
    /// What a request to `url` carries by domain, path, "Secure" and time; those with the longest paths first.
    QList<HeaderField> cookiesFor(const QUrl &url) const;
    const QList<QNetworkCookie> &cookies() const { return m_cookies; }
    void remove(const QNetworkCookie &cookie);

    /// What has to be done to this jar so that it holds what `now` does.
    CookieChanges changesTo(const CookieJar &now) const;
    /// Cookie by cookie: what others have changed meanwhile stays.
    void apply(const CookieChanges &changes);

    /// JSON, values included: for the key store.
    QString toText() const;
    /// A jar's text with these changes.
    static QString changed(const QString &text, const CookieChanges &changes);
    /// Nothing of what is no jar; nothing that has expired.
    static CookieJar fromText(const QString &text);

    bool operator==(const CookieJar &) const = default;

private:
    QList<QNetworkCookie> m_cookies;
};

} // namespace plectrum
