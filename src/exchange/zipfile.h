// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace plectrum {

/// A zip file whose members are read one after the other. Not thread-safe.
class ZipFile {
public:
    /// FileNotReadable, BadFormat.
    static Result<std::unique_ptr<ZipFile>> open(const QString &path);
    ~ZipFile();

    QStringList names() const;
    /// A member to be read from front to back; null: there is none of that name. Ends before this does.
    std::unique_ptr<QIODevice> member(const QString &name) const;

private:
    explicit ZipFile(zip *archive)
        : m_archive(archive)
    {
    }
    zip *const m_archive;
};

} // namespace plectrum
