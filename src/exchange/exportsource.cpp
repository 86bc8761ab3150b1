// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportsource.h"

#include "capture/packedblock.h"
#include "capture/redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 NsPerMs = 1'000'000;
/// Runs of records kept in memory beside one a connection.
constexpr size_t MaxRuns = 500'000;

} // namespace

ExportSource::ExportSource(CaptureReader &reader, Losses &losses, const Options &options)
    : m_reader(reader)
    , m_losses(losses)
    , m_options(options)
    , m_connections(reader.connections())
{
    if (!options.withSecrets) {
        for (ConnectionInfo &info : m_connections)
            info.url = QString::fromUtf8(redactUrl(info.url.toUtf8()).bytes);
    }
    QDateTime start = reader.startedAt();
    qint64 timeNs = 0;
    if (const auto first = reader.record(1)) {
        const QDateTime own = connection(first->connection).startedAt;
        if (own.isValid()) {
            start = own;
            timeNs = first->timeNs;
        }
    }
    qint64 startNs = 0;
    if (!start.isValid() || qMulOverflow(start.toMSecsSinceEpoch(), NsPerMs, &startNs)
        || qSubOverflow(startNs, timeNs, &m_epochNs))
        m_epochNs = -timeNs;
}

const ConnectionInfo &ExportSource::connection(quint32 id) const
{
    static const ConnectionInfo none;
    return id >= 1 && id <= quint32(m_connections.size()) ? m_connections.at(id - 1) : none;
}

bool ExportSource::isFromClient(const RecordView &record) const
{
    return (record.direction == Direction::Outgoing) == (connection(record.connection).role == Role::Client);
}

/// Fills in what is stored apart and replaces secrets.
Result<void> ExportSource::complete(RecordId id, RecordView &record)
{
    if (record.payload.size() < record.payloadBytes) {
        auto whole = m_reader.payload(id);
        if (!whole)
            return tl::unexpected(whole.error());
        m_payload = std::move(*whole);
        record.payload = m_payload;
    }
    if (record.hasMessage && record.message.size() < record.messageBytes) {
        auto whole = m_reader.message(id);
        if (!whole)
            return tl::unexpected(whole.error());
        m_message = std::move(*whole);
        record.message = m_message;
    }
    const bool head = record.kind == RecordKind::Request || record.kind == RecordKind::Response;
    if (head && !m_options.withSecrets) {
        m_payload = redactHead(record.payload).bytes;
        record.payload = m_payload;
        record.payloadBytes = m_payload.size();
    }
    m_options.secrets.hideIn(id, record, m_payload, m_message);
    return {};
}

Result<RecordView> ExportSource::record(RecordId id)
{
    auto found = m_reader.record(id);
    if (!found)
        return found;
    if (const auto completed = complete(id, *found); !completed)
        return tl::unexpected(completed.error());
    return found;
}

bool ExportSource::goOn()
{
    return !m_options.watcher
        || m_options.watcher({.stage = ConversionStep::Stage::Writing,
                              .done = qMin(m_done, m_reader.count()),
                              .total = m_reader.count()});
}

/// The records of one block from `first` on; returns where to go on. `whole`: with what is stored apart.
Result<RecordId> ExportSource::walk(RecordId first, RecordId end, bool whole, const Visitor &visitor)
{
    if (!goOn())
        return unexpected(ErrorCode::Cancelled, {});
    const auto block = m_reader.block(first);
    if (!block) {
        if (block.error().code != ErrorCode::FileDamaged)
            return tl::unexpected(block.error());
        RecordId next = first + 1;
        for (const auto &range : m_reader.damaged()) {
            if (first >= range.first && first < range.end)
                next = qMax(next, qMin(range.end, end));
        }
        m_losses.add(u"damaged records left out"_s, next - first);
        return next;
    }
    const RecordId stop = qMin(end, (*block)->firstId() + (*block)->count());
    for (RecordId id = first; id < stop; ++id) {
        RecordView record = (*block)->at(id - (*block)->firstId());
        if (whole) {
            const auto completed = complete(id, record);
            if (!completed && completed.error().code != ErrorCode::FileDamaged)
                return tl::unexpected(completed.error());
            if (!completed) {
                m_losses.add(u"damaged records left out"_s);
                continue;
            }
        }
        if (const auto visited = visitor(id, record); !visited)
            return tl::unexpected(visited.error());
    }
    m_done += whole ? stop - first : 0;
    return stop;
}

Result<void> ExportSource::forEach(const Visitor &visitor)
{
    return forEach(1, m_reader.count() + 1, visitor);
}

Result<void> ExportSource::forEach(RecordId first, RecordId end, const Visitor &visitor)
{
    for (RecordId id = first; id < end;) {
        const auto next = walk(id, end, true, visitor);
        if (!next)
            return tl::unexpected(next.error());
        id = *next;
    }
    return {};
}

Result<void> ExportSource::forEachOf(quint32 connection, const Visitor &visitor)
{
    const Visitor own = [&](RecordId id, const RecordView &record) {
        return record.connection == connection ? visitor(id, record) : Result<void>();
    };
    for (const Run &run : m_runs[connection - 1]) {
        if (const auto done = forEach(run.first, run.end, own); !done)
            return done;
    }
    return {};
}

Result<void> ExportSource::findConnections()
{
    m_runs.assign(size_t(m_connections.size()), {});
    m_runCount = 0;
    m_gap = 0;
    const Visitor note = [this](RecordId id, const RecordView &record) -> Result<void> {
        // A row may be missing for the newest connection of a live capture.
        if (record.connection == 0 || record.connection > (1u << 24))
            return {};
        if (m_runs.size() < record.connection)
            m_runs.resize(record.connection);
        auto &mine = m_runs[record.connection - 1];
        if (!mine.empty() && id - mine.back().end <= m_gap) {
            mine.back().end = id + 1;
        } else {
            mine.push_back({id, id + 1});
            ++m_runCount;
        }
        return {};
    };
    for (RecordId id = 1; id <= m_reader.count();) {
        const auto next = walk(id, m_reader.count() + 1, false, note);
        if (!next)
            return tl::unexpected(next.error());
        id = *next;
        while (m_runCount > MaxRuns + m_runs.size())
            mergeRuns();
    }
    return {};
}

/// Fewer runs, which hold more of other connections: memory is bounded, the way through the capture is longer.
void ExportSource::mergeRuns()
{
    m_gap = m_gap * 2 + 8;
    m_runCount = 0;
    for (auto &mine : m_runs) {
        size_t kept = 0;
        for (size_t i = 1; i < mine.size(); ++i) {
            if (mine[i].first - mine[kept].end <= m_gap)
                mine[kept].end = mine[i].end;
            else
                mine[++kept] = mine[i];
        }
        mine.resize(mine.empty() ? 0 : kept + 1);
        m_runCount += mine.size();
    }
}

} // namespace plectrum
