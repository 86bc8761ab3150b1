// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace plectrum {

/// What a capture knows of a connection beside its records: one row of table `connection`.
struct ConnectionInfo {
    QString url;     ///< without credentials; secrets in the query are replaced by the writer
    QString profile; ///< name, or empty
    Role role = Role::Client;
    QDateTime startedAt; ///< wall clock, UTC
    QString peerAddress;
    QString subprotocol;
    /// {version, cipher, alpn, chain: [{subject, issuer, names, notBefore, notAfter, sha256}], insecure, ignored};
    /// older recordings have no names and no notBefore.
    QJsonObject tls;
    QJsonObject timings;      ///< nanoseconds: {dns, tcp, proxy, tls, upgrade}
    QJsonObject deflate;      ///< {serverNoContextTakeover, …} or empty
    QString error;            ///< name of the ErrorCode that ended it, or empty
    QJsonObject verdict = {}; ///< who refused or ended it and why, see nextcloud/verdict.h; empty: nobody asked

    bool operator==(const ConnectionInfo &) const = default;
};

/// How a connection ended: payload of RecordKind::End as compact JSON.
struct ConnectionEnd {
    quint16 code = 1006; ///< close code as RFC 6455 §7.1.5 has it (1005 none, 1006 abnormal)
    QByteArray reason;
    /// "local", "remote": who sent the first close frame; empty if none was sent.
    QString closedBy;
    /// Name of the cause: "closed", "fin" (FIN without close frame), "reset", "tls-alert", "close-timeout",
    /// "pong-timeout", "violation", "refused", "failed".
    QString cause;
    QString detail; ///< technical, English

    /// How `detail` begins where this side ended it without a closing handshake.
    static constexpr QLatin1StringView GivenUpHere{"given up on this side"};

    QByteArray toJson() const;
    static ConnectionEnd fromJson(QByteArrayView json);
    bool operator==(const ConnectionEnd &) const = default;
};

} // namespace plectrum
