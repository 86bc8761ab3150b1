// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/laidouttext.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

using namespace plectrum;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// All but white space and what stands for it.
QByteArray substance(const QByteArray &text)
{
    QByteArray left;
    std::ranges::copy_if(text, std::back_inserter(left),
                         [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return left;
}

} // namespace

/// The first byte says how the text behind it is laid out and in what parts it is read. However that is, the lines are
/// the same, nothing but white space is lost, and each byte has its place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto layout = LineLayout(data[0] % 3);
    const qint64 atOnce = data[0] / 3 + 1;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const TextRead read = [&text](qint64 offset, qint64 length) { return text.mid(offset, length); };
    LineIndexer indexer(layout, text.size());
    LaidOutText lines(read);
    LinePart part;
    do {
        part = indexer.take(read, atOnce);
        lines.append(part);
    } while (!part.isDone);
    QByteArray joined;
    for (qint64 at = 0; at < lines.lineCount(); ++at) {
        const qint64 length = lines.line(at).size;
        const QByteArray bytes = lines.bytes(at, 0, std::numeric_limits<qint64>::max());
        require(bytes.size() == length);
        joined += bytes + '\n';
        require(lines.foldEnd(at) > at && lines.foldEnd(at) <= lines.lineCount());
        require(lines.lineAbove(at) < at);
        require(lines.sourceOf(at) <= text.size());
    }
    joined.chop(1);
    require(joined == LaidOutText::whole(text, layout).lines);
    require(substance(joined) == substance(text));
    for (qint64 at = 0; at < text.size(); at += 7) {
        if (const auto place = lines.placeOf(at))
            require(place->line < lines.lineCount() && place->at <= lines.line(place->line).size);
    }
    if (part.problem)
        require(part.problem->offset >= 0 && part.problem->offset <= text.size());
    return 0;
}
