// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/stompdecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"

#include <QList>

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxPending = 16 * 1024 * 1024; ///< of a frame that is not whole yet
constexpr qsizetype MaxSubscriptions = 10'000;     ///< remembered of a connection
constexpr qsizetype MaxHeaders = 1000;             ///< read of a frame; ActiveMQ takes no more either
constexpr int MaxBeatMs = 24 * 60 * 60 * 1000;     ///< longer intervals are none
constexpr char SecretHeader[] = "passcode";

constexpr const char *ClientCommands[] = {"CONNECT", "STOMP", "SEND",   "SUBSCRIBE", "UNSUBSCRIBE", "ACK",
                                          "NACK",    "BEGIN", "COMMIT", "ABORT",     "DISCONNECT"};
constexpr const char *ServerCommands[] = {"CONNECTED", "MESSAGE", "RECEIPT", "ERROR"};

bool isCommand(QByteArrayView name, Role sender)
{
    const auto is = [name](const char *each) { return name == each; };
    return sender == Role::Client ? std::ranges::any_of(ClientCommands, is) : std::ranges::any_of(ServerCommands, is);
}

/// Whether `bytes` can be the start of a frame: its command, or the first letters of one.
bool mayBegin(QByteArrayView bytes, Role sender)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0) {
        const auto starts = [bytes](const char *each) {
            return QByteArrayView(each).startsWith(bytes.endsWith('\r') ? bytes.chopped(1) : bytes);
        };
        return sender == Role::Client ? std::ranges::any_of(ClientCommands, starts)
                                      : std::ranges::any_of(ServerCommands, starts);
    }
    const QByteArrayView line = bytes.first(end);
    return isCommand(line.endsWith('\r') ? line.chopped(1) : line, sender);
}

/// Without \r \n \c and \\, which no frame but CONNECT and CONNECTED has otherwise; nullopt: another escape.
std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        const char next = ++i < text.size() ? text[i] : '\0';
        if (next != 'r' && next != 'n' && next != 'c' && next != '\\')
            return std::nullopt;
        plain += next == 'r' ? '\r' : next == 'n' ? '\n' : next == 'c' ? ':' : '\\';
    }
    return plain;
}

/// "4000,5000"; 0,0: none.
std::pair<int, int> beatsIn(const QByteArray &header)
{
    const QByteArrayList parts = header.split(',');
    const auto part = [&parts](qsizetype at) {
        const int value = parts.value(at).trimmed().toInt();
        return value > 0 && value <= MaxBeatMs ? value : 0;
    };
    return {part(0), part(1)};
}

/// A body of bytes may be said in a text message: brokers answer in the kind they are set to.
QByteArray bodyText(const QByteArray &body)
{
    const auto isText = [](char each) { return uchar(each) >= ' ' || each == '\n' || each == '\r' || each == '\t'; };
    return body.isValidUtf8() && std::all_of(body.begin(), body.end(), isText)
        ? shortText(body)
        : QByteArray::number(body.size()) + " bytes";
}

} // namespace

/// Offsets count in what was read.
struct StompDecoder::Frame {
    struct Header {
        QByteArray name, value;
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    QByteArray command;
    QList<Header> headers;
    qsizetype bodyOffset = 0;
    QByteArray body;
    qsizetype length = 0; ///< with the NUL
    QByteArray problem;

