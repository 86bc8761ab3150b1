// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoder.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace plectrum;

namespace {

/// Fields stay in their message and children in their parents.
void check(const DecodedField &field, qsizetype from, qsizetype to)
{
    if (field.offset >= 0) {
        if (field.offset < from || field.length < 0 || field.offset + field.length > to)
            std::abort();
        from = field.offset;
        to = field.offset + field.length;
    }
    for (const DecodedField &child : field.children)
        check(child, from, to);
}

} // namespace

/// The first byte chooses the decoder; then messages, each behind a byte that tells sender and type, ended by a line
/// break.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QList<DecoderInfo> &table = decoderTable();
    const auto decoder = table[qsizetype(data[0]) % table.size()].make({});
    QByteArrayView rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    while (!rest.isEmpty()) {
        const char head = rest.front();
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView message = rest.sliced(1, (end < 1 ? rest.size() : end) - 1);
        rest = end < 1 ? QByteArrayView() : rest.sliced(end + 1);
        const Decoder::Input input{.sender = head & 1 ? Role::Client : Role::Server,
                                   .type = head & 2 ? Opcode::Binary : Opcode::Text,
                                   .message = message,
                                   .wantsTree = true};
        for (const DecodedMessage &decoded : decoder->feed(input))
            check(decoded.tree, 0, message.size());
    }
    return 0;
}
