// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savemessagedialog.h"

#include "capture/messageredaction.h"
#include "profiles/profile.h"
#include "profiles/variables.h"
#include "ui/errortext.h"
#include "ui/formlabels.h"
#include "ui/savedmessages.h"
#include "ui_savemessagedialog.h"

#include <QPushButton>

namespace plectrum {

SaveMessageDialog::SaveMessageDialog(SavedMessages &messages, const MessageDraft &draft, QWidget *parent)
    : SaveMessageDialog(messages, SavedMessage{.draft = draft}, parent)
{
}

SaveMessageDialog::SaveMessageDialog(SavedMessages &messages, const SavedMessage &message, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveMessageDialog>())
    , m_messages(messages)
    , m_original(message)
{
    const QString literal = Variables::strippedFrom(message.draft.text);
    m_ui->setupUi(this);
    alignFormLabels(*this);
    m_ui->folderComboBox->addItem({});
    m_ui->folderComboBox->addItems(messages.folders());
    m_ui->nameEdit->setText(message.name);
    m_ui->folderComboBox->setCurrentText(message.folder);
    m_ui->descriptionEdit->setPlainText(message.description);
    if (!message.id.isEmpty())
        setWindowTitle(tr("Edit message"));
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setProperty("primary", true);
    m_ui->secretLabel->setVisible(redactText(literal.toUtf8(), {.fromClient = true}).count > 0);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SaveMessageDialog::check);
    connect(m_ui->folderComboBox, &QComboBox::currentTextChanged, this, &SaveMessageDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SaveMessageDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SaveMessageDialog::reject);
    check();
}

SaveMessageDialog::~SaveMessageDialog() = default;

SavedMessage SaveMessageDialog::message() const
{
    SavedMessage message = m_original;
    message.name = m_ui->nameEdit->text().trimmed();
    message.folder = Profile::folderPath(m_ui->folderComboBox->currentText());
    message.description = m_ui->descriptionEdit->toPlainText().trimmed();
    return message;
}

void SaveMessageDialog::check()
{
    const SavedMessage written = message();
    const bool isTooLong = written.draft.text.size() > SavedMessage::MaxCharacters;
    const auto other = m_messages.named(written.name, written.folder);
    const bool isTaken = other && !written.id.isEmpty() && other->id != written.id;
    m_ui->faultLabel->setText(isTooLong     ? tr("The message is too long to be saved; keep it in a file.")
                                  : isTaken ? tr("Another message has this name there.")
                                  : other && written.id.isEmpty()
                                  ? tr("It takes the place of the one that has this name.")
                                  : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!written.name.isEmpty() && !isTooLong && !isTaken);
}

void SaveMessageDialog::accept()
{
    if (const auto saved = m_messages.save(message()); saved)
        QDialog::accept();
    else
        m_ui->faultLabel->setText(errorText(saved.error()));
}

} // namespace plectrum
