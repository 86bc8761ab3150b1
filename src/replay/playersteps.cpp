// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "replay/jsonnode.h"
#include "replay/playerprivate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

using Verb = ScenarioStep::Verb;

/// More than this unsent holds further sends back.
constexpr qint64 MaxUnsent = 4 * 1024 * 1024;

} // namespace

Player::Private::Readiness Player::Private::fail(const ScenarioStep &step, Error error)
{
    if (step.line > 0)
        error.detail += u" (step in line %1)"_s.arg(step.line);
    result.error = std::move(error);
    result.errorActor = step.actor;
    return Readiness::Failed;
}

bool Player::Private::isAwaiting(const QStringList &names) const
{
    return std::ranges::any_of(actors, [&names](const auto &each) {
        return (names.isEmpty() || names.contains(each.first)) && each.second->isAwaiting();
    });
}

const MessageComparer &Player::Private::comparerOf(int index) const
{
    const auto own = ownComparers.find(index);
    return own == ownComparers.end() ? comparer : own->second;
}

Result<ScenarioContent> Player::Private::filled(const ScenarioContent &content) const
{
    ScenarioContent complete = content;
    if (content.hasPlaceholders()) {
        const bool isJson = content.kind == ScenarioContent::Kind::Json;
        auto text = placeholders::filled(content.data, bindings,
                                         isJson ? placeholders::Context::Json : placeholders::Context::Text);
        if (!text)
            return tl::unexpected(text.error());
        complete.data = std::move(*text);
    }
    return complete;
}

/// The expectation with the values there are now; its own lets stay open, they are what it brings.
ReadyMessage Player::Private::ready(int index) const
{
    const ScenarioStep &step = scenario.steps.at(index);
    ScenarioContent content = step.content;
    if (content.hasPlaceholders()) {
        Bindings known = bindings;
        for (const ScenarioCapture &capture : step.captures)
            known.remove(capture.name);
        const bool isJson = content.kind == ScenarioContent::Kind::Json;
        content.data = placeholders::filledOpen(content.data, known,
                                                isJson ? placeholders::Context::Json : placeholders::Context::Text);
    }
    ReadyMessage expected = comparerOf(index).ready(messageOf(content, scenario.path).value_or(ComparedMessage()));
    if (steps[size_t(index)].key != 0)
        expected.key = steps[size_t(index)].key;
    return expected;
}

Player::Private::Readiness Player::Private::begin(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    PlayedStep &played = steps[size_t(index)];
    Readiness readiness = Readiness::Ready;
    switch (step.verb) {
    case Verb::Connect:
        readiness = beginConnect(index);
        break;
    case Verb::Send:
    case Verb::Ping:
        readiness = beginSend(index);
        break;
    case Verb::Expect:
        readiness = beginExpect(index);
        break;
    case Verb::Wait:
        if (options.pace != PlayOptions::Pace::Asap)
            deadline =
                Clock::now() + std::chrono::nanoseconds(std::llround(double(step.duration.count()) / options.speed));
        break;
    case Verb::Close:
        // What is expected before it must have had its time.
        if (isAwaiting({step.actor}))
            return Readiness::Waiting;
        played.record = 0;
        actorOf(step).client().close(step.code, step.reason);
        deadline = Clock::now() + within(step) + 5s;
        break;
    case Verb::Barrier:
        deadline = Clock::now() + within(step);
        break;
    case Verb::Http:
        readiness = beginHttp(index);
        break;
    }
    if (readiness == Readiness::Ready) {
        played.isBegun = true;
        played.beganAt = Clock::now();
    }
    return readiness;
}

Player::Private::Readiness Player::Private::beginConnect(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    const auto target = playTarget(scenario, *scenario.actor(step.actor), options, bindings);
    if (!target)
        return fail(step, target.error());
    auto heartbeats = heartbeatsOf(*scenario.actor(step.actor));
    if (!heartbeats)
        return fail(step, heartbeats.error());
    pairSteps(index, {.url = target->url, .subprotocol = step.answer.subprotocol.value_or(QByteArray())});
    deadline = Clock::now() + target->timeout + 1s;
    actorOf(step).open(*target, comparer, std::move(*heartbeats));
    return Readiness::Ready;
}

