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
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

namespace {

/// What a row of the licences stands for: places in components() and PackagedLicences, -1 without one.
constexpr int ComponentRole = Qt::UserRole;
constexpr int PackagedRole = Qt::UserRole + 1;

} // namespace

AboutDialog::AboutDialog(QWidget *parent, const PackagedLicences &licences)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
    , m_packaged(licences)
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

/// What this program is built with, then the libraries below that which came in the same package.
void AboutDialog::fillLicences()
{
    setMonospaced(*m_ui->licenceTextEdit);
    const QList<PackagedLicence> &packaged = m_packaged.all();
    QSet<qsizetype> shown;
    const auto add = [this](const QString &name, const QString &licence, qsizetype component, qsizetype place) {
        auto *const item = new QTreeWidgetItem(m_ui->componentTree, {name, licence});
        item->setToolTip(1, licence);
        item->setData(0, ComponentRole, component);
        item->setData(0, PackagedRole, place);
    };
    for (size_t i = 0; i < components().size(); ++i) {
        const Component &component = components()[i];
        if (!component.isBuiltIn())
            continue;
        const auto at = std::ranges::find(packaged, QString::fromUtf8(component.source), &PackagedLicence::name);
        const qsizetype place = at == packaged.cend() ? -1 : at - packaged.cbegin();
        shown << place;
        add(QString::fromUtf8(component.name), QString::fromUtf8(component.licence), qsizetype(i), place);
    }
    for (qsizetype i = 0; i < packaged.size(); ++i) {
        if (!shown.contains(i))
            add(packaged.at(i).name, packaged.at(i).licence.isEmpty() ? tr("see the text") : packaged.at(i).licence, -1,
                i);
    }
    m_ui->componentTree->resizeColumnToContents(0);
    connect(m_ui->componentTree, &QTreeWidget::currentItemChanged, this, &AboutDialog::showLicence);
    m_ui->componentTree->setCurrentItem(m_ui->componentTree->topLevelItem(0));
}

void AboutDialog::showLicence(const QTreeWidgetItem *item)
{
    QString text;
    if (const int place = item ? item->data(0, ComponentRole).toInt() : -1; place >= 0)
        text = licenceNotice(components()[size_t(place)]);
    if (const int place = item ? item->data(0, PackagedRole).toInt() : -1; place >= 0) {
        const PackagedLicence &licence = m_packaged.all().at(place);
        text += text.isEmpty() ? (licence.name + u' ' + licence.version).trimmed() + u"\n\n"_s
                               : u"\n\n"_s + QString(72, u'=') + u"\n\n"_s;
        text += m_packaged.text(licence);
    }
    m_ui->licenceTextEdit->setPlainText(text);
}

void AboutDialog::copyVersions()
{
    QGuiApplication::clipboard()->setText(versionReport());
}

} // namespace plectrum
