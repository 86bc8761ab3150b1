// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/payloadreader.h"

#include "capture/capturereader.h"

namespace plectrum {
namespace {

constexpr qint64 PartBytes = 4 * 1024 * 1024;

} // namespace

void PayloadReader::start(const RecordBytes &bytes, const PayloadClues &clues, std::optional<PayloadFormat> wanted)
{
    stop();
    if (bytes.size <= ShortBytes) {
        Q_EMIT finished(std::make_shared<PayloadReading>(readPayload(bytes.read(0, bytes.size), clues, wanted)));
        return;
    }
    const auto reading = std::make_shared<PayloadReading>();
    const auto work = [this, reading, bytes = bytes.withoutReader(), path = bytes.reader->path(), clues,
                       wanted](const std::function<bool()> &goOn) mutable {
        auto reader = CaptureReader::open(path);
        if (!reader) {
            reading->refused << PayloadReading::Refusal{PayloadFormat::Json, {0, reader.error().detail.toUtf8()}};
            return;
        }
        bytes.reader = std::move(*reader);
        int told = -1;
        // Half of the way is reading the file.
        const auto goesOn = [&](qint64 done) {
            const int percent = int(done * 50 / bytes.size);
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(
                    this, [this, percent] { Q_EMIT advanced(percent); }, Qt::QueuedConnection);
            }
            return goOn();
        };
        QByteArray payload;
        if (bytes.size <= PayloadTree::MaxBytes)
            payload.reserve(bytes.size);
        while (payload.size() < bytes.size && goesOn(payload.size())) {
            const QByteArray part = bytes.read(payload.size(), PartBytes);
            if (part.isEmpty() || payload.size() > PayloadTree::MaxBytes)
                break;
            payload += part;
        }
        *reading =
            readPayload(payload, clues, wanted, [&](qsizetype offset) { return goesOn(bytes.size + qint64(offset)); });
        bytes.reader.reset();
    };
    m_task.run(work, [this, reading] { Q_EMIT finished(reading); });
}

} // namespace plectrum
