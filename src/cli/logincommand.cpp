// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accessoptions.h"
#include "cli/loginsession.h"
#include "nextcloud/serveraddress.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct LoginArguments {
    std::string server;
    std::string profile;
    std::string device;
    AccessOptions access;
    double pollSeconds = 2;
    bool print = false;
};

/// The profile named, if it fits the server, or a new one.
Result<Profile> profileFor(const QString &name, const QUrl &server, const Session &session)
{
    const ProfileStore store = session.profiles();
    QList<Error> errors;
    for (const Profile &profile : store.load(&errors)) {
        if (profile.id != name && profile.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (profile.urlTemplate.isEmpty()
            && profile.target.url.host().compare(server.host(), Qt::CaseInsensitive) != 0) {
            return unexpected(
                ErrorCode::BadProfile,
                u"%1: url: this profile is for %2, not for %3"_s.arg(name, profile.target.url.host(), server.host()));
        }
        return profile;
    }
    for (const Error &error : std::as_const(errors)) {
        if (error.detail.startsWith(QString(store.folder() + u'/' + name + u".json"_s)))
            return tl::unexpected(error); // a new one would take its place
    }
    return Profile{.name = name};
}

Result<LoginPlan> planFrom(const LoginArguments &arguments, const Session &session)
{
    const auto server = serverAddress(QString::fromStdString(arguments.server));
    if (!server)
        return tl::unexpected(server.error());
    const auto access = arguments.access.access();
    if (!access)
        return tl::unexpected(access.error());
    LoginPlan plan{.server = *server,
                   .access = *access,
                   .pollInterval = std::chrono::milliseconds(qint64(arguments.pollSeconds * 1000)),
                   .print = arguments.print};
    const QString device = QString::fromStdString(arguments.device);
    plan.access.userAgent =
        deviceName(device.trimmed().isEmpty() ? QString(u"Plectrum on "_s + QSysInfo::machineHostName()) : device);
    if (!arguments.profile.empty()) {
        const auto profile = profileFor(QString::fromStdString(arguments.profile), *server, session);
        if (!profile)
            return tl::unexpected(profile.error());
        plan.profile = *profile;
    }
    return plan;
}

int runLogin(const LoginArguments &arguments, Session &session)
{
    const auto plan = planFrom(arguments, session);
    if (!plan) {
        session.console.complain(plan.error());
        const ErrorCode code = plan.error().code;
        return code == ErrorCode::BadUrl || code == ErrorCode::BadOption ? WrongUsage : FileTrouble;
    }
    LoginSession run(*plan, session);
    QObject::connect(
        &run, &LoginSession::finished, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &LoginSession::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

std::function<int()> addLogin(CLI::App &app, Session &session)
{
    const auto arguments = std::make_shared<LoginArguments>();
    app.add_option("SERVER", arguments->server, "The Nextcloud, such as https://cloud.example.org/folder")->required();
    app.add_option("--profile", arguments->profile,
                   "Write user and server into this profile, by id or name; made if new")
        ->type_name("PROFILE");
    app.add_option("--device", arguments->device, "What Nextcloud shall list the app password as (Plectrum on HOST)")
        ->type_name("NAME");
    app.add_flag("--print", arguments->print, "Print the app password, once, on stdout");
    arguments->access.declare(app);
    app.add_option("--poll", arguments->pollSeconds, "Seconds between two questions")
        ->check(CLI::Range(0.01, 600.0))
        ->group(""); // for tests; 2 s are what Nextcloud can bear
    app.footer(
        "Prints the address for the browser, waits until the access is granted there, and keeps the app password\n"
        "in the system's key store. Exit codes: 0 logged in, 2 wrong usage or no key store, 3 no connection or\n"
        "not granted, 4 key store or files could not be written, 130 interrupted.");
    return [arguments, &session] { return runLogin(*arguments, session); };
}

} // namespace plectrum
