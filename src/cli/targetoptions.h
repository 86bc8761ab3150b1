// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/variableoptions.h"
#include "profiles/profile.h"

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace plectrum {

/// The options of `connect` that say where to and how; read once the command line is parsed.
class TargetOptions {
public:
    /// Declares them; `this` must outlive the parsing.
    void declare(CLI::App &app);
    /// Those of a relay, which leaves the WebSocket to the two ends: --target instead of URL, and how it is reached.
    void declareRelay(CLI::App &app);
    /// The profile named, with the options laid over it, or one made of the options alone; its variables filled in, see
    /// VariableOptions::read(). BadOption, BadUrl, BadProfile.
    Result<Profile> profile(Session &session) const;
    const VariableOptions &variables() const { return m_variables; }

private:
    Result<Profile> written(Session &session) const;
    void declareAccess(CLI::App &app);
    Result<void> readHeaders(Target &target) const;
    Result<void> readPings(Target &target) const;

    std::string m_url;
    std::string m_profile;
    std::vector<std::string> m_headers;
    std::vector<std::string> m_cookies;
    std::vector<std::string> m_subprotocols;
    std::string m_origin;
    std::string m_user;
    std::string m_bearer;
    std::string m_ca;
    std::string m_certificate;
    std::string m_key;
    bool m_insecure = false;
    std::string m_proxy;
    bool m_noDeflate = false;
    double m_ping = 0;
    std::string m_autoPong;
    double m_timeout = 0;
    qint64 m_maxPayload = 0;
    bool m_tolerant = false;
    bool m_followRedirects = false;
    VariableOptions m_variables;
};

} // namespace plectrum
