// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/deflate.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <cstdlib>
#include <vector>

using namespace plectrum;

namespace {

constexpr qint64 MaxFrame = 1 << 16;
constexpr qint64 MaxMessage = 1 << 15;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

struct Event {
    Assembled::Kind kind;
    Opcode type;
    QByteArray payload;
    Violations violations;
    ClosePayload close;
    int fragments;
    quint64 wireBytes;

    bool operator==(const Event &) const = default;
};

struct Outcome {
    std::vector<Event> events;
    bool stopped = false; ///< the stream cannot be split any further

    bool operator==(const Outcome &) const = default;
};

void checkEvent(const Event &event, bool compressed)
{
    using Kind = Assembled::Kind;
    require(event.payload.size() <= MaxFrame || compressed);
    if (event.kind == Kind::Message && event.type == Opcode::Text
        && !(event.violations & (Violation::InflateFailed | Violation::InflateTooLarge | Violation::MessageTooLarge))
        && event.fragments == 1)
        require(event.payload.isValidUtf8() == !(event.violations & Violation::InvalidUtf8));
    if (compressed)
        require(event.payload.size() <= MaxMessage);
    if (event.kind == Kind::Close && event.payload.size() >= 2)
        require(event.close.toBytes() == event.payload);
    require((closeCodeFor(event.violations) == 0) == !event.violations);
}

/// Reads `stream` in pieces of `step` bytes as an endpoint does.
Outcome read(QByteArrayView stream, Role sender, bool deflate, bool fresh, qsizetype step)
{
    FrameParser parser(sender, MaxFrame);
    MessageAssembler assembler({.maxMessage = MaxMessage});
    if (deflate) {
        parser.setAllowedRsv(4);
        assembler.setInflater(std::make_unique<Inflater>(15, fresh));
    }
    Outcome outcome;
    Violations peeked;
    while (!stream.isEmpty()) {
        const qsizetype part = qMin(step, stream.size());
        parser.feed(stream.first(part));
        stream = stream.sliced(part);
        while (true) {
            const auto frame = parser.next();
            if (!frame) {
                outcome.stopped = true;
                return outcome;
            }
            if (!*frame)
                break;
            const Assembled made = assembler.add(**frame);
            require(!(peeked & ~made.violations));
            peeked = {};
            outcome.events.push_back({made.kind, made.type, made.payload.toByteArray(), made.violations, made.close,
                                      made.fragments, made.wireBytes});
            checkEvent(outcome.events.back(), made.compressed);
        }
        if (const auto partial = parser.partial())
            peeked |= assembler.peek(*partial);
        require(parser.capacity() <= 4 * MaxFrame);
    }
    return outcome;
}

} // namespace

/// First byte: role of the sender, deflate, context takeover, size of the pieces. The rest is a stream: read whole, in
/// pieces and by single bytes it must mean the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1 || size > 20'000)
        return 0;
    const Role sender = data[0] & 1 ? Role::Client : Role::Server;
    const bool deflate = data[0] & 2;
    const bool fresh = data[0] & 4;
    const qsizetype step = (data[0] >> 3) + 2;
    const QByteArrayView stream(data + 1, qsizetype(size) - 1);
    const Outcome whole = read(stream, sender, deflate, fresh, qMax<qsizetype>(stream.size(), 1));
    require(read(stream, sender, deflate, fresh, step) == whole);
    require(read(stream, sender, deflate, fresh, 1) == whole);
    return 0;
}
