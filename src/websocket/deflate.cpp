// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/deflate.h"

#include "websocket/headergrammar.h"

#include <algorithm>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView ExtensionName = "permessage-deflate";
constexpr QByteArrayView ServerNoContext = "server_no_context_takeover";
constexpr QByteArrayView ClientNoContext = "client_no_context_takeover";
constexpr QByteArrayView ServerWindow = "server_max_window_bits";
constexpr QByteArrayView ClientWindow = "client_max_window_bits";

/// 8–15 in decimal without leading zeros (RFC 7692 §7.1.2).
std::optional<int> windowBits(QByteArrayView value)
{
    const int bits = value.toInt();
    if (bits < 8 || bits > 15 || value != QByteArray::number(bits))
        return std::nullopt;
    return bits;
}

/// What is wrong with the parameters of one offer or answer; empty: nothing. `answer`: client_max_window_bits needs a
/// value.
QString readParameters(const Extension &extension, bool answer, DeflateOffer &offer)
{
    QList<QByteArray> seen;
    for (const Extension::Parameter &parameter : extension.parameters) {
        const QString name = QString::fromLatin1(parameter.name);
        if (seen.contains(parameter.name))
            return u"parameter %1 stands twice"_s.arg(name);
        seen << parameter.name;
        if (parameter.name == ServerNoContext || parameter.name == ClientNoContext) {
            if (parameter.value)
                return u"parameter %1 takes no value"_s.arg(name);
            (parameter.name == ServerNoContext ? offer.serverNoContextTakeover : offer.clientNoContextTakeover) = true;
        } else if (parameter.name == ServerWindow || parameter.name == ClientWindow) {
            const bool client = parameter.name == ClientWindow;
            const auto bits = parameter.value ? windowBits(*parameter.value) : std::nullopt;
            if (!bits && (parameter.value || answer || !client))
                return u"parameter %1 needs a value from 8 to 15"_s.arg(name);
            (client ? offer.clientMaxWindowBits : offer.serverMaxWindowBits) = bits;
            offer.clientMaxWindowBitsOffered |= client;
        } else {
            return u"unknown parameter %1"_s.arg(name);
        }
    }
    return {};
}

/// What speaks against `answer` as an answer to `offer`; empty: nothing.
QString conflict(const DeflateOffer &answer, const DeflateOffer &offer)
{
    if (offer.serverNoContextTakeover && !answer.serverNoContextTakeover)
        return u"server_no_context_takeover was asked for and is not granted"_s;
    if (offer.serverMaxWindowBits && answer.serverMaxWindowBits.value_or(15) > *offer.serverMaxWindowBits)
        return u"server_max_window_bits is larger than asked for"_s;
    if (answer.clientMaxWindowBits && !offer.clientMaxWindowBitsOffered)
        return u"client_max_window_bits was not offered"_s;
    if (answer.clientMaxWindowBits && *answer.clientMaxWindowBits > offer.clientMaxWindowBits.value_or(15))
        return u"client_max_window_bits is larger than offered"_s;
    return {};
}

QByteArray withValue(QByteArrayView name, int value)
{
    return "; " + name.toByteArray() + '=' + QByteArray::number(value);
}

} // namespace

QByteArray DeflateOffer::toHeader() const
{
    QByteArray header = ExtensionName.toByteArray();
    if (serverNoContextTakeover)
        header += "; " + ServerNoContext.toByteArray();
    if (clientNoContextTakeover)
        header += "; " + ClientNoContext.toByteArray();
    if (serverMaxWindowBits)
        header += withValue(ServerWindow, *serverMaxWindowBits);
    if (clientMaxWindowBits)
        header += withValue(ClientWindow, *clientMaxWindowBits);
    else if (clientMaxWindowBitsOffered)
        header += "; " + ClientWindow.toByteArray();
    return header;
}

Result<QList<DeflateOffer>> parseDeflateOffers(QByteArrayView headerValue)
{
    const auto extensions = parseExtensions(headerValue);
    if (!extensions)
        return unexpected(ErrorCode::BadExtension, u"Sec-WebSocket-Extensions is not well-formed"_s);
    QList<DeflateOffer> offers;
    for (const Extension &extension : *extensions) {
        DeflateOffer offer;
        if (extension.name == ExtensionName && readParameters(extension, false, offer).isEmpty())
            offers << offer;
    }
    return offers;
}

std::optional<DeflateParameters> acceptDeflate(std::span<const DeflateOffer> offers, const DeflateParameters &wishes,
                                               DeflateOffer *accepted)
{
    if (offers.empty())
        return std::nullopt;
    // Every well-formed offer can be granted, so the first is, as the client prefers it.
    const DeflateOffer &offer = offers.front();
    if (accepted)
        *accepted = offer;
    const int clientBits = qMin(offer.clientMaxWindowBits.value_or(15), wishes.clientMaxWindowBits);
    return DeflateParameters{
        .serverNoContextTakeover = offer.serverNoContextTakeover || wishes.serverNoContextTakeover,
        .clientNoContextTakeover = offer.clientNoContextTakeover || wishes.clientNoContextTakeover,
        .serverMaxWindowBits = qMin(offer.serverMaxWindowBits.value_or(15), wishes.serverMaxWindowBits),
        .clientMaxWindowBits = offer.clientMaxWindowBitsOffered ? clientBits : 15,
    };
}

