// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heldmodel.h"
#include "ui/tapdock.h"
#include "ui_tapdock.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

// What is held, changed in the editor, and sent of one's own. What the tap is and how it runs: tapdock.cpp.

namespace plectrum {
namespace {

constexpr std::array Kinds{Opcode::Text, Opcode::Binary, Opcode::Ping, Opcode::Pong, Opcode::Close};

/// "1000 bye": code and reason of a close frame.
QByteArray closePayload(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    bool isNumber = false;
    const quint16 number = text.left(space < 0 ? text.size() : space).toUShort(&isNumber);
    if (!isNumber)
        return text;
    QByteArray code(2, Qt::Uninitialized);
    qToBigEndian(number, code.data());
    return code + (space < 0 ? QByteArray() : text.mid(space + 1));
}

} // namespace

/// The held message that is selected, in the editor.
void TapDock::showHeld()
{
    const QModelIndexList rows = m_ui->heldTableView->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const TapMessage &message = m_held->message(rows.first().row());
        const bool text = message.type == Opcode::Text && message.payload.isValidUtf8();
        m_ui->hexCheckBox->setChecked(!text);
        m_ui->messagePlainTextEdit->setPlainText(text ? QString::fromUtf8(message.payload)
                                                      : QString::fromLatin1(message.payload.toHex(' ')));
    } else if (m_held->rowCount() == 0) {
        m_ui->messagePlainTextEdit->clear();
    }
    showState();
}

/// What the editor holds; nullopt, and said why, if it is no hex.
std::optional<QByteArray> TapDock::written()
{
    const QByteArray text = m_ui->messagePlainTextEdit->toPlainText().toUtf8();
    if (!m_ui->hexCheckBox->isChecked())
        return text;
    QByteArray digits = text.simplified();
    digits.replace(' ', "");
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() == digits.toLower())
        return bytes;
    m_ui->faultLabel->setText(tr("Hex digits come in pairs of 0–9 and a–f."));
    m_ui->faultLabel->show();
    return std::nullopt;
}

void TapDock::toggleHex(bool hex)
{
    // The box says already what it is to become.
    m_ui->hexCheckBox->setChecked(!hex);
    const auto bytes = written();
    if (!bytes || (!hex && !bytes->isValidUtf8())) {
        if (bytes) {
            m_ui->faultLabel->setText(tr("These bytes are no text."));
            m_ui->faultLabel->show();
        }
        return;
    }
    m_ui->hexCheckBox->setChecked(hex);
    m_ui->messagePlainTextEdit->setPlainText(hex ? QString::fromLatin1(bytes->toHex(' ')) : QString::fromUtf8(*bytes));
}

void TapDock::settle(TapDecision::Action action)
{
    const QModelIndexList rows = m_ui->heldTableView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    TapDecision decision{.action = action, .payload = {}};
    const TapMessage &message = m_held->message(rows.first().row());
    if (action != TapDecision::Action::Drop) {
        decision.payload = written();
        if (!decision.payload)
            return;
    }
    m_ui->faultLabel->hide();
    m_host.decide(message.id, decision);
}

void TapDock::inject()
{
    const auto connection = chosenConnection();
    const auto bytes = written();
    if (!connection || !bytes)
        return;
    const Opcode kind = Kinds.at(size_t(m_ui->kindComboBox->currentIndex()));
    m_ui->faultLabel->hide();
    m_host.inject(*connection, m_ui->injectWayComboBox->currentIndex() == 0 ? Role::Client : Role::Server, kind,
                  kind == Opcode::Close ? closePayload(*bytes) : *bytes);
}

} // namespace plectrum
