// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/messagetemplate.h"
#include "profiles/messagedraft.h"

#include <QDialog>

#include <memory>

namespace plectrum {

namespace Ui {
class ComposeDialog;
}

/// Makes a message of a protocol out of its parts: which message, and a field for each part.
class ComposeDialog : public QDialog {
    Q_OBJECT

public:
    /// `protocol`: name of a decoder, whose messages stand first in the choice; may be empty. `context`: of the
    /// connection.
    ComposeDialog(QLatin1StringView protocol, const ComposeContext &context, QWidget *parent = nullptr);
    ~ComposeDialog() override;

    /// Goes to a message by its full name: "socketio.emit".
    void choose(QByteArrayView fullName);
    void accept() override;

Q_SIGNALS:
    /// What was made, and the context of the next one; before the dialog closes.
    void composed(const plectrum::MessageDraft &draft, const plectrum::ComposeContext &context);

private:
    void fillMessages();
    void fillFields();
    void showMessage();
    TemplateValues values() const;
    const MessageTemplate *chosen() const;

    const std::unique_ptr<Ui::ComposeDialog> m_ui;
    const ComposeContext m_context;
    QList<QWidget *> m_fields;                             ///< of the chosen message, in order
    QHash<QByteArray, QHash<QByteArray, QString>> m_typed; ///< by message and field, to come back to
};

/// As the composer writes it: text, JSON or hex.
MessageDraft draftOf(const Outgoing &message);

} // namespace plectrum
