// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpserver.h"

#include "server/harp/harpconversation.h"
#include "server/nextcloud/exapplifecycle.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds StopPatience{2000};

HarpTime monotonic()
{
    return std::chrono::duration_cast<HarpTime>(std::chrono::steady_clock::now().time_since_epoch());
}

LoopbackServer::Options builtInOptions(const HarpServer::Options &given)
{
    LoopbackServer::Options options;
    options.engine = given.engine;
    options.endpoints = given.endpoints;
    return options;
}

} // namespace

struct HarpServer::Private {
    Private(HarpServer *server, const Options &options, const HarpConfig &config, CaptureWriter *recorder)
        : q(server)
        , house{.options = options,
                .agent = HarpAgent(config),
                .nextcloud = NextcloudRehearsal(config),
                .recorder = recorder}
        , listener(
              options, [this](std::unique_ptr<QTcpSocket> socket) { take(std::move(socket)); },
              [this] { return conversations.size() >= house.options.maxConnections; })
        , builtIn(builtInOptions(options))
    {
        connect(&builtIn, &LoopbackServer::reported, q, &HarpServer::reported);
        if (!house.options.clock)
            house.options.clock = monotonic;
        // App passwords come and go with its calls.
        house.nextcloud.configChanged = [this](const HarpConfig &changed) {
            house.agent.setConfig(changed);
            Q_EMIT q->configChanged(changed);
        };
        house.nextcloud.reported = [this](const ExAppReport &report) {
            for (ExAppLifecycle *lifecycle : std::as_const(lifecycles))
                lifecycle->report(report);
            Q_EMIT q->logged(report.kind == ExAppReport::Kind::Log
                                 ? u"exapp %1 says: %2"_s.arg(report.appId, report.text)
                                 : u"exapp %1 is at %2 %% %3"_s.arg(report.appId).arg(report.number).arg(report.text));
        };
    }

    HarpServer *const q;
    HarpHouse house;
    Listener listener;
    LoopbackServer builtIn; ///< what answers for an ExApp without a target
    QList<HarpConversation *> conversations;
    QList<ExAppLifecycle *> lifecycles; ///< under way
    LifecycleStep::Judgement worst = LifecycleStep::Judgement::Good;
    bool stopping = false;

    void take(std::unique_ptr<QTcpSocket> socket);
    void remove(HarpConversation *conversation);
    void checkStopped();
    void deploy(const HarpExApp &exapp);
};

void HarpServer::Private::take(std::unique_ptr<QTcpSocket> socket)
{
    auto *const conversation = new HarpConversation(std::move(socket), house, q);
    conversations.append(conversation);
    connect(conversation, &HarpConversation::decided, q, &HarpServer::decided);
    connect(conversation, &HarpConversation::logged, q, &HarpServer::logged);
    connect(conversation, &HarpConversation::over, q, [this, conversation] { remove(conversation); });
    Q_EMIT q->connectionCountChanged(int(conversations.size()));
}

void HarpServer::Private::remove(HarpConversation *conversation)
{
    conversations.removeOne(conversation);
    conversation->deleteLater();
    Q_EMIT q->connectionCountChanged(int(conversations.size()));
    checkStopped();
}

void HarpServer::Private::checkStopped()
{
    if (!stopping || !conversations.isEmpty())
        return;
    stopping = false;
    Q_EMIT q->stopped();
}

void HarpServer::Private::deploy(const HarpExApp &exapp)
{
    ExAppLifecycle::Options asked;
    asked.exapp = exapp;
    asked.sharedKey = house.agent.config().sharedKey;
    auto *const lifecycle = new ExAppLifecycle(asked, q);
    lifecycles.append(lifecycle);
    connect(lifecycle, &ExAppLifecycle::step, q, [this, id = exapp.id](const LifecycleStep &step) {
        QString line = u"exapp %1: %2 %3: %4"_s.arg(id, step.name, QString(judgementName(step.judgement)), step.text);
        if (!step.advice.isEmpty())
            line += u' ' + step.advice;
        Q_EMIT q->logged(line);
        Q_EMIT q->lifecycleStep(id, step);
    });
    connect(lifecycle, &ExAppLifecycle::finished, q, [this, lifecycle](LifecycleStep::Judgement judgement) {
        worst = std::max(worst, judgement);
        lifecycles.removeOne(lifecycle);
        lifecycle->deleteLater();
        if (lifecycles.isEmpty())
            Q_EMIT q->deployed(worst);
    });
    lifecycle->deploy();
}

HarpServer::HarpServer(const Options &options, const HarpConfig &config, CaptureWriter *recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options, config, recorder))
{
}

HarpServer::~HarpServer()
{
    d->listener.close();
    for (HarpConversation *conversation : std::as_const(d->conversations)) {
        conversation->disconnect(this);
        delete conversation;
    }
}

Result<void> HarpServer::listen()
{
    if (const auto started = d->builtIn.listen(); !started)
        return started;
    d->house.builtIn = d->builtIn.url();
    NextcloudRehearsal::Options options = d->house.nextcloud.options();
    options.builtIn = d->house.builtIn;
    options.secure = d->house.options.isSecure();
    d->house.nextcloud.setOptions(options);
    return d->listener.start();
}

QUrl HarpServer::url() const
{
    return d->listener.url();
}
QUrl HarpServer::builtInUrl() const
{
    return d->house.builtIn;
}
const LoopbackServer &HarpServer::builtIn() const
{
    return d->builtIn;
}
int HarpServer::connectionCount() const
{
    return int(d->conversations.size());
}
NextcloudRehearsal &HarpServer::nextcloud()
{
    return d->house.nextcloud;
}
HarpAgent &HarpServer::agent()
{
    return d->house.agent;
}

void HarpServer::setRecorder(CaptureWriter *recorder)
{
    if (recorder == d->house.recorder)
        return;
    const QList<HarpConversation *> conversations = d->conversations;
    for (HarpConversation *conversation : conversations)
        conversation->leaveRecording();
    d->house.recorder = recorder;
    for (HarpConversation *conversation : conversations)
        conversation->followRecorder();
}

bool HarpServer::deploy()
{
    if (!d->lifecycles.isEmpty())
        return true;
    d->worst = LifecycleStep::Judgement::Good;
    const QList<HarpExApp> exapps = d->house.agent.config().exapps;
    for (const HarpExApp &exapp : exapps) {
        if (!exapp.target.isEmpty())
            d->deploy(exapp);
    }
    return !d->lifecycles.isEmpty();
}

void HarpServer::stop()
{
    if (d->stopping)
        return;
    d->stopping = true;
    d->listener.close();
    qDeleteAll(std::exchange(d->lifecycles, {}));
    const QList<HarpConversation *> conversations = d->conversations;
    for (HarpConversation *conversation : conversations)
        conversation->hangUp(u"the server stops"_s);
    // A client that does not take its end is not waited for.
    QTimer::singleShot(StopPatience, this, [this] {
        const QList<HarpConversation *> left = d->conversations;
        for (HarpConversation *conversation : left)
            d->remove(conversation);
    });
    QMetaObject::invokeMethod(
        this, [this] { d->checkStopped(); }, Qt::QueuedConnection);
}

} // namespace plectrum
