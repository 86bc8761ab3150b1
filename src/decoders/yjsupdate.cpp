// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/yjsupdate.h"

#include "decoders/jsontree.h"
#include "decoders/yjsreader.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxText = 256; ///< of what a client inserts, in bytes

/// What an item holds, the low five bits of its first byte (yjs, Item.js).
enum ContentType : quint8 {
    ContentGc = 0,
    ContentDeleted = 1,
    ContentJson = 2,
    ContentBinary = 3,
    ContentString = 4,
    ContentEmbed = 5,
    ContentFormat = 6,
    ContentTypeRef = 7,
    ContentAny = 8,
    ContentDoc = 9,
    ContentSkip = 10,
};
constexpr quint8 ContentBits = 0x1f;
constexpr quint8 HasOrigin = 0x80;
constexpr quint8 HasRightOrigin = 0x40;
constexpr quint8 HasParentKey = 0x20;
/// Types that have a name: XML elements and hooks.
constexpr quint64 NamedTypes[] = {3, 5};

void skipId(YjsReader &reader)
{
    (void)reader.varUint();
    (void)reader.varUint();
}

void readContent(YjsReader &reader, quint8 type, QByteArray &text)
{
    switch (type) {
    case ContentDeleted:
        (void)reader.varUint();
        break;
    case ContentJson:
        for (quint64 left = reader.varUint(); left > 0 && !reader.isBroken(); --left)
            (void)reader.block();
        break;
    case ContentString: {
        const QByteArrayView inserted = reader.block();
        if (text.size() < MaxText)
            text += inserted.first(qMin(inserted.size(), MaxText));
        break;
    }
    case ContentBinary:
    case ContentEmbed:
        (void)reader.block();
        break;
    case ContentFormat:
        (void)reader.block();
        (void)reader.block();
        break;
    case ContentTypeRef: {
        const quint64 kind = reader.varUint();
        if (kind == NamedTypes[0] || kind == NamedTypes[1])
            (void)reader.block();
        break;
    }
    case ContentAny:
        for (quint64 left = reader.varUint(); left > 0 && !reader.isBroken(); --left)
            reader.skipAny();
        break;
    case ContentDoc:
        (void)reader.block();
        reader.skipAny();
        break;
    default:
        reader.skip(~quint64(0)); // no type of these
    }
}

void readItem(YjsReader &reader, QByteArray &text)
{
    const quint8 info = reader.byte();
    const quint8 type = info & ContentBits;
    if (type == ContentGc || type == ContentSkip) {
        (void)reader.varUint();
        return;
    }
    if (info & HasOrigin)
        skipId(reader);
    if (info & HasRightOrigin)
        skipId(reader);
    if (!(info & (HasOrigin | HasRightOrigin))) {
        // Where nothing stands beside it, its parent is named: a type at the top, or an item.
        if (reader.varUint() == 1)
            (void)reader.block();
        else
            skipId(reader);
        if (info & HasParentKey)
            (void)reader.block();
    }
    readContent(reader, type, text);
}

QByteArray deletedText(const std::vector<YjsUpdate::Deletion> &deletions)
{
    quint64 items = 0;
    for (const YjsUpdate::Deletion &each : deletions)
        items += each.length;
    return "deletes " + QByteArray::number(items);
}

} // namespace

YjsUpdate YjsUpdate::read(QByteArrayView bytes)
{
    YjsUpdate update;
    YjsReader reader(bytes);
    for (quint64 clients = reader.varUint(); clients > 0 && !reader.isBroken(); --clients) {
        Change change{.offset = reader.at()};
        change.items = reader.varUint();
        change.client = reader.varUint();
        change.clock = reader.varUint();
        for (quint64 left = change.items; left > 0 && !reader.isBroken(); --left)
            readItem(reader, change.text);
        change.length = reader.at() - change.offset;
        ++update.changeCount;
        if (update.changes.size() < MaxShown)
            update.changes.push_back(std::move(change));
    }
    for (quint64 clients = reader.varUint(); clients > 0 && !reader.isBroken(); --clients) {
        const quint64 client = reader.varUint();
        for (quint64 left = reader.varUint(); left > 0 && !reader.isBroken(); --left) {
            const quint64 clock = reader.varUint();
            const quint64 length = reader.varUint();
            ++update.deletionCount;
            if (update.deletions.size() < MaxShown)
                update.deletions.push_back({client, clock, length});
        }
    }
    update.isBroken = reader.isBroken() || !reader.isAtEnd();
    return update;
}

QByteArray YjsUpdate::toText() const
{
    if (isBroken)
        return "not of version 1";
    if (changeCount == 0 && deletionCount == 0)
        return "nothing";
    QByteArray text;
    for (const Change &each : changes) {
        if (text.size() > MaxText)
            return text + " …";
        text += (text.isEmpty() ? "client " : " · client ") + QByteArray::number(each.client) + " clock "
            + QByteArray::number(each.clock);
        if (!each.text.isEmpty())
            text += " inserts \"" + shortText(each.text, 48) + '"';
        else
            text += each.items == 1 ? QByteArray(", 1 item") : ", " + QByteArray::number(each.items) + " items";
    }
    if (deletionCount > 0)
        text += (text.isEmpty() ? "" : " · ") + deletedText(deletions);
    return text;
}

DecodedField YjsUpdate::toTree(QByteArrayView update, const QByteArray &name, qsizetype base) const
{
    DecodedField tree{.name = name, .value = toText(), .offset = base, .length = update.size()};
    if (isBroken)
        return tree;
    for (const Change &each : changes) {
        DecodedField change{.name = "client",
                            .value = QByteArray::number(each.client),
                            .offset = base + each.offset,
                            .length = each.length};
        change.children.push_back({.name = "clock", .value = QByteArray::number(each.clock)});
        change.children.push_back({.name = "items", .value = QByteArray::number(each.items)});
        if (!each.text.isEmpty())
            change.children.push_back({.name = "inserts", .value = shortText(each.text, MaxText)});
        tree.children.push_back(std::move(change));
    }
    for (const Deletion &each : deletions)
        tree.children.push_back({.name = "deletes",
                                 .value = "client " + QByteArray::number(each.client) + ", clock "
                                     + QByteArray::number(each.clock) + ", " + QByteArray::number(each.length)});
    return tree;
}

} // namespace plectrum
