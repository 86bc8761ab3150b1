// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/frameaudit.h"

#include "websocket/deflate.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"

namespace plectrum {

FrameAudit::FrameAudit(Role sender, bool deflate)
    : m_sender(sender)
    , m_deflate(deflate)
    , m_assembler({})
{
    if (deflate)
        m_assembler.setInflater(std::make_unique<Inflater>(15, true));
}

Violations FrameAudit::add(const RawFrame &frame)
{
    QByteArray bytes;
    appendFrame(bytes, frame.header, frame.payload);
    FrameParser parser(m_sender);
    if (m_deflate)
        parser.setAllowedRsv(4);
    parser.feed(bytes);
    Violations found;
    auto next = parser.next();
    for (; next && *next; next = parser.next()) {
        if (m_closed)
            found |= Violation::DataAfterClose;
        const Assembled assembled = m_assembler.add(**next);
        found |= assembled.violations;
        m_closed = m_closed || assembled.kind == Assembled::Kind::Close;
    }
    if (const auto partial = parser.partial())
        found |= partial->violations;
    return found;
}

Violations violationsOf(Role sender, bool deflate, std::span<const RawFrame> frames)
{
    FrameAudit audit(sender, deflate);
    Violations found;
    for (const RawFrame &frame : frames)
        found |= audit.add(frame);
    return found;
}

} // namespace plectrum
