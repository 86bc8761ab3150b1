// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/player.h"

#include "capture/capturewriter.h"
#include "replay/playerprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

using Verb = ScenarioStep::Verb;

/// Timers of the event loop are good to a millisecond; the rest is waited for in short turns of the loop.
constexpr std::chrono::microseconds TimerMargin{1500};
/// How many expectations at once something like them is looked for.
constexpr size_t MaxReviewed = 50;

} // namespace

Player::Private::Private(Player *player, Scenario played, PlayOptions chosen, CaptureWriter *capture)
    : q(player)
    , scenario(std::move(played))
    , options(std::move(chosen))
    , recorder(capture)
    , comparer(tolerance)
{
    makeComparers(scenario.compare);
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { advance(); });
    makeActors();
}

void Player::Private::makeComparers(const Tolerance &compare)
{
    tolerance = compare.with(options.tolerance);
    comparer = MessageComparer(tolerance);
    ownComparers.clear();
    for (int i = 0; i < scenario.steps.size(); ++i) {
        const Tolerance &own = scenario.steps.at(i).tolerance;
        if (own != Tolerance())
            ownComparers.emplace(i, MessageComparer(tolerance.with(own)));
    }
}

void Player::Private::makeActors()
{
    for (const ScenarioActor &actor : scenario.actors) {
        auto played = std::make_unique<PlayedActor>(actor.name, recorder);
        PlayedActor *const pointer = played.get();
        QObject::connect(
            pointer, &PlayedActor::changed, q, [this] { advance(); }, Qt::QueuedConnection);
        QObject::connect(pointer, &PlayedActor::met, q,
                         [this, pointer](int step, qsizetype message) { met(step, *pointer, message); });
        actors.insert_or_assign(actor.name, std::move(played));
    }
}

Player::Player(Scenario scenario, PlayOptions options, CaptureWriter *recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(scenario), std::move(options), recorder))
{
}

Player::~Player() = default;

QList<Client *> Player::clients() const
{
    QList<Client *> all;
    for (const ScenarioActor &actor : d->scenario.actors)
        all << &d->actors.at(actor.name)->client();
    return all;
}

const Scenario &Player::scenario() const
{
    return d->scenario;
}

void Player::setCredentials(const Target &base, const QMap<QString, Target> &profiles)
{
    d->options.base = base;
    d->options.profiles = profiles;
}

void Player::start()
{
    d->start();
}

void Player::stop()
{
    if (d->isFinished)
        return;
    d->result.isStopped = true;
    d->isEnding = true;
    d->loop = d->options.loops;
    d->endLoop();
}

void Player::setStepwise(bool stepwise)
{
    d->stepwise = stepwise;
    if (!stepwise && d->isStarted)
        d->advance();
}

void Player::step()
{
    ++d->allowed;
    d->advance();
}

bool Player::canCompareAgain() const
{
    return d->isFinished && d->options.loops == 1 && !d->result.rows.isEmpty();
}

void Player::compareAgain(const Tolerance &compare)
{
    if (!canCompareAgain())
        return;
    d->makeComparers(compare);
    for (const auto &[name, actor] : d->actors)
        actor->compareBy(d->comparer);
    d->loop = 0;
    d->result.rows = ReplayComparison(*d, d->bindings).rows();
    Q_EMIT comparedAgain(d->result);
}

void Player::Private::start()
{
    whole.start();
    isStarted = true;
    result.scenario = scenario.name;
    result.scenarioPath = scenario.path;
    result.recording = scenario.recording;
    result.recordedIn = recorder ? recorder->path() : QString();
    result.isCompared = options.compares;
    beginLoop();
}

