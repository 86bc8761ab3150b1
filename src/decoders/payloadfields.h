// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"
#include "decoders/payloadtree.h"

namespace plectrum {

/// Reads a payload for payloadFields() no farther than that shows of it: where it has more values, the tree is stopped.
PayloadTree readForFields(PayloadFormat format, QByteArrayView payload);

/// A payload's index as fields with the bytes of each value, `base` added to their offsets: strings and XML's texts as
/// they are meant, bytes as hex, of containers how much they hold. What goes beyond `maxFields` is one last field that
/// says so, and so is what is nested too deep. Where the payload is broken, what could be read of it. No recursion.
DecodedField payloadFields(const PayloadTree &tree, const QByteArray &name, qsizetype base = 0,
                           qsizetype maxFields = 100'000);

} // namespace plectrum
