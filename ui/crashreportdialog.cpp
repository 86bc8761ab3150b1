// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/crashreportdialog.h"

#include "program/crashreports.h"
#include "ui/theme.h"
#include "ui_crashreportdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plectrum {

CrashReportDialog::CrashReportDialog(const CrashReport &report, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CrashReportDialog>())
{
    m_ui->setupUi(this);
    m_ui->whenLabel->setText(tr("Plectrum ended unexpectedly on %1. What it had recorded until then is kept.")
                                 .arg(QLocale().toString(report.at.toLocalTime(), QLocale::ShortFormat)));
    m_ui->pathLabel->setText(QDir::toNativeSeparators(report.path));
    setMonospaced(*m_ui->reportTextEdit);
    m_ui->reportTextEdit->setPlainText(CrashReports::read(report.path));
    const auto add = [this](const QString &name, const QString &text) {
        QPushButton *const button = m_ui->buttonBox->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    connect(add(u"copyReportButton"_s, tr("C&opy report")), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->reportTextEdit->toPlainText()); });
    connect(add(u"openFolderButton"_s, tr("Open &folder")), &QPushButton::clicked, this,
            [path = report.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CrashReportDialog::~CrashReportDialog() = default;

} // namespace plectrum
