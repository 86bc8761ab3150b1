// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace plectrum {

/// Writes a recording of a talk in Phoenix's protocol about a board: who is present, and JSON Patches of the board, one
/// of which cannot be made. Ends the test program where the disk fails.
///
/// Rows: 1 join, 2 its answer, 3 presence_state, 4 the whole board, 5 presence_diff, 6 and 7 patches, 8 one that fails,
/// 9 a patch, 10 presence_diff.
void writeBoard(const QString &path);

/// The names of its two documents.
extern const char *const BoardDocument;
extern const char *const BoardPresence;

} // namespace plectrum
