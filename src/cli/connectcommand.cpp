// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/command.h"
#include "cli/connectsession.h"
#include "cli/rehearsalthread.h"
#include "cli/rulefiles.h"
#include "cli/targetoptions.h"
#include "profiles/keystore.h"
#include "server/loopbackserver.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ConnectOptions {
    TargetOptions target;
    std::string rehearse;
    std::string record;
    bool withSecrets = false;
    bool overwrite = false;
    QList<ConnectPlan::Message> sends;
    std::optional<Error> sendError;
    qint64 expect = 0;
    double wait = -1;
    std::string close;
    bool echo = false;
    std::string jar;
    std::string protocol;
    TemplateValues opening;
};

/// HEX or @FILE.
Result<QByteArray> binaryFrom(const QString &text)
{
    if (text.startsWith(u'@')) {
        QFile file(text.sliced(1));
        if (!file.open(QIODevice::ReadOnly))
            return unexpected(ErrorCode::FileNotReadable, file.fileName() + u": "_s + file.errorString());
        return file.readAll();
    }
    QByteArray hex = text.toLatin1().simplified();
    hex.replace(' ', "");
    if (hex.startsWith("0x"))
        hex.remove(0, 2);
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.toHex() != hex.toLower())
        return unexpected(ErrorCode::BadOption, u"--send-binary \"%1\": expected hex digits or @FILE"_s.arg(text));
    return bytes;
}

/// NAME=VALUE of --opening.
Result<std::pair<QByteArray, QByteArray>> fieldFrom(const QByteArray &text)
{
    const qsizetype sign = text.indexOf('=');
    if (sign <= 0)
        return unexpected(ErrorCode::BadOption,
                          u"--opening \"%1\": expected NAME=VALUE"_s.arg(QString::fromUtf8(text)));
    return std::pair(text.first(sign), text.sliced(sign + 1));
}

/// What the options say, laid over the profile.
Result<AnswerChoice> answersFrom(const ConnectOptions &options, const Profile &profile, const ConnectPlan &plan)
{
    AnswerChoice choice = AnswerChoice::of(profile.answers, profile.opening);
    if (!options.protocol.empty())
        choice.protocol = QString::fromStdString(options.protocol);
    choice.opening.insert(plan.answers.opening);
    const auto right = choice.check();
    return right ? Result<AnswerChoice>(choice) : tl::unexpected(right.error());
}

/// A line a protocol, and a line a message of the table.
std::string composeHelp()
{
    QByteArray text = "\n\nWhat is said by itself (--protocol), and the fields of --opening:\n";
    for (const AnswerInfo &info : answerTable()) {
        text += "  " + QByteArray(info.protocol.data(), info.protocol.size()) + ": "
            + QByteArray(info.says.data(), info.says.size()) + '\n';
        if (!info.opening.isEmpty())
            text += "    " + messageTemplate(info.opening)->usage().replace("=next", "=") + '\n';
    }
    text += "\nMessages of --compose, with what their fields are where they are not given:\n";
    for (const MessageTemplate &each : messageTemplates())
        text += "  " + each.usage() + '\n';
    return text.trimmed().prepend("\n\n").toStdString();
}

/// Fills the variables of the texts in, where any were given; without them braces are braces.
Result<void> fillTexts(const ConnectOptions &options, ConnectPlan &plan, Session &session)
{
    const VariableOptions &given = options.target.variables();
    if (given.isEmpty())
        return {};
    QString texts = QString::fromUtf8(plan.closeReason);
    for (const ConnectPlan::Message &message : std::as_const(plan.sends)) {
        if (message.type == Opcode::Text)
            texts += u'\n' + QString::fromUtf8(message.payload);
        for (const QByteArray &value : message.order ? message.order->values : TemplateValues())
            texts += u'\n' + QString::fromUtf8(value);
    }
    for (const QByteArray &value : std::as_const(plan.answers.opening))
        texts += u'\n' + QString::fromUtf8(value);
    const auto variables = given.read(texts, session);
    if (!variables)
        return tl::unexpected(variables.error());
    const auto fill = [&variables](QByteArray &bytes, const QString &option) -> Result<void> {
        const auto filled = variables->fill(QString::fromUtf8(bytes), option);
        if (!filled)
            return tl::unexpected(filled.error());
        if (Variables::areIn(QString::fromUtf8(bytes)))
            bytes = filled->toUtf8();
        return {};
    };
    for (QByteArray &value : plan.answers.opening) {
        if (auto filled = fill(value, u"--opening"_s); !filled)
            return filled;
    }
    for (ConnectPlan::Message &message : plan.sends) {
        if (message.order) {
            for (QByteArray &value : message.order->values) {
                if (auto filled = fill(value, u"--compose"_s); !filled)
                    return filled;
            }
        }
        if (message.type != Opcode::Text)
            continue;
        if (auto filled = fill(message.payload, u"--send"_s); !filled)
            return filled;
    }
    return fill(plan.closeReason, u"--close"_s);
}

