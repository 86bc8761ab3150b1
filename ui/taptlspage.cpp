// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taptlspage.h"

#include "client/proxysetup.h"
#include "server/selfsigned.h"
#include "ui_taptlspage.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace plectrum {

TapTlsPage::TapTlsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TapTlsPage>())
{
    m_ui->setupUi(this);
    choose(m_ui->certificateButton, m_ui->certificateLineEdit);
    choose(m_ui->keyButton, m_ui->keyLineEdit);
    choose(m_ui->caButton, m_ui->caLineEdit);
    choose(m_ui->clientCertificateButton, m_ui->clientCertificateLineEdit);
    choose(m_ui->clientKeyButton, m_ui->clientKeyLineEdit);
    connect(m_ui->tlsCheckBox, &QCheckBox::toggled, this, &TapTlsPage::showState);
    showState();
}

TapTlsPage::~TapTlsPage() = default;

void TapTlsPage::choose(QPushButton *button, QLineEdit *edit)
{
    connect(button, &QPushButton::clicked, this, [this, edit] {
        auto *const dialog = new QFileDialog(this, edit->accessibleName());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
}

void TapTlsPage::showState()
{
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_ui->certificateLineEdit, m_ui->certificateButton,
                                                                  m_ui->keyLineEdit, m_ui->keyButton})
        widget->setEnabled(m_ui->tlsCheckBox->isChecked());
}

Result<void> TapTlsPage::readListening(ListenOptions &options) const
{
    if (const auto read = options.setPlace(m_ui->listenLineEdit->text().trimmed()); !read)
        return read;
    if (!m_ui->tlsCheckBox->isChecked())
        return {};
    const QString certificate = m_ui->certificateLineEdit->text().trimmed();
    const QString key = m_ui->keyLineEdit->text().trimmed();
    const auto pair =
        certificate.isEmpty() && key.isEmpty() ? makeSelfSigned() : readCertificateAndKey(certificate, key);
    if (!pair)
        return tl::unexpected(pair.error());
    options.certificate = pair->certificate;
    options.key = pair->key;
    return {};
}

Result<void> TapTlsPage::readTarget(Target &target) const
{
    const auto take = [](const QLineEdit *edit, QString &into) {
        if (const QString text = edit->text().trimmed(); !text.isEmpty())
            into = text;
    };
    take(m_ui->caLineEdit, target.tls.caFile);
    take(m_ui->clientCertificateLineEdit, target.tls.certificateFile);
    take(m_ui->clientKeyLineEdit, target.tls.keyFile);
    if (!m_ui->passphraseLineEdit->text().isEmpty())
        target.tls.keyPassphrase = m_ui->passphraseLineEdit->text();
    target.tls.insecure |= m_ui->insecureCheckBox->isChecked();
    if (const QString proxy = m_ui->proxyLineEdit->text().trimmed(); !proxy.isEmpty())
        target.proxy = QUrl(proxy, QUrl::StrictMode);
    if (const auto proxy = proxyFrom(target.proxy); !proxy)
        return tl::unexpected(proxy.error());
    return {};
}

} // namespace plectrum
