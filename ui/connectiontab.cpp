// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontab.h"

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/connectionbar.h"
#include "ui/filterline.h"
#include "ui/loopbackhost.h"
#include "ui/models/timelinemodel.h"
#include "ui/recordfaces.h"
#include "ui/timelineview.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds RefreshInterval = 33ms; // 30 times a second

} // namespace

ConnectionTab::ConnectionTab(const QString &recordings, LoopbackHost &loopback, QWidget *parent)
    : QWidget(parent)
    , m_recordings(recordings)
    , m_loopback(loopback)
    , m_bar(new ConnectionBar(this))
    , m_banner(new Banner(this))
    , m_filter(new FilterLine(this))
    , m_model(new TimelineModel(this))
    , m_view(new TimelineView(this))
    , m_faces(new RecordFaces(this))
    , m_composer(new Composer(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    wire();
}

ConnectionTab::~ConnectionTab()
{
    m_model->setReader(nullptr);
    m_faces->setReader(nullptr);
}

void ConnectionTab::build()
{
    m_view->setModel(m_model);
    m_view->setEmptyText(tr("Nothing here yet.\nConnect, and every frame appears as a row."));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_faces);
    m_splitter->addWidget(m_composer);
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
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
}

void ConnectionTab::wire()
{
    connect(m_bar, &ConnectionBar::connectAsked, this, &ConnectionTab::connectNow);
    connect(m_bar, &ConnectionBar::disconnectAsked, this, &ConnectionTab::disconnectNow);
    connect(m_filter, &FilterLine::filterChanged, this, [this](const Filter &filter) {
        m_view->setEmptyText(filter.matchesAll() ? tr("Nothing here yet.") : tr("No row matches the filter."));
        m_model->setFilter(filter);
    });
    connect(m_filter, &FilterLine::followsChanged, m_view, &TimelineView::setFollows);
    connect(m_view, &TimelineView::followsChanged, m_filter, &FilterLine::setFollows);
    connect(m_view, &TimelineView::recordSelected, m_faces, &RecordFaces::showRecord);
    connect(m_model, &TimelineModel::countsChanged, this, &ConnectionTab::showCounts);
    connect(m_model, &TimelineModel::failed, this, &ConnectionTab::showError);
    connect(m_banner, &Banner::actionAsked, this, [this] {
        m_view->setFollows(true);
        m_view->selectRecord(m_model->recordCount());
        m_faces->showHandshake(m_model->recordCount());
    });
    connect(m_composer, &Composer::messageReady, this, &ConnectionTab::send);
    connect(m_composer, &Composer::fileReady, this, [this](const QString &path, qint64 fragmentBytes) {
        if (m_session)
            m_session->sendFile(path, fragmentBytes);
    });
    connect(m_composer, &Composer::controlReady, this, [this](Opcode opcode, const QByteArray &payload) {
        if (m_session)
            m_session->sendControl(opcode, payload);
    });
    connect(m_composer, &Composer::closeReady, this, [this](std::optional<quint16> code, const QByteArray &reason) {
        if (m_session)
            m_session->close(code, reason);
    });
    connect(&m_loopback, &LoopbackHost::started, this, [this](const QUrl &server) {
        if (!std::exchange(m_waitsForLoopback, false))
            return;
        Target target = m_profile.target;
        QUrl url = server;
        url.setPath(target.url.path());
        url.setQuery(target.url.query());
        target.url = url;
        openTarget(target);
    });
    connect(&m_loopback, &LoopbackHost::failed, this, [this](const Error &error) {
        if (std::exchange(m_waitsForLoopback, false))
            showError(error);
    });
    connect(&m_refresh, &QTimer::timeout, this, &ConnectionTab::refresh);
}

Result<void> ConnectionTab::openCapture(const QString &path)
{
    auto reader = CaptureReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    m_isCapture = true;
    m_reader = std::move(*reader);
    m_bar->hide();
    m_composer->hide();
    m_filter->setFollows(false);
    m_view->setFollows(false);
    m_faces->setReader(m_reader);
    m_model->setReader(m_reader);
    m_view->setEmptyText(tr("This recording has no rows."));
    // It may still be growing: somebody else may write it.
    m_refresh.start(500ms);
    if (m_model->rowCount() > 0)
        m_view->selectRecord(1);
    Q_EMIT titleChanged();
    return {};
}

void ConnectionTab::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_bar->setUrl(profile.target.url.toString());
    m_bar->setInsecure(profile.target.tls.insecure);
    m_bar->setKeepsSecrets(profile.keepSecrets);
    Q_EMIT titleChanged();
}

void ConnectionTab::connectNow()
{
    if (isLive() || m_waitsForLoopback || m_isCapture)
        return;
    m_banner->hide();
    const QUrl typed(m_bar->url(), QUrl::StrictMode);
    if (typed != m_profile.target.url) {
        // Another address: what the profile says belongs to its own.
        if (typed.host() != m_profile.target.url.host() || typed.scheme() != m_profile.target.url.scheme())
            m_profile = Profile();
        m_profile.target.url = typed;
    }
    if (m_bar->url().isEmpty()) {
        showError({ErrorCode::BadUrl, tr("there is none")});
        return;
    }
    Q_EMIT connectedTo(m_bar->url());
    Q_EMIT titleChanged();
    if (typed.scheme() == QLatin1StringView(Profile::LoopbackScheme)) {
        m_waitsForLoopback = true;
        m_bar->setState(Client::State::Connecting);
        m_loopback.start();
        return;
    }
    openTarget(m_profile.target);
}

