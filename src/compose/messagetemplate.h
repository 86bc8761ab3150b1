// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/outgoing.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QLatin1StringView>
#include <QList>

namespace plectrum {

/// A part of a message that its sender fills in.
struct TemplateField {
    enum class Kind : quint8 {
        Text,
        Json,   ///< sent just as it is written; empty: left out
        Number, ///< whole, from 0 to `most`
        Flag,   ///< "true" or "false"
        Id,     ///< a number that counts up by itself where none is given
    };

    QLatin1StringView name; ///< in the protocol's words
    Kind kind = Kind::Text;
    QLatin1StringView preset = {};
    bool isRequired = false;
    bool isSecret = false;
    qint64 most = 4'294'967'295;
};

/// By the names of fields; all of a template's are there, checked, once they reach its function.
using TemplateValues = QHash<QByteArray, QByteArray>;

/// What the messages of one connection need to know of those before them.
struct ComposeContext {
    qint64 nextId = 1;
    QByteArray subprotocol;              ///< agreed
    bool isLegacyEngine = false;         ///< Engine.IO protocol 3
    int mqttLevel = 4;                   ///< of the last CONNECT: 4 is MQTT 3.1.1, 5 is MQTT 5
    QHash<QByteArray, QByteArray> joins; ///< of Phoenix: the join's ref by topic
    QByteArray bayeuxClient;             ///< clientId that the server gave

    /// Known topics are not counted beyond this many.
    static constexpr qsizetype MaxJoins = 10'000;
};

/// One kind of message of a protocol.
struct MessageTemplate {
    QLatin1StringView protocol; ///< name of a row of decoderTable()
    QLatin1StringView name;     ///< "emit"
    QList<TemplateField> fields;
    Result<Outgoing> (*build)(const TemplateValues &values, ComposeContext &context);

    /// "socketio.emit"
    QByteArray fullName() const;
    /// "socketio.emit event=… args=[] namespace=/ ack=false id=next", for help.
    QByteArray usage() const;
};

/// All of them; the composer's chooser, --compose and its help are made from it. Those of one protocol stand together,
/// the most used first.
const QList<MessageTemplate> &messageTemplates();
/// nullptr: there is none.
const MessageTemplate *messageTemplate(QByteArrayView fullName);
/// Of a protocol by the name of its decoder, in their order.
QList<const MessageTemplate *> templatesOf(QLatin1StringView protocol);

/// The message that the values make; those not given have their preset. Counts context.nextId up where it took an id
/// from there. BadOption names the field.
Result<Outgoing> compose(const MessageTemplate &which, const TemplateValues &values, ComposeContext &context);

/// `event=hello args=["a", 1]`: a value goes to the next space; JSON arrays and objects go to their end, and a text in
/// double quotes is what it says as JSON. BadOption names what is wrong.
Result<TemplateValues> fieldsFrom(const QByteArray &text);
/// The same the other way round, sorted by name.
QByteArray fieldsText(const TemplateValues &values);

/// A template and its values as one writes them: `socketio.emit event=hello args=["a", 1] ack=true`. A value goes to
/// the next space; JSON texts, arrays and objects go to their end, and a text in double quotes is what it says as JSON.
struct ComposeOrder {
    const MessageTemplate *which = nullptr;
    TemplateValues values;

    /// BadOption names what is wrong.
    static Result<ComposeOrder> parse(const QByteArray &text);
};

} // namespace plectrum
