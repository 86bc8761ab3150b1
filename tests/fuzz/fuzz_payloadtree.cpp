// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloadtree.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace plectrum;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

const ProtobufChoice &protobuf()
{
    static const ProtobufChoice choice = [] {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.proto")));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        require(isOpen);
        file.write("syntax = \"proto3\"; import \"google/protobuf/any.proto\"; enum E { A = 0; B = 1; }"
                   "message M { int32 i = 1; repeated sint64 p = 2; map<string, M> m = 3; google.protobuf.Any a = 4;"
                   "E e = 5; double d = 6; repeated fixed32 f = 7; string s = 8; bytes y = 9; oneof o { M l = 10; "
                   "float r = 11; } }");
        file.close();
        const auto schema = ProtobufSchema::load(file.fileName());
        return schema ? ProtobufChoice{*schema, "M"} : ProtobufChoice();
    }();
    return choice;
}

} // namespace

/// The first byte chooses the format, or Protobuf with a schema; the rest is a payload: values lie in it in order,
/// children in their parents, and every one can be told.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QList<PayloadFormatInfo> &table = payloadFormatTable();
    const QByteArray payload(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype chosen = qsizetype(data[0]) % (table.size() + 1);
    const PayloadTree tree = chosen < table.size()
        ? PayloadTree::read(table[chosen].format, payload)
        : PayloadTree::read(PayloadFormat::Protobuf, payload, {}, protobuf());
    const auto &nodes = tree.nodes();
    const auto end = [](const PayloadNode &node) { return qsizetype(node.offset) + node.length; };
    for (qint32 i = 0; i < qint32(nodes.size()); ++i) {
        const PayloadNode &node = nodes[size_t(i)];
        require(node.begin() >= 0 && node.begin() <= node.offset && node.length >= 0 && end(node) <= payload.size());
        require(i == 0 || nodes[size_t(i) - 1].begin() <= node.begin());
        require(node.parent < i && node.end > i && node.end <= qint32(nodes.size()));
        if (node.parent >= 0) {
            const PayloadNode &parent = nodes[size_t(node.parent)];
            require(node.begin() >= parent.offset && end(node) <= end(parent) && node.end <= parent.end);
        }
        // What is deep has long paths; the first ones and all shallow ones say enough.
        if (i < 64) {
            (void)tree.path(i);
            (void)tree.keyText(i);
            (void)tree.valueText(i);
            (void)tree.valueText(i, 3);
            (void)tree.toJson(i, 4096);
            require(!tree.childrenOf(i).empty() || node.children == 0);
        }
    }
    if (tree.problem())
        require(tree.problem()->offset >= 0 && tree.problem()->offset <= payload.size());
    if (!nodes.empty() && end(nodes[0]) > nodes[0].begin())
        require(tree.innermost(nodes[0].begin(), end(nodes[0])) >= 0);
    return 0;
}
