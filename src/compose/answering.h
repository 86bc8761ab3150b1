// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "client/client.h"
#include "compose/automaticanswers.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace plectrum {

/// Says for a client what its protocol wants said by itself, on every connection that it opens. Lives in the client's
/// thread. Made before others connect to Client::opened(), it speaks first.
class Answering : public QObject {
    Q_OBJECT

public:
    /// What is noted beside the rows of what was said so.
    static constexpr QLatin1StringView NoteText{"sent by Plectrum"};

    /// `client` must outlive it.
    explicit Answering(Client &client, QObject *parent = nullptr);

    /// Of the connections to come.
    void setChoice(const AnswerChoice &choice) { m_choice = choice; }
    /// The user is about to send this, also before the connection is open: a first message is not said twice then.
    void noteSent(const QByteArray &message);

    /// Messages of the user are better held back: the server has not taken the protocol's first message yet. ready()
    /// follows, at the latest after HoldTime.
    bool isHolding() const;
    /// Of the connection that is open, for what the user composes on it.
    ComposeContext composeContext() const;
    /// "socketio"; empty: nothing needs to be said.
    QLatin1StringView protocol() const { return m_answers ? m_answers->protocol() : QLatin1StringView(); }

    static constexpr std::chrono::milliseconds HoldTime{5000};

Q_SIGNALS:
    /// isHolding() is over.
    void ready();
    /// Given to the connection.
    void said(const plectrum::Outgoing &message);
    /// It left, and is recorded as this row; not where nothing is recorded.
    void recorded(plectrum::RecordId id);

private:
    void begin(Connection *connection);
    void say(const QList<Outgoing> &messages);
    void rest();
    void letGo();
    AutomaticAnswers::Time now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    Client &m_client;
    AnswerChoice m_choice;
    std::unique_ptr<AutomaticAnswers> m_answers; ///< of the connection that is open
    QList<QByteArray> m_before;                  ///< sent before it was open, the first few
    QElapsedTimer m_clock;
    QTimer m_beat;
    QTimer m_hold;
};

} // namespace plectrum
