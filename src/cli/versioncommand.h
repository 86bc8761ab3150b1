// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace plectrum {

struct Session;

/// A row of the table of commands, as those in command.h.
std::function<int()> addVersion(CLI::App &app, Session &session);

} // namespace plectrum
