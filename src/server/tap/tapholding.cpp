// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taplane.h"

#include "websocket/frameencoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What a lane holds, and what is put into it. What passes: taplane.cpp.

namespace plectrum {
namespace {

constexpr qsizetype MaxControlPayload = 125;

} // namespace

QList<TapMessage> TapLane::held() const
{
    QList<TapMessage> messages;
    for (const Item &item : m_queue) {
        if (item.held) {
            messages.append(item.message);
            if (item.replaced)
                messages.last().payload = *item.replaced;
        }
    }
    return messages;
}

Result<void> TapLane::decide(quint64 id, const TapDecision &decision, Time now)
{
    const auto item =
        std::ranges::find_if(m_queue, [id](const Item &each) { return each.message.id == id && each.held; });
    if (item == m_queue.end())
        return unexpected(ErrorCode::BadOption, u"no message %1 is held"_s.arg(id));
    if (decision.payload && decision.payload != item->replaced.value_or(item->message.payload)) {
        if (item->message.type == Opcode::Text && !decision.payload->isValidUtf8())
            return unexpected(ErrorCode::BadOption, u"a text must be UTF-8"_s);
        item->replaced = decision.payload;
        if (*item->replaced == item->message.payload)
            item->replaced.reset();
    }
    item->held = false;
    item->dropped = decision.action == TapDecision::Action::Drop;
    item->duplicated = decision.action == TapDecision::Action::Duplicate;
    flush(now);
    return {};
}

void TapLane::releaseAll(Time now)
{
    for (Item &item : m_queue)
        item.held = false;
    flush(now);
}

void TapLane::discard()
{
    const auto queue = std::exchange(m_queue, {});
    m_waitingBytes = 0;
    for (const Item &item : queue) {
        if (item.message.id > 0)
            tell(item, m_sender == Role::Client ? item.raw : QByteArray());
    }
}

Result<void> TapLane::inject(Opcode opcode, const QByteArray &payload, quint64 id)
{
    if (m_closed || m_broken)
        return unexpected(ErrorCode::BadOption, u"a close frame has gone this way"_s);
    if (m_blind)
        return unexpected(ErrorCode::BadOption, u"this direction can not be followed any more"_s);
    if (opcode == Opcode::Text && !payload.isValidUtf8())
        return unexpected(ErrorCode::BadOption, u"a text must be UTF-8"_s);
    if (isControl(opcode) && payload.size() > MaxControlPayload)
        return unexpected(ErrorCode::BadOption, u"a control frame takes %1 bytes at most"_s.arg(MaxControlPayload));
    m_injected.append({id, opcode, payload});
    emitInjected();
    return {};
}

/// Inside a message that has begun, a control frame may stand between two frames (RFC 6455 §5.4), others wait.
void TapLane::emitInjected()
{
    while (!m_injected.isEmpty() && m_streamedPart == 0 && !m_closed) {
        const Injected &next = m_injected.constFirst();
        if (m_streaming && (!isControl(next.opcode) || next.opcode == Opcode::Close))
            return;
        const Injected injected = m_injected.takeFirst();
        const QByteArray frame = encoded(injected.opcode, injected.payload, false);
        m_out += frame;
        m_closed |= injected.opcode == Opcode::Close;
        m_ears.touched({.id = injected.id,
                        .sender = m_sender,
                        .type = injected.opcode,
                        .payload = injected.payload,
                        .fragments = 1},
                       m_sender == Role::Server ? frame : QByteArray());
    }
}

} // namespace plectrum
