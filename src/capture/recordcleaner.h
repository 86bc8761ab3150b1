// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/knownsecrets.h"
#include "capture/messagewatch.h"
#include "capture/secretwatch.h"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>

namespace plectrum {

/// Takes the secrets out of records on their way into a capture, and counts them. Thread-safe. A record costs one look
/// at a number as soon as the first messages of all connections have gone by, unless there are texts to hide or a
/// connection whose protocol may still tell secrets.
class RecordCleaner {
public:
    /// Where what was replaced lies; lives as long as the record is used.
    struct Room {
        QByteArray payload;
        QByteArray message;
    };

    /// From now on, these are replaced wherever they stand.
    void hide(const QStringList &secrets);
    /// From now on, these are asked for the secrets of all messages; of connections under way, too. Null: nobody is.
    void askForSecrets(const SecretSources &sources);
    /// From now on, the messages of this connection are looked at, all of them or the first.
    void watch(quint32 connection, const ConnectionInfo &info);
    /// What is known of a connection that is watched, before it is cleaned.
    void learn(quint32 connection, const ConnectionInfo &info);
    /// False: clean() leaves such a record as it is, and will do so until a connection is watched anew.
    bool looksAt(const RecordView &record) const;
    /// Points the record into `room` where it held secrets.
    void clean(RecordView &record, Room &room);
    void clean(ConnectionInfo &info);

    SecretCounts counts() const;

private:
    void count(SecretKind kind, int secrets) { m_counts[std::size_t(kind)] += secrets; }
    void count(const SecretCounts &kinds);
    void cleanFrame(RecordView &record, Room &room);
    void hideTold(const RecordView &given, RecordView &record, Room &room);
    void hideKnown(const RecordView &given, RecordView &record, Room &room);
    void unwatch(quint32 connection);

    /// Who is asked for the secrets of a connection.
    struct Asked {
        ConnectionInfo info;
        std::optional<SecretWatch> watch; ///< from its first message on
        bool isDone = false;
    };

    std::array<std::atomic<int>, SecretKindCount> m_counts{};
    /// Connections whose first messages have not all gone by, each way.
    std::array<std::atomic<int>, 2> m_watchedCounts{};
    std::mutex m_mutex;
    std::map<quint32, MessageWatch> m_watches; ///< under the mutex
    SecretSources m_sources;                   ///< under the mutex
    std::map<quint32, Asked> m_asked;          ///< under the mutex
    std::atomic<int> m_askedCount{0};          ///< connections of which somebody is still asked
    KnownSecrets m_known;                      ///< under the mutex
    std::atomic<bool> m_hasKnown{false};
};

} // namespace plectrum
