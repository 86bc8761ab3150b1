// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "nextcloud/verdict.h"
#include "server/listener.h"
#include "server/tap/taphead.h"
#include "server/tap/taplane.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace plectrum {

class CaptureWriter;

/// One request that went through a tap; it stands from the request's head to the end.
struct TapConnection {
    enum class State { Connecting, Waiting, Open, Answering, Over };
    quint64 id = 0;
    State state = State::Connecting;
    QString client; ///< address and port
    QByteArray method;
    QString target; ///< as asked, secrets replaced
    bool isWebSocket = false;
    int status = 0;                   ///< of the answer; 0: none yet
    qint64 bytesOut = 0, bytesIn = 0; ///< behind the heads, from the client and from the server
    int held = 0;
    quint16 closeCode = 0;  ///< of a WebSocket that is over and was recorded; see ConnectionEnd
    quint32 recordedId = 0; ///< in the capture; 0: not recorded
    QString end;            ///< why it is over; technical, English
};

/// A relay on the loopback between clients and one target: WebSockets and plain HTTP, byte-true both ways but for what
/// is asked to be changed; records what passes; may hold, alter and add messages. Lives in the thread that creates it.
class TapServer : public QObject {
    Q_OBJECT

public:
    struct Options : ListenOptions {
        Target target;   ///< where to; its TLS, proxy and timeout
        QString profile; ///< noted in the capture
        TapRewriting rewriting;
        QList<TapRule> rules;
        /// Messages may be held, altered and added. Without it bytes pass unseen, which is fastest.
        bool alterable = false;
        int maxConnections = 10000;
        std::chrono::milliseconds headTimeout{30000}; ///< for a whole request head
        QString guardPath; ///< account of the failures HaRP counts, see BanGuard; empty: in memory
    };

    /// `recorder` may be null; must outlive the server.
    explicit TapServer(const Options &options, CaptureWriter *recorder = nullptr, QObject *parent = nullptr);
    /// Ends what is open without waiting.
    ~TapServer() override;

    /// ListenFailed names address and port; BadUrl, BadOption what is wrong with the target or what is to be sent.
    Result<void> listen();
    /// "ws://127.0.0.1:40113/live": where a client finds the target's own path; empty when not listening.
    QUrl url() const;
    /// Of what is open.
    QList<TapConnection> connections() const;

    const QList<TapRule> &rules() const;
    /// For what comes from now on.
    void setRules(const QList<TapRule> &rules);
    /// Messages that a rule was applied to, by its id.
    const QHash<quint64, qint64> &ruleHits() const;
    /// What is changed in the heads of requests that come from now on. BadOption: what is wrong with it; all stays.
    Result<void> setRewriting(const TapRewriting &rewriting);
    /// In the order in which they came; with the connection of each.
    QList<std::pair<quint64, TapMessage>> heldMessages() const;
    /// BadOption: it is not held, or the new text is not UTF-8.
    Result<void> decide(quint64 message, const TapDecision &decision);
    void releaseAll();
    /// Sends a message of one's own as if `sender` had; its id. BadOption: no such WebSocket, or see TapLane::inject().
    Result<quint64> inject(quint64 connection, Role sender, Opcode opcode, const QByteArray &payload);
    /// Ends one connection without a close frame.
    void hangUp(quint64 connection);

    /// Stops listening and ends all connections; what is held does not go on. stopped() follows.
    void stop();

Q_SIGNALS:
    void stopped();
    /// A request came, got its answer, opened, or is over.
    void changed(const plectrum::TapConnection &connection);
    /// The target refused a WebSocket; the answer went on to the client.
    void refused(quint64 connection, const plectrum::Refusal &refusal, const QList<plectrum::Verdict> &verdicts);
    /// There was no answer; the client got 502 or 504.
    void failed(quint64 connection, const plectrum::Error &error, const QList<plectrum::Verdict> &verdicts);
    /// A WebSocket that opened is over, of itself and not by hangUp() or stop(). Only where it was recorded.
    void ended(quint64 connection, const plectrum::ConnectionEnd &end, const QList<plectrum::Verdict> &verdicts);
    void held(quint64 connection, const plectrum::TapMessage &message);
    /// A message went on otherwise than it came, was added, or did not go on.
    void altered(quint64 connection, const plectrum::TapMessage &message);
    /// A held message is held no more.
    void settled(quint64 connection, quint64 message);
    /// One line an event, English, without secrets.
    void logged(const QString &line);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
