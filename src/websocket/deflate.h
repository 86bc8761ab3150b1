// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>
#include <span>

namespace plectrum {

/// Agreed parameters of permessage-deflate (RFC 7692 §7.1).
struct DeflateParameters {
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15; ///< 8–15
    int clientMaxWindowBits = 15; ///< 8–15

    bool operator==(const DeflateParameters &) const = default;
};

/// One offer of a client (RFC 7692 §5.1, §7.1).
struct DeflateOffer {
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits;  ///< absent: no limit asked
    bool clientMaxWindowBitsOffered = false; ///< parameter present
    std::optional<int> clientMaxWindowBits;  ///< present with a value

    QByteArray toHeader() const; ///< "permessage-deflate; client_max_window_bits"
    bool operator==(const DeflateOffer &) const = default;
};

/// Reads all permessage-deflate offers of a Sec-WebSocket-Extensions value, in order of preference; an offer that is
/// not well-formed is declined, that is, left out (§7.1). BadExtension: the header's grammar is broken.
Result<QList<DeflateOffer>> parseDeflateOffers(QByteArrayView headerValue);
/// Server: the first acceptable offer answered; nullopt if none. `wishes` are the server's own limits.
std::optional<DeflateParameters> acceptDeflate(std::span<const DeflateOffer> offers, const DeflateParameters &wishes,
                                               DeflateOffer *accepted = nullptr);
/// The response header value for what was accepted.
QByteArray deflateResponse(const DeflateParameters &parameters, const DeflateOffer &accepted);
/// Client: checks a server's answer against the offers made. nullopt: no extension agreed. BadExtension: names the
/// fault.
Result<std::optional<DeflateParameters>> checkDeflateResponse(QByteArrayView headerValue,
                                                              std::span<const DeflateOffer> offers);

/// What two others agreed on, told by the Sec-WebSocket-Extensions of their request and answer; nullopt: nothing, or
/// nothing lawful.
std::optional<DeflateParameters> agreedDeflate(QByteArrayView offered, QByteArrayView answered);

/// Compresses the messages one endpoint sends (RFC 7692 §7.2.1). zlib's raw deflate knows no window of 8 bits: 8 asked
/// is done as 9, whose matches reach back 250 bytes at most, see the .cpp.
class Deflater {
public:
    Deflater(int windowBits, bool noContextTakeover, int level = 6);
    ~Deflater();
    /// One whole message; the trailing 00 00 ff ff is taken off. The view ends with the next call.
    QByteArrayView compress(QByteArrayView message);
    /// Frees what it takes, some 260 KiB for a window of 15 bits, until the next message; that one refers to none
    /// before it, which a sender is free to do.
    void rest();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Inflates the messages one endpoint receives (RFC 7692 §7.2.2), with a limit on what comes out.
class Inflater {
public:
    enum class Status { Ok, Broken, TooLarge };

    Inflater(int windowBits, bool noContextTakeover);
    ~Inflater();
    /// One piece of a message is appended to `out`; `last` ends the message. `limit`: bytes `out` may reach;
    /// no more is allocated than that and a chunk.
    /// After Broken or TooLarge the rest of the message is not to be given: without context takeover the next call
    /// begins a new message; with it the window is lost, and every later call says Broken.
    Status inflate(QByteArrayView piece, bool last, QByteArray &out, qint64 limit);
    /// Frees what it takes until the next message, but for the window, of which no more is kept than it holds. Inside
    /// of a message nothing happens.
    void rest();

private:
    struct State;
    Status inflateSome(QByteArrayView piece, QByteArray &out, qint64 limit);
    std::unique_ptr<State> m_state;
};

} // namespace plectrum
