// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filterscan.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"

namespace plectrum {

void FilterScan::start(const Filter &filter, CaptureReader &reader, MeaningSource *meanings)
{
    m_filter = filter;
    m_reader = &reader;
    m_next = 1;
    m_wireBytes = 0;
    m_noteChanges = reader.noteChanges();
    m_hindsight = meanings ? meanings->hindsight() : 0;
    m_subprotocols = filter.usesSubprotocols() ? subprotocols() : QList<QByteArray>();
    m_around = {
        .timeBefore = {},
        .notes = &reader.notes(),
        .subprotocols = &m_subprotocols,
        .content = [&reader](RecordId id, qint64 offset,
                             qint64 length) { return reader.message(id, offset, length).value_or(QByteArray()); },
        .meanings = filter.usesMeanings() ? meanings : nullptr};
}

QList<QByteArray> FilterScan::subprotocols() const
{
    QList<QByteArray> names;
    const QList<ConnectionInfo> connections = m_reader->connections();
    for (const ConnectionInfo &connection : connections)
        names << connection.subprotocol.toUtf8();
    return names;
}

bool FilterScan::isOutdated() const
{
    return (m_filter.usesHindsight() && m_around.meanings && m_hindsight != m_around.meanings->hindsight())
        || (m_filter.usesNotes() && m_noteChanges != m_reader->noteChanges())
        || (m_filter.usesSubprotocols() && m_subprotocols != subprotocols());
}

Result<std::optional<FilterScan::Step>> FilterScan::step(qint64 count, std::vector<RecordId> &hits)
{
    if (m_next > count)
        return std::nullopt;
    Step step{.block = nullptr, .from = m_next, .end = m_next + 1};
    auto block = m_reader->block(m_next);
    if (block) {
        step.block = std::move(*block);
        step.end = qMin(step.block->firstId() + step.block->count(), count + 1);
        // Within a block that is looked at a second time the filter finds the row before by itself.
        m_filter.scan(*step.block, m_next, step.end, hits, m_around);
        // A block at a time, so that who steps may stop between.
        if (m_around.meanings)
            m_around.meanings->pass(step.end - 1);
        const bool whole = step.end == step.block->firstId() + step.block->count();
        if (whole && m_next == step.block->firstId()) {
            m_wireBytes += step.block->wireBytes();
        } else {
            for (RecordId id = m_next; id < step.end; ++id)
                m_wireBytes += plectrum::wireBytes(step.block->at(id - step.block->firstId()));
        }
        if (whole)
            m_around.timeBefore = step.block->at(step.block->count() - 1).timeNs;
    } else if (block.error().code == ErrorCode::FileDamaged) {
        for (const auto &range : m_reader->damaged()) {
            if (m_next >= range.first && m_next < range.end)
                step.end = qMax(step.end, qMin(range.end, count + 1));
        }
        m_around.timeBefore = {};
    } else {
        return tl::unexpected(block.error());
    }
    m_next = step.end;
    return step;
}

} // namespace plectrum
