// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accessoptions.h"
#include "cli/tokenssession.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct TokensArguments {
    std::string id;
    std::string user;
    AccessOptions access;
    bool fromStdin = false;
    bool print = false;
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

QString expiryText(const TokenRecord &record)
{
    const auto [at, exact] = record.expiry();
    return at.isValid() ? QString((exact ? u"until "_s : u"until about "_s) + timeText(at)) : QString();
}

void printRecord(const TokenRecord &record, const QDateTime &now, Console &console)
{
    const QString state = tokenStateName(record.stateAt(now));
    if (console.isJson()) {
        QJsonObject object = record.toJson();
        object.insert(u"state"_s, state);
        if (const auto [at, exact] = record.expiry(); at.isValid()) {
            object.insert(u"ends"_s, at.toUTC().toString(Qt::ISODate));
            object.insert(u"endsExactly"_s, exact);
        }
        console.line(object);
        return;
    }
    QStringList fields{record.id,
                       QString(tokenKindName(record.kind)).leftJustified(14),
                       state.leftJustified(8),
                       record.user.isEmpty() ? record.name : record.user,
                       record.server,
                       record.fingerprint.text()};
    if (record.lastUsed.isValid()) {
        fields << u"used "_s + timeText(record.lastUsed) + u' ' + useOutcomeName(record.lastOutcome)
                + (record.lastStatus > 0 ? u" %1"_s.arg(record.lastStatus) : QString());
    }
    if (const QString ends = expiryText(record); !ends.isEmpty())
        fields << ends;
    console.line(fields.join(u"  "_s).toUtf8());
}

/// With a word about damage.
Result<QList<TokenRecord>> recordsOf(Session &session)
{
    const TokenLog log(session.profiles().folder());
    bool damage = false;
    const auto records = log.records(&damage);
    if (damage)
        session.console.complain(
            u"%1: a part cannot be read; the file is kept aside with the next change"_s.arg(log.path()));
    return records;
}

int complainOf(const Error &error, Session &session)
{
    session.console.complain(error);
    return error.code == ErrorCode::BadOption ? WrongUsage : FileTrouble;
}

int list(const TokensArguments &, Session &session)
{
    const auto records = recordsOf(session);
    if (!records)
        return complainOf(records.error(), session);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const TokenRecord &record : *records)
        printRecord(record, now, session.console);
    return Done;
}

int forget(const TokensArguments &arguments, Session &session)
{
    const auto done = TokenLog(session.profiles().folder()).forget(QString::fromStdString(arguments.id));
    return done ? Done : complainOf(done.error(), session);
}

int runOnServer(TokensPlan::Action action, const TokensArguments &arguments, Session &session)
{
    const auto access = arguments.access.access();
    if (!access)
        return complainOf(access.error(), session);
    TokensPlan plan{.action = action,
                    .isNamed = !arguments.id.empty(),
                    .user = QString::fromStdString(arguments.user),
                    .print = arguments.print,
                    .access = *access};
    if (plan.isNamed) {
        const auto record = TokenLog(session.profiles().folder()).find(QString::fromStdString(arguments.id));
        if (!record)
            return complainOf(record.error(), session);
        plan.records << *record;
    } else {
        const auto records = recordsOf(session);
        if (!records)
            return complainOf(records.error(), session);
        plan.records = *records;
        plan.records.removeIf([](const TokenRecord &record) {
            return record.kind != TokenKind::AppPassword || record.state == TokenState::Revoked;
        });
    }
    if (arguments.fromStdin) {
        if (!plan.isNamed) {
            session.console.complain(u"--stdin gives one secret; name the token's ID too"_s);
            return WrongUsage;
        }
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            plan.secret = QString::fromUtf8(input.readLine(8192)).trimmed();
        if (plan.secret.isEmpty()) {
            session.console.complain(u"--stdin: there is no secret"_s);
            return WrongUsage;
        }
    }
    TokensSession run(plan, session);
    QObject::connect(
        &run, &TokensSession::finished, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &TokensSession::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int check(const TokensArguments &arguments, Session &session)
{
    return runOnServer(TokensPlan::Action::Check, arguments, session);
}

int rotate(const TokensArguments &arguments, Session &session)
{
    return runOnServer(TokensPlan::Action::Rotate, arguments, session);
}

int revoke(const TokensArguments &arguments, Session &session)
{
    return runOnServer(TokensPlan::Action::Revoke, arguments, session);
}

} // namespace

std::function<int()> addTokens(CLI::App &app, Session &session)
{
    struct Action {
        const char *name;
        const char *summary;
        bool takesId;
        bool idIsRequired;
        bool asksServer;
        int (*run)(const TokensArguments &, Session &);
    };
    static constexpr Action actions[] = {
        {"list", "List what the session-token log knows", false, false, false, list},
        {"check", "Ask the server whether app passwords are valid: one, or all of the key store", true, false, true,
         check},
        {"rotate", "Replace an app password on its server and in the key store by a new one", true, true, true, rotate},
        {"revoke", "Delete an app password on its server and from the key store", true, true, true, revoke},
        {"forget", "Take one out of the log; it stays valid", true, true, false, forget},
    };
    const auto arguments = std::make_shared<TokensArguments>();
    std::vector<std::pair<CLI::App *, const Action *>> subcommands;
    for (const Action &action : actions) {
        CLI::App *const sub = app.add_subcommand(action.name, action.summary);
        if (action.takesId)
            sub->add_option("ID", arguments->id, "Id of the log, or its beginning")->required(action.idIsRequired);
        if (action.asksServer) {
            sub->add_option("--user", arguments->user, "Login name, where the log does not know it")->type_name("NAME");
            sub->add_flag("--stdin", arguments->fromStdin, "Read the secret from the first line of stdin");
            arguments->access.declare(*sub);
            if (action.run == rotate)
                sub->add_flag("--print", arguments->print, "Print the new app password on stdout, once");
        }
        subcommands.emplace_back(sub, &action);
    }
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 the server refuses an app password, 2 wrong usage or no secret, 3 no connection,\n"
        "4 key store or log could not be read or written, 130 interrupted.");
    return [subcommands, arguments, &session]() -> int {
        for (const auto &[sub, action] : subcommands) {
            if (sub->parsed())
                return action->run(*arguments, session);
        }
        return WrongUsage;
    };
}

} // namespace plectrum
