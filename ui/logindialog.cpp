// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logindialog.h"

#include "nextcloud/serveraddress.h"
#include "ui/credentials.h"
#include "ui/errortext.h"
#include "ui/formlabels.h"
#include "ui/sessiontext.h"
#include "ui/theme.h"
#include "ui_logindialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// What is said beside the profiles' ids in the box.
const QString NoProfile = u"/none"_s;
const QString NewProfile = u"/new"_s;

} // namespace

LoginDialog::LoginDialog(Credentials &credentials, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LoginDialog>())
    , m_credentials(credentials)
{
    m_ui->setupUi(this);
    alignFormLabels(*this);
    setMonospaced(*m_ui->urlLineEdit);
    m_ui->deviceLineEdit->setText(tr("Plectrum on %1").arg(QSysInfo::machineHostName()));
    for (QLabel *title : {m_ui->waitingTitleLabel, m_ui->doneTitleLabel})
        title->setProperty("title", true);
    m_ui->profileLabel->hide();
    m_ui->profileComboBox->hide();
    m_ui->stackedWidget->setCurrentWidget(m_ui->formPage);

    m_ui->fieldsLayout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->serverLineEdit, &QLineEdit::textChanged, this, &LoginDialog::check);
    connect(m_ui->loginButton, &QPushButton::clicked, this, &LoginDialog::begin);
    connect(m_ui->formCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openButton, &QPushButton::clicked, this, &LoginDialog::openBrowser);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
        m_ui->copyButton->setText(tr("Copied"));
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            m_flow->cancel();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_second, &QTimer::timeout, this, &LoginDialog::showTimeLeft);

    m_ui->storeLabel->setText(tr("Looking for a key store…"));
    m_credentials.keyStore().probe(this, [this](bool isAvailable) {
        m_ui->storeLabel->setText(
            isAvailable ? tr("The app password goes to the system’s key store; you can revoke it at any time.")
                        : tr("No key store answers here: the app password is kept until Plectrum closes, and you log "
                             "in again next time."));
        restyle(*m_ui->storeLabel, "tone", isAvailable ? QString() : u"warning"_s);
    });
    check();
}

LoginDialog::~LoginDialog() = default;

void LoginDialog::setServer(const QUrl &url)
{
    QUrl plain(url);
    plain.setUserInfo(QString());
    const auto server = plain.host().isEmpty() ? Result<QUrl>(QUrl()) : serverAddress(plain.toString());
    if (server && !server->isEmpty())
        m_ui->serverLineEdit->setText(server->toString());
}

void LoginDialog::offerProfiles(const QList<Profile> &profiles, const QString &preferred)
{
    m_profiles = profiles;
    m_preferred = preferred;
    m_offersProfiles = true;
    m_ui->profileLabel->show();
    m_ui->profileComboBox->show();
    fillProfiles();
}

/// The profiles that are for the server that stands there.
void LoginDialog::fillProfiles()
{
    if (!m_offersProfiles)
        return;
    QComboBox &box = *m_ui->profileComboBox;
    const auto server = serverAddress(m_ui->serverLineEdit->text());
    box.clear();
    for (const Profile &profile : std::as_const(m_profiles)) {
        const auto own = serverAddress(profile.target.url.toString(QUrl::RemoveUserInfo));
        if (server && own && isSameOrigin(*own, *server))
            box.addItem(profile.name, profile.id);
    }
    const int preferred = box.findData(m_preferred);
    box.addItem(server ? tr("New profile “%1”").arg(server->host()) : tr("New profile"), NewProfile);
    box.addItem(tr("None"), NoProfile);
    box.setCurrentIndex(qMax(preferred, 0));
}

void LoginDialog::check()
{
    const auto server = serverAddress(m_ui->serverLineEdit->text());
    const bool isEmpty = m_ui->serverLineEdit->text().trimmed().isEmpty();
    m_ui->loginButton->setEnabled(server.has_value());
    m_ui->faultLabel->setText(isEmpty || server ? QString() : errorText(server.error()));
    m_ui->faultLabel->setVisible(!m_ui->faultLabel->text().isEmpty());
    restyle(*m_ui->faultLabel, "fault", true);
    m_ui->plainLabel->setVisible(server && isPlainAddress(*server));
    fillProfiles();
}

void LoginDialog::begin()
{
    const auto server = serverAddress(m_ui->serverLineEdit->text());
    if (!server)
        return;
    HttpAccess access = m_credentials.accessTo(*server);
    if (const QByteArray name = deviceName(m_ui->deviceLineEdit->text()); !name.isEmpty())
        access.userAgent = name;
    m_flow = std::make_unique<LoginFlow>(access);
    if (m_pollInterval)
        m_flow->setPollInterval(*m_pollInterval);
    m_flow->setLifetime(m_lifetime);
    connect(m_flow.get(), &LoginFlow::warned, this, &LoginDialog::warn);
    connect(m_flow.get(), &LoginFlow::loginUrl, this, &LoginDialog::showUrl);
    // Queued: the flow is inside a signal of its own.
    connect(m_flow.get(), &LoginFlow::granted, this, &LoginDialog::granted, Qt::QueuedConnection);
    connect(m_flow.get(), &LoginFlow::failed, this, &LoginDialog::failed, Qt::QueuedConnection);
    m_warnings.clear();
    m_url.clear();
    m_ui->faultLabel->hide();
    m_ui->urlLineEdit->clear();
    m_ui->openButton->setEnabled(false);
    m_ui->copyButton->setEnabled(false);
    m_ui->copyButton->setText(tr("Copy"));
    m_ui->warningsLabel->hide();
    m_ui->waitingTitleLabel->setText(tr("Asking %1…").arg(server->host()));
    m_ui->waitingLabel->setText(tr("The server makes an address for this login."));
    m_ui->timeLabel->clear();
    m_ui->progressBar->setRange(0, 0);
    m_ui->stackedWidget->setCurrentWidget(m_ui->waitingPage);
    m_ui->cancelButton->setFocus();
    m_flow->start(*server);
}

