// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenariomaker.h"

#include "replay/jsonleaves.h"
#include "replay/jsonnode.h"
#include "replay/placeholders.h"
#include "replay/playoptions.h"
#include "replay/recordedactor.h"
#include "replay/recordedbeats.h"
#include "replay/valueform.h"
#include "replay/volatility.h"

#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Verb = ScenarioStep::Verb;
using Finding = ScenarioMaker::Finding;

/// Shorter binary messages are written in hex, longer ones in base64.
constexpr qsizetype MaxHex = 256;

/// A name for the side of a connection: the last word of its path.
QString actorName(const RecordedConnection &connection, const QList<ScenarioActor> &taken)
{
    const QString path = QUrl(connection.info.url).path();
    QByteArray base;
    for (const QChar c : path.section(u'/', -1, -1, QString::SectionSkipEmpty)) {
        const char one[] = {'a', c.toLatin1(), '\0'};
        base += c.unicode() < 128 && c != u'.' && placeholders::isName(one) ? c.toLatin1() : '_';
    }
    if (!placeholders::isName(base) || base.size() > 30)
        base = "client";
    QByteArray name = base;
    for (int i = 2;
         std::ranges::any_of(taken, [&name](const ScenarioActor &each) { return each.name.toUtf8() == name; }); ++i)
        name = base + '-' + QByteArray::number(i);
    return QString::fromUtf8(name);
}

/// Makes one scenario.
class Maker {
public:
    Maker(const RecordedSession &session, const RecordedSession *again, const QStringList &declined)
        : m_session(session)
        , m_again(again)
        , m_declined(declined)
        , m_protocol(RecordedProtocol::of(session))
        , m_beats(session, m_protocol)
        , m_correlations(Correlations::in(session, m_protocol))
        , m_lastNs(session.events.isEmpty() ? 0 : session.events.first().timeNs)
    {
    }

    ScenarioMaker::Made make()
    {
        Scenario &scenario = m_made.scenario;
        scenario.name = QFileInfo(m_session.path).completeBaseName();
        scenario.recording = m_session.path;
        const QList<FoundMask> masks = m_again ? Volatility::between(m_session, *m_again, m_correlations)
                                               : Volatility::in(m_session, m_correlations);
        m_correlations.removeIf(
            [this](const Correlation &each) { return m_declined.contains(QString::fromUtf8(each.name)); });
        for (const FoundMask &found : masks)
            scenario.compare.masks << found.mask;
        for (qsizetype i = 0; i < m_session.connections.size(); ++i)
            addActor(i);
        for (qsizetype i = 0; i < m_session.events.size(); ++i)
            addStep(i);
        for (const auto &[mask, seen] : masks)
            tell(Finding::Kind::Masked, mask.path ? mask.path->toString() : u"texts"_s, mask.reason, seen);
        addNotes();
        return std::move(m_made);
    }

private:
    void tell(Finding::Kind kind, const QString &name, const QString &reason, const QList<RecordId> &seen = {})
    {
        m_made.findings.append({kind, name, reason, seen});
    }

    qsizetype connectEvent(qsizetype connection) const
    {
        for (qsizetype i = 0; i < m_session.events.size(); ++i) {
            const RecordedEvent &event = m_session.events.at(i);
            if (event.connection == connection && event.kind == RecordedEvent::Kind::Connect)
                return i;
        }
        return -1;
    }

    void addActor(qsizetype index)
    {
        const RecordedConnection &connection = m_session.connections.at(index);
        QList<QByteArray> secrets;
        ScenarioActor actor = RecordedActor::from(connection, secrets);
        const qsizetype event = connectEvent(index);
        const auto withPlaceholders = [&](QByteArray &text) {
            if (!text.contains("${secret."))
                text = Correlations::substituted(text, false, m_correlations, event);
        };
        withPlaceholders(actor.url);
        for (HeaderField &field : actor.headers)
            withPlaceholders(field.value);
        for (HeaderField &field : actor.cookies)
            withPlaceholders(field.value);
        actor.name = actorName(connection, m_made.scenario.actors);
        actor.heartbeats = m_beats.heartbeatsOf(index);
        for (const ScenarioHeartbeat &heartbeat : actor.heartbeats)
            tell(Finding::Kind::Heartbeat, actor.name, heartbeat.comment);
        m_made.scenario.actors << actor;
        for (const QByteArray &secret : secrets) {
            tell(Finding::Kind::Secret, QString::fromUtf8(secret),
                 actor.profile.isEmpty()
                     ? u"was replaced in the recording; give --profile, or --var %1=…"_s.arg(QString::fromUtf8(secret))
                     : u"was replaced in the recording; the profile %1 has it"_s.arg(actor.profile));
        }
        for (const QString &what : m_beats.leftOut(index))
            tell(Finding::Kind::LeftOut, actor.name, what);
    }

    ScenarioStep stepFor(Verb verb, const RecordedEvent &event) const
    {
        ScenarioStep step;
        step.verb = verb;
        step.actor = m_made.scenario.actors.at(event.connection).name;
        step.at = std::chrono::nanoseconds(event.timeNs - m_session.events.first().timeNs);
        step.recorded = event.id;
        return step;
    }

