// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace plectrum {

/// A named part of a decoded message and the bytes it was read from.
struct DecodedField {
    QByteArray name;       ///< UTF-8, in the protocol's words
    QByteArray value;      ///< UTF-8, for people; may be empty where there are children
    qsizetype offset = -1; ///< in the WebSocket message that was fed last; -1: not in it
    qsizetype length = 0;
    std::vector<DecodedField> children;

    bool operator==(const DecodedField &) const = default;
};

/// A change in who takes part where, as the traffic tells it: rooms, topics, channels, subscriptions.
struct RoomChange {
    enum class Kind : quint8 {
        Join,
        Leave,
        Close, ///< the room ends: all its members leave
    };
    Kind kind = Kind::Join;
    QByteArray room;   ///< UTF-8, as the protocol names it; empty: every room of the member
    QByteArray member; ///< UTF-8; empty: the client of this connection

    bool operator==(const RoomChange &) const = default;
};

/// Bytes of a message that must not be shown or kept: a password, a token.
struct SecretRange {
    qsizetype offset = 0; ///< in the WebSocket message that was fed last
    qsizetype length = 0;
    QByteArray name; ///< UTF-8, what it is: "password"

    bool operator==(const SecretRange &) const = default;
};

/// How often a side has said that it shows it is alive.
struct BeatPromise {
    Role sender = Role::Server;
    int everyMs = 0;         ///< 0: it promises none any more
    int lateMs = 0;          ///< after its last sign of life; from then on it is late. At least everyMs
    bool anyMessage = false; ///< any message of the sender is a sign of life, not its heartbeats only

    bool operator==(const BeatPromise &) const = default;
};

/// One message of a protocol that rides on WebSocket messages.
struct DecodedMessage {
    /// What it is in a conversation.
    enum class Part : quint8 {
        Message,   ///< asks for nothing
        Request,   ///< a Reply of the other side with the same `pair` answers it
        Reply,     ///< to the other side's Request with the same `pair`
        Heartbeat, ///< keeps the connection alive; hidden by one switch
        Piece,     ///< belongs to a message that is not whole yet
    };

    Part part = Part::Message;
    QByteArray summary;   ///< one line, UTF-8: "event draw · ack 12"
    QByteArray operation; ///< what calls are counted by: the event's or method's name; may be empty
    QByteArray pair;      ///< of Request and Reply
    /// Where the id that makes the pair stands in the message that was fed last, quotes included; -1: not in it.
    qsizetype pairOffset = -1;
    qsizetype pairLength = 0;
    bool isError = false; ///< a reply that says no
    QByteArray problem;   ///< rule of the protocol that is broken, English; empty: none
    DecodedField tree;    ///< only where it was wanted; the root bears the protocol's name
    std::vector<RoomChange> rooms;
    std::vector<SecretRange> secrets; ///< only where they were wanted
    std::vector<BeatPromise> beats;   ///< in force from here on
};

/// What tells a message from all others that its sender sends: its id, and which part of a conversation it is. Empty:
/// nothing does. The same message of another run has the same key, if nobody but the client issues the id.
QByteArray pairingKey(const std::vector<DecodedMessage> &messages);

/// Says what the messages of one connection mean, in their order. Remembers what it needs between them. Takes any
/// bytes; what it cannot read it says so of. Not thread-safe.
class Decoder {
public:
    virtual ~Decoder() = default;

    struct Input {
        Role sender = Role::Client;
        Opcode type = Opcode::Text; ///< Text or Binary
        QByteArrayView message;     ///< whole and inflated
        bool wantsTree = false;     ///< summaries alone are cheaper
        bool wantsSecrets = false;
    };

    /// What the message holds: usually one, none for a part that is of no interest, several where they are batched.
    virtual std::vector<DecodedMessage> feed(const Input &input) = 0;

    /// Another one that remembers the same. Cheap: what is remembered is shared until one of them changes it.
    virtual std::unique_ptr<Decoder> clone() const = 0;

protected:
    Decoder() = default;
    Decoder(const Decoder &) = default;
    Decoder &operator=(const Decoder &) = delete;
};

class DecoderSet;

/// What is known of a connection when a decoder is chosen.
struct DecoderClues {
    QUrl url;
    QByteArray subprotocol;                          ///< agreed
    std::shared_ptr<const DecoderSet> decoders = {}; ///< there are to choose from; null: those of the table
};

/// One row of the table of decoders.
struct DecoderInfo {
    QLatin1StringView name;  ///< for profiles and the command line: "socketio"
    QLatin1StringView title; ///< "Socket.IO"
    /// Separated by spaces; agreed subprotocols that mean this one.
    QLatin1StringView subprotocols;
    /// By path and query; may be null.
    std::function<bool(const QUrl &url)> isAddress;
    /// By one of the first messages, which must say it beyond doubt; may be null.
    std::function<bool(const Decoder::Input &input)> isOpening;
    std::function<std::unique_ptr<Decoder>(const DecoderClues &clues)> make;
    /// Separated by spaces; the fields of its trees that filters offer: "event namespace". A filter names a field of
    /// the tree as it is named there, in small letters and with '_' for what is neither letter nor digit:
    /// socketio.ack_id.
    QLatin1StringView fields = {};
};

/// All decoders that are built in; DecoderSet, tests and documents are made from it. The first that fits is chosen, so
/// those that are more exact stand first; the last, plain text, fits all.
const QList<DecoderInfo> &decoderTable();
/// nullptr: there is none of this name.
const DecoderInfo *decoderNamed(QLatin1StringView name);

} // namespace plectrum
