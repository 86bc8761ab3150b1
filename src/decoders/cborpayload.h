// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"

namespace plectrum {

/// CBOR (RFC 8949); see PayloadFormatInfo.
std::optional<PayloadProblem> readCborPayload(QByteArrayView payload, PayloadTreeBuilder &builder);
QByteArray cborContent(QByteArrayView value, PayloadKind kind, qsizetype most);

} // namespace plectrum
