// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/checkpointer.h"

#include <sqlite3.h>

namespace plectrum {
namespace {

// In pages of 16 KiB.
constexpr int BackgroundPages = 2 * 1024;  ///< a longer log is moved in the background
constexpr int RestPages = 256;             ///< so little is moved between two commits
constexpr int LongestLogPages = 32 * 1024; ///< beyond this the writer waits for the disk

/// Moves what no reader still needs; the number of pages that are in the file then, or -1.
int checkpoint(sqlite3 *handle)
{
    int logPages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &logPages, &moved);
    return code == SQLITE_OK ? moved : -1;
}

} // namespace

Checkpointer::~Checkpointer()
{
    stop();
}

Result<void> Checkpointer::start(const QString &path, Database &writer)
{
    if (const auto opened = m_database.open(path, Database::Mode::ReadWrite); !opened)
        return opened;
    // Only one that has read knows of the log.
    if (const auto read = m_database.run("SELECT count(*) FROM sqlite_schema"); !read)
        return read;
    m_writer = &writer;
    // In the place of SQLite's own automatic checkpoint, which would hold up the commit.
    sqlite3_wal_hook(
        writer.handle(),
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Checkpointer *>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    m_thread = std::thread([this] { work(); });
    return {};
}

void Checkpointer::committed()
{
    if (m_logPages < m_movedPages)
        m_movedPages = 0; // the log has begun anew
    if (m_logPages < BackgroundPages)
        return;
    const int waiting = m_logPages - m_movedPages;
    if (waiting <= RestPages || m_logPages > LongestLogPages) {
        if (const int moved = checkpoint(m_writer->handle()); moved >= 0)
            m_movedPages = moved;
        return;
    }
    const std::lock_guard guard(m_mutex);
    m_wanted = true;
    m_wake.notify_one();
}

void Checkpointer::work()
{
    std::unique_lock guard(m_mutex);
    while (true) {
        m_wake.wait(guard, [this] { return m_wanted || m_stopAsked; });
        if (m_stopAsked)
            return;
        m_wanted = false;
        guard.unlock();
        if (const int moved = checkpoint(m_database.handle()); moved >= 0)
            m_movedPages = moved;
        guard.lock();
    }
}

void Checkpointer::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_stopAsked = true;
        m_wake.notify_one();
    }
    m_thread.join();
    sqlite3_wal_hook(m_writer->handle(), nullptr, nullptr);
    m_database.close();
}

} // namespace plectrum
