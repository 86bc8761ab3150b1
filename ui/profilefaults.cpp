// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ProfileDialog that judges what stands in its fields.

#include "client/proxysetup.h"
#include "compose/automaticanswers.h"
#include "ui/profiledialog.h"
#include "ui_profiledialog.h"
#include "websocket/headergrammar.h"

#include <QFileInfo>
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

} // namespace

/// The field of a member of the profile's file.
QWidget *ProfileDialog::fieldNamed(const QString &name) const
{
    const std::pair<QLatin1StringView, QWidget *> fields[] = {{"name"_L1, m_ui->nameLineEdit},
                                                              {"password"_L1, m_ui->passwordLineEdit},
                                                              {"bearerToken"_L1, m_ui->bearerLineEdit},
                                                              {"tls.keyPassphrase"_L1, m_ui->passphraseLineEdit},
                                                              {"proxy"_L1, m_ui->proxyLineEdit}};
    for (const auto &[member, field] : fields) {
        if (member == name)
            return field;
    }
    return m_ui->urlLineEdit;
}

QList<FieldFault> ProfileDialog::faults() const
{
    QList<FieldFault> faults;
    if (m_ui->nameLineEdit->text().trimmed().isEmpty())
        faults << FieldFault{m_ui->nameLineEdit, tr("A profile needs a name.")};
    const Profile written = profile();
    addAddressFaults(written, faults);
    addHeaderFaults(faults);
    addCredentialFaults(written.target, faults);
    if (m_ui->reconnectCheckBox->isChecked() && written.target.reconnect.max < written.target.reconnect.base)
        faults << FieldFault{m_ui->reconnectMaxSpinBox, tr("The longest wait is shorter than the first one.")};
    addOpeningFaults(faults);
    const auto read = faults.isEmpty() ? Profile::fromJson(written.toJson()) : Result<Profile>(written);
    if (!read)
        faults << FieldFault{fieldNamed(read.error().detail.section(u':', 0, 0)), read.error().detail};
    const auto note = [this, &faults](QWidget *field, const QString &text) {
        if (const QString fault = m_variables.fault(text); !fault.isEmpty())
            faults << FieldFault{field, fault, false};
    };
    const auto edits = m_ui->tabWidget->findChildren<QLineEdit *>();
    for (QLineEdit *const edit : edits) {
        if (edit != m_ui->nameLineEdit && edit != m_ui->folderLineEdit)
            note(edit, edit->text());
    }
    for (QPlainTextEdit *const edit : {m_ui->headersPlainTextEdit, m_ui->cookiesPlainTextEdit})
        note(edit, edit->toPlainText());
    addFileNotes(written.target.tls, faults);
    return faults;
}

/// What holds variables is known when it is used.
void ProfileDialog::addOpeningFaults(QList<FieldFault> &faults) const
{
    const QString text = m_ui->openingLineEdit->text().trimmed();
    const auto fields = fieldsFrom(text.toUtf8());
    const Profile written = profile();
    const auto right =
        !fields || Variables::areIn(text) ? Result<void>() : AnswerChoice::of(written.answers, written.opening).check();
    if (!fields || !right)
        faults << FieldFault{m_ui->openingLineEdit, fields ? right.error().detail : fields.error().detail};
}

void ProfileDialog::addAddressFaults(const Profile &written, QList<FieldFault> &faults) const
{
    const QUrl &url = written.target.url;
    const bool isLoopback = url.scheme() == QLatin1StringView(Profile::LoopbackScheme);
    const auto wrong = [&faults](QWidget *field, const QString &text) { faults << FieldFault{field, text}; };
    if (written.urlTemplate.isEmpty()) {
        static const QStringList known{u"ws"_s, u"wss"_s, u"http"_s, u"https"_s};
        if (!url.isValid() || url.scheme().isEmpty() || (!isLoopback && url.host().isEmpty()))
            wrong(m_ui->urlLineEdit, tr("The URL should look like wss://host/path."));
        else if (!isLoopback && !known.contains(url.scheme()))
            wrong(m_ui->urlLineEdit, tr("The URL should begin with ws:// or wss://, not with %1.").arg(url.scheme()));
        else if (url.hasFragment())
            wrong(m_ui->urlLineEdit, tr("A WebSocket’s URL has no “#” (RFC 6455 §3); write %23 for the character."));
    }
    if (written.proxyTemplate.isEmpty() && !proxyFrom(written.target.proxy))
        wrong(m_ui->proxyLineEdit, tr("The proxy should look like http://host:8080 or socks5://host:1080."));
    if (!isFieldValue(written.target.origin))
        wrong(m_ui->originLineEdit, tr("The origin has a character that no header may have."));
    else if (const QUrl origin(QString::fromUtf8(written.target.origin), QUrl::StrictMode);
             !written.target.origin.isEmpty() && written.target.origin != "null"
             && !Variables::areIn(m_ui->originLineEdit->text())
             && (origin.host().isEmpty() || !origin.path().isEmpty()))
        faults << FieldFault{m_ui->originLineEdit, tr("Browsers send scheme://host, or null."), false};
}

