// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tap/taprule.h"

#include <QAbstractTableModel>
#include <QHash>

namespace plectrum {

/// The rules of a tap as a list that is edited, with how often each was applied. Those that are switched off or make no
/// sense stay in the list and hold for nothing.
class TapRuleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Way, Match, Then, Hits, ColumnCount };
    enum Role {
        ChoicesRole = Qt::UserRole + 1, ///< QStringList: what a cell may be, its edit value being the number of one
        FaultRole                       ///< what is wrong with the cell's rule; empty: nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order of the list.
    QList<TapRule> rules() const;
    /// One line a rule: "on|off NAME TEXT", TEXT as TapRule::toText(); also of rules that make no sense.
    QStringList lines() const;
    /// Lines that are none are left out.
    void setLines(const QStringList &lines);
    /// The row of the new rule, which matches nothing yet.
    int add(TapRule::Action action);
    void remove(int row);
    /// One up (-1) or down (1), if there is room.
    void move(int row, int by);
    /// By TapRule::id.
    void setHits(const QHash<quint64, qint64> &hits);

    static QString actionText(TapRule::Action action);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Of rules().
    void changed();

private:
    struct Row {
        quint64 id = 0;
        bool on = true;
        TapRule::Action action = TapRule::Action::Drop;
        int way = 0; ///< of wayTexts()
        QString match;
        QString then;
        qint64 hits = 0;

        QString text() const; ///< as TapRule::toText()
        Result<TapRule> rule() const;
    };
    static QStringList wayTexts();
    QString faultOf(const Row &row) const;
    QVariant shown(const Row &row, int column) const;

    QList<Row> m_rows;
    quint64 m_lastId = 0;
};

} // namespace plectrum
