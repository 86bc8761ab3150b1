// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace plectrum {

/// One thing that this program runs with. `name` is English: product names as they are, the others in the translation
/// context "plectrum::VersionFact".
struct VersionFact {
    const char *name;
    QString version;
};

/// This program, the system, Qt, TLS, SQLite: what runs now. Loads the TLS backend.
QList<VersionFact> runningVersions();

/// All of it in plain English lines, with the libraries that were built with and the optional parts that are there or
/// missing: for bug and crash reports.
QString versionReport();

} // namespace plectrum
