// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendgate.h"

#include "nextcloud/credentialrisk.h"
#include "ui/credentials.h"
#include "ui/livesession.h"
#include "ui/pastedialog.h"
#include "ui/sessiontext.h"
#include "ui_sendgate.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Unauthorized = 401;

} // namespace

SendGate::SendGate(Credentials &credentials, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SendGate>())
    , m_credentials(credentials)
{
    m_ui->setupUi(this);
    setProperty("banner", u"error"_s);
    QFont bold = m_ui->titleLabel->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->titleLabel->setFont(bold);
    connect(m_ui->sendAnywayButton, &QPushButton::clicked, this, [this] { answer(m_target); });
    connect(m_ui->withoutButton, &QPushButton::clicked, this, [this] { send(withoutRisks(m_target)); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SendGate::cancel);
    hide();
}

SendGate::~SendGate() = default;

void SendGate::prepare(const Profile &profile, const Target &target)
{
    m_profile = profile;
    m_isBusy = true;
    const int turn = ++m_turn;
    m_credentials.complete(target, this, [this, turn](const std::optional<Target> &whole) {
        if (!m_isBusy || turn != m_turn)
            return;
        if (whole)
            weigh(*whole);
        else
            cancel();
    });
}

void SendGate::weigh(const Target &target)
{
    m_target = target;
    QStringList notes;
    for (const SessionNote &note : notesBeforeSending(target)) {
        if (isCredentialRisk(note.warning))
            notes << noteText(note);
    }
    if (notes.isEmpty() || !m_profile.asksBeforeSending) {
        send(target);
        return;
    }
    m_ui->textLabel->setText(notes.join(u'\n'));
    m_ui->againCheckBox->setChecked(false);
    m_ui->againCheckBox->setVisible(!m_profile.id.isEmpty());
    show();
    m_ui->withoutButton->setFocus();
}

/// "Send anyway", and perhaps from now on.
void SendGate::answer(const Target &target)
{
    if (!m_profile.id.isEmpty() && m_ui->againCheckBox->isChecked())
        Q_EMIT askedForTheLastTime(m_profile.id);
    send(target);
}

void SendGate::send(const Target &target)
{
    hide();
    m_isBusy = false;
    m_target = target;
    Q_EMIT ready(target);
}

void SendGate::cancel()
{
    if (!m_isBusy)
        return;
    hide();
    m_isBusy = false;
    Q_EMIT cancelled();
}

void SendGate::askForCredentials(const QUrl &url)
{
    // Of the window: the labels of this banner have colours of their own.
    auto *const dialog = new PasteDialog(url.host(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, url] {
        const PastedCredentials credentials = dialog->credentials();
        m_credentials.notePasted(credentials, url.isEmpty() ? credentials.url : url);
        Q_EMIT pasted(credentials);
    });
    dialog->open();
}

void SendGate::watch(const LiveSession &session)
{
    connect(&session, &LiveSession::opened, this, [this] { m_credentials.noteUse(m_target, {UseOutcome::Opened}); });
    connect(&session, &LiveSession::refused, this, [this](const Refusal &refusal) {
        m_credentials.noteUse(m_target, {UseOutcome::Refused, refusal.head.status});
        if (refusal.head.status == Unauthorized)
            m_credentials.dropRefused(m_target);
    });
    connect(&session, &LiveSession::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled && error.code != ErrorCode::FileNotReadable)
            m_credentials.noteUse(m_target, {UseOutcome::Failed});
    });
}

} // namespace plectrum
