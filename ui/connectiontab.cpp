// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontab.h"

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "decoders/conversation.h"
#include "decoders/decodedmeanings.h"
#include "decoders/decodedrows.h"
#include "decoders/decoderset.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/connectionbar.h"
#include "ui/credentials.h"
#include "ui/diagnosedialog.h"
#include "ui/environments.h"
#include "ui/filterline.h"
#include "ui/filterwords.h"
#include "ui/loopbackhost.h"
#include "ui/messagehistories.h"
#include "ui/models/timelinemodel.h"
#include "ui/overviewstrip.h"
#include "ui/queuebar.h"
#include "ui/recordfaces.h"
#include "ui/rowactions.h"
#include "ui/searchbar.h"
#include "ui/sendgate.h"
#include "ui/timelineview.h"

#include <QFileInfo>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// Of the connection's messages, as its name stands in the table of decoders: what the newest rows were decoded as,
/// else what profile, address and subprotocols tell.
QLatin1StringView protocolOf(const TimelineModel &model, const Profile &profile)
{
    constexpr int NewestRows = 64;
    for (int row = model.rowCount() - 1; row >= std::max(0, model.rowCount() - NewestRows); --row) {
        const DecodedRow *const meaning = model.meaningAt(row);
        if (!meaning || meaning->protocol.isEmpty())
            continue;
        const auto info = std::ranges::find(decoderTable(), meaning->protocol, &DecoderInfo::title);
        if (info != decoderTable().cend())
            return info->name;
    }
    const QByteArray chosen = profile.decoder.toUtf8();
    const Conversation guess({.url = profile.target.url, .subprotocol = profile.target.subprotocols.value(0)},
                             decoderNamed(QLatin1StringView(chosen)));
    return guess.choice() == Conversation::Choice::None ? QLatin1StringView() : guess.decoder().name;
}

} // namespace

ConnectionTab::ConnectionTab(const RecordingFolder &recordings, LoopbackHost &loopback, Credentials &credentials,
                             Environments &environments, QWidget *parent)
    : QWidget(parent)
    , m_recordings(recordings)
    , m_loopback(loopback)
    , m_credentials(credentials)
    , m_environments(environments)
    , m_bar(new ConnectionBar(this))
    , m_banner(new Banner(this))
    , m_gate(new SendGate(credentials, this))
    , m_filter(new FilterLine(this))
    , m_model(new TimelineModel(this))
    , m_search(new SearchBar(*m_model, this))
    , m_view(new TimelineView(this))
    , m_rows(nullptr)
    , m_overview(new OverviewStrip(*m_model, this))
    , m_faces(new RecordFaces(this))
    , m_queue(new QueueBar(this))
    , m_composer(new Composer(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    wire();
}

ConnectionTab::~ConnectionTab()
{
    Q_EMIT recordingEnds();
    m_model->setReader(nullptr);
    m_faces->setReader(nullptr);
}

void ConnectionTab::build()
{
    m_view->setModel(m_model);
    m_rows = new RowActions(*m_view, *m_model, *this);
    m_filter->addTool(m_rows->pauseAction());
    m_view->setEmptyText(tr("Nothing here yet.\nConnect, and every frame appears as a row."));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_faces);
    auto *const sending = new QWidget(this);
    auto *const sendingLayout = new QVBoxLayout(sending);
    sendingLayout->setContentsMargins(0, 0, 0, 0);
    sendingLayout->setSpacing(0);
    sendingLayout->addWidget(m_queue);
    sendingLayout->addWidget(m_composer, 1);
    m_splitter->addWidget(sending);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({400, 280, 96});
    m_splitter->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_gate);
    layout->addWidget(m_overview);
    layout->addWidget(m_filter);
    layout->addWidget(m_search);
    layout->addWidget(m_splitter, 1);
}

