// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taphost.h"

#include "capture/capturewriter.h"

using namespace Qt::StringLiterals;

namespace plectrum {

TapHost::TapHost(QObject *parent)
    : QObject(parent)
    , m_maker(new QObject)
{
    m_thread.setObjectName(u"tap"_s);
    m_maker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_maker, &QObject::deleteLater);
    m_thread.start();
}

TapHost::~TapHost()
{
    m_thread.quit();
    m_thread.wait();
}

void TapHost::start(const TapServer::Options &options, const std::shared_ptr<CaptureWriter> &recorder)
{
    stop();
    m_recorder = recorder;
    // The server lives where it is made.
    QMetaObject::invokeMethod(m_maker, [this, maker = m_maker, options, recorder = recorder.get()] {
        auto *const server = new TapServer(options, recorder, maker);
        connect(server, &TapServer::changed, this, &TapHost::changed);
        connect(server, &TapServer::held, this, &TapHost::held);
        connect(server, &TapServer::settled, this, [this](quint64, quint64 message) { Q_EMIT settled(message); });
        const auto tell = [this](quint64 connection, const QList<Verdict> &verdicts) {
            if (!verdicts.isEmpty())
                Q_EMIT judged(connection, verdicts.constFirst());
        };
        connect(server, &TapServer::refused, this,
                [tell](quint64 connection, const Refusal &, const QList<Verdict> &verdicts) {
                    tell(connection, verdicts);
                });
        connect(
            server, &TapServer::failed, this,
            [tell](quint64 connection, const Error &, const QList<Verdict> &verdicts) { tell(connection, verdicts); });
        connect(server, &TapServer::ended, this,
                [tell](quint64 connection, const ConnectionEnd &, const QList<Verdict> &verdicts) {
                    tell(connection, verdicts);
                });
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

void TapHost::stop()
{
    const bool ran = isRunning();
    m_url.clear();
    QMetaObject::invokeMethod(
        m_maker, [maker = m_maker] { delete maker->findChild<TapServer *>(); }, Qt::BlockingQueuedConnection);
    m_recorder.reset();
    if (ran)
        Q_EMIT stopped();
}

void TapHost::withServer(const std::function<void(TapServer &)> &work)
{
    QMetaObject::invokeMethod(m_maker, [maker = m_maker, work] {
        if (auto *const server = maker->findChild<TapServer *>())
            work(*server);
    });
}

void TapHost::setRules(const QList<TapRule> &rules)
{
    withServer([rules](TapServer &server) { server.setRules(rules); });
}

void TapHost::setRewriting(const TapRewriting &rewriting)
{
    withServer([this, rewriting](TapServer &server) {
        if (const auto changed = server.setRewriting(rewriting); !changed)
            Q_EMIT refused(changed.error());
    });
}

void TapHost::decide(quint64 message, const TapDecision &decision)
{
    withServer([this, message, decision](TapServer &server) {
        if (const auto decided = server.decide(message, decision); !decided)
            Q_EMIT refused(decided.error());
    });
}

void TapHost::inject(quint64 connection, Role sender, Opcode opcode, const QByteArray &payload)
{
    withServer([this, connection, sender, opcode, payload](TapServer &server) {
        if (const auto injected = server.inject(connection, sender, opcode, payload); !injected)
            Q_EMIT refused(injected.error());
    });
}

void TapHost::releaseAll()
{
    withServer([](TapServer &server) { server.releaseAll(); });
}

void TapHost::hangUp(quint64 connection)
{
    withServer([connection](TapServer &server) { server.hangUp(connection); });
}

void TapHost::measure()
{
    withServer([this](TapServer &server) { Q_EMIT measured(server.connections(), server.ruleHits()); });
}

} // namespace plectrum
