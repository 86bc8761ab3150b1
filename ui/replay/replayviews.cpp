// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ReplayDock that shows how a case stands.

#include "nextcloud/verdict.h"
#include "replay/reportformat.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/models/replayrowsmodel.h"
#include "ui/replay/messagelines.h"
#include "ui/replay/replaydock.h"
#include "ui/replay/replaytext.h"
#include "ui/replay/rowsfilter.h"
#include "ui/tablerow.h"
#include "ui/theme.h"
#include "ui_replaydock.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int NameWidth = 420;

} // namespace

void ReplayDock::showBusy(const QString &path)
{
    m_ui->busyLabel->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_ui->busyProgressBar->setRange(0, 0);
    showState();
}

void ReplayDock::showState()
{
    using State = ReplayHost::State;
    const State state = m_case->host().state();
    const bool isUnderWay = m_case->isUnderWay();
    const bool hasScenario = !m_case->draft().isEmpty();
    m_ui->stackedWidget->setCurrentWidget(m_case->source().isBusy() ? m_ui->busyPage
                                              : hasScenario         ? m_ui->workPage
                                                                    : m_ui->emptyPage);
    const QString play = state == State::Playing ? tr("Pa&use")
        : state == State::Paused                 ? tr("Contin&ue")
                                                 : tr("Pla&y");
    m_play->setText(play);
    m_ui->playButton->setText(play);
    m_play->setEnabled(hasScenario && !m_case->source().isBusy() && state != State::Stopping
                       && (!isUnderWay || state != State::Idle));
    m_step->setEnabled(hasScenario && !m_case->source().isBusy() && (!isUnderWay || state == State::Paused));
    m_stop->setEnabled(isUnderWay && state != State::Stopping);
    m_save->setEnabled(hasScenario);
    for (QAction *const action : {m_next, m_previous})
        action->setEnabled(m_case->result() && m_case->result()->differentRows() > 0);
    m_export->setEnabled(m_case->result().has_value());
    const std::pair<QAbstractButton *, QAction *> buttons[] = {
        {m_ui->playButton, m_play}, {m_ui->stepButton, m_step},         {m_ui->stopButton, m_stop},
        {m_ui->nextButton, m_next}, {m_ui->previousButton, m_previous}, {m_ui->saveButton, m_save}};
    for (const auto &[button, action] : buttons)
        button->setEnabled(action->isEnabled());
    m_ui->exportButton->setEnabled(m_export->isEnabled());
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_ui->planBar, m_ui->thisButton, m_ui->openButton, m_ui->foundPage})
        widget->setEnabled(!isUnderWay);
    m_ui->progressBar->setVisible(isUnderWay);
    m_ui->progressLabel->setVisible(isUnderWay || state == State::Comparing);
    m_ui->staleLabel->setVisible(m_case->isStale() && !isUnderWay);
    m_ui->verdictLabel->setVisible(m_case->result() && !isUnderWay);
    m_ui->countsWidget->setVisible(m_case->result() && !isUnderWay);
    if (state == State::Comparing)
        m_ui->progressLabel->setText(tr("Comparing…"));
    else if (isUnderWay && state == State::Idle)
        m_ui->progressLabel->setText(tr("Preparing…"));
    else if (state == State::Stopping)
        m_ui->progressLabel->setText(tr("Stopping…"));
}

void ReplayDock::showSource()
{
    const Scenario scenario = m_case->scenario();
    const QString name = scenario.name.isEmpty() ? QFileInfo(scenario.path).fileName() : scenario.name;
    m_ui->nameLabel->setText(m_ui->nameLabel->fontMetrics().elidedText(name, Qt::ElideRight, NameWidth));
    m_ui->nameLabel->setToolTip(name);
    QStringList facts{tr("Steps: %L1").arg(scenario.steps.size()), tr("actors: %L1").arg(scenario.actors.size())};
    const QString file = scenario.path.isEmpty() ? scenario.recording : scenario.path;
    if (!file.isEmpty())
        facts << QFileInfo(file).fileName();
    m_ui->sourceLabel->setText(facts.join(u" · "_s));
    m_ui->sourceLabel->setToolTip(file);
    QStringList urls;
    for (const ScenarioActor &actor : scenario.actors) {
        const QString url = actor.url.isEmpty() ? tr("profile “%1”").arg(actor.profile) : QString::fromUtf8(actor.url);
        if (!urls.contains(url))
            urls << url;
    }
    m_ui->planBar->setRecordedUrls(urls);
    m_ui->rowsTableView->setColumnHidden(ReplayRowsModel::Line, scenario.path.isEmpty());
    m_ui->rowsTableView->setColumnHidden(ReplayRowsModel::Actor, scenario.actors.size() < 2);
    m_ui->details->showText(tr("Nothing played yet"),
                            scenario.description.isEmpty()
                                ? tr("Play it, and what comes stands beside what is expected.")
                                : scenario.description);
}

