// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ConnectionTab that has to do with what it sends.

#include "capture/capturewriter.h"
#include "profiles/variables.h"
#include "ui/composer.h"
#include "ui/connectionbar.h"
#include "ui/connectiontab.h"
#include "ui/draftcheck.h"
#include "ui/environments.h"
#include "ui/historydialog.h"
#include "ui/messagehistories.h"
#include "ui/question.h"
#include "ui/queuebar.h"
#include "ui/rowactions.h"
#include "ui/savedmessages.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"
#include "ui/sendgate.h"
#include "ui/surgerydialog.h"

#include <QHostAddress>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace plectrum {

void ConnectionTab::setMessageHistories(MessageHistories &histories)
{
    m_histories = &histories;
    m_composer->setHistory(histories.of(m_profile.id));
}

void ConnectionTab::showHistory()
{
    auto *const dialog = new HistoryDialog(m_histories->of(m_profile.id), *m_histories, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::chosen, m_composer, &Composer::setDraft);
    dialog->open();
}

void ConnectionTab::setSavedMessages(SavedMessages &messages)
{
    m_saved = &messages;
}

void ConnectionTab::saveMessage(const MessageDraft &draft)
{
    auto *const dialog = new SaveMessageDialog(*m_saved, draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionTab::showSavedMessages()
{
    m_saved->reload();
    auto *const dialog = new SavedMessagesDialog(*m_saved, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedMessagesDialog::chosen, m_composer, &Composer::setDraft);
    dialog->open();
}

/// Calls `then` with the text once its variables are filled in, or `refuse` with the reason why they are not; without
/// an environment braces are braces.
void ConnectionTab::withFilled(const QString &text, const std::function<void(const QString &)> &then,
                               const std::function<void(const QString &)> &refuse)
{
    if (m_environments.chosen().isEmpty() || !Variables::areIn(text)) {
        then(Variables::unescaped(text));
        return;
    }
    m_environments.resolve(text, this, [this, text, then, refuse](const Variables &variables) {
        const auto filled = variables.fill(text, tr("Message"));
        if (!filled) {
            refuse(filled.error().detail);
            return;
        }
        if (m_session)
            m_session->recorder().hide(variables.secrets());
        m_histories->of(m_profile.id).hide(variables.secrets());
        then(*filled);
    });
}

void ConnectionTab::sendDraft(const MessageDraft &draft)
{
    withFilled(
        draft.text, [this, draft](const QString &text) { sendFilled(draft, text); },
        [this](const QString &why) { m_composer->complain(why); });
}

void ConnectionTab::sendFilled(const MessageDraft &draft, const QString &text)
{
    const CheckedDraft checked = checkDraft(draft.kind, text);
    if (!checked.fault.isEmpty()) {
        m_composer->complain(draft.text == text ? checked.fault
                                                : tr("With its variables filled in: %1").arg(checked.fault));
        return;
    }
    if (!m_session)
        return;
    if (draft.kind == MessageDraft::Kind::Close)
        closeConnection(draft.closeCode, checked.bytes);
    else if (draft.kind == MessageDraft::Kind::File)
        m_session->sendFile(text.trimmed(), draft.outgoing({}));
    else
        m_session->send(draft.outgoing(checked.bytes));
}

/// As it was: what looks like a variable in it is none.
void ConnectionTab::resend(Opcode type, const QByteArray &message)
{
    if (m_session && m_session->state() == Client::State::Open) {
        m_session->send({.opcode = type, .payload = message});
        return;
    }
    m_resent.append({type, message});
    if (!isLive() && !m_isAsking && !m_whenServed && !m_gate->isBusy())
        connectNow();
}

/// What was to be sent again goes, or is given up: it does not wait for a connection that somebody opens later.
void ConnectionTab::settleResent(bool isOpen)
{
    const auto resent = std::exchange(m_resent, {});
    for (const auto &[type, message] : resent) {
        if (isOpen)
            m_session->send({.opcode = type, .payload = message});
    }
    if (!isOpen && !resent.isEmpty())
        Q_EMIT said(tr("Not sent again, since there is no connection: %L1").arg(resent.size()));
}

void ConnectionTab::adoptAgreement(const ConnectionInfo &info)
{
    m_deflates = !info.deflate.isEmpty();
    m_composer->setDeflates(m_deflates);
    const QString host = QUrl(info.url).host();
    m_service = host == "localhost"_L1 || QHostAddress(host).isLoopback() ? QString() : host;
}

void ConnectionTab::writeFrame()
{
    auto *const dialog = new SurgeryDialog(m_deflates, m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SurgeryDialog::sendAsked, this, [this](const QList<RawFrame> &frames, const QString &rules) {
        if (m_session)
            m_session->sendRaw(frames, rules);
    });
    dialog->setFill(
        [this](const QString &text, const auto &then, const auto &refuse) { withFilled(text, then, refuse); });
    dialog->setOpen(m_session && m_session->state() == Client::State::Open);
    connect(m_session.get(), &LiveSession::stateChanged, dialog,
            [dialog](Client::State state) { dialog->setOpen(state == Client::State::Open); });
    dialog->show();
}

void ConnectionTab::closeConnection(std::optional<quint16> code, const QByteArray &reason)
{
    if (m_facts.waiting.messages == 0 || m_session->state() != Client::State::Open) {
        m_session->close(code, reason);
        return;
    }
    const QPointer<LiveSession> session(m_session.get());
    ask(
        *this,
        {tr("The peer has not taken everything yet. Close the connection?"),
         tr("%1 wait to be sent. Sent first, the connection closes behind them, or when the peer takes nothing for a "
            "while. Dropped, they are lost.")
             .arg(waitingText()),
         tr("&Drop them and close"), tr("&Send them first")},
        [session, code, reason] {
            if (!session)
                return;
            session->dropAllWaiting();
            session->close(code, reason);
        },
        [session, code, reason] {
            if (session)
                session->close(code, reason);
        });
}

void ConnectionTab::closeWhenSent()
{
    if (isLive())
        m_session->close(1000, {});
}

void ConnectionTab::showFacts(const SessionFacts &facts)
{
    m_facts = facts;
    m_bar->setFacts(facts);
    m_composer->setWaiting(facts.bytesToWrite, facts.waiting.messages);
    m_queue->setQueue(facts.waiting, facts.waited, facts.queue);
}

QString ConnectionTab::waitingText() const
{
    return isLive() && m_facts.waiting.messages > 0 ? QueueBar::textOf(m_facts.waiting) : QString();
}

/// The rows tell what was sent; what was not leaves no row, so the last one says it.
void ConnectionTab::noteDropped(const WaitingSum &what)
{
    const QString text = tr("Dropped before it was sent: %1").arg(QueueBar::textOf(what));
    Q_EMIT said(text);
    if (const qint64 last = m_session->recorder().appendedCount(); last > 0)
        m_rows->addNote(last, text);
}

/// So that nobody takes for a fault of ours what was sent on purpose.
void ConnectionTab::noteDeliberate(const QList<RecordId> &records, const QString &rules)
{
    if (!records.isEmpty() && !rules.isEmpty())
        m_rows->setNotes({records.constLast()}, tr("Sent on purpose: %1").arg(rules));
}

} // namespace plectrum
