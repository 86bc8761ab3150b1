// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/deflate.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"

#include <cstdlib>

using namespace plectrum;

/// First byte: role, deflate, size of the pieces. The rest is a stream.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const Role sender = data[0] & 1 ? Role::Client : Role::Server;
    const bool deflate = data[0] & 2;
    const qsizetype step = (data[0] >> 2) + 1;
    QByteArrayView stream(data + 1, qsizetype(size) - 1);
    FrameParser parser(sender, 1 << 20);
    MessageAssembler assembler({.maxMessage = 1 << 16});
    if (deflate) {
        parser.setAllowedRsv(4);
        assembler.setInflater(std::make_unique<Inflater>(15, false));
    }
    while (!stream.isEmpty()) {
        const qsizetype part = qMin(step, stream.size());
        parser.feed(stream.first(part));
        stream = stream.sliced(part);
        while (true) {
            const auto frame = parser.next();
            if (!frame)
                return 0;
            if (!*frame)
                break;
            const Assembled assembled = assembler.add(**frame);
            if (assembled.payload.size() > (1 << 20))
                std::abort();
            // What was read, written again, is the same header.
            const QByteArray header = headerBytes((*frame)->header);
            if (header.size() != (*frame)->header.size())
                std::abort();
        }
        if (const auto partial = parser.partial())
            (void)assembler.peek(*partial);
    }
    return 0;
}
