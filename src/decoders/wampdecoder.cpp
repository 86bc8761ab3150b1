// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/wampdecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"

#include <QtEndian>

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxNames = 10'000; ///< remembered of a connection

enum class Pairs : quint8 { No, Asks, Answers };

struct WampCode {
    static constexpr int Abort = 3, Authenticate = 5, Goodbye = 6, Error = 8, Subscribed = 33, Unsubscribed = 35,
                         Event = 36, Registered = 65, Unregistered = 67;
};

/// One kind of message: where in its array stand what it is about. -1: nowhere.
struct WampKind {
    int code;
    const char *name;
    Pairs pairs;
    int request; ///< its id
    int uri;     ///< topic, procedure, realm or reason
    int owner;   ///< id of the subscription or registration
    char space;  ///< of the owner: s or r
    int arguments;
    const char *fields; ///< names of what follows the code
};

constexpr WampKind WampKinds[] = {
    {1, "HELLO", Pairs::No, -1, 1, -1, ' ', -1, "realm details"},
    {2, "WELCOME", Pairs::No, -1, -1, -1, ' ', -1, "session details"},
    {3, "ABORT", Pairs::No, -1, 2, -1, ' ', 3, "details reason arguments keywords"},
    {4, "CHALLENGE", Pairs::No, -1, 1, -1, ' ', -1, "method extra"},
    {5, "AUTHENTICATE", Pairs::No, -1, -1, -1, ' ', -1, "signature extra"},
    {6, "GOODBYE", Pairs::No, -1, 2, -1, ' ', -1, "details reason"},
    {8, "ERROR", Pairs::Answers, 2, 4, -1, ' ', 5, "answers request details error arguments keywords"},
    {16, "PUBLISH", Pairs::Asks, 1, 3, -1, ' ', 4, "request options topic arguments keywords"},
    {17, "PUBLISHED", Pairs::Answers, 1, -1, -1, ' ', -1, "request publication"},
    {32, "SUBSCRIBE", Pairs::Asks, 1, 3, -1, ' ', -1, "request options topic"},
    {33, "SUBSCRIBED", Pairs::Answers, 1, -1, 2, 's', -1, "request subscription"},
    {34, "UNSUBSCRIBE", Pairs::Asks, 1, -1, 2, 's', -1, "request subscription"},
    {35, "UNSUBSCRIBED", Pairs::Answers, 1, -1, -1, ' ', -1, "request details"},
    {36, "EVENT", Pairs::No, -1, -1, 1, 's', 4, "subscription publication details arguments keywords"},
    {48, "CALL", Pairs::Asks, 1, 3, -1, ' ', 4, "request options procedure arguments keywords"},
    {49, "CANCEL", Pairs::No, 1, -1, -1, ' ', -1, "request options"},
    {50, "RESULT", Pairs::Answers, 1, -1, -1, ' ', 3, "request details arguments keywords"},
    {64, "REGISTER", Pairs::Asks, 1, 3, -1, ' ', -1, "request options procedure"},
    {65, "REGISTERED", Pairs::Answers, 1, -1, 2, 'r', -1, "request registration"},
    {66, "UNREGISTER", Pairs::Asks, 1, -1, 2, 'r', -1, "request registration"},
    {67, "UNREGISTERED", Pairs::Answers, 1, -1, -1, ' ', -1, "request details"},
    {68, "INVOCATION", Pairs::Asks, 1, -1, 2, 'r', 4, "request registration details arguments keywords"},
    {69, "INTERRUPT", Pairs::No, 1, -1, -1, ' ', -1, "request options"},
    {70, "YIELD", Pairs::Answers, 1, -1, -1, ' ', 3, "request options arguments keywords"},
};

constexpr qsizetype MaxBatched = 16 * 1024 * 1024; ///< of a message that is not whole yet
constexpr qsizetype LengthBytes = 4;               ///< in front of each message of a batch

/// The kind of the message whose code is `code`; nullptr: none.
const WampKind *wampKind(QByteArrayView code)
{
    const auto *const kind = std::ranges::find(WampKinds, code.toByteArray().toInt(), &WampKind::code);
    return kind == std::end(WampKinds) ? nullptr : kind;
}

