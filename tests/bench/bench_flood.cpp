// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 Count = 2'000'000;
constexpr qint64 Size = 125;
constexpr int Rounds = 5;

QString floodPath()
{
    return u"/flood?count=%1&size=%2"_s.arg(Count).arg(Size);
}

/// Seconds that the whole program takes to record the flood, start and last commit included.
double recordSeconds(const ServingProgram &server, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    const Outcome done = runPlectrum({u"--quiet"_s, u"connect"_s, server.url(floodPath()), u"--wait"_s, u"600"_s,
                                      u"--record"_s, file, u"--overwrite"_s});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const Outcome counted = runPlectrum({u"show"_s, file, u"--filter"_s, u"kind == text"_s, u"--count"_s});
    if (done.code != 0 || counted.out.trimmed().toLongLong() != Count)
        qFatal("messages are missing: %s %s %s", done.err.constData(), counted.out.constData(),
               counted.err.constData());
    return seconds;
}

/// Seconds that npm ws takes from its connect to the close, to count only; negative: it cannot.
double countSeconds(const ServingProgram &server)
{
    const Outcome done =
        run(u"node"_s, {QStringLiteral(PLECTRUM_SOURCE_DIR) + u"/tests/interop/count.mjs"_s, server.url(floodPath())});
    const QJsonObject seen = QJsonDocument::fromJson(done.out).object();
    return seen.value("count"_L1).toInteger() == Count ? seen.value("ms"_L1).toDouble() / 1000 : -1;
}

/// Messages a second that the server sends to a socket which throws them away.
double sendRate(const ServingProgram &server)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(quint16(QUrl(server.url({})).port()));
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection");
    const QByteArray request = "GET " + floodPath().toLatin1()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    QElapsedTimer timer;
    timer.start();
    if (::send(socket, request.constData(), size_t(request.size()), 0) != request.size())
        qFatal("the request was not taken");
    std::vector<char> bin(1024 * 1024);
    const qint64 wanted = Count * (Size + 2);
    qint64 got = 0;
    for (ssize_t part = 1; got < wanted && part > 0; got += part)
        part = ::recv(socket, bin.data(), bin.size(), 0);
    ::close(socket);
    if (got < wanted)
        qFatal("bytes are missing: %lld of %lld", got, wanted);
    return double(Count) * 1e9 / double(timer.nsecsElapsed());
}

bool hasNpmWs()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty()) {
        std::puts("skipped the comparison with npm ws: no node here");
        return false;
    }
    if (!QFile::exists(QStringLiteral(PLECTRUM_SOURCE_DIR) + u"/tests/interop/node_modules/ws/package.json"_s)) {
        std::puts("skipped the comparison with npm ws: run \"npm ci\" in tests/interop");
        return false;
    }
    return true;
}

} // namespace

/// A flood of 125-byte messages from the embedded server in a process of its own.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const ServingProgram server({u"--no-deflate"_s});
    const QTemporaryDir folder;
    const bool compares = hasNpmWs();
    double rate = 0;
    double recorded = std::numeric_limits<double>::max();
    double counted = recorded;
    // By turns, so that a busy machine is unfair to nobody.
    for (int i = 0; i < Rounds; ++i) {
        rate = std::max(rate, sendRate(server));
        recorded = std::min(recorded, recordSeconds(server, folder.filePath(u"flood.plectrum"_s)));
        const double ws = compares ? countSeconds(server) : 0;
        if (ws < 0)
            qFatal("npm ws did not count %lld messages", Count);
        counted = std::min(counted, ws);
    }
    figure("flood sent, million messages a second", rate / 1e6, 1);
    std::printf("flood recorded, %lld messages, none lost: %.2f s\n", Count, recorded);
    if (compares) {
        std::printf("flood counted by npm ws: %.2f s\n", counted);
        figure("flood recorded / counted by npm ws, time", recorded / counted, 2, true);
    }
    return 0;
}