void ConnectionTab::wire()
{
    connect(m_bar, &ConnectionBar::connectAsked, this, &ConnectionTab::connectNow);
    connect(m_bar, &ConnectionBar::disconnectAsked, this, &ConnectionTab::disconnectNow);
    connect(m_bar, &ConnectionBar::diagnoseAsked, this, &ConnectionTab::diagnose);
    connect(m_banner, &Banner::diagnoseAsked, this, &ConnectionTab::diagnose);
    connect(m_filter, &FilterLine::filterChanged, this, [this](const Filter &filter) {
        m_view->setEmptyText(filter.matchesAll() ? tr("Nothing here yet.") : tr("No row matches the filter."));
        m_model->setFilter(filter);
    });
    connect(m_faces, &RecordFaces::filterAsked, m_filter, &FilterLine::join);
    connect(m_search, &SearchBar::searchChanged, m_faces, &RecordFaces::setSearch);
    m_search->setInside({.step = [this](bool forwards) { return m_faces->stepHit(forwards); },
                         .goTo = [this](bool last) { m_faces->showHit(last); },
                         .place = [this] { return m_faces->hitText(); }});
    connect(m_search, &SearchBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    const auto goTo = [this](RecordId id) {
        m_view->setFollows(false);
        m_view->selectRecord(id);
    };
    connect(m_search, &SearchBar::rowWanted, this, goTo);
    connect(m_faces, &RecordFaces::rowWanted, this, goTo);
    connect(m_faces, &RecordFaces::meaningWanted, m_model, &TimelineModel::explain);
    connect(m_model, &TimelineModel::explained, m_faces, &RecordFaces::setMeaning);
    connect(m_faces, &RecordFaces::secretsShown, m_model, &TimelineModel::setShowsSecrets);
    connect(m_view, &TimelineView::recordSelected, m_search, &SearchBar::setCurrent);
    connect(m_filter, &FilterLine::stopAsked, m_model, &TimelineModel::stopScan);
    m_filter->setProtocols([this] { return filterProtocols(DecoderSet::orTable(m_model->decoderChoices().decoders)); });
    m_filter->setVocabulary([this] { return vocabularyOf(*m_model, m_view->currentRecord()); });
    connect(m_overview, &OverviewStrip::recordAsked, this, &ConnectionTab::selectRecord);
    connect(m_rows, &RowActions::said, this, &ConnectionTab::said);
    connect(m_banner, &Banner::said, this, &ConnectionTab::troubled);
    connect(m_rows, &RowActions::removed, this, &ConnectionTab::removed);
    connect(m_rows, &RowActions::failed, this, &ConnectionTab::showError);
    connect(m_rows, &RowActions::sendAsked, this, &ConnectionTab::resend);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ConnectionTab::showRowMenu);
    connect(m_filter, &FilterLine::followsChanged, m_view, &TimelineView::setFollows);
    connect(m_view, &TimelineView::followsChanged, m_filter, &FilterLine::setFollows);
    connect(m_view, &TimelineView::recordSelected, m_faces, &RecordFaces::showRecord);
    connect(m_view, &TimelineView::recordSelected, this, &ConnectionTab::recordSelected);
    connect(m_model, &TimelineModel::countsChanged, this, &ConnectionTab::showCounts);
    connect(m_model, &TimelineModel::failed, this, &ConnectionTab::showError);
    connect(m_banner, &Banner::actionAsked, this, [this] {
        m_view->setFollows(true);
        m_view->selectRecord(m_model->recordCount());
        m_faces->showHandshake(m_model->recordCount());
    });
    connect(m_composer, &Composer::sendAsked, this, &ConnectionTab::sendDraft);
    connect(m_composer, &Composer::saveAsked, this, &ConnectionTab::saveMessage);
    connect(m_composer, &Composer::historyAsked, this, &ConnectionTab::showHistory);
    connect(m_composer, &Composer::savedAsked, this, &ConnectionTab::showSavedMessages);
    connect(m_rows, &RowActions::saveAsked, this, &ConnectionTab::saveMessage);
    connect(m_composer, &Composer::composeAsked, this,
            [this] { m_composer->showTemplates(protocolOf(*m_model, m_profile)); });
    connect(m_composer, &Composer::frameAsked, this, &ConnectionTab::writeFrame);
    connect(&m_loopback, &LoopbackHost::started, this, [this](const QUrl &server) {
        if (const auto then = std::exchange(m_whenServed, nullptr))
            then(server);
    });
    connect(&m_loopback, &LoopbackHost::failed, this, [this](const Error &error) {
        if (std::exchange(m_whenServed, nullptr))
            showError(error);
    });
    connect(m_gate, &SendGate::ready, this, [this](const Target &target) {
        if (const auto then = std::exchange(m_whenReady, nullptr))
            then(target);
        else
            openTarget(target);
    });
    connect(m_gate, &SendGate::cancelled, this, [this] {
        settleResent(false);
        if (!std::exchange(m_whenReady, nullptr))
            m_bar->setState(Client::State::Idle);
    });
    connect(m_gate, &SendGate::askedForTheLastTime, this, &ConnectionTab::askedForTheLastTime);
    connect(m_gate, &SendGate::pasted, this, [this](const PastedCredentials &pasted) {
        pasted.applyTo(m_profile.target);
        m_hasPasted = true;
        if (m_bar->url().isEmpty())
            m_bar->setUrl(m_profile.target.url.toString());
    });
    connect(&m_refresh, &QTimer::timeout, this, &ConnectionTab::refresh);
}

