// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "capture/connectioninfo.h"
#include "client/client.h"
#include "result.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace plectrum {

/// All that was seen of one try to use an address, as judge() takes it. Made from what the Client reports or from a
/// capture; absent means: not seen, or not known. Holds the request as sent, so it may hold secrets: never store it.
struct Evidence {
    /// Bodies are judged by their beginning.
    static constexpr qsizetype MaxBody = 64 * 1024;

    struct Redirect {
        QUrl from;
        QUrl to;
        int status = 0;
        bool operator==(const Redirect &) const = default;
    };

    QUrl url; ///< as asked; its user info is not looked at
    QByteArray requestHead;

    /// Of the answer; status 0: no whole head came. `responseBytes` is what came when it was no head.
    HttpHead response;
    QByteArray responseBytes;
    QByteArray body;
    bool bodyTruncated = false;

    OpeningTimings timings;
    std::optional<ErrorCode> error; ///< why it did not open
    QString detail;                 ///< of the error; technical, English
    /// How long nothing at all was answered to the request, if it ended so.
    std::optional<std::chrono::nanoseconds> silence;

    /// How it ended, once it was open; and then how long it was, and how long no frame had come in, or gone either way.
    std::optional<ConnectionEnd> end;
    std::optional<std::chrono::nanoseconds> openFor;
    std::optional<std::chrono::nanoseconds> idleIn;
    std::optional<std::chrono::nanoseconds> idle;

    QList<Redirect> redirects; ///< followed before this
    /// Failures that HaRP counts, sent to this host in the last window; see BanGuard.
    int countedFailures = 0;
};

/// Of Client::refused().
Evidence evidenceOf(const ConnectionInfo &info, const QByteArray &requestHead, const Refusal &refusal);
/// Of Client::failed(). `timeout` is the target's: how long a silence was. `responseHead` may be a part of one.
Evidence evidenceOf(const ConnectionInfo &info, const QByteArray &requestHead, const QByteArray &responseHead,
                    const OpeningTimings &timings, const Error &error, std::chrono::nanoseconds timeout);
/// Of Client::closed(). The three times as in Evidence.
Evidence evidenceOf(const ConnectionInfo &info, const QByteArray &requestHead, const QByteArray &responseHead,
                    const ConnectionEnd &end, std::optional<std::chrono::nanoseconds> openFor,
                    std::optional<std::chrono::nanoseconds> idleIn, std::optional<std::chrono::nanoseconds> idle);
/// Of connection `id` (from 1) of a capture. Looks through the records [first, last), all by default, in time that
/// grows with their number; damaged blocks are passed over. BadOption: there is no such connection.
Result<Evidence> evidenceOf(CaptureReader &capture, quint32 id, RecordId first = 1, RecordId last = -1);

} // namespace plectrum
