// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/showntarget.h"

#include "capture/redaction.h"

#include <QList>

namespace plectrum {

QString shownTarget(QByteArrayView target)
{
    constexpr qsizetype LongSegment = 40;
    constexpr qsizetype KeptOfIt = 6;
    const QByteArray clean = redactUrl(target).bytes;
    const qsizetype query = clean.indexOf('?');
    QList<QByteArray> segments = clean.first(query < 0 ? clean.size() : query).split('/');
    for (QByteArray &segment : segments) {
        if (segment.size() > LongSegment)
            segment = segment.first(KeptOfIt) + "…";
    }
    return QString::fromUtf8(segments.join('/') + (query < 0 ? QByteArray() : clean.sliced(query)));
}

} // namespace plectrum
