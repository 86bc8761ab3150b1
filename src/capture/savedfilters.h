// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

namespace plectrum {

/// A filter with a name, which other filters use as $name.
struct SavedFilter {
    QString name;
    QString text;

    bool operator==(const SavedFilter &) const = default;
};

/// The user's named filters, in one JSON file that window and command line share. Not thread-safe.
class SavedFilters {
public:
    /// The platform's config folder: …/plectrum/filters.json.
    static QString defaultFile();
    explicit SavedFilters(QString file = defaultFile());

    /// A missing file holds none. FileNotReadable, FileDamaged (says which entry); then there are none.
    Result<void> load();
    /// Adds it, or replaces the one of this name; then writes the file. FileNotWritable.
    Result<void> set(const SavedFilter &filter);
    Result<void> remove(const QString &name);

    const QList<SavedFilter> &filters() const { return m_filters; } ///< by name
    FilterMacros macros() const;

private:
    Result<void> write() const;

    QString m_file;
    QList<SavedFilter> m_filters;
};

} // namespace plectrum