Player::Private::Readiness Player::Private::beginSend(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    PlayedActor &actor = actorOf(step);
    PlayedStep &played = steps[size_t(index)];
    if (!actor.isOpen()) {
        difference(index);
        return Readiness::Ready; // the end that came before is a row of its own
    }
    if (actor.client().connection()->bytesToWrite() > MaxUnsent)
        return Readiness::Waiting;
    const auto content = filled(step.content);
    if (!content) {
        // The message that brings the value may still come.
        return isAwaiting({}) ? Readiness::Waiting : fail(step, content.error());
    }
    const auto message = messageOf(*content, scenario.path);
    if (!message)
        return fail(step, message.error());
    if (const auto when = due(step); when && step.verb == Verb::Send && !hadToWait)
        lateness.push_back(Clock::now() - *when);
    Connection *const connection = actor.client().connection();
    if (step.verb == Verb::Ping) {
        played.pingPayload = message->payload;
        connection->sendPing(message->payload);
        deadline = Clock::now() + within(step);
    } else {
        actor.send(*message);
    }
    played.sent = *message;
    played.record = recorder ? recorder->appendedCount() : 0;
    return Readiness::Ready;
}

Player::Private::Readiness Player::Private::beginExpect(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    PlayedStep &played = steps[size_t(index)];
    for (int i = index - 1; i >= 0 && played.trigger < 0; --i) {
        const Verb verb = scenario.steps.at(i).verb;
        if (verb != Verb::Expect && verb != Verb::Wait && verb != Verb::Barrier)
            played.trigger = i;
    }
    if (step.end) {
        deadline = Clock::now() + within(step);
        return Readiness::Ready;
    }
    if (step.content.kind == ScenarioContent::Kind::File) {
        if (const auto message = messageOf(step.content, scenario.path); !message)
            return fail(step, message.error());
    }
    played.isBegun = true; // so that what it takes counts as its own
    played.expected = ready(index);
    played.comparer = &comparerOf(index);
    played.hasOwnTolerance = ownComparers.contains(index) || tolerance.numbers.has_value();
    // Expectations that are not waited for have until their recorded time to come.
    auto patience = within(step);
    if (options.pace == PlayOptions::Pace::Original && step.at && played.trigger >= 0) {
        const auto before = scenario.steps.at(played.trigger).at.value_or(*step.at);
        patience += std::max(0ns, *step.at - before);
    }
    actorOf(step).await({index, played.expected, played.comparer, played.hasOwnTolerance, Clock::now() + patience});
    return Readiness::Ready;
}

Player::Private::Readiness Player::Private::proceed(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    PlayedStep &played = steps[size_t(index)];
    const bool isOverdue = deadline && *deadline <= Clock::now();
    switch (step.verb) {
    case Verb::Connect:
        return proceedConnect(index);
    case Verb::Send:
        return Readiness::Ready;
    case Verb::Expect:
        return proceedExpect(index);
    case Verb::Wait:
        return !deadline || isOverdue ? Readiness::Ready : Readiness::Waiting;
    case Verb::Ping: {
        if (options.pace != PlayOptions::Pace::Reply || !actorOf(step).isOpen() || isOverdue)
            return Readiness::Ready;
        const auto &pongs = actorOf(step).pongs();
        const bool isAnswered = std::ranges::any_of(pongs, [&played](const PlayedActor::Pong &pong) {
            return pong.payload == played.pingPayload && pong.when >= played.beganAt;
        });
        return isAnswered ? Readiness::Ready : Readiness::Waiting;
    }
    case Verb::Close:
        return actorOf(step).end() || isOverdue || actorOf(step).client().state() == Client::State::Idle
            ? Readiness::Ready
            : Readiness::Waiting;
    case Verb::Barrier:
        return isAwaiting(step.actors) && !isOverdue ? Readiness::Waiting : Readiness::Ready;
    case Verb::Http:
        if (played.answer)
            return Readiness::Ready;
        if (result.error)
            return Readiness::Failed;
        return isOverdue
            ? fail(step, {ErrorCode::ConnectTimeout, u"no answer to %1"_s.arg(QString::fromUtf8(step.url))})
            : Readiness::Waiting;
    }
    return Readiness::Ready;
}

Player::Private::Readiness Player::Private::proceedConnect(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    PlayedActor &actor = actorOf(step);
    PlayedStep &played = steps[size_t(index)];
    if (actor.isOpening())
        return Readiness::Waiting;
    played.answer = actor.answer();
    played.answeredAt = actor.answeredAt();
    played.answerRecord = actor.answerRecord();
    if (!actor.failure()) {
        bind(step, {}, actor.answer()->headers);
        return Readiness::Ready;
    }
    const bool isExpected = actor.answer() && step.answer.status && *step.answer.status != 101;
    if (isExpected)
        return Readiness::Ready;
    Error error = *actor.failure();
    error.detail = step.actor + u": "_s + error.detail;
    return fail(step, error);
}

Player::Private::Readiness Player::Private::proceedExpect(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    const bool waits = options.pace == PlayOptions::Pace::Reply;
    if (step.end) {
        if (actorOf(step).end())
            return Readiness::Ready;
        const bool isOverdue = deadline && *deadline <= Clock::now();
        if (isOverdue)
            difference(index);
        return isOverdue ? Readiness::Ready : Readiness::Waiting;
    }
    const auto &awaited = actorOf(step).awaited();
    const bool isAwaited = std::ranges::any_of(awaited, [index](const auto &each) { return each.step == index; });
    return waits && isAwaited ? Readiness::Waiting : Readiness::Ready;
}

