// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/outgoing.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace plectrum {

/// A message as it is written: variables are not filled in yet, bytes are hex, base64 or the path of a file.
struct MessageDraft {
    enum class Kind : quint8 { Text, Json, Hex, Base64, File, Ping, Pong, Close };

    Kind kind = Kind::Text;
    QString text; ///< the reason of a close frame
    FrameCuts cuts = {};
    Compression compression = Compression::AboveThreshold;
    std::optional<quint16> closeCode = 1000; ///< of Close; nullopt: an empty close frame

    bool operator==(const MessageDraft &) const = default;
    /// Text, Json and binary kinds: what can be cut and deflated.
    static bool isMessage(Kind kind) { return kind < Kind::Ping; }
    /// What is sent for `payload`; not of Close.
    Outgoing outgoing(const QByteArray &payload) const;

    /// As members of an object, such as SavedMessage is in its file.
    void insertInto(QJsonObject &object) const;
    /// Takes them out again. BadConfig begins with the member.
    static Result<MessageDraft> takeFrom(QJsonObject &json);
};

} // namespace plectrum
