// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/messagedraft.h"
#include "ui/draftcheck.h"

#include <QFrame>
#include <QStringList>

#include <memory>

namespace plectrum {

namespace Ui {
class Composer;
}

/// Writes what is sent next: texts, JSON, binary, control frames; with a history.
class Composer : public QFrame {
    Q_OBJECT

public:
    using Mode = MessageDraft::Kind;

    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    void setOpen(bool open);
    /// Whether deflate was agreed with the peer.
    void setDeflates(bool deflates);
    void setMode(Mode mode);
    void setText(const QString &text);
    void focusText();
    MessageDraft draft() const;
    void setDraft(const MessageDraft &draft);
    /// Says why what was to be sent was not, until something else is written.
    void complain(const QString &text);

public Q_SLOTS:
    /// Sends what is written, if it is right; else says what is wrong.
    void send();

Q_SIGNALS:
    void sendAsked(const plectrum::MessageDraft &draft);
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
    void remember();
    void recall(int step);
    void chooseFile();
    void format();
    void cutHere();

    const std::unique_ptr<Ui::Composer> m_ui;
    bool m_open = false;
    bool m_canSend = false;
    QStringList m_history; ///< oldest first
    qsizetype m_recalled = 0;
};

} // namespace plectrum
