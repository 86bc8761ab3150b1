// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/messagetemplate.h"
#include "profiles/messagedraft.h"
#include "ui/commands/widgetkeys.h"
#include "ui/draftcheck.h"

#include <QFrame>

#include <memory>

namespace plectrum {

namespace Ui {
class Composer;
}

class ComposeDialog;
class MessageHistory;

/// Writes what is sent next: texts, JSON, binary, control frames; with a history.
class Composer : public QFrame {
    Q_OBJECT

public:
    using Mode = MessageDraft::Kind;

    /// The keys that the text field understands.
    static WidgetKeys keys();

    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    /// Of a kind of message, for people.
    static QString nameOf(Mode mode);

    void setOpen(bool open);
    /// Shared by the tabs of a profile; must outlive the composer. Before: there is none.
    void setHistory(MessageHistory &history);
    /// What waits for a slow peer: bytes, the socket's included, and messages.
    void setWaiting(qint64 bytes, qint64 messages);
    /// Whether deflate was agreed with the peer.
    void setDeflates(bool deflates);
    void setMode(Mode mode);
    void setText(const QString &text);
    void focusText();
    /// Asks for a message of a protocol by its parts, and writes it; the protocol of this decoder stands in front.
    ComposeDialog *showTemplates(QLatin1StringView protocol);
    MessageDraft draft() const;
    void setDraft(const MessageDraft &draft);
    /// Says why what was to be sent was not, until something else is written. Repeating ends.
    void complain(const QString &text);

public Q_SLOTS:
    /// Sends what is written, if it is right; else says what is wrong. Begins or ends repeating, where that is chosen.
    void send();

Q_SIGNALS:
    void sendAsked(const plectrum::MessageDraft &draft);
    void saveAsked(const plectrum::MessageDraft &draft);
    /// The saved messages are to be shown.
    void savedAsked();
    /// What was sent before is to be shown.
    void historyAsked();
    /// A message is to be made of its parts: showTemplates() with the connection's protocol.
    void composeAsked();
    /// A frame is to be written bit by bit.
    void frameAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Mode mode() const;
    void modeChanged();
    void check();
    void markFault(qsizetype position);
    /// nullopt: none is asked for; isRight: it is a number that fits, or none.
    std::optional<quint16> closeCode(bool &isRight) const;
    QString remark() const;
    void showNote(const QString &text);
    void showSending();
    bool repeats() const;
    void recall(int step);
    void chooseFile();
    void format();
    void cutHere();

    const std::unique_ptr<Ui::Composer> m_ui;
    bool m_open = false;
    bool m_canSend = false;
    MessageHistory *m_history = nullptr;
    qsizetype m_recalled = 0; ///< place in the history; its size: what is written is new
    MessageDraft m_repeated;
    ComposeContext m_composing; ///< of the connection that is open
    CheckedDraft m_checked;     ///< of m_checkedText, where that is long
    Mode m_checkedMode = Mode::Text;
    QString m_checkedText;
};

} // namespace plectrum
