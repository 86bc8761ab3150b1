// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "replay/messagecomparer.h"

#include <QByteArray>
#include <QList>

namespace plectrum {

// Messages as text for other programs: what "Copy as" of the window puts on the clipboard.

/// Offset, sixteen bytes in hex, the same as ASCII, a line each.
QByteArray hexDump(QByteArrayView bytes);
/// A constant of C99, twelve bytes a line; `name` must be an identifier.
QByteArray cArray(const QByteArray &name, QByteArrayView bytes);
/// `plectrum-cli connect …` for a POSIX shell, that opens the same connection and sends `messages`. `requestHead` as it
/// was recorded, or empty. Secrets, and placeholders of those that were not recorded, stand as $SECRET1, $SECRET2 …;
/// the lines before the command say what each was.
QByteArray connectCommand(const ConnectionInfo &info, QByteArrayView requestHead,
                          const QList<ComparedMessage> &messages);

} // namespace plectrum
