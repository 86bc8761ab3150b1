// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"
#include "capture/packedblock.h"
#include "decoders/jsontext.h"
#include "support/figures.h"

#include <QString>

#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr RecordId Rows = 2'000'000;

struct Rehearsal {
    std::vector<std::shared_ptr<const PackedBlock>> blocks;
    qsizetype bytes = 0;
};

/// Rows of 125 bytes of JSON, one in a thousand of them about Alice.
Rehearsal record()
{
    Rehearsal made;
    BlockPacker packer;
    RecordId first = 1;
    const auto finish = [&] {
        QByteArray data = packer.unsealed();
        sealBlock(data);
        const auto count = packer.count();
        made.bytes += data.size();
        made.blocks.push_back(*PackedBlock::parse(first, std::move(data)));
        first += count;
        packer.clear();
    };
    for (RecordId id = 1; id <= Rows; ++id) {
        QByteArray payload = "{\"event\":\"client-broadcast\",\"n\":" + QByteArray::number(id)
            + ",\"user\":{\"name\":\"" + (id % 1000 == 0 ? "alice" : "bob") + "\"},";
        payload += id % 1000 == 0 ? "\"rare\":1," : "";
        payload += "\"text\":\"";
        payload += QByteArray(123 - payload.size(), 'x') + "\"}";
        RecordView view{.direction = id % 2 ? Direction::Incoming : Direction::Outgoing,
                        .connection = 1,
                        .timeNs = id * 1000,
                        .payload = payload,
                        .payloadBytes = payload.size()};
        view.header.payloadLength = quint64(payload.size());
        if (!packer.add(view)) {
            finish();
            packer.add(view);
        }
    }
    finish();
    return made;
}

double scanSeconds(const Rehearsal &made, const QString &text, size_t expected)
{
    const auto filter = Filter::compile(text, {}, {{.name = u"socketio"_s, .title = u"Socket.IO"_s}});
    if (!filter)
        qFatal("%s", qPrintable(filter.error().toString()));
    return bestSeconds([&] {
        std::vector<RecordId> ids;
        for (const auto &block : made.blocks)
            filter->scan(*block, 1, Rows + 1, ids);
        if (ids.size() != expected)
            qFatal("%s: %zu rows found", qPrintable(text), ids.size());
    });
}

/// Seconds to look for `needle` in the same bytes, with nothing around it.
double searchSeconds(const Rehearsal &made, QByteArrayView needle)
{
    return bestSeconds([&] {
        qsizetype hits = 0;
        for (const auto &block : made.blocks) {
            const QByteArrayView bytes = block->bytes();
#ifdef __GLIBC__
            const char *at = bytes.begin();
            while ((at = static_cast<const char *>(
                        memmem(at, size_t(bytes.end() - at), needle.data(), size_t(needle.size()))))) {
                ++hits;
                ++at;
            }
#else
            for (qsizetype at = 0; (at = bytes.indexOf(needle, at)) >= 0; ++at)
                ++hits;
#endif
        }
        if (hits != Rows / 1000)
            qFatal("%lld hits", qlonglong(hits));
    });
}

} // namespace

int main()
{
    const Rehearsal made = record();
    const double search = searchSeconds(made, "alice");
    const double rows = double(Rows) / 1e6;
    const double contains = scanSeconds(made, u"text contains \"alice\""_s, Rows / 1000);
    figure("substring filter, million rows a second", rows / contains, 20);
    figure("substring filter, × memmem", search / contains, 0.7);
    const double folded = scanSeconds(made, u"text contains \"ALICE\"i"_s, Rows / 1000);
    figure("substring filter without case, million rows a second", rows / folded, 10);
    figure("substring filter without case, × with case", contains / folded, 0.3);
    figure("and of two, one a substring, million rows a second",
           rows / scanSeconds(made, u"dir == out and text contains \"alice\""_s, Rows / 1000), 20);
    figure("rare JSON key, million rows a second", rows / scanSeconds(made, u"json.rare == 1"_s, Rows / 1000), 5);
    figure("JSON path in every row, million rows a second",
           rows / scanSeconds(made, u"json.user.name == \"alice\""_s, Rows / 1000), 2);
    figure("length, million rows a second", rows / scanSeconds(made, u"len == 125"_s, Rows), 10);
    figure("direction and kind, million rows a second",
           rows / scanSeconds(made, u"dir == in and kind in (text, binary)"_s, Rows / 2), 5);
    // Who asks for no meaning pays nothing for it; where nobody says what rows mean, asking costs little.
    figure("direction or meaning, × direction and kind",
           scanSeconds(made, u"dir == in and kind in (text, binary)"_s, Rows / 2)
               / scanSeconds(made, u"dir == in or socketio.event == \"x\""_s, Rows / 2),
           0.5);

    QByteArray json = "[";
    while (json.size() < 100 * 1024 * 1024)
        json += R"({"event":"client-broadcast","n":1763590212345678901,"user":{"name":"bob"},"ok":true},)";
    json += "null]";
    figure("lay out 100 MiB of JSON, seconds",
           bestSeconds(
               [&] {
                   if (!prettyJson(json))
                       qFatal("not JSON");
               },
               3),
           1, true);
    return 0;
}
