// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/choicedelegate.h"

#include "ui/theme.h"

#include <QComboBox>

namespace plectrum {

ChoiceDelegate::ChoiceDelegate(int choicesRole, int faultRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_choicesRole(choicesRole)
    , m_faultRole(faultRole)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QStringList choices = index.data(m_choicesRole).toStringList();
    if (choices.isEmpty()) {
        QWidget *const editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setProperty("inCell", true);
        return editor;
    }
    auto *const box = new QComboBox(parent);
    box->setProperty("inCell", true);
    box->addItems(choices);
    auto *const self = const_cast<ChoiceDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *const box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *const box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    QColor color = colors.text;
    if (!index.data(m_faultRole).toString().isEmpty())
        color = colors.error;
    else if (!(index.flags() & Qt::ItemIsEditable))
        color = colors.dim;
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace plectrum
