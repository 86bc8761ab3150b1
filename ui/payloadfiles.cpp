// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/payloadfiles.h"

#include "capture/capturereader.h"
#include "ui/rowcopy.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 PieceBytes = 4LL * 1024 * 1024;
constexpr qint64 PeekBytes = 4096;

Result<void> savePayload(CaptureReader &reader, RecordId id, const QString &path,
                         const std::function<bool(qint64 done, qint64 total)> &watch)
{
    const auto record = reader.record(id);
    if (!record)
        return tl::unexpected(record.error());
    const bool asMeant = record->hasMessage;
    const qint64 size = asMeant ? record->messageBytes : record->payloadBytes;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
    for (qint64 offset = 0; offset < size; offset += PieceBytes) {
        if (!watch(offset, size))
            return unexpected(ErrorCode::Cancelled, path);
        const auto piece = asMeant ? reader.message(id, offset, PieceBytes) : reader.payload(id, offset, PieceBytes);
        if (!piece)
            return tl::unexpected(piece.error());
        if (file.write(*piece) != piece->size())
            return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
    }
    if (!file.commit())
        return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
    return {};
}

} // namespace

QString payloadFileName(CaptureReader &reader, RecordId id)
{
    const auto message = messageAt(reader, id, PeekBytes);
    const QByteArray start = message ? message->payload.trimmed() : QByteArray();
    const bool isJson = message && message->isText && (start.startsWith('{') || start.startsWith('['));
    return u"row-%1.%2"_s.arg(id).arg(isJson ? u"json"_s : message && message->isText ? u"txt"_s : u"bin"_s);
}

Result<int> savePayloadsTo(const QString &capture, const QList<RecordId> &ids, const QString &place,
                           const std::function<bool(qint64 done, qint64 total)> &watch)
{
    auto reader = CaptureReader::open(capture);
    if (!reader)
        return tl::unexpected(reader.error());
    int written = 0;
    for (const RecordId id : ids) {
        const QString path = ids.size() == 1 ? place : QDir(place).filePath(payloadFileName(**reader, id));
        // Of several files each counts as one.
        const auto watchOne = [&watch, &ids, written](qint64 done, qint64 total) {
            return ids.size() == 1 ? watch(done, total) : watch(written, ids.size());
        };
        if (const auto saved = savePayload(**reader, id, path, watchOne); !saved)
            return tl::unexpected(saved.error());
        ++written;
    }
    return written;
}

} // namespace plectrum
