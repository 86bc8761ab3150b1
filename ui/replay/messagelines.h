// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayresult.h"

#include <QStringList>

namespace plectrum {

/// A message as lines: JSON laid out, text as it is, bytes in hex. At most MaxLines, the last of which then says how
/// much there is.
QStringList messageLines(const ComparedMessage &message);
/// Both messages of a row in one text: where they differ as a unified diff, else the one there is. JSON values that may
/// differ stand as they were expected.
QString rowLines(const ReplayRow &row);

inline constexpr qsizetype MaxLines = 2000;

} // namespace plectrum
