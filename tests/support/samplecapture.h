// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "capture/capturewriter.h"

#include <QString>
#include <QStringList>

namespace plectrum {

/// Writes a recording with a bit of everything: two connections that talk at the same time, one deflated; fragments
/// with a ping between them, masks, empty and long messages, text that is none, every way to end. `secrets`: heads and
/// URLs carry some, and are kept. Ends the test program where the disk fails.
void writeSample(const QString &path, bool secrets = false);

/// What of a record is compared.
enum class Compared { Everything, Wire, Messages };

/// The records of a recording as text, a line each. Everything: as they stand. Wire: without how the connections ended.
/// Messages: whole messages only, with direction and time to the millisecond.
QStringList described(const QString &path, Compared what);
/// The rows of its connections.
QList<ConnectionInfo> connectionsOf(const QString &path);

} // namespace plectrum
