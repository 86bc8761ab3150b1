// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/protobufwire.h"

#ifdef PLECTRUM_PROTOBUF

namespace plectrum::protobufwire {

pb::io::CodedInputStream streamOf(QByteArrayView bytes)
{
    return pb::io::CodedInputStream(reinterpret_cast<const uint8_t *>(bytes.data()), int(bytes.size()));
}

quint64 varint(QByteArrayView bytes)
{
    pb::io::CodedInputStream stream = streamOf(bytes);
    uint64_t value = 0;
    (void)stream.ReadVarint64(&value);
    return value;
}

QByteArray readItem(QByteArrayView payload, qsizetype at, qsizetype end, Item &item)
{
    pb::io::CodedInputStream stream = streamOf(payload.sliced(at, end - at));
    item = {.start = at, .value = at, .end = end};
    uint64_t tag = 0;
    if (!stream.ReadVarint64(&tag))
        return end - at < 10 ? "the message ends in a tag" : "a tag is too long";
    item.number = Wire::GetTagFieldNumber(uint32_t(tag));
    item.wire = Wire::GetTagWireType(uint32_t(tag));
    if (tag > UINT32_MAX || item.number == 0)
        return "no field has such a number";
    item.value = at + stream.CurrentPosition();
    uint64_t word = 0;
    switch (item.wire) {
    case Wire::WIRETYPE_VARINT:
        if (!stream.ReadVarint64(&word))
            return "the message ends in a number";
        item.end = at + stream.CurrentPosition();
        return {};
    case Wire::WIRETYPE_FIXED64:
    case Wire::WIRETYPE_FIXED32: {
        const qsizetype size = item.wire == Wire::WIRETYPE_FIXED64 ? 8 : 4;
        if (end - item.value < size)
            return "the message ends in a number";
        item.end = item.value + size;
        return {};
    }
    case Wire::WIRETYPE_LENGTH_DELIMITED:
        if (!stream.ReadVarint64(&word))
            return "the message ends in a length";
        item.value = at + stream.CurrentPosition();
        if (word > quint64(end - item.value))
            return "longer than the message around it";
        item.end = item.value + qsizetype(word);
        return {};
    case Wire::WIRETYPE_START_GROUP:
    case Wire::WIRETYPE_END_GROUP:
        item.end = item.value;
        return {};
    }
    return "no such wire type";
}

bool looksLikeMessage(QByteArrayView bytes)
{
    Item item;
    qsizetype at = 0;
    for (; at < bytes.size(); at = item.end) {
        if (!readItem(bytes, at, bytes.size(), item).isEmpty() || item.wire == Wire::WIRETYPE_START_GROUP
            || item.wire == Wire::WIRETYPE_END_GROUP)
            return false;
    }
    return at > 0;
}

} // namespace plectrum::protobufwire

#endif
