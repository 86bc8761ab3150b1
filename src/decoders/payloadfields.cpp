// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloadfields.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxHexBytes = 1024; ///< of bytes that a field shows
constexpr size_t MaxLevels = 512;       ///< as trees of JSON have; whoever takes such a tree down goes level by level
constexpr int MaxQuestions = 32;        ///< whether to go on; one is asked every few thousand values

QByteArray fieldName(const PayloadTree &tree, qint32 node, qsizetype row)
{
    const PayloadNode &value = tree.nodes()[size_t(node)];
    if (value.keyOffset >= 0)
        return (value.kind == PayloadKind::Attribute ? "@" : "") + tree.keyText(node, value.keyLength);
    const bool isListed = value.parent >= 0 && tree.nodes()[size_t(value.parent)].kind == PayloadKind::Array;
    return isListed ? '[' + QByteArray::number(row) + ']' : QByteArray(payloadKindName(value.kind).data());
}

QByteArray fieldValue(const PayloadTree &tree, qint32 node)
{
    const PayloadNode &value = tree.nodes()[size_t(node)];
    if (isContainer(value.kind))
        return tree.valueText(node);
    if (value.kind != PayloadKind::Bytes)
        return tree.content(node);
    const QByteArray bytes = tree.content(node, MaxHexBytes);
    return bytes.toHex(' ') + (bytes.size() == MaxHexBytes ? " …" : "");
}

} // namespace

PayloadTree readForFields(PayloadFormat format, QByteArrayView payload)
{
    int asked = 0;
    const auto goesOn = [&asked](qsizetype) { return ++asked < MaxQuestions; };
    return PayloadTree::read(format, payload.toByteArray(), goesOn);
}

DecodedField payloadFields(const PayloadTree &tree, const QByteArray &name, qsizetype base, qsizetype maxFields)
{
    struct Open {
        DecodedField field;
        qint32 end;
        qsizetype rows = 0;
    };
    const std::vector<PayloadNode> &nodes = tree.nodes();
    std::vector<Open> open;
    // What has a name of its own, as XML's root element, stands below.
    const bool isRoot = !nodes.empty() && nodes.front().end == qint32(nodes.size()) && nodes.front().keyOffset < 0;
    if (!isRoot)
        open.push_back({{.name = name, .offset = base, .length = tree.bytes().size()}, qint32(nodes.size())});
    const auto closeUntil = [&open](qint32 at) {
        while (open.size() > 1 && open.back().end <= at) {
            DecodedField field = std::move(open.back().field);
            open.pop_back();
            open.back().field.children.push_back(std::move(field));
        }
    };
    for (qint32 at = 0; at < qint32(nodes.size()); ++at) {
        closeUntil(at);
        if (maxFields-- <= 0) {
            open.back().field.children.push_back({.name = "…", .value = "more than can be shown"});
            break;
        }
        const PayloadNode &value = nodes[size_t(at)];
        const qsizetype row = open.empty() ? 0 : open.back().rows++;
        DecodedField field{.name = open.empty() ? name : fieldName(tree, at, row),
                           .value = fieldValue(tree, at),
                           .offset = base + value.offset,
                           .length = value.length};
        if (open.size() >= MaxLevels && value.end > at + 1) {
            field.children.push_back({.name = "…", .value = "nested deeper than can be shown"});
            open.back().field.children.push_back(std::move(field));
            at = value.end - 1;
        } else if (open.empty() || value.end > at + 1) {
            open.push_back({std::move(field), value.end});
        } else {
            open.back().field.children.push_back(std::move(field));
        }
    }
    closeUntil(qint32(nodes.size()));
    while (open.size() > 1) { // of a tree that was cut
        DecodedField field = std::move(open.back().field);
        open.pop_back();
        open.back().field.children.push_back(std::move(field));
    }
    return std::move(open.front().field);
}

} // namespace plectrum
