// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/faces/textpiece.h"

#include <optional>

class QPalette;

namespace plectrum {

/// The colours of a piece of a laid-out text, and behind it what is looked for.
QList<QTextLayout::FormatRange> textFormats(LaidOutText &text, const TextPiece &piece,
                                            const std::optional<PayloadSearch> &search, const QPalette &palette);

} // namespace plectrum
