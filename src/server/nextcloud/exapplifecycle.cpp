// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/exapplifecycle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int HttpPort = 80;
constexpr QByteArrayView VersionOfHarp = "32"; // HaRP writes it over AppAPI's own
constexpr int TestDeployTries = 60;

} // namespace

ExAppLifecycle::ExAppLifecycle(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stages.value(0) == Stage::Progress)
            checkProgress(true);
        else
            call("GET", "/heartbeat", m_options.heartbeatLimit);
    });
}

ExAppLifecycle::~ExAppLifecycle() = default;

HeaderList ExAppLifecycle::headers(const Options &options)
{
    const QUrl &target = options.exapp.target;
    const QByteArray host = target.host().toUtf8();
    const QByteArray port = QByteArray::number(target.port(HttpPort));
    const QByteArray authority = host.contains(':') ? '[' + host + ']' : host;
    return {{"host", authority + ':' + port},
            {"user-agent", "Nextcloud Server Crawler"},
            {"aa-request-id", options.requestId},
            {"harp-shared-key", options.sharedKey},
            {"ex-app-host", host},
            {"ex-app-port", port},
            {"ex-app-id", options.exapp.id.toUtf8()},
            {"ex-app-version", options.exapp.version.toUtf8()},
            {"authorization-app-api", QByteArray(':' + options.exapp.secret).toBase64()},
            {"aa-version", VersionOfHarp.toByteArray()}};
}

void ExAppLifecycle::deploy()
{
    run({Stage::Heartbeat, Stage::Init, Stage::Progress, Stage::Enable});
}

void ExAppLifecycle::enable()
{
    run({Stage::Heartbeat, Stage::Enable});
}

void ExAppLifecycle::disable()
{
    run({Stage::Disable});
}

void ExAppLifecycle::run(const QList<Stage> &stages)
{
    if (m_running)
        return;
    m_running = true;
    ++m_runs;
    m_stages = stages;
    m_worst = LifecycleStep::Judgement::Good;
    next();
}

void ExAppLifecycle::cancel()
{
    if (m_running)
        end(LifecycleStep::Judgement::Bad);
}

void ExAppLifecycle::next()
{
    if (m_stages.isEmpty()) {
        end(m_worst);
        return;
    }
    switch (m_stages.first()) {
    case Stage::Heartbeat:
        m_tries = 0;
        call("GET", "/heartbeat", m_options.heartbeatLimit);
        break;
    case Stage::Init:
        m_percent.reset(); // the report may come before the answer
        m_error.clear();
        call("POST", "/init", m_options.initLimit);
        break;
    case Stage::Progress:
        waitForProgress();
        break;
    case Stage::Enable:
        call("PUT", "/enabled?enabled=1", m_options.enabledLimit);
        break;
    case Stage::Disable:
        call("PUT", "/enabled?enabled=0", m_options.enabledLimit);
        break;
    }
}

void ExAppLifecycle::call(const QByteArray &method, const QByteArray &target, std::chrono::milliseconds limit)
{
    HeaderList fields = headers(m_options);
    if (method == "GET")
        fields += HeaderList{{"accept", "application/json"}, {"content-type", "application/json"}};
    m_call = new ExAppCall(m_options.exapp.target,
                           {.method = method, .target = target, .headers = fields, .limit = limit}, this);
    connect(m_call, &ExAppCall::finished, this, &ExAppLifecycle::answered);
    m_call->start();
}

void ExAppLifecycle::answered(const ExAppAnswer &answer)
{
    m_call->deleteLater(); // it is inside its signal
    m_call = nullptr;
    switch (m_stages.first()) {
    case Stage::Heartbeat:
        heartbeatAnswered(answer);
        break;
    case Stage::Init:
        if (LifecycleStep::hasNoInit(answer))
            m_stages.removeOne(Stage::Progress);
        conclude(LifecycleStep::init(answer));
        break;
    case Stage::Progress:
        break; // makes no call
    case Stage::Enable:
    case Stage::Disable:
        conclude(LifecycleStep::enabled(m_stages.first() == Stage::Enable, answer));
        break;
    }
}

void ExAppLifecycle::heartbeatAnswered(const ExAppAnswer &answer)
{
    ++m_tries;
    LifecycleStep judged = LifecycleStep::heartbeat(answer);
    const bool isUp = judged.judgement == LifecycleStep::Judgement::Good;
    if (!isUp && m_tries < m_options.heartbeatTries) {
        m_timer.start(m_options.heartbeatPause); // before the signal, whose receiver may cancel
        Q_EMIT tried(m_tries, judged);
        return;
    }
    if (m_tries > 1)
        judged.text += u" (after %1 tries)"_s.arg(m_tries);
    if (isUp && m_tries > TestDeployTries) {
        judged.judgement = LifecycleStep::Judgement::Warning;
        judged.advice = u"A test deployment gives up after %1 tries: open the socket sooner."_s.arg(TestDeployTries);
    }
    conclude(judged);
}

void ExAppLifecycle::report(const ExAppReport &report)
{
    if (!m_running || report.kind != ExAppReport::Kind::Progress
        || report.appId.compare(m_options.exapp.id, Qt::CaseInsensitive) != 0)
        return;
    m_percent = report.number;
    m_error = report.text;
    Q_EMIT progressed(report.number);
    if (m_stages.value(0) == Stage::Progress)
        checkProgress(false);
}

void ExAppLifecycle::waitForProgress()
{
    if (m_options.progressLimit.count() == 0) {
        m_stages.removeFirst();
        next();
        return;
    }
    m_waited.start();
    m_timer.start(m_options.progressLimit);
    checkProgress(false);
}

void ExAppLifecycle::checkProgress(bool isOver)
{
    if (!isOver && m_error.isEmpty() && m_percent.value_or(0) < 100)
        return;
    m_timer.stop();
    conclude(LifecycleStep::progress(m_percent, m_error, std::chrono::milliseconds(m_waited.elapsed())));
}

void ExAppLifecycle::conclude(const LifecycleStep &judged)
{
    m_worst = std::max(m_worst, judged.judgement);
    m_stages.removeFirst();
    if (judged.judgement == LifecycleStep::Judgement::Bad)
        m_stages.clear();
    const int run = m_runs;
    Q_EMIT step(judged);
    if (m_running && run == m_runs) // the receiver may have cancelled, and begun anew
        next();
}

void ExAppLifecycle::end(LifecycleStep::Judgement worst)
{
    m_running = false;
    m_stages.clear();
    m_timer.stop();
    if (m_call) {
        m_call->disconnect(this);
        m_call->deleteLater();
        m_call = nullptr;
    }
    Q_EMIT finished(worst);
}

} // namespace plectrum
