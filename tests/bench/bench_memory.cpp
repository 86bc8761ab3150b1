// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/processmemory.h"
#include "support/figures.h"
#include "support/program.h"
#include "websocket/deflate.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Clients = 1000;
constexpr int First = 100; ///< open before counting begins, so that what is made once is not counted
constexpr int TogetherMost = 25;
/// Long enough that all servers deflate it.
const QByteArray Said = "42[\"echo\",\"" + QByteArray(2000, 'x') + "\"]";
/// What is kept for the next message may go meanwhile.
constexpr std::chrono::seconds Rest{22};
const QString SocketIoPath = u"/socket.io/?EIO=4&transport=websocket"_s;

/// A WebSocket by hand that says one text and hears whether something like it comes back.
class EchoedClient : public QTcpSocket {
public:
    EchoedClient(const QUrl &url, bool isSocketIo, bool isDeflated)
        : m_isSocketIo(isSocketIo)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { take(); });
        connectToHost(url.host(), quint16(url.port()));
        QByteArray head = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        if (isDeflated)
            head += "Sec-WebSocket-Extensions: permessage-deflate\r\n";
        write(head + "\r\n");
    }
    /// A mask of zeros is one too.
    void say(const QByteArray &payload, bool isDeflated)
    {
        QByteArray frame(1, char(isDeflated ? 0xc1 : 0x81));
        if (payload.size() < 126)
            frame += char(0x80 | payload.size());
        else
            frame += char(0xfe) + QByteArray(1, char(payload.size() >> 8)) + char(payload.size() & 0xff);
        write(frame + QByteArray(4, '\0') + payload);
    }
    bool isReady() const { return m_ready; }
    bool hasHeard() const { return m_heard; }

private:
    void take()
    {
        const QByteArray bytes = readAll();
        if (m_ready) {
            // Deflated or not, an echo is a text of more bytes than a ping of Socket.IO.
            m_heard = m_heard || bytes.size() > 8;
            return;
        }
        m_begin += bytes;
        const qsizetype head = m_begin.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const int frames = framesIn(QByteArrayView(m_begin).sliced(head + 4));
        if (m_isSocketIo && frames > 0 && !m_entering) {
            m_entering = true;
            say("40", false);
        }
        m_ready = !m_isSocketIo || frames == 2;
    }
    /// Whole ones of fewer than 64 KiB; they may be deflated, so that only their number tells what they are.
    static int framesIn(QByteArrayView bytes)
    {
        int count = 0;
        while (bytes.size() >= 4) {
            const bool isLong = (bytes[1] & 0x7f) == 126;
            const qsizetype size = isLong ? 4 + (quint8(bytes[2]) << 8 | quint8(bytes[3])) : 2 + bytes[1];
            if (bytes.size() < size)
                break;
            bytes = bytes.sliced(size);
            ++count;
        }
        return count;
    }

    const bool m_isSocketIo;
    bool m_entering = false;
    bool m_ready = false;
    bool m_heard = false;
    QByteArray m_begin;
};

