// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filtercompletion.h"

namespace plectrum {

class TimelineModel;

/// What the capture of `model` has that may stand in a filter: connections, subprotocols, headers of the first
/// handshake, and the paths in the JSON of the row `current`.
FilterVocabulary vocabularyOf(const TimelineModel &model, RecordId current);

} // namespace plectrum
