// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "server/endpointsettings.h"

#include <string>

namespace plectrum {

/// The options of `serve` for single endpoints: Socket.IO's heartbeat, the rehearsed Whiteboard.
class EndpointOptions {
public:
    /// Declares them; `this` must outlive the parsing.
    void declare(CLI::App &app);
    EndpointSettings read() const;

private:
    qint64 m_pingInterval = 25000;
    qint64 m_pingTimeout = 20000;
    std::string m_whiteboardSecret;
    std::string m_nextcloudUrl;
};

} // namespace plectrum
