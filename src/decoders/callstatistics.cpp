// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/callstatistics.h"

#include <algorithm>

namespace plectrum {

void CallStatistics::add(const RecordView &record, const std::vector<DecodedMessage> &messages, const DecoderInfo *info)
{
    using Part = DecodedMessage::Part;
    if (m_firstNs < 0)
        m_firstNs = record.timeNs;
    m_lastNs = std::max(m_lastNs, record.timeNs);
    if (record.kind == RecordKind::End) {
        const OpenCalls open = m_open.take(record.connection);
        m_openCount -= open.size();
        close(open);
        return;
    }
    if (!info)
        return;
    for (const DecodedMessage &message : messages) {
        if (message.part == Part::Reply) {
            answer(record, message);
            continue;
        }
        const bool asks = message.part == Part::Request;
        if (message.part == Part::Piece || message.part == Part::Heartbeat || (message.operation.isEmpty() && !asks))
            continue;
        const qsizetype at = operationOf(*info, record.direction, message.operation);
        CallRow &row = m_operations[size_t(at)].row;
        ++row.count;
        row.errors += message.isError ? 1 : 0;
        if (asks)
            ask(record, message, at);
        ++m_changes;
    }
}

qsizetype CallStatistics::operationOf(const DecoderInfo &info, Direction direction, const QByteArray &name)
{
    const Key key{&info, direction, name};
    if (const auto known = m_indexes.constFind(key); known != m_indexes.cend())
        return *known;
    if (m_indexes.size() >= MaxOperations && !name.isEmpty())
        return operationOf(info, direction, {});
    const auto index = qsizetype(m_operations.size());
    m_operations.push_back(
        {.row = {.protocol = info.name, .title = info.title, .operation = name, .direction = direction},
         .latencies = {}});
    m_indexes.insert(key, index);
    return index;
}

void CallStatistics::ask(const RecordView &record, const DecodedMessage &message, qsizetype operation)
{
    CallRow &row = m_operations[size_t(operation)].row;
    ++row.requests;
    if (message.pair.isEmpty() || m_openCount >= MaxOpen)
        return;
    OpenCalls &open = m_open[record.connection];
    const Asked asked{record.direction, message.pair};
    // Asked again with the same id, the first one has no answer any more.
    if (const auto before = open.constFind(asked); before != open.cend()) {
        CallRow &old = m_operations[size_t(before->operation)].row;
        --old.waiting;
        ++old.unanswered;
        --m_openCount;
    }
    open.insert(asked, {operation, record.timeNs});
    ++m_openCount;
    ++row.waiting;
}

void CallStatistics::answer(const RecordView &record, const DecodedMessage &message)
{
    const auto open = m_open.find(record.connection);
    if (open == m_open.end())
        return;
    const auto asked = open->constFind(
        {record.direction == Direction::Outgoing ? Direction::Incoming : Direction::Outgoing, message.pair});
    if (asked == open->cend())
        return;
    Operation &operation = m_operations[size_t(asked->operation)];
    --operation.row.waiting;
    ++operation.row.answered;
    operation.row.errors += message.isError ? 1 : 0;
    operation.latencies.add(record.timeNs - asked->timeNs);
    open->erase(asked);
    --m_openCount;
    ++m_changes;
}

void CallStatistics::close(const OpenCalls &open)
{
    for (const Open &each : open) {
        CallRow &row = m_operations[size_t(each.operation)].row;
        --row.waiting;
        ++row.unanswered;
        ++m_changes;
    }
}

void CallStatistics::finish()
{
    for (const OpenCalls &open : std::as_const(m_open))
        close(open);
    m_open.clear();
    m_openCount = 0;
}

QList<CallRow> CallStatistics::rows() const
{
    QList<CallRow> rows;
    rows.reserve(qsizetype(m_operations.size()));
    const double seconds = double(m_lastNs - std::max<qint64>(0, m_firstNs)) / 1e9;
    for (const Operation &operation : m_operations) {
        CallRow row = operation.row;
        row.rate = seconds > 0 ? double(row.count) / seconds : 0;
        if (const LatencyHistogram &latencies = operation.latencies; latencies.count() > 0) {
            row.p50Ns = latencies.quantileNs(0.50);
            row.p95Ns = latencies.quantileNs(0.95);
            row.p99Ns = latencies.quantileNs(0.99);
            row.mostNs = latencies.mostNs();
        }
        rows << row;
    }
    return rows;
}

} // namespace plectrum
