// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/yjsframe.h"

#include "decoders/jsontree.h"
#include "decoders/yjsreader.h"
#include "decoders/yjsupdate.h"

namespace plectrum {
namespace {

constexpr size_t MaxMessages = 10'000; ///< of one frame
constexpr size_t MaxPresences = 10'000;

/// First number of a message (y-websocket), and the second of sync (y-protocols/sync.js).
enum YjsType : quint8 { TypeSync = 0, TypeAwareness = 1, TypeAuth = 2, TypeAskAwareness = 3 };

struct StateVector {
    quint64 clients = 0;
    bool isBroken = false;
    QByteArray text; ///< "12:96, 13:1"
};

StateVector readVector(QByteArrayView bytes)
{
    constexpr qsizetype MaxText = 120;
    StateVector vector;
    YjsReader reader(bytes);
    vector.clients = reader.varUint();
    for (quint64 left = vector.clients; left > 0 && !reader.isBroken(); --left) {
        const quint64 client = reader.varUint();
        const quint64 clock = reader.varUint();
        if (vector.text.size() < MaxText)
            vector.text +=
                (vector.text.isEmpty() ? "" : ", ") + QByteArray::number(client) + ':' + QByteArray::number(clock);
    }
    vector.isBroken = reader.isBroken() || !reader.isAtEnd();
    return vector;
}

void readPresences(YjsMessage &message)
{
    YjsReader reader(message.content);
    for (quint64 left = reader.varUint(); left > 0 && !reader.isBroken(); --left) {
        YjsMessage::Presence presence{.client = reader.varUint(), .clock = reader.varUint(), .state = reader.block()};
        if (!reader.isBroken() && message.presences.size() < MaxPresences)
            message.presences.push_back(presence);
    }
    if (reader.isBroken() || !reader.isAtEnd())
        message.problem = "awareness that is not a list of clients";
}

void readSync(YjsReader &reader, YjsMessage &message)
{
    using Kind = YjsMessage::Kind;
    static constexpr Kind Kinds[] = {Kind::Step1, Kind::Step2, Kind::Update};
    const quint64 step = reader.varUint();
    message.content = reader.block();
    if (step >= std::size(Kinds)) {
        message.problem = "no step of sync: " + QByteArray::number(step);
        return;
    }
    message.kind = Kinds[step];
    if (message.kind == Kind::Step1 && !reader.isBroken() && readVector(message.content).isBroken)
        message.problem = "a state vector that is none";
}

QByteArray presenceText(const YjsMessage::Presence &presence)
{
    return yjsMemberName(presence) + (presence.state == "null" ? " gone" : "");
}

} // namespace

std::vector<YjsMessage> YjsMessage::read(QByteArrayView frame)
{
    std::vector<YjsMessage> messages;
    YjsReader reader(frame);
    do {
        YjsMessage message{.offset = reader.at()};
        const quint64 type = reader.varUint();
        switch (type) {
        case TypeSync:
            readSync(reader, message);
            break;
        case TypeAwareness:
            message.kind = Kind::Awareness;
            message.content = reader.block();
            if (!reader.isBroken())
                readPresences(message);
            break;
        case TypeAuth:
            message.kind = reader.varUint() == 0 ? Kind::Denied : Kind::Unknown;
            message.content = reader.block();
            break;
        case TypeAskAwareness:
            message.kind = Kind::AskAwareness;
            break;
        default:
            message.problem = "no message of y-websocket: type " + QByteArray::number(type);
            reader.skip(quint64(frame.size() - reader.at()));
        }
        if (reader.isBroken()) {
            message.kind = Kind::Unknown;
            message.content = {};
            message.problem = "the frame ends within a message";
        }
        const bool isLast = reader.isBroken() || messages.size() + 1 >= MaxMessages;
        message.length = (isLast ? frame.size() : reader.at()) - message.offset;
        messages.push_back(std::move(message));
        if (isLast)
            break;
    } while (!reader.isAtEnd());
    return messages;
}

QByteArray YjsMessage::name() const
{
    static constexpr const char *Names[] = {"sync step 1",       "sync step 2",   "update", "awareness",
                                            "permission denied", "ask awareness", "unknown"};
    return Names[size_t(kind)];
}

QByteArray YjsMessage::toText() const
{
    const QByteArray what = name();
    switch (kind) {
    case Kind::Step1: {
        const StateVector vector = readVector(content);
        return what + (vector.clients == 0 ? " · has nothing" : " · has " + shortText(vector.text));
    }
    case Kind::Step2:
    case Kind::Update:
        return what + " · " + YjsUpdate::read(content).toText();
    case Kind::Awareness: {
        QByteArray text;
        for (const Presence &each : presences) {
            if (text.size() > 120)
                return what + text + ", …";
            text += (text.isEmpty() ? " · " : ", ") + presenceText(each);
        }
        return what + text;
    }
    case Kind::Denied:
        return what + ": " + shortText(content);
    case Kind::AskAwareness:
        return what;
    case Kind::Unknown:
        break;
    }
    return QByteArray::number(length) + " bytes";
}

DecodedField YjsMessage::toTree(QByteArrayView frame, qsizetype base) const
{
    const qsizetype at = base + offset;
    DecodedField tree{.name = name(), .value = {}, .offset = at, .length = length};
    const qsizetype inside = content.isEmpty() ? -1 : base + (content.data() - frame.data());
    if (kind == Kind::Step1 && inside >= 0) {
        tree.children.push_back(
            {.name = "state vector", .value = readVector(content).text, .offset = inside, .length = content.size()});
    } else if ((kind == Kind::Step2 || kind == Kind::Update) && inside >= 0) {
        tree.children.push_back(YjsUpdate::read(content).toTree(content, "changes", inside));
    } else if (kind == Kind::Denied) {
        tree.value = shortText(content, 1024);
    }
    for (const Presence &each : presences) {
        DecodedField member{.name = "client", .value = QByteArray::number(each.client)};
        member.children.push_back({.name = "clock", .value = QByteArray::number(each.clock)});
        const qsizetype stateAt = base + (each.state.data() - frame.data());
        if (auto state = jsonTree(each.state, "state", stateAt, 1000))
            member.children.push_back(*std::move(state));
        else
            member.children.push_back(
                {.name = "state", .value = shortText(each.state), .offset = stateAt, .length = each.state.size()});
        tree.children.push_back(std::move(member));
    }
    return tree;
}

QByteArray yjsMemberName(const YjsMessage::Presence &presence)
{
    const QByteArray name = jsonMemberText(jsonMember(presence.state, "user"), "name");
    return name.isEmpty() ? "client " + QByteArray::number(presence.client) : shortText(name, 64);
}

} // namespace plectrum