bool ConnectionTab::startRecording()
{
    if (m_session)
        return true;
    QDir().mkpath(m_recordings);
    const QString name = m_profile.name.isEmpty() ? m_profile.target.url.host() : m_profile.name;
    QString safe;
    for (const QChar c : name)
        safe += c.isLetterOrNumber() ? c : QChar(u'-');
    const QString base = u"%1/%2-%3"_s.arg(m_recordings, safe.isEmpty() ? u"recording"_s : safe,
                                           QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s));
    QString path = base + u".plectrum"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2.plectrum"_s.arg(base).arg(i);
    auto session = LiveSession::create(path, m_profile.keepSecrets);
    if (!session) {
        showError(session.error());
        return false;
    }
    auto reader = CaptureReader::open(path);
    if (!reader) {
        showError(reader.error());
        return false;
    }
    m_session = std::move(*session);
    m_reader = std::move(*reader);
    m_faces->setReader(m_reader);
    m_model->setReader(m_reader);
    wireSession();
    return true;
}

void ConnectionTab::wireSession()
{
    LiveSession *const session = m_session.get();
    connect(session, &LiveSession::stateChanged, this, &ConnectionTab::stateChanged);
    connect(session, &LiveSession::opened, m_bar, &ConnectionBar::setInfo);
    connect(session, &LiveSession::refused, m_banner, &Banner::showRefusal);
    connect(session, &LiveSession::failed, this, &ConnectionTab::showError);
    connect(session, &LiveSession::closed, m_banner, &Banner::showEnd);
    connect(session, &LiveSession::judged, m_banner, &Banner::showVerdict);
    connect(session, &LiveSession::heldBack, m_banner, &Banner::showHeldBack);
    connect(session, &LiveSession::recordingFailed, this, &ConnectionTab::showError);
    connect(session, &LiveSession::measured, this, [this](const SessionFacts &facts) {
        m_facts = facts;
        m_bar->setFacts(facts);
    });
    connect(session, &LiveSession::redirected, m_banner, &Banner::showRedirect);
}

void ConnectionTab::openTarget(const Target &target)
{
    if (!startRecording()) {
        m_bar->setState(Client::State::Idle);
        return;
    }
    m_bar->setInsecure(target.tls.insecure);
    m_bar->setKeepsSecrets(m_profile.keepSecrets);
    m_refresh.start(RefreshInterval);
    m_session->open(target, m_profile.name);
}

void ConnectionTab::disconnectNow()
{
    m_waitsForLoopback = false;
    if (m_session)
        m_session->close();
}

void ConnectionTab::refresh()
{
    m_model->refresh();
    Q_EMIT statusChanged();
    // Nothing more comes from a connection that has ended and is written.
    if (m_session && !m_session->isLive()
        && m_session->recorder().committedCount() == m_session->recorder().appendedCount()
        && m_model->recordCount() == m_session->recorder().committedCount())
        m_refresh.stop();
}

void ConnectionTab::showCounts()
{
    m_filter->setCounts(m_model->recordCount(), m_model->hiddenCount(), m_model->isScanning());
}

void ConnectionTab::stateChanged(Client::State state)
{
    m_bar->setState(state);
    m_composer->setOpen(state == Client::State::Open);
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
    if (error.code == ErrorCode::Cancelled)
        return;
    if (!isLive())
        m_bar->setState(Client::State::Idle);
    m_banner->showError(error);
}

void ConnectionTab::send(Opcode type, const QByteArray &message, qint64 fragmentBytes)
{
    if (m_session)
        m_session->sendMessage(type, message, fragmentBytes);
}

bool ConnectionTab::isLive() const
{
    return m_session && m_session->isLive();
}

QString ConnectionTab::title() const
{
    if (m_isCapture)
        return QFileInfo(m_reader->path()).completeBaseName();
    const QString name = !m_profile.name.isEmpty() ? m_profile.name : QUrl(m_bar->url()).host();
    return (name.isEmpty() ? tr("New connection") : name) + (isLive() ? u" ●"_s : QString());
}

QString ConnectionTab::url() const
{
    return m_isCapture ? QString() : m_bar->url();
}
QString ConnectionTab::capturePath() const
{
    return m_reader ? m_reader->path() : QString();
}

QString ConnectionTab::statusText() const
{
    if (!m_reader)
        return tr("Not recording");
    const QLocale locale;
    QStringList parts;
    parts << (isLive() ? tr("● Recording %1") : tr("%1")).arg(QFileInfo(m_reader->path()).fileName());
    parts << locale.formattedDataSize(QFileInfo(m_reader->path()).size()
                                      + QFileInfo(m_reader->path() + u"-wal"_s).size());
    const int redacted = m_session ? m_session->recorder().redactedCount() : m_reader->redactedCount();
    if (redacted > 0)
        parts << tr("secrets replaced: %1").arg(redacted);
    if (isLive())
        parts << tr("in %1 · out %2 messages")
                     .arg(locale.toString(m_facts.counters.messagesIn), locale.toString(m_facts.counters.messagesOut));
    return parts.join(u"    "_s);
}

void ConnectionTab::setUrlHistory(const QStringList &urls)
{
    m_bar->setHistory(urls);
}
void ConnectionTab::focusUrl()
{
    m_bar->focusUrl();
}
void ConnectionTab::focusFilter()
{
    m_filter->focusFilter();
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
