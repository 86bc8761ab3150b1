// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/harphost.h"

#include "capture/capturewriter.h"
#include "server/harp/harpserver.h"
#include "server/nextcloud/nextcloudrehearsal.h"
#include "server/rooms/roomevent.h"
#include "ui/metricswatch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Of a room: what a session did.
HarpEvent eventOf(const QJsonObject &event)
{
    const QString type = event.value("type"_L1).toString();
    // Behind type and path, which stand in columns of their own.
    return {QTime::currentTime(),
            event.value("session"_L1).toObject().value("path"_L1).toString(),
            type,
            eventLine(event).section(u' ', 2),
            type == "error"_L1 ? HarpOutcome::Refuse : HarpOutcome::Forward,
            false};
}

HarpEvent eventOf(const QByteArray &target, const HarpDecision &decision)
{
    QString outcome;
    switch (decision.outcome) {
    case HarpOutcome::Refuse:
        outcome = QString::number(decision.status());
        break;
    case HarpOutcome::Forward:
        outcome = u"forward"_s;
        break;
    case HarpOutcome::SilentDrop:
        outcome = u"drop"_s;
        break;
    case HarpOutcome::Control:
        outcome = u"control"_s;
        break;
    }
    return {QTime::currentTime(), QString::fromUtf8(target), outcome,
            decision.why,         decision.outcome,          decision.failedBy.has_value()};
}

std::optional<MetricsWatch::Report> reportOfBuiltIn(const QObject &maker)
{
    const auto *const server = maker.findChild<HarpServer *>();
    if (!server || !server->builtIn().url().isValid())
        return std::nullopt;
    return MetricsWatch::Report{server->builtIn().metrics(), server->builtIn().metricsUrl()};
}

} // namespace

HarpHost::HarpHost(QObject *parent)
    : QObject(parent)
    , m_maker(new QObject)
    , m_metrics(new MetricsWatch(m_maker, &reportOfBuiltIn, this))
{
    m_thread.setObjectName(u"HaRP rehearsal"_s);
    connect(this, &HarpHost::started, m_metrics, &MetricsWatch::hurry);
    connect(this, &HarpHost::stopped, m_metrics, &MetricsWatch::hurry);
}

HarpHost::~HarpHost()
{
    if (!m_thread.isRunning())
        delete m_maker;
    m_thread.quit();
    m_thread.wait();
}

void HarpHost::start(const HarpConfig &config)
{
    if (!m_thread.isRunning()) {
        m_maker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_maker, &QObject::deleteLater);
        m_thread.start();
    }
    // The server lives where it is made.
    QMetaObject::invokeMethod(m_maker, [this, maker = m_maker, config, recorder = m_recorder.get()] {
        if (auto *const running = maker->findChild<HarpServer *>()) {
            running->nextcloud().setConfig(config);
            running->agent().setConfig(config);
            Q_EMIT started(running->url());
            return;
        }
        auto *const server = new HarpServer(HarpServer::Options(), config, recorder, maker);
        connect(server, &HarpServer::connectionCountChanged, this, &HarpHost::connectionCountChanged);
        connect(server, &HarpServer::lifecycleStep, this, &HarpHost::lifecycleStep);
        // Made into what is shown in the server's thread: the decision itself points into it.
        connect(server, &HarpServer::reported, server,
                [this](const QJsonObject &event) { Q_EMIT decided(eventOf(event)); });
        connect(server, &HarpServer::decided, server, [this](const QByteArray &target, const HarpDecision &decision) {
            Q_EMIT decided(eventOf(target, decision));
        });
        connect(server, &HarpServer::configChanged, this, &HarpHost::configChanged);
        const auto listening = server->listen();
        const QUrl url = server->url();
        if (!listening)
            delete server;
        QMetaObject::invokeMethod(this, [this, listening, url] {
            m_url = url;
            if (listening)
                Q_EMIT started(url);
            else
                Q_EMIT failed(listening.error());
        });
    });
}

void HarpHost::stop()
{
    m_url.clear();
    QMetaObject::invokeMethod(m_maker, [this, maker = m_maker] {
        delete maker->findChild<HarpServer *>();
        Q_EMIT stopped();
    });
}

void HarpHost::setRecorder(const std::shared_ptr<CaptureWriter> &recorder)
{
    const auto old = std::exchange(m_recorder, recorder); // lives until the server has let go
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_maker,
        [maker = m_maker, recorder = recorder.get()] {
            if (auto *const server = maker->findChild<HarpServer *>())
                server->setRecorder(recorder);
        },
        Qt::BlockingQueuedConnection);
}

void HarpHost::deploy()
{
    QMetaObject::invokeMethod(m_maker, [maker = m_maker] {
        if (auto *const server = maker->findChild<HarpServer *>())
            server->deploy();
    });
}

} // namespace plectrum
