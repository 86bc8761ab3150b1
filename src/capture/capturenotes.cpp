// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturenotes.h"

#include "capture/captureschema.h"

namespace plectrum {

Result<std::unique_ptr<CaptureNotes>> CaptureNotes::open(const QString &path)
{
    const auto version = readCaptureVersion(path);
    if (!version)
        return tl::unexpected(version.error());
    std::unique_ptr<CaptureNotes> notes(new CaptureNotes);
    if (const auto opened = notes->m_database.open(path, Database::Mode::ReadWrite); !opened)
        return tl::unexpected(opened.error());
    const auto schema = checkSchema(notes->m_database);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema < CaptureVersion) {
        if (const auto migrated = migrateSchema(notes->m_database); !migrated)
            return tl::unexpected(migrated.error());
    }
    if (const auto prepared = notes->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return notes;
}

Result<void> CaptureNotes::prepare()
{
    const std::pair<Statement *, const char *> all[] = {
        {&m_insert, "INSERT OR REPLACE INTO note (record_id, bookmarked, text) VALUES (?, ?, ?)"},
        {&m_remove, "DELETE FROM note WHERE record_id = ?"},
        {&m_count, CountNoteChange},
    };
    for (const auto &[statement, sql] : all) {
        if (const auto prepared = statement->prepare(m_database, sql); !prepared)
            return prepared;
    }
    return {};
}

Result<void> CaptureNotes::set(const RowNotes &notes)
{
    auto done = m_database.run("BEGIN IMMEDIATE");
    if (!done)
        return done;
    for (auto each = notes.begin(); done && each != notes.end(); ++each) {
        const auto &[id, note] = *each;
        done = note.isEmpty() ? m_remove.bind(1, id).run()
                              : m_insert.bind(1, id).bind(2, qint64(note.bookmarked)).bind(3, note.text).run();
    }
    if (done)
        done = m_count.run();
    if (done)
        done = m_database.run("COMMIT");
    if (!done)
        (void)m_database.run("ROLLBACK");
    return done;
}

} // namespace plectrum
