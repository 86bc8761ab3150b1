// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"
#include "result.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QUrl>

namespace plectrum {

/// What becomes of a field that names a place: left alone, made to name the target, or set to a value.
struct TapField {
    enum class Mode { Keep, Target, Value };
    Mode mode = Mode::Keep;
    QByteArray value; ///< of Mode::Value

    /// "keep", "target" or a value.
    static TapField from(const QByteArray &text);
    bool operator==(const TapField &) const = default;
};

/// What a tap changes in the heads of requests. Everything else goes on byte for byte.
struct TapRewriting {
    TapField host{.mode = TapField::Mode::Target, .value = {}}; ///< without it virtual hosts do not answer
    /// Mode::Target changes it only where one is sent; a value is always sent.
    TapField origin;
    HeaderList headers;         ///< sent instead of the client's own fields of these names
    QList<HeaderField> cookies; ///< added to the client's; one of the same name is replaced

    /// What a target adds: its headers, cookies and credentials.
    static TapRewriting of(const Target &target);
    /// BadOption: a header or cookie that would break the head.
    Result<void> check() const;
};

/// The head that goes to `target` for the client's `head`. An upgrade of "/" goes to the target's own path; all other
/// requests keep theirs.
QByteArray tappedRequestHead(const HttpHead &head, const QUrl &target, const TapRewriting &rewriting);

} // namespace plectrum
