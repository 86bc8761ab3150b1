// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "decoders/payloadtree.h"
#include "ui/models/decodedfields.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>

namespace plectrum {

/// The values of a payload, and above them the fields that a decoder found in it. Lists what is inside of a value when
/// it is asked for; more than a page of values stand in groups.
class PayloadTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Key, Value, Type, Size, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int(PayloadKind), or one of Kind
        FoundRole,               ///< bool: what is looked for stands in its bytes
    };
    /// Of what is no value.
    enum Kind { GroupKind = -1, FieldKind = -2, ProblemKind = -3 };
    /// Most rows below another.
    static constexpr qint32 Page = 1000;

    using QAbstractItemModel::QAbstractItemModel;

    /// nullptr: nothing.
    void setTree(std::shared_ptr<const PayloadTree> tree);
    const PayloadTree *tree() const { return m_tree.get(); }
    /// nullptr: none.
    void setDecoded(std::shared_ptr<const DecodedFields> fields);
    const DecodedFields *decoded() const { return m_decoded.get(); }
    /// Rows at the top that are decoded.
    int decodedRows() const;
    /// In order; marks the values that hold them.
    void setFound(const QList<PayloadSearch::Range> &found);

    /// -1 of a group or field.
    qint32 nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(qint32 node) const;
    /// In decoded(); -1 of what is none.
    qint32 fieldOf(const QModelIndex &index) const;
    /// The bytes it stands for, a value with its key; nullopt: it has none of its own.
    std::optional<PayloadSearch::Range> rangeOf(const QModelIndex &index) const;
    /// The smallest of all values and fields that hold [start, end), a value at most `mostLevels` deep.
    QModelIndex innermost(qsizetype start, qsizetype end, int mostLevels) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// `count` values of a container from its `first` one on.
    struct Group {
        qint32 container = -1;
        qint32 first = 0;
        qint32 count = 0;
        qint32 step = 1; ///< values in each row below; 1: themselves

        bool operator==(const Group &) const = default;
        friend size_t qHash(const Group &group, size_t seed = 0)
        {
            return qHashMulti(seed, group.container, group.first, group.step);
        }
    };

    const std::vector<qint32> &children(qint32 node) const;
    Group spanOf(const QModelIndex &parent) const;
    quintptr idOf(const Group &group) const;
    QModelIndex parentOf(qint32 container, qint32 position, qint32 held) const;
    QVariant text(qint32 node, int column) const;
    QVariant fieldData(qint32 field, int column, int role) const;
    QModelIndex indexOfField(qint32 field, int column = 0) const;
    bool isFound(qint32 begin, qint32 end) const;

    std::shared_ptr<const PayloadTree> m_tree;
    std::shared_ptr<const DecodedFields> m_decoded;
    QList<PayloadSearch::Range> m_found;
    mutable QHash<qint32, std::vector<qint32>> m_children;
    mutable QHash<Group, quintptr> m_ids;
    mutable std::vector<Group> m_groups;
};

} // namespace plectrum