void ProfileDialog::addCredentialFaults(const Target &target, QList<FieldFault> &faults) const
{
    if (Variables::strippedFrom(target.user).contains(u':'))
        faults << FieldFault{m_ui->userLineEdit, tr("A user’s name has no colon (RFC 7617 §2).")};
    const auto isPlain = [](const QString &text) { return isFieldValue(text.toUtf8()); };
    if (!isPlain(target.bearerToken) || target.bearerToken.contains(u' '))
        faults << FieldFault{m_ui->bearerLineEdit, tr("A token has no spaces and no line ends.")};
    if (!target.bearerToken.isEmpty() && !target.user.isEmpty())
        faults << FieldFault{m_ui->bearerLineEdit, tr("The user above is not sent: the token takes its place."), false};
}

/// Files may be elsewhere when the profile is used, so these keep nobody from saving.
void ProfileDialog::addFileNotes(const TlsOptions &tls, QList<FieldFault> &faults) const
{
    const auto note = [&faults](QWidget *field, const QString &text) { faults << FieldFault{field, text, false}; };
    for (const auto &[field, path] :
         {std::pair{m_ui->caLineEdit, tls.caFile}, std::pair{m_ui->certificateLineEdit, tls.certificateFile},
          std::pair{m_ui->keyLineEdit, tls.keyFile}}) {
        if (path.isEmpty() || Variables::areIn(path))
            continue;
        const QFileInfo file(path);
        if (!file.exists())
            note(field, tr("There is no such file here."));
        else if (!file.isFile())
            note(field, tr("This is no file."));
        else if (!file.isReadable())
            note(field, tr("This file cannot be read."));
    }
    if (tls.certificateFile.isEmpty() && !tls.keyFile.isEmpty())
        note(m_ui->keyLineEdit, tr("A key is of no use without its certificate."));
    if (tls.insecure && !tls.caFile.isEmpty())
        note(m_ui->caLineEdit, tr("Any certificate is accepted below, so these authorities are not asked."));
}

void ProfileDialog::addHeaderFaults(QList<FieldFault> &faults) const
{
    const auto wrong = [&faults](QWidget *field, const QString &text) { faults << FieldFault{field, text}; };
    for (const QString &line : linesOf(*m_ui->headersPlainTextEdit)) {
        const QByteArray field = line.toUtf8();
        const qsizetype colon = field.indexOf(':');
        const QByteArray name = field.left(colon).trimmed();
        if (colon <= 0 || !isTokenOrTemplate(name))
            wrong(m_ui->headersPlainTextEdit, tr("The header “%1” should look like Name: value.").arg(line));
        else if (!isFieldValue(field.mid(colon + 1).trimmed()))
            wrong(m_ui->headersPlainTextEdit,
                  tr("The value of %1 has a control character.").arg(QString::fromUtf8(name)));
        else if (name.compare("Sec-WebSocket-Key", Qt::CaseInsensitive) == 0)
            wrong(m_ui->headersPlainTextEdit, tr("Sec-WebSocket-Key is made anew for each connection."));
    }
    const QList<QByteArray> names = splitList(m_ui->subprotocolsLineEdit->text().toUtf8());
    for (const QByteArray &name : names) {
        if (!isTokenOrTemplate(name))
            wrong(m_ui->subprotocolsLineEdit,
                  tr("The subprotocol “%1” should be a name without spaces.").arg(QString::fromUtf8(name)));
        else if (names.count(name) > 1)
            wrong(m_ui->subprotocolsLineEdit,
                  tr("The subprotocol “%1” stands there twice (RFC 6455 §4.1).").arg(QString::fromUtf8(name)));
    }
    for (const QString &line : linesOf(*m_ui->cookiesPlainTextEdit)) {
        const QByteArray cookie = line.toUtf8();
        const qsizetype equals = cookie.indexOf('=');
        if (equals <= 0 || !isTokenOrTemplate(cookie.left(equals).trimmed()) || cookie.contains(';')
            || !isFieldValue(cookie))
            faults << FieldFault{m_ui->cookiesPlainTextEdit,
                                 tr("The cookie “%1” should look like name=value.").arg(line)};
    }
}

/// The page of the dialog that a field is on.
QWidget *ProfileDialog::pageOf(const QWidget &field) const
{
    for (int i = 0; i < m_ui->tabWidget->count(); ++i) {
        if (m_ui->tabWidget->widget(i)->isAncestorOf(&field))
            return m_ui->tabWidget->widget(i);
    }
    return nullptr;
}

void ProfileDialog::check()
{
    const QList<FieldFault> found = faults();
    m_faults->show(m_isFresh ? QList<FieldFault>() : found);
    // Below the pages stands what the present one does not show.
    QString elsewhere;
    bool mayBeSaved = true;
    for (const FieldFault &fault : found) {
        mayBeSaved &= !fault.blocks;
        QWidget *const page = pageOf(*fault.field);
        if (fault.blocks && !m_isFresh && elsewhere.isEmpty() && page != m_ui->tabWidget->currentWidget())
            elsewhere = tr("%1: %2").arg(m_ui->tabWidget->tabText(m_ui->tabWidget->indexOf(page)), fault.text);
    }
    m_ui->faultLabel->setText(elsewhere);
    m_ui->faultLabel->setVisible(!elsewhere.isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(mayBeSaved);
}

} // namespace plectrum
