// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdict.h"

#include <cstdlib>

using namespace plectrum;

namespace {

const char *const Urls[] = {"wss://cloud.example.org/exapps/board/ws",
                            "ws://127.0.0.1:8780/exapps/Board/a/%2e%2e/b?token=x",
                            "wss://cloud.example.org/nextcloud/exapps/app_api/info",
                            "wss://cloud.example.org/index.php/apps/app_api/proxy/board/ws",
                            "ws://[::1]:443/socket.io/?EIO=4",
                            "ws://harp/exapps/board/heartbeat",
                            "",
                            "http:///"};
const char *const Requests[] = {
    "",
    "GET /exapps/board/ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nOrigin: https://b\r\n"
    "Sec-WebSocket-Protocol: chat\r\nCookie: oc_sessionPassphrase=a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Basic YTpi\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8\r\nCookie: a; =; ;b=\r\n\r\n"};

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void judged(const Evidence &evidence)
{
    const QList<Verdict> verdicts = judge(evidence);
    check(!verdicts.isEmpty());
    for (const Verdict &verdict : verdicts) {
        check(!verdict.id.isEmpty() && !verdict.summary.isEmpty() && !verdict.cause.isEmpty());
        check(verdictFromJson(toJson(verdict)) == verdict);
    }
}

} // namespace

/// First byte: the address and the request. Second: the error, or how it ended. The rest is the answer, or the reason
/// of a close frame.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    ConnectionInfo info;
    info.url = QString::fromLatin1(Urls[data[0] & 7]);
    const QByteArray request(Requests[(data[0] >> 3) & 3]);
    const int kind = data[1];
    const QByteArray answer(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    OpeningTimings timings;
    timings.upgrade = std::chrono::milliseconds(kind * 100);
    const auto code = ErrorCode(kind % (int(ErrorCode::PongTimeout) + 1));
    judged(evidenceOf(info, request, answer, timings, {code, QString::fromUtf8(answer.left(100))},
                      std::chrono::seconds(15)));
    const char *const causes[] = {"fin", "reset", "closed", "violation", "failed", "tls-alert", "refused", ""};
    const char *const closers[] = {"", "local", "remote", "both"};
    ConnectionEnd end{.code = quint16(kind * 257),
                      .reason = answer,
                      .closedBy = QString::fromLatin1(closers[kind & 3]),
                      .cause = QString::fromLatin1(causes[(kind >> 2) & 7]),
                      .detail = QString::fromUtf8(answer.left(100))};
    if (kind & 128)
        end.code = 1006;
    const std::chrono::seconds time(kind * 15);
    judged(evidenceOf(info, request, answer, end, time, time, time));
    return 0;
}