/// An array begins with other bytes in each format, as short as messages are.
ValueSyntax wampSyntax(QByteArrayView message)
{
    const uchar first = message.isEmpty() ? 0 : uchar(message.front());
    const bool isMsgpack = (first >= 0x90 && first < 0x9f) || first == 0xdc || first == 0xdd;
    return ValueSyntax(isMsgpack ? PayloadFormat::MessagePack : PayloadFormat::Cbor);
}

} // namespace

WampDecoder::WampDecoder(const DecoderClues &clues)
    : JsonMessageDecoder("WAMP", Shape::Array,
                         clues.subprotocol.contains("batched") ? Framing::Records : Framing::Whole)
    , m_isBatched(clues.subprotocol.contains("batched"))
{
}

void WampDecoder::remember(QHash<QByteArray, QByteArray> &names, QByteArrayView id, const QByteArray &name)
{
    if (names.size() < MaxNames)
        names.insert(id.toByteArray(), name);
}

DecodedMessage WampDecoder::meaning(QByteArrayView json, Role sender, QByteArrayView &id)
{
    return describe(ValueSyntax(PayloadFormat::Json), json, sender, id);
}

std::optional<std::vector<DecodedMessage>> WampDecoder::binaries(const Input &input)
{
    std::vector<DecodedMessage> messages;
    if (!m_isBatched) {
        messages.push_back(binary(wampSyntax(input.message), input.message, input, input.message.data()));
        return messages;
    }
    StreamRest &rest = m_binaryRest[size_t(input.sender)];
    const QByteArrayView bytes = rest.with(input.message);
    const char *const origin = bytes.data() + rest.earlier();
    qsizetype at = 0;
    while (bytes.size() - at >= LengthBytes) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + at));
        const QByteArrayView behind = bytes.sliced(at + LengthBytes);
        if (length > MaxBatched) {
            messages.push_back(
                broken(behind.first(0), "a message of a batch of " + QByteArray::number(length) + " bytes"));
            at = bytes.size();
        } else if (behind.size() < length) {
            break;
        } else {
            messages.push_back(binary(wampSyntax(behind), behind.first(length), input, origin));
            at += LengthBytes + length;
        }
    }
    rest.keepFrom(at);
    if (messages.empty())
        messages.push_back({.part = DecodedMessage::Part::Piece,
                            .summary = "part of a batch, " + QByteArray::number(input.message.size()) + " bytes"});
    return messages;
}

DecodedMessage WampDecoder::binary(const ValueSyntax &syntax, QByteArrayView value, const Input &input,
                                   const char *origin)
{
    QByteArrayView id;
    DecodedMessage decoded = describe(syntax, value, input.sender, id);
    place(decoded, id, origin);
    if (input.wantsTree) {
        if (auto tree = syntax.tree(value, "WAMP", value.data() - origin)) {
            decoded.tree = *std::move(tree);
            nameFields(decoded.tree);
            forgetEarlierPlaces(decoded.tree);
        }
    }
    return decoded;
}

void WampDecoder::nameFields(DecodedField &tree) const
{
    const WampKind *const kind = tree.children.empty() ? nullptr : wampKind(tree.children.front().value);
    if (!kind)
        return;
    tree.children.front().name = "type";
    tree.children.front().value = kind->name;
    const QList<QByteArray> names = QByteArray(kind->fields).split(' ');
    for (qsizetype i = 0; i < names.size() && size_t(i) + 1 < tree.children.size(); ++i)
        tree.children[size_t(i) + 1].name = names[i];
    if (kind->code == WampCode::Authenticate && tree.children.size() > 1)
        tree.children[1].value = "not shown";
    // What an id stands for.
    if (kind->owner > 0 && size_t(kind->owner) < tree.children.size()) {
        const QByteArray name = m_named.value(kind->space + tree.children[size_t(kind->owner)].value);
        if (!name.isEmpty())
            tree.children.push_back({.name = kind->space == 's' ? "topic" : "procedure", .value = name});
    }
}

