// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ProfileDialog that judges what stands in its fields.

#include "client/proxysetup.h"
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
    if (written.urlTemplate.isEmpty() && (!written.target.url.isValid() || written.target.url.scheme().isEmpty()))
        faults << FieldFault{m_ui->urlLineEdit, tr("The URL should look like wss://host/path.")};
    addHeaderFaults(faults);
    if (written.proxyTemplate.isEmpty() && !proxyFrom(written.target.proxy))
        faults << FieldFault{m_ui->proxyLineEdit,
                             tr("The proxy should look like http://host:8080 or socks5://host:1080.")};
    const auto read = faults.isEmpty() ? Profile::fromJson(written.toJson()) : Result<Profile>(written);
    if (!read)
        faults << FieldFault{fieldNamed(read.error().detail.section(u':', 0, 0)), read.error().detail};
    for (const auto &[field, path] : {std::pair{m_ui->caLineEdit, written.target.tls.caFile},
                                      std::pair{m_ui->certificateLineEdit, written.target.tls.certificateFile},
                                      std::pair{m_ui->keyLineEdit, written.target.tls.keyFile}}) {
        if (!path.isEmpty() && !Variables::areIn(path) && !QFileInfo::exists(path))
            faults << FieldFault{field, tr("There is no such file here."), false};
    }
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
    return faults;
}

void ProfileDialog::addHeaderFaults(QList<FieldFault> &faults) const
{
    for (const QString &line : linesOf(*m_ui->headersPlainTextEdit)) {
        const QByteArray field = line.toUtf8();
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0 || !isTokenOrTemplate(field.left(colon).trimmed()))
            faults << FieldFault{m_ui->headersPlainTextEdit,
                                 tr("The header “%1” should look like Name: value.").arg(line)};
    }
    for (const QByteArray &name : splitList(m_ui->subprotocolsLineEdit->text().toUtf8())) {
        if (!isTokenOrTemplate(name))
            faults << FieldFault{
                m_ui->subprotocolsLineEdit,
                tr("The subprotocol “%1” should be a name without spaces.").arg(QString::fromUtf8(name))};
    }
    for (const QString &line : linesOf(*m_ui->cookiesPlainTextEdit)) {
        const QByteArray cookie = line.toUtf8();
        const qsizetype equals = cookie.indexOf('=');
        if (equals <= 0 || !isTokenOrTemplate(cookie.left(equals).trimmed()) || cookie.contains(';'))
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
    m_faults->show(found);
    // Below the pages stands what the present one does not show.
    QString elsewhere;
    bool mayBeSaved = true;
    for (const FieldFault &fault : found) {
        mayBeSaved &= !fault.blocks;
        QWidget *const page = pageOf(*fault.field);
        if (fault.blocks && elsewhere.isEmpty() && page != m_ui->tabWidget->currentWidget())
            elsewhere = tr("%1: %2").arg(m_ui->tabWidget->tabText(m_ui->tabWidget->indexOf(page)), fault.text);
    }
    m_ui->faultLabel->setText(elsewhere);
    m_ui->faultLabel->setVisible(!elsewhere.isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(mayBeSaved);
}

} // namespace plectrum
