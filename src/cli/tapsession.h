// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/lineinput.h"
#include "server/tap/tapserver.h"

#include <QObject>

namespace plectrum {

/// One run of `tap`: says what goes through, takes commands on what is held from stdin.
class TapSession : public QObject {
    Q_OBJECT

public:
    /// `takesCommands`: lines of stdin are read.
    TapSession(TapServer &server, bool takesCommands, Session &session);

    void start();

private:
    void changed(const TapConnection &connection);
    void report(quint64 connection, const QList<Verdict> &verdicts);
    void held(quint64 connection, const TapMessage &message);
    void readCommands();
    /// What is wrong with it; empty: done.
    Result<void> obey(const QJsonObject &command);
    Result<void> inject(const QJsonObject &command);
    Result<void> changeRules(const QJsonObject &command);
    Result<void> settle(const QJsonObject &command, const QString &what);
    void say(const QJsonObject &object);

    TapServer &m_server;
    const bool m_takesCommands;
    Session &m_session;
    LineInput m_input;
};

/// What tap's stdin takes, one object a line:
/// {"do": "forward"|"drop"|"duplicate", "id", "text"|"base64"?: sent instead}
/// {"do": "inject", "conn", "dir": "out"|"in", "kind": "text"|"binary"|"ping"|"pong"|"close", "text"|"base64"?,
/// "code"?}
/// {"do": "hold", "match"?: as --hold}   {"do": "pass"}: hold no more   {"do": "release"}: all that is held
/// {"do": "end", "conn"}   {"do": "stop"}
const char *tapCommandsHelp();

} // namespace plectrum
