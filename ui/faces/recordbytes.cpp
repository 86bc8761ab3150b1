// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/recordbytes.h"

#include "capture/capturereader.h"

namespace plectrum {

QByteArray RecordBytes::read(qint64 offset, qint64 length) const
{
    if (!reader || id == 0)
        return {};
    const auto bytes = asMeant ? reader->message(id, offset, length) : reader->payload(id, offset, length);
    return bytes.value_or(QByteArray());
}

} // namespace plectrum
