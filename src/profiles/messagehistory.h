// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/knownsecrets.h"
#include "profiles/messagedraft.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace plectrum {

/// A message that was sent, as it was written: variables are not filled in.
struct SentMessage {
    MessageDraft draft;
    QDateTime at; ///< UTC
    /// The text without what looks like a secret, as a file may hold it; nullopt: nothing of it may be kept.
    std::optional<QString> clean;
};

/// What was sent with one profile, the oldest first.
class MessageHistory : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype MaxMessages = 200;           ///< unless setMost() says another number
    static constexpr qsizetype MaxCharacters = 1'000'000;   ///< of one message; longer ones are not remembered
    static constexpr qsizetype MaxKeptCharacters = 64'000;  ///< of one message in a file
    static constexpr qsizetype MaxFileCharacters = 500'000; ///< of all messages in a file; the oldest ones go first

    using QObject::QObject;

    /// Behind all others; an equal one that stands there already goes.
    void add(const MessageDraft &draft, const QDateTime &at = QDateTime::currentDateTimeUtc());
    /// So many are remembered, at least 1; the oldest ones go.
    void setMost(qsizetype most);
    const QList<SentMessage> &all() const { return m_all; }
    void remove(qsizetype place);
    void clear();
    /// Values of secret variables: where somebody wrote one out, a file does not hold it.
    void hide(const QStringList &secrets);

    /// Without secrets, as a recording is: credentials are replaced at equal length, variables stay; binary messages
    /// that hold some are left out.
    QJsonObject toJson() const;
    /// What toJson() gave goes before what is there. What is no message is left out.
    void addFrom(const QJsonObject &json);

Q_SIGNALS:
    void changed();

private:
    void append(const MessageDraft &draft, const QDateTime &at);

    qsizetype m_most = MaxMessages;
    QList<SentMessage> m_all;
    KnownSecrets m_secrets;
};

} // namespace plectrum