/// Gives up, and the benchmark with it, after a minute.
template <typename Condition>
void spinUntil(Condition holds)
{
    const QDeadlineTimer end(60s);
    while (!holds()) {
        if (end.hasExpired())
            qFatal("A server did not answer in time");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

/// A server to be weighed.
struct Weighed {
    QUrl url;
    std::function<qint64()> memory; ///< bytes in RAM
    std::unique_ptr<Program> program;
};

Weighed ours(const QString &path)
{
    auto program = std::make_unique<ServingProgram>();
    const qint64 id = program->processId();
    return {QUrl(program->url(path)), [id] { return processMemory(id).value_or(ProcessMemory()).resident; },
            std::move(program)};
}

Weighed npm(const QString &kind, bool isDeflated, const QString &path)
{
    auto program = std::make_unique<Program>(
        u"node"_s,
        QStringList{u"--expose-gc"_s, QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/memory.mjs"), kind,
                    isDeflated ? u"deflate"_s : u"plain"_s});
    const QUrl url(QString::fromUtf8(program->nextLine()) + path);
    Program *const node = program.get();
    return {url,
            [node] {
                node->write("\n");
                return node->nextLine().toLongLong();
            },
            std::move(program)};
}

/// Bytes of RAM a connection, by what it has done.
struct Weights {
    double idle = 0;   ///< nothing since its handshake
    double spoken = 0; ///< one message each way
    double rested = 0; ///< and nothing for some seconds
};

Weights weigh(const Weighed &server, bool isSocketIo, bool isDeflated)
{
    std::vector<std::unique_ptr<EchoedClient>> clients;
    const auto open = [&](int count) {
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<EchoedClient>(server.url, isSocketIo, isDeflated));
            if (clients.size() % TogetherMost == 0)
                spinUntil([&] { return std::ranges::all_of(clients, &EchoedClient::isReady); });
        }
    };
    QByteArray said = Said;
    if (isDeflated)
        said = Deflater(15, false).compress(Said).toByteArray();
    const auto speak = [&](int from) {
        for (size_t i = size_t(from); i < clients.size(); ++i) {
            clients[i]->say(said, isDeflated);
            spinUntil([&] { return clients[i]->hasHeard(); });
        }
    };
    const auto a = [](qint64 bytes) { return double(bytes) / Clients; };
    Weights weights;
    open(First);
    speak(0);
    if (!isSocketIo)                  // whose clients here answer no pings, so that they do not live long
        QThread::sleep(Rest.count()); // what the start has left behind goes, too
    const qint64 before = server.memory();
    open(Clients);
    weights.idle = a(server.memory() - before);
    speak(First);
    weights.spoken = a(server.memory() - before);
    QThread::sleep(Rest.count());
    weights.rested = a(server.memory() - before);
    return weights;
}

void allowSockets()
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

/// What a connection costs a server of memory: ours against npm ws and socket.io in one run, each in a process of its
/// own.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    allowSockets();
    setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    if (!processMemory(QCoreApplication::applicationPid())) {
        printf("skipped: this system does not tell the memory of a process\n");
        return 0;
    }
    const bool hasNode = !QStandardPaths::findExecutable(u"node"_s).isEmpty()
        && QFile::exists(QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/node_modules/socket.io/package.json"));
    printf("%-34s%12s%12s%12s\n", "KiB a connection", "idle", "spoken", "rested");
    const auto print = [](const QByteArray &name, const Weights &weights) {
        printf("%-34s%12.1f%12.1f%12.1f\n", name.constData(), weights.idle / 1024, weights.spoken / 1024,
               weights.rested / 1024);
    };
    struct Goal {
        QByteArray name;
        double ratio;
    };
    std::vector<Goal> goals;
    for (const bool isSocketIo : {false, true}) {
        for (const bool isDeflated : {false, true}) {
            const QByteArray way = isDeflated ? ", deflate" : ", plain";
            const QByteArray protocol = isSocketIo ? "Socket.IO" : "echo";
            const Weights own = weigh(ours(isSocketIo ? SocketIoPath : u"/echo"_s), isSocketIo, isDeflated);
            print(protocol + way, own);
            if (!hasNode)
                continue;
            const QString kind = isSocketIo ? u"socket.io"_s : u"ws"_s;
            const QByteArray peer = "npm " + kind.toUtf8();
            const Weights other =
                weigh(npm(kind, isDeflated, isSocketIo ? SocketIoPath : u"/"_s), isSocketIo, isDeflated);
            print(peer + way, other);
            const auto compare = [&](const char *when, double mine, double theirs) {
                // What is left of theirs may be lost in what their heap gives back.
                if (theirs > 0)
                    goals.push_back({"memory, " + protocol + way + ", " + when + ", × " + peer, mine / theirs});
            };
            compare("idle", own.idle, other.idle);
            compare("spoken", own.spoken, other.spoken);
            compare("rested", own.rested, other.rested);
        }
    }
    for (const Goal &goal : goals)
        figure(goal.name.constData(), goal.ratio, 1, true);
    if (!hasNode)
        printf("skipped: npm ws and socket.io are not installed: run \"npm ci\" in tests/interop\n");
    return 0;
}
