// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ConnectionTab that has to do with what it sends.

#include "capture/capturewriter.h"
#include "profiles/variables.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/draftcheck.h"
#include "ui/environments.h"
#include "ui/rowactions.h"
#include "ui/savedmessages.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"
#include "ui/surgerydialog.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace plectrum {

void ConnectionTab::setMessageHistory(MessageHistory &history)
{
    m_composer->setHistory(history);
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

/// Calls `then` with the text once its variables are filled in; without an environment braces are braces.
void ConnectionTab::withFilled(const QString &text, const std::function<void(const QString &)> &then)
{
    if (m_environments.chosen().isEmpty() || !Variables::areIn(text)) {
        then(text);
        return;
    }
    m_environments.resolve(text, this, [this, text, then](const Variables &variables) {
        const auto filled = variables.fill(text, tr("Message"));
        if (!filled) {
            m_composer->complain(filled.error().detail);
            return;
        }
        if (m_session)
            m_session->recorder().hide(variables.secrets());
        then(*filled);
    });
}

void ConnectionTab::sendDraft(const MessageDraft &draft)
{
    withFilled(draft.text, [this, draft](const QString &text) { sendFilled(draft, text); });
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
        m_session->close(draft.closeCode, checked.bytes);
    else if (draft.kind == MessageDraft::Kind::File)
        m_session->sendFile(text.trimmed(), draft.outgoing({}));
    else
        m_session->send(draft.outgoing(checked.bytes));
}

/// As it was: what looks like a variable in it is none.
void ConnectionTab::resend(Opcode type, const QByteArray &message)
{
    if (m_session)
        m_session->send({.opcode = type, .payload = message});
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
    dialog->setOpen(m_session && m_session->state() == Client::State::Open);
    connect(m_session.get(), &LiveSession::stateChanged, dialog,
            [dialog](Client::State state) { dialog->setOpen(state == Client::State::Open); });
    dialog->show();
}

/// So that nobody takes for a fault of ours what was sent on purpose.
void ConnectionTab::noteDeliberate(const QList<RecordId> &records, const QString &rules)
{
    if (!records.isEmpty() && !rules.isEmpty())
        m_rows->setNotes({records.constLast()}, tr("Sent on purpose: %1").arg(rules));
}

} // namespace plectrum
