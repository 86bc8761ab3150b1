// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routefixdialog.h"

#include "nextcloud/routelinter.h"
#include "ui/diffhighlighter.h"
#include "ui/linediff.h"
#include "ui/theme.h"
#include "ui_routefixdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).remove(u'\r').split(u'\n');
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

} // namespace

RouteFixDialog::RouteFixDialog(const QString &path, const QByteArray &xml, const RouteFix &fix, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RouteFixDialog>())
    , m_path(path)
    , m_fix(fix)
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(fix.changes.size() == 1 ? tr("One change is proposed")
                                                      : tr("%1 changes are proposed").arg(fix.changes.size()));
    QStringList changes;
    for (const RouteChange &change : fix.changes)
        changes << tr("Line %1: %2").arg(change.line).arg(change.text);
    m_ui->changesPlainTextEdit->setPlainText(changes.join(u'\n'));
    setMonospaced(*m_ui->diffPlainTextEdit);
    new DiffHighlighter(m_ui->diffPlainTextEdit->document(), palette());
    m_ui->diffPlainTextEdit->setPlainText(unifiedDiff(linesOf(xml), linesOf(fix.xml)).join(u'\n'));
    const auto fixed = ExAppInfo::parse(fix.xml);
    const QList<RouteFinding> left = fixed ? lintRoutes(*fixed) : QList<RouteFinding>();
    const auto breaking = std::ranges::count(left, RouteSeverity::BreaksSocket, &RouteFinding::severity);
    m_ui->leftLabel->setText(
        breaking == 1 ? tr("In the copy one finding still breaks a socket; mend it by hand.")
                      : tr("In the copy %1 findings still break a socket; mend them by hand.").arg(breaking));
    m_ui->leftLabel->setVisible(breaking > 0);
    m_ui->faultLabel->hide();
    m_ui->splitter->setSizes({140, 420});
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RouteFixDialog::chooseFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

RouteFixDialog::~RouteFixDialog() = default;

void RouteFixDialog::chooseFile()
{
    const QFileInfo info(m_path);
    auto *const dialog = new QFileDialog(this, tr("Save the proposal as"), info.path(), tr("XML files (*.xml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xml"_s);
    dialog->selectFile(info.completeBaseName() + u".proposed.xml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RouteFixDialog::saveTo);
    dialog->open();
}

bool RouteFixDialog::saveTo(const QString &path)
{
    QString fault;
    QSaveFile file(path);
    if (isSameFile(path, m_path))
        fault = tr("This is the file the proposal was made from. Choose another name.");
    else if (!file.open(QIODevice::WriteOnly) || file.write(m_fix.xml) != m_fix.xml.size() || !file.commit())
        fault = tr("%1 cannot be written: %2").arg(path, file.errorString());
    m_ui->faultLabel->setText(fault);
    m_ui->faultLabel->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return false;
    Q_EMIT saved(path);
    accept();
    return true;
}

} // namespace plectrum
