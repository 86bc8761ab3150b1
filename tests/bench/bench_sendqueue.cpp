// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connection.h"
#include "support/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 Count = 2'000'000;
constexpr qsizetype Size = 125;
constexpr qint64 WireBytes = Count * (Size + 2);
constexpr int Rounds = 5;
constexpr qint64 NoBound = std::numeric_limits<qint64>::max();

enum class Manner { Considerate, AllAtOnce };

void discard(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection");
    std::vector<char> bin(1024 * 1024);
    qint64 got = 0;
    for (ssize_t part = 1; got < WireBytes && part > 0; got += part)
        part = ::recv(socket, bin.data(), bin.size(), 0);
    ::close(socket);
    if (got < WireBytes)
        qFatal("bytes are missing: %lld of %lld", got, WireBytes);
}

/// Messages a second to a socket that throws them away.
double rate(Manner manner, qint64 sendAhead)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    std::thread reader(discard, server.serverPort());
    if (!server.waitForNewConnection(30000))
        qFatal("nobody connects");
    ConnectionOptions options;
    options.sendAhead = sendAhead;
    Connection connection(std::unique_ptr<QTcpSocket>(server.nextPendingConnection()), Role::Server, options, {},
                          nullptr, 0, {});
    const QByteArray message(Size, 'm');
    qint64 sent = 0;
    const auto pump = [&] {
        while (sent < Count
               && (manner == Manner::AllAtOnce || sent % 64 != 0 || connection.bytesToWrite() < 256 * 1024)) {
            connection.sendText(message);
            ++sent;
        }
    };
    QEventLoop loop;
    // Without a bound the connection never counts as full, so that its signal is of no use to the sender.
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, pump);
    QObject::connect(&connection, &Connection::writable, &loop, pump);
    QObject::connect(&connection, &Connection::closed, &loop, &QEventLoop::quit);
    connection.start();
    QElapsedTimer timer;
    timer.start();
    turn.start(0);
    loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    reader.join();
    return double(Count) / seconds;
}

} // namespace

/// What the bound of the socket's buffer costs: 125-byte messages with and without it, to a reader that keeps up.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    for (const Manner manner : {Manner::Considerate, Manner::AllAtOnce}) {
        double bounded = 0;
        double unbounded = 0;
        for (int i = 0; i < Rounds; ++i) {
            bounded = std::max(bounded, rate(manner, ConnectionOptions::DefaultSendAhead));
            unbounded = std::max(unbounded, rate(manner, NoBound));
        }
        const QByteArray name = manner == Manner::Considerate ? "sent as the peer takes them" : "sent all at once";
        figure((name + ", million messages a second").constData(), bounded / 1e6, 3);
        figure((name + ", with / without a bounded socket").constData(), bounded / unbounded, 0.9);
    }
    return 0;
}
