// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/growingcapture.h"

#include <QtGlobal>

namespace plectrum {

GrowingCapture::GrowingCapture(const QString &path)
{
    const QString file = path.isEmpty() ? m_folder.filePath(QStringLiteral("growing.plectrum")) : path;
    auto writer = CaptureWriter::create(file, {});
    if (!writer)
        qFatal("cannot create the capture: %s", qPrintable(writer.error().detail));
    m_writer = std::move(*writer);
    auto reader = CaptureReader::open(file);
    if (!reader)
        qFatal("cannot open the capture: %s", qPrintable(reader.error().detail));
    m_reader = std::move(*reader);
}

void GrowingCapture::commit()
{
    if (const auto flushed = m_writer->flush(); !flushed)
        qFatal("cannot write the capture: %s", qPrintable(flushed.error().detail));
}

void GrowingCapture::grow(int rows, quint32 connection)
{
    for (int i = 0; i < rows; ++i) {
        const qint64 number = m_writer->appendedCount() + 1;
        const QByteArray payload = "row " + QByteArray::number(number);
        RecordView record{.direction = number % 3 == 0 ? Direction::Outgoing : Direction::Incoming,
                          .connection = connection,
                          .timeNs = number * 1000,
                          .payload = payload,
                          .payloadBytes = payload.size()};
        record.header.payloadLength = quint64(payload.size());
        m_writer->append(record);
    }
    commit();
}

RecordId GrowingCapture::append(const RecordView &record)
{
    const RecordId id = m_writer->append(record);
    commit();
    return id;
}

RecordId GrowingCapture::append(RecordKind kind, Direction direction, QByteArrayView payload, quint32 connection)
{
    return append(RecordView{.kind = kind,
                             .direction = direction,
                             .connection = connection,
                             .payload = payload,
                             .payloadBytes = payload.size()});
}

RecordId GrowingCapture::append(Opcode opcode, Direction direction, QByteArrayView payload)
{
    RecordView record{.direction = direction, .connection = 1, .payload = payload, .payloadBytes = payload.size()};
    record.header.opcode = opcode;
    record.header.payloadLength = quint64(payload.size());
    record.header.lengthBytes = payload.size() < 126 ? 1 : payload.size() < 65536 ? 3 : 9;
    return append(record);
}

} // namespace plectrum
