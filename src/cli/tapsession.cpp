// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tapsession.h"

#include "cli/jsonlines.h"
#include "cli/verdictreport.h"
#include "websocket/closecode.h"

#include <QJsonDocument>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString nameOf(Role sender)
{
    return sender == Role::Client ? u"out"_s : u"in"_s;
}

QJsonObject withConnection(quint64 connection, QJsonObject object)
{
    object.insert(u"conn"_s, qint64(connection));
    return object;
}

QJsonObject jsonOf(const QString &event, quint64 connection, const TapMessage &message)
{
    const QJsonObject object{{u"event"_s, event},
                             {u"conn"_s, qint64(connection)},
                             {u"id"_s, qint64(message.id)},
                             {u"dir"_s, nameOf(message.sender)},
                             {u"kind"_s, QString(opcodeName(message.type))}};
    return withBytes(object, message.payload, message.type != Opcode::Binary);
}

/// "text" or "base64" of a command; nullopt: neither.
Result<std::optional<QByteArray>> bytesOf(const QJsonObject &command)
{
    if (command.contains("text"_L1))
        return command.value("text"_L1).toString().toUtf8();
    if (!command.contains("base64"_L1))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(command.value("base64"_L1).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return unexpected(ErrorCode::BadOption, u"base64 makes no sense"_s);
    return decoded.decoded;
}

constexpr std::array Kinds{Opcode::Text, Opcode::Binary, Opcode::Ping, Opcode::Pong, Opcode::Close};

} // namespace

const char *tapCommandsHelp()
{
    return "With --hold, commands are taken from stdin, one JSON object a line (with --json each is answered):\n"
           "  {\"do\": \"forward\"|\"drop\"|\"duplicate\", \"id\": N, \"text\"|\"base64\": what is sent instead}\n"
           "  {\"do\": \"inject\", \"conn\": N, \"dir\": \"out\"|\"in\", \"kind\": "
           "\"text\"|\"binary\"|\"ping\"|\"pong\"|"
           "\"close\",\n   \"text\"|\"base64\": …, \"code\": N}\n"
           "  {\"do\": \"hold\", \"match\": \"[out:|in:]REGEX\"}, {\"do\": \"pass\"}, {\"do\": \"release\"},\n"
           "  {\"do\": \"end\", \"conn\": N}, {\"do\": \"stop\"}\n"
           "The end of stdin releases what is held and holds no more.\n"
           "Without --profile or options of its own, a request goes on byte for byte but for Host.";
}

TapSession::TapSession(TapServer &server, bool takesCommands, Session &session)
    : m_server(server)
    , m_takesCommands(takesCommands)
    , m_session(session)
{
    connect(&server, &TapServer::changed, this, &TapSession::changed);
    connect(&server, &TapServer::refused, this,
            [this](quint64 connection, const Refusal &refusal, const QList<Verdict> &verdicts) {
                if (m_session.console.isJson())
                    say(withConnection(connection, refusedJson(refusal)));
                report(connection, verdicts);
            });
    connect(&server, &TapServer::failed, this,
            [this](quint64 connection, const Error &error, const QList<Verdict> &verdicts) {
                if (m_session.console.isJson())
                    say(withConnection(connection, failedJson(error)));
                else
                    m_session.console.complain(error);
                report(connection, verdicts);
            });
    connect(&server, &TapServer::ended, this,
            [this](quint64 connection, const ConnectionEnd &end, const QList<Verdict> &verdicts) {
                if (m_session.console.isJson())
                    say(withConnection(connection, closedJson(end)));
                report(connection, verdicts);
            });
    connect(&server, &TapServer::held, this, &TapSession::held);
    connect(&server, &TapServer::altered, this, [this](quint64 connection, const TapMessage &message) {
        if (m_session.console.isJson())
            say(jsonOf(u"altered"_s, connection, message));
    });
    connect(&server, &TapServer::logged, this, [this](const QString &line) {
        if (!m_session.console.isJson())
            m_session.console.talk(line);
        else if (!m_session.console.isQuiet())
            say({{u"event"_s, u"log"_s}, {u"text"_s, line}});
    });
    connect(&m_input, &LineInput::readable, this, &TapSession::readCommands);
}

void TapSession::start()
{
    if (m_takesCommands)
        m_input.start();
}

void TapSession::changed(const TapConnection &connection)
{
    static constexpr std::array Names{"connecting"_L1, "waiting"_L1, "open"_L1, "answering"_L1, "over"_L1};
    const QString state = Names[size_t(connection.state)];
    if (m_session.console.isJson()) {
        if (m_session.console.isQuiet() && connection.state != TapConnection::State::Open
            && connection.state != TapConnection::State::Over)
            return;
        say({{u"event"_s, u"connection"_s},
             {u"conn"_s, qint64(connection.id)},
             {u"state"_s, state},
             {u"client"_s, connection.client},
             {u"method"_s, QString::fromUtf8(connection.method)},
             {u"target"_s, connection.target},
             {u"webSocket"_s, connection.isWebSocket},
             {u"status"_s, connection.status},
             {u"bytesOut"_s, connection.bytesOut},
             {u"bytesIn"_s, connection.bytesIn},
             {u"recorded"_s, qint64(connection.recordedId)},
             {u"detail"_s, connection.end}});
        return;
    }
    const QString line =
        u"%1 %2 %3 %4"_s.arg(connection.id).arg(state, QString::fromUtf8(connection.method), connection.target);
    if (connection.state == TapConnection::State::Open)
        m_session.console.talk(line);
    else if (connection.state == TapConnection::State::Over)
        m_session.console.talk(line
                               + u" %1%2"_s.arg(connection.status)
                                     .arg(connection.end.isEmpty() ? QString() : QString(u": "_s + connection.end)));
}

