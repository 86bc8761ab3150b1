// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturequeue.h"

#include <utility>

namespace plectrum {

void CaptureQueue::add(const RecordView &record)
{
    if (!m_packer.add(record)) {
        closeBlock();
        m_packer.add(record);
    }
}

void CaptureQueue::add(RecordId id, std::vector<CapturePiece> &pieces)
{
    for (CapturePiece &piece : pieces) {
        piece.record = id;
        m_bytes += piece.data.size();
        m_waiting.pieces.push_back(std::move(piece));
    }
}

void CaptureQueue::add(quint32 connection, ConnectionInfo info)
{
    m_waiting.connections[connection] = std::move(info);
}

void CaptureQueue::closeBlock()
{
    if (m_packer.count() == 0)
        return;
    CaptureBlock block{.firstId = m_firstId,
                       .count = m_packer.count(),
                       .firstTimeNs = m_packer.firstTimeNs(),
                       .lastTimeNs = m_packer.lastTimeNs(),
                       .data = m_packer.take(m_firstId, takeSpare())};
    m_bytes += block.data.size();
    m_firstId += block.count;
    m_waiting.blocks.push_back(std::move(block));
}

QByteArray CaptureQueue::takeSpare()
{
    if (m_spares.empty())
        return {};
    QByteArray spare = std::move(m_spares.back());
    m_spares.pop_back();
    return spare;
}

CaptureBatch CaptureQueue::take(bool whole)
{
    CaptureBatch batch = std::exchange(m_waiting, {});
    batch.appended = m_firstId - 1;
    if (whole && m_packer.count() > 0) {
        batch.appended += m_packer.count();
        batch.blocks.push_back({.firstId = m_firstId,
                                .count = m_packer.count(),
                                .firstTimeNs = m_packer.firstTimeNs(),
                                .lastTimeNs = m_packer.lastTimeNs(),
                                .data = m_packer.unsealed(m_firstId)});
        m_bytes += batch.blocks.back().data.size();
    }
    batch.bytes = m_bytes - m_taken;
    m_taken += batch.bytes;
    return batch;
}

void CaptureQueue::settle(CaptureBatch &batch)
{
    m_bytes -= batch.bytes;
    m_taken -= batch.bytes;
    for (CaptureBlock &block : batch.blocks) {
        if (m_spares.size() == MaxSpares)
            return;
        m_spares.push_back(std::move(block.data));
    }
}

void CaptureQueue::clear()
{
    m_waiting = {};
    m_packer.clear();
    m_bytes = m_taken = 0;
}

} // namespace plectrum