QByteArray deflateResponse(const DeflateParameters &parameters, const DeflateOffer &accepted)
{
    DeflateOffer answer{.serverNoContextTakeover = parameters.serverNoContextTakeover,
                        .clientNoContextTakeover = parameters.clientNoContextTakeover};
    if (accepted.serverMaxWindowBits || parameters.serverMaxWindowBits < 15)
        answer.serverMaxWindowBits = parameters.serverMaxWindowBits;
    if (accepted.clientMaxWindowBitsOffered && parameters.clientMaxWindowBits < 15)
        answer.clientMaxWindowBits = parameters.clientMaxWindowBits;
    return answer.toHeader();
}

Result<std::optional<DeflateParameters>> checkDeflateResponse(QByteArrayView headerValue,
                                                              std::span<const DeflateOffer> offers)
{
    const auto extensions = parseExtensions(headerValue);
    if (!extensions)
        return unexpected(ErrorCode::BadExtension, u"Sec-WebSocket-Extensions is not well-formed"_s);
    if (extensions->isEmpty())
        return std::nullopt;
    for (const Extension &extension : *extensions) {
        if (extension.name != ExtensionName || offers.empty()) {
            return unexpected(ErrorCode::BadExtension,
                              u"extension %1 was not offered"_s.arg(QString::fromLatin1(extension.name)));
        }
    }
    if (extensions->size() > 1)
        return unexpected(ErrorCode::BadExtension, u"permessage-deflate is answered twice"_s);
    DeflateOffer answer;
    QString fault = readParameters(extensions->first(), true, answer);
    if (!fault.isEmpty())
        return unexpected(ErrorCode::BadExtension, fault);
    for (const DeflateOffer &offer : offers) {
        fault = conflict(answer, offer);
        if (fault.isEmpty()) {
            return DeflateParameters{.serverNoContextTakeover = answer.serverNoContextTakeover,
                                     .clientNoContextTakeover = answer.clientNoContextTakeover,
                                     .serverMaxWindowBits = answer.serverMaxWindowBits.value_or(15),
                                     .clientMaxWindowBits = answer.clientMaxWindowBits.value_or(15)};
        }
    }
    return unexpected(ErrorCode::BadExtension, fault);
}

std::optional<DeflateParameters> agreedDeflate(QByteArrayView offered, QByteArrayView answered)
{
    const auto offers = parseDeflateOffers(offered);
    if (!offers || answered.isEmpty())
        return std::nullopt;
    return checkDeflateResponse(answered, *offers).value_or(std::nullopt);
}

// zlib refuses a window of 8 bits for raw deflate. Its matches never reach back further than the window less 262 bytes
// (MIN_LOOKAHEAD), so with 9 bits no distance exceeds 250, and a peer with 256 bytes of window can read what we send.
struct Deflater::State {
    z_stream stream{};
    int windowBits;
    int level;
    bool fresh;
    bool isAwake =
        false; ///< zlib's memory is there: made for the first message, since most connections of many send none
    QByteArray out;

    void wake()
    {
        constexpr int MemoryLevel = 8;
        if (!isAwake)
            deflateInit2(&stream, level, Z_DEFLATED, -windowBits, MemoryLevel, Z_DEFAULT_STRATEGY);
        else if (fresh)
            deflateReset(&stream);
        isAwake = true;
    }
};

Deflater::Deflater(int windowBits, bool noContextTakeover, int level)
    : m_state(std::make_unique<State>())
{
    m_state->windowBits = std::clamp(windowBits, 9, 15);
    m_state->level = level;
    m_state->fresh = noContextTakeover;
}

Deflater::~Deflater()
{
    rest();
}

void Deflater::rest()
{
    if (!m_state->isAwake)
        return;
    deflateEnd(&m_state->stream);
    m_state->isAwake = false;
    m_state->out = {};
}

QByteArrayView Deflater::compress(QByteArrayView message)
{
    static constexpr char EmptyMessage = 0; // RFC 7692 §7.2.3.6
    if (message.isEmpty())
        return QByteArrayView(&EmptyMessage, 1);
    constexpr qsizetype MaxStep = 1 << 30; // zlib counts in 32 bits
    z_stream &stream = m_state->stream;
    QByteArray &out = m_state->out;
    m_state->wake();
    qsizetype size = 0;
    qsizetype taken = 0;
    out.resize(qMax<qsizetype>(message.size() / 2 + 64, out.capacity()));
    stream.avail_in = 0;
    do {
        if (stream.avail_in == 0) {
            const qsizetype step = qMin(message.size() - taken, MaxStep);
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data() + taken));
            stream.avail_in = uInt(step);
            taken += step;
        }
        if (out.size() - size < 16)
            out.resize(out.size() * 2);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + size);
        const qsizetype room = qMin(out.size() - size, MaxStep);
        stream.avail_out = uInt(room);
        deflate(&stream, taken < message.size() ? Z_NO_FLUSH : Z_SYNC_FLUSH);
        size += room - qsizetype(stream.avail_out);
    } while (taken < message.size() || stream.avail_in > 0 || stream.avail_out == 0);
    return QByteArrayView(out).first(size - 4); // without 00 00 ff ff (§7.2.1)
}

