// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tcpstream.h"

namespace plectrum {
namespace {

/// What a held piece costs beside its bytes.
constexpr qint64 PieceCost = 64;

} // namespace

void TcpStream::begin(quint32 sequence)
{
    // Far from 0, so that what comes from before the beginning stays positive.
    m_next = (qint64(1) << 33) + sequence;
}

/// The 64-bit place next to where the stream stands.
qint64 TcpStream::unwrapped(quint32 sequence) const
{
    return *m_next + qint32(sequence - quint32(*m_next));
}

void TcpStream::add(quint32 sequence, QByteArrayView payload, const std::function<void(QByteArrayView)> &deliver)
{
    if (payload.isEmpty())
        return;
    if (!m_next)
        begin(sequence);
    const qint64 start = unwrapped(sequence);
    if (start > *m_next) {
        const auto [held, added] = m_held.try_emplace(start, payload.toByteArray());
        if (!added && held->second.size() < payload.size()) {
            m_heldBytes += payload.size() - held->second.size();
            held->second += payload.sliced(held->second.size());
        } else if (added) {
            m_heldBytes += payload.size() + PieceCost;
        }
        return;
    }
    if (start + payload.size() > *m_next) {
        const QByteArrayView fresh = payload.sliced(*m_next - start);
        *m_next += fresh.size();
        deliver(fresh);
    }
    while (!m_held.empty() && m_held.begin()->first <= *m_next) {
        const auto node = m_held.extract(m_held.begin());
        m_heldBytes -= node.mapped().size() + PieceCost;
        const qint64 known = *m_next - node.key();
        if (known < node.mapped().size()) {
            *m_next = node.key() + node.mapped().size();
            deliver(QByteArrayView(node.mapped()).sliced(known));
        }
    }
}

void TcpStream::end(quint32 sequence)
{
    if (!m_next)
        begin(sequence);
    if (!m_end)
        m_end = unwrapped(sequence);
}

qint64 TcpStream::gap() const
{
    if (!m_next)
        return 0;
    if (!m_held.empty())
        return m_held.begin()->first - *m_next;
    return m_end && *m_end > *m_next ? *m_end - *m_next : 0;
}

void TcpStream::drop()
{
    m_held.clear();
    m_heldBytes = 0;
}

} // namespace plectrum
