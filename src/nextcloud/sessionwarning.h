// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace plectrum {

/// What deserves a word about logins, credentials and their use, but stops nothing.
enum class SessionWarning {
    // of a login
    PlainHttp,
    LoginElsewhere,
    PollElsewhere,
    ServerElsewhere,
    SchemeRaised,
    PollTroubled,
    PollThrottled,
    // of credentials before they are sent
    RememberMe,
    RealPassword,
    PassphraseAlone,
    SameSiteMissing,
    QueryToken,
    TokenExpired,
    // of pasted text
    RememberMeDropped,
    OtherHostDropped,
    ExpiredDropped,
    HeadersDropped,
    OptionsIgnored,
    CookieFile,
    DuplicateCookie,
};

/// One warning; `detail`: technical, English, no secrets (a host, a cookie's name).
struct SessionNote {
    SessionWarning warning;
    QString detail;

    bool operator==(const SessionNote &) const = default;
};

/// One row of the table: `name` for scripts, `text` English and marked for translation in context
/// "plectrum::SessionWarning".
struct SessionWarningInfo {
    SessionWarning warning;
    QLatin1StringView name;
    const char *text;
};

const SessionWarningInfo &sessionWarningInfo(SessionWarning warning);

} // namespace plectrum
