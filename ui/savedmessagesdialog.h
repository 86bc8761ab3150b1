// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/savedmessage.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace plectrum {

class SavedMessages;

namespace Ui {
class SavedMessagesDialog;
}

/// The saved messages by folder, with search; one is taken into the composer. They are renamed, moved, described,
/// duplicated, deleted, and exchanged as files.
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
    void search();
    void showCurrent();
    void fillMenu();
    void edit();
    void duplicate();
    void remove();
    void move(const QString &id, const QString &folder);
    void renameFolder();
    void importFiles();
    void importInto(const QString &folder);
    void exportCurrent();
    void exportFolder();
    void exportWith(const QString &title, const QString &fileName,
                    const std::function<Result<void>(const QString &path)> &write);
    /// Shows what went wrong, if it did.
    void tell(const Result<void> &done);

    const std::unique_ptr<Ui::SavedMessagesDialog> m_ui;
    SavedMessages &m_messages;
    QString m_wanted;                ///< id of the message to be chosen when the list is filled next
    std::function<void()> m_putBack; ///< what was deleted last
};

} // namespace plectrum
