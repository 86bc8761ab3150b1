// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "support/figures.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Trips = 5000;
constexpr int FloodCount = 1'000'000;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return server.serverPort();
}

void waitForPort(int port)
{
    for (int i = 0; i < 100; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        if (socket.waitForConnected(100))
            return;
        QThread::msleep(50); // a foreign program, which does not say when it listens
    }
    qFatal("nobody listens on port %d", port);
}

/// Median time of a message there and back, in seconds.
double tripSeconds(const QString &url)
{
    Client client(nullptr);
    QEventLoop loop;
    QElapsedTimer clock;
    std::vector<qint64> trips;
    QObject::connect(&client, &Client::opened, &client, [&](Connection *connection) {
        QObject::connect(connection, &Connection::messageReceived, &client, [&, connection] {
            trips.push_back(clock.nsecsElapsed());
            if (int(trips.size()) == Trips) {
                loop.quit();
                return;
            }
            clock.restart();
            connection->sendText(QByteArray(125, 'x'));
        });
        clock.start();
        connection->sendText(QByteArray(125, 'x'));
    });
    QObject::connect(&client, &Client::failed, &client,
                     [&](const Error &error) { qFatal("%s", qPrintable(error.detail)); });
    QObject::connect(&client, &Client::refused, &client, [] { qFatal("refused"); });
    Target target;
    target.url = QUrl(url);
    target.offerDeflate = false;
    client.open(target);
    loop.exec();
    std::ranges::nth_element(trips, trips.begin() + Trips / 2);
    return double(trips[Trips / 2]) / 1e9;
}

/// Time of a flood of messages, in seconds.
double floodSeconds(const QString &url)
{
    Client client(nullptr);
    QEventLoop loop;
    QElapsedTimer clock;
    int count = 0;
    QObject::connect(&client, &Client::opened, &client, [&](Connection *connection) {
        clock.start();
        QObject::connect(connection, &Connection::messageReceived, &client, [&] {
            if (++count == FloodCount)
                loop.quit();
        });
    });
    QObject::connect(&client, &Client::failed, &client,
                     [&](const Error &error) { qFatal("%s", qPrintable(error.detail)); });
    QObject::connect(&client, &Client::refused, &client, [] { qFatal("refused"); });
    Target target;
    target.url = QUrl(url);
    target.offerDeflate = false;
    client.open(target);
    loop.exec();
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

/// The rehearsed HaRP against HAProxy, each before the same server in a process of its own.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString haproxy = QStandardPaths::findExecutable(u"haproxy"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (haproxy.isEmpty()) {
        printf("skipped: no haproxy to compare with (Debian package haproxy)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const ServingProgram exapp;
    const QString destination = exapp.url({}).remove(u"ws://"_s);
    const QString config = folder.filePath(u"harp.json"_s);
    write(config,
          QByteArray(R"json({"exapps": [{"id": "a", "target": "http://)json") + destination.toUtf8()
              + R"json(", "routes": [{"url": "^/", "access_level": "PUBLIC"}]}]})json");
    const ServingProgram harp({u"--config"_s, config});
    const int port = freePort();
    const QString haproxyConfig = folder.filePath(u"haproxy.cfg"_s);
    write(haproxyConfig,
          "defaults\n mode http\n timeout connect 5s\n timeout client 30s\n timeout server 30s\n timeout tunnel 60s\n"
          "frontend f\n bind 127.0.0.1:"
              + QByteArray::number(port) + "\n default_backend b\nbackend b\n server s " + destination.toUtf8() + "\n");
    Program peer(haproxy, {u"-f"_s, haproxyConfig});
    waitForPort(port);

    const QString ours = harp.url(u"/exapps/a"_s);
    const QString theirs = u"ws://127.0.0.1:%1"_s.arg(port);
    const QString flood = u"/flood?size=125&count=%1"_s.arg(FloodCount);
    double oursTrip = 1e9;
    double theirsTrip = 1e9;
    double oursFlood = 1e9;
    double theirsFlood = 1e9;
    for (int run = 0; run < 3; ++run) {
        oursTrip = std::min(oursTrip, tripSeconds(ours + u"/echo"_s));
        theirsTrip = std::min(theirsTrip, tripSeconds(theirs + u"/echo"_s));
        oursFlood = std::min(oursFlood, floodSeconds(ours + flood));
        theirsFlood = std::min(theirsFlood, floodSeconds(theirs + flood));
    }
    figure("there and back through the rehearsed HaRP, × HAProxy", oursTrip / theirsTrip, 1.5, true);
    figure("a flood through it, × HAProxy's time", oursFlood / theirsFlood, 1.5, true);
    figure("of it, million messages a second", FloodCount / oursFlood / 1e6, 0.5);
    return 0;
}
