// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedmessagesdialog.h"

#include "ui/errortext.h"
#include "ui/question.h"
#include "ui/savedmessages.h"
#include "ui/theme.h"
#include "ui_savedmessagesdialog.h"

namespace plectrum {

SavedMessagesDialog::SavedMessagesDialog(SavedMessages &messages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SavedMessagesDialog>())
    , m_messages(messages)
{
    m_ui->setupUi(this);
    setMonospaced(*m_ui->previewEdit);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SavedMessagesDialog::fill);
    connect(m_ui->messageTree, &QTreeWidget::currentItemChanged, this, &SavedMessagesDialog::showCurrent);
    connect(m_ui->messageTree, &QTreeWidget::itemActivated, this, &SavedMessagesDialog::accept);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &SavedMessagesDialog::accept);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &SavedMessagesDialog::remove);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_messages, &SavedMessages::changed, this, &SavedMessagesDialog::fill);
    fill();
}

SavedMessagesDialog::~SavedMessagesDialog() = default;

std::optional<SavedMessage> SavedMessagesDialog::current() const
{
    const QTreeWidgetItem *const item = m_ui->messageTree->currentItem();
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
    for (const SavedMessage &message : m_messages.all()) {
        if (!id.isEmpty() && message.id == id)
            return message;
    }
    return std::nullopt;
}

void SavedMessagesDialog::fill()
{
    m_ui->messageTree->clear();
    const QString wanted = m_ui->searchEdit->text().trimmed();
    QTreeWidgetItem *folder = nullptr;
    QTreeWidgetItem *first = nullptr;
    for (const SavedMessage &message : m_messages.all()) {
        const bool isWanted = wanted.isEmpty() || message.name.contains(wanted, Qt::CaseInsensitive)
            || message.folder.contains(wanted, Qt::CaseInsensitive)
            || message.description.contains(wanted, Qt::CaseInsensitive)
            || message.draft.text.contains(wanted, Qt::CaseInsensitive);
        if (!isWanted)
            continue;
        if (message.folder.isEmpty()) {
            folder = nullptr;
        } else if (!folder || folder->text(0) != message.folder) {
            folder = new QTreeWidgetItem(m_ui->messageTree, {message.folder});
            folder->setFlags(Qt::ItemIsEnabled);
            folder->setExpanded(true);
        }
        auto *const item = folder ? new QTreeWidgetItem(folder) : new QTreeWidgetItem(m_ui->messageTree);
        item->setText(0, message.name);
        item->setToolTip(0, message.description);
        item->setData(0, Qt::UserRole, message.id);
        if (!first)
            first = item;
    }
    m_ui->messageTree->setCurrentItem(first);
    m_ui->emptyLabel->setVisible(!first);
    m_ui->messageTree->setVisible(first);
    m_ui->emptyLabel->setText(m_messages.all().isEmpty()
                                  ? tr("Nothing here yet.\nSave what you write by Saved → Save this message…")
                                  : tr("No message has this in it."));
    showCurrent();
}

void SavedMessagesDialog::showCurrent()
{
    const auto message = current();
    m_ui->descriptionLabel->setText(message ? message->description : QString());
    m_ui->descriptionLabel->setVisible(message && !message->description.isEmpty());
    m_ui->previewEdit->setPlainText(message ? message->draft.text : QString());
    m_ui->takeButton->setEnabled(message.has_value());
    m_ui->deleteButton->setEnabled(message.has_value());
}

void SavedMessagesDialog::accept()
{
    const auto message = current();
    if (!message)
        return;
    Q_EMIT chosen(message->draft);
    QDialog::accept();
}

void SavedMessagesDialog::remove()
{
    const auto message = current();
    if (!message)
        return;
    ask(*this, {.text = tr("Delete the message “%1”?").arg(message->name), .more = {}, .yes = tr("&Delete")},
        [this, id = message->id] {
            if (const auto removed = m_messages.remove(id); !removed)
                m_ui->descriptionLabel->setText(errorText(removed.error()));
        });
}

} // namespace plectrum