    void addStep(qsizetype index)
    {
        const RecordedEvent &event = m_session.events.at(index);
        const RecordedConnection &connection = m_session.connections.at(event.connection);
        switch (event.kind) {
        case RecordedEvent::Kind::Connect:
            m_connectStep[event.connection] = m_made.scenario.steps.size();
            m_made.scenario.steps << stepFor(Verb::Connect, event);
            break;
        case RecordedEvent::Kind::Answer:
            addAnswer(index, connection);
            break;
        case RecordedEvent::Kind::Message:
            if (!m_protocol.heartbeatEvents.contains(index))
                addMessage(index);
            break;
        case RecordedEvent::Kind::Ping:
            if (const auto content = m_beats.pingAt(index); content && m_connectStep.contains(event.connection)) {
                m_made.scenario.steps << stepFor(Verb::Ping, event);
                m_made.scenario.steps.last().content = *content;
            }
            break;
        case RecordedEvent::Kind::Pong:
            break; // the server's are awaited by the step that pings, the client's are sent by themselves
        case RecordedEvent::Kind::ClientClose:
            if (!connection.end || connection.end->closedBy != byServer(connection)) {
                ScenarioStep step = stepFor(Verb::Close, event);
                if (event.payload.size() >= 2) {
                    step.code = quint16(quint16(quint8(event.payload.at(0))) << 8 | quint8(event.payload.at(1)));
                    step.reason = isUtf8(event.payload.mid(2)) ? event.payload.mid(2) : QByteArray();
                }
                m_made.scenario.steps << step;
            }
            break;
        case RecordedEvent::Kind::End:
            addEnd(event, *connection.end, connection);
            break;
        }
    }

    /// The word of ConnectionEnd::closedBy for the server.
    static QString byServer(const RecordedConnection &connection)
    {
        return connection.info.role == Role::Client ? u"remote"_s : u"local"_s;
    }

    void addAnswer(qsizetype index, const RecordedConnection &connection)
    {
        const auto found = m_connectStep.constFind(m_session.events.at(index).connection);
        if (found == m_connectStep.cend() || connection.response.status == 0)
            return;
        ScenarioStep &step = m_made.scenario.steps[*found];
        const HttpHead &response = connection.response;
        if (response.status != 101)
            step.answer.status = response.status;
        else if (!connection.request.headers.listed("Sec-WebSocket-Protocol").isEmpty())
            step.answer.subprotocol = response.headers.value("Sec-WebSocket-Protocol");
        for (HeaderField field : RecordedActor::answerHeaders(response.headers)) {
            field.value = Correlations::substituted(field.value, false, m_correlations, index);
            step.answer.headers << field;
        }
        addCaptures(index, step);
    }

    void addCaptures(qsizetype index, ScenarioStep &step)
    {
        for (const Correlation &each : m_correlations) {
            if (each.issuedBy != index)
                continue;
            ScenarioCapture capture{.name = each.name, .header = each.header, .comment = {}};
            if (each.path) {
                capture.path = *each.path;
            } else if (!each.header.isEmpty()) {
                capture.from = ScenarioCapture::From::Header;
            } else {
                capture.from = ScenarioCapture::From::Pattern;
                capture.pattern = each.pattern;
            }
            const auto times = each.sentBack.size();
            const QString reason = times == 1
                ? u"issued here as %1, sent back once"_s.arg(shortened(each.value))
                : u"issued here as %1, sent back %2 times"_s.arg(shortened(each.value)).arg(times);
            capture.comment = reason;
            step.captures << capture;
            QList<RecordId> seen{m_session.events.at(index).id};
            for (const qsizetype event : each.sentBack) {
                if (seen.size() < FoundMask::MaxSeen)
                    seen << m_session.events.at(event).id;
            }
            tell(Finding::Kind::Correlated, QString::fromUtf8(each.name), reason, seen);
        }
    }

    ScenarioContent contentOf(qsizetype index)
    {
        const RecordedEvent &event = m_session.events.at(index);
        ScenarioContent content;
        if (!event.isText || !isUtf8(event.payload)) {
            content.kind = event.payload.size() <= MaxHex ? ScenarioContent::Kind::Hex : ScenarioContent::Kind::Base64;
            content.data = event.payload;
            content.isText = event.isText;
            return content;
        }
        const auto framed = FramedJson::parse(event.payload);
        const bool isJson = framed && framed->json.isContainer();
        // White space is not sent with JSON, so JSON with some is sent as a text.
        const bool isCompact = isJson && compactJson(event.payload) == event.payload;
        content.kind =
            isJson && (isCompact || !event.isFromClient) ? ScenarioContent::Kind::Json : ScenarioContent::Kind::Text;
        const QByteArray text = content.kind == ScenarioContent::Kind::Json
            ? compactJson(event.payload).value_or(event.payload)
            : event.payload;
        content.data = withPlaceholders(text, index);
        return content;
    }

