// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "nextcloud/sessionwarning.h"

#include <QDateTime>
#include <QFlags>

#include <optional>

namespace plectrum {

/// Of the cookies HaRP needs for a session, those that are not there.
enum class HarpCookie : quint8 {
    Session = 1,    ///< named like the instance: "oc" and ten characters
    Passphrase = 2, ///< oc_sessionPassphrase
    SameSiteLax = 4 ///< [__Host-]nc_sameSiteCookielax
};
Q_DECLARE_FLAGS(HarpCookies, HarpCookie)
Q_DECLARE_OPERATORS_FOR_FLAGS(HarpCookies)

/// What was pasted.
enum class PasteForm : quint8 { CookieLine, Table, NetscapeFile, Json, Curl, Headers, Token };

/// Credentials as they were read from pasted text; all of it secret, in memory only.
struct PastedCredentials {
    PasteForm form = PasteForm::CookieLine;
    QUrl url; ///< of cURL; empty elsewhere
    HeaderList headers;
    QList<HeaderField> cookies;
    QByteArray origin;
    QList<QByteArray> subprotocols;
    QString user;
    QString password;
    QString bearerToken;
    QList<SessionNote> notes;

    /// For the user to know before HaRP says no; empty where another credential makes them needless.
    HarpCookies missing() const;
    /// Lays them over `target`: cookies and headers of the same name are replaced, the URL only if `target` has none.
    void applyTo(Target &target) const;
};

/// What is known of the target, and the time that decides whether a cookie has expired.
struct PasteContext {
    QString host; ///< cookies of other hosts are left out; empty: all are taken
    QDateTime now = QDateTime::currentDateTimeUtc();
};

/// Reads cookies as browsers' developer tools copy them ("a=b; c=d", tables, JSON), cookie files of cURL, what cookie
/// extensions export, request headers, "Copy as cURL" for POSIX shells and cmd.exe, and a lone token. The cookies of
/// "remember me" are left out with a note. BadCredentials names line or field, never what stands there.
Result<PastedCredentials> parseCredentials(QByteArrayView text, const PasteContext &context = {});

} // namespace plectrum
