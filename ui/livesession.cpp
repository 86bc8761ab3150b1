// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/livesession.h"

#include "capture/capturewriter.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds MeasureInterval = 100ms;
constexpr std::chrono::milliseconds ShutDownPatience = 500ms;
constexpr unsigned long JoinMs = 5000;

} // namespace

SessionWorker::SessionWorker(CaptureWriter *recorder)
    : m_client(new Client(recorder, this))
    , m_answering(new Answering(*m_client, this))
    , m_timer(new QTimer(this))
{
    connect(m_answering, &Answering::recorded, this, &SessionWorker::saidByItself);
    connect(m_client, &Client::stateChanged, this, &SessionWorker::stateChanged);
    connect(m_client, &Client::opened, this, [this] {
        Q_EMIT opened(m_client->info());
        m_timer->start(MeasureInterval);
    });
    connect(m_client, &Client::cookiesChanged, this, &SessionWorker::cookiesChanged);
    connect(m_client, &Client::refused, this, &SessionWorker::refused);
    connect(m_client, &Client::failed, this, &SessionWorker::failed);
    connect(m_client, &Client::redirected, this, &SessionWorker::redirected);
    connect(m_client, &Client::reconnecting, this, &SessionWorker::reconnecting);
    connect(m_client, &Client::closed, this, [this](const ConnectionEnd &end) {
        m_timer->stop();
        Q_EMIT closed(end);
    });
    connect(m_timer, &QTimer::timeout, this, &SessionWorker::measure);
    // After the connections above, so that the verdict follows what it is about.
    m_witness = new Witness(*m_client, recorder, BanGuard::defaultPath(), this);
    connect(m_witness, &Witness::judged, this, &SessionWorker::judged);
    connect(m_witness, &Witness::heldBack, this, &SessionWorker::heldBack);
}

void SessionWorker::measure()
{
    Connection *const connection = m_client->connection();
    if (!connection)
        return;
    const SendQueue &queue = connection->queue();
    Q_EMIT measured({connection->counters(), connection->roundTrip(), connection->bytesToWrite(), queue.sum(),
                     queue.waited(), queue.messages(SessionFacts::Listed)});
}

void SessionWorker::setAnswers(const AnswerChoice &answers)
{
    m_answering->setChoice(answers);
}

void SessionWorker::open(const Target &target, const QString &profileName)
{
    m_witness->begin(target);
    m_client->open(target, profileName);
}

void SessionWorker::renew(const Target &target)
{
    m_client->renew(target);
}

void SessionWorker::useCookies(const CookieJar &jar)
{
    m_client->setCookieJar(jar);
}

void SessionWorker::close(std::optional<quint16> code, const QByteArray &reason)
{
    measure();
    m_client->close(code, reason);
}

void SessionWorker::send(const Outgoing &outgoing)
{
    Connection *const connection = m_client->connection();
    if (!connection)
        return;
    if (outgoing.opcode == Opcode::Text || outgoing.opcode == Opcode::Binary)
        m_answering->noteSent(outgoing.payload);
    if (outgoing.opcode == Opcode::Ping)
        connection->sendPing(outgoing.payload);
    else if (outgoing.opcode == Opcode::Pong)
        connection->sendPong(outgoing.payload);
    else
        connection->sendFragmented(outgoing.opcode, outgoing.payload, outgoing.cuts.offsets(outgoing.payload.size()),
                                   outgoing.compression);
}

void SessionWorker::sendFile(const QString &path, Outgoing outgoing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::FileNotReadable, path + u": "_s + file.errorString()});
        return;
    }
    outgoing.payload = file.readAll();
    send(outgoing);
}

void SessionWorker::sendRaw(const QList<RawFrame> &frames, const QString &why)
{
    Connection *const connection = m_client->connection();
    if (connection)
        connection->sendRaw(frames, [this, why](const QList<RecordId> &records) { Q_EMIT sentRaw(records, why); });
}

void SessionWorker::dropWaiting(const QList<quint64> &ids)
{
    Connection *const connection = m_client->connection();
    if (!connection)
        return;
    const WaitingSum before = connection->queue().dropped();
    for (const quint64 id : ids)
        connection->dropWaiting(id);
    const WaitingSum now = connection->queue().dropped();
    if (now.messages > before.messages)
        Q_EMIT dropped({now.messages - before.messages, now.bytes - before.bytes});
    measure();
}

