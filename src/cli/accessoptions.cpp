// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accessoptions.h"

#include "client/proxysetup.h"
#include "client/tlssetup.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace plectrum {

void AccessOptions::declare(CLI::App &app)
{
    app.add_option("--ca", m_ca, "PEM file of a certificate authority to trust")->type_name("FILE");
    app.add_flag("--insecure", m_insecure, "Accept any certificate");
    app.add_option("--proxy", m_proxy, "http://… or socks5://…")->type_name("URL");
    app.add_option("--timeout", m_timeout, "Seconds for each request to the server (15)")
        ->type_name("S")
        ->check(CLI::PositiveNumber);
}

Result<HttpAccess> AccessOptions::access() const
{
    HttpAccess access;
    access.tls.caFile = QString::fromStdString(m_ca);
    access.tls.insecure = m_insecure;
    if (!m_ca.empty()) {
        if (const auto tls = tlsConfiguration(access.tls); !tls)
            return tl::unexpected(tls.error());
    }
    access.proxy = QUrl(QString::fromStdString(m_proxy), QUrl::StrictMode);
    if (!m_proxy.empty() && access.proxy.isEmpty())
        return unexpected(ErrorCode::BadOption, u"--proxy: this is no URL"_s);
    if (const auto proxy = proxyFrom(access.proxy); !proxy)
        return unexpected(ErrorCode::BadOption, u"--"_s + proxy.error().detail);
    if (m_timeout > 0)
        access.timeout = std::chrono::milliseconds(qint64(m_timeout * 1000));
    return access;
}

} // namespace plectrum
