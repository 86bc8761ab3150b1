// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

namespace plectrum {

/// What a run of a program left that ended by a fault.
struct CrashReport {
    QString path;
    QString program; ///< "plectrum" or "plectrum-cli"
    QDateTime at;
};

/// Where reports are kept; one text file each, named after the program and the time.
class CrashReports {
public:
    /// The platform's data folder: …/plectrum/crashes.
    static QString defaultFolder();
    /// Some megabytes at most lie in the folder.
    static constexpr int MostKept = 20;
    static constexpr qint64 MaxBytes = 256 * 1024;

    explicit CrashReports(const QString &folder = defaultFolder());

    const QString &folder() const { return m_folder; }
    /// Of this program, or of all where none is named; the newest first.
    QList<CrashReport> all(const QString &program = {}) const;
    /// MaxBytes of it at most; empty: it cannot be read.
    static QString read(const QString &path);
    /// Deletes the oldest beyond MostKept.
    void prune() const;

private:
    const QString m_folder;
};

/// From now on a fault (a signal such as SIGSEGV or SIGABRT, an exception nobody catches; on Windows an unhandled
/// structured exception) writes a report into `folder` and then does what it would have done, so that the system's core
/// dumps and exit codes stay. Once, at the start of main(), in its thread. Does nothing in builds with sanitizers,
/// which have handlers of their own, and where the folder cannot be made. A report has the program, the time, versions,
/// the fault, the thread, a backtrace of modules and offsets, and the last actions; no payload, no address, no secret.
void installCrashHandler(const QString &program, const QString &folder = CrashReports::defaultFolder());

/// Keeps this word or two for a report: "command connect", "recordAction". Nothing that a user typed and no data: what
/// is not printable ASCII is left out, and what is longer than 64 bytes cut. In the main thread only; cheap.
void noteAction(QByteArrayView what);

} // namespace plectrum
