// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/dialer.h"
#include "client/httpbody.h"
#include "nextcloud/banguard.h"
#include "server/bodymeter.h"
#include "server/tap/halfclosewatch.h"
#include "server/tap/taprecord.h"
#include "server/tap/tapserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace plectrum {

/// What the conversations of one TapServer share; outlives them.
struct TapHouse {
    TapServer::Options options;
    CaptureWriter *recorder = nullptr;
    BanGuard guard;
    QHash<quint64, qint64> hits; ///< messages, by TapRule::id
    quint64 lastConnection = 0;
    quint64 lastMessage = 0;
};

/// One connection of a client to the tap: request after request, or one tunnel. Owned by the server; over() comes once,
/// at the end.
class TapConversation : public QObject {
    Q_OBJECT

public:
    TapConversation(std::unique_ptr<QTcpSocket> client, TapHouse &house, QObject *parent);
    ~TapConversation() override;

    /// Of the present request; id 0: none came yet.
    const TapConnection &connection() const { return m_connection; }
    void setRules(const QList<TapRule> &rules);
    QList<TapMessage> held() const;
    /// nullopt: it is none of this conversation.
    std::optional<Result<void>> decide(quint64 message, const TapDecision &decision);
    void releaseAll();
    Result<void> inject(Role sender, Opcode opcode, const QByteArray &payload, quint64 id);
    /// Ends both sides without a close frame; what is held does not go on.
    void hangUp(const QString &why);

Q_SIGNALS:
    void changed(const plectrum::TapConnection &connection);
    void refused(const plectrum::Refusal &refusal, const QList<plectrum::Verdict> &verdicts);
    void failed(const plectrum::Error &error, const QList<plectrum::Verdict> &verdicts);
    void ended(const plectrum::ConnectionEnd &end, const QList<plectrum::Verdict> &verdicts);
    void heldOne(const plectrum::TapMessage &message);
    void altered(const plectrum::TapMessage &message);
    void settled(quint64 message);
    void logged(const QString &line);
    void over();

private:
    static constexpr qint64 SocketBufferBytes = 256 * 1024;

    enum class Step { Head, Exchange, Tunnel, Ending };
    /// Who ended a tunnel: nobody is to blame where the tap was told to.
    enum class Ender { Client, Server, Tap };

    // requests and answers
    void timedOut();
    void readClient();
    void readRequestHead();
    void begin();
    ConnectionInfo infoOfRequest() const;
    void dial();
    void connected();
    void sendRequest();
    void passRequestBody();
    void readUpstream();
    bool readResponseHead();
    void streamBody();
    void finishAnswer();
    QByteArray recordAnswer();
    QList<Verdict> judged(Evidence evidence);
    void finishRequest(bool close);
    void fail(const Error &error, int status);
    void complain(int status, const QByteArray &reason, const QByteArray &text, const QString &why = {});
    void endConversation();
    void upstreamEnded();
    void clientGone();
    void checkOver();
    void dropUpstream();
    void endRecord(const QString &cause, const QString &detail);
    void setState(TapConnection::State state);

    // the tunnel
    void beginTunnel(const HttpHead &head);
    std::unique_ptr<TapLane> laneOf(Role sender, const std::optional<DeflateParameters> &deflate);
    void pumpAll();
    void pump(Role sender);
    void watchTime();
    void checkEnds();
    void endTunnel(const QString &cause, const QString &why, Ender ender);
    static QString nameOf(Ender ender);
    void judgeEnd(const ConnectionEnd &end);
    void resetWhenWritten(QTcpSocket *socket);
    void tellSettled(quint64 message);
    static TapLane::Time now();
    QTcpSocket *upstream() const { return m_dialer ? m_dialer->socket() : nullptr; }
    static bool endsConnection(const HttpHead &head);
    static bool isPlain(const QTcpSocket *socket);

    TapHouse &m_house;
    const std::unique_ptr<QTcpSocket> m_client;
    ResetProbe m_clientProbe;
    HalfCloseWatch m_clientWatch;
    std::unique_ptr<Dialer> m_dialer;
    std::unique_ptr<HalfCloseWatch> m_upstreamWatch;
    Step m_step = Step::Head;
    TapConnection m_connection;
    HttpHeadParser m_head{HttpHeadParser::Kind::Request};
    HttpHeadParser m_response{HttpHeadParser::Kind::Response};
    QByteArray m_sentHead;
    BodyMeter m_requestBody;
    BodyMeter m_responseBody;
    std::optional<HttpBody> m_body; ///< of the answer, as far as it is kept; until it is recorded
    bool m_bodyTruncated = false;
    std::unique_ptr<TapRecord> m_record;
    std::unique_ptr<TapLane> m_toServer, m_toClient;
    QTimer m_timeout; ///< of the step
    QTimer m_due;     ///< of delayed messages
    QElapsedTimer m_asked;
    QElapsedTimer m_openFor, m_idleIn, m_idle; ///< of a WebSocket; since bytes of the server, of anybody
    bool m_isConnected = false;                ///< the target
    bool m_reused = false;                     ///< the connection to the target served a request before
    bool m_closes = false;                     ///< the client's connection ends with this answer
    bool m_isOver = false;
    bool m_isPumping = false;
    std::optional<Ender> m_endedFirst;                 ///< its sending direction
    bool m_clientShut = false, m_upstreamShut = false; ///< our sending direction to it is ended
};

} // namespace plectrum
