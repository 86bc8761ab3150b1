// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace plectrum {

/// Edits cells in place: those with a list of choices by a combo box, the others as text. Rows with a fault are drawn
/// as such.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Roles of the model: a QStringList, whose numbers are the edit values; and a text, empty where nothing is wrong.
    ChoiceDelegate(int choicesRole, int faultRole, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_choicesRole;
    const int m_faultRole;
};

} // namespace plectrum
