// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/recorddecoder.h"
#include "result.h"

#include <functional>

namespace plectrum {

class CaptureReader;

/// What a row of a capture has to do with another.
enum class RowRelation : quint8 {
    NextFragment,     ///< of the same message
    PreviousFragment, ///< of the same message
    Counterpart, ///< the answer to it, or what it answers: by the protocol's pairs, ping and pong, both closes, both
                 ///< heads
};

/// The record that stands so to `id`; 0: there is none. Counterparts are looked for through the whole connection,
/// decoded as `choices` say, so this may take seconds; `goOn` is asked now and then, and false ends it with Cancelled.
/// Other errors: FileDamaged, for `id` itself.
Result<RecordId> relatedRow(CaptureReader &reader, RecordId id, RowRelation relation, const std::function<bool()> &goOn,
                            const DecoderChoices &choices = {});

} // namespace plectrum
