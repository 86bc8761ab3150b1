// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/command.h"
#include "cli/endpointoptions.h"
#include "cli/interrupt.h"
#include "cli/listenoptions.h"
#include "cli/rehearsalthread.h"
#include "cli/rulefiles.h"
#include "nextcloud/exappinfo.h"
#include "server/appwrite/appwriteendpoint.h"
#include "server/endpoint.h"
#include "server/faults/fault.h"
#include "server/harp/harpserver.h"
#include "server/jsonrpc/jsonrpcendpoint.h"
#include "server/loopbackserver.h"
#include "server/qtengine.h"
#include "server/rooms/eventrooms.h"
#include "server/rooms/roomcalls.h"
#include "server/scaleout/redisroombus.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ServeOptions {
    ListeningOptions listening;
    EndpointOptions endpoints;
    std::string engine = "native";
    std::string record;
    bool overwrite = false;
    bool withSecrets = false;
    bool noDeflate = false;
    std::string config;
    std::vector<std::string> exapps;
    std::string exappTarget;
    bool deploy = false;
    std::string redis;
    std::vector<std::string> faults;
    std::optional<quint64> seed;

    bool isRehearsal() const { return !config.empty() || !exapps.empty(); }
};

/// The rehearsal's configuration: the file's, and the ExApps of info.xml files with it.
Result<HarpConfig> readConfig(const ServeOptions &given)
{
    HarpConfig config;
    if (!given.config.empty()) {
        auto read = readRehearsal(QString::fromStdString(given.config));
        if (!read)
            return tl::unexpected(read.error());
        config = std::move(*read);
    }
    for (const std::string &path : given.exapps) {
        const auto info = ExAppInfo::read(QString::fromStdString(path));
        if (!info)
            return unexpected(info.error().code, QString::fromStdString(path) + u": "_s + info.error().detail);
        HarpExApp exapp{.id = info->id, .routes = info->routes};
        if (!info->version.isEmpty())
            exapp.version = info->version;
        if (!given.exappTarget.empty())
            exapp.target = QUrl(QString::fromStdString(given.exappTarget), QUrl::StrictMode);
        config.exapps.append(std::move(exapp));
    }
    if (given.seed)
        config.seed = *given.seed;
    if (const auto checked = config.check(); !checked)
        return tl::unexpected(checked.error());
    return config;
}

