// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/targetoptions.h"

#include "client/proxysetup.h"
#include "profiles/profilestore.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Environment variable with the passphrase of --key; a command line is seen by everybody on the machine.
constexpr auto PassphraseVariable = "PLECTRUM_KEY_PASSPHRASE";

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}
QString string(const std::string &text)
{
    return QString::fromStdString(text);
}

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

} // namespace

void TargetOptions::declare(CLI::App &app)
{
    auto *const url = app.add_option("URL", m_url, "ws://… or wss://…, or loopback:/echo for the embedded server");
    auto *const profile =
        app.add_option("--profile", m_profile, "A saved profile, by id or name")->type_name("PROFILE");
    url->excludes(profile);
    declareAccess(app);
    app.add_option("--subprotocol", m_subprotocols, "Subprotocol to offer, repeatable")
        ->allow_extra_args(false)
        ->type_name("NAME");
    app.add_option("--origin", m_origin, "Origin header")->type_name("ORIGIN");
    app.add_flag("--no-deflate", m_noDeflate, "Do not offer permessage-deflate");
    app.add_option("--ping", m_ping, "Send a ping every so many seconds")
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    app.add_option("--auto-pong", m_autoPong, "How pings are answered: on, off, or after so many milliseconds")
        ->type_name("on|off|MS");
    app.add_option("--max-payload", m_maxPayload, "Longest message to take, 125 or more; K, M and G are powers of 1024")
        ->type_name("BYTES")
        ->transform(CLI::AsSizeValue(false))
        ->check(CLI::Range(qint64(125), qint64(1) << 40));
    app.add_flag("--tolerant", m_tolerant, "Report broken rules and keep listening");
    app.add_flag("--follow-redirects", m_followRedirects, "Follow redirects, never from wss to ws");
}

void TargetOptions::declareRelay(CLI::App &app)
{
    auto *const url = app.add_option("--target", m_url, "Where to: ws://…, wss://…, http://… or https://…");
    auto *const profile =
        app.add_option("--profile", m_profile, "A saved profile, by id or name")->type_name("PROFILE");
    url->type_name("URL")->excludes(profile);
    declareAccess(app);
}

void TargetOptions::declareAccess(CLI::App &app)
{
    app.add_option("-H,--header", m_headers, "Header to send, repeatable")
        ->allow_extra_args(false)
        ->type_name("'K: V'");
    app.add_option("--cookie", m_cookies, "Cookie to send, repeatable")->allow_extra_args(false)->type_name("K=V");
    app.add_option("--user", m_user, "Basic authentication")->type_name("USER:PASSWORD");
    app.add_option("--bearer", m_bearer, "Bearer token")->type_name("TOKEN");
    app.add_option("--ca", m_ca, "PEM file of a certificate authority to trust as well")->type_name("FILE");
    app.add_option("--cert", m_certificate, "Client certificate, PEM or PKCS#12")->type_name("FILE");
    app.add_option("--key", m_key, std::string("Its key, PEM; passphrase in ") + PassphraseVariable)->type_name("FILE");
    app.add_flag("--insecure", m_insecure, "Accept any certificate");
    app.add_option("--proxy", m_proxy, "http://[USER:PASSWORD@]HOST:PORT or socks5://…")->type_name("URL");
    app.add_option("--timeout", m_timeout, "Seconds until the connection must be open")
        ->type_name("S")
        ->check(CLI::PositiveNumber);
    m_variables.declare(app);
}

