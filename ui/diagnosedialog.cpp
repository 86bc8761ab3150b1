// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosedialog.h"

#include "nextcloud/diagnosisreport.h"
#include "nextcloud/witness.h"
#include "ui/columnwidths.h"
#include "ui/diagnoserun.h"
#include "ui/errortext.h"
#include "ui/models/probemodel.h"
#include "ui/theme.h"
#include "ui/verdictcard.h"
#include "ui_diagnosedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int RowHeight = 26;

QLabel *lineLabel(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setContentsMargins(16, 8, 16, 8);
    return label;
}

} // namespace

DiagnoseDialog::DiagnoseDialog(const Target &target, QWidget *parent, const QString &guardPath)
    : QDialog(parent)
    , m_target(target)
    , m_guardPath(guardPath)
    , m_ui(std::make_unique<Ui::DiagnoseDialog>())
    , m_probes(new ProbeModel(this))
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Diagnosis of %1").arg(target.url.host()));
    m_ui->urlLabel->setFont(monospaceFont());
    m_ui->urlLabel->setText(target.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    m_ui->urlLabel->setVisible(!m_ui->urlLabel->text().isEmpty());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_ui->progressTitleLabel->setFont(large);
    m_ui->probeTableView->setModel(m_probes);
    m_ui->probeTableView->verticalHeader()->hide();
    m_ui->probeTableView->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_ui->probeTableView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->probeTableView->horizontalHeader()->setHighlightSections(false);
    m_ui->probeTableView->horizontalHeader()->setSectionResizeMode(ProbeModel::FirstLine, QHeaderView::Stretch);
    const ColumnWidth widths[] = {
        {ProbeModel::Purpose, 380}, {ProbeModel::Asked, 200}, {ProbeModel::Status, 160}, {ProbeModel::Who, 130}};
    setColumnWidths(*m_ui->probeTableView, widths);

    connect(m_ui->againButton, &QPushButton::clicked, this, &DiagnoseDialog::askAgain);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &DiagnoseDialog::cancel);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyTextButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(reportText()); });
    connect(m_ui->copyJsonButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(reportJson())); });
    askAgain();
}

DiagnoseDialog::~DiagnoseDialog() = default;

void DiagnoseDialog::askAgain()
{
    if (m_run)
        return;
    m_diagnosis.reset();
    const BanGuard guard(m_guardPath);
    m_standing = guard.standing(BanGuard::hostOf(m_target.url), QDateTime::currentDateTimeUtc());
    m_probes->setPlan(Diagnosis(m_target, m_standing.budget()).plan());
    m_ui->progressBar->setMaximum(m_probes->rowCount());
    m_ui->progressBar->setValue(0);
    m_ui->progressTitleLabel->setText(tr("Asking…"));
    m_ui->progressTextLabel->clear();
    m_run = std::make_unique<DiagnoseRun>(m_target, m_guardPath);
    connect(m_run.get(), &DiagnoseRun::asking, this, &DiagnoseDialog::showProgress);
    connect(m_run.get(), &DiagnoseRun::finished, this, &DiagnoseDialog::showResult);
    showStanding(m_standing);
    setRunning(true);
    m_run->start();
}

void DiagnoseDialog::cancel()
{
    if (!m_run)
        return;
    m_run.reset();
    m_probes->cancel();
    m_ui->progressTitleLabel->setText(tr("Cancelled"));
    m_ui->progressTextLabel->setText(tr("What had been answered until then stands below."));
    setRunning(false);
    Q_EMIT asked();
}

void DiagnoseDialog::setRunning(bool running)
{
    m_ui->cancelButton->setVisible(running);
    m_ui->againButton->setVisible(!running);
    m_ui->copyTextButton->setEnabled(m_diagnosis.has_value());
    m_ui->copyJsonButton->setEnabled(m_diagnosis.has_value());
    m_ui->progressBar->setVisible(running);
    m_ui->stackedWidget->setCurrentWidget(m_diagnosis ? m_ui->resultPage : m_ui->progressPage);
}

