// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/iopacket.h"
#include "server/whiteboard/whiteboardscene.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// A packet that is written and read again is the same.
void checkWritten(const IoPacket &packet)
{
    const IoMessage message = packet.encoded();
    check(message.text.startsWith('4'));
    IoDecoder decoder;
    auto again = decoder.add(Opcode::Text, QByteArrayView(message.text).sliced(1));
    for (const QByteArray &attachment : message.attachments) {
        check(again.has_value() && !*again);
        again = decoder.add(Opcode::Binary, attachment);
    }
    check(again.has_value() && again->has_value());
    const IoPacket &read = **again;
    check(read.type == packet.type && read.nsp == packet.nsp && read.id == packet.id && read.event == packet.event
          && read.arguments == packet.arguments && read.data == packet.data);
}

} // namespace

/// Messages, a line each; those that begin with ! are binary.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    IoDecoder decoder;
    const QList<QByteArray> lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    for (const QByteArray &line : lines) {
        const bool isBinary = line.startsWith('!');
        const auto packet =
            decoder.add(isBinary ? Opcode::Binary : Opcode::Text, QByteArrayView(line).sliced(isBinary ? 1 : 0));
        if (!packet || !*packet)
            continue;
        checkWritten(**packet);
        const IoArguments &arguments = (*packet)->arguments;
        const IoArguments rest = arguments.from(1);
        check(rest.values.size() == qMax(qsizetype(0), arguments.values.size() - 1));
        check(arguments.attachments.isEmpty() || placeholdersFit(rest.values, rest.attachments.size()));
        for (const QByteArray &attachment : arguments.attachments) {
            const auto relayed = relayedScene(attachment, u"7"_s, {u"ann"_s, u"Ann"_s}, "secret", 1);
            // Who is named once stays named.
            if (relayed)
                check(relayedScene(*relayed, u"7"_s, {u"bob"_s, u"Bob"_s}, "secret", 2) == relayed);
            relayedMove(attachment, {});
        }
    }
    return 0;
}
