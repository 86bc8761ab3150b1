// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/sqlite.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace plectrum {

/// Moves what is committed from the write-ahead log into the capture's file, on a thread and a database connection of
/// its own, so that commits need not wait for the disk. The writer itself moves only the short rest that lets SQLite
/// begin the log anew, or, where the disk cannot follow at all, everything. Not thread-safe but for its own thread.
class Checkpointer {
public:
    Checkpointer() = default;
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// `writer` is the connection that commits to `path`; it must outlive stop(). FileNotReadable, DiskFull.
    Result<void> start(const QString &path, Database &writer);
    /// After each commit of the writer, in its thread.
    void committed();
    /// Waits for the pass under way.
    void stop();

private:
    void work();

    Database *m_writer = nullptr;
    int m_logPages = 0;               ///< pages in the log as of the last commit
    std::atomic<int> m_movedPages{0}; ///< of these, how many are in the file already
    Database m_database;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_wanted = false;
    bool m_stopAsked = false;
    std::thread m_thread;
};

} // namespace plectrum
