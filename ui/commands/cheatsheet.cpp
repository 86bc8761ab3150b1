// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/cheatsheet.h"

#include "ui/theme.h"
#include "ui_cheatsheet.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>

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
    QPushButton *const saves = m_ui->buttonBox->addButton(tr("&Save as web page…"), QDialogButtonBox::ActionRole);
    saves->setObjectName(u"saveButton"_s);
    saves->setToolTip(tr("To look at in a browser, and to print from there"));
    connect(saves, &QPushButton::clicked, this, &CheatSheet::chooseFile);
    m_ui->savedLabel->hide();
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
    for (int i = 0; i < m_ui->keysTreeWidget->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const group = m_ui->keysTreeWidget->topLevelItem(i);
        text += (i > 0 ? u"\n"_s : QString()) + group->text(What) + u'\n';
        for (int j = 0; j < group->childCount(); ++j)
            text += group->child(j)->text(Keys) + u'\t' + group->child(j)->text(What) + u'\n';
    }
    auto *const copied = new QMimeData; // the clipboard's from now on
    copied->setText(text);
    copied->setHtml(html());
    QGuiApplication::clipboard()->setMimeData(copied);
}

QString CheatSheet::html() const
{
    QString html;
    for (int i = 0; i < m_ui->keysTreeWidget->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const group = m_ui->keysTreeWidget->topLevelItem(i);
        html += u"<h3>%1</h3><table>"_s.arg(group->text(What).toHtmlEscaped());
        for (int j = 0; j < group->childCount(); ++j)
            html += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(group->child(j)->text(Keys).toHtmlEscaped(),
                                                             group->child(j)->text(What).toHtmlEscaped());
        html += u"</table>"_s;
    }
    return html;
}

void CheatSheet::chooseFile()
{
    auto *const dialog = new QFileDialog(this, tr("Save the keys"), u"plectrum-keys.html"_s, tr("Web pages (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CheatSheet::saveTo);
    dialog->open();
}

bool CheatSheet::saveTo(const QString &path)
{
    // In two columns, a group on one page: the browser prints it.
    const QString page = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                         "body{font:13px sans-serif;columns:2}h3{break-after:avoid;margin:12px 0 4px}"
                         "tr{break-inside:avoid}td:first-child{white-space:nowrap;padding-right:16px;font-weight:600}"
                         "</style></head><body>%2</body></html>\n"_s.arg(windowTitle().toHtmlEscaped(), html());
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(page.toUtf8()) > 0 && file.commit();
    m_ui->savedLabel->setText(isSaved ? tr("Saved as %1").arg(path)
                                      : tr("%1 cannot be written: %2").arg(path, file.errorString()));
    restyle(*m_ui->savedLabel, "fault", !isSaved);
    m_ui->savedLabel->show();
    return isSaved;
}

} // namespace plectrum
