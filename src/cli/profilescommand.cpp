// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "profiles/profilestore.h"

#include <CLI/CLI.hpp>

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ProfilesOptions {
    std::string name;
    std::string file;
};

QByteArray prettyText(const Profile &profile)
{
    return QJsonDocument(profile.toJson()).toJson().trimmed();
}

int list(const ProfilesOptions &, Session &session)
{
    QList<Error> errors;
    const QList<Profile> profiles = session.profiles().load(&errors);
    for (const Profile &profile : profiles) {
        if (session.console.isJson()) {
            session.console.line(QJsonObject{{u"id"_s, profile.id},
                                             {u"name"_s, profile.name},
                                             {u"folder"_s, profile.folder},
                                             {u"url"_s, profile.address()}});
        } else {
            session.console.line(QString(profile.id.leftJustified(24) + u"  "_s + profile.address()).toUtf8());
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
    QSaveFile file(QString::fromStdString(options.file));
    if (!file.open(QIODevice::WriteOnly) || file.write(prettyText(*profile) + '\n') < 0 || !file.commit()) {
        session.console.complain(Error{ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString()});
        return FileTrouble;
    }
    return Done;
}

int import(const ProfilesOptions &options, Session &session)
{
    auto profile = session.profiles().read(QString::fromStdString(options.file));
    if (profile)
        profile->id.clear(); // it gets a new one
    const auto saved = profile ? session.profiles().save(*profile) : profile;
    if (!saved) {
        session.console.complain(saved.error());
        return FileTrouble;
    }
    session.console.line(saved->id.toUtf8());
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
        int (*run)(const ProfilesOptions &, Session &);
    };
    static constexpr Action actions[] = {
        {"list", "List all", false, false, false, list},
        {"show", "Print one as JSON", true, false, false, show},
        {"export", "Write one into a file", true, true, true, show},
        {"import", "Save a file as a new profile and print its id", false, true, true, import},
        {"delete", "Delete one", true, false, false, remove},
    };
    const auto options = std::make_shared<ProfilesOptions>();
    std::vector<std::pair<CLI::App *, const Action *>> subcommands;
    for (const Action &action : actions) {
        CLI::App *const sub = app.add_subcommand(action.name, action.summary);
        if (action.takesName)
            sub->add_option("NAME", options->name, "Id or name")->required();
        if (action.takesFile)
            sub->add_option("FILE", options->file, "JSON file")->required(action.fileIsRequired);
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