void LoginDialog::showUrl(const QUrl &url)
{
    m_url = url;
    m_ui->waitingTitleLabel->setText(tr("Grant the access in your browser"));
    m_ui->urlLineEdit->setText(url.toString(QUrl::FullyEncoded));
    m_ui->urlLineEdit->setCursorPosition(0);
    m_ui->openButton->setEnabled(true);
    m_ui->copyButton->setEnabled(true);
    m_ui->progressBar->setRange(0, int(std::chrono::duration_cast<std::chrono::seconds>(m_lifetime).count()));
    m_since.start();
    m_second.start(1s);
    showTimeLeft();
    openBrowser();
}

void LoginDialog::openBrowser()
{
    m_ui->waitingLabel->setText(
        QDesktopServices::openUrl(m_url)
            ? tr("Log in there and choose “Grant access”. Plectrum asks every two seconds whether it is done.")
            : tr("No browser could be opened: copy the address into one, on any machine, log in and choose “Grant "
                 "access”."));
}

void LoginDialog::showTimeLeft()
{
    const auto left =
        std::chrono::ceil<std::chrono::seconds>(m_lifetime - std::chrono::milliseconds(m_since.elapsed()));
    const int seconds = qMax(0, int(left.count()));
    m_ui->progressBar->setValue(seconds);
    //: %1 minutes, %2 seconds
    m_ui->timeLabel->setText(tr("%1:%2 left").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}

void LoginDialog::warn(const SessionNote &note)
{
    m_warnings << noteText(note);
    m_ui->warningsLabel->setText(m_warnings.join(u'\n'));
    m_ui->warningsLabel->show();
}

std::optional<Profile> LoginDialog::chosenProfile(const LoginGrant &grant) const
{
    const QString id = m_ui->profileComboBox->currentData().toString();
    if (!m_offersProfiles || id == NoProfile)
        return std::nullopt;
    Profile profile;
    for (const Profile &each : m_profiles) {
        if (each.id == id)
            profile = each;
    }
    if (profile.name.isEmpty())
        profile.name = grant.server.host();
    if (profile.target.url.isEmpty()) {
        profile.target.url = addressBelow(grant.server, u"/"_s);
        profile.target.url.setScheme(grant.server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    }
    profile.target.user = grant.loginName;
    profile.target.password.clear();
    return profile;
}

void LoginDialog::granted(const LoginGrant &grant)
{
    m_second.stop();
    m_ui->waitingTitleLabel->setText(tr("Keeping the app password…"));
    m_ui->cancelButton->setEnabled(false);
    const auto profile = chosenProfile(grant);
    m_credentials.keep(grant, TokenOrigin::LoginFlow, this, [this, grant, profile](const Credentials::Kept &kept) {
        const bool isStored = kept.place == KeyStore::Place::System;
        m_ui->doneTitleLabel->setText(tr("Logged in as %1").arg(grant.loginName));
        QStringList lines{tr("Server: %1").arg(addressText(grant.server)),
                          tr("App password: %1").arg(kept.record.fingerprint.text()),
                          isStored ? tr("Kept in the system’s key store.")
                                   : tr("Kept for this run only: %1").arg(errorText(*kept.storeProblem))};
        if (profile)
            lines << tr("The profile “%1” uses it from now on.").arg(profile->name);
        m_ui->doneLabel->setText(lines.join(u'\n'));
        m_ui->doneWarningsLabel->setText(m_warnings.join(u'\n'));
        m_ui->doneWarningsLabel->setVisible(!m_warnings.isEmpty());
        m_ui->stackedWidget->setCurrentWidget(m_ui->donePage);
        m_ui->cancelButton->setEnabled(true);
        m_ui->closeButton->setFocus();
        Q_EMIT loggedIn(grant.server, grant.loginName, profile);
    });
}

void LoginDialog::failed(const Error &error)
{
    m_second.stop();
    m_ui->stackedWidget->setCurrentWidget(m_ui->formPage);
    m_ui->faultLabel->setText(error.code == ErrorCode::Cancelled ? tr("The login was cancelled.")
                                                                 : errorText(error) + u'\n' + errorAdvice(error));
    m_ui->faultLabel->show();
    restyle(*m_ui->faultLabel, "fault", error.code != ErrorCode::Cancelled);
    m_ui->loginButton->setFocus();
}

} // namespace plectrum
