// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutdialog.h"

#include "program/components.h"
#include "program/versions.h"
#include "ui/theme.h"
#include "ui_aboutdialog.h"
#include "websocket/optionalparts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    constexpr int LogoSize = 64;
    constexpr double NameScale = 1.6;
    m_ui->setupUi(this);
    m_ui->logoLabel->setPixmap(QIcon(u":/plectrum/plectrum.svg"_s).pixmap(LogoSize, LogoSize));
    QFont large = m_ui->nameLabel->font();
    large.setPointSizeF(large.pointSizeF() * NameScale);
    large.setWeight(QFont::DemiBold);
    m_ui->nameLabel->setFont(large);
    m_ui->versionLabel->setText(tr("Version %1").arg(runningVersions().constFirst().version));
    fillVersions();
    fillLicences();
    QPushButton *const copy = m_ui->buttonBox->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersionsButton"_s);
    copy->setToolTip(tr("As plain text, for a bug report"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->tabWidget->setFocus();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::fillVersions()
{
    const auto add = [this](const QString &name, const QString &version) {
        auto *const item = new QTreeWidgetItem(m_ui->versionTree, {name, version});
        item->setToolTip(1, version);
    };
    const QList<VersionFact> facts = runningVersions();
    for (const VersionFact &fact : facts)
        add(QCoreApplication::translate("plectrum::VersionFact", fact.name), fact.version);
    for (const Component &component : components().subspan(1)) {
        const QString name = QString::fromUtf8(component.name);
        if (component.isBuiltIn() && m_ui->versionTree->findItems(name, Qt::MatchExactly).isEmpty())
            add(name, QString::fromUtf8(component.version));
    }
    for (const OptionalPart &part : optionalParts()) {
        if (!part.present)
            add(QString::fromUtf8(part.stands), QCoreApplication::translate("plectrum::OptionalPart", part.without));
    }
    m_ui->versionTree->resizeColumnToContents(0);
}

void AboutDialog::fillLicences()
{
    setMonospaced(*m_ui->licenceTextEdit);
    for (const Component &component : components()) {
        if (!component.isBuiltIn())
            continue;
        auto *const item = new QTreeWidgetItem(
            m_ui->componentTree, {QString::fromUtf8(component.name), QString::fromUtf8(component.licence)});
        item->setData(0, Qt::UserRole, licenceNotice(component));
    }
    m_ui->componentTree->resizeColumnToContents(0);
    connect(m_ui->componentTree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_ui->licenceTextEdit->setPlainText(item ? item->data(0, Qt::UserRole).toString() : QString());
    });
    m_ui->componentTree->setCurrentItem(m_ui->componentTree->topLevelItem(0));
}

void AboutDialog::copyVersions()
{
    QGuiApplication::clipboard()->setText(versionReport());
}

} // namespace plectrum
