// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "server/listener.h"

#include <string>
#include <vector>

namespace plectrum {

/// The options of commands that listen: --listen and --tls; read once the command line is parsed.
class ListeningOptions {
public:
    /// Declares them; `this` must outlive the parsing.
    void declare(CLI::App &app);
    /// Address and certificate into `options`. Done, or the code to end with, after it was said why; warns of an
    /// address that others can reach.
    int read(ListenOptions &options, Console &console) const;

private:
    std::string m_listen = "127.0.0.1:0";
    std::vector<std::string> m_tls;
};

} // namespace plectrum
