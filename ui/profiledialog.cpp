// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiledialog.h"

#include "compose/automaticanswers.h"
#include "nextcloud/serveraddress.h"
#include "ui/cookiesdialog.h"
#include "ui/credentials.h"
#include "ui/decodermenu.h"
#include "ui/formlabels.h"
#include "ui/logindialog.h"
#include "ui/pastedialog.h"
#include "ui/theme.h"
#include "ui_profiledialog.h"
#include "websocket/headergrammar.h"

#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QStringList linesOf(const QPlainTextEdit &edit)
{
    return edit.toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

constexpr int FewestBits = 8; ///< of a deflate window

/// Behind the first entries of a combo box: 8 to 15.
std::optional<int> bitsAt(int index, int first)
{
    return index < first ? std::nullopt : std::optional(index - first + FewestBits);
}
int indexOf(std::optional<int> bits, int first, int without)
{
    return bits ? *bits - FewestBits + first : without;
}

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, const DecoderSet &decoders, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_profile(profile)
    , m_isFresh(profile.id.isEmpty())
{
    m_ui->setupUi(this);
    alignFormLabels(*this);
    fillDecoderBox(*m_ui->decoderComboBox, decoders);
    m_ui->answersComboBox->addItem(tr("Automatic"), QString());
    m_ui->answersComboBox->addItem(tr("Off"), u"none"_s);
    for (const AnswerInfo &info : answerTable()) {
        const DecoderInfo *const decoder = decoderNamed(info.protocol);
        m_ui->answersComboBox->addItem(decoder ? decoder->title : info.protocol, QString(info.protocol));
    }
    setWindowTitle(profile.id.isEmpty() ? tr("New profile") : tr("Edit profile"));
    setMonospaced(*m_ui->headersPlainTextEdit);
    setMonospaced(*m_ui->cookiesPlainTextEdit);
    m_ui->faultLabel->setProperty("fault", true);
    m_faults = std::make_unique<FieldFaults>(*m_ui->tabWidget);
    restyle(*m_ui->buttonBox->button(QDialogButtonBox::Save), "primary", true);
    m_ui->sessionFrame->hide();
    m_ui->jarButton->hide();
    fill();
    connect(m_ui->loginButton, &QPushButton::clicked, this, &ProfileDialog::logIn);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &ProfileDialog::paste);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto changed = [this] {
        m_isFresh = false;
        check();
    };
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, changed);
    for (QPlainTextEdit *edit : {m_ui->headersPlainTextEdit, m_ui->cookiesPlainTextEdit})
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    connect(m_ui->autoPongComboBox, &QComboBox::currentIndexChanged, this, &ProfileDialog::showDependence);
    for (QCheckBox *box : {m_ui->deflateCheckBox, m_ui->redirectsCheckBox, m_ui->reconnectCheckBox})
        connect(box, &QCheckBox::toggled, this, &ProfileDialog::showDependence);
    for (QCheckBox *box : {m_ui->reconnectCheckBox, m_ui->insecureCheckBox})
        connect(box, &QCheckBox::toggled, this, &ProfileDialog::check);
    for (QDoubleSpinBox *box : {m_ui->reconnectBaseSpinBox, m_ui->reconnectMaxSpinBox})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ProfileDialog::check);
    connect(m_ui->tabWidget, &QTabWidget::currentChanged, this, &ProfileDialog::check);
    chooseFileWith(m_ui->caToolButton, m_ui->caLineEdit);
    chooseFileWith(m_ui->certificateToolButton, m_ui->certificateLineEdit);
    chooseFileWith(m_ui->keyToolButton, m_ui->keyLineEdit);
    check();
    m_ui->nameLineEdit->setFocus();
    m_ui->nameLineEdit->selectAll();
    // With large texts the fields need more; the fields of several lines give way where the screen is low.
    const QSize most = screen()->availableSize() * 9 / 10;
    resize(size().expandedTo(sizeHint().boundedTo(most)));
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
    m_ui->jarButton->setVisible(!m_profile.id.isEmpty());
    connect(m_ui->jarButton, &QPushButton::clicked, this, [this] {
        auto *const dialog = new CookiesDialog(m_profile.name, m_credentials->jar(m_profile.id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
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
    m_ui->keepsCookiesCheckBox->setChecked(m_profile.keepsCookies);
    m_ui->keepSecretsCheckBox->setChecked(m_profile.keepSecrets);
    m_ui->asksCheckBox->setChecked(m_profile.asksBeforeSending);
    chooseDecoder(*m_ui->decoderComboBox, m_profile.decoder);
    m_ui->answersComboBox->setCurrentIndex(qMax(0, m_ui->answersComboBox->findData(m_profile.answers)));
    m_ui->openingLineEdit->setText(AnswerChoice::textOf(m_profile.opening));
    m_ui->proxyLineEdit->setText(m_profile.proxyAddress());

    fillLimits();
    showDependence();
}

void ProfileDialog::fillLimits()
{
    const Target &target = m_profile.target;
    const ConnectionOptions &connection = target.connection;
    m_ui->strictCheckBox->setChecked(connection.strict);
    m_ui->redirectsCheckBox->setChecked(target.followRedirects);
    m_ui->maxRedirectsSpinBox->setValue(target.maxRedirects);
    m_ui->timeoutSpinBox->setDuration(target.timeout);
    m_ui->pingSpinBox->setDuration(connection.pingInterval);
    m_ui->pongTimeoutSpinBox->setDuration(connection.pongTimeout);
    m_ui->autoPongComboBox->setCurrentIndex(int(connection.autoPong));
    m_ui->pongDelaySpinBox->setDuration(connection.pongDelay);
    m_ui->idleTimeoutSpinBox->setDuration(connection.idleTimeout);
    m_ui->closeTimeoutSpinBox->setDuration(connection.closeTimeout);
    m_ui->maxFrameSpinBox->setValue(double(connection.maxFrame));
    m_ui->maxMessageSpinBox->setValue(double(connection.maxMessage));
    const DeflateOffer &offer = target.deflateOffer;
    m_ui->deflateCheckBox->setChecked(target.offerDeflate);
    m_ui->serverNoContextCheckBox->setChecked(offer.serverNoContextTakeover);
    m_ui->clientNoContextCheckBox->setChecked(offer.clientNoContextTakeover);
    m_ui->serverBitsComboBox->setCurrentIndex(indexOf(offer.serverMaxWindowBits, 1, 0));
    m_ui->clientBitsComboBox->setCurrentIndex(
        indexOf(offer.clientMaxWindowBits, 2, offer.clientMaxWindowBitsOffered ? 1 : 0));
    m_ui->levelSpinBox->setValue(connection.deflateLevel);
    m_ui->thresholdSpinBox->setValue(double(connection.deflateThreshold));
    const ReconnectOptions &reconnect = target.reconnect;
    m_ui->reconnectCheckBox->setChecked(reconnect.enabled);
    m_ui->reconnectBaseSpinBox->setDuration(reconnect.base);
    m_ui->reconnectMaxSpinBox->setDuration(reconnect.max);
    m_ui->reconnectJitterSpinBox->setValue(reconnect.jitter * 100);
    m_ui->reconnectTriesSpinBox->setValue(reconnect.maxTries);
}

void ProfileDialog::readLimits(Profile &profile) const
{
    Target &target = profile.target;
    ConnectionOptions &connection = target.connection;
    connection.strict = m_ui->strictCheckBox->isChecked();
    target.followRedirects = m_ui->redirectsCheckBox->isChecked();
    target.maxRedirects = m_ui->maxRedirectsSpinBox->value();
    target.timeout = m_ui->timeoutSpinBox->duration();
    connection.pingInterval = m_ui->pingSpinBox->duration();
    connection.pongTimeout = m_ui->pongTimeoutSpinBox->duration();
    connection.autoPong = AutoPong(m_ui->autoPongComboBox->currentIndex());
    connection.pongDelay = m_ui->pongDelaySpinBox->duration();
    connection.idleTimeout = m_ui->idleTimeoutSpinBox->duration();
    connection.closeTimeout = m_ui->closeTimeoutSpinBox->duration();
    connection.maxFrame = qint64(m_ui->maxFrameSpinBox->value());
    connection.maxMessage = qint64(m_ui->maxMessageSpinBox->value());
    DeflateOffer &offer = target.deflateOffer;
    target.offerDeflate = m_ui->deflateCheckBox->isChecked();
    offer.serverNoContextTakeover = m_ui->serverNoContextCheckBox->isChecked();
    offer.clientNoContextTakeover = m_ui->clientNoContextCheckBox->isChecked();
    offer.serverMaxWindowBits = bitsAt(m_ui->serverBitsComboBox->currentIndex(), 1);
    offer.clientMaxWindowBits = bitsAt(m_ui->clientBitsComboBox->currentIndex(), 2);
    offer.clientMaxWindowBitsOffered = m_ui->clientBitsComboBox->currentIndex() > 0;
    connection.deflateLevel = m_ui->levelSpinBox->value();
    connection.deflateThreshold = qint64(m_ui->thresholdSpinBox->value());
    ReconnectOptions &reconnect = target.reconnect;
    reconnect.enabled = m_ui->reconnectCheckBox->isChecked();
    reconnect.base = m_ui->reconnectBaseSpinBox->duration();
    reconnect.max = m_ui->reconnectMaxSpinBox->duration();
    if (!qFuzzyCompare(m_ui->reconnectJitterSpinBox->value(), qRound(m_profile.target.reconnect.jitter * 1000) / 10.0))
        reconnect.jitter = m_ui->reconnectJitterSpinBox->value() / 100;
    reconnect.maxTries = m_ui->reconnectTriesSpinBox->value();
}

/// What has no meaning without something else can be changed with it only.
void ProfileDialog::showDependence()
{
    m_ui->maxRedirectsSpinBox->setEnabled(m_ui->redirectsCheckBox->isChecked());
    m_ui->pongDelaySpinBox->setEnabled(m_ui->autoPongComboBox->currentIndex() == int(AutoPong::Delayed));
    const bool deflates = m_ui->deflateCheckBox->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->serverNoContextCheckBox, m_ui->clientNoContextCheckBox,
                                                           m_ui->serverBitsComboBox, m_ui->clientBitsComboBox,
                                                           m_ui->levelSpinBox, m_ui->thresholdSpinBox})
        field->setEnabled(deflates);
    const bool reconnects = m_ui->reconnectCheckBox->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->reconnectBaseSpinBox, m_ui->reconnectMaxSpinBox,
                                                           m_ui->reconnectJitterSpinBox, m_ui->reconnectTriesSpinBox})
        field->setEnabled(reconnects);
}

void ProfileDialog::setVariables(const Variables &variables)
{
    m_variables = variables;
    check();
}

void ProfileDialog::setFolders(const QStringList &folders)
{
    QStringList offered = folders;
    offered.removeDuplicates();
    offered.removeAll(QString());
    auto *const completer = new QCompleter(offered, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->folderLineEdit->setCompleter(completer);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    Target &target = profile.target;
    profile.name = m_ui->nameLineEdit->text().trimmed();
    profile.folder = Profile::folderPath(m_ui->folderLineEdit->text());
    profile.description = m_ui->descriptionPlainTextEdit->toPlainText().trimmed();
    profile.keepSecrets = m_ui->keepSecretsCheckBox->isChecked();
    profile.asksBeforeSending = m_ui->asksCheckBox->isChecked();
    profile.decoder = chosenDecoder(*m_ui->decoderComboBox);
    profile.answers = m_ui->answersComboBox->currentData().toString();
    profile.opening = AnswerChoice::fieldsOf(m_ui->openingLineEdit->text());
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
    profile.keepsCookies = m_ui->keepsCookiesCheckBox->isChecked();
    readLimits(profile);
    return profile;
}

} // namespace plectrum
