// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedsession.h"

#include "capture/capturereader.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"
#include "replay/recordedsessionbuilder.h"

namespace plectrum {

Result<RecordedSession> RecordedSession::read(const QString &path, const Progress &progress)
{
    const auto opened = CaptureReader::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    CaptureReader &reader = **opened;
    const QList<ConnectionInfo> connections = reader.connections();
    RecordedSessionBuilder builder(connections);
    Result<QByteArray> whole;
    for (RecordId id = 1; id <= reader.count();) {
        if (progress && !progress(id, reader.count()))
            return unexpected(ErrorCode::Cancelled, QString());
        const auto block = reader.block(id);
        if (!block)
            return tl::unexpected(block.error());
        for (qsizetype i = 0; i < (*block)->count(); ++i, ++id) {
            RecordView record = (*block)->at(i);
            const qint64 bytes = record.hasMessage ? record.messageBytes : record.payloadBytes;
            // What is too long is for the builder to refuse.
            if (meaningOf(record).size() < bytes && bytes <= MaxBytes) {
                whole = record.hasMessage ? reader.message(id) : reader.payload(id);
                if (!whole)
                    return tl::unexpected(whole.error());
                (record.hasMessage ? record.message : record.payload) = *whole;
            }
            if (const auto taken = builder.take(id, record); !taken)
                return tl::unexpected(taken.error());
        }
    }
    // A recording that was read from another file, or copied, is younger than what it holds.
    const QDateTime began = connections.isEmpty() ? QDateTime() : connections.first().startedAt;
    return builder.session(path, began.isValid() ? began : reader.startedAt());
}

} // namespace plectrum
