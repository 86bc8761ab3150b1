// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "nextcloud/witness.h"
#include "replay/pairing.h"
#include "replay/scenario.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <optional>
#include <vector>

namespace plectrum {

/// One connection while a scenario is played: what came on it, and which of what is expected has come.
/// Lives in the thread of the player.
class PlayedActor : public QObject {
    Q_OBJECT

public:
    struct Arrived {
        ReadyMessage ready;
        RecordId record = 0;
        std::chrono::steady_clock::time_point when;
        bool isTaken = false; ///< by an expectation
    };
    /// An expectation that is waited for.
    struct Awaited {
        int step = -1;
        ReadyMessage ready;
        const MessageComparer *comparer = nullptr;
        bool hasOwnTolerance = false;
        std::chrono::steady_clock::time_point deadline;
    };
    /// See ScenarioHeartbeat.
    struct Heartbeat {
        ReadyMessage message;
        std::optional<ComparedMessage> answer;
    };
    struct Pong {
        QByteArray payload;
        RecordId record = 0;
        std::chrono::steady_clock::time_point when;
    };

    /// `recorder` may be null, and must outlive this.
    PlayedActor(const QString &name, CaptureWriter *recorder);

    const QString &name() const { return m_name; }
    Client &client() { return m_client; }
    void open(const Target &target, const MessageComparer &comparer, std::vector<Heartbeat> heartbeats);
    /// While isOpen().
    void send(const ComparedMessage &message);

    /// What happens from now on is not noted any more.
    void stopListening();
    /// Makes what came ready anew; must outlive this.
    void compareBy(const MessageComparer &comparer);

    bool isOpening() const { return m_isOpening; }
    bool isOpen() const { return m_client.connection() && m_client.state() == Client::State::Open; }
    const std::vector<Arrived> &arrived() const { return m_arrived; }
    const std::optional<ConnectionEnd> &end() const { return m_end; }
    std::chrono::steady_clock::time_point endedAt() const { return m_endedAt; }
    RecordId endRecord() const { return m_endRecord; }
    const std::optional<Error> &failure() const { return m_failure; }
    const std::optional<HttpHead> &answer() const { return m_answer; }
    std::chrono::steady_clock::time_point answeredAt() const { return m_answeredAt; }
    RecordId answerRecord() const { return m_answerRecord; }
    const std::vector<Pong> &pongs() const { return m_pongs; }
    QJsonObject verdict() const;
    int answeredHeartbeats() const { return m_answeredHeartbeats; }
    /// Of the last connection: the address and what was agreed on.
    const DecoderClues &clues() const { return m_clues; }

    /// Waits for a message from now on; it may have come already.
    void await(Awaited expectation);
    bool isAwaiting() const { return !m_awaited.empty(); }
    const std::deque<Awaited> &awaited() const { return m_awaited; }
    /// Something that came before `before` is not taken.
    bool hasLeftOver(std::chrono::steady_clock::time_point before) const
    {
        return m_firstFree < m_arrived.size() && m_arrived[m_firstFree].when <= before;
    }
    /// Gives up what is overdue; the steps.
    std::vector<int> expire(std::chrono::steady_clock::time_point now);
    /// What is nearest to an expectation among what came before `before` and nobody has taken; takes it, or -1.
    /// `isPromised`: those that a later expectation waits for are not taken.
    qsizetype takeNearest(int step, std::chrono::steady_clock::time_point before,
                          const std::function<bool(const ReadyMessage &)> &isPromised);

Q_SIGNALS:
    /// Something happened that a step may wait for.
    void changed();
    /// The expectation of this step has come, as the message at `index` of arrived().
    void met(int step, qsizetype index);

private:
    void opened(Connection *connection);
    void received(const Assembled &message);
    void settle(const std::deque<Awaited>::iterator &expectation, qsizetype index);
    bool isHeartbeat(const ReadyMessage &message);
    static bool fits(const Awaited &expectation, const ReadyMessage &message);
    RecordId lastRecord() const;

    const QString m_name;
    CaptureWriter *const m_recorder;
    Client m_client;
    Witness m_witness;
    const MessageComparer *m_comparer = nullptr;
    DecoderClues m_clues;
    std::optional<Pairing> m_pairing; ///< of what came
    std::vector<Heartbeat> m_heartbeats;
    int m_answeredHeartbeats = 0;
    bool m_isOpening = false;
    std::vector<Arrived> m_arrived;
    size_t m_firstFree = 0; ///< of m_arrived: all before are taken
    std::deque<Awaited> m_awaited;
    std::optional<ConnectionEnd> m_end;
    std::chrono::steady_clock::time_point m_endedAt, m_answeredAt;
    RecordId m_endRecord = 0, m_answerRecord = 0;
    std::optional<Error> m_failure;
    std::optional<HttpHead> m_answer;
    std::vector<Pong> m_pongs;
};

} // namespace plectrum
