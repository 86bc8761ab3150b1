// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/framerecorder.h"

#include "capture/capturewriter.h"
#include "capture/connectioninfo.h"

namespace plectrum {

FrameRecorder::FrameRecorder(CaptureWriter *writer, quint32 connection)
    : m_writer(writer)
    , m_connection(connection)
{
    m_clock.start();
}

qint64 FrameRecorder::now() const
{
    return m_writer ? m_writer->now() : m_clock.nsecsElapsed();
}

bool FrameRecorder::isFull() const
{
    return m_writer && m_writer->isFull();
}

RecordId FrameRecorder::frame(Direction direction, qint64 timeNs, const FrameHeader &header, Violations violations,
                              QByteArrayView payload, const FrameMeaning &meaning)
{
    return m_writer ? m_writer->append(recordOf(direction, timeNs, header, violations, payload, meaning)) : 0;
}

RecordView FrameRecorder::recordOf(Direction direction, qint64 timeNs, const FrameHeader &header, Violations violations,
                                   QByteArrayView payload, const FrameMeaning &meaning) const
{
    RecordView record;
    record.kind = RecordKind::Frame;
    record.direction = direction;
    record.connection = m_connection;
    record.timeNs = timeNs;
    record.header = header;
    record.violations = violations;
    record.payload = payload;
    record.payloadBytes = payload.size();
    record.hasMessage = meaning.hasMessage;
    record.compressed = meaning.compressed;
    record.messageType = meaning.type;
    record.message = meaning.message;
    record.messageBytes = meaning.message.size();
    return record;
}

void FrameRecorder::frames(std::span<const RecordView> records)
{
    if (m_writer)
        m_writer->append(records);
}

void FrameRecorder::end(const ConnectionEnd &end, qint64 timeNs)
{
    if (!m_writer)
        return;
    const QByteArray json = end.toJson();
    RecordView record;
    record.kind = RecordKind::End;
    record.direction = end.closedBy == QLatin1StringView("remote") ? Direction::Incoming : Direction::Outgoing;
    record.connection = m_connection;
    record.timeNs = timeNs;
    record.payload = json;
    record.payloadBytes = json.size();
    m_writer->append(record);
}

} // namespace plectrum
