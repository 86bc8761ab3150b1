// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/payloadhits.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxHits = 10'000;
constexpr int MaxPieces = 64; ///< of what is looked through in a few milliseconds

} // namespace

PayloadHits::PayloadHits(const RecordBytes &bytes, const PayloadSearch &search)
    : m_bytes(bytes)
    , m_search(search)
{
}

void PayloadHits::look()
{
    if (m_isLooked || !m_search)
        return;
    m_isLooked = true;
    const qint64 piece = m_search->bytesAtOnce();
    const qint64 overlap = m_search->overlap();
    qint64 free = 0; // behind the last one found
    for (int i = 0; i < MaxPieces && i * piece < m_bytes.size && m_found.size() < MaxHits; ++i) {
        const qint64 from = qMax<qint64>(free, i * piece - overlap);
        const QByteArray bytes = m_bytes.read(from, (i + 1) * piece - from);
        for (const PayloadSearch::Range &range : m_search->find(bytes, MaxHits - m_found.size())) {
            m_found << PayloadSearch::Range{range.start + from, range.end + from};
            free = range.end + from;
        }
    }
}

qsizetype PayloadHits::count()
{
    look();
    return m_found.size();
}

qsizetype PayloadHits::at()
{
    return count() == 0 ? -1 : m_at;
}

bool PayloadHits::step(bool forwards)
{
    const qsizetype next = m_at + (forwards ? 1 : -1);
    if (next < 0 || next >= count())
        return false;
    m_at = next;
    return true;
}

void PayloadHits::goTo(bool last)
{
    m_at = last ? qMax<qsizetype>(0, count() - 1) : 0;
}

PayloadSearch::Range PayloadHits::current()
{
    return m_found.value(at());
}

} // namespace plectrum
