// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figures.h"
#include "websocket/deflate.h"

#include <QList>

#include <zlib.h>

#include <string>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Bits = 15;
constexpr int Level = 6;
constexpr qint64 Limit = 1024 * 1024;
constexpr QByteArrayView Tail("\0\0\xff\xff", 4);

/// Messages of 1 KiB that resemble each other as those of one service do.
QList<QByteArray> messages()
{
    QList<QByteArray> all;
    for (int i = 0; i < 2000; ++i) {
        QByteArray text = "{\"type\":\"notify\",\"sequence\":" + QByteArray::number(i) + ",\"items\":[";
        for (int item = 0; text.size() < 1024; ++item)
            text += "{\"id\":" + QByteArray::number((i * 7919 + item * 104729) % 1000003) + ",\"name\":\"file"
                + QByteArray::number(item * i % 97) + ".md\",\"shared\":true},";
        all << text.first(1022) + "]}";
    }
    return all;
}

/// zlib by hand with nothing around it: what can be had at most.
class RawDeflater {
public:
    RawDeflater()
    {
        deflateInit2(&m_stream, Level, Z_DEFLATED, -Bits, 8, Z_DEFAULT_STRATEGY);
        m_out.resize(65536);
    }
    ~RawDeflater() { deflateEnd(&m_stream); }
    QByteArrayView compress(QByteArrayView message, bool fresh)
    {
        if (fresh)
            deflateReset(&m_stream);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(message.data()));
        m_stream.avail_in = uInt(message.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
        m_stream.avail_out = uInt(m_out.size());
        deflate(&m_stream, Z_SYNC_FLUSH);
        return QByteArrayView(m_out).first(m_out.size() - qsizetype(m_stream.avail_out) - Tail.size());
    }

private:
    z_stream m_stream{};
    QByteArray m_out;
};

/// `deflated` with its tail, into a buffer that is large enough.
void rawInflate(z_stream &stream, QByteArrayView deflated, QByteArray &out, bool fresh)
{
    if (fresh)
        inflateReset(&stream);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(deflated.data()));
    stream.avail_in = uInt(deflated.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    inflate(&stream, Z_SYNC_FLUSH);
}

void compare(const QList<QByteArray> &plain, bool fresh)
{
    const std::string how = fresh ? ", no takeover" : ", takeover";
    double bytes = 0;
    QList<QByteArray> deflated;
    Deflater first(Bits, fresh, Level);
    for (const QByteArray &message : plain) {
        deflated << first.compress(message).toByteArray();
        bytes += double(message.size());
    }

    qsizetype raw = 0;
    const double rawDeflate = bestSeconds([&] {
        RawDeflater deflater;
        raw = 0;
        for (const QByteArray &message : plain)
            raw += deflater.compress(message, fresh).size();
    });
    qsizetype ours = 0;
    const double deflate = bestSeconds([&] {
        Deflater deflater(Bits, fresh, Level);
        ours = 0;
        for (const QByteArray &message : plain)
            ours += deflater.compress(message).size();
    });
    if (raw != ours)
        qFatal("zlib by hand makes something else");
    figure(("deflate 1 KiB of JSON, × zlib" + how).c_str(), rawDeflate / deflate, 0.9);

    QList<QByteArray> tailed;
    for (const QByteArray &message : std::as_const(deflated))
        tailed << message + Tail.toByteArray();
    QByteArray target(Limit, Qt::Uninitialized);
    const double rawTime = bestSeconds([&] {
        z_stream stream{};
        inflateInit2(&stream, -Bits);
        for (const QByteArray &message : std::as_const(tailed))
            rawInflate(stream, message, target, fresh);
        inflateEnd(&stream);
    });
    QByteArray out;
    const double inflate = bestSeconds([&] {
        Inflater inflater(Bits, fresh);
        for (const QByteArray &message : std::as_const(deflated)) {
            out.resize(0);
            if (inflater.inflate(message, true, out, Limit) != Inflater::Status::Ok)
                qFatal("a message cannot be read");
        }
    });
    if (out != plain.last())
        qFatal("a message reads otherwise");
    figure(("inflate 1 KiB of JSON, × zlib" + how).c_str(), rawTime / inflate, 0.8);
    figure(("inflate, thousand messages a second" + how).c_str(), double(plain.size()) / inflate / 1e3, 100);
    figure(("size, % of the plain text" + how).c_str(), 100 * double(ours) / bytes, fresh ? 40 : 25, true);
}

} // namespace

int main()
{
    const QList<QByteArray> plain = messages();
    compare(plain, false);
    compare(plain, true);
    return 0;
}
