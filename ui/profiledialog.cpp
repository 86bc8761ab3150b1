// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiledialog.h"

#include "ui/theme.h"
#include "websocket/headergrammar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QSpinBox *secondsField(std::chrono::milliseconds value, const QString &off, int most)
{
    auto *const field = new QSpinBox;
    field->setRange(off.isEmpty() ? 1 : 0, most);
    field->setSuffix(ProfileDialog::tr(" s"));
    field->setSpecialValueText(off);
    field->setValue(int(std::chrono::duration_cast<std::chrono::seconds>(value).count()));
    return field;
}

QLabel *noteLabel(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setProperty("dim", true);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_fault(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(profile.id.isEmpty() ? tr("New profile") : tr("Edit profile"));
    auto *const tabs = new QTabWidget(this);
    const std::pair<QString, void (ProfileDialog::*)(QFormLayout &)> pages[] = {
        {tr("Target"), &ProfileDialog::buildTarget},
        {tr("Security"), &ProfileDialog::buildSecurity},
        {tr("Behaviour"), &ProfileDialog::buildBehaviour},
    };
    for (const auto &[title, build] : pages) {
        auto *const page = new QWidget(tabs);
        auto *const form = new QFormLayout(page);
        form->setContentsMargins(4, 14, 4, 8);
        form->setVerticalSpacing(10);
        form->setHorizontalSpacing(14);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        (this->*build)(*form);
        tabs->addTab(page, title);
    }
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"faultLabel"_s);
    m_fault->setStyleSheet(u"color: %1;"_s.arg(themeColors(palette()).error.name()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::check);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &ProfileDialog::check);
    resize(560, 480);
    check();
}

void ProfileDialog::buildTarget(QFormLayout &form)
{
    const Target &target = m_profile.target;
    m_name = new QLineEdit(m_profile.name);
    m_name->setObjectName(u"nameLineEdit"_s);
    m_folder = new QLineEdit(m_profile.folder);
    m_url = new QLineEdit(target.url.toString());
    m_url->setObjectName(u"urlLineEdit"_s);
    m_url->setPlaceholderText(u"wss://host/path"_s);
    m_subprotocols = new QLineEdit(QString::fromUtf8(target.subprotocols.join(", ")));
    m_origin = new QLineEdit(QString::fromUtf8(target.origin));
    m_headers = new QPlainTextEdit;
    m_headers->setFont(monospaceFont());
    m_headers->setPlaceholderText(tr("Name: value, a line each"));
    m_headers->setTabChangesFocus(true);
    QStringList lines;
    for (const HeaderField &field : target.headers)
        lines << QString::fromUtf8(field.name + ": " + field.value);
    m_headers->setPlainText(lines.join(u'\n'));
    m_description = new QPlainTextEdit(m_profile.description);
    m_description->setTabChangesFocus(true);
    m_description->setMaximumHeight(70);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Folder"), m_folder);
    form.addRow(tr("&URL"), m_url);
    form.addRow(tr("Sub&protocols"), m_subprotocols);
    form.addRow(tr("&Origin"), m_origin);
    form.addRow(tr("&Headers"), m_headers);
    form.addRow(tr("&Description"), m_description);
}

