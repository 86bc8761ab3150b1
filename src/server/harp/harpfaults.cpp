// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/resetprobe.h"
#include "server/harp/harpconversation.h"
#include "websocket/handshake.h"

using namespace Qt::StringLiterals;

// Routes whose WebSockets meet faults.

namespace plectrum {

/// Counts a WebSocket on a route with faults; true: it is refused for one.
bool HarpConversation::meetFaults()
{
    if (m_decision.faults.isEmpty() || !ServerHandshake::isUpgrade(m_head.head()))
        return false;
    m_faults = FaultContext{.plan = m_decision.faults,
                            .seed = m_house.agent.config().seed,
                            .route = m_decision.faultRoute,
                            .connection = ++m_house.faultyVisits[m_decision.faultRoute],
                            .tell = [this](const FaultStrike &strike) { Q_EMIT logged(strike.line(), strike.event()); },
                            .ownDeflate = std::nullopt};
    if (!m_faults->strikes(Fault::Refuse))
        return false;
    m_faults->say(Fault::Refuse, FaultDirection::ToClient, 0);
    refuse(harpRefusal(HarpRefusal::ServiceUnavailable), u"a fault of this route"_s);
    return true;
}

void HarpConversation::beginRelay()
{
    FaultRelay::Hooks hooks{.wire =
                                [this](Role sender, QByteArrayView bytes) {
                                    if (m_wire)
                                        m_wire->pass(sender, bytes);
                                },
                            .mayPass = [this] { return !m_wire || !m_wire->isFull(); }};
    m_relay = new FaultRelay(*m_faults, *m_client, *m_upstream, std::move(hooks), this);
    connect(m_relay, &FaultRelay::moved, this, [this] { m_active.restart(); });
    connect(m_relay, &FaultRelay::ended, this, &HarpConversation::relayEnded);
}

void HarpConversation::relayEnded(FaultRelay::End how, FaultDirection direction)
{
    const bool toClient = direction == FaultDirection::ToClient;
    if (how == FaultRelay::End::Reset) {
        QTcpSocket &socket = toClient ? *m_client : *m_upstream;
        if (toClient)
            endRecord(u"reset"_s, u"fault reset"_s);
        ResetProbe::resetOnClose(socket);
        socket.disconnect(this);
        socket.abort();
    }
    hangUp(how == FaultRelay::End::SourceEnded ? u"the ExApp ended the connection"_s : u"a fault"_s);
    if (how == FaultRelay::End::Reset && toClient)
        QMetaObject::invokeMethod(this, &HarpConversation::clientGone, Qt::QueuedConnection);
}

/// It may be what calls.
void HarpConversation::endRelay()
{
    if (!m_relay)
        return;
    m_relay->stop();
    m_relay->deleteLater();
    m_relay = nullptr;
}

} // namespace plectrum
