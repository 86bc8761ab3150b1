// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/wampdecoder.h"

#include "decoders/jsontree.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxNames = 10'000; ///< remembered of a connection

enum class Pairs : quint8 { No, Asks, Answers };

/// One kind of message: where in its array stand what it is about. -1: nowhere.
struct Kind {
    int code;
    const char *name;
    Pairs pairs;
    int request; ///< its id
    int uri;     ///< topic, procedure, realm or reason
    int owner;   ///< id of the subscription or registration
    char space;  ///< of the owner: s or r
    int arguments;
};

constexpr Kind Kinds[] = {
    {1, "HELLO", Pairs::No, -1, 1, -1, ' ', -1},
    {2, "WELCOME", Pairs::No, -1, -1, -1, ' ', -1},
    {3, "ABORT", Pairs::No, -1, 2, -1, ' ', 3},
    {4, "CHALLENGE", Pairs::No, -1, 1, -1, ' ', -1},
    {5, "AUTHENTICATE", Pairs::No, -1, -1, -1, ' ', -1},
    {6, "GOODBYE", Pairs::No, -1, 2, -1, ' ', -1},
    {8, "ERROR", Pairs::Answers, 2, 4, -1, ' ', 5},
    {16, "PUBLISH", Pairs::Asks, 1, 3, -1, ' ', 4},
    {17, "PUBLISHED", Pairs::Answers, 1, -1, -1, ' ', -1},
    {32, "SUBSCRIBE", Pairs::Asks, 1, 3, -1, ' ', -1},
    {33, "SUBSCRIBED", Pairs::Answers, 1, -1, 2, 's', -1},
    {34, "UNSUBSCRIBE", Pairs::Asks, 1, -1, 2, 's', -1},
    {35, "UNSUBSCRIBED", Pairs::Answers, 1, -1, -1, ' ', -1},
    {36, "EVENT", Pairs::No, -1, -1, 1, 's', 4},
    {48, "CALL", Pairs::Asks, 1, 3, -1, ' ', 4},
    {49, "CANCEL", Pairs::No, 1, -1, -1, ' ', -1},
    {50, "RESULT", Pairs::Answers, 1, -1, -1, ' ', 3},
    {64, "REGISTER", Pairs::Asks, 1, 3, -1, ' ', -1},
    {65, "REGISTERED", Pairs::Answers, 1, -1, 2, 'r', -1},
    {66, "UNREGISTER", Pairs::Asks, 1, -1, 2, 'r', -1},
    {67, "UNREGISTERED", Pairs::Answers, 1, -1, -1, ' ', -1},
    {68, "INVOCATION", Pairs::Asks, 1, -1, 2, 'r', 4},
    {69, "INTERRUPT", Pairs::No, 1, -1, -1, ' ', -1},
    {70, "YIELD", Pairs::Answers, 1, -1, -1, ' ', 3},
};

} // namespace

WampDecoder::WampDecoder(const DecoderClues &clues)
    : JsonMessageDecoder("WAMP", Shape::Array,
                         clues.subprotocol.contains("batched") ? Framing::Records : Framing::Whole)
{
}

void WampDecoder::remember(QHash<QByteArray, QByteArray> &names, QByteArrayView id, const QByteArray &name)
{
    if (names.size() < MaxNames)
        names.insert(id.toByteArray(), name);
}

DecodedMessage WampDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    const auto parts = jsonElements(json, 16);
    if (!parts || parts->empty())
        return broken(json, "a message of WAMP is an array that begins with its code");
    const int code = parts->front().toByteArray().toInt();
    const Kind *const kind = std::ranges::find(Kinds, code, &Kind::code);
    if (kind == std::end(Kinds)) {
        // 256 and above belong to extensions.
        return code >= 256 && code <= 1023 ? DecodedMessage{.summary = "extension " + shortText(json)}
                                           : broken(json, "no code of a message: " + shortText(parts->front(), 16));
    }
    const auto part = [&parts](int at) {
        return at >= 0 && size_t(at) < parts->size() ? (*parts)[size_t(at)] : QByteArrayView();
    };
    DecodedMessage decoded{.isError = code == 8 || code == 3};
    decoded.summary.reserve(256);
    decoded.summary += kind->name;
    id = part(kind->request);
    const QByteArrayView owner = part(kind->owner);
    const QByteArray ownerKey = owner.isEmpty() ? QByteArray() : kind->space + owner.toByteArray();
    // The other side's ids are other ids; an answer bears its asker's.
    const Role asker = kind->pairs == Pairs::Answers ? otherRole(sender) : sender;
    const QByteArray requestKey = (asker == Role::Client ? "c" : "s") + id.toByteArray();
    QByteArray name = shortText(jsonValueText(part(kind->uri)), 96);
    if (kind->pairs == Pairs::Asks && !name.isEmpty())
        remember(m_asked, requestKey, name);
    else if (kind->pairs == Pairs::Asks || code == 36)
        name = m_named.value(ownerKey);
    const QByteArray asked = kind->pairs == Pairs::Answers ? m_asked.take(requestKey) : QByteArray();
    if (kind->pairs == Pairs::Answers && !owner.isEmpty())
        remember(m_named, ownerKey, asked);
    if (code == 68)
        remember(m_asked, requestKey, name);
    if (kind->pairs != Pairs::No && !id.isEmpty()) {
        decoded.part = kind->pairs == Pairs::Asks ? DecodedMessage::Part::Request : DecodedMessage::Part::Reply;
        decoded.pair = id.toByteArray();
    }
    if (!asked.isEmpty())
        decoded.summary += ' ' + asked;
    if (!name.isEmpty())
        decoded.summary += ' ' + name;
    decoded.operation =
        asked.isEmpty() && name.isEmpty() ? QByteArray() : kind->name + (' ' + (asked.isEmpty() ? name : asked));
    if (!id.isEmpty())
        decoded.summary += " #" + shortText(id, 24);
    const QByteArrayView arguments = part(kind->arguments);
    const QByteArrayView named = part(kind->arguments < 0 ? -1 : kind->arguments + 1);
    if (!arguments.isEmpty() && arguments != "[]")
        decoded.summary += ' ' + shortText(arguments);
    if (!named.isEmpty() && named != "{}")
        decoded.summary += ' ' + shortText(named);
    if (kind->request >= 0 && id.isEmpty())
        decoded.problem = "the message is shorter than " + QByteArray(kind->name) + " is";
    return decoded;
}

} // namespace plectrum
