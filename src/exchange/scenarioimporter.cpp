// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/scenarioimporter.h"

#include "exchange/bytesource.h"
#include "exchange/intake.h"
#include "replay/composedmessage.h"
#include "replay/placeholders.h"
#include "replay/scenarioreader.h"
#include "replay/yamldocument.h"
#include "websocket/closecode.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

using Verb = ScenarioStep::Verb;

/// In the end of every connection, so that the recording says of itself what it is.
constexpr auto Mark = "from a scenario, not recorded"_L1;

/// Goes through the steps once.
class Reading {
public:
    Reading(const Scenario &scenario, Intake &intake)
        : m_scenario(scenario)
        , m_intake(intake)
    {
        for (const ScenarioVariable &variable : scenario.variables) {
            if (variable.value)
                m_bindings.insert(variable.name, {*variable.value});
        }
    }

    Result<void> run()
    {
        for (const ScenarioStep &step : m_scenario.steps) {
            if (step.at)
                m_now = std::max(m_now, *step.at);
            else if (step.verb != Verb::Wait && step.verb != Verb::Barrier)
                lose(u"steps whose time is not in the file"_s);
            if (const auto read = take(step); !read)
                return read;
        }
        while (!m_open.isEmpty()) {
            if (const auto ended = end(m_open.firstKey(), {}); !ended)
                return ended;
        }
        tellRest();
        return {};
    }

private:
    struct Open {
        quint32 id = 0;
        std::optional<ConnectionEnd> end; ///< as far as steps tell
    };

    void lose(const QString &what, qint64 count = 1) { m_intake.losses().add(what, count); }

    /// With the values of variables; other names stay.
    QByteArray filled(const QByteArray &text, placeholders::Context context = placeholders::Context::Text)
    {
        Bindings bindings = m_bindings;
        bool isWhole = true;
        for (const QByteArray &name : placeholders::names(text)) {
            if (!bindings.contains(name)) {
                bindings.insert(name, {"${" + name + '}', false});
                isWhole = false;
            }
        }
        if (!isWhole)
            lose(u"texts with values that only a play can have, left as ${name}"_s);
        return placeholders::filled(text, bindings, context).value_or(text);
    }

    Result<ComparedMessage> messageOf(ScenarioContent content)
    {
        if (content.hasPlaceholders()) {
            content.data = filled(content.data,
                                  content.kind == ScenarioContent::Kind::Json ? placeholders::Context::Json
                                                                              : placeholders::Context::Text);
        }
        return plectrum::messageOf(content, m_scenario.path);
    }

    Result<void> take(const ScenarioStep &step)
    {
        const auto open = m_open.find(step.actor);
        const quint32 id = open == m_open.end() ? 0 : open->id;
        const bool needsConnection =
            step.verb == Verb::Send || step.verb == Verb::Expect || step.verb == Verb::Ping || step.verb == Verb::Close;
        if (needsConnection && id == 0) {
            lose(u"steps on connections that have ended"_s);
            return {};
        }
        switch (step.verb) {
        case Verb::Connect:
            return connect(step);
        case Verb::Send:
        case Verb::Expect:
            return step.end ? expectEnd(step) : exchange(id, step);
        case Verb::Ping:
            return ping(id, step);
        case Verb::Close: {
            const ClosePayload payload{.code = step.code, .reason = step.reason};
            open->end = ConnectionEnd{.code = step.code.value_or(1005),
                                      .reason = step.reason,
                                      .closedBy = u"local"_s,
                                      .cause = u"closed"_s,
                                      .detail = Mark};
            return m_intake.message(id, Direction::Outgoing, Opcode::Close, payload.toBytes(), m_now.count());
        }
        case Verb::Wait:
            m_now += step.duration;
            return {};
        case Verb::Barrier:
            lose(u"barriers"_s);
            return {};
        case Verb::Http:
            lose(u"plain HTTP requests"_s);
            return {};
        }
        return {};
    }

    Result<void> connect(const ScenarioStep &step)
    {
        if (m_open.contains(step.actor)) {
            if (const auto ended = end(step.actor, {}); !ended)
                return ended;
        }
        const ScenarioActor &actor = *m_scenario.actor(step.actor);
        const QUrl url = QUrl::fromEncoded(filled(actor.url, placeholders::Context::Url), QUrl::TolerantMode);
        ConnectionInfo info{.url = QString::fromUtf8(filled(actor.url)), .profile = actor.profile};
        info.subprotocol = QString::fromUtf8(step.answer.subprotocol.value_or(QByteArray()));
        const quint32 id = m_intake.addConnection(info);
        Open &open = m_open[step.actor] = {id, {}};
        if (step.answer.status.value_or(101) != 101)
            open.end = ConnectionEnd{.cause = u"refused"_s, .detail = Mark};
        const QByteArray request = requestHead(actor, url);
        const auto asked = m_intake.head(id, RecordKind::Request, request, Direction::Outgoing, m_now.count());
        if (!asked)
            return asked;
        return m_intake.head(id, RecordKind::Response, answerHead(step.answer), Direction::Incoming, m_now.count());
    }

