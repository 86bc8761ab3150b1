// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloadtree.h"

#include "decoders/jsontext.h"
#include "decoders/protobufpayload.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace plectrum {
namespace {

constexpr int CallsAQuestion = 4096; ///< to the progress function

bool isPlainName(QByteArrayView key)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !key.isEmpty() && isLetter(key.front())
        && std::ranges::all_of(key, [isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

} // namespace

PayloadTree PayloadTree::read(PayloadFormat format, const QByteArray &bytes, const PayloadProgress &progress,
                              const ProtobufChoice &protobuf)
{
    PayloadTree tree;
    tree.m_format = format;
    tree.m_bytes = bytes;
    if (bytes.size() > MaxBytes) {
        tree.m_problem = {0, "longer than is read as a tree"};
        return tree;
    }
    PayloadTreeBuilder builder(tree, progress, protobuf);
    tree.m_problem = payloadFormatInfo(format).read(bytes, builder);
    builder.finish(tree.m_problem ? tree.m_problem->offset : bytes.size());
    return tree;
}

std::vector<qint32> PayloadTree::childrenOf(qint32 node) const
{
    std::vector<qint32> children;
    const auto end = node < 0 ? qint32(m_nodes.size()) : m_nodes[size_t(node)].end;
    for (qint32 at = node + 1; at < end; at = m_nodes[size_t(at)].end)
        children.push_back(at);
    return children;
}

qint32 PayloadTree::innermost(qsizetype start, qsizetype end) const
{
    const auto behind =
        std::ranges::upper_bound(m_nodes, start, {}, [](const PayloadNode &node) { return qsizetype(node.begin()); });
    auto at = qint32(behind - m_nodes.begin()) - 1;
    while (at >= 0 && qsizetype(m_nodes[size_t(at)].offset) + m_nodes[size_t(at)].length < qMax(end, start + 1))
        at = m_nodes[size_t(at)].parent;
    return at;
}

QByteArray PayloadTree::keyText(qint32 node, qsizetype most) const
{
    const PayloadNode &at = m_nodes[size_t(node)];
    if (at.keyOffset < 0)
        return {};
    if (at.field >= 0)
        return m_fields[size_t(at.field)].name;
    return payloadFormatInfo(m_format).content(QByteArrayView(m_bytes).sliced(at.keyOffset, at.keyLength),
                                               PayloadKind::String, most);
}

QByteArray PayloadTree::content(qint32 node, qsizetype most) const
{
    const PayloadNode &at = m_nodes[size_t(node)];
    const QByteArrayView value = QByteArrayView(m_bytes).sliced(at.offset, at.length);
    const qsizetype limit = most < 0 ? value.size() : most;
    if (isContainer(at.kind))
        return value.first(qMin(limit, value.size())).toByteArray();
    if (at.field >= 0)
        return protobufContent(value, m_fields[size_t(at.field)], limit);
    return payloadFormatInfo(m_format).content(value, at.kind, limit);
}

QByteArray PayloadTree::typeText(qint32 node) const
{
    const PayloadNode &at = m_nodes[size_t(node)];
    return at.field < 0 ? QByteArray() : m_fields[size_t(at.field)].type;
}

QByteArray PayloadTree::valueText(qint32 node, qsizetype most) const
{
    const PayloadNode &at = m_nodes[size_t(node)];
    const QByteArray count = QByteArray::number(at.children);
    switch (at.kind) {
    case PayloadKind::Object:
    case PayloadKind::Element:
        return '{' + count + '}';
    case PayloadKind::Array:
        return '[' + count + ']';
    case PayloadKind::Tag:
        return payloadFormatInfo(m_format).content(QByteArrayView(m_bytes).sliced(at.offset, at.length), at.kind, most);
    case PayloadKind::Bytes:
        return content(node, most / 3).toHex(' ');
    case PayloadKind::String:
        break;
    default:
        return content(node, most);
    }
    if (m_format == PayloadFormat::Json)
        return QByteArrayView(m_bytes).sliced(at.offset, qMin(most, qsizetype(at.length))).toByteArray();
    return jsonQuoted(content(node, most));
}

qint32 PayloadTree::rowOf(qint32 node) const
{
    qint32 row = 0;
    for (qint32 at = m_nodes[size_t(node)].parent + 1; at < node; at = m_nodes[size_t(at)].end)
        ++row;
    return row;
}

std::vector<JsonStep> PayloadTree::steps(qint32 node) const
{
    std::vector<JsonStep> way;
    for (qint32 at = node; m_nodes[size_t(at)].parent >= 0; at = m_nodes[size_t(at)].parent) {
        const PayloadNode &value = m_nodes[size_t(at)];
        if (value.keyOffset >= 0)
            way.push_back({.key = keyText(at, value.keyLength)});
        else if (m_nodes[size_t(value.parent)].kind != PayloadKind::Tag) // what is tagged stands where the tag stands
            way.push_back({.index = rowOf(at)});
    }
    std::ranges::reverse(way);
    return way;
}

/// As XPath has it: the n-th of its name in its parent.
QByteArray PayloadTree::xmlPath(qint32 node) const
{
    QByteArrayList way;
    for (qint32 at = node; at >= 0; at = m_nodes[size_t(at)].parent) {
        const PayloadNode &value = m_nodes[size_t(at)];
        const bool isNamed = value.keyOffset >= 0;
        const QByteArray name = isNamed              ? keyText(at, value.keyLength)
            : value.kind == PayloadKind::Comment     ? QByteArray("comment()")
            : value.kind == PayloadKind::Instruction ? QByteArray("processing-instruction()")
                                                     : QByteArray("text()");
        if (value.kind == PayloadKind::Attribute) {
            way.prepend('@' + name);
            continue;
        }
        qint32 number = 1;
        bool isOnly = true;
        for (qint32 other = value.parent + 1; value.parent >= 0 && other < m_nodes[size_t(value.parent)].end;
             other = m_nodes[size_t(other)].end) {
            const PayloadNode &each = m_nodes[size_t(other)];
            const bool isSame = other != at && (each.keyOffset >= 0) == isNamed && each.kind != PayloadKind::Attribute
                && (isNamed ? keyText(other, each.keyLength) == name : each.kind == value.kind);
            isOnly = isOnly && !isSame;
            number += isSame && other < at ? 1 : 0;
        }
        way.prepend(isOnly ? name : name + '[' + QByteArray::number(number) + ']');
    }
    return '/' + way.join('/');
}

QByteArray PayloadTree::path(qint32 node) const
{
    if (m_format == PayloadFormat::Xml)
        return xmlPath(node);
    QByteArray path = "$";
    for (const JsonStep &step : steps(node)) {
        if (step.index >= 0)
            path += '[' + QByteArray::number(step.index) + ']';
        else if (isPlainName(step.key))
            path += '.' + step.key;
        else
            path += "['" + QByteArray(step.key).replace('\\', "\\\\").replace('\'', "\\'") + "']";
    }
    return path;
}

std::optional<QByteArray> PayloadTree::toJson(qint32 node, qsizetype most) const
{
    const PayloadNode &root = m_nodes[size_t(node)];
    if (m_format == PayloadFormat::Json) {
        if (root.length > most)
            return std::nullopt;
        return QByteArrayView(m_bytes).sliced(root.offset, root.length).toByteArray();
    }
    QByteArray json;
    std::vector<qint32> open;
    const auto closeUntil = [&](qint32 at) {
        while (!open.empty() && m_nodes[size_t(open.back())].end <= at) {
            const PayloadKind kind = m_nodes[size_t(open.back())].kind;
            const bool isObject = kind == PayloadKind::Object || kind == PayloadKind::Element;
            json += isObject ? "}" : kind == PayloadKind::Array ? "]" : "";
            open.pop_back();
        }
    };
    for (qint32 at = node; at < root.end; ++at) {
        closeUntil(at);
        const PayloadNode &value = m_nodes[size_t(at)];
        if (at != node && at != value.parent + 1)
            json += ',';
        if (at != node && value.keyOffset >= 0)
            json += jsonQuoted((value.kind == PayloadKind::Attribute ? "@" : "") + keyText(at, value.keyLength)) + ':';
        else if (at != node && m_nodes[size_t(value.parent)].kind == PayloadKind::Element)
            json += "\"#" + QByteArray(payloadKindName(value.kind).data()) + "\":";
        switch (value.kind) {
        case PayloadKind::Object:
        case PayloadKind::Element:
            json += '{';
            break;
        case PayloadKind::Array:
            json += '[';
            break;
        case PayloadKind::Tag:
            break;
        case PayloadKind::Bytes:
            json += '"' + content(at).toBase64() + '"';
            break;
        case PayloadKind::Null:
            json += "null";
            break;
        case PayloadKind::Number:
        case PayloadKind::Boolean: {
            const QByteArray text = content(at);
            const bool isOdd = text == "inf" || text == "-inf" || text == "nan"; // JSON has no words for these
            json += isOdd ? jsonQuoted(text) : text;
            break;
        }
        default:
            json += jsonQuoted(content(at));
        }
        if (isContainer(value.kind))
            open.push_back(at);
        if (json.size() > most)
            return std::nullopt;
    }
    closeUntil(root.end);
    return json;
}

PayloadReading readPayload(const QByteArray &bytes, const PayloadClues &clues, std::optional<PayloadFormat> wanted,
                           const PayloadProgress &progress)
{
    QList<PayloadFormat> formats = likelyFormats(bytes, clues);
    if (wanted) {
        formats.removeAll(*wanted);
        formats.prepend(*wanted);
    }
    PayloadReading reading;
    std::optional<PayloadTree> likeliest;
    for (const PayloadFormat format : std::as_const(formats)) {
        PayloadTree tree = PayloadTree::read(format, bytes, progress, clues.protobuf);
        const bool isWanted = wanted == format;
        const bool isScalar = tree.nodes().size() == 1 && !isContainer(tree.nodes().front().kind);
        // Any byte is a number of some binary format.
        const bool isBinary = format != PayloadFormat::Json && format != PayloadFormat::Xml;
        const bool isChance = !isWanted && isScalar && isBinary;
        if (tree.isStopped() || (!tree.problem() && !isChance)) {
            reading.tree = std::move(tree);
            return reading;
        }
        reading.refused << PayloadReading::Refusal{
            format, tree.problem().value_or(PayloadProblem{0, "a single value without structure"})};
        if (!likeliest)
            likeliest = std::move(tree);
    }
    reading.tree = std::move(*likeliest);
    return reading;
}

void PayloadTreeBuilder::key(qsizetype offset, qsizetype length)
{
    m_keyOffset = qint32(offset);
    m_keyLength = qint32(length);
}

qint32 PayloadTreeBuilder::addField(PayloadField field)
{
    m_tree.m_fields.push_back(std::move(field));
    return qint32(m_tree.m_fields.size()) - 1;
}

bool PayloadTreeBuilder::add(PayloadKind kind, qsizetype offset, qsizetype length)
{
    const auto reset = qScopeGuard([this] { m_keyOffset = m_field = -1; });
    std::vector<PayloadNode> &nodes = m_tree.m_nodes;
    const auto index = qint32(nodes.size());
    if (m_skipped == 0 && !m_open.empty())
        ++nodes[size_t(m_open.back())].children;
    if (index == PayloadTree::MaxNodes) {
        m_tree.m_isCut = true;
        return false;
    }
    nodes.push_back({.kind = kind,
                     .parent = m_open.empty() ? -1 : m_open.back(),
                     .end = index + 1,
                     .offset = qint32(offset),
                     .length = qint32(length),
                     .keyOffset = m_keyOffset,
                     .keyLength = m_keyOffset < 0 ? 0 : m_keyLength,
                     .field = m_field});
    return true;
}

void PayloadTreeBuilder::leaf(PayloadKind kind, qsizetype offset, qsizetype length)
{
    (void)add(kind, offset, length);
}

void PayloadTreeBuilder::open(PayloadKind kind, qsizetype offset)
{
    if (add(kind, offset, 0))
        m_open.push_back(qint32(m_tree.m_nodes.size()) - 1);
    else
        ++m_skipped;
}

void PayloadTreeBuilder::close(qsizetype end)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    PayloadNode &node = m_tree.m_nodes[size_t(m_open.back())];
    node.length = qint32(end) - node.offset;
    node.end = qint32(m_tree.m_nodes.size());
    m_open.pop_back();
}

bool PayloadTreeBuilder::mayGoOn(qsizetype offset)
{
    if (++m_calls % CallsAQuestion != 0 || !m_progress || m_progress(offset))
        return true;
    m_tree.m_isStopped = true;
    return false;
}

void PayloadTreeBuilder::finish(qsizetype end)
{
    m_skipped = 0;
    while (!m_open.empty())
        close(end);
}

} // namespace plectrum
