// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace plectrum {

/// A client that speaks JSON and keeps what it hears until it is asked for.
class Talker : public QObject {
    Q_OBJECT

public:
    explicit Talker(const QUrl &url, Target target = {});

    /// Waits for it.
    bool isOpen();
    void say(const QByteArray &text) { m_client.connection()->sendText(text); }
    void say(const QJsonObject &object);
    /// The next message, which is waited for; null where none comes.
    QByteArray nextText();
    QJsonObject next();
    /// How many have not been asked for.
    qsizetype unheard() const { return m_heard.size(); }
    /// Waits for the connection's end: its close code, 0 where it does not come.
    quint16 closeCode();
    QByteArray closeReason() const { return m_end ? m_end->reason : QByteArray(); }
    Client &client() { return m_client; }

private:
    QList<QByteArray> m_heard;
    std::optional<ConnectionEnd> m_end;
    Client m_client{nullptr};
};

/// What a server answers to a POST of `body` to the path of `url`, as JSON; with "status".
QJsonObject posted(const QUrl &url, const QByteArray &body);

} // namespace plectrum
