// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/evidence.h"

#include <QJsonObject>

#include <span>

namespace plectrum {

/// A web server as its Server (or X-Powered-By) header names it.
struct ServerKind {
    /// Proxy: mostly stands before others. Application: mostly is the endpoint itself.
    enum class Part { None, Proxy, Application };
    QLatin1StringView word; ///< in the header, lower case
    QLatin1StringView name; ///< for people
    Part part = Part::None;
};

/// What the rules of verdicts look at, worked out once from an Evidence, which must outlive it. Pure.
struct Signs {
    explicit Signs(const Evidence &given);

    const Evidence &evidence;

    // what was asked
    HttpHead request;
    bool upgradeAsked = true; ///< also where the request is not known
    QByteArray path;          ///< percent-encoded, as asked
    bool underExapps = false; ///< "/exapps/" is in the path
    QByteArray prefix;        ///< what stands before /exapps/
    QByteArray appId;         ///< as spelled
    QByteArray targetPath;    ///< what HaRP matches routes against, if it sees this path
    bool control = false;     ///< /exapps/app_api
    bool internalEndpoint = false;
    bool dotSegments = false;
    bool phpProxy = false; ///< /apps/app_api/proxy/

    // what was sent along
    bool sentCookies = false;
    bool sentPassphrase = false;
    bool sentSameSite = false;
    bool sentAuthorization = false;
    QByteArray scheme; ///< of Authorization, as spelled
    bool sentTokenElsewhere = false;
    bool sentSharedKey = false;
    QByteArray origin;
    QList<QByteArray> subprotocols;
    /// One of the two things that make HaRP ask Nextcloud who it is (nextcloud/HaRP).
    bool credentialed() const { return sentPassphrase || sentAuthorization; }

    // what came
    int status = 0;
    QByteArray contentType; ///< lower case, without parameters
    QByteArray lowerBody;   ///< lower case, its beginning
    QJsonObject json;       ///< of a body that is an object
    ServerKind server;
    bool lowerCaseNames = false; ///< all header names; HAProxy writes them so
    bool nextcloud = false;      ///< by its headers, cookies or page

    /// Refused or failed while it was opened.
    bool opening() const { return !evidence.end; }
    bool accepted() const { return status == 101 && !evidence.error; }
    bool failedWith(ErrorCode code) const { return opening() && evidence.error == code; }
    bool answeredWith(int code) const { return opening() && status == code; }
    bool bodySays(QByteArrayView lowerCase) const { return lowerBody.contains(lowerCase); }
    /// As a word of its own: "origin", but not in "original".
    bool bodyHasWord(QByteArrayView lowerCase) const;
    bool bodyNamesOrigin() const { return bodyHasWord("origin") || bodyHasWord("cors"); }
    /// Exactly these names in this order and case.
    bool hasExactly(std::span<const QByteArrayView> names) const;
    bool silent() const
    {
        return failedWith(ErrorCode::HandshakeTimeout) && status == 0 && evidence.responseBytes.isEmpty();
    }
    /// Time from the request to the answer's head.
    std::optional<std::chrono::nanoseconds> answerTime() const { return evidence.timings.upgrade; }
    /// "HTTP/1.1 403 Forbidden" is "403 Forbidden".
    QString statusLine() const;
    QUrl location() const; ///< absolute; without user info
    int port() const;
    bool tls() const;
    bool hostIsAddress() const;
    /// The answer to plain text is a TLS record.
    bool answeredInTls() const;
    /// Plain text was hung up on at a port where TLS is usual.
    bool plainOnTlsPort() const;

    // how it ended
    bool endedBy(QLatin1StringView cause) const;
    /// On this side, without a closing handshake.
    bool givenUpHere() const;
    /// The other end, or something between, cut the transport without a close frame.
    bool wasCut() const;
    /// The well-known idle limit that it was cut at, if it was: by the silence either way, else by the silence of the
    /// other end.
    std::optional<std::chrono::seconds> idleLimit() const;
    /// Is it `limit`? Timers of proxies fire late rather than early, and the network adds to it.
    static bool isNear(std::optional<std::chrono::nanoseconds> measured, std::chrono::seconds limit);
};

/// For showing: one line, at most `most` characters, control characters replaced.
QString shown(QByteArrayView bytes, qsizetype most = 120);
/// "3.1 s", "29 ms".
QString shown(std::chrono::nanoseconds duration);

} // namespace plectrum
