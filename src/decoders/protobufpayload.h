// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"

namespace plectrum {

/// Protobuf's wire format, as the message that PayloadTreeBuilder::protobuf() says, else guessed; see
/// PayloadFormatInfo. The key of a value is its tag, with its length where it has one.
std::optional<PayloadProblem> readProtobufPayload(QByteArrayView payload, PayloadTreeBuilder &builder);
/// A value by what its field is.
QByteArray protobufContent(QByteArrayView value, const PayloadField &field, qsizetype most);

} // namespace plectrum
