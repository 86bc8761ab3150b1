// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace plectrum {

/// Runs plectrum-cli with these arguments (the first is the program's name); returns the exit code of the contract:
/// 0 done, 1 a check failed, 2 wrong usage, 3 no connection or refused, 4 file trouble, 130 interrupted.
int runCli(const QStringList &arguments);

} // namespace plectrum
