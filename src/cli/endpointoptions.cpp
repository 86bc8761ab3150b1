// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/endpointoptions.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 LongestHeartbeatMs = 24 * 3600 * 1000;

} // namespace

void EndpointOptions::declare(CLI::App &app)
{
    app.add_option("--ping-interval", m_pingInterval, "Socket.IO: milliseconds between pings")
        ->check(CLI::Range(qint64(1), LongestHeartbeatMs))
        ->type_name("MS")
        ->capture_default_str();
    app.add_option("--ping-timeout", m_pingTimeout, "Socket.IO: milliseconds a client has for its answer to a ping")
        ->check(CLI::Range(qint64(1), LongestHeartbeatMs))
        ->type_name("MS")
        ->capture_default_str();
    app.add_option("--whiteboard-secret", m_whiteboardSecret,
                   "Whiteboard: the secret of its tokens, as the Nextcloud has it; made for this run if not given")
        ->envname("JWT_SECRET_KEY")
        ->type_name("SECRET");
    app.add_option("--whiteboard-nextcloud", m_nextcloudUrl,
                   "Whiteboard: recordings may be of this Nextcloud only; of any if not given")
        ->type_name("URL");
}

EndpointSettings EndpointOptions::read() const
{
    EndpointSettings settings;
    settings.engineIo.pingInterval = std::chrono::milliseconds(m_pingInterval);
    settings.engineIo.pingTimeout = std::chrono::milliseconds(m_pingTimeout);
    settings.whiteboard.secret = QByteArray::fromStdString(m_whiteboardSecret);
    settings.whiteboard.nextcloudUrl = QUrl(QString::fromStdString(m_nextcloudUrl), QUrl::StrictMode);
    return settings;
}

} // namespace plectrum
