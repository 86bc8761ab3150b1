// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heldmodel.h"
#include "ui/models/tapmodel.h"
#include "ui/tapdock.h"
#include "ui_tapdock.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

// What is held, changed in the editor, and sent of one's own, and by which rules. What the tap is and how it runs:
// tapdock.cpp.

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

/// `wrong`: set to what is wrong with the expression of what is to be held; nothing is held by it then.
QList<TapRule> TapDock::rules(QString *wrong) const
{
    QList<TapRule> rules = m_ui->rulesPage->rules();
    if (!m_ui->holdCheckBox->isChecked())
        return rules;
    TapRule rule{.action = TapRule::Action::Hold, .sender = {}, .match = {}, .text = {}};
    if (const int way = m_ui->wayComboBox->currentIndex(); way > 0)
        rule.sender = way == 1 ? Role::Client : Role::Server;
    const QString text = m_ui->matchLineEdit->text();
    if (!m_ui->regexCheckBox->isChecked()) {
        rule.match = TapRule::plain(text);
        return rules << rule;
    }
    const auto parsed = TapRule::parse(TapRule::Action::Hold, text);
    if (!parsed) {
        if (wrong)
            *wrong = parsed.error().detail;
        return rules;
    }
    rule.match = parsed->match;
    return rules << rule;
}

void TapDock::applyRules()
{
    QString wrong;
    const QList<TapRule> now = rules(&wrong);
    m_ui->faultLabel->setText(wrong);
    m_ui->faultLabel->setVisible(!wrong.isEmpty());
    m_host.setRules(now);
}

std::optional<quint64> TapDock::chosenConnection() const
{
    const QModelIndexList rows = m_ui->connectionTableView->selectionModel()->selectedRows();
    if (!rows.isEmpty() && rows.first().data(TapModel::OpenRole).toBool())
        return rows.first().data(TapModel::IdRole).toULongLong();
    // Without a choice: the one that is open, if it is the only one.
    std::optional<quint64> only;
    for (int row = 0; row < m_connections->rowCount(); ++row) {
        const QModelIndex index = m_connections->index(row, 0);
        if (!index.data(TapModel::OpenRole).toBool())
            continue;
        if (only)
            return std::nullopt;
        only = index.data(TapModel::IdRole).toULongLong();
    }
    return only;
}

} // namespace plectrum
