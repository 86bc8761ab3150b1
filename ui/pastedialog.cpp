// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pastedialog.h"

#include "nextcloud/tokensin.h"
#include "ui/errortext.h"
#include "ui/sessiontext.h"
#include "ui/theme.h"
#include "ui_pastedialog.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {

PasteDialog::PasteDialog(const QString &host, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasteDialog>())
    , m_host(host)
{
    m_ui->setupUi(this);
    setMonospaced(*m_ui->pastePlainTextEdit);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Use them"));
    restyle(*m_ui->buttonBox->button(QDialogButtonBox::Ok), "primary", true);
    m_ui->hostLabel->setText(host.isEmpty() ? tr("No address is known yet, so cookies of every host are taken.")
                                            : tr("Cookies of other hosts than %1 are left out.").arg(host));
    m_ui->foundTreeWidget->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->foundTreeWidget->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->foundTreeWidget->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_ui->foundTreeWidget->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_ui->foundTreeWidget->header()->setStretchLastSection(false);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->pastePlainTextEdit, &QPlainTextEdit::textChanged, this, &PasteDialog::read);
    read();
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::read()
{
    const QByteArray text = m_ui->pastePlainTextEdit->toPlainText().toUtf8();
    const bool isEmpty = text.trimmed().isEmpty();
    const auto pasted = parseCredentials(text, {.host = m_host});
    m_pasted = pasted.value_or(PastedCredentials());
    m_ui->foundTreeWidget->clear();
    preview(m_pasted);
    if (isEmpty) {
        m_ui->formLabel->setText(tr("Nothing pasted yet"));
        m_ui->missingLabel->hide();
    } else if (!pasted) {
        m_ui->formLabel->setText(errorText(pasted.error()));
        m_ui->missingLabel->hide();
    } else {
        m_ui->formLabel->setText(formText(pasted->form));
    }
    restyle(*m_ui->formLabel, "fault", !isEmpty && !pasted);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(m_ui->foundTreeWidget->topLevelItemCount() > 0);
}

void PasteDialog::preview(const PastedCredentials &pasted)
{
    if (!pasted.url.isEmpty()) {
        new QTreeWidgetItem(
            m_ui->foundTreeWidget,
            {tr("Address"), pasted.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), QString(), QString()});
    }
    if (!pasted.password.isEmpty()) {
        addRow(tr("Basic"), pasted.user.toUtf8(), {.user = pasted.user, .password = pasted.password},
               pasted.password.size());
    }
    if (!pasted.bearerToken.isEmpty())
        addRow(tr("Bearer"), {}, {.bearerToken = pasted.bearerToken}, pasted.bearerToken.size());
    for (const HeaderField &cookie : pasted.cookies)
        addRow(tr("Cookie"), cookie.name, {.cookies = {cookie}}, cookie.value.size());
    for (const HeaderField &header : pasted.headers)
        addRow(tr("Header"), header.name, {.headers = {header}}, header.value.size());
    if (!pasted.origin.isEmpty())
        addRow(tr("Origin"), pasted.origin, {}, -1);
    for (const QByteArray &name : pasted.subprotocols)
        addRow(tr("Subprotocol"), tokensIn({.subprotocols = {name}}).isEmpty() ? name : QByteArray(),
               {.subprotocols = {name}}, name.size());
    QStringList notes;
    for (const SessionNote &note : pasted.notes)
        notes << noteText(note);
    m_ui->notesLabel->setText(notes.join(u'\n'));
    m_ui->notesLabel->setVisible(!notes.isEmpty());
    const QString missing = missingText(pasted.missing());
    m_ui->missingLabel->setText(missing.isEmpty() ? tr("✓ All that HaRP needs to know you is there.") : missing);
    restyle(*m_ui->missingLabel, "tone", missing.isEmpty() ? u"good"_s : u"warning"_s);
    m_ui->missingLabel->show();
}

/// `found`: the field alone, to tell what it is; `length` in characters, negative: it is no secret.
void PasteDialog::addRow(const QString &what, const QByteArray &name, const Target &found, qsizetype length)
{
    const QList<FoundToken> tokens = tokensIn(found);
    auto *const item = new QTreeWidgetItem(m_ui->foundTreeWidget,
                                           {what, QString::fromUtf8(name),
                                            tokens.isEmpty() ? QString() : kindText(tokens.constFirst().kind),
                                            length < 0 ? QString() : tr("hidden · length %1").arg(length)});
    item->setForeground(3, themeColors(palette()).dim);
}

} // namespace plectrum