void ConnectionTab::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_bar->setUrl(profile.address());
    m_bar->setInsecure(profile.target.tls.insecure);
    m_bar->setKeepsSecrets(profile.keepSecrets);
    if (m_histories)
        m_composer->setHistory(m_histories->of(profile.id));
    Q_EMIT titleChanged();
}

void ConnectionTab::refreshProfile(const Profile &profile)
{
    if (profile.id.isEmpty() || profile.id != m_profile.id || m_hasPasted)
        return;
    const bool isTyped = m_bar->url() != m_profile.address();
    const QString typed = m_bar->url();
    setProfile(profile);
    if (isTyped)
        m_bar->setUrl(typed);
}

void ConnectionTab::pasteCredentials()
{
    m_gate->askForCredentials(QUrl(m_bar->url()));
}

void ConnectionTab::connectNow()
{
    if (isLive() || m_isCapture || m_gate->isBusy() || !adoptUrl())
        return;
    m_banner->hide();
    Q_EMIT connectedTo(m_bar->url());
    Q_EMIT titleChanged();
    withTarget([this](const Target &target) { prepare(target); });
    if (m_whenServed || m_isAsking)
        m_bar->setState(Client::State::Connecting);
}

void ConnectionTab::diagnose()
{
    if (m_isCapture || m_gate->isBusy() || !adoptUrl())
        return;
    Q_EMIT titleChanged();
    withTarget([this](const Target &target) {
        m_whenReady = [this](const Target &whole) { showDiagnosis(whole); };
        m_gate->prepare(m_profile, target);
    });
}

void ConnectionTab::showDiagnosis(const Target &target)
{
    auto *const dialog = new DiagnoseDialog(target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiagnoseDialog::finished, this, &ConnectionTab::failuresChanged);
    connect(dialog, &DiagnoseDialog::asked, this, &ConnectionTab::failuresChanged);
    dialog->show();
}

