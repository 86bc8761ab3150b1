// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taplane.h"

#include "websocket/frameencoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// With these the content of a direction is lost, or too much.
constexpr Violations Lost =
    Violations(Violation::InflateFailed) | Violation::InflateTooLarge | Violation::MessageTooLarge;

bool takesOver(Role sender, const std::optional<DeflateParameters> &agreed)
{
    return agreed && !(sender == Role::Client ? agreed->clientNoContextTakeover : agreed->serverNoContextTakeover);
}

int windowBits(Role sender, const DeflateParameters &agreed)
{
    return sender == Role::Client ? agreed.clientMaxWindowBits : agreed.serverMaxWindowBits;
}

QByteArray bytesOf(const FrameView &frame)
{
    QByteArray raw;
    appendFrame(raw, frame.header, frame.payload);
    return raw;
}

} // namespace

TapLane::TapLane(Role sender, const std::optional<DeflateParameters> &deflate, Ears ears)
    : m_sender(sender)
    , m_deflate(deflate)
    , m_ears(std::move(ears))
    , m_parser(sender, MaxMessage)
    , m_assembler({.maxMessage = MaxMessage})
{
    if (deflate) {
        m_parser.setAllowedRsv(4);
        m_assembler.setInflater(std::make_unique<Inflater>(windowBits(sender, *deflate), !takesOver(sender, deflate)));
    }
}

void TapLane::setRules(const QList<TapRule> &rules)
{
    m_rules = rules;
    m_ruled =
        std::ranges::any_of(rules, [this](const TapRule &rule) { return !rule.sender || *rule.sender == m_sender; });
}

void TapLane::feed(QByteArrayView bytes, Time now)
{
    if (m_blind) {
        pass(bytes.toByteArray());
        flush(now);
        return;
    }
    m_parser.feed(bytes);
    const bool streams = !gathers() && m_queue.empty() && !m_gathersMessage;
    if (streams)
        m_out += bytes;
    while (!m_broken) {
        const auto frame = m_parser.next();
        if (!frame) {
            loseFrames(streams);
            break;
        }
        if (!*frame)
            break;
        if (streams)
            follow(**frame);
        else
            take(**frame, now);
    }
    if (streams)
        m_streamedPart = m_blind ? 0 : m_parser.pendingBytes();
    flush(now);
}

/// A frame that has gone on, the last part of it at least.
void TapLane::follow(const FrameView &frame)
{
    const FrameHeader header = frame.header;
    m_closed |= header.opcode == Opcode::Close;
    if (!isControl(header.opcode) && !isReserved(header.opcode))
        m_streaming = !header.fin;
    if (m_deaf)
        return;
    const Assembled assembled = m_assembler.add(frame);
    m_messages += assembled.kind == Assembled::Kind::Message;
    if (assembled.violations & Lost)
        becomeDeaf(assembled.violations);
}

/// A whole frame while gathering; the first may have begun before.
void TapLane::take(const FrameView &frame, Time now)
{
    const FrameHeader header = frame.header;
    const QByteArray raw = bytesOf(frame);
    if (m_streamedPart > 0) {
        m_out += QByteArrayView(raw).sliced(std::exchange(m_streamedPart, 0));
        follow(frame);
    } else if (header.opcode == Opcode::Close) {
        breakOff();
        Item close{.message = {}, .raw = raw, .replaced = {}};
        close.message.type = Opcode::Close;
        enqueue(std::move(close));
    } else if (isControl(header.opcode)) {
        m_out += raw; // the other side's patience ends without these
    } else if (m_streaming && m_queue.empty()) {
        m_out += raw;
        follow(frame);
    } else if (m_deaf || isReserved(header.opcode) || (header.opcode == Opcode::Continuation && !m_gathersMessage)) {
        enqueue({.message = {}, .raw = raw, .replaced = {}});
    } else {
        takeData(frame, raw, now);
    }
    flush(now);
}

/// The message that is arriving will never be whole: its frames go on as they came.
void TapLane::breakOff()
{
    if (m_gathersMessage && !m_broken)
        enqueue({.message = {}, .raw = std::exchange(m_gathered, {}), .replaced = {}});
    m_gathersMessage = false;
}

void TapLane::takeData(const FrameView &frame, const QByteArray &raw, Time now)
{
    const FrameHeader header = frame.header;
    const Assembled assembled = m_assembler.add(frame);
    if (header.opcode != Opcode::Continuation) {
        breakOff();
        m_gathersMessage = true;
        m_gathered.clear();
        m_gatheredFrames = 0;
        m_opaque = false;
    }
    m_gathered += raw;
    ++m_gatheredFrames;
    // What an unknown extension made of a message can not be told, so it is left alone.
    m_opaque |= bool(assembled.violations & Violation::ReservedBits);
    if (assembled.violations & Lost)
        becomeDeaf(assembled.violations);
    else if (header.fin)
        complete(assembled, now);
}

void TapLane::complete(const Assembled &assembled, Time now)
{
    ++m_messages;
    m_gathersMessage = false;
    Item item{.message = {.id = m_ears.nextId(),
                          .sender = m_sender,
                          .type = assembled.type,
                          .payload = assembled.payload.toByteArray(),
                          .compressed = assembled.compressed,
                          .fragments = m_gatheredFrames},
              .raw = std::exchange(m_gathered, {}),
              .replaced = {}};
    if (!m_opaque)
        applyRules(item, now);
    const TapMessage shown = item.message;
    const bool held = item.held;
    if (held && item.replaced) {
        // It is shown as the rules left it.
        TapMessage changed = shown;
        changed.payload = *item.replaced;
        enqueue(std::move(item));
        m_ears.held(changed);
        return;
    }
    enqueue(std::move(item));
    if (held)
        m_ears.held(shown);
}