    /// The first of a name counts.
    QByteArray value(const char *name) const
    {
        const auto found = std::ranges::find(headers, QByteArrayView(name), &Header::name);
        return found == headers.end() ? QByteArray() : found->value;
    }
};

/// nullopt: it is not whole. `used`: bytes of the frame, or of line ends between frames.
std::optional<StompDecoder::Frame> StompDecoder::read(QByteArrayView bytes, qsizetype &used) const
{
    Frame frame;
    qsizetype at = 0;
    const auto line = [&]() -> std::optional<QByteArrayView> {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            return std::nullopt;
        QByteArrayView text = bytes.sliced(at, end - at);
        at = end + 1;
        if (text.endsWith('\r'))
            text.chop(1);
        return text;
    };
    const auto command = line();
    if (!command)
        return std::nullopt;
    frame.command = command->toByteArray();
    const bool escapes = frame.command != "CONNECT" && frame.command != "CONNECTED";
    while (true) {
        const qsizetype from = at;
        const auto text = line();
        if (!text)
            return std::nullopt;
        if (text->isEmpty())
            break;
        if (frame.headers.size() == MaxHeaders) {
            frame.problem = "more than " + QByteArray::number(MaxHeaders) + " headers; the others are not read";
            continue;
        }
        const qsizetype colon = text->indexOf(':');
        Frame::Header header{.offset = from, .length = text->size()};
        const QByteArrayView name = colon < 0 ? *text : text->first(colon);
        const QByteArrayView value = colon < 0 ? QByteArrayView() : text->sliced(colon + 1);
        const auto plainName = escapes ? unescaped(name) : name.toByteArray();
        const auto plainValue = escapes ? unescaped(value) : value.toByteArray();
        if (colon < 0)
            frame.problem = "a header without a colon: " + shortText(*text, 32);
        else if (!plainName || !plainValue)
            frame.problem = "an escape that STOMP does not know: " + shortText(*text, 32);
        header.name = plainName.value_or(name.toByteArray());
        header.value = plainValue.value_or(value.toByteArray());
        frame.headers << std::move(header);
    }
    frame.bodyOffset = at;
    bool isNumber = false;
    const qsizetype length = frame.value("content-length").toLongLong(&isNumber);
    qsizetype end = isNumber && length >= 0 ? length : bytes.indexOf('\0', at) - at;
    if (end < 0 || end >= bytes.size() - at)
        return std::nullopt;
    if (bytes[at + end] != '\0') {
        frame.problem = "content-length says " + QByteArray::number(end) + ", and there is no NUL behind";
        const qsizetype nul = bytes.indexOf('\0', at + end);
        if (nul < 0)
            return std::nullopt;
        end = nul - at;
    }
    frame.body = bytes.sliced(at, end).toByteArray();
    frame.length = at + end + 1;
    used = frame.length;
    return frame;
}

DecodedMessage StompDecoder::describe(const Frame &frame, Role sender)
{
    DecodedMessage decoded{.summary = frame.command, .problem = frame.problem};
    for (const char *name : {"destination", "id", "subscription", "transaction", "version", "heart-beat", "message"}) {
        const QByteArray value = frame.value(name);
        if (!value.isEmpty())
            decoded.summary +=
                (qstrcmp(name, "destination") == 0 ? " " : ' ' + QByteArray(name) + ' ') + shortText(value, 64);
    }
    const QByteArray destination = shortText(frame.value("destination"), 64);
    decoded.operation = destination.isEmpty() ? frame.command : frame.command + ' ' + destination;
    decoded.isError = frame.command == "ERROR";
    const QByteArray asks = frame.value("receipt");
    const QByteArray answers = frame.value("receipt-id");
    if (sender == Role::Client && frame.command != "CONNECT" && frame.command != "STOMP" && !asks.isEmpty()) {
        decoded.part = DecodedMessage::Part::Request;
        decoded.pair = "receipt " + asks;
        decoded.summary += " · receipt " + shortText(asks, 32);
    } else if (sender == Role::Server && !answers.isEmpty()) {
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = "receipt " + answers;
        decoded.summary += " receipt " + shortText(answers, 32);
    } else if (frame.command == "CONNECT" || frame.command == "STOMP" || frame.command == "CONNECTED") {
        decoded.part = frame.command == "CONNECTED" ? DecodedMessage::Part::Reply : DecodedMessage::Part::Request;
        decoded.pair = "connect";
    }
    if (!frame.body.isEmpty())
        decoded.summary += ' ' + bodyText(frame.body);
    if (decoded.problem.isEmpty() && !isCommand(frame.command, sender))
        decoded.problem = "no command that the " + QByteArray(sender == Role::Client ? "client" : "server") + " sends";
    return decoded;
}

void StompDecoder::tellRooms(const Frame &frame, Role sender, DecodedMessage &decoded)
{
    using Kind = RoomChange::Kind;
    if (sender == Role::Server) {
        if (frame.command == "ERROR") // and the server closes
            decoded.rooms.push_back({Kind::Leave, {}, {}});
        return;
    }
    const QByteArray id = frame.value("id");
    const QByteArray destination = frame.value("destination");
    if (frame.command == "SUBSCRIBE") {
        // Before 1.1 subscriptions need no id.
        if (m_subscriptions.size() < MaxSubscriptions)
            m_subscriptions.insert(id.isEmpty() ? destination : id, destination);
        decoded.rooms.push_back({Kind::Join, destination, {}});
    } else if (frame.command == "UNSUBSCRIBE") {
        const QByteArray left = m_subscriptions.take(id.isEmpty() ? destination : id);
        if (!left.isEmpty())
            decoded.rooms.push_back({Kind::Leave, left, {}});
    } else if (frame.command == "DISCONNECT") {
        decoded.rooms.push_back({Kind::Leave, {}, {}});
    }
}

/// What both sides offered and want (STOMP 1.2, "Heart-beating"); both CONNECT and CONNECTED say so.
void StompDecoder::tellBeats(const Frame &frame, DecodedMessage &decoded)
{
    const auto beats = beatsIn(frame.value("heart-beat"));
    if (frame.command != "CONNECTED") {
        m_clientBeats = beats;
        return;
    }
    const auto promise = [&decoded](Role sender, int can, int wants) {
        const int everyMs = can > 0 && wants > 0 ? qMax(can, wants) : 0;
        // Peers allow for an error margin; twice is what common libraries do.
        if (everyMs > 0)
            decoded.beats.push_back({.sender = sender, .everyMs = everyMs, .lateMs = 2 * everyMs, .anyMessage = true});
    };
    promise(Role::Client, m_clientBeats.first, beats.second);
    promise(Role::Server, beats.first, m_clientBeats.second);
}

/// `place`: of the frame in the message.
DecodedField StompDecoder::tree(const Frame &frame, qsizetype place) const
{
    DecodedField tree{.name = "STOMP", .value = frame.command, .offset = place, .length = frame.length};
    tree.children.push_back(
        {.name = "command", .value = frame.command, .offset = place, .length = frame.command.size()});
    for (const Frame::Header &header : frame.headers)
        tree.children.push_back({.name = header.name,
                                 .value = header.name == SecretHeader ? QByteArray("not shown") : header.value,
                                 .offset = place + header.offset,
                                 .length = header.length});
    if (!frame.body.isEmpty()) {
        auto json = frame.body.startsWith('{') || frame.body.startsWith('[')
            ? jsonTree(frame.body, "body", place + frame.bodyOffset)
            : std::nullopt;
        tree.children.push_back(json ? *std::move(json)
                                     : DecodedField{.name = "body",
                                                    .value = frame.body,
                                                    .offset = place + frame.bodyOffset,
                                                    .length = frame.body.size()});
    }
    forgetEarlierPlaces(tree);
    return tree;
}

std::vector<DecodedMessage> StompDecoder::feed(const Input &input)
{
    StreamRest &rest = m_rest[size_t(input.sender)];
    const QByteArrayView bytes = rest.with(input.message);
    const qsizetype before = rest.earlier();
    std::vector<DecodedMessage> messages;
    qsizetype at = 0;
    // A frame that was not whole before is so with a NUL at the earliest.
    const bool mayEnd = before == 0 || input.message.contains('\0');
    while (mayEnd && at < bytes.size()) {
        if (bytes[at] == '\n' || bytes[at] == '\r') {
            ++at;
            continue;
        }
        qsizetype used = 0;
        const auto frame = read(bytes.sliced(at), used);
        if (!frame)
            break;
        DecodedMessage decoded = describe(*frame, input.sender);
        tellRooms(*frame, input.sender, decoded);
        if (frame->command == "CONNECT" || frame->command == "STOMP" || frame->command == "CONNECTED")
            tellBeats(*frame, decoded);
        const auto secretBytes = qsizetype(sizeof SecretHeader); // with the colon
        for (const Frame::Header &header : frame->headers) {
            if (input.wantsSecrets && header.name == SecretHeader && header.length > secretBytes)
                addSecret(decoded.secrets, bytes.sliced(at + header.offset, header.length).sliced(secretBytes),
                          bytes.data() + before, SecretHeader);
        }
        if (input.wantsTree)
            decoded.tree = tree(*frame, at - before);
        messages.push_back(std::move(decoded));
        at += used;
    }
    rest.keepFrom(at);
    if (rest.size() > MaxPending || (rest.size() > 0 && !mayBegin(rest.bytes(), input.sender))) {
        messages.push_back({.summary = shortText(rest.bytes()), .problem = "no frame of STOMP"});
        (void)rest.take();
    } else if (messages.empty()) {
        const bool isBeat = rest.size() == 0;
        messages.push_back({.part = isBeat ? DecodedMessage::Part::Heartbeat : DecodedMessage::Part::Piece,
                            .summary = isBeat
                                ? QByteArray("heart-beat")
                                : "part of a frame, " + QByteArray::number(input.message.size()) + " bytes"});
    }
    return messages;
}

bool StompDecoder::isOpening(const Input &input)
{
    const QByteArrayView text = input.message;
    return (input.sender == Role::Client && (text.startsWith("CONNECT\n") || text.startsWith("STOMP\n")))
        || (input.sender == Role::Server && text.startsWith("CONNECTED\n"));
}

} // namespace plectrum
