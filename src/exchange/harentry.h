// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/intake.h"

#include <QJsonObject>

namespace plectrum {

/// One entry of a HAR file on its way into a capture: messages as they come, the heads when the entry is complete.
class HarEntry {
public:
    explicit HarEntry(Intake &intake);

    /// A message object; `data` is its "data", byte for byte.
    Result<void> message(const QJsonObject &message, const QByteArray &data);
    /// All other keys of the entry that are of interest. False: it is no WebSocket and was left out.
    Result<bool> finish(const QJsonObject &entry);
    /// Whose view the recording takes; told before the messages.
    void setRole(Role role) { m_role = role; }
    void setStarted(const QString &startedDateTime);
    static bool isWebSocket(const QJsonObject &entry);

private:
    qint64 wallNsOf(double time);
    Result<void> frames(const QJsonObject &message, const QByteArray &data, Direction direction);
    Result<void> heads(const QJsonObject &entry, ConnectionInfo &info);
    bool wasRefused(const QJsonObject &entry) const;
    Result<void> end(const QJsonObject &entry);
    quint32 connection();
    Direction directionOf(bool fromClient) const;

    Intake &m_intake;
    Role m_role = Role::Client;
    quint32 m_connection = 0;
    std::optional<qint64> m_startedNs;
    std::optional<qint64> m_firstNs;
    qint64 m_lastNs = 0;
    std::optional<ConnectionEnd> m_close; ///< from the first close frame
    QString m_errorText;
};

} // namespace plectrum
