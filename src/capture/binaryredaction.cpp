// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/messageredaction.h"

#include <QtEndian>

#include <algorithm>

namespace plectrum {
namespace {

/// Reads a byte string from its front; beyond its end there are zeros, and isCutOff() says so.
class Cursor {
public:
    Cursor(QByteArrayView bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    qsizetype at() const { return m_at; }
    bool isCutOff() const { return m_at > m_bytes.size(); }
    quint8 byte()
    {
        ++m_at;
        return isCutOff() ? quint8(0) : quint8(m_bytes[m_at - 1]);
    }
    quint16 word()
    {
        const int high = byte();
        return quint16(high * 256 + byte());
    }
    void skip(qint64 bytes) { m_at += qsizetype(bytes); }
    /// MQTT's lengths: 7 bits a byte, the least first (3.1.1 §2.2.3).
    qint64 variable()
    {
        qint64 value = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            const quint8 next = byte();
            value |= qint64(next & 0x7f) << shift;
            if (next < 0x80)
                break;
        }
        return value;
    }

private:
    const QByteArrayView m_bytes;
    qsizetype m_at;
};

class BinaryRedactor {
public:
    BinaryRedactor(QByteArrayView bytes, const MessageOrigin &origin)
        : m_bytes(bytes.toByteArray())
        , m_origin(origin)
    {
    }

    Redacted take()
    {
        SecretCounts kinds{};
        kinds[std::size_t(SecretKind::Message)] = m_count;
        return {std::move(m_bytes), m_count, kinds};
    }

    /// CONNECT (3.1.1 §3.1, 5.0 §3.1) at the start of the stream, and AUTH (5.0 §3.15) behind it.
    void hideMqtt()
    {
        constexpr char Connect = 0x10;
        constexpr char Auth = char(0xf0);
        if (!m_bytes.startsWith(Connect))
            return;
        for (qsizetype at = 0; at < m_bytes.size();) {
            Cursor cursor(m_bytes, at + 1);
            const qint64 length = cursor.variable();
            const qsizetype body = cursor.at();
            if (m_bytes.at(at) == Connect && !hideConnect(cursor))
                return;
            if (m_bytes.at(at) == Auth && length > 1) {
                cursor.skip(1); // the reason
                hideProperties(cursor);
            }
            at = body + qsizetype(length);
        }
    }

    /// [5, signature, extra]: MessagePack 93 05, CBOR 83 05, then a string.
    void hideWamp(qsizetype at)
    {
        if (at + 3 > m_bytes.size() || m_bytes.at(at + 1) != 5)
            return;
        Cursor cursor(m_bytes, at + 2);
        const quint8 array = quint8(m_bytes.at(at));
        const quint8 head = cursor.byte();
        qint64 length = -1;
        if (array == 0x93) {
            if ((head & 0xe0) == 0xa0)
                length = head & 0x1f;
            else if (head == 0xd9)
                length = cursor.byte();
            else if (head == 0xda)
                length = cursor.word();
        } else if (array == 0x83) {
            if (head >= 0x60 && head < 0x78)
                length = head & 0x1f;
            else if (head == 0x78)
                length = cursor.byte();
            else if (head == 0x79)
                length = cursor.word();
        }
        if (length > 0)
            hide(cursor.at(), length);
    }

    /// ZWS 2.0 with PLAIN: command flag, "HELLO", user, password (RFC 45, RFC 24), each behind its length.
    void hidePlain()
    {
        constexpr QByteArrayView Hello = "\x02\x05HELLO";
        if (!m_bytes.startsWith(Hello))
            return;
        Cursor cursor(m_bytes, Hello.size());
        cursor.skip(cursor.byte()); // user
        const int length = cursor.byte();
        hide(cursor.at(), length);
    }

private:
    void hide(qsizetype from, qint64 length)
    {
        from = std::min(from, m_bytes.size());
        const qsizetype end = from + qsizetype(std::min<qint64>(length, m_bytes.size() - from));
        if (hideSecret(m_bytes, from, end) && from >= m_origin.known)
            ++m_count;
    }

    /// Properties of MQTT 5.0 §2.2.2; authentication data (0x16) is hidden.
    void hideProperties(Cursor &cursor)
    {
        const qint64 length = cursor.variable();
        const qint64 end = cursor.at() + length;
        while (cursor.at() < end && !cursor.isCutOff()) {
            switch (cursor.byte()) {
            case 0x16: {
                const int bytes = cursor.word();
                hide(cursor.at(), bytes);
                cursor.skip(bytes);
                break;
            }
            case 0x26: // user property: a pair of strings
                cursor.skip(cursor.word());
                cursor.skip(cursor.word());
                break;
            case 0x03:
            case 0x08:
            case 0x09:
            case 0x12:
            case 0x15:
            case 0x1a:
            case 0x1c:
            case 0x1f:
                cursor.skip(cursor.word());
                break;
            case 0x02:
            case 0x11:
            case 0x18:
            case 0x27:
                cursor.skip(4);
                break;
            case 0x13:
            case 0x21:
            case 0x22:
            case 0x23:
                cursor.skip(2);
                break;
            case 0x0b:
                (void)cursor.variable();
                break;
            default:
                cursor.skip(1);
            }
        }
        cursor.skip(end - cursor.at());
    }

    bool hideConnect(Cursor &cursor)
    {
        const qsizetype nameBytes = cursor.word();
        const qsizetype name = cursor.at();
        cursor.skip(nameBytes);
        if (cursor.isCutOff())
            return true;
        const QByteArrayView protocol = QByteArrayView(m_bytes).sliced(name, nameBytes);
        if (protocol != "MQTT" && protocol != "MQIsdp")
            return false;
        const int level = cursor.byte();
        const int flags = cursor.byte();
        cursor.skip(2); // keep-alive
        if (level >= 5)
            hideProperties(cursor);
        cursor.skip(cursor.word()); // client id
        if (flags & 0x04) {
            if (level >= 5)
                hideProperties(cursor);
            cursor.skip(cursor.word()); // topic of the will
            cursor.skip(cursor.word()); // and its message
        }
        if (flags & 0x80)
            cursor.skip(cursor.word()); // user
        if (flags & 0x40) {
            const int bytes = cursor.word();
            hide(cursor.at(), bytes);
        }
        return true;
    }

    QByteArray m_bytes;
    const MessageOrigin m_origin;
    int m_count = 0;
};

} // namespace

Redacted redactBinary(QByteArrayView message, const MessageOrigin &origin)
{
    BinaryRedactor redactor(message, origin);
    redactor.hideWamp(0);
    redactor.hideWamp(4); // batched: behind the length
    redactor.hidePlain();
    return redactor.take();
}

Redacted redactMqtt(QByteArrayView stream, const MessageOrigin &origin)
{
    BinaryRedactor redactor(stream, origin);
    redactor.hideMqtt();
    return redactor.take();
}

} // namespace plectrum
