// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace plectrum {

/// The arguments of a Socket.IO event or of its answer. Bytes stand apart: in their place the JSON has
/// {"_placeholder":true,"num":index} (socket.io-protocol, "Packet encoding").
struct IoArguments {
    QJsonArray values;
    QList<QByteArray> attachments;

    void add(const QJsonValue &value) { values.append(value); }
    void add(const QByteArray &bytes);
    /// All of `other`, its attachments numbered on.
    void add(const IoArguments &other);

    /// Undefined where there is none.
    QJsonValue value(qsizetype index) const { return values.at(index); }
    /// The argument as text; empty where it is none.
    QString text(qsizetype index) const { return values.at(index).toString(); }
    /// The argument's bytes; nullopt where it is no attachment.
    std::optional<QByteArray> bytes(qsizetype index) const;
    /// Without the first so many.
    IoArguments from(qsizetype index) const;

    bool operator==(const IoArguments &) const = default;
};

/// The attachment that `value` stands for; nullopt: it is no placeholder. Any number, also one that makes no sense.
std::optional<double> placeholderNumber(const QJsonValue &value);
/// Does every placeholder in `value` name one of so many attachments?
bool placeholdersFit(const QJsonValue &value, qsizetype attachments);

} // namespace plectrum
