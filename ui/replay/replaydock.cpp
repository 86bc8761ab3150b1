// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replaydock.h"

#include "replay/reportformat.h"
#include "ui/banner.h"
#include "ui/captureconverter.h"
#include "ui/columnwidths.h"
#include "ui/diagnosedialog.h"
#include "ui/environments.h"
#include "ui/models/foundmodel.h"
#include "ui/models/replayrowsmodel.h"
#include "ui/replay/replaydelegate.h"
#include "ui/replay/rowsfilter.h"
#include "ui/sendgate.h"
#include "ui/tablerow.h"
#include "ui/theme.h"
#include "ui_replaydock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace plectrum {

ReplayDock::ReplayDock(const RecordingFolder &recordings, LoopbackHost &loopback, Credentials &credentials,
                       QWidget *parent)
    : QDockWidget(parent)
    , m_ui(std::make_unique<Ui::ReplayDock>())
    , m_gate(new SendGate(credentials, this))
    , m_banner(new Banner(this))
    , m_case(new ReplayCase(loopback, credentials, *m_gate, this))
    , m_rows(new ReplayRowsModel(this))
    , m_filter(new RowsFilter(this))
    , m_converter(new CaptureConverter(this))
    , m_recordings(recordings)
    , m_export(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->workLayout->insertWidget(1, m_gate);
    m_ui->workLayout->insertWidget(2, m_banner);
    prepareViews();
    prepareActions();
    wire();
    wireCase();
    showState();
}

ReplayDock::~ReplayDock()
{
    // Not to be heard while the parts go.
    m_case->disconnect(this);
    m_case->source().disconnect(this);
    m_case->host().disconnect(this);
}

