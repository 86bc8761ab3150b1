// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/plainrequest.h"
#include "decoders/decoder.h"
#include "replay/composedmessage.h"
#include "replay/playedactor.h"
#include "replay/player.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

// Private to player*.cpp.

namespace plectrum {

/// What became of a step, for the comparison.
struct PlayedStep {
    bool isBegun = false;
    bool isDone = false;
    std::chrono::steady_clock::time_point beganAt; ///< of a send: when it left
    ReadyMessage expected;                         ///< Expect, as it was when it began
    const MessageComparer *comparer = nullptr;     ///< Expect
    bool hasOwnTolerance = false;
    int trigger = -1; ///< Expect: the last step of ours before it
    ComparedMessage sent;
    RecordId record = 0;
    std::optional<HttpHead> answer; ///< Connect, Http
    QByteArray answerBody;
    std::optional<std::chrono::steady_clock::time_point> answeredAt;
    RecordId answerRecord = 0;
    QByteArray pingPayload;
    quint64 key = 0; ///< Expect: of the protocol's decoder, see pairing.h
};

struct Player::Private {
    using Clock = std::chrono::steady_clock;
    enum class Readiness { Ready, Waiting, Failed };

    Private(Player *player, Scenario played, PlayOptions chosen, CaptureWriter *capture);

    Player *const q;
    const Scenario scenario;
    PlayOptions options;
    Tolerance tolerance;
    CaptureWriter *const recorder;
    MessageComparer comparer;
    std::map<int, MessageComparer> ownComparers; ///< of steps with a tolerance of their own
    std::map<QString, std::unique_ptr<PlayedActor>> actors;
    std::map<QString, std::unique_ptr<PlayedActor>> nextActors; ///< of the loop to come
    Bindings bindings;
    std::vector<PlayedStep> steps;
    int at = 0;
    int loop = 0;
    int allowed = 0; ///< steps that may begin, while stepwise
    bool stepwise = false;
    bool isStarted = false;
    bool isAdvancing = false;
    bool hadToWait = false; ///< the present step, for something else than its time
    bool isEnding = false;
    bool isFinished = false;
    Clock::time_point beginning;               ///< of this loop
    std::chrono::nanoseconds shift{0};         ///< how long the clock of Pace::Original stood still
    std::optional<Clock::time_point> deadline; ///< of the step that is waited for
    std::optional<Clock::time_point> settleUntil;
    std::unique_ptr<PlainRequest> request;
    QTimer timer;
    QElapsedTimer whole;
    std::vector<std::chrono::nanoseconds> lateness; ///< of timed sends
    ReplayResult result;

    void start();
    void beginLoop();
    void bindSecrets();
    void stepDone();
    void makeComparers(const Tolerance &compare);
    void makeActors();
    void advance();
    void wakeAt(Clock::time_point when);
    std::optional<Clock::time_point> due(const ScenarioStep &step) const;
    std::chrono::nanoseconds within(const ScenarioStep &step) const;
    Readiness begin(int index);
    Readiness proceed(int index);
    Readiness beginConnect(int index);
    Readiness beginSend(int index);
    Readiness beginExpect(int index);
    Readiness beginHttp(int index);
    Readiness proceedConnect(int index);
    Readiness proceedExpect(int index);
    Readiness fail(const ScenarioStep &step, Error error);
    bool isMet(const ScenarioStep &step) const;
    bool isAwaiting(const QStringList &names) const;
    void met(int index, const PlayedActor &actor, qsizetype message);
    void bind(const ScenarioStep &step, const QByteArray &payload, const HeaderList &headers);
    /// Expectations that are overdue, and those that something like them has come for.
    void review();
    void difference(int index);
    Result<ScenarioContent> filled(const ScenarioContent &content) const;
    /// With marks for what has no value yet.
    QByteArray filledOpen(const ScenarioContent &content) const;
    /// Gives the steps of the connection that this one opens their keys, as far as their values are known.
    void pairSteps(int connect, const DecoderClues &clues);
    Result<std::vector<PlayedActor::Heartbeat>> heartbeatsOf(const ScenarioActor &actor) const;
    ReadyMessage ready(int index) const;
    const MessageComparer &comparerOf(int index) const;
    PlayedActor &actorOf(const ScenarioStep &step) { return *actors.at(step.actor); }
    const PlayedActor &actorOf(const ScenarioStep &step) const { return *actors.at(step.actor); }
    void endLoop();
    void finish();
};

/// The rows of one loop: what was expected and what came.
class ReplayComparison {
public:
    ReplayComparison(const Player::Private &play, const Bindings &bindings);
    QList<ReplayRow> rows();

private:
    struct Placed {
        ReplayRow row;
        int key = 0; ///< the step it stands by
    };

    ReplayRow rowOf(int index, ReplayRow::Subject subject) const;
    void addHandshake(int index);
    void addHttp(int index);
    void addSent(int index);
    void addPong(int index);
    void addMessages(const QString &actor);
    void addEnd(const QString &actor);
    void compareAnswer(int index, ReplayRow row);
    ReadyMessage expectedAt(int index) const;
    void judgeTime(ReplayRow &row, int index, std::chrono::steady_clock::time_point when) const;

    const Player::Private &m_play;
    const Bindings &m_bindings;
    QList<Placed> m_placed;
};

} // namespace plectrum
