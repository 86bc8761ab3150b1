// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/messagewatch.h"

#include <algorithm>

namespace plectrum {
namespace {

/// A login name or password as a message of its own; JSON and sentences are none.
bool isWord(QByteArrayView text)
{
    constexpr qsizetype LongestWord = 1024;
    const QByteArrayView word = text.trimmed();
    return word.size() <= LongestWord && !word.startsWith('{') && !word.startsWith('[')
        && std::ranges::none_of(word, [](char c) { return c == ' ' || c == '\n'; });
}

QByteArray marked(qsizetype size)
{
    QByteArray bytes(size, '\0');
    (void)hideSecret(bytes, 0, size);
    return bytes;
}

/// Judges `bytes` by what came before them, which they then belong to, and writes what was replaced into `clean`.
template <typename Judgement>
int judgeBehind(QByteArray &before, QByteArrayView bytes, MessageOrigin origin, QByteArray &clean, Judgement judgement)
{
    const qsizetype known = before.size();
    const qsizetype looked = std::min(bytes.size(), MessageWatch::MessageBytes - known);
    if (looked <= 0)
        return 0;
    before += bytes.first(looked);
    origin.known = known;
    const Redacted judged = judgement(before, origin);
    const QByteArrayView mine = QByteArrayView(judged.bytes).sliced(known);
    if (mine == bytes.first(looked))
        return judged.count;
    if (clean.isNull())
        clean = bytes.toByteArray();
    for (qsizetype i = 0; i < looked; ++i) {
        if (mine[i] != bytes[i])
            clean[i] = mine[i];
    }
    return judged.count;
}

} // namespace

MessageWatch::MessageWatch(Role recordedAs, QByteArrayView url)
    : m_fromClient(recordedAs == Role::Client ? Direction::Outgoing : Direction::Incoming)
{
    const auto stop = std::ranges::find_if(url, [](char c) { return c == '?' || c == '#'; });
    const QByteArrayView path = url.first(stop - url.begin());
    m_isPush = path.endsWith("/push/ws");
    m_couldBePush = path.endsWith("/ws");
}

MessageWatch::Clean MessageWatch::look(const RecordView &frame)
{
    if (isControl(frame.header.opcode) || isDone(frame.direction))
        return {};
    Way &way = m_ways[std::size_t(frame.direction)];
    const bool fromClient = frame.direction == m_fromClient;
    if (frame.header.opcode != Opcode::Continuation) {
        way.before.clear();
        way.streamBefore = way.stream.size();
        way.compressed = frame.header.rsv1();
        way.binary = frame.header.opcode != Opcode::Text;
        way.hidden = isHiddenAsWhole(way, fromClient, frame.hasMessage ? frame.message : frame.payload);
    }
    if (fromClient && way.messages == 0 && frame.header.fin)
        m_firstIsWord = isWord(frame.hasMessage ? frame.message : frame.payload);
    Clean clean;
    if (way.hidden)
        clean = {.payload = marked(frame.payload.size()),
                 .message = frame.hasMessage ? marked(frame.message.size()) : QByteArray(),
                 .count = frame.header.fin && std::max(frame.payload.size(), frame.message.size()) > 0 ? 1 : 0};
    else if (way.compressed)
        clean = lookAtDeflated(way, frame, fromClient);
    else
        clean = lookAtPlain(way, frame, fromClient);
    if (frame.header.fin) {
        ++way.messages;
        way.before = {};
        if (isDone(frame.direction))
            way.stream = {};
    }
    return clean;
}

/// Client Push of Nextcloud: the second message is the password, and nothing but its place says so. Elsewhere under
/// the same kind of path it is taken for one if it is a word behind a word and the server has not said anything.
bool MessageWatch::isHiddenAsWhole(const Way &way, bool fromClient, QByteArrayView payload) const
{
    if (!fromClient || way.binary || way.messages != 1 || payload.startsWith("listen "))
        return false;
    const Way &server = m_ways[m_fromClient == Direction::Outgoing ? 1 : 0];
    return m_isPush || (m_couldBePush && m_firstIsWord && server.messages == 0 && isWord(payload));
}

/// Fragments and messages alike: text rules see the message so far, MQTT's the stream so far.
int MessageWatch::judge(Way &way, QByteArrayView bytes, const MessageOrigin &origin, QByteArray &clean)
{
    QByteArray message = way.before;
    int count = judgeBehind(way.before, bytes, origin, clean, redactText);
    if (!way.binary || !origin.fromClient)
        return count;
    count += judgeBehind(message, bytes, origin, clean, redactBinary);
    return count + judgeBehind(way.stream, bytes, origin, clean, redactMqtt);
}

/// Whether deflated bytes hold a secret shows when their message is whole; until then they are not written.
MessageWatch::Clean MessageWatch::lookAtDeflated(Way &way, const RecordView &frame, bool fromClient)
{
    if (!frame.header.fin)
        return {.payload = marked(frame.payload.size())};
    Clean clean;
    if (frame.hasMessage)
        clean.count = judge(way, frame.message, {.fromClient = fromClient}, clean.message);
    else if (fromClient)
        clean.count = 1; // it could not be inflated here, perhaps elsewhere it can
    if (clean.count > 0 || !clean.message.isNull())
        clean.payload = marked(frame.payload.size());
    return clean;
}

MessageWatch::Clean MessageWatch::lookAtPlain(Way &way, const RecordView &frame, bool fromClient)
{
    Clean clean;
    clean.count = judge(way, frame.payload, {.fromClient = fromClient, .cutOff = !frame.header.fin}, clean.payload);
    if (frame.hasMessage) {
        Way whole{.stream = way.stream.first(way.streamBefore), .binary = way.binary};
        (void)judge(whole, frame.message, {.fromClient = fromClient}, clean.message);
    }
    return clean;
}

} // namespace plectrum
