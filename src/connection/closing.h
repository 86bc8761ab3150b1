// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "websocket/closecode.h"

#include <QString>

namespace plectrum {

/// How the transport under a connection ended.
struct TransportEnd {
    QString cause; ///< as ConnectionEnd::cause: "fin", "reset", "tls-alert", "failed"
    QString detail;
};

/// The closing handshake of one connection (RFC 6455 §7): which close frames crossed, and what it all amounts to.
/// Pure: no socket, no clock.
class Closing {
public:
    void noteSent();
    void noteReceived(const ClosePayload &payload);
    /// The connection is ended by us for `cause`; the first cause stands.
    void noteFailure(const QString &cause, const QString &detail);
    /// Something worth telling about an end that is otherwise in order.
    void noteRemark(const QString &detail);

    bool sent() const { return m_sent; }
    bool received() const { return m_received; }
    bool complete() const { return m_sent && m_received; }
    bool failed() const { return !m_cause.isEmpty(); }

    /// Code and reason are the peer's, 1005 without a code, 1006 without a close frame (§7.1.5, §7.1.6).
    ConnectionEnd end(const TransportEnd &transport) const;

private:
    bool m_sent = false;
    bool m_received = false;
    ClosePayload m_remote;
    QString m_first;
    QString m_cause;
    QString m_detail;
};

} // namespace plectrum