void Player::Private::beginLoop()
{
    bindings.clear();
    for (const ScenarioVariable &variable : scenario.variables) {
        if (variable.value)
            bindings.insert(variable.name, {*variable.value});
    }
    bindSecrets();
    bindings.insert(options.variables);
    steps.assign(size_t(scenario.steps.size()), {});
    at = 0;
    shift = 0ns;
    deadline.reset();
    settleUntil.reset();
    isEnding = false;
    beginning = Clock::now();
    for (const ScenarioVariable &variable : scenario.variables) {
        if (!bindings.contains(variable.name)) {
            const QString name = QString::fromUtf8(variable.name);
            result.error = Error{ErrorCode::BadScenario, u"${%1} has no value; give it with --var %1=…"_s.arg(name)};
            finish();
            return;
        }
    }
    advance();
}

void Player::Private::bindSecrets()
{
    for (const ScenarioStep &step : scenario.steps) {
        const ScenarioActor *const actor = scenario.actor(step.actor);
        const Target &target = actor ? *options.profileOf(*actor) : options.base;
        if (step.verb == Verb::Connect)
            bindings.insert(profileSecrets(target));
        if (step.verb != Verb::Send || !step.content.hasPlaceholders())
            continue;
        for (const QByteArray &name : placeholders::names(step.content.data)) {
            if (const auto secret = messageSecret(name, target))
                bindings.insert(name, *secret);
        }
    }
}

std::optional<Player::Private::Clock::time_point> Player::Private::due(const ScenarioStep &step) const
{
    if (options.pace != PlayOptions::Pace::Original || !step.at || step.verb == Verb::Expect)
        return std::nullopt;
    const auto first = scenario.steps.first().at.value_or(0ns);
    const auto after = std::chrono::nanoseconds(std::llround(double((*step.at - first).count()) / options.speed));
    return beginning + after + shift;
}

std::chrono::nanoseconds Player::Private::within(const ScenarioStep &step) const
{
    return step.within.value_or(ScenarioStep::DefaultWithin);
}

void Player::Private::wakeAt(Clock::time_point when)
{
    const auto left = when - Clock::now();
    const auto early = left - TimerMargin;
    const int milliseconds =
        early <= 0ns ? 0 : int(std::chrono::duration_cast<std::chrono::milliseconds>(early).count());
    if (!timer.isActive() || timer.remainingTime() > milliseconds)
        timer.start(milliseconds);
}

void Player::Private::advance()
{
    if (!isStarted || isFinished || isAdvancing)
        return;
    isAdvancing = true;
    review();
    while (!isEnding && at < scenario.steps.size()) {
        const PlayedStep &played = steps[size_t(at)];
        Readiness readiness = Readiness::Ready;
        if (!played.isBegun) {
            if (stepwise && allowed == 0)
                break;
            if (const auto when = due(scenario.steps.at(at)); when && *when > Clock::now()) {
                wakeAt(*when);
                break;
            }
            readiness = begin(at);
            if (played.isBegun) {
                allowed = std::max(0, allowed - 1);
                Q_EMIT q->stepBegan(loop, at);
            }
        }
        if (readiness == Readiness::Ready && played.isBegun)
            readiness = proceed(at);
        if (readiness == Readiness::Failed) {
            isEnding = true;
            break;
        }
        if (readiness == Readiness::Waiting) {
            hadToWait = true;
            if (deadline)
                wakeAt(*deadline);
            // A peer that says nothing at all gives no other occasion.
            for (const auto &[name, actor] : actors) {
                for (const PlayedActor::Awaited &each : actor->awaited())
                    wakeAt(each.deadline);
            }
            break;
        }
        stepDone();
    }
    isAdvancing = false;
    if (isEnding || at >= scenario.steps.size())
        endLoop();
}

void Player::Private::stepDone()
{
    steps[size_t(at)].isDone = true;
    deadline.reset();
    // The clock of the recording stands still while the peer is waited for longer than it took then.
    if (hadToWait && at + 1 < scenario.steps.size()) {
        const auto next = due(scenario.steps.at(at + 1));
        const auto now = Clock::now();
        if (next && *next < now)
            shift += now - *next;
    }
    hadToWait = false;
    Q_EMIT q->stepEnded(loop, at);
    ++at;
}

