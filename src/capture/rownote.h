// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QString>

#include <map>

namespace plectrum {

/// What a reader of the recording wrote beside a row: one row of table `note`. An empty one is no note.
struct RowNote {
    bool bookmarked = false;
    QString text;

    bool isEmpty() const { return !bookmarked && text.isEmpty(); }
    bool operator==(const RowNote &) const = default;
};
using RowNotes = std::map<RecordId, RowNote>;

} // namespace plectrum
