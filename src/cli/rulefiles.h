// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/secretsource.h"
#include "decoders/rulefolder.h"

#include <string>
#include <vector>

namespace plectrum {

struct Session;
struct ShowOptions;

/// The table and the rule files of the user's folder.
LoadedDecoders userDecoders(const Session &session, const QStringList &files = {});

/// Who tells the secrets of what is recorded: the decoders of the user and of the table, for all connections the one
/// that `decoder` names; empty: the one that fits.
SecretSources userSecretSources(const Session &session, const QString &decoder = {});

/// Reads the rule files `files` and those of the user's folder into options.decoders, and checks that options.decode is
/// one of them. What was named must be right; a file of the folder that is not is told of and left out. Returns an exit
/// code.
int loadRuleFiles(const std::vector<std::string> &files, ShowOptions &options, Session &session);

} // namespace plectrum
