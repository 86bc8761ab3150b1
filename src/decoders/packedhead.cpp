// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/packedhead.h"

namespace plectrum {
namespace {

constexpr uchar CborBreak = 0xff;

/// What the first byte of a data item says (RFC 8949 §3).
enum Major : uchar { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

struct CborArgument {
    Major major;
    uchar info; ///< the low five bits
    quint64 value = 0;
    qsizetype length = 1; ///< with the first byte
};

std::optional<CborArgument> cborArgument(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto first = uchar(bytes.front());
    CborArgument argument{.major = Major(first >> 5), .info = uchar(first & 0x1f)};
    if (argument.info < 24) {
        argument.value = argument.info;
    } else if (argument.info < 28) {
        const qsizetype size = qsizetype(1) << (argument.info - 24);
        if (bytes.size() <= size)
            return std::nullopt;
        for (qsizetype i = 1; i <= size; ++i)
            argument.value = argument.value << 8 | uchar(bytes[i]);
        argument.length = 1 + size;
    } else if (argument.info != 31) {
        return std::nullopt; // reserved
    }
    return argument;
}

/// A string whose pieces follow, each of the same kind and of definite length (§3.2.3).
std::optional<PackedHead> cborPieces(QByteArrayView bytes, Major major, PackedHead head)
{
    qsizetype at = 1;
    while (!isCborBreak(bytes.sliced(at))) {
        const auto piece = cborArgument(bytes.sliced(at));
        if (!piece || piece->major != major || piece->info == 31
            || piece->value > quint64(bytes.size() - at - piece->length))
            return std::nullopt;
        at += piece->length + qsizetype(piece->value);
        if (at == bytes.size())
            return std::nullopt;
    }
    head.isInPieces = true;
    head.content = bytes.sliced(1, at - 1);
    head.length = at + 1;
    return head;
}

} // namespace

bool isCborBreak(QByteArrayView bytes)
{
    return !bytes.isEmpty() && uchar(bytes.front()) == CborBreak;
}

std::optional<PackedHead> cborHead(QByteArrayView bytes)
{
    const auto argument = cborArgument(bytes);
    if (!argument)
        return std::nullopt;
    const bool isIndefinite = argument->info == 31;
    PackedHead head{.length = argument->length, .number = argument->value};
    switch (argument->major) {
    case Unsigned:
    case Negative:
        head.kind = PayloadKind::Number;
        head.isWhole = true;
        head.isNegative = argument->major == Negative;
        return isIndefinite ? std::nullopt : std::optional(head);
    case Bytes:
    case Text:
        head.kind = argument->major == Bytes ? PayloadKind::Bytes : PayloadKind::String;
        if (isIndefinite)
            return cborPieces(bytes, argument->major, head);
        if (argument->value > quint64(bytes.size() - head.length))
            return std::nullopt;
        head.content = bytes.sliced(head.length, qsizetype(argument->value));
        head.length += head.content.size();
        return head;
    case Array:
    case Map:
        head.kind = argument->major == Array ? PayloadKind::Array : PayloadKind::Object;
        // Each value has a byte at least.
        if (!isIndefinite && argument->value > quint64(bytes.size()))
            return std::nullopt;
        head.inside =
            isIndefinite ? PackedHead::Indefinite : qint64(argument->value) * (argument->major == Map ? 2 : 1);
        return head;
    case Tag:
        head.kind = PayloadKind::Tag;
        head.inside = 1;
        return isIndefinite ? std::nullopt : std::optional(head);
    case Simple:
        break;
    }
    if (isIndefinite || (argument->info == 24 && argument->value < 32)) // §3.3
        return std::nullopt;
    head.kind = argument->info >= 25                     ? PayloadKind::Number
        : argument->value == 20 || argument->value == 21 ? PayloadKind::Boolean
        : argument->value == 22 || argument->value == 23 ? PayloadKind::Null
                                                         : PayloadKind::Simple;
    return head;
}

} // namespace plectrum
