// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The headers and cookies that a tap adds to requests, as a list that is edited. A value is typed here, or comes from
/// the key store and is never shown.
class TapFieldModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Name, From, Value, ColumnCount };
    /// As of TapRuleModel.
    enum Role { ChoicesRole = Qt::UserRole + 1, FaultRole };

    struct Field {
        bool isCookie = false;
        bool isStored = false; ///< its value is in the key store
        QString name;
        QString value;        ///< as typed; empty of one that is stored
        bool isKnown = false; ///< the key store has a value, as far as was seen

        /// Its place in the key store: "header X-Key".
        QString key() const;
        bool operator==(const Field &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Field> &fields() const { return m_fields; }
    /// One line a field: "header|cookie typed|stored NAME VALUE". Values that are secrets are left out.
    QStringList lines() const;
    /// Lines that are none are left out.
    void setLines(const QStringList &lines);
    /// The row of the new field.
    int add(bool isCookie);
    void remove(int row);
    void setKnown(const QString &key, bool isKnown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();
    /// A value was typed that belongs into the key store; the model has forgotten it.
    void secretTyped(const QString &key, const QString &secret);

private:
    static QString faultOf(const Field &field);

    QList<Field> m_fields;
};

} // namespace plectrum
