// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/savedmessage.h"

#include <QDialog>

#include <memory>

namespace plectrum {

class SavedMessages;

namespace Ui {
class SaveMessageDialog;
}

/// Asks for name, folder and description of a message, new or saved, and saves it.
class SaveMessageDialog : public QDialog {
    Q_OBJECT

public:
    /// `messages` must outlive the dialog.
    SaveMessageDialog(SavedMessages &messages, const MessageDraft &draft, QWidget *parent = nullptr);
    /// Of one that is saved already.
    SaveMessageDialog(SavedMessages &messages, const SavedMessage &message, QWidget *parent = nullptr);
    ~SaveMessageDialog() override;

    void accept() override;

private:
    SavedMessage message() const;
    void check();

    const std::unique_ptr<Ui::SaveMessageDialog> m_ui;
    SavedMessages &m_messages;
    const SavedMessage m_original; ///< without an id: a new one
};

} // namespace plectrum