void ReplayDock::showProgress(const ReplayProgress &progress)
{
    m_rows->setProgress(progress);
    const int steps = m_rows->rowCount();
    m_ui->progressBar->setRange(0, qMax(1, steps));
    m_ui->progressBar->setValue(progress.ended);
    QString text = tr("Step %1 of %2").arg(qMax(progress.begun, 0) + 1).arg(steps);
    if (progress.loop > 0)
        text += u" · "_s + tr("loop %1").arg(progress.loop + 1);
    m_ui->progressLabel->setText(text);
    const int row = qMax(progress.begun, 0);
    const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
    if (index.isValid())
        selectTableRow(*m_ui->rowsTableView, index.row());
}

void ReplayDock::showResult()
{
    const ReplayResult &result = *m_case->result();
    const RecordId before = chosenRecords().first;
    const int stepBefore = sourceRow();
    const bool hadResult = m_rows->hasResult();
    m_rows->setResult(result);
    const QString verdict = result.error ? tr("Not played to the end")
        : result.passed()                ? (result.isStopped ? tr("Stopped, no difference") : tr("Passed"))
                                         : tr("Failed");
    restyle(*m_ui->verdictLabel, "chip", result.passed() ? u"good"_s : u"bad"_s);
    m_ui->verdictLabel->setText(verdict);
    m_ui->verdictLabel->setToolTip(ReplayReport(result).summary());
    const auto classes = allDifferences();
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const ReplayRow::Difference difference = classes[size_t(i)];
        const int count = result.count(difference);
        m_counts.at(i)->setText(
            u"%1 %2 %3"_s.arg(differenceSign(difference)).arg(QLocale().toString(count), differenceText(difference)));
        m_counts.at(i)->setVisible(count > 0);
    }
    if (result.error) {
        const auto judged = verdictFromJson(result.verdict);
        // Where nobody was asked there is no handshake.
        m_banner->show(errorText(*result.error), errorAdvice(*result.error), judged ? tr("Show handshake") : QString());
        if (judged)
            m_banner->showVerdict({*judged});
    }
    // The same row again after another comparison; after a play the first that differs.
    int row = hadResult ? (before > 0 ? m_rows->rowOfExpected(before) : stepBefore) : -1;
    const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
    if (index.isValid())
        row = index.row();
    else
        row = m_filter->differenceFrom(-1, 1);
    selectTableRow(*m_ui->rowsTableView, qMax(row, 0));
    m_ui->rowsTableView->scrollTo(m_filter->index(qMax(row, 0), 0));
    showDetails();
}

void ReplayDock::showError(const Error &error)
{
    showState();
    if (error.code == ErrorCode::Cancelled)
        return;
    if (m_case->draft().isEmpty())
        Q_EMIT said(errorText(error) + u' ' + errorAdvice(error));
    m_banner->showError(error);
}

/// False: one is needed, and where it is given is shown.
bool ReplayDock::hasAllValues()
{
    for (const ScenarioDraft::Entry &entry : m_case->draft().entries()) {
        if (!entry.needsValue || !entry.value.isEmpty())
            continue;
        m_banner->show(tr("“%1” needs a value").arg(entry.name),
                       tr("The scenario leaves it open. Give one in the column Value, then play."));
        m_ui->pagesTabWidget->setCurrentWidget(m_ui->foundPage);
        return false;
    }
    return true;
}

void ReplayDock::showDetails()
{
    const int row = sourceRow();
    if (const ReplayRow *const chosen = m_rows->row(row)) {
        m_ui->details->showRow(*chosen);
    } else if (const ScenarioStep *const step = m_rows->step(row)) {
        QString title = tr("step %1").arg(row + 1);
        if (step->line > 0)
            title += u" · "_s + tr("line %1").arg(step->line);
        m_ui->details->showText(title,
                                step->content.kind == ScenarioContent::Kind::None
                                        || step->content.kind == ScenarioContent::Kind::File
                                    ? m_rows->index(row, ReplayRowsModel::Expected).data().toString()
                                    : messageLines({!step->content.isBinary(), step->content.data}).join(u'\n'));
    }
    if (m_selecting || row < 0)
        return;
    const auto [expected, actual] = chosenRecords();
    Q_EMIT recordsChosen(m_case->scenario().recording, expected,
                         m_case->result() ? m_case->result()->recordedIn : QString(), actual);
}

void ReplayDock::showRowMenu(const QPoint &where)
{
    const QModelIndex index = m_ui->rowsTableView->indexAt(where);
    if (!index.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_filter->mapToSource(index).row();
    const ReplayRow *const chosen = m_rows->row(row);
    if (chosen && !chosen->diff.isEmpty()) {
        m_ui->details->fillMenu(*menu, 0);
        menu->addSeparator();
    }
    menu->addAction(tr("Copy row"), this, [this, row] { QGuiApplication::clipboard()->setText(m_rows->rowText(row)); });
    const auto [expected, actual] = chosenRecords();
    QAction *const show = menu->addAction(tr("Show in the recordings"), m_ui->rowsTableView,
                                          [this, index] { Q_EMIT m_ui->rowsTableView->activated(index); });
    show->setEnabled(expected > 0 || actual > 0);
    menu->popup(m_ui->rowsTableView->viewport()->mapToGlobal(where));
}

} // namespace plectrum
