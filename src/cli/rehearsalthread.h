// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "server/harp/harpserver.h"

#include <QObject>
#include <QThread>

namespace plectrum {

/// A configuration of the rehearsal from its file. FileNotReadable, or BadConfig with the file's name.
Result<HarpConfig> readRehearsal(const QString &path);
/// What HaRP would log about the configuration when it starts.
void warnOf(const HarpAgent &agent, Console &console);
/// A line of a room's event (server/rooms/roomevent.h): the object with "event": "websocket", or for readers.
void printEvent(QJsonObject event, Console &console);

/// The rehearsed HaRP beside something else of the same process: a HarpServer in a thread of its own, on a free port
/// of the loopback. Lives in the thread that creates it, where the server's log is printed.
class RehearsalThread {
public:
    explicit RehearsalThread(Console &console);
    ~RehearsalThread();

    /// Returns once it listens, with its address; ListenFailed. `recorder` may be null; must live until stop().
    Result<QUrl> start(const HarpConfig &config, CaptureWriter *recorder);
    /// Lets open connections end, for at most a few seconds; returns when all is recorded and the thread is gone.
    void stop();

private:
    void log(const QString &line);

    Console &m_console;
    QObject m_context; ///< of this thread: what the server says is handled here
    QThread m_thread;
    HarpServer *m_server = nullptr; ///< lives in m_thread and ends with it
};

} // namespace plectrum
