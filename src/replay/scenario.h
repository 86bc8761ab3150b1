// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "replay/tolerance.h"
#include "websocket/httphead.h"

#include <QStringList>

namespace plectrum {

/// A message as a scenario writes it. Texts and JSON may hold placeholders, see placeholders.h.
struct ScenarioContent {
    enum class Kind : quint8 { None, Text, Json, Hex, Base64, File };

    Kind kind = Kind::None;
    QByteArray data;     ///< the text; of Hex and Base64 the bytes; of File the path, relative to the scenario
    bool isText = false; ///< Hex, Base64, File: bytes of a text message, for those no text can hold

    bool isBinary() const { return kind >= Kind::Hex && !isText; }
    bool hasPlaceholders() const { return kind == Kind::Text || kind == Kind::Json; }
    bool operator==(const ScenarioContent &) const = default;
};

/// `let NAME: SOURCE`: where a value comes from that later steps use.
struct ScenarioCapture {
    enum class From : quint8 { Json, Pattern, Header };

    QByteArray name;
    From from = From::Json;
    PathPattern path;
    QString pattern;   ///< the first group, or the whole match
    QByteArray header; ///< of the answer
    QString comment;   ///< written, not read

    bool operator==(const ScenarioCapture &other) const
    {
        return name == other.name && from == other.from && path == other.path && pattern == other.pattern
            && header == other.header;
    }
};

/// What the answer to an upgrade or to a plain request should be; absent: not compared.
struct ScenarioAnswer {
    std::optional<int> status;
    std::optional<QByteArray> subprotocol; ///< empty: none agreed
    HeaderList headers;
    ScenarioContent body;

    bool operator==(const ScenarioAnswer &) const = default;
};

/// How the peer should end the connection; absent: not compared.
struct ScenarioEnd {
    std::optional<quint16> code; ///< as ConnectionEnd::code
    std::optional<QByteArray> reason;

    bool operator==(const ScenarioEnd &) const = default;
};

struct ScenarioStep {
    enum class Verb : quint8 { Connect, Send, Expect, Wait, Ping, Close, Barrier, Http };
    static constexpr std::chrono::seconds DefaultWithin{5};

    Verb verb = Verb::Wait;
    QString actor;                                  ///< of Http: whose access is used, may be empty
    QString name;                                   ///< of Barrier
    QStringList actors;                             ///< of Barrier; empty: all
    std::optional<std::chrono::nanoseconds> at;     ///< since the beginning, as recorded
    std::optional<std::chrono::nanoseconds> within; ///< Expect, Connect, Ping, Http, Barrier: how long to wait
    std::chrono::nanoseconds duration{0};           ///< of Wait
    ScenarioContent content;                        ///< Send, Expect, Ping, Http (the request's body)
    std::optional<ScenarioEnd> end;                 ///< Expect: the connection ends
    std::optional<quint16> code;                    ///< of Close; none: an empty close frame
    QByteArray reason;                              ///< of Close
    ScenarioAnswer answer;                          ///< Connect, Http
    QByteArray method;                              ///< of Http
    QByteArray url;                                 ///< of Http, with placeholders
    HeaderList headers;                             ///< of Http, with placeholders
    QList<ScenarioCapture> captures;                ///< Connect, Expect, Http
    Tolerance tolerance;                            ///< of Expect; adds to the scenario's
    QString comment;                                ///< written, not read
    int line = 0;                                   ///< in the file it was read from; 0: none
    RecordId recorded = 0;                          ///< in the recording it was made from; 0: none

    bool waitsForPeer() const { return verb == Verb::Expect; }
    /// All but comment, line and record.
    bool operator==(const ScenarioStep &other) const;
};

/// The word of a scenario for a step: "connect", "send" …
QLatin1StringView verbName(ScenarioStep::Verb verb);

/// What the peer sends when it likes, to see whether somebody is there: answered at once, never compared.
struct ScenarioHeartbeat {
    ScenarioContent message;
    ScenarioContent answer; ///< Kind::None: nothing is sent
    QString comment;        ///< written, not read

    bool operator==(const ScenarioHeartbeat &other) const { return message == other.message && answer == other.answer; }
};

/// One side of one connection. Values may hold placeholders; `${secret.…}` are bound to the credentials of the profile.
struct ScenarioActor {
    QString name;
    QByteArray url;
    QString profile;
    HeaderList headers;
    QList<HeaderField> cookies;
    QByteArray origin;
    QList<QByteArray> subprotocols;
    std::optional<bool> deflate; ///< offer permessage-deflate; none: as the profile says
    QList<ScenarioHeartbeat> heartbeats;
    int line = 0;

    bool operator==(const ScenarioActor &other) const;
};

struct ScenarioVariable {
    QByteArray name;
    std::optional<QByteArray> value; ///< none: must be given when it is played

    bool operator==(const ScenarioVariable &) const = default;
};

/// A session to play and what should come of it; the file format is described in scenarioreader.h.
struct Scenario {
    QString name;
    QString description;
    QStringList notes; ///< comment at the top, written, not read
    QList<ScenarioVariable> variables;
    QList<ScenarioActor> actors;
    Tolerance compare;
    QList<ScenarioStep> steps;
    QString path;      ///< of the file it was read from, or empty
    QString recording; ///< path of the capture that ScenarioStep::recorded speaks of, or empty

    const ScenarioActor *actor(const QString &actorName) const;
    /// All but notes, paths and what is left out in steps.
    bool operator==(const Scenario &other) const;
};

/// Placeholders of this beginning stand for credentials: secret.authorization, secret.cookie.NAME,
/// secret.header.NAME, secret.query.NAME.
inline constexpr QByteArrayView SecretPrefix = "secret.";

} // namespace plectrum
