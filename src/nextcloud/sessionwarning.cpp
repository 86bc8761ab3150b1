// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/sessionwarning.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

#define ROW(warning, name, text)                                                                \
    SessionWarningInfo                                                                          \
    {                                                                                           \
        SessionWarning::warning, name##_L1, QT_TRANSLATE_NOOP("plectrum::SessionWarning", text) \
    }

constexpr std::array Table{
    ROW(PlainHttp, "plain-http", "This address is not encrypted: everybody on the way can read the app password."),
    ROW(LoginElsewhere, "login-elsewhere",
        "The server sends the browser to another address than the one that was typed. Go on only if you know it."),
    ROW(PollElsewhere, "poll-elsewhere",
        "The server wants to be asked at another address; the one that was typed is asked instead."),
    ROW(ServerElsewhere, "server-elsewhere",
        "The server calls itself by another address; the one that was typed is kept."),
    ROW(SchemeRaised, "scheme-raised", "The server calls itself https: use that address from now on."),
    ROW(PollTroubled, "poll-troubled",
        "The server could not be asked; it is asked again until the login's time is over."),
    ROW(PollThrottled, "poll-throttled", "The server wants to be asked less often."),
    ROW(RememberMe, "remember-me",
        "The cookies of \"remember me\" are used up when they are sent: HaRP throws their successors away, and the "
        "browser has to log in anew. Leave nc_username, nc_token and nc_session_id out."),
    ROW(RealPassword, "real-password",
        "This looks like the account's real password. Use an app password: it can be revoked, and works with "
        "two-factor login."),
    ROW(PassphraseAlone, "passphrase-alone",
        "The passphrase cookie is of no use without the session cookie that is named like the instance."),
    ROW(SameSiteMissing, "samesite-missing",
        "Without the cookie nc_sameSiteCookielax Nextcloud redirects HaRP to itself until HaRP answers 401."),
    ROW(QueryToken, "query-token", "HaRP never looks at tokens in the URL, and they end up in the logs of servers."),
    ROW(TokenExpired, "token-expired", "This token has expired."),
    ROW(RememberMeDropped, "remember-me-dropped",
        "The cookies of \"remember me\" were left out: sending them would log the browser out."),
    ROW(OtherHostDropped, "other-host-dropped", "Cookies of other hosts were left out."),
    ROW(ExpiredDropped, "expired-dropped", "Cookies that have expired were left out."),
    ROW(HeadersDropped, "headers-dropped", "Headers that every handshake makes for itself were left out."),
    ROW(OptionsIgnored, "options-ignored", "Options of cURL that mean nothing for a WebSocket were left out."),
    ROW(CookieFile, "cookie-file", "cURL was told to read cookies from a file; paste the content of that file."),
    ROW(DuplicateCookie, "duplicate-cookie", "A cookie stands there more than once; the first one is used."),
};

#undef ROW

constexpr bool rowsFollowWarnings()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (static_cast<size_t>(Table[i].warning) != i)
            return false;
    }
    return Table.size() == static_cast<size_t>(SessionWarning::DuplicateCookie) + 1;
}
static_assert(rowsFollowWarnings());

} // namespace

const SessionWarningInfo &sessionWarningInfo(SessionWarning warning)
{
    return Table[static_cast<size_t>(warning)];
}

} // namespace plectrum
