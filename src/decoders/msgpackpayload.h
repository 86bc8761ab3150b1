// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"

namespace plectrum {

/// MessagePack; see PayloadFormatInfo.
std::optional<PayloadProblem> readMsgpackPayload(QByteArrayView payload, PayloadTreeBuilder &builder);
QByteArray msgpackContent(QByteArrayView value, PayloadKind kind, qsizetype most);

} // namespace plectrum
