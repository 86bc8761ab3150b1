// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/intake.h"

#include "capture/capturewriter.h"
#include "websocket/frameencoder.h"

#include <limits>

namespace plectrum {
namespace {

/// Heads come before everything of their time, ends after it.
qint64 placeOf(RecordKind kind, qint64 comingPlace)
{
    switch (kind) {
    case RecordKind::Request:
        return std::numeric_limits<qint64>::min();
    case RecordKind::Response:
        return std::numeric_limits<qint64>::min() + 1;
    case RecordKind::End:
        return std::numeric_limits<qint64>::max();
    case RecordKind::Frame:
        break;
    }
    return comingPlace;
}

QByteArray oneLine(QByteArray text)
{
    for (char &c : text) {
        if (c == '\r' || c == '\n' || c == '\0')
            c = ' ';
    }
    return text;
}

} // namespace

Intake::Intake(CaptureWriter &writer, Losses &losses)
    : m_writer(writer)
    , m_losses(losses)
    , m_firstRecord(writer.appendedCount())
{
}

qint64 Intake::timeOf(qint64 wallNs)
{
    if (!m_epochNs)
        m_epochNs = wallNs;
    // Times of broken files reach anywhere; a century around the first one is room for all others.
    constexpr qint64 Century = 100LL * 366 * 24 * 3600 * 1'000'000'000;
    qint64 time = 0;
    if (qSubOverflow(wallNs, *m_epochNs, &time))
        return wallNs < *m_epochNs ? -Century : Century;
    return qBound(-Century, time, Century);
}

quint32 Intake::addConnection(const ConnectionInfo &info)
{
    ++m_connections;
    return m_writer.addConnection(info);
}

void Intake::updateConnection(quint32 id, const ConnectionInfo &info)
{
    m_writer.updateConnection(id, info);
}

Result<void> Intake::append(const RecordView &record, std::optional<qint64> place)
{
    const qint64 coming = place.value_or(m_order.count());
    const auto added = m_order.add(record.timeNs, m_inOrder ? coming : placeOf(record.kind, coming));
    if (!added)
        return added;
    m_writer.append(record);
    return breathe();
}

Result<void> Intake::head(quint32 connection, RecordKind kind, QByteArrayView bytes, Direction direction, qint64 timeNs)
{
    return append({.kind = kind,
                   .direction = direction,
                   .connection = connection,
                   .timeNs = timeNs,
                   .payload = bytes,
                   .payloadBytes = bytes.size()});
}

Result<void> Intake::message(quint32 connection, Direction direction, Opcode opcode, QByteArrayView payload,
                             qint64 timeNs)
{
    RecordView record{.direction = direction,
                      .connection = connection,
                      .timeNs = timeNs,
                      .header = headerFor(opcode, quint64(payload.size())),
                      .payload = payload,
                      .payloadBytes = payload.size(),
                      .messageType = opcode == Opcode::Binary ? Opcode::Binary : Opcode::Text};
    if (opcode == Opcode::Text && !payload.isValidUtf8())
        record.violations |= Violation::InvalidUtf8;
    return append(record);
}

Result<void> Intake::end(quint32 connection, const ConnectionEnd &end, qint64 timeNs)
{
    const QByteArray json = end.toJson();
    return append({.kind = RecordKind::End,
                   .direction = end.closedBy == QLatin1StringView("remote") ? Direction::Incoming : Direction::Outgoing,
                   .connection = connection,
                   .timeNs = timeNs,
                   .payload = json,
                   .payloadBytes = json.size()});
}

void Intake::follow(qint64 timeNs)
{
    while (m_order.count() < m_writer.appendedCount() - m_firstRecord && !m_failure) {
        if (const auto added = m_order.add(timeNs, m_order.count()); !added)
            m_failure = added.error();
    }
}

Result<void> Intake::breathe()
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (m_writer.isFull())
        return m_writer.flush();
    return {};
}

QByteArray headBytes(const QByteArray &startLine, const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray head = oneLine(startLine) + "\r\n";
    for (const auto &[name, value] : fields) {
        if (!name.isEmpty() && !name.startsWith(':'))
            head += oneLine(name) + ": " + oneLine(value) + "\r\n";
    }
    return head + "\r\n";
}

} // namespace plectrum
