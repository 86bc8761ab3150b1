// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <tl/expected.hpp>

namespace plectrum {

/// Every expected failure of the engine. Texts for people: errorInfo() in errorinfo.h.
enum class ErrorCode {
    // target and network
    BadUrl,
    BadOption,
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable,
    ProxyRefused,
    ConnectTimeout,
    ConnectionReset,
    ConnectionEnded,
    Cancelled,
    // TLS
    TlsUntrusted,
    TlsExpired,
    TlsWrongHost,
    TlsRefused,
    CertificateUnreadable,
    // handshake
    HandshakeTimeout,
    HandshakeTooLarge,
    BadHttp,
    HandshakeRefused,
    BadAccept,
    BadUpgrade,
    BadSubprotocol,
    BadExtension,
    RedirectRefused,
    // frames
    PayloadTooLarge,
    ProtocolViolation,
    CloseTimeout,
    PongTimeout,
    // files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileNotCapture,
    FileNewerVersion,
    FileDamaged,
    FileInUse,
    DiskFull,
    KeyStoreFailed,
    BadFormat,
    FormatUnsupported,
    NoWebSocket,
    // text
    BadFilter,
    BadProfile,
    BadRoute,
    BadConfig,
    BadCredentials,
    BadScenario,
    // Nextcloud
    LoginRefused,
    LoginTimeout,
    ServerAnswer,
    // server
    ListenFailed,
};

/// A failure with its place and cause. `detail`: technical, English, no secrets.
struct Error {
    ErrorCode code;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or an Error; std::expected once the project is on C++23.
template <typename T>
using Result = tl::expected<T, Error>;

/// For `return unexpected(ErrorCode::BadUrl, u"…"_s);` in functions that return a Result.
inline tl::unexpected<Error> unexpected(ErrorCode code, QString detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// One row of the table of errors: `name` for scripts (--json), `summary` what happened and `advice` what to do, both
/// English and marked for translation in context "plectrum::Error".
struct ErrorInfo {
    ErrorCode code;
    QLatin1StringView name;
    const char *summary;
    const char *advice;
};

/// The table row of `code`; every code has one.
const ErrorInfo &errorInfo(ErrorCode code);

} // namespace plectrum
