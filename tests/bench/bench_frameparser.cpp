// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"

#include <QCoreApplication>

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray stream(qsizetype frames, qsizetype payload)
{
    const QByteArray bytes(payload, 'x');
    FrameHeader header = headerFor(Opcode::Binary, quint64(payload));
    header.masked = true;
    header.maskKey = {0x12, 0x34, 0x56, 0x78};
    QByteArray out;
    out.reserve(frames * (payload + 14));
    for (qsizetype i = 0; i < frames; ++i)
        appendFrame(out, header, bytes);
    return out;
}

/// Seconds to copy a stream in, a piece at a time, and take all frames out.
double parseSeconds(const QByteArray &bytes, qsizetype expected)
{
    constexpr qsizetype Piece = 256 * 1024;
    return bestSeconds([&] {
        FrameParser parser(Role::Client);
        qsizetype frames = 0;
        for (qsizetype at = 0; at < bytes.size(); at += Piece) {
            parser.feed(QByteArrayView(bytes).sliced(at, qMin(Piece, bytes.size() - at)));
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

} // namespace

int main()
{
    const qsizetype total = 64 * 1024 * 1024;
    const QByteArray large = stream(total / 65536, 65536);
    std::vector<char> target(size_t(large.size()));
    const double copy = bestSeconds([&] { std::memcpy(target.data(), large.constData(), size_t(large.size())); });
    const double parse = parseSeconds(large, total / 65536);
    figure("parse and unmask 64 KiB frames, × memcpy", copy / parse, 0.4);

    const qsizetype small = 2'000'000;
    const QByteArray many = stream(small, 64);
    figure("64-byte frames, millions a second", double(small) / parseSeconds(many, small) / 1e6, 5);

    const double mask = bestSeconds([&] { applyMask({target.data(), target.size()}, {1, 2, 3, 4}); });
    const double inPlace = bestSeconds([&] { std::memcpy(target.data(), large.constData(), target.size()); });
    figure("mask in place, × memcpy", inPlace / mask, 0.7);
    return 0;
}