void Player::Private::met(int index, const PlayedActor &actor, qsizetype message)
{
    const ScenarioStep &step = scenario.steps.at(index);
    bind(step, actor.arrived()[size_t(message)].ready.message.payload, {});
    // Not from within the signal: it may be the actor's own step that begins.
    QMetaObject::invokeMethod(
        q, [this] { advance(); }, Qt::QueuedConnection);
}

void Player::Private::bind(const ScenarioStep &step, const QByteArray &payload, const HeaderList &headers)
{
    for (const ScenarioCapture &capture : step.captures) {
        switch (capture.from) {
        case ScenarioCapture::From::Json: {
            const auto framed = FramedJson::parse(payload);
            const JsonNode *const value = framed ? capture.path.find(framed->json) : nullptr;
            if (!value)
                break;
            const bool isString = value->kind == JsonNode::Kind::String;
            bindings.insert(capture.name, {isString ? value->text : value->toJson(), isString});
            break;
        }
        case ScenarioCapture::From::Pattern: {
            const auto match = QRegularExpression(capture.pattern).match(QString::fromUtf8(payload));
            if (match.hasMatch())
                bindings.insert(capture.name, {match.captured(match.lastCapturedIndex() > 0 ? 1 : 0).toUtf8()});
            break;
        }
        case ScenarioCapture::From::Header:
            if (headers.has(capture.header))
                bindings.insert(capture.name, {headers.value(capture.header)});
            break;
        }
    }
}

Player::Private::Readiness Player::Private::beginHttp(int index)
{
    const ScenarioStep &step = scenario.steps.at(index);
    Target target = options.base;
    if (const ScenarioActor *const actor = scenario.actor(step.actor))
        target = *options.profileOf(*actor);
    const auto url = placeholders::filled(step.url, bindings, placeholders::Context::Url);
    const auto content = filled(step.content);
    if (!url || !content)
        return isAwaiting({}) ? Readiness::Waiting : fail(step, url ? content.error() : url.error());
    const QUrl place = playUrl(QUrl::fromEncoded(*url, QUrl::StrictMode), {}, false);
    if (!place.isValid() || place.host().isEmpty())
        return fail(step, {ErrorCode::BadUrl, u"http: %1"_s.arg(QString::fromUtf8(*url))});
    const QByteArray path = place.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = place.hasQuery() ? '?' + place.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    QByteArray head = step.method + ' ' + (path.isEmpty() ? "/" : path) + query
        + " HTTP/1.1\r\nHost: " + place.host(QUrl::FullyEncoded).toLatin1()
        + (place.port() > 0 ? ':' + QByteArray::number(place.port()) : QByteArray()) + "\r\nConnection: close\r\n";
    const bool hasBody = content->kind != ScenarioContent::Kind::None;
    if (hasBody || step.method == "POST" || step.method == "PUT")
        head += "Content-Length: " + QByteArray::number(content->data.size()) + "\r\n";
    const auto has = [&step](QByteArrayView name) { return HeaderList(step.headers).has(name); };
    if (hasBody && !has("Content-Type"))
        head += content->kind == ScenarioContent::Kind::Json ? "Content-Type: application/json\r\n"
                                                             : "Content-Type: text/plain; charset=utf-8\r\n";
    for (const HeaderField &field : step.headers) {
        const auto value = placeholders::filled(field.value, bindings);
        if (!value || value->contains('\r') || value->contains('\n'))
            return fail(step, value ? Error{ErrorCode::BadOption, u"a header with a line break"_s} : value.error());
        head += field.name + ": " + *value + "\r\n";
    }
    request = std::make_unique<PlainRequest>(target, place, head + "\r\n" + content->data);
    QObject::connect(request.get(), &PlainRequest::answered, q, [this, index](const Refusal &refusal) {
        PlayedStep &played = steps[size_t(index)];
        played.answer = refusal.head;
        played.answerBody = refusal.body;
        played.answeredAt = Clock::now();
        bind(scenario.steps.at(index), refusal.body, refusal.head.headers);
        QMetaObject::invokeMethod(
            q, [this] { advance(); }, Qt::QueuedConnection);
    });
    QObject::connect(request.get(), &PlainRequest::failed, q, [this, index](const Error &error) {
        fail(scenario.steps.at(index), error);
        QMetaObject::invokeMethod(
            q, [this] { advance(); }, Qt::QueuedConnection);
    });
    deadline = Clock::now() + within(step);
    request->start();
    return Readiness::Ready;
}

} // namespace plectrum
