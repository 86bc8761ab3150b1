// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace plectrum {

/// What the standard streams need before they are used: bytes go through as they are, text is UTF-8 and escape
/// sequences work on a terminal, and a reader that leaves is no signal but an error of writing.
void prepareStandardStreams();

/// People look at it.
bool isTerminal(std::FILE *stream);

} // namespace plectrum
