// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/jsonpath.h"
#include "decoders/decoder.h"
#include "result.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace plectrum {

/// A part of a message that a rule file gives a name.
struct RuleValue {
    enum class Kind : quint8 {
        Json,    ///< at `path` in the JSON that begins at `offset`
        Word,    ///< one of the words of a text, which spaces separate
        Text,    ///< bytes as UTF-8
        Hex,     ///< bytes as they are
        Integer, ///< `length` bytes
    };

    QByteArray name;
    Kind kind = Kind::Json;
    std::vector<JsonStep> path;
    int word = 0;
    qsizetype offset = 0;  ///< in bytes; negative: from the end
    qsizetype length = -1; ///< in bytes; -1: to the end
    int lengthOf = -1;     ///< index of an earlier value that tells the length; -1: none
    bool isSigned = false;
    bool isLittle = false;
};

/// What a value must be.
struct RuleCondition {
    enum class Kind : quint8 { Present, Absent, Equals, StartsWith, EndsWith };

    Kind kind = Kind::Present;
    int value = 0;                    ///< index in DecoderRule::values
    std::vector<QByteArray> expected; ///< one of them, of Equals, StartsWith and EndsWith
};

/// A text with values in it: "move {unit} to {place}".
struct RuleTemplate {
    struct Piece {
        QByteArray text;
        int value = -1; ///< index in DecoderRule::values; -1: the text
    };
    std::vector<Piece> pieces; ///< none: nothing is said
};

/// What messages of one kind mean.
struct RuleCase {
    std::optional<Role> sender;      ///< nullopt: either
    std::vector<RuleCondition> when; ///< all of them
    DecodedMessage::Part part = DecodedMessage::Part::Message;
    RuleTemplate summary; ///< none: the message itself
    RuleTemplate operation;
    RuleTemplate pair;
    std::vector<RuleCondition> error; ///< all of them; none: it is no error
    std::optional<RoomChange::Kind> change;
    RuleTemplate room;
    RuleTemplate member;
    std::vector<int> secrets; ///< indexes in DecoderRule::values
    std::optional<BeatPromise> beat;
};

/// How a message changes a document that both sides keep, in the order of their words in rule files.
enum class StateFold : quint8 {
    Replace,      ///< the value is all of it
    JsonPatch,    ///< RFC 6902
    MergePatch,   ///< RFC 7396
    Append,       ///< the value goes to the end of an array
    Put,          ///< the value is what an object has under the key
    Remove,       ///< an object has nothing under the key any more
    Clear,        ///< there is no document any more
    PresenceDiff, ///< the joins and leaves of a Phoenix topic (phoenix.js, Presence.syncDiff)
};

/// Which messages change a document, and how.
struct RuleState {
    std::vector<QByteArray> protocols; ///< names of decoders; none: that of the file
    std::optional<Role> sender;        ///< nullopt: either
    std::vector<RuleCondition> when;   ///< all of them
    RuleTemplate document;             ///< which of several it is; none: there is one
    StateFold fold = StateFold::Replace;
    int value = -1;      ///< index in DecoderRule::values; -1: the message itself
    RuleTemplate key;    ///< of Put and Remove
    bool isEach = false; ///< where the message is a list, its elements are the messages
};

/// A decoder as a rule file describes it. Rule files are JSON; resources/decoders/README.md tells how they are written.
struct DecoderRule {
    QByteArray name;
    QByteArray title;
    QByteArray subprotocols; ///< separated by spaces
    QByteArray fields;       ///< names of the values, separated by spaces
    std::vector<QRegularExpression> addresses;
    std::optional<Role> openingSender;
    std::vector<RuleCondition> opening; ///< all of them; none: messages do not tell
    std::vector<RuleValue> values;
    std::vector<RuleCase> cases;   ///< the first that fits says what a message means; none: the file is no decoder
    std::vector<RuleState> states; ///< the first that fits says what a message changes

    static constexpr qint64 MaxBytes = 1024 * 1024; ///< of a file
    static constexpr size_t MaxValues = 256;
    static constexpr size_t MaxCases = 1024;

    /// `file` is named in errors. BadConfig: "FILE:LINE: what is wrong and what is expected".
    static Result<DecoderRule> parse(const QByteArray &json, const QString &file);
};

} // namespace plectrum
