// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loopbackhost.h"

#include "server/loopbackserver.h"
#include "ui/metricswatch.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

std::optional<MetricsWatch::Report> reportOf(const QObject &maker)
{
    const auto *const server = maker.findChild<LoopbackServer *>();
    if (!server || !server->url().isValid())
        return std::nullopt;
    return MetricsWatch::Report{server->metrics(), server->metricsUrl()};
}

} // namespace

LoopbackHost::LoopbackHost(QObject *parent)
    : QObject(parent)
    , m_maker(new QObject)
    , m_metrics(new MetricsWatch(m_maker, &reportOf, this))
{
    m_thread.setObjectName(u"loopback server"_s);
    connect(this, &LoopbackHost::started, m_metrics, &MetricsWatch::hurry);
}

LoopbackHost::~LoopbackHost()
{
    if (!m_thread.isRunning())
        delete m_maker;
    m_thread.quit();
    m_thread.wait();
}

void LoopbackHost::start()
{
    if (m_url.isValid()) {
        Q_EMIT started(m_url);
        return;
    }
    if (m_starting)
        return;
    m_starting = true;
    if (!m_thread.isRunning()) {
        m_maker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_maker, &QObject::deleteLater);
        m_thread.start();
    }
    // The server lives where it is made.
    QMetaObject::invokeMethod(m_maker, [this, maker = m_maker] {
        delete maker->findChild<LoopbackServer *>();
        auto *const server = new LoopbackServer(LoopbackServer::Options(), nullptr, maker);
        connect(server, &LoopbackServer::connectionCountChanged, this, [this](int count) {
            m_connections = count;
            Q_EMIT connectionCountChanged(count);
        });
        const auto listening = server->listen();
        const QUrl url = server->url();
        QMetaObject::invokeMethod(this, [this, listening, url] {
            m_starting = false;
            m_url = url;
            if (listening)
                Q_EMIT started(url);
            else
                Q_EMIT failed(listening.error());
        });
    });
}

} // namespace plectrum