struct Inflater::State {
    z_stream stream{};
    int windowBits;
    bool fresh;
    bool isAwake = false;  ///< zlib's memory is there: made for the first message
    bool isInside = false; ///< a message has begun and not ended
    QByteArray window;     ///< what is referred to, while asleep
    bool lost = false;     ///< the window no longer holds what the sender's does
    bool ended = false;    ///< a block with BFINAL has ended the deflate stream (§7.2.3.4)

    void wake();
};

Inflater::Inflater(int windowBits, bool noContextTakeover)
    : m_state(std::make_unique<State>())
{
    m_state->windowBits = std::clamp(windowBits, 8, 15);
    m_state->fresh = noContextTakeover;
}

Inflater::~Inflater()
{
    if (m_state->isAwake)
        inflateEnd(&m_state->stream);
}

void Inflater::State::wake()
{
    if (isAwake)
        return;
    inflateInit2(&stream, -windowBits);
    if (!window.isEmpty())
        inflateSetDictionary(&stream, reinterpret_cast<const Bytef *>(window.constData()), uInt(window.size()));
    window = {};
    isAwake = true;
}

void Inflater::rest()
{
    // Behind a final block the stream is to go on with its state, see inflateSome().
    if (!m_state->isAwake || m_state->isInside || m_state->ended)
        return;
    uInt size = 0;
    if (!m_state->fresh && !m_state->lost && inflateGetDictionary(&m_state->stream, nullptr, &size) == Z_OK) {
        m_state->window.resize(qsizetype(size));
        inflateGetDictionary(&m_state->stream, reinterpret_cast<Bytef *>(m_state->window.data()), &size);
    }
    inflateEnd(&m_state->stream);
    m_state->isAwake = false;
}

Inflater::Status Inflater::inflate(QByteArrayView piece, bool last, QByteArray &out, qint64 limit)
{
    static constexpr QByteArrayView Tail("\0\0\xff\xff", 4);
    if (m_state->lost)
        return Status::Broken;
    m_state->wake();
    Status status = inflateSome(piece, out, limit);
    if (status == Status::Ok && last && !m_state->ended) {
        status = inflateSome(Tail, out, limit);
        constexpr int BetweenBlocks = 128;
        if (status == Status::Ok && !(m_state->stream.data_type & BetweenBlocks))
            status = Status::Broken;
    }
    if (status != Status::Ok && !m_state->fresh)
        m_state->lost = true;
    m_state->isInside = !last && status == Status::Ok;
    if (m_state->fresh && (last || status != Status::Ok)) {
        inflateReset(&m_state->stream);
        m_state->ended = false;
    }
    return status;
}

Inflater::Status Inflater::inflateSome(QByteArrayView piece, QByteArray &out, qint64 limit)
{
    constexpr qsizetype MaxStep = 1 << 30;
    constexpr qsizetype MinRoom = 512;
    constexpr qsizetype MaxRoom = 1 << 20;
    z_stream &stream = m_state->stream;
    qsizetype taken = 0;
    qsizetype size = out.size();
    if (size > limit)
        return Status::TooLarge;
    stream.avail_in = 0;
    while (true) {
        if (stream.avail_in == 0 && taken < piece.size()) {
            const qsizetype step = qMin(piece.size() - taken, MaxStep);
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data() + taken));
            stream.avail_in = uInt(step);
            taken += step;
        }
        if (m_state->ended) {
            if (stream.avail_in == 0)
                break;
            // Goes on behind a final block with the window as it is: it is not copied, since there may be very many.
            inflateResetKeep(&stream);
            m_state->ended = false;
        }
        // One byte beyond the limit tells "more" from "exactly".
        const qsizetype wanted = std::clamp(qMax(qsizetype(stream.avail_in) * 4, size), MinRoom, MaxRoom);
        const qsizetype room = limit - size < wanted ? limit - size + 1 : wanted;
        out.resize(size + room);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + size);
        stream.avail_out = uInt(room);
        const int result = ::inflate(&stream, Z_SYNC_FLUSH);
        size += room - qsizetype(stream.avail_out);
        if (size > limit) {
            out.resize(limit);
            return Status::TooLarge;
        }
        m_state->ended = result == Z_STREAM_END;
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
            out.resize(size);
            return Status::Broken;
        }
        if (stream.avail_in == 0 && stream.avail_out > 0 && taken == piece.size())
            break;
    }
    out.resize(size);
    return Status::Ok;
}

} // namespace plectrum
