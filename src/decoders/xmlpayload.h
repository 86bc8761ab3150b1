// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/payloadtree.h"

namespace plectrum {

/// XML 1.0; the tree is the root element with what is inside of it; see PayloadFormatInfo. The key of an element is the
/// beginning of its tag, that of an attribute its name.
std::optional<PayloadProblem> readXmlPayload(QByteArrayView payload, PayloadTreeBuilder &builder);
QByteArray xmlContent(QByteArrayView value, PayloadKind kind, qsizetype most);

/// Whether a text begins like markup.
bool looksLikeXml(QByteArrayView start);

} // namespace plectrum
