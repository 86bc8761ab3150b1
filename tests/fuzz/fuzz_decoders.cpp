// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoder.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
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

/// Of a target that is one decoder's, else null.
const DecoderInfo *only = nullptr;

} // namespace

/// PLECTRUM_FUZZ_DECODER names the one decoder that this run is about; "list" prints what names there are.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QByteArray wanted = qgetenv("PLECTRUM_FUZZ_DECODER");
    if (wanted == "list") {
        for (const DecoderInfo &info : decoderTable())
            std::puts(info.name.data());
        std::exit(0);
    }
    if (wanted.isEmpty())
        return 0;
    only = decoderNamed(QLatin1StringView(wanted));
    if (!only) {
        std::fprintf(stderr, "no decoder is called %s\n", wanted.constData());
        std::exit(2);
    }
    return 0;
}

/// A line with the decoder's name and, behind a space, the subprotocol; then messages, each behind a byte that tells
/// sender and type and two that tell its length.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView rest(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype nameEnd = rest.indexOf('\n');
    if (nameEnd < 0)
        return 0;
    const QList<DecoderInfo> &table = decoderTable();
    const QByteArray line = rest.first(nameEnd).toByteArray();
    const qsizetype space = line.indexOf(' ');
    const QByteArray name = space < 0 ? line : line.first(space);
    const DecoderInfo *info = only ? only : decoderNamed(QLatin1StringView(name.data(), name.size()));
    if (!info) // a changed name is one of them too
        info = &table[qsizetype(qHash(name) % size_t(table.size()))];
    rest = rest.sliced(nameEnd + 1);
    const auto decoder = info->make({.subprotocol = space < 0 ? QByteArray() : line.sliced(space + 1)});
    while (rest.size() >= 3) {
        const char head = rest.front();
        const qsizetype length = qMin<qsizetype>(uchar(rest[1]) << 8 | uchar(rest[2]), rest.size() - 3);
        const QByteArrayView message = rest.sliced(3, length);
        rest = rest.sliced(3 + length);
        const Decoder::Input input{.sender = head & 1 ? Role::Client : Role::Server,
                                   .type = head & 2 ? Opcode::Binary : Opcode::Text,
                                   .message = message,
                                   .wantsTree = true,
                                   .wantsSecrets = true};
        (void)(info->isOpening && info->isOpening(input));
        for (const DecodedMessage &decoded : decoder->feed(input)) {
            check(decoded.tree, 0, message.size());
            if (decoded.pairOffset >= 0 && decoded.pairOffset + decoded.pairLength > message.size())
                std::abort();
            for (const SecretRange &secret : decoded.secrets) {
                if (secret.offset < 0 || secret.length < 0 || secret.offset + secret.length > message.size())
                    std::abort();
            }
        }
    }
    return 0;
}