/// Runs a server until it is interrupted or its recorder fails.
template <typename Server>
int runServer(Server &server, CaptureWriter *recorder, Console &console)
{
    const Interrupt interrupt; // from the first line on
    if (const auto listening = server.listen(); !listening) {
        console.complain(listening.error());
        return NotConnected;
    }
    if (console.isJson())
        console.line(QJsonObject{{u"event"_s, u"listening"_s}, {u"url"_s, server.url().toString()}});
    else
        console.line("listening " + server.url().toString().toUtf8());
    // The rooms' control API is at the built-in endpoints themselves: it does not go through HaRP.
    if constexpr (requires { server.builtInUrl(); }) {
        if (console.isJson())
            console.line(QJsonObject{{u"event"_s, u"builtIn"_s}, {u"url"_s, server.builtInUrl().toString()}});
        else
            console.talk(u"built-in endpoints at "_s + server.builtInUrl().toString());
    }
    console.flush();
    QObject::connect(&server, &Server::logged, &server, [&console](const QString &text, const QJsonObject &event) {
        if (console.isJson() && !console.isQuiet()) {
            console.line(event.isEmpty() ? QJsonObject{{u"event"_s, u"log"_s}, {u"text"_s, text}} : event);
            console.flush();
        } else {
            console.talk(text);
        }
    });
    QObject::connect(&server, &Server::reported, &server,
                     [&console](const QJsonObject &event) { printEvent(event, console); });
    int exitCode = Done;
    if (recorder) {
        QObject::connect(recorder, &CaptureWriter::failed, &server, [&](const Error &error) {
            console.complain(error);
            exitCode = FileTrouble;
            server.stop();
        });
    }
    QObject::connect(&interrupt, &Interrupt::interrupted, &server, &Server::stop);
    QObject::connect(&server, &Server::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::exec();
    return exitCode;
}

int runLoopback(const ServeOptions &given, CaptureWriter *recorder, Console &console)
{
    LoopbackServer::Options options;
    options.engine = given.engine == "qt" ? LoopbackServer::Engine::Qt : LoopbackServer::Engine::Native;
    options.acceptDeflate = !given.noDeflate;
    options.endpoints = given.endpoints.read();
    options.faultSeed = given.seed.value_or(options.faultSeed);
    for (const std::string &text : given.faults) {
        auto route = FaultRoute::parse(QString::fromStdString(text));
        if (!route) {
            console.complain(Error{ErrorCode::BadOption, u"--fault "_s + route.error().detail});
            return WrongUsage;
        }
        options.faults.append(std::move(*route));
    }
    if (const int code = given.listening.read(options, console); code != Done)
        return code;
    if (recorder && options.engine == LoopbackServer::Engine::Qt)
        console.complain(u"the qt engine shows no frames: nothing is recorded, but on routes with faults"_s);
    std::unique_ptr<RedisRoomBus> bus;
    if (!given.redis.empty()) {
        const auto address = RedisAddress::parse(QString::fromStdString(given.redis));
        if (!address) {
            console.complain(address.error());
            return WrongUsage;
        }
        auto opened = RedisRoomBus::open(*address);
        if (!opened) {
            console.complain(opened.error());
            return NotConnected;
        }
        bus = std::move(*opened);
        options.bus = bus.get();
    }
    LoopbackServer server(options, recorder);
    return runServer(server, recorder, console);
}

int runRehearsal(const ServeOptions &given, const HarpConfig &config, CaptureWriter *recorder, Console &console)
{
    HarpServer::Options options;
    options.endpoints = given.endpoints.read();
    options.engine = given.engine == "qt" ? LoopbackServer::Engine::Qt : LoopbackServer::Engine::Native;
    if (const int code = given.listening.read(options, console); code != Done)
        return code;
    HarpServer server(options, config, recorder);
    warnOf(server.agent(), console);
    if (given.deploy)
        QMetaObject::invokeMethod(
            &server, [&server] { server.deploy(); }, Qt::QueuedConnection);
    return runServer(server, recorder, console);
}

int runServe(const ServeOptions &given, Session &session)
{
    Console &console = session.console;
    if (!given.exappTarget.empty() && given.exapps.empty()) {
        console.complain(Error{ErrorCode::BadOption, u"--exapp-target: which --exapp INFO.XML is there?"_s});
        return WrongUsage;
    }
    if (given.isRehearsal() && !given.faults.empty()) {
        console.complain(
            Error{ErrorCode::BadOption, u"--fault: a rehearsal has \"faults\" at its routes in --config"_s});
        return WrongUsage;
    }
    if (given.isRehearsal() && !given.redis.empty()) {
        console.complain(Error{ErrorCode::BadOption, u"--redis: the rooms of a rehearsal are its own"_s});
        return WrongUsage;
    }
    if (given.engine == "qt" && !QtEngine::isSupported()) {
        console.complain(Error{ErrorCode::BadOption, u"--engine qt: this build has no part of Qt WebSockets"_s});
        return WrongUsage;
    }
    HarpConfig config;
    if (given.isRehearsal()) {
        auto read = readConfig(given);
        if (!read) {
            console.complain(read.error());
            return FileTrouble;
        }
        config = std::move(*read);
    }
    std::unique_ptr<CaptureWriter> recorder;
    if (!given.record.empty()) {
        auto created = CaptureWriter::create(QString::fromStdString(given.record),
                                             {.withSecrets = given.withSecrets, .overwrite = given.overwrite});
        if (!created) {
            console.complain(created.error());
            return FileTrouble;
        }
        recorder = std::move(*created);
        recorder->askForSecrets(userSecretSources(session));
    }
    const int exitCode = given.isRehearsal() ? runRehearsal(given, config, recorder.get(), console)
                                             : runLoopback(given, recorder.get(), console);
    if (recorder) {
        if (const auto closed = recorder->close(); !closed) {
            console.complain(closed.error());
            return FileTrouble;
        }
        console.talk(u"recorded %1 rows in %2"_s.arg(recorder->committedCount()).arg(recorder->path()));
    }
    return exitCode;
}

/// A line of name and arguments, and one of what it does.
std::string callHelp(QLatin1StringView name, QLatin1StringView arguments, QLatin1StringView text)
{
    return "  " + std::string(name.data()) + "(" + arguments.data() + ")\n      " + text.data() + "\n";
}

std::string appwriteHelp()
{
    std::string text = "\nCalls of /v1/realtime, by POST from this machine\n"
                       "(curl -d '{\"call\": \"publish\", \"event\": \"teams.t.update\"}' "
                       "http://127.0.0.1:PORT/v1/realtime):\n";
    for (const AppwriteCallInfo &info : appwriteCallTable())
        text += callHelp(info.name, info.arguments, info.text);
    return text;
}

/// The events of the Socket.IO rooms.
std::string socketIoHelp()
{
    std::string text =
        "\nEvents of /socket.io/, in any namespace; auth {\"refuse\": \"text\"} is refused with that text:\n";
    for (const EventRooms::Event &event : EventRooms::table())
        text += callHelp(event.name, event.arguments, event.text);
    return text;
}

std::string jsonRpcHelp()
{
    std::string text = "\nMethods of /jsonrpc:\n";
    for (const JsonRpcMethodInfo &info : jsonRpcMethodTable())
        text += callHelp(info.name, info.params, info.text);
    return text;
}

/// The table of faults.
std::string faultHelp()
{
    std::string text =
        "\nFaults, of what goes to the client; with toServer: or both: before the name, also otherwise:\n";
    for (const FaultInfo &info : faultTable())
        text += "  " + std::string(info.name.data()) + "=" + faultParameterName(info.parameter).data() + "\n      "
            + info.text.data() + (info.toClient ? "" : " To the server only.") + "\n";
    for (const FaultParameter parameter : faultParameters())
        text += "  " + std::string(faultParameterName(parameter).data()) + ": " + faultParameterText(parameter).data()
            + "\n";
    return text;
}

} // namespace

