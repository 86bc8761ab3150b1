// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/httpcall.h"

#include <string>

namespace CLI {
class App;
}

namespace plectrum {

/// The options of commands that speak HTTP with a Nextcloud: how it is reached and trusted.
class AccessOptions {
public:
    /// Declares them; `this` must outlive the parsing.
    void declare(CLI::App &app);
    bool isInsecure() const { return m_insecure; }
    /// BadOption, CertificateUnreadable.
    Result<HttpAccess> access() const;

private:
    std::string m_ca;
    std::string m_proxy;
    bool m_insecure = false;
    double m_timeout = 0;
};

} // namespace plectrum