void DiagnoseDialog::showProgress(const Probe &probe, const Diagnosis &diagnosis)
{
    const int number = int(diagnosis.answers().size()) + 1;
    m_ui->progressTitleLabel->setText(tr("Asking %1 of at most %2").arg(number).arg(m_probes->rowCount()));
    m_ui->progressTextLabel->setText(translateVerdict(probe.purpose));
    m_ui->progressBar->setValue(number - 1);
    m_probes->setAnswers(diagnosis, probe);
    if (number > 1)
        Q_EMIT asked();
}

void DiagnoseDialog::showResult(const Diagnosis &diagnosis, const BanGuard::Standing &standing)
{
    m_diagnosis = diagnosis;
    m_standing = standing;
    m_probes->finish(diagnosis);
    // It may be inside a signal of its own.
    DiagnoseRun *const run = m_run.release();
    run->setParent(this);
    run->deleteLater();
    showStanding(standing);
    showConclusions();
    setRunning(false);
    Q_EMIT asked();
}

/// What the ban guard lets happen, as far as it matters here.
void DiagnoseDialog::showStanding(const BanGuard::Standing &standing)
{
    QString text = standing.counted > 0 ? standingText(standing, translateVerdict) : QString();
    if (!standing.mayTry) {
        text += u". "_s
            + tr("Only what HaRP does not count is asked; wait until %1 for the rest.")
                  .arg(QLocale().toString(standing.until.toLocalTime().time(), u"HH:mm:ss"_s));
    }
    m_ui->guardLabel->setText(text);
    m_ui->guardLabel->setVisible(!text.isEmpty());
}

void DiagnoseDialog::showConclusions()
{
    auto *const content = new QWidget;
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (opensSocket(*m_diagnosis)) {
        QLabel *const opens = lineLabel(tr("✓ The WebSocket opens: nothing is in its way."), content);
        opens->setObjectName(u"opensLabel"_s);
        opens->setFont(m_ui->progressTitleLabel->font());
        opens->setProperty("tone", u"good"_s);
        layout->addWidget(opens);
    }
    const Diagnosis::Answer *const asked = m_diagnosis->answer(Probe::Kind::AsAsked);
    const QString answer = asked ? outcomeText(asked->evidence) : QString();
    bool first = true;
    const QList<Verdict> verdicts = conclusions(*m_diagnosis);
    for (const Verdict &verdict : verdicts) {
        if (!isTrouble(verdict))
            continue;
        if (!std::exchange(first, false))
            layout->addWidget(lineLabel(tr("Or perhaps:"), content));
        auto *const card = new VerdictCard(content);
        layout->addWidget(card);
        card->show(toJson(verdict), m_target.url, answer);
    }
    // What went no further than this program has no hop to blame.
    if (first && !opensSocket(*m_diagnosis) && asked && asked->evidence.error) {
        const Error error{*asked->evidence.error, asked->evidence.detail};
        QLabel *const fault = lineLabel(errorText(error) + u'\n' + errorAdvice(error), content);
        fault->setObjectName(u"faultLabel"_s);
        layout->addWidget(fault);
    }
    if (m_diagnosis->answers().isEmpty()) {
        layout->addWidget(lineLabel(
            tr("Nothing was asked: HaRP might ban this address for one more failure. Wait, or choose “Forget” in the "
               "status bar if HaRP was restarted."),
            content));
    }
    layout->addStretch(1);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_ui->resultScrollArea->setWidget(content);
}

QString DiagnoseDialog::reportText() const
{
    if (!m_diagnosis)
        return {};
    return probesText(*m_diagnosis) + u'\n' + conclusionsText(*m_diagnosis) + guardText(*m_diagnosis, m_standing);
}

QByteArray DiagnoseDialog::reportJson() const
{
    return m_diagnosis ? diagnosisJson(*m_diagnosis, m_standing) : QByteArray();
}

} // namespace plectrum