    /// Without a key, which is made anew for each connection.
    QByteArray requestHead(const ScenarioActor &actor, const QUrl &url)
    {
        const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
        const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
        QList<std::pair<QByteArray, QByteArray>> fields{
            {"Upgrade", "websocket"},
            {"Connection", "Upgrade"},
            {"Sec-WebSocket-Version", "13"},
        };
        if (const QString host = url.authority(QUrl::FullyEncoded).section(u'@', -1); !host.isEmpty())
            fields.emplaceFront("Host", host.toLatin1());
        else
            lose(u"addresses that only a profile has"_s);
        if (!actor.origin.isEmpty())
            fields.emplaceBack("Origin", filled(actor.origin));
        if (!actor.subprotocols.isEmpty())
            fields.emplaceBack("Sec-WebSocket-Protocol", actor.subprotocols.join(", "));
        if (actor.deflate.value_or(false))
            fields.emplaceBack("Sec-WebSocket-Extensions", "permessage-deflate");
        QList<QByteArray> cookies;
        for (const HeaderField &cookie : actor.cookies)
            cookies << cookie.name + '=' + filled(cookie.value);
        if (!cookies.isEmpty())
            fields.emplaceBack("Cookie", cookies.join("; "));
        for (const HeaderField &field : actor.headers)
            fields.emplaceBack(field.name, filled(field.value));
        return headBytes("GET " + (path.isEmpty() ? "/" : path) + query + " HTTP/1.1", fields);
    }

    QByteArray answerHead(const ScenarioAnswer &answer)
    {
        const int status = answer.status.value_or(101);
        QList<std::pair<QByteArray, QByteArray>> fields;
        if (status == 101)
            fields = {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}};
        if (answer.subprotocol && !answer.subprotocol->isEmpty())
            fields.emplaceBack("Sec-WebSocket-Protocol", *answer.subprotocol);
        for (const HeaderField &field : answer.headers)
            fields.emplaceBack(field.name, filled(field.value));
        return headBytes("HTTP/1.1 " + QByteArray::number(status), fields);
    }

    Result<void> exchange(quint32 id, const ScenarioStep &step)
    {
        const auto message = messageOf(step.content);
        if (!message)
            return tl::unexpected(message.error());
        ++m_messages;
        return m_intake.message(id, step.verb == Verb::Send ? Direction::Outgoing : Direction::Incoming,
                                message->isText ? Opcode::Text : Opcode::Binary, message->payload, m_now.count());
    }

    Result<void> ping(quint32 id, const ScenarioStep &step)
    {
        const auto message = messageOf(step.content);
        if (!message)
            return tl::unexpected(message.error());
        const auto sent = m_intake.message(id, Direction::Outgoing, Opcode::Ping, message->payload, m_now.count());
        if (!sent)
            return sent;
        return m_intake.message(id, Direction::Incoming, Opcode::Pong, message->payload, m_now.count());
    }

    Result<void> expectEnd(const ScenarioStep &step)
    {
        ConnectionEnd ended{.code = step.end->code.value_or(1005),
                            .reason = step.end->reason.value_or(QByteArray()),
                            .closedBy = u"remote"_s,
                            .cause = u"closed"_s,
                            .detail = Mark};
        if (!step.end->code)
            lose(u"ends whose code is left open, written as 1005"_s);
        return end(step.actor, ended);
    }

    /// `ended`: none where a close step told it, or nothing did.
    Result<void> end(const QString &actor, const std::optional<ConnectionEnd> &ended)
    {
        const Open open = m_open.take(actor);
        const ConnectionEnd unknown{.cause = u"unknown"_s, .detail = Mark};
        return m_intake.end(open.id, ended.value_or(open.end.value_or(unknown)), m_now.count());
    }

    void tellRest()
    {
        lose(u"messages that are to be sent or expected; none of them was recorded"_s, m_messages);
        qint64 rules = m_scenario.compare.masks.size() + m_scenario.compare.ignore.size();
        qint64 lets = 0;
        for (const ScenarioStep &step : m_scenario.steps) {
            rules += step.tolerance.masks.size() + step.tolerance.ignore.size();
            lets += step.captures.size();
        }
        for (const ScenarioActor &actor : m_scenario.actors) {
            if (!actor.heartbeats.isEmpty())
                lose(u"heartbeats"_s, actor.heartbeats.size());
        }
        if (rules > 0)
            lose(u"masks and ignored places"_s, rules);
        if (lets > 0)
            lose(u"lets"_s, lets);
    }

    const Scenario &m_scenario;
    Intake &m_intake;
    Bindings m_bindings;
    QMap<QString, Open> m_open; ///< by actor
    std::chrono::nanoseconds m_now{0};
    qint64 m_messages = 0;
};

} // namespace

Result<void> ScenarioImporter::run(ByteSource &source, const QString &path, Intake &intake)
{
    const auto text = source.peek(YamlDocument::MaxBytes + 1);
    if (!text)
        return tl::unexpected(text.error());
    auto scenario = ScenarioReader::parse(*text);
    if (!scenario)
        return tl::unexpected(scenario.error());
    scenario->path = path;
    intake.comesInOrder();
    return Reading(*scenario, intake).run();
}

} // namespace plectrum
