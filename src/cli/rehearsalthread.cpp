// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rehearsalthread.h"

#include "server/rooms/roomevent.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// For connections whose client has just said goodbye.
constexpr std::chrono::milliseconds LeavePatience{1000};

} // namespace

Result<HarpConfig> readRehearsal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    auto parsed = HarpConfig::parse(file.readAll());
    if (!parsed)
        return unexpected(parsed.error().code, path + u": "_s + parsed.error().detail);
    return parsed;
}

void warnOf(const HarpAgent &agent, Console &console)
{
    for (const QString &route : agent.brokenRoutes())
        console.complain(u"HaRP skips a route it cannot compile: "_s + route);
    for (const HarpExApp &exapp : agent.config().exapps) {
        if (exapp.routes.isEmpty())
            console.complain(u"ExApp %1 has no routes: every request gets 404"_s.arg(exapp.id));
    }
}

void printEvent(QJsonObject event, Console &console)
{
    if (!console.isJson() || console.isQuiet()) {
        console.talk(eventLine(event));
        return;
    }
    event.insert(u"event"_s, u"websocket"_s);
    console.line(event);
    console.flush();
}

RehearsalThread::RehearsalThread(Console &console)
    : m_console(console)
{
}

RehearsalThread::~RehearsalThread()
{
    stop();
}

Result<QUrl> RehearsalThread::start(const HarpConfig &config, CaptureWriter *recorder)
{
    // The server is made in its thread: sockets and listeners stay where they are born.
    auto *const maker = new QObject;
    maker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, maker, &QObject::deleteLater);
    m_thread.start();
    Result<QUrl> listening = QUrl();
    QMetaObject::invokeMethod(
        maker,
        [this, maker, &config, recorder, &listening] {
            auto *const server = new HarpServer(HarpServer::Options(), config, recorder, maker);
            QObject::connect(server, &HarpServer::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
            QObject::connect(server, &HarpServer::reported, &m_context,
                             [this](const QJsonObject &event) { printEvent(event, m_console); });
            QObject::connect(server, &HarpServer::logged, &m_context, [this](const QString &line) { log(line); });
            if (const auto started = server->listen(); started)
                listening = server->url();
            else
                listening = tl::unexpected(started.error());
            m_server = server;
        },
        Qt::BlockingQueuedConnection);
    warnOf(m_server->agent(), m_console); // which rests: nobody has asked yet
    return listening;
}

void RehearsalThread::log(const QString &line)
{
    if (m_console.isJson() && !m_console.isQuiet())
        m_console.line(QJsonObject{{u"event"_s, u"log"_s}, {u"text"_s, line}});
    else
        m_console.talk(line);
}

void RehearsalThread::stop()
{
    if (!m_server)
        return;
    HarpServer *const server = m_server;
    m_server = nullptr;
    QMetaObject::invokeMethod(
        server,
        [server] {
            const auto stopIfEmpty = [server](int count) {
                if (count == 0)
                    server->stop();
            };
            QObject::connect(server, &HarpServer::connectionCountChanged, server, stopIfEmpty, Qt::QueuedConnection);
            QTimer::singleShot(LeavePatience, server, &HarpServer::stop);
            stopIfEmpty(server->connectionCount());
        },
        Qt::QueuedConnection);
    m_thread.wait();
    // What was said last waits still, since this thread's event loop has ended.
    QCoreApplication::sendPostedEvents(&m_context, QEvent::MetaCall);
    m_console.flush();
}

} // namespace plectrum