void TapLane::applyRules(Item &item, Time now)
{
    TapMessage &message = item.message;
    QByteArray payload = message.payload;
    const auto matching = [&](TapRule::Action action, const TapRule &rule) {
        if (rule.action != action || !rule.matches(m_sender, message.type, payload))
            return false;
        m_ears.hit(rule);
        return true;
    };
    for (const TapRule &rule : std::as_const(m_rules))
        item.dropped |= matching(TapRule::Action::Drop, rule);
    if (item.dropped)
        return;
    for (const TapRule &rule : std::as_const(m_rules)) {
        if (message.type == Opcode::Text && matching(TapRule::Action::Replace, rule))
            payload = QString::fromUtf8(payload).replace(rule.match, rule.text).toUtf8();
    }
    if (payload != message.payload)
        item.replaced = payload;
    Time wait{0};
    for (const TapRule &rule : std::as_const(m_rules)) {
        if (matching(TapRule::Action::Delay, rule))
            wait = std::max(wait, rule.delay);
        item.duplicated |= matching(TapRule::Action::Duplicate, rule);
        item.held |= matching(TapRule::Action::Hold, rule);
    }
    item.releaseAt = wait > Time(0) ? now + wait : Time(0);
}

/// Messages can not be understood any more; frames go on.
void TapLane::becomeDeaf(Violations why)
{
    m_deaf = true;
    // What refers to a window that the receiver does not have can not be passed.
    m_broken = m_diverged;
    breakOff();
    m_ears.gaveUp(why & Violation::InflateFailed ? u"a message could not be inflated"_s
                                                 : u"a message is longer than %1 bytes"_s.arg(MaxMessage));
}

/// Frames can not be told apart any more; bytes go on.
void TapLane::loseFrames(bool streamed)
{
    m_blind = true;
    m_broken = m_diverged;
    breakOff();
    if (const auto partial = m_parser.partial(); partial && !streamed && !m_broken)
        pass(bytesOf(*partial).sliced(m_streamedPart));
    m_streamedPart = 0;
    m_ears.gaveUp(u"a frame is longer than %1 bytes"_s.arg(MaxMessage));
}

void TapLane::pass(const QByteArray &raw)
{
    if (raw.isEmpty())
        return;
    if (m_queue.empty())
        m_out += raw;
    else
        enqueue({.message = {}, .raw = raw, .replaced = {}});
}

void TapLane::enqueue(Item item)
{
    m_waitingBytes += item.raw.size();
    m_queue.push_back(std::move(item));
}

void TapLane::advance(Time now)
{
    flush(now);
}

std::optional<TapLane::Time> TapLane::due() const
{
    if (m_queue.empty() || m_queue.front().held || m_queue.front().releaseAt == Time(0))
        return std::nullopt;
    return m_queue.front().releaseAt;
}

void TapLane::flush(Time now)
{
    emitInjected();
    while (!m_queue.empty()) {
        const Item &front = m_queue.front();
        if (front.held || front.releaseAt > now)
            return;
        const Item item = std::move(m_queue.front());
        m_queue.pop_front();
        m_waitingBytes -= item.raw.size();
        emitItem(item);
    }
}

void TapLane::emitItem(const Item &item)
{
    const TapMessage &message = item.message;
    if (message.id == 0) {
        m_closed |= message.type == Opcode::Close;
        m_out += item.raw;
        if (const int opcode = item.raw.at(0) & 0xf; m_deaf && !m_blind && opcode < 3)
            m_streaming = (item.raw.at(0) & 0x80) == 0;
        return;
    }
    const bool altered = item.dropped || item.replaced;
    if (altered && message.compressed && takesOver(m_sender, m_deflate))
        m_diverged = true;
    if (item.dropped) {
        tell(item, m_sender == Role::Client ? item.raw : QByteArray());
        return;
    }
    QByteArray sent;
    if (item.replaced)
        sent = encoded(message.type, *item.replaced, message.compressed);
    else if (m_diverged && message.compressed)
        sent = encoded(message.type, message.payload, true);
    else
        sent = item.raw;
    if (item.duplicated)
        sent += encoded(message.type, item.replaced.value_or(message.payload), false);
    m_out += sent;
    if (altered || item.duplicated)
        tell(item, m_sender == Role::Client ? item.raw : sent);
}

void TapLane::tell(const Item &item, const QByteArray &frames)
{
    TapMessage shown = item.message;
    if (m_sender == Role::Server && item.replaced)
        shown.payload = *item.replaced;
    m_ears.touched(shown, frames);
}

QByteArray TapLane::encoded(Opcode opcode, QByteArrayView payload, bool compressed)
{
    QByteArrayView bytes = payload;
    if (compressed) {
        if (!m_deflater)
            m_deflater = std::make_unique<Deflater>(windowBits(m_sender, *m_deflate), !takesOver(m_sender, m_deflate));
        bytes = m_deflater->compress(payload);
    }
    FrameHeader header = headerFor(opcode, quint64(bytes.size()), true, compressed ? 4 : 0);
    if (m_sender == Role::Client) {
        header.masked = true;
        header.maskKey = m_maskKeys.next();
    }
    QByteArray frame;
    appendFrame(frame, header, bytes);
    return frame;
}

} // namespace plectrum
