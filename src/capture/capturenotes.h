// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/rownote.h"
#include "capture/sqlite.h"

#include <memory>

namespace plectrum {

/// Writes notes and bookmarks into a capture, also while a writer (any process) appends. Readers see them at their next
/// refresh(). A capture of version 1 becomes one of CaptureVersion with its first note. Not thread-safe.
class CaptureNotes {
public:
    /// FileNotFound, FileNotReadable, FileNotCapture, FileNewerVersion, FileNotWritable, FileDamaged.
    static Result<std::unique_ptr<CaptureNotes>> open(const QString &path);

    /// All of them or none; an empty note removes what is there. FileNotWritable, FileInUse, DiskFull.
    Result<void> set(const RowNotes &notes);
    Result<void> set(RecordId id, const RowNote &note) { return set({{id, note}}); }

private:
    CaptureNotes() = default;
    Result<void> prepare();

    Database m_database;
    Statement m_insert, m_remove, m_count;
};

} // namespace plectrum
