// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/httphead.h"

namespace plectrum {

/// A subprotocol or an extension that one side of a handshake named, and what became of it.
struct NegotiatedTerm {
    enum class Kind : quint8 { Subprotocol, Extension };
    enum class Outcome : quint8 {
        Accepted,
        Refused,   ///< offered, but not in the answer
        Unasked,   ///< in the answer, but not offered: breaks RFC 6455 §4.1
        Malformed, ///< the field cannot be read (§9.1): `name` is all of it
    };

    Kind kind = Kind::Subprotocol;
    Outcome outcome = Outcome::Refused;
    QByteArray name;
    QByteArray offered = {};  ///< parameters as "a; b=1"
    QByteArray accepted = {}; ///< the same of the answer

    bool operator==(const NegotiatedTerm &) const = default;
};

/// Offers in their order, then what nobody asked for. Of several offers of one extension the first is the accepted one,
/// for an answer does not say. An answer that is not 101 accepts nothing.
QList<NegotiatedTerm> negotiatedTerms(const HttpHead &request, const HttpHead &response);

} // namespace plectrum