Result<void> TargetOptions::readHeaders(Target &target) const
{
    for (const std::string &text : m_headers) {
        const QByteArray header = bytes(text);
        const qsizetype colon = header.indexOf(':');
        if (colon <= 0)
            return unexpected(ErrorCode::BadOption, u"--header \"%1\": expected 'Name: value'"_s.arg(string(text)));
        target.headers.append({header.left(colon).trimmed(), header.mid(colon + 1).trimmed()});
    }
    for (const std::string &text : m_cookies) {
        const QByteArray cookie = bytes(text);
        const qsizetype equals = cookie.indexOf('=');
        if (equals <= 0)
            return unexpected(ErrorCode::BadOption, u"--cookie \"%1\": expected name=value"_s.arg(string(text)));
        target.cookies.append({cookie.left(equals), cookie.mid(equals + 1)});
    }
    if (!m_user.empty()) {
        const QString user = string(m_user);
        const qsizetype colon = user.indexOf(u':');
        if (colon < 0)
            return unexpected(ErrorCode::BadOption, u"--user: expected USER:PASSWORD"_s);
        target.user = user.left(colon);
        target.password = user.mid(colon + 1);
    }
    return {};
}

Result<void> TargetOptions::readPings(Target &target) const
{
    if (m_ping > 0)
        target.connection.pingInterval = milliseconds(m_ping);
    if (m_autoPong == "on" || m_autoPong == "off") {
        target.connection.autoPong = m_autoPong == "on" ? AutoPong::On : AutoPong::Off;
    } else if (!m_autoPong.empty()) {
        bool isNumber = false;
        const int delay = bytes(m_autoPong).toInt(&isNumber);
        if (!isNumber || delay < 0)
            return unexpected(ErrorCode::BadOption, u"--auto-pong: expected on, off or milliseconds"_s);
        target.connection.autoPong = AutoPong::Delayed;
        target.connection.pongDelay = std::chrono::milliseconds(delay);
    }
    return {};
}

Result<Profile> TargetOptions::profile(Session &session) const
{
    const auto profile = written(session);
    if (!profile)
        return profile;
    auto filled = m_variables.fill(*profile, session);
    if (!filled || profile->proxyTemplate.isEmpty())
        return filled;
    if (const auto proxy = proxyFrom(filled->target.proxy); !proxy)
        return tl::unexpected(proxy.error());
    return filled;
}

/// As it was written: with its variables.
Result<Profile> TargetOptions::written(Session &session) const
{
    Profile profile;
    if (!m_profile.empty()) {
        const auto found = session.profiles().find(string(m_profile));
        if (!found)
            return tl::unexpected(found.error());
        profile = *found;
    } else if (m_url.empty()) {
        return unexpected(ErrorCode::BadUrl, u"no URL and no --profile NAME is given"_s);
    } else {
        profile.setAddress(string(m_url));
        if (profile.urlTemplate.isEmpty() && !profile.target.url.isValid())
            return unexpected(ErrorCode::BadUrl, profile.target.url.errorString());
    }
    Target &target = profile.target;
    if (const auto read = readHeaders(target); !read)
        return tl::unexpected(read.error());
    if (const auto read = readPings(target); !read)
        return tl::unexpected(read.error());
    for (const std::string &name : m_subprotocols)
        target.subprotocols << bytes(name);
    if (!m_origin.empty())
        target.origin = bytes(m_origin);
    if (!m_bearer.empty())
        target.bearerToken = string(m_bearer);
    if (!m_ca.empty())
        target.tls.caFile = string(m_ca);
    if (!m_certificate.empty())
        target.tls.certificateFile = string(m_certificate);
    if (!m_key.empty())
        target.tls.keyFile = string(m_key);
    target.tls.keyPassphrase = qEnvironmentVariable(PassphraseVariable);
    target.tls.insecure |= m_insecure;
    if (!m_proxy.empty()) {
        profile.setProxyAddress(string(m_proxy));
        if (const auto proxy = proxyFrom(target.proxy); !proxy)
            return unexpected(ErrorCode::BadOption, u"--"_s + proxy.error().detail);
    }
    target.offerDeflate &= !m_noDeflate;
    if (m_timeout > 0)
        target.timeout = milliseconds(m_timeout);
    if (m_maxPayload > 0)
        target.connection.maxFrame = target.connection.maxMessage = m_maxPayload;
    target.connection.strict &= !m_tolerant;
    target.followRedirects |= m_followRedirects;
    return profile;
}

} // namespace plectrum
