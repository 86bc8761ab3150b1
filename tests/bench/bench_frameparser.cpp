// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"
#include "websocket/messageassembler.h"
#include "websocket/utf8checker.h"

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// What a socket is asked for at once.
constexpr qsizetype Piece = 256 * 1024;

QByteArray stream(qsizetype frames, qsizetype payload, bool masked, Opcode opcode = Opcode::Binary)
{
    const QByteArray bytes(payload, 'x');
    FrameHeader header = headerFor(opcode, quint64(payload));
    header.masked = masked;
    header.maskKey = {0x12, 0x34, 0x56, 0x78};
    QByteArray out;
    out.reserve(frames * (payload + 14));
    for (qsizetype i = 0; i < frames; ++i)
        appendFrame(out, header, bytes);
    return out;
}

/// Seconds to copy a stream in, a piece at a time, and take all frames out.
double parseSeconds(const QByteArray &bytes, qsizetype expected, Role sender, qsizetype piece = Piece)
{
    return bestSeconds([&] {
        FrameParser parser(sender);
        qsizetype frames = 0;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            parser.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
            while (true) {
                const auto frame = parser.next();
                if (!*frame)
                    break;
                ++frames;
            }
        }
        if (frames != expected)
            qFatal("frames are missing");
    });
}

double assembleSeconds(const QByteArray &bytes, qsizetype expected)
{
    return bestSeconds([&] {
        FrameParser parser(Role::Client);
        MessageAssembler assembler({});
        qsizetype messages = 0;
        for (qsizetype at = 0; at < bytes.size(); at += Piece) {
            parser.feed(QByteArrayView(bytes).sliced(at, qMin(Piece, bytes.size() - at)));
            while (true) {
                const auto frame = parser.next();
                if (!*frame)
                    break;
                const Assembled made = assembler.add(**frame);
                messages += made.kind == Assembled::Kind::Message && !made.violations;
            }
        }
        if (messages != expected)
            qFatal("messages are missing");
    });
}

/// Seconds to copy `bytes` a piece at a time to one place: what reading them costs at least.
double copySeconds(const QByteArray &bytes)
{
    std::vector<char> target(Piece);
    return bestSeconds([&] {
        for (qsizetype at = 0; at < bytes.size(); at += Piece) {
            std::memcpy(target.data(), bytes.constData() + at, size_t(qMin(Piece, bytes.size() - at)));
            // Keeps the copies from being left out.
            asm volatile("" : : "r"(target.data()) : "memory");
        }
    });
}

void utf8Figure(const char *name, const QByteArray &text, double copy, double goal)
{
    const double seconds = bestSeconds([&] {
        Utf8Checker checker;
        if (!checker.add(text) || !checker.isComplete())
            qFatal("valid text is refused");
    });
    figure(name, copy / seconds, goal);
}

} // namespace

int main()
{
    constexpr qsizetype MiB = 1024 * 1024;
    constexpr qsizetype Total = 64 * MiB;
    {
        const QByteArray large = stream(Total / 65536, 65536, true);
        std::vector<char> target(size_t(large.size()));
        const double copy = bestSeconds([&] { std::memcpy(target.data(), large.constData(), target.size()); });
        const double parse = parseSeconds(large, Total / 65536, Role::Client);
        figure("parse and unmask 64 KiB frames, × memcpy", copy / parse, 0.4);
        figure("the same, × memcpy into the cache", copySeconds(large) / parse, 0.2);
        const double mask = bestSeconds([&] { applyMask({target.data(), target.size()}, {1, 2, 3, 4}); });
        figure("mask in place, × memcpy", copy / mask, 0.7);
    }
    constexpr qsizetype Small = 2'000'000;
    figure("64-byte frames, millions a second",
           double(Small) / parseSeconds(stream(Small, 64, false), Small, Role::Server) / 1e6, 5);
    figure("64-byte masked frames, millions a second",
           double(Small) / parseSeconds(stream(Small, 64, true), Small, Role::Client) / 1e6, 5);
    figure("125-byte masked texts assembled, millions a second",
           double(Small) / assembleSeconds(stream(Small, 125, true, Opcode::Text), Small) / 1e6, 5);
    {
        // One frame in small reads: its time grows with its length, no faster. Both are too large for memory that the
        // heap still has at hand.
        const double perFifty = parseSeconds(stream(1, 50 * MiB, true), 1, Role::Client, 16 * 1024) / 50;
        const double perTwoHundred = parseSeconds(stream(1, 200 * MiB, true), 1, Role::Client, 16 * 1024) / 200;
        figure("a byte of a 200 MiB frame, × one of 50 MiB", perTwoHundred / perFifty, 2, true);
    }
    {
        const QByteArray ascii(Total, 'x');
        const double copy = copySeconds(ascii);
        utf8Figure("check ASCII as UTF-8, × memcpy into the cache", ascii, copy, 0.5);
        utf8Figure("check a text with umlauts, × memcpy into the cache",
                   "Die Größe der Übertragung läßt sich schwer schätzen. "_ba.repeated(Total / 64), copy, 0.02);
    }
    return 0;
}
