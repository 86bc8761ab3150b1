// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/decodedfields.h"

#include "decoders/payloadtree.h"

namespace plectrum {

DecodedFields::DecodedFields(std::shared_ptr<const DecodedParts> parts, const QString &problemName)
    : m_parts(std::move(parts))
{
    for (const DecodedMessage &message : m_parts->messages) {
        if (message.tree.name.isEmpty() && message.problem.isEmpty())
            continue; // its fields stand below another message of the batch
        DecodedField root = message.tree;
        if (root.name.isEmpty())
            root.name = QByteArray(m_parts->protocol.data(), m_parts->protocol.size());
        if (!message.summary.isEmpty())
            root.value = message.summary;
        if (!message.problem.isEmpty())
            root.children.insert(root.children.begin(), {.name = problemName.toUtf8(), .value = message.problem});
        m_roots.push_back(std::move(root));
        m_haveProblem.push_back(!message.problem.isEmpty());
    }
    for (size_t at = 0; at < m_roots.size(); ++at)
        m_nodes.push_back({.field = &m_roots[at], .row = qint32(at)});
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        const std::vector<DecodedField> &inside = m_nodes[at].field->children;
        m_nodes[at].firstChild = qint32(m_nodes.size());
        for (const DecodedField &each : inside) {
            if (m_nodes.size() >= size_t(MaxFields))
                break;
            m_nodes.push_back({.field = &each, .parent = qint32(at), .row = m_nodes[at].children++});
        }
    }
}

bool DecodedFields::isProblem(qint32 number) const
{
    const Node &node = m_nodes[size_t(number)];
    return node.parent >= 0 && node.parent < roots() && node.row == 0 && m_haveProblem[size_t(node.parent)];
}

qint32 DecodedFields::innermost(qsizetype start, qsizetype end) const
{
    qint32 found = -1;
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        const DecodedField &field = *m_nodes[at].field;
        const bool holds = field.offset >= 0 && field.offset <= start && end <= field.offset + field.length;
        if (holds && (found < 0 || field.length <= this->field(found).length))
            found = qint32(at);
    }
    return found;
}

bool DecodedFields::mirrors(const PayloadTree *tree) const
{
    if (roots() != 1 || !tree || tree->format() != PayloadFormat::Json || tree->nodes().empty() || tree->problem())
        return false;
    // A broken rule is worth being seen.
    return !m_haveProblem.front() && qint32(m_nodes.front().children) == tree->nodes().front().children
        && m_roots.front().offset == tree->nodes().front().offset;
}

} // namespace plectrum
