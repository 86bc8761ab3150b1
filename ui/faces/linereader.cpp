// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/linereader.h"

#include "capture/capturereader.h"
#include "decoders/xmlpayload.h"

namespace plectrum {
namespace {

constexpr qint64 PartBytes = 1024 * 1024;

} // namespace

LineLayout likelyLayout(QByteArrayView start)
{
    const QByteArrayView text = start.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return LineLayout::Json;
    return looksLikeXml(start) ? LineLayout::Xml : LineLayout::AsSent;
}

LinePart LineReader::start(const RecordBytes &bytes, LineLayout layout)
{
    stop();
    const auto indexer = std::make_shared<LineIndexer>(layout, bytes.size);
    LinePart first =
        indexer->take([&bytes](qint64 offset, qint64 length) { return bytes.read(offset, length); }, FirstBytes);
    if (first.isDone || first.isDamaged || (layout == LineLayout::Json && first.problem))
        return first;
    const auto work = [this, indexer, run = m_run, bytes = bytes.withoutReader(),
                       path = bytes.reader->path()](const std::function<bool()> &goOn) mutable {
        auto reader = CaptureReader::open(path);
        if (reader)
            bytes.reader = std::move(*reader);
        const TextRead read = [&bytes](qint64 offset, qint64 length) { return bytes.read(offset, length); };
        for (bool goesOn = true; goesOn && goOn();) {
            const auto part = std::make_shared<LinePart>(indexer->take(read, PartBytes));
            goesOn = !part->isDone && !part->isDamaged;
            QMetaObject::invokeMethod(
                this,
                [this, part, run] {
                    if (run == m_run)
                        Q_EMIT found(*part);
                },
                Qt::QueuedConnection);
        }
        bytes.reader.reset();
    };
    m_task.run(work, [] {});
    return first;
}

void LineReader::stop()
{
    ++m_run;
    m_task.stop();
}

} // namespace plectrum
