// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/payloadtreemodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxText = 400; ///< bytes of a value that are shown

/// What an id numbers stands in its last two bits.
enum class RowSort : quint8 { Value, Group, Field };

quintptr packedId(RowSort sort, qint64 number)
{
    return (quintptr(number) << 2) | quintptr(sort);
}

/// -1: it is of another sort.
qint32 numberOf(RowSort sort, const QModelIndex &index)
{
    return index.isValid() && RowSort(index.internalId() & 3) == sort ? qint32(index.internalId() >> 2) : -1;
}

quintptr idOfNode(qint32 node)
{
    return packedId(RowSort::Value, node);
}

} // namespace

void PayloadTreeModel::setTree(std::shared_ptr<const PayloadTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_found.clear();
    m_children.clear();
    m_ids.clear();
    m_groups.clear();
    endResetModel();
}

void PayloadTreeModel::setFound(const QList<PayloadSearch::Range> &found)
{
    m_found = found;
    // Rows of all levels may have changed; views ask for what they show.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PayloadTreeModel::setDecoded(std::shared_ptr<const DecodedFields> fields)
{
    if (const int rows = decodedRows(); rows > 0) {
        beginRemoveRows({}, 0, rows - 1);
        m_decoded.reset();
        endRemoveRows();
    }
    const int rows = fields ? fields->roots() : 0;
    if (rows == 0)
        return;
    beginInsertRows({}, 0, rows - 1);
    m_decoded = std::move(fields);
    endInsertRows();
}

int PayloadTreeModel::decodedRows() const
{
    return m_decoded ? m_decoded->roots() : 0;
}

const std::vector<qint32> &PayloadTreeModel::children(qint32 node) const
{
    auto found = m_children.find(node);
    if (found == m_children.end())
        found = m_children.insert(node, m_tree ? m_tree->childrenOf(node) : std::vector<qint32>());
    return *found;
}

qint32 PayloadTreeModel::nodeOf(const QModelIndex &index) const
{
    return numberOf(RowSort::Value, index);
}

/// What stands below an index.
PayloadTreeModel::Group PayloadTreeModel::spanOf(const QModelIndex &parent) const
{
    if (const qint32 group = numberOf(RowSort::Group, parent); group >= 0)
        return m_groups[size_t(group)];
    const qint32 node = nodeOf(parent);
    Group span{.container = node, .first = 0, .count = qint32(children(node).size())};
    while ((qint64(span.count) + span.step - 1) / span.step > Page)
        span.step *= Page;
    return span;
}

quintptr PayloadTreeModel::idOf(const Group &group) const
{
    auto found = m_ids.find(group);
    if (found == m_ids.end()) {
        found = m_ids.insert(group, packedId(RowSort::Group, qint64(m_groups.size())));
        m_groups.push_back(group);
    }
    return *found;
}

QModelIndex PayloadTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && row < decodedRows())
        return indexOfField(row, column);
    if (const qint32 field = fieldOf(parent); field >= 0)
        return indexOfField(m_decoded->nodes()[size_t(field)].firstChild + row, column);
    const Group span = spanOf(parent);
    const int above = parent.isValid() ? 0 : decodedRows();
    const qint32 first = span.first + (row - above) * span.step;
    if (span.step == 1)
        return createIndex(row, column, idOfNode(children(span.container)[size_t(first)]));
    return createIndex(row, column,
                       idOf({.container = span.container,
                             .first = first,
                             .count = qMin(span.step, span.first + span.count - first),
                             .step = span.step / Page}));
}

/// Where what holds `held` values of a container from `position` on stands below.
QModelIndex PayloadTreeModel::parentOf(qint32 container, qint32 position, qint32 held) const
{
    const auto count = qint32(children(container).size());
    if ((qint64(count) + held - 1) / held <= Page)
        return container < 0 ? QModelIndex() : indexOf(container);
    const qint32 above = held * Page;
    const qint32 first = position / above * above;
    const Group group{.container = container, .first = first, .count = qMin(above, count - first), .step = held};
    const QModelIndex parent = parentOf(container, first, above);
    const int row = (first - spanOf(parent).first) / above;
    return createIndex(parent.isValid() ? row : row + decodedRows(), 0, idOf(group));
}

QModelIndex PayloadTreeModel::indexOf(qint32 node) const
{
    if (!m_tree || node < 0 || node >= qint32(m_tree->nodes().size()))
        return {};
    const qint32 container = m_tree->nodes()[size_t(node)].parent;
    const auto &siblings = children(container);
    const auto position = qint32(std::ranges::lower_bound(siblings, node) - siblings.begin());
    // The row needs no index of what is above.
    const bool isGrouped = qint32(siblings.size()) > Page;
    const int above = container < 0 ? decodedRows() : 0;
    return createIndex(isGrouped ? position % Page : position + above, 0, idOfNode(node));
}

QModelIndex PayloadTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const qint32 field = fieldOf(index); field >= 0)
        return indexOfField(m_decoded->nodes()[size_t(field)].parent);
    const qint32 node = nodeOf(index);
    if (node < 0) {
        const Group group = spanOf(index);
        return parentOf(group.container, group.first, group.step * Page);
    }
    const qint32 container = m_tree->nodes()[size_t(node)].parent;
    const auto &siblings = children(container);
    return parentOf(container, qint32(std::ranges::lower_bound(siblings, node) - siblings.begin()), 1);
}

int PayloadTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (const qint32 field = fieldOf(parent); field >= 0)
        return m_decoded->nodes()[size_t(field)].children;
    const int above = parent.isValid() ? 0 : decodedRows();
    if (!m_tree)
        return above;
    const Group span = spanOf(parent);
    return above + (span.count + span.step - 1) / span.step;
}

