// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/headsearch.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"

#include <QElapsedTimer>

namespace plectrum {

void HeadSearch::start(std::shared_ptr<CaptureReader> reader, quint32 connection, RecordId from)
{
    m_reader = std::move(reader);
    m_connection = connection;
    m_from = from;
    m_at = 1;
    m_request = 0;
    m_response = 0;
    m_ended = false;
    m_phase = m_reader ? Phase::Start : Phase::Done;
}

bool HeadSearch::advance(int budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    while (m_phase != Phase::Done) {
        step();
        if (timer.elapsed() >= budgetMs)
            break;
    }
    if (isDone())
        m_reader.reset();
    return isDone();
}

/// One block.
void HeadSearch::step()
{
    const auto block = m_reader->block(m_at);
    RecordId first = m_at;
    RecordId end = m_at + 1;
    if (block) {
        first = (*block)->firstId();
        end = first + (*block)->count();
        lookIn(**block);
    } else {
        first = pastDamage(m_at, false) + 1;
        end = pastDamage(m_at, true);
    }
    if (m_request > 0 && m_response > 0) {
        m_phase = Phase::Done;
        return;
    }
    switch (m_phase) {
    case Phase::Start:
        // Most recordings hold one connection, whose heads are the first records.
        m_phase = m_request > 0 ? Phase::Forwards : Phase::Backwards;
        m_at = m_request > 0 ? end : m_from;
        break;
    case Phase::Backwards:
        if (m_request > 0 || first <= 1) {
            m_phase = Phase::Forwards;
            m_at = m_request > 0 ? m_request : m_from;
        } else {
            m_at = first - 1;
        }
        break;
    case Phase::Forwards:
        m_at = end;
        break;
    case Phase::Done:
        break;
    }
    // Nothing of a connection comes behind its end.
    if (m_phase == Phase::Forwards && (m_ended || m_at > m_reader->count()))
        m_phase = Phase::Done;
}

void HeadSearch::lookIn(const PackedBlock &block)
{
    for (qsizetype i = 0; i < block.count(); ++i) {
        const RecordView record = block.at(i);
        if (record.kind == RecordKind::Frame || record.connection != m_connection)
            continue;
        const RecordId id = block.firstId() + i;
        if (record.kind == RecordKind::Request && m_request == 0)
            m_request = id;
        else if (record.kind == RecordKind::Response && m_response == 0)
            m_response = id;
        else if (record.kind == RecordKind::End && m_phase != Phase::Backwards)
            m_ended = true;
    }
}

RecordId HeadSearch::pastDamage(RecordId id, bool forwards) const
{
    for (const auto &range : m_reader->damaged()) {
        if (id >= range.first && id < range.end)
            return forwards ? range.end : range.first - 1;
    }
    return forwards ? id + 1 : id - 1;
}

} // namespace plectrum
