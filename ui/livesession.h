// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "client/client.h"
#include "compose/answering.h"
#include "nextcloud/witness.h"
#include "profiles/profile.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace plectrum {

class CaptureWriter;

/// What the window shows of a live connection besides its rows.
struct SessionFacts {
    Connection::Counters counters;
    std::optional<std::chrono::nanoseconds> roundTrip;
    qint64 bytesToWrite = 0;
    WaitingSum waiting;                 ///< in the connection's queue
    std::chrono::milliseconds waited{}; ///< the first of it
    QList<WaitingMessage> queue;        ///< its first messages, SessionFacts::Listed at most

    static constexpr qsizetype Listed = 200;
};

/// Runs a Client in the I/O thread of a session. Only LiveSession talks to it.
class SessionWorker : public QObject {
    Q_OBJECT

public:
    explicit SessionWorker(CaptureWriter *recorder);

    void setAnswers(const AnswerChoice &answers);
    void open(const Target &target, const QString &profileName);
    void renew(const Target &target);
    void useCookies(const CookieJar &jar);
    void close(std::optional<quint16> code, const QByteArray &reason);
    void send(const Outgoing &outgoing);
    void sendFile(const QString &path, Outgoing outgoing);
    void sendRaw(const QList<RawFrame> &frames, const QString &why);
    void dropWaiting(const QList<quint64> &ids);
    void dropAllWaiting();
    /// Closes what is open, waits a moment, then ends the thread.
    void shutDown();

Q_SIGNALS:
    void stateChanged(plectrum::Client::State state);
    void opened(const plectrum::ConnectionInfo &info);
    void cookiesChanged(const plectrum::CookieChanges &changes);
    void refused(const plectrum::Refusal &refusal);
    void failed(const plectrum::Error &error);
    void closed(const plectrum::ConnectionEnd &end);
    void redirected(const QUrl &from, const QUrl &to, int status);
    void reconnecting(int attempt, std::chrono::milliseconds wait);
    void measured(const plectrum::SessionFacts &facts);
    void sentRaw(const QList<plectrum::RecordId> &records, const QString &why);
    void saidByItself(plectrum::RecordId record);
    void dropped(const plectrum::WaitingSum &what);
    void judged(const QList<plectrum::Verdict> &verdicts);
    void heldBack(const QString &host, const plectrum::BanGuard::Standing &standing);

private:
    void measure();

    Client *m_client;
    Answering *m_answering;
    Witness *m_witness;
    QTimer *m_timer;
};

/// One connection of a tab: its I/O thread and its recording. Lives in the GUI thread; nothing here blocks, but for the
/// destructor, which waits a bounded time for the closing handshake.
class LiveSession : public QObject {
    Q_OBJECT

public:
    /// Records into `path`. FileNotWritable, DiskFull.
    static Result<std::unique_ptr<LiveSession>> create(const QString &path, bool withSecrets);
    ~LiveSession() override;

    /// What is said by itself on connections opened from now on.
    void setAnswers(const AnswerChoice &answers);
    void open(const Target &target, const QString &profileName);
    /// For what is opened from now on; cookiesChanged() tells what answers have put in.
    /// What the next try of reconnecting uses; nothing unless it waits for one.
    void renew(const Target &target);
    void useCookies(const CookieJar &jar);
    void close(std::optional<quint16> code = 1000, const QByteArray &reason = {});
    void send(const Outgoing &outgoing);
    /// With the file's bytes as payload; read in the I/O thread. failed() with FileNotReadable.
    void sendFile(const QString &path, const Outgoing &outgoing);
    /// As they stand; sentRaw() with `why` follows.
    void sendRaw(const QList<RawFrame> &frames, const QString &why);
    /// Takes messages, or all, out of what waits for a slow peer, but for the one that has begun to leave; dropped()
    /// follows, if there was anything to drop.
    void dropWaiting(const QList<quint64> &ids);
    void dropAllWaiting();

    Client::State state() const { return m_state; }
    bool isLive() const { return m_state != Client::State::Idle; }
    CaptureWriter &recorder() const { return *m_recorder; }
    /// For a server whose rows are to stand beside the connection's. Whoever takes it lets go before the session ends:
    /// its end closes the file.
    std::shared_ptr<CaptureWriter> sharedRecorder() const { return m_recorder; }

Q_SIGNALS:
    void stateChanged(plectrum::Client::State state);
    void opened(const plectrum::ConnectionInfo &info);
    void cookiesChanged(const plectrum::CookieChanges &changes);
    void refused(const plectrum::Refusal &refusal);
    void failed(const plectrum::Error &error);
    void closed(const plectrum::ConnectionEnd &end);
    void redirected(const QUrl &from, const QUrl &to, int status);
    void reconnecting(int attempt, std::chrono::milliseconds wait);
    /// Follows refused(), failed() and closed(): who is behind it, the best first.
    void judged(const QList<plectrum::Verdict> &verdicts);
    /// Reconnecting was ended before HaRP bans this address.
    void heldBack(const QString &host, const plectrum::BanGuard::Standing &standing);
    /// At most ten times a second.
    void measured(const plectrum::SessionFacts &facts);
    /// What sendRaw() sent is recorded as these rows.
    void sentRaw(const QList<plectrum::RecordId> &records, const QString &why);
    /// What the protocol wanted said is recorded as this row.
    void saidByItself(plectrum::RecordId record);
    /// By dropWaiting() and dropAllWaiting().
    void dropped(const plectrum::WaitingSum &what);
    void recordingFailed(const plectrum::Error &error);

private:
    explicit LiveSession(std::unique_ptr<CaptureWriter> recorder);

    std::shared_ptr<CaptureWriter> m_recorder;
    QThread m_thread;
    SessionWorker *m_worker;
    Client::State m_state = Client::State::Idle;
};

} // namespace plectrum
