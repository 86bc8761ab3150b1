// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include <csignal>

#include <unistd.h>

namespace plectrum {

void prepareStandardStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

} // namespace plectrum
