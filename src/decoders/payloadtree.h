// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/jsonpath.h"
#include "decoders/payloadformat.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace plectrum {

/// One value in a payload. Offsets and lengths in bytes of the payload, indexes in PayloadTree::nodes().
struct PayloadNode {
    PayloadKind kind = PayloadKind::Null;
    qint32 parent = -1;
    qint32 end = 0;      ///< index behind the last value inside
    qint32 children = 0; ///< values right inside
    qint32 offset = 0;
    qint32 length = 0;
    qint32 keyOffset = -1; ///< of the key in front as it stands there; -1: there is none
    qint32 keyLength = 0;
    qint32 field = -1; ///< in PayloadTree::fields(), of formats whose keys say little; -1: none

    /// Key and value together.
    qint32 begin() const { return keyOffset < 0 ? offset : keyOffset; }
    bool operator==(const PayloadNode &) const = default;
};

/// What a schema tells of a value.
struct PayloadField {
    QByteArray name;                 ///< empty: it has none
    QByteArray type;                 ///< for showing: "repeated int32"
    quint8 coding = 0;               ///< how its bytes are read; the format knows the numbers
    QHash<qint32, QByteArray> words; ///< of an enumeration

    bool operator==(const PayloadField &) const = default;
};

/// Where a payload is not what it was read as.
struct PayloadProblem {
    qsizetype offset = 0;
    QByteArray what; ///< technical, English

    bool operator==(const PayloadProblem &) const = default;
};

/// Asked now and then while a payload is read, with how far that went; false: stop.
using PayloadProgress = std::function<bool(qsizetype offset)>;

/// A payload and where its values lie in it: an index, in the order of the bytes; names and texts are read when asked
/// for. What cannot be read ends the tree, not the reading before it. A value.
class PayloadTree {
public:
    /// A payload with more values is shown up to here.
    static constexpr qint32 MaxNodes = 6'000'000;
    /// Longer payloads are not read.
    static constexpr qint64 MaxBytes = 512 * 1024 * 1024;

    /// No recursion, however deep it is.
    static PayloadTree read(PayloadFormat format, const QByteArray &bytes, const PayloadProgress &progress = {},
                            const ProtobufChoice &protobuf = {});

    PayloadFormat format() const { return m_format; }
    const QByteArray &bytes() const { return m_bytes; }
    const std::vector<PayloadNode> &nodes() const { return m_nodes; }
    const std::optional<PayloadProblem> &problem() const { return m_problem; }
    /// There are more than MaxNodes values.
    bool isCut() const { return m_isCut; }
    /// The progress function asked to stop.
    bool isStopped() const { return m_isStopped; }

    /// What a schema, or a guess, says that a value is; empty: its kind says it.
    QByteArray typeText(qint32 node) const;

    /// The values right inside, in their order; those of -1 are the outermost.
    std::vector<qint32> childrenOf(qint32 node) const;
    /// The innermost value that holds [start, end) with its key; -1: none does.
    qint32 innermost(qsizetype start, qsizetype end) const;

    /// A key without quotes and escapes, UTF-8, at most about `most` bytes; empty where there is none.
    QByteArray keyText(qint32 node, qsizetype most = 256) const;
    /// A value as it stands in JSON, strings with quotes; bytes as hex; of containers how much they hold.
    QByteArray valueText(qint32 node, qsizetype most = 256) const;
    /// A value's own content: strings without quotes and escapes, bytes as they are, containers as they stand.
    QByteArray content(qint32 node, qsizetype most = -1) const;
    /// The way from the outermost value.
    std::vector<JsonStep> steps(qint32 node) const;
    /// The same as JSONPath: `$.users[3]['a key']`; of XML as XPath: `/users/user[4]/@id`.
    QByteArray path(qint32 node) const;
    /// As JSON; of a JSON payload just as it stands. Bytes as base64, keys as strings. nullopt: it would be longer
    /// than `most` bytes.
    std::optional<QByteArray> toJson(qint32 node, qsizetype most) const;

private:
    friend class PayloadTreeBuilder;

    qint32 rowOf(qint32 node) const;
    QByteArray xmlPath(qint32 node) const;

    PayloadFormat m_format = PayloadFormat::Json;
    QByteArray m_bytes;
    std::vector<PayloadNode> m_nodes;
    std::vector<PayloadField> m_fields;
    std::optional<PayloadProblem> m_problem;
    bool m_isCut = false;
    bool m_isStopped = false;
};

/// A payload as it was read, and what was tried before.
struct PayloadReading {
    /// A format and where the payload is not of it.
    struct Refusal {
        PayloadFormat format;
        PayloadProblem problem;
    };

    PayloadTree tree;
    QList<Refusal> refused;
};

/// Reads a payload in the format that is wanted, else in the first likely one that it wholly is. Where it is none, the
/// tree is what could be read of the likeliest.
PayloadReading readPayload(const QByteArray &bytes, const PayloadClues &clues, std::optional<PayloadFormat> wanted,
                           const PayloadProgress &progress = {});

/// Puts the index of a PayloadTree together while its bytes are read from front to back.
class PayloadTreeBuilder {
public:
    PayloadTreeBuilder(PayloadTree &tree, const PayloadProgress &progress, const ProtobufChoice &protobuf)
        : m_tree(tree)
        , m_progress(progress)
        , m_protobuf(protobuf)
    {
    }

    /// The key of the value that follows.
    void key(qsizetype offset, qsizetype length);
    /// A field that values may be of; its index.
    qint32 addField(PayloadField field);
    /// That of the value that follows.
    void field(qint32 index) { m_field = index; }
    const ProtobufChoice &protobuf() const { return m_protobuf; }
    void leaf(PayloadKind kind, qsizetype offset, qsizetype length);
    void open(PayloadKind kind, qsizetype offset);
    void close(qsizetype end);
    qsizetype depth() const { return qsizetype(m_open.size()) + m_skipped; }
    /// False: the reading shall stop.
    bool mayGoOn(qsizetype offset);
    /// Closes what is open, at `end`.
    void finish(qsizetype end);

private:
    bool add(PayloadKind kind, qsizetype offset, qsizetype length);

    PayloadTree &m_tree;
    const PayloadProgress &m_progress;
    std::vector<qint32> m_open;
    qsizetype m_skipped = 0; ///< open containers that have no place in the tree any more
    const ProtobufChoice &m_protobuf;
    qint32 m_keyOffset = -1;
    qint32 m_keyLength = 0;
    qint32 m_field = -1;
    int m_calls = 0;
};

} // namespace plectrum
