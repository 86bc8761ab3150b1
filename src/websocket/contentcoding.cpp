// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/contentcoding.h"

#include <zlib.h>

namespace plectrum {
namespace {

/// The largest window, and either of zlib's and gzip's heads.
constexpr int AnyWindow = 15 + 32;

} // namespace

std::optional<QByteArray> decodedContent(QByteArrayView body, QByteArrayView coding, qsizetype limit)
{
    const QByteArray name = coding.trimmed().toByteArray().toLower();
    if (name.isEmpty() || name == "identity")
        return body.first(qMin(limit, body.size())).toByteArray();
    if (name != "gzip" && name != "x-gzip" && name != "deflate")
        return std::nullopt;
    z_stream stream{};
    if (inflateInit2(&stream, AnyWindow) != Z_OK)
        return std::nullopt;
    QByteArray decoded(limit, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(decoded.data());
    stream.avail_out = uInt(limit);
    // What went wrong in the middle leaves the beginning.
    (void)inflate(&stream, Z_SYNC_FLUSH);
    decoded.truncate(limit - qsizetype(stream.avail_out));
    inflateEnd(&stream);
    return decoded;
}

} // namespace plectrum
