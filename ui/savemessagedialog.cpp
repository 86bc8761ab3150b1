// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savemessagedialog.h"

#include "capture/messageredaction.h"
#include "profiles/profile.h"
#include "profiles/variables.h"
#include "ui/errortext.h"
#include "ui/savedmessages.h"
#include "ui_savemessagedialog.h"

#include <QPushButton>

namespace plectrum {

SaveMessageDialog::SaveMessageDialog(SavedMessages &messages, const MessageDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveMessageDialog>())
    , m_messages(messages)
    , m_draft(draft)
    , m_hasSecrets(redactText(Variables::strippedFrom(draft.text).toUtf8(), {.fromClient = true}).count > 0)
{
    m_ui->setupUi(this);
    m_ui->folderComboBox->addItem({});
    m_ui->folderComboBox->addItems(messages.folders());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setProperty("primary", true);
    m_ui->secretLabel->setVisible(m_hasSecrets);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SaveMessageDialog::check);
    connect(m_ui->folderComboBox, &QComboBox::currentTextChanged, this, &SaveMessageDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SaveMessageDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SaveMessageDialog::reject);
    check();
}

SaveMessageDialog::~SaveMessageDialog() = default;

SavedMessage SaveMessageDialog::message() const
{
    return {.id = {},
            .name = m_ui->nameEdit->text().trimmed(),
            .folder = Profile::folderPath(m_ui->folderComboBox->currentText()),
            .description = m_ui->descriptionEdit->toPlainText().trimmed(),
            .draft = m_draft,
            .unknown = {}};
}

void SaveMessageDialog::check()
{
    const SavedMessage written = message();
    const bool isTooLong = m_draft.text.size() > SavedMessage::MaxCharacters;
    bool replaces = false;
    for (const SavedMessage &each : m_messages.all())
        replaces = replaces || (each.name == written.name && each.folder == written.folder);
    m_ui->faultLabel->setText(isTooLong      ? tr("The message is too long to be saved; keep it in a file.")
                                  : replaces ? tr("It takes the place of the one that has this name.")
                                             : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!written.name.isEmpty() && !isTooLong);
}

void SaveMessageDialog::accept()
{
    if (const auto saved = m_messages.save(message()); saved)
        QDialog::accept();
    else
        m_ui->faultLabel->setText(errorText(saved.error()));
}

} // namespace plectrum
