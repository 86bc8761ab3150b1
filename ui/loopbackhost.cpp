// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loopbackhost.h"

#include "server/loopbackserver.h"

using namespace Qt::StringLiterals;

namespace plectrum {

LoopbackHost::LoopbackHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"loopback server"_s);
}

LoopbackHost::~LoopbackHost()
{
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
    if (!m_server) {
        m_server = new LoopbackServer(LoopbackServer::Options());
        m_server->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        connect(m_server, &LoopbackServer::connectionCountChanged, this, [this](int count) {
            m_connections = count;
            Q_EMIT connectionCountChanged(count);
        });
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_server, [this, server = m_server] {
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