void Player::Private::review()
{
    const auto now = Clock::now();
    for (const auto &[name, actor] : actors) {
        if (!actor->isAwaiting())
            continue;
        // What a later expectation of this actor says exactly is left to it.
        const auto isPromised = [this, actorName = name](const ReadyMessage &message) {
            int seen = 0;
            for (int i = at; i < scenario.steps.size() && seen < 50; ++i) {
                const ScenarioStep &step = scenario.steps.at(i);
                if (step.verb != Verb::Expect || step.actor != actorName || step.end || steps[size_t(i)].isBegun)
                    continue;
                ++seen;
                const ReadyMessage expected = ready(i);
                const bool isSame = !expected.isOpen && expected.hash == message.hash;
                if (isSame || (expected.key != 0 && expected.key == message.key))
                    return true;
            }
            return false;
        };
        std::vector<int> waiting;
        for (const PlayedActor::Awaited &each : actor->awaited()) {
            if (waiting.size() < MaxReviewed && actor->hasLeftOver(now - Grace))
                waiting.push_back(each.step);
        }
        for (const int step : waiting) {
            if (actor->takeNearest(step, now - Grace, isPromised) >= 0)
                difference(step);
        }
        for (const int step : actor->expire(now))
            difference(step);
        if (actor->isAwaiting())
            wakeAt(std::min(actor->awaited().front().deadline, now + Grace));
    }
}

void Player::Private::difference(int index)
{
    if (!options.compares)
        return;
    Q_EMIT q->differed(loop, index);
    if (options.stopsAtDifference) {
        result.isStopped = true;
        isEnding = true;
    }
}

void Player::Private::endLoop()
{
    if (isFinished)
        return;
    // What is still expected may come, and what nobody expects is listened for.
    const bool isAborted = isEnding;
    if (!isAborted) {
        review();
        QStringList all;
        for (const auto &[name, actor] : actors)
            all << name;
        if (isAwaiting(all))
            return;
        if (!settleUntil)
            settleUntil = Clock::now() + Settle;
        const bool isOpen = std::ranges::any_of(actors, [](const auto &each) { return each.second->isOpen(); });
        if (isOpen && Clock::now() < *settleUntil) {
            wakeAt(*settleUntil);
            return;
        }
    }
    const bool isComparable = !result.error || std::ranges::any_of(steps, &PlayedStep::isDone);
    for (int i = 0; isComparable && i < scenario.steps.size(); ++i) {
        // By now the values are known that the peer issued.
        if (scenario.steps.at(i).verb == Verb::Connect && steps[size_t(i)].isBegun)
            pairSteps(i, actorOf(scenario.steps.at(i)).clues());
    }
    if (isComparable)
        result.rows += ReplayComparison(*this, bindings).rows();
    for (const auto &[name, actor] : actors) {
        if (result.verdict.isEmpty() && actor->failure())
            result.verdict = actor->verdict();
        result.heartbeats += actor->answeredHeartbeats();
        QObject::disconnect(actor.get(), nullptr, q, nullptr);
        actor->stopListening();
        actor->client().close(1000);
    }
    ++loop;
    if (isAborted || loop >= options.loops) {
        finish();
        return;
    }
    // The old actors may close in their own time; the next loop has fresh ones.
    for (auto &[name, actor] : actors)
        actor.release()->deleteLater();
    makeActors();
    QMetaObject::invokeMethod(
        q, [this] { beginLoop(); }, Qt::QueuedConnection);
}

void Player::Private::finish()
{
    isFinished = true;
    timer.stop();
    for (const auto &[name, actor] : actors)
        result.targets << name + u' ' + actor->client().info().url;
    result.loops = std::max(1, std::min(loop, options.loops));
    result.duration = std::chrono::nanoseconds(whole.nsecsElapsed());
    if (!lateness.empty()) {
        std::ranges::sort(lateness);
        const auto share = [this](double part) { return lateness[size_t(double(lateness.size() - 1) * part)]; };
        result.timing = {int(lateness.size()), share(0.5), share(0.99), lateness.back()};
    }
    QMetaObject::invokeMethod(
        q, [this] { Q_EMIT q->finished(result); }, Qt::QueuedConnection);
}

} // namespace plectrum
