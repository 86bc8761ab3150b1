// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/answering.h"

#include "connection/maskkeys.h"
#include "websocket/frameencoder.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxBefore = 64;          ///< messages looked at for a first one of the protocol
constexpr qsizetype MaxLookedAt = 64 * 1024; ///< bytes; longer ones are no such message

FrameHeader headerOf(const Outgoing &message)
{
    FrameHeader header = headerFor(message.opcode, quint64(message.payload.size()));
    header.masked = true;
    header.maskKey = MaskKeys().next();
    return header;
}

} // namespace

Answering::Answering(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_clock.start();
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_answers)
            say(m_answers->due(now()));
        rest();
    });
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &Answering::ready);
    connect(&m_client, &Client::opened, this, &Answering::begin);
    connect(&m_client, &Client::closed, this, [this] {
        m_beat.stop();
        m_hold.stop();
        m_answers.reset();
    });
}

void Answering::noteSent(const QByteArray &message)
{
    if (message.size() > MaxLookedAt)
        return;
    if (m_answers)
        m_answers->noteSent(message);
    else if (m_before.size() < MaxBefore)
        m_before << message;
}

void Answering::begin(Connection *connection)
{
    const ConnectionInfo &info = m_client.info();
    m_answers = std::make_unique<AutomaticAnswers>(
        m_choice, DecoderClues{.url = QUrl(info.url), .subprotocol = info.subprotocol.toUtf8()});
    const QList<QByteArray> before = std::exchange(m_before, {}); // connecting again says it anew
    if (m_answers->isSilent())
        return;
    for (const QByteArray &message : before)
        m_answers->noteSent(message);
    connect(connection, &Connection::messageReceived, this, [this](const Assembled &message) {
        if (!m_answers || m_answers->isSilent())
            return;
        say(m_answers->received(message.type, message.payload, now()));
        rest();
        letGo();
    });
    say(m_answers->opened(now()));
    rest();
    if (!m_answers->isReady())
        m_hold.start(HoldTime);
}

void Answering::say(const QList<Outgoing> &messages)
{
    for (const Outgoing &message : messages) {
        Connection *const connection = m_client.connection();
        if (!connection)
            return;
        const RawFrame frame{headerOf(message), message.payload};
        const bool isTaken = connection->sendRaw({&frame, 1}, [this](const QList<RecordId> &records) {
            for (const RecordId id : records)
                Q_EMIT recorded(id);
        });
        if (isTaken)
            Q_EMIT said(message);
    }
}

bool Answering::isHolding() const
{
    return m_hold.isActive();
}

void Answering::letGo()
{
    if (!m_hold.isActive() || !m_answers || !m_answers->isReady())
        return;
    m_hold.stop();
    Q_EMIT ready();
}

ComposeContext Answering::composeContext() const
{
    return m_answers ? m_answers->composeContext() : ComposeContext();
}

/// Until the next heartbeat.
void Answering::rest()
{
    const auto next = m_answers ? m_answers->nextBeat() : std::nullopt;
    if (!next)
        m_beat.stop();
    else if (!m_beat.isActive())
        m_beat.start(std::max(AutomaticAnswers::Time(0), *next - now()));
}

} // namespace plectrum
