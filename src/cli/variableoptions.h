// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "profiles/variables.h"

namespace plectrum {

/// --env and --var: what stands for {{name}} in a profile, in the options that lie over it, and in messages.
class VariableOptions {
public:
    /// Declares them; `this` must outlive the parsing.
    void declare(CLI::App &app);
    /// --env only, where --var is something else.
    void declareEnvironment(CLI::App &app);
    /// Neither is there.
    bool isEmpty() const { return m_environment.empty() && m_values.empty(); }
    /// The variables that `texts` need, those of --var over those of PLECTRUM_VAR_name over those of the environment.
    /// Asks the key store for secrets among them, so it runs the event loop and belongs before the command's own work.
    /// BadOption, BadConfig, FileNotReadable.
    Result<Variables> read(const QString &texts, Session &session) const;
    /// The secrets that read() has told so far, for a recording to hide them.
    const QStringList &secrets() const { return m_secrets; }
    /// The profile with its variables filled in; BadProfile as well.
    Result<Profile> fill(const Profile &profile, Session &session) const;

private:
    std::string m_environment;
    std::vector<std::string> m_values;
    mutable QStringList m_secrets;
};

} // namespace plectrum
