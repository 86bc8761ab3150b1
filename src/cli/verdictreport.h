// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/witness.h"

namespace plectrum {

class Console;

/// Prints the best verdict, if it isTrouble(): as {"event": "verdict", …} or on stderr.
void reportVerdict(const QList<Verdict> &verdicts, Console &console);

} // namespace plectrum
