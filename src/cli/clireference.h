// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandsheet.h"

#include <QByteArray>

namespace plectrum {

/// All commands with their options as one page of Markdown; each command is a heading with its own name.
QByteArray cliReference(const CommandSheet &program);

} // namespace plectrum
