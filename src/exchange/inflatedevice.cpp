// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/inflatedevice.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 ReadBytes = 64 * 1024;
/// The largest window, and either of zlib's and gzip's heads.
constexpr int AnyWindow = 15 + 32;

} // namespace

struct InflateDevice::State {
    QIODevice &packed;
    QByteArray input;
    z_stream stream{};
    bool good = false;
    bool ended = false;
};

InflateDevice::InflateDevice(QIODevice &packed)
    : m_state(new State{packed})
{
    m_state->good = inflateInit2(&m_state->stream, AnyWindow) == Z_OK;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

InflateDevice::~InflateDevice()
{
    inflateEnd(&m_state->stream);
}

bool InflateDevice::isPacked(QByteArrayView head)
{
    if (head.size() < 2)
        return false;
    const auto first = quint8(head[0]);
    const auto second = quint8(head[1]);
    return (first == 0x1f && second == 0x8b) || (first == 0x78 && (first * 256 + second) % 31 == 0);
}

bool InflateDevice::atEnd() const
{
    return m_state->ended;
}

qint64 InflateDevice::readData(char *data, qint64 maxSize)
{
    State &state = *m_state;
    if (!state.good)
        return -1;
    if (state.ended)
        return 0;
    z_stream &stream = state.stream;
    stream.next_out = reinterpret_cast<Bytef *>(data);
    stream.avail_out = uInt(qMin<qint64>(maxSize, 1 << 30));
    const uInt room = stream.avail_out;
    while (stream.avail_out == room) {
        if (stream.avail_in == 0) {
            state.input = state.packed.read(ReadBytes);
            stream.next_in = reinterpret_cast<Bytef *>(state.input.data());
            stream.avail_in = uInt(state.input.size());
        }
        const bool inputEnded = stream.avail_in == 0;
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            const bool more = stream.avail_in > 0 || !state.packed.atEnd();
            if (!more || inflateReset(&stream) != Z_OK) {
                state.ended = true;
                break;
            }
        } else if (result != Z_OK && !(result == Z_BUF_ERROR && !inputEnded)) {
            state.good = false;
            setErrorString(inputEnded ? u"the packed file ends early"_s : u"the packed file is damaged"_s);
            break;
        }
    }
    const auto got = qint64(room - stream.avail_out);
    return got > 0 || state.good ? got : -1;
}

} // namespace plectrum
