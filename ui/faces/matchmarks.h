// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPlainTextEdit;
class QRegularExpression;

namespace plectrum {

/// Marks where `expression` stands in the text, the first MaxMatchMarks times, and puts the first in sight; an invalid
/// or empty expression takes the marks away. Returns how many there are.
int markMatches(QPlainTextEdit &edit, const QRegularExpression &expression);
constexpr int MaxMatchMarks = 2000;

} // namespace plectrum