void TapSession::report(quint64 connection, const QList<Verdict> &verdicts)
{
    if (!m_session.console.isJson()) {
        reportVerdict(verdicts, m_session.console);
    } else if (!verdicts.isEmpty()) {
        QJsonObject object = toJson(verdicts.constFirst());
        object.insert(u"event"_s, u"verdict"_s);
        say(withConnection(connection, object));
    }
    m_session.console.flush();
}

void TapSession::held(quint64 connection, const TapMessage &message)
{
    if (m_session.console.isJson()) {
        say(jsonOf(u"held"_s, connection, message));
        return;
    }
    const QByteArray shown =
        message.type == Opcode::Text ? message.payload : QByteArray("0x" + message.payload.toHex());
    m_session.console.line("held " + QByteArray::number(message.id) + ' ' + nameOf(message.sender).toLatin1() + ' '
                           + shown);
    m_session.console.flush();
}

void TapSession::readCommands()
{
    QByteArray line;
    while (m_input.take(line)) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const auto done = document.isObject() ? obey(document.object())
                                              : unexpected(ErrorCode::BadOption, u"a command is a JSON object"_s);
        if (!done && m_session.console.isJson())
            say(failedJson(done.error()));
        else if (!done)
            m_session.console.complain(done.error());
        else if (m_session.console.isJson())
            say({{u"event"_s, u"done"_s}, {u"do"_s, document.object().value("do"_L1)}});
    }
    if (m_input.isAtEnd()) {
        (void)changeRules({});
        m_server.releaseAll();
    }
}

Result<void> TapSession::obey(const QJsonObject &command)
{
    const QString what = command.value("do"_L1).toString();
    if (what == "forward"_L1 || what == "drop"_L1 || what == "duplicate"_L1)
        return settle(command, what);
    if (what == "inject"_L1)
        return inject(command);
    if (what == "hold"_L1 || what == "pass"_L1)
        return changeRules(command);
    if (what == "release"_L1) {
        m_server.releaseAll();
    } else if (what == "end"_L1) {
        m_server.hangUp(quint64(command.value("conn"_L1).toInteger()));
    } else if (what == "stop"_L1) {
        m_server.stop();
    } else {
        return unexpected(ErrorCode::BadOption, u"\"do\": \"%1\" is none of the commands"_s.arg(what));
    }
    return {};
}

Result<void> TapSession::settle(const QJsonObject &command, const QString &what)
{
    const auto bytes = bytesOf(command);
    if (!bytes)
        return tl::unexpected(bytes.error());
    TapDecision decision{.action = TapDecision::Action::Forward, .payload = *bytes};
    if (what == "drop"_L1)
        decision.action = TapDecision::Action::Drop;
    else if (what == "duplicate"_L1)
        decision.action = TapDecision::Action::Duplicate;
    return m_server.decide(quint64(command.value("id"_L1).toInteger()), decision);
}

Result<void> TapSession::inject(const QJsonObject &command)
{
    const QString direction = command.value("dir"_L1).toString(u"out"_s);
    const QString kind = command.value("kind"_L1).toString(command.contains("base64"_L1) ? u"binary"_s : u"text"_s);
    const auto opcode = std::ranges::find_if(Kinds, [&](Opcode each) { return opcodeName(each) == kind; });
    if (opcode == Kinds.end() || (direction != "out"_L1 && direction != "in"_L1))
        return unexpected(ErrorCode::BadOption, u"inject: \"dir\" is out or in, \"kind\" one of its five"_s);
    const auto bytes = bytesOf(command);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QByteArray payload = bytes->value_or(QByteArray());
    if (*opcode == Opcode::Close && command.contains("code"_L1)) {
        QByteArray code(2, Qt::Uninitialized);
        qToBigEndian(quint16(command.value("code"_L1).toInt()), code.data());
        payload.prepend(code);
    }
    const auto injected = m_server.inject(quint64(command.value("conn"_L1).toInteger()),
                                          direction == "out"_L1 ? Role::Client : Role::Server, *opcode, payload);
    if (!injected)
        return tl::unexpected(injected.error());
    return {};
}

/// Another rule for holding, or none; all others stay.
Result<void> TapSession::changeRules(const QJsonObject &command)
{
    QList<TapRule> rules = m_server.rules();
    rules.removeIf([](const TapRule &rule) { return rule.action == TapRule::Action::Hold; });
    if (command.value("do"_L1) == "hold"_L1) {
        const auto rule = TapRule::parse(TapRule::Action::Hold, command.value("match"_L1).toString());
        if (!rule)
            return tl::unexpected(rule.error());
        rules.append(*rule);
    }
    m_server.setRules(rules);
    return {};
}

void TapSession::say(const QJsonObject &object)
{
    m_session.console.line(object);
    m_session.console.flush();
}

} // namespace plectrum
