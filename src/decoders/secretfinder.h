// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/secretsource.h"
#include "decoders/recorddecoder.h"

namespace plectrum {

/// The secrets of connections as their decoders tell them: those that `choices` says, else those that fit. For a
/// CaptureWriter. May be called by any thread.
SecretSources secretSources(const DecoderChoices &choices);

} // namespace plectrum