Result<ConnectPlan> planFrom(const ConnectOptions &options, Session &session)
{
    if (options.sendError)
        return tl::unexpected(*options.sendError);
    ConnectPlan plan{
        .sends = options.sends, .expect = options.expect, .waitSeconds = options.wait, .echo = options.echo};
    plan.answers.opening = options.opening;
    bool isCode = true;
    if (!options.close.empty()) {
        const QByteArray text = QByteArray::fromStdString(options.close);
        const qsizetype colon = text.indexOf(':');
        plan.closeCode = (colon < 0 ? text : text.left(colon)).toUShort(&isCode);
        plan.closeReason = colon < 0 ? QByteArray() : text.mid(colon + 1);
    }
    if (const auto filled = fillTexts(options, plan, session); !filled)
        return tl::unexpected(filled.error());
    ComposeContext scratch{.bayeuxClient = "any"};
    for (const ConnectPlan::Message &message : std::as_const(plan.sends)) {
        const auto composed =
            message.order ? compose(*message.order->which, message.order->values, scratch) : Outgoing();
        if (!composed)
            return tl::unexpected(composed.error());
    }
    if (!isCode || plan.closeReason.size() > 123)
        return unexpected(ErrorCode::BadOption,
                          u"--close: expected CODE or CODE:REASON, the reason of at most 123 bytes"_s);
    return plan;
}

/// Path and query of `place` on our own server.
QUrl resolved(const QUrl &server, const QUrl &place)
{
    QUrl url = server;
    url.setPath(place.path(QUrl::FullyEncoded), QUrl::TolerantMode);
    url.setQuery(place.query(QUrl::FullyEncoded), QUrl::TolerantMode);
    return url;
}

int runConnect(const ConnectOptions &options, Session &session)
{
    auto profile = options.target.profile(session);
    const auto plan = planFrom(options, session);
    const auto answers = profile && plan ? answersFrom(options, *profile, *plan) : Result<AnswerChoice>(AnswerChoice());
    if (!profile || !plan || !answers) {
        const Error &error = !profile ? profile.error() : !plan ? plan.error() : answers.error();
        session.console.complain(error);
        const bool isFile = error.code == ErrorCode::BadProfile || error.code == ErrorCode::BadConfig
            || error.code == ErrorCode::FileNotReadable;
        return isFile ? FileTrouble : WrongUsage;
    }
    Result<HarpConfig> config = HarpConfig();
    if (!options.rehearse.empty()) {
        const QUrl &url = profile->target.url;
        if (!url.scheme().isEmpty() || !url.host().isEmpty() || !url.path().startsWith(u'/')) {
            session.console.complain(
                Error{ErrorCode::BadUrl, u"--rehearse: expected a path like /exapps/board/live instead of a URL"_s});
            return WrongUsage;
        }
        config = readRehearsal(QString::fromStdString(options.rehearse));
        if (!config) {
            session.console.complain(config.error());
            return FileTrouble;
        }
    }
    // loopback: means the embedded server, which runs beside us as long as it is needed.
    std::unique_ptr<LoopbackServer> server;
    if (profile->target.url.scheme() == QLatin1StringView(Profile::LoopbackScheme)) {
        server = std::make_unique<LoopbackServer>(LoopbackServer::Options());
        if (const auto listening = server->listen(); !listening) {
            session.console.complain(listening.error());
            return NotConnected;
        }
        profile->target.url = resolved(server->url(), profile->target.url);
    }
    std::unique_ptr<CaptureWriter> recorder;
    if (!options.record.empty()) {
        auto created = CaptureWriter::create(
            QString::fromStdString(options.record),
            {.withSecrets = options.withSecrets || profile->keepSecrets, .overwrite = options.overwrite});
        if (!created) {
            session.console.complain(created.error());
            return FileTrouble;
        }
        recorder = std::move(*created);
        recorder->hide(options.target.variables().secrets() + answers->secrets());
        recorder->askForSecrets(userSecretSources(session, profile->decoder));
        if (options.withSecrets || profile->keepSecrets)
            session.console.complain(u"secrets are recorded as they are"_s);
    }
    RehearsalThread rehearsal(session.console);
    if (!options.rehearse.empty()) {
        const auto url = rehearsal.start(*config, recorder.get());
        if (!url) {
            session.console.complain(url.error());
            return NotConnected;
        }
        profile->target.url = resolved(*url, profile->target.url);
    }
    int exitCode = Done;
    {
        const QString jar = !options.jar.empty() ? QString::fromStdString(options.jar)
            : profile->keepsCookies              ? profile->id
                                                 : QString();
        ConnectPlan whole = *plan;
        whole.answers = *answers;
        if (!jar.isEmpty())
            whole.jarKey = KeyStore::jarKey(session.profiles().folder(), jar);
        ConnectSession run(profile->target, profile->name, whole, recorder.get(), session);
        QObject::connect(
            &run, &ConnectSession::finished, qApp, [](int code) { QCoreApplication::exit(code); },
            Qt::QueuedConnection);
        QMetaObject::invokeMethod(&run, &ConnectSession::start, Qt::QueuedConnection);
        exitCode = QCoreApplication::exec();
    }
    rehearsal.stop();
    if (recorder) {
        const int redacted = recorder->redactedCount();
        if (const auto closed = recorder->close(); !closed) {
            session.console.complain(closed.error());
            return FileTrouble;
        }
        session.console.talk(u"recorded %1 rows in %2"_s.arg(recorder->committedCount()).arg(recorder->path())
                             + (redacted > 0 ? u", %1 secrets replaced (%2)"_s.arg(redacted).arg(
                                    secretCountsText(recorder->redactedKinds()))
                                             : QString()));
    }
    return exitCode;
}

} // namespace

