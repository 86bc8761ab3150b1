// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/cheatsheet.h"

#include "ui/theme.h"
#include "ui_cheatsheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

enum Column { What, Keys };
constexpr int WhatWidth = 380;

} // namespace

CheatSheet::CheatSheet(const QList<Command> &commands, const QList<WidgetKeys> &widgets, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CheatSheet>())
{
    m_ui->setupUi(this);
    QTreeWidgetItem *group = nullptr;
    const auto add = [this, &group](const QString &where, const QString &what, const QString &keys) {
        if (!group || group->text(What) != where) {
            group = new QTreeWidgetItem(m_ui->keysTreeWidget, {where});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(What, bold);
        }
        auto *const item = new QTreeWidgetItem(group, {what, keys});
        item->setForeground(Keys, themeColors(palette()).dim);
    };
    for (const Command &command : commands) {
        if (!command.shortcut.isEmpty())
            add(command.path, command.title, command.shortcut);
    }
    for (const WidgetKeys &widget : widgets) {
        for (const WidgetKeys::Key &key : widget.keys)
            add(widget.where, key.text, key.keys);
    }
    m_ui->keysTreeWidget->expandAll();
    m_ui->keysTreeWidget->setColumnWidth(What, WhatWidth);
    m_ui->keysTreeWidget->setCurrentItem(m_ui->keysTreeWidget->topLevelItem(0)->child(0));
    m_ui->nothingLabel->hide();
    QPushButton *const copies = m_ui->buttonBox->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copies->setObjectName(u"copyButton"_s);
    copies->setToolTip(tr("As a table, to paste into a text and print"));
    connect(copies, &QPushButton::clicked, this, &CheatSheet::copy);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, &CheatSheet::search);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->searchLineEdit->setFocus();
}

CheatSheet::~CheatSheet() = default;

void CheatSheet::search(const QString &text)
{
    const QString wanted = text.simplified();
    bool anything = false;
    for (int i = 0; i < m_ui->keysTreeWidget->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const group = m_ui->keysTreeWidget->topLevelItem(i);
        const bool isGroup = group->text(What).contains(wanted, Qt::CaseInsensitive);
        bool shown = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *const item = group->child(j);
            const bool fits = isGroup || item->text(What).contains(wanted, Qt::CaseInsensitive)
                || item->text(Keys).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown |= fits;
        }
        group->setHidden(!shown);
        anything |= shown;
    }
    m_ui->nothingLabel->setVisible(!anything);
    m_ui->keysTreeWidget->setVisible(anything);
}

void CheatSheet::copy()
{
    QString text;
    QString html;
    for (int i = 0; i < m_ui->keysTreeWidget->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const group = m_ui->keysTreeWidget->topLevelItem(i);
        text += (i > 0 ? u"\n"_s : QString()) + group->text(What) + u'\n';
        html += u"<h3>%1</h3><table>"_s.arg(group->text(What).toHtmlEscaped());
        for (int j = 0; j < group->childCount(); ++j) {
            const QTreeWidgetItem *const item = group->child(j);
            text += item->text(Keys) + u'\t' + item->text(What) + u'\n';
            html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(item->text(Keys).toHtmlEscaped(),
                                                             item->text(What).toHtmlEscaped());
        }
        html += u"</table>"_s;
    }
    auto *const copied = new QMimeData; // the clipboard's from now on
    copied->setText(text);
    copied->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace plectrum