void SessionWorker::dropAllWaiting()
{
    Connection *const connection = m_client->connection();
    if (!connection)
        return;
    if (const WaitingSum what = connection->dropWaiting(); what.messages > 0)
        Q_EMIT dropped(what);
    measure();
}

void SessionWorker::shutDown()
{
    m_client->close(1001);
    QThread *const own = thread();
    if (m_client->state() == Client::State::Idle) {
        own->quit();
        return;
    }
    // In this thread: the one that waits for the end turns no event loop.
    connect(
        m_client, &Client::closed, this, [own] { own->quit(); }, Qt::QueuedConnection);
    QTimer::singleShot(ShutDownPatience, this, [own] { own->quit(); });
}

LiveSession::LiveSession(std::unique_ptr<CaptureWriter> recorder)
    : m_recorder(std::move(recorder))
    , m_worker(new SessionWorker(m_recorder.get()))
{
    m_thread.setObjectName(u"connection"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SessionWorker::stateChanged, this, [this](Client::State state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(m_worker, &SessionWorker::opened, this, &LiveSession::opened);
    connect(m_worker, &SessionWorker::cookiesChanged, this, &LiveSession::cookiesChanged);
    connect(m_worker, &SessionWorker::refused, this, &LiveSession::refused);
    connect(m_worker, &SessionWorker::failed, this, &LiveSession::failed);
    connect(m_worker, &SessionWorker::closed, this, &LiveSession::closed);
    connect(m_worker, &SessionWorker::redirected, this, &LiveSession::redirected);
    connect(m_worker, &SessionWorker::reconnecting, this, &LiveSession::reconnecting);
    connect(m_worker, &SessionWorker::measured, this, &LiveSession::measured);
    connect(m_worker, &SessionWorker::sentRaw, this, &LiveSession::sentRaw);
    connect(m_worker, &SessionWorker::saidByItself, this, &LiveSession::saidByItself);
    connect(m_worker, &SessionWorker::dropped, this, &LiveSession::dropped);
    connect(m_worker, &SessionWorker::judged, this, &LiveSession::judged);
    connect(m_worker, &SessionWorker::heldBack, this, &LiveSession::heldBack);
    connect(m_recorder.get(), &CaptureWriter::failed, this, &LiveSession::recordingFailed);
    m_thread.start();
}

LiveSession::~LiveSession()
{
    m_worker->disconnect(this);
    QMetaObject::invokeMethod(m_worker, &SessionWorker::shutDown);
    m_thread.wait(JoinMs);
    (void)m_recorder->close();
}

Result<std::unique_ptr<LiveSession>> LiveSession::create(const QString &path, bool withSecrets)
{
    auto recorder = CaptureWriter::create(path, {.withSecrets = withSecrets});
    if (!recorder)
        return tl::unexpected(recorder.error());
    return std::unique_ptr<LiveSession>(new LiveSession(std::move(*recorder)));
}

void LiveSession::setAnswers(const AnswerChoice &answers)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, answers] { worker->setAnswers(answers); });
}

void LiveSession::open(const Target &target, const QString &profileName)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, target, profileName] { worker->open(target, profileName); });
}

void LiveSession::renew(const Target &target)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, target] { worker->renew(target); });
}

void LiveSession::useCookies(const CookieJar &jar)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, jar] { worker->useCookies(jar); });
}

void LiveSession::close(std::optional<quint16> code, const QByteArray &reason)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, code, reason] { worker->close(code, reason); });
}

void LiveSession::send(const Outgoing &outgoing)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, outgoing] { worker->send(outgoing); });
}

void LiveSession::sendFile(const QString &path, const Outgoing &outgoing)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path, outgoing] { worker->sendFile(path, outgoing); });
}

void LiveSession::sendRaw(const QList<RawFrame> &frames, const QString &why)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, frames, why] { worker->sendRaw(frames, why); });
}

void LiveSession::dropWaiting(const QList<quint64> &ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->dropWaiting(ids); });
}

void LiveSession::dropAllWaiting()
{
    QMetaObject::invokeMethod(m_worker, &SessionWorker::dropAllWaiting);
}

} // namespace plectrum