std::function<int()> addConnect(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<ConnectOptions>();
    options->target.declare(app);
    app.add_option("--rehearse", options->rehearse,
                   "Rehearse HaRP with this configuration beside the connection; URL is then a path such as\n"
                   "/exapps/board/live. --record keeps the rows of both, in order of time")
        ->type_name("CONFIG.json");
    app.add_option("--cookie-jar", options->jar,
                   "Send the cookies of this jar and keep those that answers set in it, in the key store; a profile\n"
                   "that keeps cookies has a jar of its own, named by its id")
        ->type_name("NAME");
    app.add_option("--record", options->record, "Record into this capture file")->type_name("FILE");
    app.add_flag("--overwrite", options->overwrite, "Replace the capture file if it exists");
    app.add_flag("--with-secrets", options->withSecrets, "Record secrets as they are");
    // Texts and binaries are sent in the order in which they stand on the command line.
    app.add_option_function<std::vector<std::string>>(
           "--send",
           [options](const std::vector<std::string> &texts) {
               options->sends.append({Opcode::Text, QByteArray::fromStdString(texts.back())});
           },
           "Send this text, repeatable")
        ->allow_extra_args(false) // else "[1,2]" is taken for two
        ->trigger_on_parse()
        ->type_name("TEXT")
        ->type_size(1)
        ->expected(1);
    app.add_option_function<std::vector<std::string>>(
           "--send-binary",
           [options](const std::vector<std::string> &texts) {
               const auto bytes = binaryFrom(QString::fromStdString(texts.back()));
               if (bytes)
                   options->sends.append({Opcode::Binary, *bytes});
               else
                   options->sendError = bytes.error();
           },
           "Send these bytes, repeatable")
        ->trigger_on_parse()
        ->type_name("HEX|@FILE")
        ->type_size(1)
        ->expected(1);
    app.add_option_function<std::vector<std::string>>(
           "--compose",
           [options](const std::vector<std::string> &texts) {
               const auto order = ComposeOrder::parse(QByteArray::fromStdString(texts.back()));
               if (order)
                   options->sends.append({.order = *order});
               else
                   options->sendError = order.error();
           },
           "Send a message made of its parts, such as 'socketio.emit event=hello args=[\"a\", 1] ack=true'; ids count "
           "up;\nrepeatable, and in order with --send. Below is what there is")
        ->trigger_on_parse()
        ->type_name("'PROTOCOL.NAME FIELD=VALUE…'")
        ->type_size(1)
        ->expected(1);
    app.add_option(
           "--protocol", options->protocol,
           "Say by itself what this protocol wants of a client (handshake, answers to pings, heartbeats); auto:\n"
           "the one that address, subprotocol or first messages tell (as without it); none: nothing. What is said\n"
           "so is noted beside its rows as \"sent by Plectrum\"; messages of yours wait for the handshake, 5 s at\n"
           "most, unless they begin with one")
        ->type_name("NAME|auto|none");
    app.add_option_function<std::vector<std::string>>(
           "--opening",
           [options](const std::vector<std::string> &texts) {
               const auto field = fieldFrom(QByteArray::fromStdString(texts.back()));
               if (field)
                   options->opening.insert(field->first, field->second);
               else
                   options->sendError = field.error();
           },
           "Field of the protocol's first message, such as 'auth={\"token\": \"…\"}' of Socket.IO; repeatable")
        ->trigger_on_parse()
        ->type_name("NAME=VALUE")
        ->type_size(1)
        ->expected(1);
    app.add_option("--expect", options->expect, "End after so many messages")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    app.add_option("--wait", options->wait, "Keep the connection open for so many seconds")
        ->type_name("S")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--close", options->close, "Close with this code and reason (1000)")->type_name("CODE[:REASON]");
    app.add_flag("--echo", options->echo, "Answer every message with itself");
    app.footer(std::string("Lines of stdin are sent as text messages after the --sends; its end closes the connection, "
                           "unless --expect,\n"
                           "--wait or --echo holds it. With --env or --var, {{name}} in --send and --close is filled "
                           "in; input lines are "
                           "sent\n"
                           "as they are. Received text goes to stdout, a line each; binary as 0x… hex.")
               + composeHelp());
    return [options, &session] { return runConnect(*options, session); };
}

} // namespace plectrum
