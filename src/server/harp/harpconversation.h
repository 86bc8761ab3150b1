// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/wirerecorder.h"
#include "server/bodymeter.h"
#include "server/faults/faultrelay.h"
#include "server/harp/harpagent.h"
#include "server/harp/harpserver.h"
#include "server/nextcloud/nextcloudrehearsal.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace plectrum {

/// What the conversations of one HarpServer share; outlives them.
struct HarpHouse {
    HarpServer::Options options;
    HarpAgent agent;
    NextcloudRehearsal nextcloud;
    CaptureWriter *recorder = nullptr;
    QUrl builtIn;                         ///< http://127.0.0.1:PORT of the built-in endpoints
    QHash<QString, quint64> faultyVisits; ///< WebSockets asked for, by HarpDecision::faultRoute

    HarpTime now() const { return options.clock(); }
};

/// One connection of a client to the rehearsed HaRP: request after request, or one tunnel. Owned by the server; over()
/// comes once, at the end.
class HarpConversation : public QObject {
    Q_OBJECT

public:
    HarpConversation(std::unique_ptr<QTcpSocket> client, HarpHouse &house, QObject *parent);
    ~HarpConversation() override;

    /// Ends both sides without a close frame.
    void hangUp(const QString &why);

    /// Writes no more into the house's recorder, which is about to change.
    void leaveRecording();
    /// The house has another recorder, or none: the next request is recorded there.
    void followRecorder();

Q_SIGNALS:
    void decided(const QByteArray &target, const plectrum::HarpDecision &decision);
    void logged(const QString &line, const QJsonObject &event = {});
    void over();

private:
    enum class Step {
        Head,     ///< of a request
        Collect,  ///< the body of a request that is answered here: by Nextcloud or the control API
        Exchange, ///< an ExApp is asked, its answer streams
        Tunnel,   ///< bytes pass
        Dropped,  ///< read, never answered
        Ending,
    };

    // of the client
    void readClient();
    void readRequestHead();
    void decide();
    void route();
    void collectBody();
    bool beginProxied();
    bool answerAsNextcloud();
    void answerAsControl();
    void answer(const QByteArray &bytes);
    RefusalShape shape() const;
    void refuse(const HarpRefusalInfo &refusal, const QString &why);
    void finishRequest(bool close);
    void clientGone();

    // of the ExApp
    void connectUpstream();
    void upstreamConnected();
    void upstreamFailed();
    void readUpstream();
    bool readResponseHead();
    void beginTunnel(const QByteArray &extensions);
    void streamBody();
    void upstreamEnded();
    void dropUpstream();

    void passRequestBody();
    void pump(QTcpSocket &from, QTcpSocket &to, Role sender);
    void pumpAll();
    void cutIdle();

    // of a route with faults
    bool meetFaults();
    void beginRelay();
    void relayEnded(FaultRelay::End how, FaultDirection direction);
    void endRelay();

    void beginRecord();
    void record(RecordKind kind, Direction direction, QByteArrayView bytes);
    void endRecord(const QString &cause, const QString &detail);

    HarpHouse &m_house;
    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<QTcpSocket> m_upstream;
    Step m_step = Step::Head;
    HttpHeadParser m_head{HttpHeadParser::Kind::Request};
    HttpHeadParser m_response{HttpHeadParser::Kind::Response};
    HarpRequest m_request;
    HarpDecision m_decision;
    BodyMeter m_requestBody;
    BodyMeter m_responseBody;
    QByteArray m_body; ///< collected
    bool m_isControl = false;
    bool m_isProxied = false; ///< by Nextcloud's PHP proxy, not by HaRP
    QTimer m_timeout;         ///< of the step
    QTimer m_idle;            ///< of a tunnel
    QElapsedTimer m_active;
    int m_tries = 0;
    bool m_isConnected = false; ///< the ExApp
    bool m_closes = false;      ///< the client's connection ends with this answer
    bool m_isOver = false;
    quint32 m_recordedId = 0;
    std::unique_ptr<WireRecorder> m_wire;
    std::optional<FaultContext> m_faults; ///< of the WebSocket asked for
    FaultRelay *m_relay = nullptr;        ///< of a tunnel with faults
};

} // namespace plectrum
