// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cookiesdialog.h"

#include "ui/errortext.h"
#include "ui_cookiesdialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

enum Column { NameColumn, ValueColumn, DomainColumn, PathColumn, ExpiryColumn, FlagsColumn };

} // namespace

CookiesDialog::CookiesDialog(const QString &profile, KeptText &kept, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CookiesDialog>())
    , m_kept(kept)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Kept cookies of “%1”").arg(profile));
    m_ui->stateLabel->setProperty("dim", true);
    QHeaderView &header = *m_ui->cookiesTreeWidget->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &CookiesDialog::remove);
    connect(m_ui->removeAllButton, &QPushButton::clicked, this, &CookiesDialog::removeAll);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &CookiesDialog::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_ui->undoButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Delete, m_ui->cookiesTreeWidget, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_ui->removeButton, &QPushButton::click);
    connect(m_ui->valuesCheckBox, &QCheckBox::toggled, this, &CookiesDialog::showJar);
    connect(m_ui->cookiesTreeWidget, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_ui->removeButton->setEnabled(!m_ui->cookiesTreeWidget->selectedItems().isEmpty()); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showJar();
    m_ui->stateLabel->setText(tr("Asking the key store…"));
    connect(&m_kept, &KeptText::changed, this, [this](const QString &text) {
        m_jar = CookieJar::fromText(text);
        showJar();
    });
    m_kept.read(this, [this](const Result<QString> &text) {
        m_jar = CookieJar::fromText(text.value_or(QString()));
        showJar();
        if (!text)
            m_ui->stateLabel->setText(
                tr("%1 Cookies are kept until Plectrum closes, in no file.").arg(errorText(text.error())));
    });
}

CookiesDialog::~CookiesDialog() = default;

void CookiesDialog::showJar()
{
    const QLocale locale;
    m_ui->cookiesTreeWidget->clear();
    for (const QNetworkCookie &cookie : m_jar.cookies()) {
        QStringList flags;
        if (cookie.isSecure())
            flags << tr("Secure");
        if (cookie.isHttpOnly())
            flags << tr("HttpOnly");
        const QString until = cookie.isSessionCookie()
            ? tr("session")
            : locale.toString(cookie.expirationDate().toLocalTime(), QLocale::ShortFormat);
        new QTreeWidgetItem(m_ui->cookiesTreeWidget,
                            {QString::fromUtf8(cookie.name()),
                             m_ui->valuesCheckBox->isChecked() ? QString::fromUtf8(cookie.value()) : u"••••••••"_s,
                             cookie.domain(), cookie.path(), until, flags.join(u", "_s)});
    }
    m_ui->removeButton->setEnabled(false);
    m_ui->undoButton->setEnabled(!m_removed.isEmpty());
    m_ui->removeAllButton->setEnabled(!m_jar.cookies().isEmpty());
    m_ui->stateLabel->setText(m_jar.cookies().isEmpty() ? tr(
                                  "None yet. Cookies that answers set are kept here and sent with the next connection.")
                                                        : tr("%n cookie(s)", nullptr, int(m_jar.cookies().size())));
}

void CookiesDialog::remove()
{
    const int row = m_ui->cookiesTreeWidget->indexOfTopLevelItem(m_ui->cookiesTreeWidget->currentItem());
    if (row < 0)
        return;
    m_removed << QList{m_jar.cookies().at(row)};
    keep({.removed = m_removed.constLast()});
}

void CookiesDialog::removeAll()
{
    m_removed << m_jar.cookies();
    keep({.removed = m_removed.constLast()});
}

void CookiesDialog::undo()
{
    keep({.set = m_removed.takeLast()});
}

void CookiesDialog::keep(const CookieChanges &changes)
{
    m_jar.apply(changes);
    showJar();
    m_kept.change([changes](const QString &text) { return CookieJar::changed(text, changes); });
}

} // namespace plectrum