void ConnectionTab::wireSession()
{
    LiveSession *const session = m_session.get();
    connect(session, &LiveSession::stateChanged, this, &ConnectionTab::stateChanged);
    connect(session, &LiveSession::reconnecting, this, &ConnectionTab::renewTarget);
    connect(session, &LiveSession::opened, m_bar, &ConnectionBar::setInfo);
    connect(session, &LiveSession::opened, this, &ConnectionTab::adoptAgreement);
    connect(session, &LiveSession::saidByItself, this,
            [this](RecordId record) { m_rows->addNote(record, Answering::NoteText); });
    connect(session, &LiveSession::sentRaw, this, &ConnectionTab::noteDeliberate);
    connect(session, &LiveSession::refused, m_banner, &Banner::showRefusal);
    connect(session, &LiveSession::failed, this, &ConnectionTab::showError);
    connect(session, &LiveSession::closed, m_banner, &Banner::showEnd);
    connect(session, &LiveSession::judged, m_banner, &Banner::showVerdict);
    connect(session, &LiveSession::judged, this, &ConnectionTab::failuresChanged);
    connect(session, &LiveSession::heldBack, m_banner, &Banner::showHeldBack);
    connect(session, &LiveSession::recordingFailed, this, &ConnectionTab::showError);
    connect(session, &LiveSession::measured, this, &ConnectionTab::showFacts);
    connect(session, &LiveSession::dropped, this, &ConnectionTab::noteDropped);
    connect(m_queue, &QueueBar::dropAsked, session, &LiveSession::dropWaiting);
    connect(m_queue, &QueueBar::dropAllAsked, session, &LiveSession::dropAllWaiting);
    connect(session, &LiveSession::redirected, m_banner, &Banner::showRedirect);
}

void ConnectionTab::disconnectNow()
{
    m_whenServed = nullptr;
    ++m_turn;
    if (!isLive())
        settleResent(false);
    if (std::exchange(m_isAsking, false))
        m_bar->setState(Client::State::Idle);
    m_gate->cancel();
    if (m_session)
        closeConnection(1000, {});
}

void ConnectionTab::refresh()
{
    m_model->refresh();
    Q_EMIT statusChanged();
    // Nothing more comes from a connection that has ended and is written, unless a server writes beside it.
    if (m_session && !m_shared && !m_session->isLive()
        && m_session->recorder().committedCount() == m_session->recorder().appendedCount()
        && m_model->recordCount() == m_session->recorder().committedCount())
        m_refresh.stop();
}

void ConnectionTab::stateChanged(Client::State state)
{
    m_bar->setState(state);
    m_composer->setOpen(state == Client::State::Open);
    m_rows->setCanSend(state != Client::State::Closing, state != Client::State::Open);
    if (state != Client::State::Open && state != Client::State::Closing) {
        m_facts.waiting = {};
        m_queue->setQueue({}, {}, {});
    }
    if (state == Client::State::Open || state == Client::State::Idle)
        settleResent(state == Client::State::Open);
    if (state == Client::State::Open) {
        m_banner->hide();
        m_composer->focusText();
    }
    if (state != Client::State::Idle && !m_refresh.isActive())
        m_refresh.start(RefreshInterval);
    Q_EMIT titleChanged();
}

void ConnectionTab::showError(const Error &error)
{
    if (!isLive())
        settleResent(false);
    if (error.code == ErrorCode::Cancelled)
        return;
    if (!isLive())
        m_bar->setState(Client::State::Idle);
    m_banner->showError(error);
}

bool ConnectionTab::isLive() const
{
    return m_session && m_session->isLive();
}

QString ConnectionTab::name() const
{
    if (m_isCapture)
        return QFileInfo(m_reader->path()).completeBaseName();
    const QUrl url(m_bar->url());
    const QString host = url.host().isEmpty() ? url.path() : url.host(); // the embedded server's have none
    return !m_profile.name.isEmpty() ? m_profile.name : host.isEmpty() ? tr("New connection") : host;
}

QString ConnectionTab::title() const
{
    return name() + (isLive() || (m_isCapture && m_shared) ? u" ●"_s : QString());
}

QString ConnectionTab::url() const
{
    return m_isCapture ? QString() : m_bar->url();
}
void ConnectionTab::setUrlHistory(const QStringList &urls)
{
    m_bar->setHistory(urls);
}
void ConnectionTab::focusUrl()
{
    m_bar->focusUrl();
}
void ConnectionTab::focusComposer()
{
    m_composer->focusText();
}

QByteArray ConnectionTab::saveState() const
{
    return m_splitter->saveState();
}
void ConnectionTab::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace plectrum
