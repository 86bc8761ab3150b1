// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/recordbytes.h"

#include "capture/capturereader.h"

namespace plectrum {

QByteArray RecordBytes::read(qint64 offset, qint64 length) const
{
    if (!reader || id == 0)
        return {};
    const QByteArray front = head.mid(offset, length);
    const qint64 from = qMax<qint64>(0, offset - head.size());
    const qint64 rest = length - front.size();
    if (rest <= 0)
        return front;
    QByteArray bytes =
        (asMeant ? reader->message(id, from, rest) : reader->payload(id, from, rest)).value_or(QByteArray());
    for (qsizetype i = 0; maskKey && i < bytes.size(); ++i)
        bytes[i] = char(bytes.at(i) ^ (*maskKey)[size_t(from + i) % 4]);
    if (hidesSecrets)
        maskSecrets(bytes, from, secrets);
    return front + bytes;
}

RecordBytes RecordBytes::withoutReader() const
{
    RecordBytes bytes = *this;
    bytes.reader.reset();
    return bytes;
}

} // namespace plectrum
