// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decodedrows.h"

#include <QString>

#include <memory>
#include <vector>

namespace plectrum {

class PayloadTree;

/// The fields of what a row says, numbered, those right inside of another one behind each other: what a model needs to
/// find them by. The roots are the messages that the row holds, in their order. A value.
class DecodedFields {
public:
    struct Node {
        const DecodedField *field = nullptr;
        qint32 parent = -1;
        qint32 row = 0; ///< below the parent
        qint32 firstChild = 0;
        qint32 children = 0;
    };

    /// Fields beyond this many are not shown.
    static constexpr qint32 MaxFields = 200'000;

    /// `problemName`: what the broken rule of a message is called.
    DecodedFields(std::shared_ptr<const DecodedParts> parts, const QString &problemName);
    DecodedFields(const DecodedFields &) = delete;
    DecodedFields &operator=(const DecodedFields &) = delete;

    const DecodedParts &parts() const { return *m_parts; }
    const std::vector<Node> &nodes() const { return m_nodes; }
    int roots() const { return int(m_roots.size()); }
    const DecodedField &field(qint32 number) const { return *m_nodes[size_t(number)].field; }
    /// It tells of a broken rule.
    bool isProblem(qint32 number) const;
    /// The smallest field that holds the bytes [start, end), the deeper one of equals; -1: none does.
    qint32 innermost(qsizetype start, qsizetype end) const;
    /// They say the values of `tree` again: the message is one JSON value.
    bool mirrors(const PayloadTree *tree) const;

private:
    const std::shared_ptr<const DecodedParts> m_parts;
    std::vector<DecodedField> m_roots; ///< with what belongs to the whole message
    std::vector<bool> m_haveProblem;   ///< by root: its first child tells of one
    std::vector<Node> m_nodes;
};

} // namespace plectrum