QWidget *ProfileDialog::fileField(QLineEdit *&edit, const QString &caption)
{
    auto *const box = new QWidget;
    edit = new QLineEdit(box);
    edit->setAccessibleName(caption);
    auto *const choose = new QToolButton(box);
    choose->setText(tr("Choose…"));
    auto *const layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    connect(choose, &QToolButton::clicked, this, [this, edit, caption] {
        auto *const dialog = new QFileDialog(this, caption);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return box;
}

void ProfileDialog::buildSecurity(QFormLayout &form)
{
    const Target &target = m_profile.target;
    m_user = new QLineEdit(target.user);
    form.addRow(tr("User name"), m_user);
    const auto secret = [](const QString &text) {
        auto *const edit = new QLineEdit(text);
        edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(tr("for this run only"));
        return edit;
    };
    m_password = secret(target.password);
    m_bearer = secret(target.bearerToken);
    m_passphrase = secret(target.tls.keyPassphrase);
    form.addRow(tr("Password"), m_password);
    form.addRow(tr("Bearer token"), m_bearer);
    form.addRow(QString(),
                noteLabel(tr("Password, token, passphrase and secret headers are kept until Plectrum closes, never in "
                             "the profile's file.")));
    form.addRow(tr("Certificate authority"), fileField(m_ca, tr("Certificate authority")));
    form.addRow(tr("Client certificate"), fileField(m_certificate, tr("Client certificate")));
    form.addRow(tr("Its key"), fileField(m_key, tr("Key of the client certificate")));
    form.addRow(tr("Passphrase of the key"), m_passphrase);
    m_ca->setText(target.tls.caFile);
    m_certificate->setText(target.tls.certificateFile);
    m_key->setText(target.tls.keyFile);
    m_insecure = new QCheckBox(tr("Accept any certificate (insecure)"));
    m_insecure->setChecked(target.tls.insecure);
    m_keepSecrets = new QCheckBox(tr("Record secrets as they are"));
    m_keepSecrets->setChecked(m_profile.keepSecrets);
    form.addRow(QString(), m_insecure);
    form.addRow(QString(), m_keepSecrets);
    form.addRow(QString(), noteLabel(tr("⚠ With recorded secrets, whoever gets the file can use your sessions.")));
    m_proxy = new QLineEdit(target.proxy.toString());
    m_proxy->setPlaceholderText(u"http://host:8080, socks5://host:1080"_s);
    form.addRow(tr("Proxy"), m_proxy);
}

void ProfileDialog::buildBehaviour(QFormLayout &form)
{
    const Target &target = m_profile.target;
    m_strict = new QCheckBox(tr("Strict: end the connection when the other end breaks a rule"));
    m_strict->setChecked(target.connection.strict);
    m_deflate = new QCheckBox(tr("Offer compression (permessage-deflate)"));
    m_deflate->setChecked(target.offerDeflate);
    m_redirects = new QCheckBox(tr("Follow redirects, never from wss to ws"));
    m_redirects->setChecked(target.followRedirects);
    m_reconnect = new QCheckBox(tr("Reconnect with growing pauses, never after a 4xx"));
    m_reconnect->setChecked(target.reconnect.enabled);
    m_timeout = secondsField(target.timeout, {}, 3600);
    m_ping = secondsField(target.connection.pingInterval, tr("off"), 3600);
    m_autoPong = new QComboBox;
    m_autoPong->addItems({tr("at once"), tr("never"), tr("after a delay")});
    m_autoPong->setCurrentIndex(int(target.connection.autoPong));
    m_pongDelay = new QSpinBox;
    m_pongDelay->setRange(0, 600000);
    m_pongDelay->setSuffix(tr(" ms"));
    m_pongDelay->setValue(int(target.connection.pongDelay.count()));
    m_pongDelay->setEnabled(target.connection.autoPong == AutoPong::Delayed);
    connect(m_autoPong, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_pongDelay->setEnabled(index == int(AutoPong::Delayed)); });
    for (QCheckBox *box : {m_strict, m_deflate, m_redirects, m_reconnect})
        form.addRow(box);
    form.addRow(tr("Open within"), m_timeout);
    form.addRow(tr("Send a ping every"), m_ping);
    form.addRow(tr("Answer pings"), m_autoPong);
    form.addRow(tr("Delay of the answer"), m_pongDelay);
}

QString ProfileDialog::fault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A profile needs a name.");
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return tr("The URL should look like wss://host/path.");
    if (const auto read = Profile::fromJson(profile().toJson()); !read)
        return read.error().detail;
    const QStringList lines = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QByteArray field = line.toUtf8();
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0 || !isToken(field.left(colon).trimmed()))
            return tr("The header “%1” should look like Name: value.").arg(line);
    }
    const QUrl proxy(m_proxy->text().trimmed());
    if (!m_proxy->text().trimmed().isEmpty() && proxy.host().isEmpty())
        return tr("The proxy should look like http://host:8080 or socks5://host:1080.");
    return {};
}

void ProfileDialog::check()
{
    const QString text = fault();
    m_fault->setText(text);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(text.isEmpty());
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    Target &target = profile.target;
    profile.name = m_name->text().trimmed();
    profile.folder = m_folder->text().trimmed();
    profile.description = m_description->toPlainText().trimmed();
    profile.keepSecrets = m_keepSecrets->isChecked();
    target.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    target.subprotocols = splitList(m_subprotocols->text().toUtf8());
    target.origin = m_origin->text().trimmed().toUtf8();
    target.headers.clear();
    const QStringList lines = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            target.headers.append({line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    target.user = m_user->text();
    target.password = m_password->text();
    target.bearerToken = m_bearer->text();
    target.tls.keyPassphrase = m_passphrase->text();
    target.proxy = QUrl(m_proxy->text().trimmed());
    target.tls.caFile = m_ca->text().trimmed();
    target.tls.certificateFile = m_certificate->text().trimmed();
    target.tls.keyFile = m_key->text().trimmed();
    target.tls.insecure = m_insecure->isChecked();
    target.offerDeflate = m_deflate->isChecked();
    target.connection.strict = m_strict->isChecked();
    target.followRedirects = m_redirects->isChecked();
    target.reconnect.enabled = m_reconnect->isChecked();
    target.timeout = std::chrono::seconds(m_timeout->value());
    target.connection.pingInterval = std::chrono::seconds(m_ping->value());
    target.connection.autoPong = AutoPong(m_autoPong->currentIndex());
    target.connection.pongDelay = std::chrono::milliseconds(m_pongDelay->value());
    return profile;
}

} // namespace plectrum
