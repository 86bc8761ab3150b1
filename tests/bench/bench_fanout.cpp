// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "support/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Text(100, 'x');
constexpr qsizetype IdLength = 20; ///< of a Socket.IO client
constexpr int AtOnce = 25;         ///< clients that connect together: a listener's backlog is short

struct Load {
    int receivers;
    int messages;
};
constexpr std::array Loads{Load{1, 20000}, Load{10, 10000}, Load{100, 2000}, Load{1000, 200}};

/// A WebSocket by hand, so that its own cost is small and the same for all servers.
class Receiver : public QTcpSocket {
public:
    Receiver(const QUrl &url, bool isSocketIo)
        : m_isSocketIo(isSocketIo)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { take(); });
        connectToHost(url.host(), quint16(url.port()));
        write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }
    /// Short texts only; a mask of zeros is one too.
    void say(const QByteArray &text)
    {
        QByteArray frame("\x81");
        if (text.size() < 126)
            frame += char(0x80 | text.size());
        else
            frame += char(0xfe) + QByteArray(1, char(text.size() >> 8)) + char(text.size() & 0xff);
        write(frame + QByteArray(4, '\0') + text);
    }
    bool isReady() const { return m_ready; }
    /// Bytes that came since it was ready.
    qint64 received = 0;

private:
    void take()
    {
        const QByteArray bytes = readAll();
        if (m_ready) {
            received += bytes.size();
            return;
        }
        m_begin += bytes;
        const qsizetype head = m_begin.indexOf("\r\n\r\n");
        if (head < 0 || m_isSocketIo == (m_begin.indexOf("\"sid\"", head) < 0))
            return;
        if (m_isSocketIo && !m_entering) {
            m_entering = true;
            say("40");
        }
        m_ready = !m_isSocketIo || m_begin.count("\"sid\"") == 2;
    }

    const bool m_isSocketIo;
    bool m_entering = false;
    bool m_ready = false;
    QByteArray m_begin;
};

template <typename Condition>
void spinUntil(Condition holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Messages that reached a receiver, a second.
double deliveriesPerSecond(const QUrl &url, bool isSocketIo, const Load &load)
{
    std::vector<std::unique_ptr<Receiver>> receivers;
    const auto areReady = [&] { return std::ranges::all_of(receivers, &Receiver::isReady); };
    for (int i = 0; i <= load.receivers; ++i) {
        receivers.push_back(std::make_unique<Receiver>(url, isSocketIo));
        if (receivers.size() % AtOnce == 0)
            spinUntil(areReady);
    }
    spinUntil(areReady);
    const std::unique_ptr<Receiver> sender = std::move(receivers.back());
    receivers.pop_back();
    const QByteArray said = isSocketIo ? "42[\"broadcast\",\"" + Text + "\"]" : Text;
    const qint64 payload = said.size() + (isSocketIo ? IdLength + 3 : 0);
    const qint64 expected = load.messages * (payload + (payload < 126 ? 2 : 4));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < load.messages; ++i)
        sender->say(said);
    spinUntil([&] {
        return std::ranges::all_of(receivers, [expected](const auto &each) { return each->received >= expected; });
    });
    return double(load.messages) * load.receivers / (double(clock.nsecsElapsed()) / 1e9);
}

/// A server of tests/interop/fanout.mjs.
class NodeServer : public Program {
public:
    explicit NodeServer(const QString &kind)
        : Program(u"node"_s, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/fanout.mjs"), kind})
        , url(QString::fromUtf8(nextLine()))
    {
    }
    const QString url;
};

void allowManySockets()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 16384);
        setrlimit(RLIMIT_NOFILE, &limit); // the servers inherit it
    }
#endif
}

} // namespace

/// What one sends to 1 to 1000 others through a server: ours on both engines against npm ws and socket.io in one run.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    allowManySockets();
    struct Contender {
        const char *name;
        QUrl url;
        bool isSocketIo = false;
        std::array<double, Loads.size()> rates{};
    };
    const ServingProgram native;
    const ServingProgram qt({u"--engine"_s, u"qt"_s});
    const QString socketIo = u"/socket.io/?EIO=4&transport=websocket"_s;
    std::vector<Contender> contenders{{"group, native", QUrl(native.url(u"/group/g"_s))},
                                      {"group, qt", QUrl(qt.url(u"/group/g"_s))},
                                      {"Socket.IO, native", QUrl(native.url(socketIo)), true},
                                      {"Socket.IO, qt", QUrl(qt.url(socketIo)), true}};
    std::unique_ptr<NodeServer> ws;
    std::unique_ptr<NodeServer> io;
    const bool hasNode = !QStandardPaths::findExecutable(u"node"_s).isEmpty()
        && QFile::exists(QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/node_modules/socket.io/package.json"));
    if (hasNode) {
        ws = std::make_unique<NodeServer>(u"ws"_s);
        io = std::make_unique<NodeServer>(u"socket.io"_s);
        contenders.push_back({"npm ws", QUrl(ws->url + u"/group/g"_s)});
        contenders.push_back({"npm socket.io", QUrl(io->url + socketIo), true});
    }
    for (int run = 0; run < 3; ++run) {
        for (Contender &each : contenders) {
            for (size_t i = 0; i < Loads.size(); ++i)
                each.rates[i] = std::max(each.rates[i], deliveriesPerSecond(each.url, each.isSocketIo, Loads[i]));
        }
    }
    printf("%-20s", "deliveries a second");
    for (const Load &load : Loads)
        printf("%10d to", load.receivers);
    printf("\n");
    for (const Contender &each : contenders) {
        printf("%-20s", each.name);
        for (const double rate : each.rates)
            printf("%13.0f", rate);
        printf("\n");
    }
    if (!hasNode) {
        printf("skipped: npm ws and socket.io are not installed: run \"npm ci\" in tests/interop\n");
        return 0;
    }
    for (size_t i = 0; i < Loads.size(); ++i) {
        const std::string to = " to " + std::to_string(Loads[i].receivers);
        figure(("fan-out" + to + ", × npm ws").c_str(), contenders[0].rates[i] / contenders[4].rates[i], 1);
        figure(("Socket.IO fan-out" + to + ", × npm socket.io").c_str(),
               contenders[2].rates[i] / contenders[5].rates[i], 1);
    }
    return 0;
}
