// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiledialog.h"

#include "client/proxysetup.h"
#include "nextcloud/serveraddress.h"
#include "profiles/variables.h"
#include "ui/credentials.h"
#include "ui/logindialog.h"
#include "ui/pastedialog.h"
#include "ui/theme.h"
#include "ui_profiledialog.h"
#include "websocket/headergrammar.h"

#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QStringList linesOf(const QPlainTextEdit &edit)
{
    return edit.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

/// A token once what its variables stand for is left out of account.
bool isTokenOrTemplate(const QByteArray &text)
{
    const QByteArray bare = Variables::strippedFrom(QString::fromUtf8(text)).toUtf8();
    return isToken(bare) || (bare.isEmpty() && !text.isEmpty());
}

int secondsOf(std::chrono::milliseconds time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_profile(profile)
{
    m_ui->setupUi(this);
    setWindowTitle(profile.id.isEmpty() ? tr("New profile") : tr("Edit profile"));
    setMonospaced(*m_ui->headersPlainTextEdit);
    setMonospaced(*m_ui->cookiesPlainTextEdit);
    m_ui->faultLabel->setProperty("fault", true);
    restyle(*m_ui->buttonBox->button(QDialogButtonBox::Save), "primary", true);
    m_ui->sessionFrame->hide();
    fill();
    connect(m_ui->loginButton, &QPushButton::clicked, this, &ProfileDialog::logIn);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &ProfileDialog::paste);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::check);
    for (QPlainTextEdit *edit : {m_ui->headersPlainTextEdit, m_ui->cookiesPlainTextEdit})
        connect(edit, &QPlainTextEdit::textChanged, this, &ProfileDialog::check);
    connect(m_ui->autoPongComboBox, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_ui->pongDelaySpinBox->setEnabled(index == int(AutoPong::Delayed)); });
    chooseFileWith(m_ui->caToolButton, m_ui->caLineEdit);
    chooseFileWith(m_ui->certificateToolButton, m_ui->certificateLineEdit);
    chooseFileWith(m_ui->keyToolButton, m_ui->keyLineEdit);
    check();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::chooseFileWith(QToolButton *button, QLineEdit *edit)
{
    connect(button, &QToolButton::clicked, this, [this, edit] {
        auto *const dialog = new QFileDialog(this, edit->accessibleName());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
}

void ProfileDialog::setCredentials(Credentials &credentials)
{
    m_credentials = &credentials;
    m_ui->sessionFrame->show();
}

void ProfileDialog::logIn()
{
    auto *const dialog = new LoginDialog(*m_credentials, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServer(QUrl(m_ui->urlLineEdit->text().trimmed()));
    connect(dialog, &LoginDialog::loggedIn, this, [this](const QUrl &server, const QString &user) {
        m_ui->userLineEdit->setText(user);
        m_ui->passwordLineEdit->clear();
        m_ui->passwordLineEdit->setPlaceholderText(tr("the app password of the login"));
        if (m_ui->nameLineEdit->text().isEmpty())
            m_ui->nameLineEdit->setText(server.host());
        if (m_ui->urlLineEdit->text().isEmpty()) {
            QUrl url = addressBelow(server, u"/"_s);
            url.setScheme(server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
            m_ui->urlLineEdit->setText(url.toString());
        }
    });
    dialog->open();
}

void ProfileDialog::paste()
{
    const QUrl url(m_ui->urlLineEdit->text().trimmed());
    auto *const dialog = new PasteDialog(url.host(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, url] {
        m_credentials->notePasted(dialog->credentials(), url.isEmpty() ? dialog->credentials().url : url);
        m_profile = profile();
        dialog->credentials().applyTo(m_profile.target);
        fill();
        check();
    });
    dialog->open();
}

void ProfileDialog::fill()
{
    const Target &target = m_profile.target;
    m_ui->nameLineEdit->setText(m_profile.name);
    m_ui->folderLineEdit->setText(m_profile.folder);
    m_ui->descriptionPlainTextEdit->setPlainText(m_profile.description);
    m_ui->urlLineEdit->setText(m_profile.address());
    m_ui->subprotocolsLineEdit->setText(QString::fromUtf8(target.subprotocols.join(", ")));
    m_ui->originLineEdit->setText(QString::fromUtf8(target.origin));
    QStringList headers;
    for (const HeaderField &field : target.headers)
        headers << QString::fromUtf8(field.name + ": " + field.value);
    m_ui->headersPlainTextEdit->setPlainText(headers.join(u'\n'));
    QStringList cookies;
    for (const HeaderField &field : target.cookies)
        cookies << QString::fromUtf8(field.name + '=' + field.value);
    m_ui->cookiesPlainTextEdit->setPlainText(cookies.join(u'\n'));

    m_ui->userLineEdit->setText(target.user);
    m_ui->passwordLineEdit->setText(target.password);
    m_ui->bearerLineEdit->setText(target.bearerToken);
    m_ui->passphraseLineEdit->setText(target.tls.keyPassphrase);
    m_ui->caLineEdit->setText(target.tls.caFile);
    m_ui->certificateLineEdit->setText(target.tls.certificateFile);
    m_ui->keyLineEdit->setText(target.tls.keyFile);
    m_ui->insecureCheckBox->setChecked(target.tls.insecure);
    m_ui->keepSecretsCheckBox->setChecked(m_profile.keepSecrets);
    m_ui->asksCheckBox->setChecked(m_profile.asksBeforeSending);
    m_ui->proxyLineEdit->setText(m_profile.proxyAddress());

    m_ui->strictCheckBox->setChecked(target.connection.strict);
    m_ui->deflateCheckBox->setChecked(target.offerDeflate);
    m_ui->redirectsCheckBox->setChecked(target.followRedirects);
    m_ui->reconnectCheckBox->setChecked(target.reconnect.enabled);
    m_ui->timeoutSpinBox->setValue(secondsOf(target.timeout));
    m_ui->pingSpinBox->setValue(secondsOf(target.connection.pingInterval));
    m_ui->autoPongComboBox->setCurrentIndex(int(target.connection.autoPong));
    m_ui->pongDelaySpinBox->setValue(int(target.connection.pongDelay.count()));
    m_ui->pongDelaySpinBox->setEnabled(target.connection.autoPong == AutoPong::Delayed);
}

QString ProfileDialog::fault() const
{
    if (m_ui->nameLineEdit->text().trimmed().isEmpty())
        return tr("A profile needs a name.");
    const Profile written = profile();
    if (written.urlTemplate.isEmpty() && (!written.target.url.isValid() || written.target.url.scheme().isEmpty()))
        return tr("The URL should look like wss://host/path.");
    if (const auto read = Profile::fromJson(written.toJson()); !read)
        return read.error().detail;
    if (const QString text = headerFault(); !text.isEmpty())
        return text;
    if (written.proxyTemplate.isEmpty() && !proxyFrom(written.target.proxy))
        return tr("The proxy should look like http://host:8080 or socks5://host:1080.");
    return {};
}

QString ProfileDialog::headerFault() const
{
    for (const QString &line : linesOf(*m_ui->headersPlainTextEdit)) {
        const QByteArray field = line.toUtf8();
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0 || !isTokenOrTemplate(field.left(colon).trimmed()))
            return tr("The header “%1” should look like Name: value.").arg(line);
    }
    for (const QByteArray &name : splitList(m_ui->subprotocolsLineEdit->text().toUtf8())) {
        if (!isTokenOrTemplate(name))
            return tr("The subprotocol “%1” should be a name without spaces.").arg(QString::fromUtf8(name));
    }
    for (const QString &line : linesOf(*m_ui->cookiesPlainTextEdit)) {
        const QByteArray cookie = line.toUtf8();
        const qsizetype equals = cookie.indexOf('=');
        if (equals <= 0 || !isTokenOrTemplate(cookie.left(equals).trimmed()) || cookie.contains(';'))
            return tr("The cookie “%1” should look like name=value.").arg(line);
    }
    return {};
}

void ProfileDialog::check()
{
    const QString text = fault();
    m_ui->faultLabel->setText(text);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(text.isEmpty());
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    Target &target = profile.target;
    profile.name = m_ui->nameLineEdit->text().trimmed();
    profile.folder = m_ui->folderLineEdit->text().trimmed();
    profile.description = m_ui->descriptionPlainTextEdit->toPlainText().trimmed();
    profile.keepSecrets = m_ui->keepSecretsCheckBox->isChecked();
    profile.asksBeforeSending = m_ui->asksCheckBox->isChecked();
    profile.setAddress(m_ui->urlLineEdit->text().trimmed());
    target.subprotocols = splitList(m_ui->subprotocolsLineEdit->text().toUtf8());
    target.origin = m_ui->originLineEdit->text().trimmed().toUtf8();
    target.headers.clear();
    for (const QString &line : linesOf(*m_ui->headersPlainTextEdit)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            target.headers.append({line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    target.cookies.clear();
    for (const QString &line : linesOf(*m_ui->cookiesPlainTextEdit)) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            target.cookies.append({line.left(equals).trimmed().toUtf8(), line.mid(equals + 1).trimmed().toUtf8()});
    }
    target.user = m_ui->userLineEdit->text();
    target.password = m_ui->passwordLineEdit->text();
    target.bearerToken = m_ui->bearerLineEdit->text();
    target.tls.keyPassphrase = m_ui->passphraseLineEdit->text();
    profile.setProxyAddress(m_ui->proxyLineEdit->text().trimmed());
    target.tls.caFile = m_ui->caLineEdit->text().trimmed();
    target.tls.certificateFile = m_ui->certificateLineEdit->text().trimmed();
    target.tls.keyFile = m_ui->keyLineEdit->text().trimmed();
    target.tls.insecure = m_ui->insecureCheckBox->isChecked();
    target.offerDeflate = m_ui->deflateCheckBox->isChecked();
    target.connection.strict = m_ui->strictCheckBox->isChecked();
    target.followRedirects = m_ui->redirectsCheckBox->isChecked();
    target.reconnect.enabled = m_ui->reconnectCheckBox->isChecked();
    target.timeout = std::chrono::seconds(m_ui->timeoutSpinBox->value());
    target.connection.pingInterval = std::chrono::seconds(m_ui->pingSpinBox->value());
    target.connection.autoPong = AutoPong(m_ui->autoPongComboBox->currentIndex());
    target.connection.pongDelay = std::chrono::milliseconds(m_ui->pongDelaySpinBox->value());
    return profile;
}

} // namespace plectrum
