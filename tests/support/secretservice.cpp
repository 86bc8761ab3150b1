// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretservice.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Patience = 10000; // ms

/// A bus that starts no services of the system by itself.
constexpr auto BusConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>%1</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(Patience);
}

} // namespace

SecretService::~SecretService()
{
    end(m_keyring);
    end(m_bus);
}

void SecretService::stopStore()
{
    end(m_keyring);
}

void SecretService::stall()
{
    ::kill(pid_t(m_keyring.processId()), SIGSTOP);
}

void SecretService::goOn()
{
    ::kill(pid_t(m_keyring.processId()), SIGCONT);
}

bool SecretService::start()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            m_error = program + u" is not installed"_s;
            return false;
        }
    }
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly) || config.write(QString::fromLatin1(BusConfig).arg(address).toUtf8()) < 0) {
        m_error = config.errorString();
        return false;
    }
    config.close();
    m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    if (!m_bus.waitForReadyRead(Patience)) {
        m_error = u"dbus-daemon does not start"_s;
        return false;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_folder.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("test");
    m_keyring.closeWriteChannel();
    // It is there once its keyring is made.
    const bool isMade =
        QTest::qWaitFor([this] { return QFile::exists(m_folder.filePath(u"keyrings/login.keyring"_s)); }, Patience);
    if (!isMade)
        m_error = u"gnome-keyring-daemon does not start: "_s + QString::fromUtf8(m_keyring.readAllStandardError());
    return isMade;
}

bool SecretService::settleIn(const QString &home)
{
    qputenv("HOME", home.toUtf8());
    for (const char *const name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qunsetenv(name);
    const bool isThere = start();
    // A process has one session bus: tests without a store come when the store is gone.
    if (isThere)
        use();
    else
        useNone();
    return isThere;
}

void SecretService::use() const
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_folder.filePath(u"bus"_s).toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
}

void SecretService::useNone()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
}

} // namespace plectrum