std::function<int()> addServe(CLI::App &app, Session &session)
{
    const auto options = std::make_shared<ServeOptions>();
    options->listening.declare(app);
    app.add_option("--engine", options->engine, "native: our codec; qt: QWebSocketServer")
        ->check(CLI::IsMember({"native", "qt"}))
        ->capture_default_str();
    app.add_option("--record", options->record, "Record into this capture file (native engine)")->type_name("FILE");
    app.add_flag("--overwrite", options->overwrite, "Replace the capture file if it exists");
    app.add_flag("--with-secrets", options->withSecrets, "Record secrets as they are");
    app.add_flag("--no-deflate", options->noDeflate, "Do not accept permessage-deflate");
    app.add_option("--config", options->config, "Rehearse HaRP with this configuration, JSON")->type_name("FILE");
    app.add_option("--exapp", options->exapps, "Rehearse HaRP with the routes of this ExApp, repeatable")
        ->allow_extra_args(false)
        ->type_name("INFO.XML");
    app.add_option("--exapp-target", options->exappTarget,
                   "Where the ExApps of --exapp run; without it the endpoints below answer")
        ->type_name("http://127.0.0.1:PORT");
    app.add_flag("--deploy", options->deploy,
                 "Call the ExApps that have a target as AppAPI does when it enables them, and judge their answers");
    app.add_option("--fault", options->faults,
                   "Do this to the WebSockets of this path, repeatable: /echo=delay=200ms,drop=5%; all below a path "
                   "that ends in /")
        ->allow_extra_args(false)
        ->type_name("PATH=FAULT[=VALUE],...");
    app.add_option("--redis", options->redis,
                   "Share /group/ and /rooms/ with other servers through this Redis: all hear the same in one order")
        ->type_name("redis://HOST:PORT");
    app.add_option("--seed", options->seed, "Decides which faults strike; the same seed, the same ones; 1 if not given")
        ->check(CLI::Range(quint64(0), MostFaultSeed))
        ->type_name("N");
    options->endpoints.declare(app);
    std::string endpoints = "Endpoints:\n";
    for (const EndpointInfo &info : endpointTable())
        endpoints += "  " + info.usage().toStdString() + "\n      " + info.text.data() + "\n";
    endpoints += "\nCalls of /rooms/<name>, as texts over the socket or by POST from this machine\n"
                 "(curl -d '{\"call\": \"sendToGroup\", \"group\": \"chat\", \"message\": \"hi\"}' "
                 "http://127.0.0.1:PORT/rooms/any):\n";
    for (const RoomCallInfo &info : roomCallTable())
        endpoints += callHelp(info.name, info.arguments, info.text);
    app.footer(endpoints + socketIoHelp() + appwriteHelp() + jsonRpcHelp() + faultHelp());
    return [options, &session] { return runServe(*options, session); };
}

} // namespace plectrum
