// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/messagehistory.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace plectrum {

class MessageHistories;

namespace Ui {
class HistoryDialog;
}

/// What was sent before, the newest first, with search; one is taken into the composer, or forgotten.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    HistoryDialog(MessageHistory &history, MessageHistories &histories, QWidget *parent = nullptr);
    ~HistoryDialog() override;

    void accept() override;

Q_SIGNALS:
    void chosen(const plectrum::MessageDraft &draft);

private:
    /// Place in the history; -1: nothing is chosen.
    qsizetype current() const;
    void fill();
    void showCurrent();
    void removeCurrent();
    void clear();

    const std::unique_ptr<Ui::HistoryDialog> m_ui;
    MessageHistory &m_history;
};

} // namespace plectrum
