// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"

namespace plectrum {

/// JSON (RFC 8259), also behind a short word as Socket.IO sends it; the word is the outermost value's key; see
/// PayloadFormatInfo.
std::optional<PayloadProblem> readJsonPayload(QByteArrayView payload, PayloadTreeBuilder &builder);
QByteArray jsonContent(QByteArrayView value, PayloadKind kind, qsizetype most);

} // namespace plectrum
