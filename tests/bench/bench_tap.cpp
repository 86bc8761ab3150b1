// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "support/figures.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
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
constexpr int SlowFloodCount = 20'000; // for a Python proxy, which takes seconds for it

/// Runs `play` with an open connection to `url` until it quits the loop.
void withConnection(const QString &url, const std::function<void(Client &, Connection &, QEventLoop &)> &play)
{
    Client client(nullptr);
    QEventLoop loop;
    QObject::connect(&client, &Client::opened, &client,
                     [&](Connection *connection) { play(client, *connection, loop); });
    QObject::connect(&client, &Client::failed, &client,
                     [](const Error &error) { qFatal("%s", qPrintable(error.detail)); });
    QObject::connect(&client, &Client::refused, &client, [] { qFatal("refused"); });
    Target target;
    target.url = QUrl(url);
    target.offerDeflate = false;
    client.open(target);
    loop.exec();
}

/// Median time of a message there and back, in seconds.
double tripSeconds(const QString &url)
{
    QElapsedTimer clock;
    std::vector<qint64> trips;
    withConnection(url, [&](Client &client, Connection &connection, QEventLoop &loop) {
        QObject::connect(&connection, &Connection::messageReceived, &client, [&] {
            trips.push_back(clock.nsecsElapsed());
            if (int(trips.size()) == Trips) {
                loop.quit();
                return;
            }
            clock.restart();
            connection.sendText(QByteArray(125, 'x'));
        });
        clock.start();
        connection.sendText(QByteArray(125, 'x'));
    });
    std::ranges::nth_element(trips, trips.begin() + Trips / 2);
    return double(trips[Trips / 2]) / 1e9;
}

/// Time of a flood of messages of 125 bytes, in seconds.
double floodSeconds(const QString &base, int count)
{
    QElapsedTimer clock;
    int came = 0;
    withConnection(base + u"/flood?size=125&count=%1"_s.arg(count),
                   [&](Client &client, Connection &connection, QEventLoop &loop) {
                       clock.start();
                       QObject::connect(&connection, &Connection::messageReceived, &client, [&] {
                           if (++came == count)
                               loop.quit();
                       });
                   });
    return double(clock.nsecsElapsed()) / 1e9;
}

/// `plectrum-cli tap` in a process of its own.
class Tap : public Program {
public:
    explicit Tap(const QStringList &options)
        : Program(QStringLiteral(PLECTRUM_CLI), QStringList{u"--quiet"_s, u"tap"_s} + options)
        , url(QString::fromUtf8(nextLine()).remove(u"listening "_s))
    {
    }
    const QString url;
};

int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return server.serverPort();
}

void waitForPort(int port)
{
    for (int i = 0; i < 200; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        if (socket.waitForConnected(100))
            return;
        QThread::msleep(50); // a foreign program, which does not say when it listens
    }
    qFatal("nobody listens on port %d", port);
}

} // namespace

/// What a tap costs: against no tap, and against mitmproxy where it is installed, before the same server in one run.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const ServingProgram server;
    const QString target = server.url({});
    const Tap passing({u"--target"_s, target});
    const Tap recording({u"--target"_s, target, u"--record"_s, folder.filePath(u"tap.plectrum"_s)});
    const Tap watching({u"--target"_s, target, u"--drop"_s, u"out:no such text"_s});

    struct Way {
        const char *name;
        QString url;
        double trip = 1e9;
        double flood = 1e9;
    };
    std::vector<Way> ways{
        {"without", target}, {"passing", passing.url}, {"recording", recording.url}, {"with rules", watching.url}};
    for (int run = 0; run < 3; ++run) {
        for (Way &way : ways) {
            way.trip = std::min(way.trip, tripSeconds(way.url + u"/echo"_s));
            way.flood = std::min(way.flood, floodSeconds(way.url, FloodCount));
        }
    }
    for (size_t i = 1; i < ways.size(); ++i) {
        const std::string name = std::string("tap ") + ways[i].name;
        figure((name + ": there and back, × without").c_str(), ways[i].trip / ways[0].trip, 3, true);
        figure((name + ": a flood, × without").c_str(), ways[i].flood / ways[0].flood, 3, true);
    }
    figure("tap recording: million messages a second", FloodCount / ways[2].flood / 1e6, 0.5);

    const QString mitmdump = QStandardPaths::findExecutable(u"mitmdump"_s);
    if (mitmdump.isEmpty()) {
        printf("skipped: no mitmdump to compare with (Debian package mitmproxy)\n");
        return 0;
    }
    const int port = freePort();
    Program mitm(mitmdump,
                 {u"-q"_s, u"--mode"_s, QString(u"reverse:"_s + QString(target).replace(u"ws:"_s, u"http:"_s)),
                  u"--listen-host"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), u"-w"_s,
                  folder.filePath(u"tap.mitm"_s)});
    waitForPort(port);
    const QString theirs = u"ws://127.0.0.1:%1"_s.arg(port);
    figure("tap recording: there and back, × mitmproxy", ways[2].trip / tripSeconds(theirs + u"/echo"_s), 0.5, true);
    const auto thousands = [](const QString &url) { return SlowFloodCount / floodSeconds(url, SlowFloodCount) / 1e3; };
    const double ours = std::max({thousands(recording.url), thousands(recording.url), thousands(recording.url)});
    const double mitmproxys = thousands(theirs);
    printf("mitmproxy recording: thousand messages a second %.2f, the tap in the same flood %.0f\n", mitmproxys, ours);
    figure("tap recording: messages a second, × mitmproxy", ours / mitmproxys, 2);
    return 0;
}
