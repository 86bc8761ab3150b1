// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/sessionwarning.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    SessionWarningInfo{
        SessionWarning::PlainHttp, "plain-http"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                          "This address is not encrypted: everybody on the way can read the app password.")},
    SessionWarningInfo{
        SessionWarning::LoginElsewhere, "login-elsewhere"_L1,
        QT_TRANSLATE_NOOP(
            "plectrum::SessionWarning",
            "The server sends the browser to another address than the one that was typed. Go on only if you know it.")},
    SessionWarningInfo{
        SessionWarning::PollElsewhere, "poll-elsewhere"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                          "The server wants to be asked at another address; the one that was typed is asked instead.")},
    SessionWarningInfo{
        SessionWarning::ServerElsewhere, "server-elsewhere"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                          "The server calls itself by another address; the one that was typed is kept.")},
    SessionWarningInfo{
        SessionWarning::SchemeRaised, "scheme-raised"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning", "The server calls itself https: use that address from now on.")},
    SessionWarningInfo{
        SessionWarning::PollTroubled, "poll-troubled"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                          "The server could not be asked; it is asked again until the login's time is over.")},
    SessionWarningInfo{SessionWarning::PollThrottled, "poll-throttled"_L1,
                       QT_TRANSLATE_NOOP("plectrum::SessionWarning", "The server wants to be asked less often.")},
    SessionWarningInfo{
        SessionWarning::RememberMe, "remember-me"_L1,
        QT_TRANSLATE_NOOP(
            "plectrum::SessionWarning",
            "The cookies of \"remember me\" are used up when they are sent: HaRP throws their successors away, and the "
            "browser has to log in anew. Leave nc_username, nc_token and nc_session_id out.")},
    SessionWarningInfo{
        SessionWarning::RealPassword, "real-password"_L1,
        QT_TRANSLATE_NOOP(
            "plectrum::SessionWarning",
            "This looks like the account's real password. Use an app password: it can be revoked, and works with "
            "two-factor login.")},
    SessionWarningInfo{
        SessionWarning::PassphraseAlone, "passphrase-alone"_L1,
        QT_TRANSLATE_NOOP(
            "plectrum::SessionWarning",
            "The passphrase cookie is of no use without the session cookie that is named like the instance.")},
    SessionWarningInfo{
        SessionWarning::SameSiteMissing, "samesite-missing"_L1,
        QT_TRANSLATE_NOOP(
            "plectrum::SessionWarning",
            "Without the cookie nc_sameSiteCookielax Nextcloud redirects HaRP to itself until HaRP answers 401.")},
    SessionWarningInfo{
        SessionWarning::QueryToken, "query-token"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                          "HaRP never looks at tokens in the URL, and they end up in the logs of servers.")},
    SessionWarningInfo{SessionWarning::TokenExpired, "token-expired"_L1,
                       QT_TRANSLATE_NOOP("plectrum::SessionWarning", "This token has expired.")},
    SessionWarningInfo{
        SessionWarning::RememberMeDropped, "remember-me-dropped"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                          "The cookies of \"remember me\" were left out: sending them would log the browser out.")},
    SessionWarningInfo{SessionWarning::OtherHostDropped, "other-host-dropped"_L1,
                       QT_TRANSLATE_NOOP("plectrum::SessionWarning", "Cookies of other hosts were left out.")},
    SessionWarningInfo{SessionWarning::ExpiredDropped, "expired-dropped"_L1,
                       QT_TRANSLATE_NOOP("plectrum::SessionWarning", "Cookies that have expired were left out.")},
    SessionWarningInfo{
        SessionWarning::HeadersDropped, "headers-dropped"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning", "Headers that every handshake makes for itself were left out.")},
    SessionWarningInfo{SessionWarning::OptionsIgnored, "options-ignored"_L1,
                       QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                                         "Options of cURL that mean nothing for a WebSocket were left out.")},
    SessionWarningInfo{SessionWarning::CookieFile, "cookie-file"_L1,
                       QT_TRANSLATE_NOOP("plectrum::SessionWarning",
                                         "cURL was told to read cookies from a file; paste the content of that file.")},
    SessionWarningInfo{
        SessionWarning::DuplicateCookie, "duplicate-cookie"_L1,
        QT_TRANSLATE_NOOP("plectrum::SessionWarning", "A cookie stands there more than once; the first one is used.")},
};

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
