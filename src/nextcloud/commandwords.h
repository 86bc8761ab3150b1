// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace plectrum {

/// The words of a command line as a POSIX shell splits them: single and double quotes, $'…' with its escapes,
/// backslashes and joined lines. What an unclosed quote leaves is a word. Nothing is expanded.
QList<QByteArray> shellWords(QByteArrayView command);

/// The words as cmd.exe and the C runtime of Windows split them: carets before any punctuation and line end, double
/// quotes, \" and "" for a quote.
QList<QByteArray> cmdWords(QByteArrayView command);

/// Written for cmd.exe: carets before quotes or at line ends.
bool isForCmd(QByteArrayView command);

} // namespace plectrum
