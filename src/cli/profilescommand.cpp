// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "client/cookiejar.h"
#include "profiles/keystore.h"
#include "profiles/profilestore.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ProfilesOptions {
    std::string name;
    std::string file;
    std::string folder;
    bool clear = false;
    bool isBrief = false;
};

QByteArray prettyText(const Profile &profile)
{
    return QJsonDocument(profile.toJson()).toJson().trimmed();
}

int list(const ProfilesOptions &options, Session &session)
{
    QList<Error> errors;
    const QList<Profile> profiles = session.profiles().load(&errors);
    const QString folder = Profile::folderPath(QString::fromStdString(options.folder));
    for (const Profile &profile : profiles) {
        if (!folder.isEmpty() && profile.folder != folder && !profile.folder.startsWith(folder + u'/'))
            continue;
        if (session.console.isJson()) {
            session.console.line(QJsonObject{{u"id"_s, profile.id},
                                             {u"name"_s, profile.name},
                                             {u"folder"_s, profile.folder},
                                             {u"url"_s, profile.address()}});
        } else if (options.isBrief) {
            session.console.line((profile.id + u'\t' + profile.name).toUtf8());
        } else {
            const QString place = profile.folder.isEmpty() ? profile.name : profile.folder + u'/' + profile.name;
            session.console.line(
                (profile.id.leftJustified(24) + u"  "_s + place.leftJustified(32) + u"  "_s + profile.address())
                    .toUtf8());
        }
    }
    for (const Error &error : std::as_const(errors))
        session.console.complain(error);
    return errors.isEmpty() ? Done : FileTrouble;
}

/// `show` and `export`: to stdout, or into a file.
int show(const ProfilesOptions &options, Session &session)
{
    const auto profile = session.profiles().find(QString::fromStdString(options.name));
    if (!profile) {
        session.console.complain(profile.error());
        return FileTrouble;
    }
    if (options.file.empty()) {
        if (session.console.isJson())
            session.console.line(profile->toJson());
        else
            session.console.line(prettyText(*profile));
        return Done;
    }
    const auto written = session.profiles().writeTo(QString::fromStdString(options.file), *profile);
    if (!written)
        session.console.complain(written.error());
    return written ? Done : FileTrouble;
}

int import(const ProfilesOptions &options, Session &session)
{
    auto profile = session.profiles().read(QString::fromStdString(options.file));
    if (profile) {
        profile->id.clear(); // it gets a new one
        if (!options.folder.empty())
            profile->folder = Profile::folderPath(QString::fromStdString(options.folder));
    }
    const auto saved = profile ? session.profiles().save(*profile) : profile;
    if (!saved) {
        session.console.complain(saved.error());
        return FileTrouble;
    }
    session.console.line(saved->id.toUtf8());
    return Done;
}

/// Of the profile's jar, or of one that `connect --cookie-jar` has named; without their values.
int cookies(const ProfilesOptions &options, Session &session)
{
    const ProfileStore profiles = session.profiles();
    const QString name = QString::fromStdString(options.name);
    const auto profile = profiles.find(name);
    const QString key = KeyStore::jarKey(profiles.folder(), profile ? profile->id : name);
    KeyStore store;
    Result<QString> text = QString();
    const auto answered = [&text](const Result<QString> &answer) {
        text = answer;
        QCoreApplication::quit();
    };
    if (options.clear)
        store.remove(key, &store, [&answered](const Result<void> &removed) {
            answered(removed ? Result<QString>(QString()) : tl::unexpected(removed.error()));
        });
    else
        store.read(key, &store, answered);
    QCoreApplication::exec();
    if (!text) {
        session.console.complain(text.error());
        return FileTrouble;
    }
    const CookieJar jar = CookieJar::fromText(*text);
    for (const QNetworkCookie &cookie : jar.cookies()) {
        const QString own = QString::fromUtf8(cookie.name());
        const QString until =
            cookie.isSessionCookie() ? u"session"_s : cookie.expirationDate().toUTC().toString(Qt::ISODate);
        if (session.console.isJson()) {
            session.console.line(QJsonObject{{u"name"_s, own},
                                             {u"domain"_s, cookie.domain()},
                                             {u"path"_s, cookie.path()},
                                             {u"until"_s, until},
                                             {u"secure"_s, cookie.isSecure()},
                                             {u"httpOnly"_s, cookie.isHttpOnly()}});
        } else {
            session.console.line((own.leftJustified(24) + u"  "_s + cookie.domain() + cookie.path() + u"  "_s + until
                                  + (cookie.isSecure() ? u"  secure"_s : QString()))
                                     .toUtf8());
        }
    }
    return Done;
}

int remove(const ProfilesOptions &options, Session &session)
{
    const ProfileStore store = session.profiles();
    const auto profile = store.find(QString::fromStdString(options.name));
    const auto removed = profile ? store.remove(profile->id) : Result<void>(tl::unexpected(profile.error()));
    if (!removed) {
        session.console.complain(removed.error());
        return FileTrouble;
    }
    return Done;
}

} // namespace

std::function<int()> addProfiles(CLI::App &app, Session &session)
{
    struct Action {
        const char *name;
        const char *summary;
        bool takesName;
        bool takesFile;
        bool fileIsRequired;
        const char *folder; ///< what --folder does; null: there is none
        int (*run)(const ProfilesOptions &, Session &);
    };
    static constexpr Action actions[] = {
        {"list", "List all", false, false, false, "Those of this folder and below it only", list},
        {"show", "Print one as JSON", true, false, false, nullptr, show},
        {"export", "Write one into a file", true, true, true, nullptr, show},
        {"import", "Save a file as a new profile and print its id", false, true, true, "Put it into this folder",
         import},
        {"cookies", "List the cookies that it keeps, without their values", true, false, false, nullptr, cookies},
        {"delete", "Delete one", true, false, false, nullptr, remove},
    };
    const auto options = std::make_shared<ProfilesOptions>();
    std::vector<std::pair<CLI::App *, const Action *>> subcommands;
    for (const Action &action : actions) {
        CLI::App *const sub = app.add_subcommand(action.name, action.summary);
        if (action.takesName)
            sub->add_option("PROFILE", options->name, "Id or name")->required();
        if (action.takesFile)
            sub->add_option("FILE", options->file, "JSON file")->required(action.fileIsRequired);
        if (action.folder)
            sub->add_option("--folder", options->folder, action.folder)->type_name("TEAM/STAGING");
        if (action.run == cookies)
            sub->add_flag("--clear", options->clear, "Delete them");
        if (action.run == list)
            sub->add_flag("--brief", options->isBrief, "Ids and names only, with a tab between them");
        subcommands.emplace_back(sub, &action);
    }
    app.require_subcommand(1);
    return [subcommands, options, &session]() -> int {
        for (const auto &[sub, action] : subcommands) {
            if (sub->parsed())
                return action->run(*options, session);
        }
        return WrongUsage;
    };
}

} // namespace plectrum
