// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draftcheck.h"
#include "websocket/rawframe.h"

#include <QDialog>
#include <QList>

#include <array>
#include <functional>
#include <memory>

namespace plectrum {

struct FaultPreset;

namespace Ui {
class SurgeryDialog;
}

/// Writes one client frame bit by bit, right or wrong, and says before it is sent what a peer will find.
class SurgeryDialog : public QDialog {
    Q_OBJECT

public:
    /// `deflate`: permessage-deflate was agreed. `service`: whose service this goes to; empty: one on this computer.
    SurgeryDialog(bool deflate, const QString &service, QWidget *parent = nullptr);
    ~SurgeryDialog() override;

    /// Calls `then` with `text`, its variables filled in, or `refuse` with the reason why they cannot be.
    using Told = std::function<void(const QString &text)>;
    using Fill = std::function<void(const QString &text, const Told &then, const Told &refuse)>;
    /// How variables in the payload are filled in; before, there are none.
    void setFill(const Fill &fill) { m_fill = fill; }

    /// Whether there is an open connection to send on.
    void setOpen(bool open);

Q_SIGNALS:
    /// `what`: which rule is broken on purpose, for the note beside the rows.
    void sendAsked(const QList<plectrum::RawFrame> &frames, const QString &what);

private:
    const FaultPreset *preset() const;
    void choosePreset();
    void showFrame(const RawFrame &frame);
    QByteArray payload(const QString &text) const;
    /// The frame that is written; its random key is fixed until the next sending.
    RawFrame frame(const QString &text) const;
    QList<RawFrame> frames(const QString &text) const;
    /// What is wrong with the fields; empty: nothing.
    QString fault(const CheckedDraft &payload) const;
    QString written() const;
    MessageDraft::Kind kind() const;
    void update();
    QString findings() const;
    void send();
    void sendFilled(const QString &text);

    const std::unique_ptr<Ui::SurgeryDialog> m_ui;
    const bool m_deflate;
    bool m_open = true;
    bool m_isFilling = false;
    std::array<quint8, 4> m_key{};
    QList<RawFrame> m_prelude;
    Fill m_fill;
};

} // namespace plectrum
