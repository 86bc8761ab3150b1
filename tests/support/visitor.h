// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>

namespace plectrum {

/// A client of our own at one endpoint; keeps the messages it gets.
class Visitor : public QObject {
public:
    explicit Visitor(const QUrl &url, const HeaderList &headers = {})
    {
        connect(&m_client, &Client::opened, this, [this](Connection *connection) {
            connect(connection, &Connection::messageReceived, this, [this](const Assembled &message) {
                if (message.type == Opcode::Text)
                    texts << message.payload.toByteArray();
                else
                    binaries << message.payload.toByteArray();
            });
        });
        connect(&m_client, &Client::refused, this, [this](const Refusal &given) { refusal = given; });
        connect(&m_client, &Client::closed, this, [this](const ConnectionEnd &given) { end = given; });
        Target target;
        target.url = url;
        target.headers = headers;
        target.offerDeflate = false;
        m_client.open(target);
    }

    bool isOpen() const { return m_client.state() == Client::State::Open; }
    void send(const QJsonObject &call) { say(QJsonDocument(call).toJson(QJsonDocument::Compact)); }
    void say(QByteArrayView text) { m_client.connection()->sendText(text); }
    void sayBinary(QByteArrayView bytes) { m_client.connection()->sendBinary(bytes); }
    void setReadingPaused(bool paused) { m_client.connection()->setReadingPaused(paused); }
    void leave(quint16 code = 1000) { m_client.close(code); }
    QJsonObject json(qsizetype index) const { return QJsonDocument::fromJson(texts.value(index)).object(); }
    QJsonObject lastJson() const { return json(texts.size() - 1); }

    QList<QByteArray> texts;
    QList<QByteArray> binaries;
    std::optional<Refusal> refusal;
    std::optional<ConnectionEnd> end;

private:
    Client m_client{nullptr};
};

} // namespace plectrum