void ReplayDock::prepareViews()
{
    m_filter->setSourceModel(m_rows);
    QTableView *const view = m_ui->rowsTableView;
    view->setModel(m_filter);
    view->setItemDelegate(new ReplayDelegate(this));
    setTableFont(*view);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(22);
    view->horizontalHeader()->setFont(font());
    view->horizontalHeader()->setHighlightSections(false);
    const ColumnWidth widths[] = {{ReplayRowsModel::Step, 52},        {ReplayRowsModel::Line, 48},
                                  {ReplayRowsModel::Actor, 72},       {ReplayRowsModel::What, 84},
                                  {ReplayRowsModel::Expected, 240},   {ReplayRowsModel::Actual, 240},
                                  {ReplayRowsModel::Difference, 130}, {ReplayRowsModel::Time, 64}};
    setColumnWidths(*view, widths);
    view->horizontalHeader()->setSectionResizeMode(ReplayRowsModel::Expected, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(ReplayRowsModel::Actual, QHeaderView::Stretch);
    m_ui->rowsSplitter->setStretchFactor(0, 5);
    m_ui->rowsSplitter->setStretchFactor(1, 3);
    m_ui->rowsSplitter->setSizes({800, 480});
    for (QLabel *const chip : {m_ui->verdictLabel, m_ui->staleLabel})
        m_ui->playLayout->setAlignment(chip, Qt::AlignVCenter);
    QFont bold = m_ui->nameLabel->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->nameLabel->setFont(bold);
    for (const ReplayRow::Difference difference : allDifferences()) {
        auto *const label = new QLabel(m_ui->countsWidget);
        label->setProperty("difference", differenceNames(difference));
        label->setObjectName(differenceNames(difference) + u"CountLabel"_s);
        m_ui->countsLayout->addWidget(label, 0, Qt::AlignVCenter);
        m_counts << label;
    }
}

void ReplayDock::prepareActions()
{
    const auto add = [this](const QString &text, const QString &shortcut) {
        auto *const action = new QAction(text, this);
        action->setShortcut(QKeySequence(shortcut));
        return action;
    };
    m_play = add(tr("Pl&ay"), u"F5"_s);
    m_step = add(tr("S&tep"), u"F10"_s);
    m_stop = add(tr("Sto&p"), u"Shift+F5"_s);
    m_next = add(tr("&Next difference"), u"F8"_s);
    m_previous = add(tr("Pre&vious difference"), u"Shift+F8"_s);
    m_save = add(tr("&Save scenario…"), {});
    connect(m_play, &QAction::triggered, this, &ReplayDock::playOrPause);
    connect(m_step, &QAction::triggered, this, [this] {
        if (m_case->isUnderWay())
            m_case->host().step();
        else
            play(true);
    });
    connect(m_stop, &QAction::triggered, m_case, &ReplayCase::stop);
    connect(m_next, &QAction::triggered, this, [this] { moveToDifference(1); });
    connect(m_previous, &QAction::triggered, this, [this] { moveToDifference(-1); });
    connect(m_save, &QAction::triggered, this, &ReplayDock::saveScenario);
    m_export->setTitle(tr("&Export report"));
    for (const ReportFormat &format : reportFormats()) {
        const QString title = QCoreApplication::translate("plectrum::ReportFormat", format.title);
        m_export->addAction(title + u'…', this, [this, &format] { exportReport(format); });
    }
    m_ui->exportButton->setMenu(m_export);
}

void ReplayDock::fillMenu(QMenu &menu)
{
    menu.addAction(tr("Use the tab’s &recording"), this, &ReplayDock::thisRecordingAsked);
    menu.addAction(tr("&Open recording or scenario…"), this, &ReplayDock::choose);
    menu.addSeparator();
    menu.addActions({m_play, m_step, m_stop});
    menu.addSeparator();
    menu.addActions({m_next, m_previous});
    menu.addSeparator();
    menu.addAction(m_save);
    menu.addMenu(m_export);
}

void ReplayDock::wire()
{
    const std::pair<QAbstractButton *, QAction *> buttons[] = {
        {m_ui->playButton, m_play}, {m_ui->stepButton, m_step},         {m_ui->stopButton, m_stop},
        {m_ui->nextButton, m_next}, {m_ui->previousButton, m_previous}, {m_ui->saveButton, m_save}};
    for (const auto &[button, action] : buttons)
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    for (QAbstractButton *const button :
         std::initializer_list<QAbstractButton *>{m_ui->openButton, m_ui->emptyOpenButton})
        connect(button, &QAbstractButton::clicked, this, &ReplayDock::choose);
    for (QAbstractButton *const button :
         std::initializer_list<QAbstractButton *>{m_ui->thisButton, m_ui->emptyThisButton})
        connect(button, &QAbstractButton::clicked, this, &ReplayDock::thisRecordingAsked);
    connect(m_ui->planBar, &ReplayPlanBar::playAsked, this, [this] {
        if (!m_case->isUnderWay())
            play(false);
    });
    connect(m_ui->cancelReadingButton, &QPushButton::clicked, this, [this] {
        m_case->source().cancel();
        showState();
    });
    connect(m_ui->differencesCheckBox, &QCheckBox::toggled, m_filter, &RowsFilter::setOnlyDifferences);
    QItemSelectionModel *const selection = m_ui->rowsTableView->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &ReplayDock::showDetails);
    connect(m_ui->rowsTableView, &QTableView::activated, this, [this] {
        const auto [expected, actual] = chosenRecords();
        Q_EMIT recordsOpened(m_case->scenario().recording, expected,
                             m_case->result() ? m_case->result()->recordedIn : QString(), actual);
    });
    connect(m_ui->rowsTableView, &QTableView::customContextMenuRequested, this, &ReplayDock::showRowMenu);
    connect(m_ui->details, &ReplayDetails::ignoreAsked, m_case, &ReplayCase::ignore);
    connect(m_ui->details, &ReplayDetails::maskAsked, m_case, &ReplayCase::addMask);
    FoundModel &found = m_ui->foundPage->model();
    connect(&found, &FoundModel::switched, m_case, &ReplayCase::setOn);
    connect(&found, &FoundModel::valueGiven, m_case,
            [this](int entry, const QString &value) { m_case->setValue(entry, value.toUtf8()); });
    connect(m_ui->foundPage, &FoundPage::ignoreAsked, m_case, &ReplayCase::ignore);
    connect(m_ui->foundPage, &FoundPage::againAsked, this, &ReplayDock::chooseAgain);
    connect(m_converter, &CaptureConverter::failed, this, &ReplayDock::showError);
    connect(m_converter, &CaptureConverter::imported, this,
            [this](const QString &, const QString &capturePath, const QStringList &lost) {
                Q_EMIT imported(capturePath);
                if (!lost.isEmpty())
                    Q_EMIT said(tr("Not carried over: %1").arg(lost.join(u"; "_s)));
                m_case->open(capturePath);
            });
    connect(m_gate, &SendGate::askedForTheLastTime, this, &ReplayDock::askedForTheLastTime);
    connect(m_banner, &Banner::diagnoseAsked, this, &ReplayDock::diagnose);
    connect(m_banner, &Banner::actionAsked, this, &ReplayDock::showHandshake);
}

