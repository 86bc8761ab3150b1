// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/savedmessage.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace plectrum {

class SavedMessages;

namespace Ui {
class SavedMessagesDialog;
}

/// The saved messages by folder, with search; one is taken into the composer, or deleted.
class SavedMessagesDialog : public QDialog {
    Q_OBJECT

public:
    /// `messages` must outlive the dialog.
    explicit SavedMessagesDialog(SavedMessages &messages, QWidget *parent = nullptr);
    ~SavedMessagesDialog() override;

    void accept() override;

Q_SIGNALS:
    void chosen(const plectrum::MessageDraft &draft);

private:
    std::optional<SavedMessage> current() const;
    void fill();
    void showCurrent();
    void remove();

    const std::unique_ptr<Ui::SavedMessagesDialog> m_ui;
    SavedMessages &m_messages;
};

} // namespace plectrum
