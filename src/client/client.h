// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "client/cookiejar.h"
#include "connection/connection.h"
#include "connection/target.h"
#include "result.h"
#include "websocket/handshake.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace plectrum {

class CaptureWriter;

/// How long each step of opening took; absent: the step was not taken (or not reached).
struct OpeningTimings {
    std::optional<std::chrono::nanoseconds> dns, tcp, proxy, tls, upgrade;
    QJsonObject toJson() const;
};

/// A handshake answered with something else than an acceptable 101, kept whole.
struct Refusal {
    Error error; ///< HandshakeRefused, or why a 101 was not acceptable
    HttpHead head;
    QByteArray body; ///< at most Client::MaxRefusalBody
    bool bodyTruncated = false;
    OpeningTimings timings;
};

/// Opens WebSockets to one target: DNS, proxy, TLS, handshake, redirects, reconnect; records heads and frames into the
/// capture. Ends in exactly one of closed() (after opened()), refused(), failed(); with reconnect each try does.
/// Lives in the thread it was created in, its sockets too.
class Client : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 MaxRefusalBody = 1024 * 1024;
    enum class State { Idle, Resolving, Connecting, Securing, Upgrading, Open, Closing, Waiting };
    Q_ENUM(State)

    /// `recorder` may be null; must outlive the client. `profileName` is noted in the capture.
    explicit Client(CaptureWriter *recorder, QObject *parent = nullptr);
    ~Client() override;

    /// Starts; a client that is not Idle is aborted first. BadUrl, BadOption, CertificateUnreadable at once by
    /// failed().
    void open(const Target &target, const QString &profileName = {});
    /// What the next try of reconnecting uses, with other credentials perhaps; nothing unless it is Waiting.
    void renew(const Target &target);
    /// Open: closing handshake; before that: cancels (failed with Cancelled). Also ends reconnecting.
    void close(std::optional<quint16> code = 1000, const QByteArray &reason = {});
    void abort();

    /// From now on cookies of this jar are sent, but for those whose names the target has, and those that answers set
    /// are put into it. nullopt: there is none.
    void setCookieJar(const std::optional<CookieJar> &jar);
    std::optional<CookieJar> cookieJar() const;

    State state() const;
    /// The live connection, or null. Owned by the client.
    Connection *connection() const;
    const OpeningTimings &timings() const;
    /// Negotiated facts of the present or last connection.
    const ConnectionInfo &info() const;
    std::optional<DeflateParameters> deflate() const;
    /// As which connection the capture knows the present or last try; 0: not recorded.
    quint32 recordedId() const;
    /// Raw heads as sent and received, unredacted, for showing only.
    QByteArray requestHead() const;
    QByteArray responseHead() const;

Q_SIGNALS:
    void stateChanged(plectrum::Client::State state);
    /// The 101 was accepted. Connect to connection()'s signals here: it starts reading after this.
    void opened(plectrum::Connection *connection);
    /// An answer has set or deleted cookies; before opened(), redirected(), refused() or failed().
    void cookiesChanged(const plectrum::CookieChanges &changes);
    void redirected(const QUrl &from, const QUrl &to, int status);
    void refused(const plectrum::Refusal &refusal);
    void failed(const plectrum::Error &error);
    void closed(const plectrum::ConnectionEnd &end);
    /// The next try starts after `wait`; `attempt` from 1.
    void reconnecting(int attempt, std::chrono::milliseconds wait);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