void ReplayDock::wireCase()
{
    ScenarioSource &source = m_case->source();
    connect(&source, &ScenarioSource::began, this, &ReplayDock::showBusy);
    connect(&source, &ScenarioSource::progressed, this, [this](int percent) {
        if (percent < 0)
            m_ui->busyLabel->setText(tr("Looking for what differs from run to run…"));
        m_ui->busyProgressBar->setRange(0, percent < 0 ? 0 : 100);
        m_ui->busyProgressBar->setValue(percent);
    });
    connect(m_case, &ReplayCase::opened, this, [this] {
        m_banner->hide();
        m_rows->setScenario(m_case->scenario());
        m_ui->pagesTabWidget->setCurrentIndex(0);
        showSource();
    });
    connect(m_case, &ReplayCase::draftChanged, this, [this] {
        m_ui->foundPage->setEntries(m_case->draft().entries(), !m_case->source().recording().isEmpty());
        m_ui->pagesTabWidget->setTabText(1, tr("Found (%1)").arg(m_case->draft().entries().size()));
        showState();
    });
    connect(m_case, &ReplayCase::stateChanged, this, &ReplayDock::showState);
    connect(m_case, &ReplayCase::began, this, [this](const Scenario &scenario) {
        m_banner->hide();
        m_rows->setScenario(scenario);
        m_ui->differencesCheckBox->setChecked(false);
        m_ui->pagesTabWidget->setCurrentIndex(0);
    });
    connect(&m_case->host(), &ReplayHost::advanced, this, &ReplayDock::showProgress);
    connect(m_case, &ReplayCase::resultChanged, this, &ReplayDock::showResult);
    // Only now all rows of the recording can be looked up.
    connect(&m_case->host(), &ReplayHost::settled, this, &ReplayDock::showDetails);
    connect(m_case, &ReplayCase::failed, this, &ReplayDock::showError);
}

void ReplayDock::setProfiles(const QList<Profile> &profiles)
{
    m_ui->planBar->setProfiles(profiles);
}

void ReplayDock::play(bool stepwise)
{
    auto wish = m_ui->planBar->wish();
    if (!wish) {
        showError(wish.error());
        return;
    }
    if (!hasAllValues())
        return;
    wish->stepwise = stepwise;
    m_banner->hide();
    fill(*wish);
}

/// Plays once the variables of the profiles that are needed are filled in.
void ReplayDock::fill(const ReplayWish &wish)
{
    QList<Profile> needed;
    if (wish.profile)
        needed << *wish.profile;
    const QList<ScenarioActor> actors = m_case->scenario().actors;
    for (const Profile &profile : m_ui->planBar->profiles()) {
        const bool isNamed = std::ranges::any_of(actors, [&profile](const ScenarioActor &actor) {
            return !actor.profile.isEmpty() && (actor.profile == profile.id || actor.profile == profile.name);
        });
        if (isNamed)
            needed << profile;
    }
    if (!m_environments) {
        m_case->play(wish, needed);
        return;
    }
    m_environments->fill(
        needed, this, [this, wish, turn = ++m_turn](const QList<Result<Profile>> &filled, const QStringList &secrets) {
            if (turn == m_turn)
                playWith(wish, filled, secrets);
        });
}

