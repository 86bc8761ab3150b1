// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace plectrum {

/// A key store as some systems have it: entries by name, each of which holds little.
class SmallEntries {
public:
    enum class Outcome { Done, None, TooLong, Failed };
    struct Entry {
        QString note; ///< no secret; may be shown to the user
        QByteArray bytes;
    };

    SmallEntries() = default;
    virtual ~SmallEntries() = default;
    Q_DISABLE_COPY_MOVE(SmallEntries)

    /// None: there is no such entry.
    virtual Outcome read(const QString &name, Entry &entry) = 0;
    /// Replaces one of that name as a whole, or leaves it as it is.
    virtual Outcome write(const QString &name, const Entry &entry) = 0;
    virtual Outcome remove(const QString &name) = 0;
};

/// Secrets of any length up to MostParts entries. The first part has the secret's own name and notes how many there
/// are; the others are written before it and under names that the secret kept so far does not have, so that a write
/// that fails, or ends half way, leaves that one readable. Of two that write the same secret at the same time one may
/// lose.
class LongSecrets {
public:
    using Outcome = SmallEntries::Outcome;
    static constexpr qsizetype MostParts = 64;

    /// `entryBytes`: what one entry holds.
    LongSecrets(SmallEntries &entries, qsizetype entryBytes)
        : m_entries(entries)
        , m_entryBytes(entryBytes)
    {
    }

    Outcome read(const QString &name, QByteArray &secret) const;
    Outcome write(const QString &name, const QByteArray &secret) const;
    Outcome remove(const QString &name) const;

private:
    SmallEntries &m_entries;
    const qsizetype m_entryBytes;
};

} // namespace plectrum