DecodedMessage WampDecoder::describe(const ValueSyntax &syntax, QByteArrayView value, Role sender, QByteArrayView &id)
{
    const auto parts = syntax.elements(value, 16);
    if (!parts || parts->empty())
        return {.summary = syntax.shown(value), .problem = "a message of WAMP is an array that begins with its code"};
    const QByteArray code = syntax.shown(parts->front(), 16);
    const WampKind *const kind = wampKind(code);
    if (!kind) {
        // 256 and above belong to extensions.
        const int number = code.toInt();
        if (number >= 256 && number <= 1023)
            return {.summary = "extension " + syntax.shown(value)};
        return {.summary = syntax.shown(value), .problem = "no code of a message: " + code};
    }
    const auto part = [&parts](int at) {
        return at >= 0 && size_t(at) < parts->size() ? (*parts)[size_t(at)] : QByteArrayView();
    };
    DecodedMessage decoded{.isError = kind->code == WampCode::Error || kind->code == WampCode::Abort};
    decoded.summary.reserve(256);
    decoded.summary += kind->name;
    id = part(kind->request);
    const QByteArray request = id.isEmpty() ? QByteArray() : syntax.shown(id, 24);
    const QByteArrayView owner = part(kind->owner);
    const QByteArray ownerKey = owner.isEmpty() ? QByteArray() : kind->space + syntax.shown(owner, 24);
    // The other side's ids are other ids; an answer bears its asker's.
    const Role asker = kind->pairs == Pairs::Answers ? otherRole(sender) : sender;
    const QByteArray requestKey = (asker == Role::Client ? "c" : "s") + request;
    QByteArray name = shortText(syntax.text(part(kind->uri)), 96);
    const bool isNamed = kind->pairs == Pairs::Asks && !name.isEmpty();
    if (!isNamed && (kind->pairs == Pairs::Asks || kind->code == WampCode::Event))
        name = m_named.value(ownerKey);
    if (kind->pairs == Pairs::Asks && !name.isEmpty())
        remember(m_asked, requestKey, name);
    const QByteArray asked = kind->pairs == Pairs::Answers ? m_asked.take(requestKey) : QByteArray();
    if (kind->pairs == Pairs::Answers && !owner.isEmpty())
        remember(m_named, ownerKey, asked);
    if (kind->pairs != Pairs::No && !id.isEmpty()) {
        decoded.part = kind->pairs == Pairs::Asks ? DecodedMessage::Part::Request : DecodedMessage::Part::Reply;
        decoded.pair = request;
    }
    if (!asked.isEmpty())
        decoded.summary += ' ' + asked;
    if (!name.isEmpty())
        decoded.summary += ' ' + name;
    decoded.operation =
        asked.isEmpty() && name.isEmpty() ? QByteArray() : kind->name + (' ' + (asked.isEmpty() ? name : asked));
    if (!id.isEmpty())
        decoded.summary += " #" + request;
    for (const int at : {kind->arguments, kind->arguments < 0 ? -1 : kind->arguments + 1}) {
        const QByteArray shown = at < 0 || part(at).isEmpty() ? QByteArray() : syntax.shown(part(at));
        if (!shown.isEmpty() && shown != "[]" && shown != "{}")
            decoded.summary += ' ' + shown;
    }
    if (kind->code == WampCode::Authenticate)
        hideBytes(syntax.inner(part(1)), "signature");
    using Change = RoomChange::Kind;
    if ((kind->code == WampCode::Subscribed || kind->code == WampCode::Registered) && !asked.isEmpty())
        decoded.rooms.push_back({Change::Join, asked, {}});
    else if ((kind->code == WampCode::Unsubscribed || kind->code == WampCode::Unregistered) && !asked.isEmpty())
        decoded.rooms.push_back({Change::Leave, asked, {}});
    else if (kind->code == WampCode::Goodbye || kind->code == WampCode::Abort)
        decoded.rooms.push_back({Change::Leave, {}, {}});
    if (kind->request >= 0 && id.isEmpty())
        decoded.problem = "the message is shorter than " + QByteArray(kind->name) + " is";
    return decoded;
}

} // namespace plectrum