    /// With names for what was issued, and for what the recording has replaced.
    QByteArray withPlaceholders(const QByteArray &text, qsizetype index)
    {
        QByteArray filled = Correlations::substituted(text, true, m_correlations, index);
        if (!filled.contains("[redac"))
            return filled;
        const auto leaves = JsonLeaves::of(filled);
        for (auto leaf = leaves.rbegin(); leaf != leaves.rend(); ++leaf) {
            if (!leaf->isString || !RecordedActor::isRedacted(leaf->text))
                continue;
            const QByteArray name = RecordedActor::secretName(MessageSecret, leaf->key());
            filled.replace(leaf->offset + 1, leaf->length - 2, "${" + name + '}');
            if (!m_secrets.contains(name)) {
                m_secrets.insert(name);
                tell(Finding::Kind::Secret, QString::fromUtf8(name),
                     u"was replaced in the recording; a profile's bearer token or password is it, or --var %1=…"_s.arg(
                         QString::fromUtf8(name)));
            }
        }
        return filled;
    }

    void addMessage(qsizetype index)
    {
        const RecordedEvent &event = m_session.events.at(index);
        if (!m_connectStep.contains(event.connection)) {
            tell(Finding::Kind::LeftOut, m_made.scenario.actors.at(event.connection).name,
                 u"messages of a connection whose handshake is not in the recording"_s);
            return;
        }
        ScenarioStep step = stepFor(event.isFromClient ? Verb::Send : Verb::Expect, event);
        step.content = contentOf(index);
        if (!event.isFromClient) {
            addCaptures(index, step);
            // What took long when it was recorded may take as long again.
            const std::chrono::nanoseconds waited(event.timeNs - m_lastNs);
            if (waited * 2 > ScenarioStep::DefaultWithin)
                step.within = std::chrono::ceil<std::chrono::seconds>(waited * 2);
        }
        m_lastNs = event.timeNs;
        m_made.scenario.steps << step;
    }

    void addEnd(const RecordedEvent &event, const ConnectionEnd &end, const RecordedConnection &connection)
    {
        if (!m_connectStep.contains(event.connection) || connection.response.status != 101)
            return;
        const bool isByServer = end.closedBy == byServer(connection)
            || (end.closedBy.isEmpty() && (end.cause == "fin"_L1 || end.cause == "reset"_L1));
        if (!isByServer)
            return;
        ScenarioStep step = stepFor(Verb::Expect, event);
        step.end = ScenarioEnd{.code = end.code, .reason = {}};
        if (isUtf8(end.reason) && !end.reason.isEmpty())
            step.end->reason = end.reason;
        const std::chrono::nanoseconds waited(event.timeNs - m_lastNs);
        if (waited * 2 > ScenarioStep::DefaultWithin)
            step.within = std::chrono::ceil<std::chrono::seconds>(waited * 2);
        m_lastNs = event.timeNs;
        m_made.scenario.steps << step;
    }

    void addNotes()
    {
        QStringList &notes = m_made.scenario.notes;
        notes << u"Made from %1, recorded %2."_s.arg(QFileInfo(m_session.path).fileName(),
                                                     m_session.startedAt.toUTC().toString(Qt::ISODate));
        for (const Finding &finding : m_made.findings)
            notes << ScenarioMaker::textOf(finding);
    }

    const RecordedSession &m_session;
    const RecordedSession *m_again;
    const QStringList m_declined;
    const RecordedProtocol m_protocol;
    const RecordedBeats m_beats;
    QList<Correlation> m_correlations;
    QHash<qsizetype, qsizetype> m_connectStep; ///< by connection
    qint64 m_lastNs;                           ///< of the last message or end of any connection
    QSet<QByteArray> m_secrets;                ///< of messages
    ScenarioMaker::Made m_made;
};

} // namespace

QString ScenarioMaker::textOf(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Correlated:
        return u"Correlated: ${%1} is %2."_s.arg(finding.name, finding.reason);
    case Finding::Kind::Masked:
        return u"Masked: %1, %2."_s.arg(finding.name, finding.reason);
    case Finding::Kind::Secret:
        return u"Secret: ${%1} %2."_s.arg(finding.name, finding.reason);
    case Finding::Kind::Heartbeat:
        return u"Heartbeat of %1: %2."_s.arg(finding.name, finding.reason);
    case Finding::Kind::LeftOut:
        return u"Left out: %1, %2."_s.arg(finding.name, finding.reason);
    }
    return {};
}

QLatin1StringView ScenarioMaker::kindName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Correlated:
        return "correlated"_L1;
    case Finding::Kind::Masked:
        return "masked"_L1;
    case Finding::Kind::Secret:
        return "secret"_L1;
    case Finding::Kind::Heartbeat:
        return "heartbeat"_L1;
    case Finding::Kind::LeftOut:
        return "left out"_L1;
    }
    return {};
}

ScenarioMaker::Made ScenarioMaker::make(const RecordedSession &session, const RecordedSession *again,
                                        const QStringList &declined)
{
    return Maker(session, again, declined).make();
}

} // namespace plectrum