bool PayloadTreeModel::hasChildren(const QModelIndex &parent) const
{
    const qint32 node = nodeOf(parent);
    // Known without listing them.
    return node >= 0 && parent.column() <= 0 ? m_tree->nodes()[size_t(node)].end > node + 1 : rowCount(parent) > 0;
}

QVariant PayloadTreeModel::text(qint32 node, int column) const
{
    const PayloadNode &value = m_tree->nodes()[size_t(node)];
    switch (column) {
    case Key:
        if (value.keyOffset >= 0)
            return QString::fromUtf8(m_tree->keyText(node));
        if (value.parent < 0)
            return u"$"_s;
        if (m_tree->nodes()[size_t(value.parent)].kind == PayloadKind::Tag)
            return tr("content");
        if (m_tree->nodes()[size_t(value.parent)].kind == PayloadKind::Element)
            return u'#' + payloadKindName(value.kind);
        return QString::number(std::ranges::lower_bound(children(value.parent), node) - children(value.parent).begin());
    case Value:
        return QString::fromUtf8(m_tree->valueText(node, MaxText)).simplified()
            + (isContainer(value.kind) || value.length <= MaxText ? QString() : u"…"_s);
    case Type: {
        const QByteArray type = m_tree->typeText(node);
        return type.isEmpty() ? QString(payloadKindName(value.kind)) : QString::fromUtf8(type);
    }
    default:
        return QLocale().toString(value.length);
    }
}

bool PayloadTreeModel::isFound(qint32 begin, qint32 end) const
{
    const auto found = std::ranges::upper_bound(m_found, qsizetype(begin), {}, &PayloadSearch::Range::end);
    return found != m_found.end() && found->start < end;
}

QVariant PayloadTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint32 node = nodeOf(index);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (const qint32 field = fieldOf(index); field >= 0)
        return fieldData(field, index.column(), role);
    if (node < 0) {
        const Group group = spanOf(index);
        const auto &values = children(group.container);
        const PayloadNode &last = m_tree->nodes()[size_t(values[size_t(group.first + group.count) - 1])];
        const qint32 begin = m_tree->nodes()[size_t(values[size_t(group.first)])].begin();
        if (role == KindRole)
            return GroupKind;
        if (role == FoundRole)
            return isFound(begin, last.offset + last.length);
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == Key)
            return u"%1 … %2"_s.arg(group.first).arg(group.first + group.count - 1);
        return index.column() == Size ? QVariant(QLocale().toString(last.offset + last.length - begin)) : QVariant();
    }
    const PayloadNode &value = m_tree->nodes()[size_t(node)];
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(text(node, Key).toString(), text(node, index.column()).toString());
    case KindRole:
        return int(value.kind);
    case FoundRole:
        return isFound(value.begin(), value.offset + value.length);
    default:
        return {};
    }
}

qint32 PayloadTreeModel::fieldOf(const QModelIndex &index) const
{
    return numberOf(RowSort::Field, index);
}

QModelIndex PayloadTreeModel::indexOfField(qint32 field, int column) const
{
    return field < 0 ? QModelIndex()
                     : createIndex(m_decoded->nodes()[size_t(field)].row, column, packedId(RowSort::Field, field));
}

QVariant PayloadTreeModel::fieldData(qint32 number, int column, int role) const
{
    const DecodedField &field = m_decoded->field(number);
    const auto cell = [&](int at) -> QString {
        if (at == Key)
            return QString::fromUtf8(field.name);
        if (at == Value)
            return QString::fromUtf8(field.value.left(MaxText)).simplified()
                + (field.value.size() > MaxText ? u"…"_s : QString());
        return at == Size && field.offset >= 0 ? QLocale().toString(field.length) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell(column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(cell(Key), cell(column));
    case KindRole:
        return m_decoded->isProblem(number) ? ProblemKind : FieldKind;
    case FoundRole:
        return field.offset >= 0 && isFound(qint32(field.offset), qint32(field.offset + field.length));
    default:
        return {};
    }
}

std::optional<PayloadSearch::Range> PayloadTreeModel::rangeOf(const QModelIndex &index) const
{
    if (const qint32 number = fieldOf(index); number >= 0) {
        const DecodedField &field = m_decoded->field(number);
        return field.offset < 0 ? std::nullopt
                                : std::optional(PayloadSearch::Range{field.offset, field.offset + field.length});
    }
    const qint32 node = nodeOf(index);
    if (node < 0)
        return std::nullopt;
    const PayloadNode &value = m_tree->nodes()[size_t(node)];
    return PayloadSearch::Range{value.begin(), qsizetype(value.offset) + value.length};
}

QModelIndex PayloadTreeModel::innermost(qsizetype start, qsizetype end, int mostLevels) const
{
    std::vector<qint32> way;
    for (qint32 at = m_tree ? m_tree->innermost(start, end) : -1; at >= 0; at = m_tree->nodes()[size_t(at)].parent)
        way.push_back(at);
    const QModelIndex value = way.empty()
        ? QModelIndex()
        : indexOf(qsizetype(way.size()) > mostLevels ? way[way.size() - size_t(mostLevels)] : way.front());
    const QModelIndex field = m_decoded ? indexOfField(m_decoded->innermost(start, end)) : QModelIndex();
    if (!field.isValid() || !value.isValid())
        return field.isValid() ? field : value;
    const auto length = [this](const QModelIndex &index) {
        const PayloadSearch::Range range = *rangeOf(index);
        return range.end - range.start;
    };
    // The payload's own values are what selections were always about.
    return length(field) < length(value) && !m_decoded->mirrors(m_tree.get()) ? field : value;
}

QVariant PayloadTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Value:
        return tr("Value");
    case Type:
        return tr("Type");
    default:
        return tr("Bytes");
    }
}

} // namespace plectrum