void ReplayDock::playWith(ReplayWish wish, const QList<Result<Profile>> &filled, const QStringList &secrets)
{
    QList<Profile> profiles;
    for (const Result<Profile> &profile : filled) {
        if (!profile) {
            showError(profile.error());
            return;
        }
        profiles << *profile;
    }
    if (wish.profile)
        wish.profile = profiles.constFirst();
    wish.secrets = secrets;
    m_case->play(wish, profiles);
}

void ReplayDock::setEnvironments(Environments &environments)
{
    m_environments = &environments;
}

void ReplayDock::playOrPause()
{
    ReplayHost &host = m_case->host();
    if (host.state() == ReplayHost::State::Playing)
        host.pause();
    else if (host.state() == ReplayHost::State::Paused)
        host.goOn();
    else if (!m_case->isUnderWay())
        play(false);
}

void ReplayDock::moveToDifference(int direction)
{
    const int next = m_filter->differenceFrom(m_ui->rowsTableView->currentIndex().row(), direction);
    if (next < 0)
        return;
    m_ui->pagesTabWidget->setCurrentIndex(0);
    selectTableRow(*m_ui->rowsTableView, next);
    m_ui->rowsTableView->scrollTo(m_filter->index(next, 0));
}

int ReplayDock::sourceRow() const
{
    return m_filter->mapToSource(m_ui->rowsTableView->currentIndex()).row();
}

std::pair<RecordId, RecordId> ReplayDock::chosenRecords() const
{
    const int row = sourceRow();
    return {m_rows->expectedRecord(row), m_rows->actualRecord(row)};
}

void ReplayDock::selectRecord(const QString &capturePath, RecordId id)
{
    const QString path = QFileInfo(capturePath).canonicalFilePath();
    const auto is = [&path](const QString &other) {
        return !path.isEmpty() && QFileInfo(other).canonicalFilePath() == path;
    };
    int row = -1;
    if (is(m_case->scenario().recording))
        row = m_rows->rowOfExpected(id);
    else if (m_case->result() && is(m_case->result()->recordedIn))
        row = m_rows->rowOfActual(id);
    const QModelIndex index = m_filter->mapFromSource(m_rows->index(row, 0));
    if (!index.isValid())
        return;
    m_selecting = true;
    selectTableRow(*m_ui->rowsTableView, index.row());
    m_ui->rowsTableView->scrollTo(index);
    m_selecting = false;
}

/// The row that says how the handshake went, and its recording.
void ReplayDock::showHandshake()
{
    const QString actor = m_case->result() ? m_case->result()->errorActor : QString();
    m_ui->differencesCheckBox->setChecked(false);
    for (int i = m_rows->rowCount() - 1; i >= 0; --i) {
        const ReplayRow *const row = m_rows->row(i);
        if (!row || row->subject != ReplayRow::Subject::Handshake || row->actor != actor)
            continue;
        m_ui->pagesTabWidget->setCurrentIndex(0);
        selectTableRow(*m_ui->rowsTableView, m_filter->mapFromSource(m_rows->index(i, 0)).row());
        Q_EMIT m_ui->rowsTableView->activated(m_ui->rowsTableView->currentIndex());
        return;
    }
}

void ReplayDock::diagnose()
{
    auto *const dialog = new DiagnoseDialog(m_case->target(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiagnoseDialog::finished, m_case, &ReplayCase::failuresChanged);
    connect(dialog, &DiagnoseDialog::asked, m_case, &ReplayCase::failuresChanged);
    dialog->show();
}

} // namespace plectrum
