// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/longsecrets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Outcome = SmallEntries::Outcome;
using Entry = SmallEntries::Entry;

/// What sets the names of two secrets' parts apart; the empty one is that of older versions.
constexpr std::array Generations{""_L1, "a"_L1, "b"_L1};

struct Head {
    qsizetype parts = 1;
    QString generation;
};

/// The first part's note: "3", or "3 a".
Head headOf(const QString &note)
{
    return {.parts = qBound(1, note.section(u' ', 0, 0).toInt(), int(LongSecrets::MostParts)),
            .generation = note.section(u' ', 1, 1)};
}

QString partName(const QString &name, qsizetype part, const QString &generation)
{
    const QString numbered = u"%1 #%2"_s.arg(name).arg(part + 1);
    return generation.isEmpty() ? numbered : numbered + u' ' + generation;
}

/// All but the first part. Written from the first to the last and removed from the last to the first, there is none
/// behind one that is not there, wherever either has ended.
Outcome removeParts(SmallEntries &entries, const QString &name, const QString &generation)
{
    qsizetype parts = 1;
    Outcome outcome = Outcome::Done;
    for (; parts < LongSecrets::MostParts; ++parts) {
        Entry entry;
        outcome = entries.read(partName(name, parts, generation), entry);
        entry.bytes.fill('\0');
        if (outcome != Outcome::Done)
            break;
    }
    if (outcome == Outcome::None)
        outcome = Outcome::Done;
    while (outcome == Outcome::Done && --parts > 0)
        outcome = entries.remove(partName(name, parts, generation));
    return outcome;
}

} // namespace

Outcome LongSecrets::read(const QString &name, QByteArray &secret) const
{
    Entry entry;
    if (const Outcome found = m_entries.read(name, entry); found != Outcome::Done)
        return found;
    const Head head = headOf(entry.note);
    QByteArray bytes = entry.bytes;
    for (qsizetype part = 1; part < head.parts; ++part) {
        entry.bytes.fill('\0');
        if (const Outcome found = m_entries.read(partName(name, part, head.generation), entry);
            found != Outcome::Done) {
            bytes.fill('\0');
            return found;
        }
        bytes.append(entry.bytes);
    }
    entry.bytes.fill('\0');
    secret = bytes;
    return Outcome::Done;
}

Outcome LongSecrets::write(const QString &name, const QByteArray &secret) const
{
    const qsizetype parts = qMax(1, (secret.size() + m_entryBytes - 1) / m_entryBytes);
    if (parts > MostParts)
        return Outcome::TooLong;
    Entry entry;
    const Outcome found = m_entries.read(name, entry);
    entry.bytes.fill('\0');
    if (found != Outcome::Done && found != Outcome::None)
        return found;
    const QString before = found == Outcome::Done ? headOf(entry.note).generation : QString();
    const QString generation = before == "a"_L1 ? u"b"_s : u"a"_s;
    entry.note = parts == 1 ? u"1"_s : u"%1 %2"_s.arg(parts).arg(generation);
    const auto writePart = [&](const QString &as, qsizetype part) {
        entry.bytes = secret.mid(part * m_entryBytes, m_entryBytes);
        const Outcome written = m_entries.write(as, entry);
        entry.bytes.fill('\0');
        return written;
    };
    Outcome written = removeParts(m_entries, name, generation); // of a write that ended half way
    for (qsizetype part = 1; part < parts && written == Outcome::Done; ++part)
        written = writePart(partName(name, part, generation), part);
    if (written == Outcome::Done)
        written = writePart(name, 0);
    const bool isNew = written == Outcome::Done;
    for (const QLatin1StringView each : Generations) {
        if ((generation == each) != isNew)
            removeParts(m_entries, name, each);
    }
    return written;
}

Outcome LongSecrets::remove(const QString &name) const
{
    for (const QLatin1StringView each : Generations) {
        if (const Outcome removed = removeParts(m_entries, name, each); removed != Outcome::Done)
            return removed;
    }
    return m_entries.remove(name);
}

} // namespace plectrum
