// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tapfieldmodel.h"

#include "capture/redaction.h"
#include "websocket/headergrammar.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

const QString Dots = u"••••••••"_s;

/// What may be written into the settings: cookies and headers that hold secrets may not.
bool mayBeKept(const TapFieldModel::Field &field)
{
    const QByteArray value = field.value.toUtf8();
    return !field.isCookie && !field.isStored && redactField(field.name.toUtf8(), value).bytes == value;
}

} // namespace

QString TapFieldModel::Field::key() const
{
    return (isCookie ? u"cookie "_s : u"header "_s) + (isCookie ? name : name.toLower());
}

QStringList TapFieldModel::lines() const
{
    QStringList lines;
    for (const Field &field : m_fields)
        lines << u"%1 %2 %3 %4"_s.arg(field.isCookie ? u"cookie"_s : u"header"_s,
                                      field.isStored ? u"stored"_s : u"typed"_s, field.name,
                                      mayBeKept(field) ? field.value : QString());
    return lines;
}

void TapFieldModel::setLines(const QStringList &lines)
{
    beginResetModel();
    m_fields.clear();
    for (const QString &line : lines) {
        const QString name = line.section(u' ', 2, 2);
        if (name.isEmpty())
            continue;
        m_fields.append({.isCookie = line.startsWith("cookie "_L1),
                         .isStored = line.section(u' ', 1, 1) == "stored"_L1,
                         .name = name,
                         .value = line.section(u' ', 3)});
    }
    endResetModel();
    Q_EMIT changed();
}

int TapFieldModel::add(bool isCookie)
{
    const int row = int(m_fields.size());
    beginInsertRows({}, row, row);
    m_fields.append({.isCookie = isCookie, .name = {}, .value = {}});
    endInsertRows();
    Q_EMIT changed();
    return row;
}

void TapFieldModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_fields.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

void TapFieldModel::setKnown(const QString &key, bool isKnown)
{
    for (qsizetype row = 0; row < m_fields.size(); ++row) {
        if (m_fields[row].key() != key || m_fields[row].isKnown == isKnown)
            continue;
        m_fields[row].isKnown = isKnown;
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

int TapFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int TapFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TapFieldModel::faultOf(const Field &field)
{
    if (!isToken(field.name.toUtf8()))
        return tr("The name of a header or cookie has no spaces, and no other signs than a token may have.");
    return isFieldValue(field.value.toUtf8()) ? QString() : tr("A value has no line breaks or control characters.");
}

QVariant TapFieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Field &field = m_fields.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Kind:
            return field.isCookie ? tr("Cookie") : tr("Header");
        case Name:
            return field.name.isEmpty() ? tr("name") : field.name;
        case From:
            return field.isStored ? tr("key store") : tr("typed here");
        case Value:
            return !field.isStored ? field.value : field.isKnown ? Dots : tr("type it once");
        }
        return {};
    case Qt::EditRole:
        return index.column() == Kind ? QVariant(int(field.isCookie))
            : index.column() == From  ? QVariant(int(field.isStored))
            : index.column() == Name  ? QVariant(field.name)
                                      : QVariant(field.value);
    case Qt::ToolTipRole:
        if (const QString fault = faultOf(field); !fault.isEmpty())
            return fault;
        return field.isStored ? tr("The value is kept in the key store for this target, and read when the tap starts.")
                              : QVariant();
    case FaultRole:
        return faultOf(field);
    case ChoicesRole:
        if (index.column() == Kind)
            return QStringList{tr("Header"), tr("Cookie")};
        if (index.column() == From)
            return QStringList{tr("typed here"), tr("key store")};
        return {};
    }
    return {};
}

bool TapFieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Field &field = m_fields[index.row()];
    QString secret;
    switch (index.column()) {
    case Kind:
        field.isCookie = value.toInt() == 1;
        break;
    case Name:
        field.name = value.toString().trimmed();
        break;
    case From:
        field.isStored = value.toInt() == 1;
        secret = field.isStored ? std::exchange(field.value, {}) : QString();
        break;
    case Value:
        (field.isStored ? secret : field.value) = value.toString();
        break;
    default:
        return false;
    }
    const QString key = field.key();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    if (!secret.isEmpty())
        Q_EMIT secretTyped(key, secret);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags TapFieldModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant TapFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Kind"), tr("Name"), tr("Value from"), tr("Value")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
