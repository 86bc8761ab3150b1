// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/utf8checker.h"

#include <cstring>

namespace plectrum {
namespace {

constexpr quint64 HighBits = 0x8080808080808080;

/// The first byte at or after `at` that is not ASCII.
const uchar *skipAscii(const uchar *at, const uchar *end)
{
    while (end - at >= 32) {
        quint64 words[4];
        std::memcpy(words, at, 32);
        if ((words[0] | words[1] | words[2] | words[3]) & HighBits)
            break;
        at += 32;
    }
    while (end - at >= 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        if (word & HighBits)
            break;
        at += 8;
    }
    while (at != end && *at < 0x80)
        ++at;
    return at;
}

} // namespace

bool Utf8Checker::add(QByteArrayView bytes)
{
    auto at = reinterpret_cast<const uchar *>(bytes.data());
    const auto end = at + bytes.size();
    if (m_due < 0)
        return false;
    while (at != end) {
        if (m_due == 0) {
            at = skipAscii(at, end);
            if (at == end)
                return true;
            const uchar lead = *at++;
            m_low = 0x80;
            m_high = 0xbf;
            if (lead >= 0xc2 && lead <= 0xdf) {
                m_due = 1;
            } else if (lead >= 0xe0 && lead <= 0xef) {
                m_due = 2;
                m_low = lead == 0xe0 ? 0xa0 : 0x80;  // no overlong forms
                m_high = lead == 0xed ? 0x9f : 0xbf; // no surrogates
            } else if (lead >= 0xf0 && lead <= 0xf4) {
                m_due = 3;
                m_low = lead == 0xf0 ? 0x90 : 0x80;
                m_high = lead == 0xf4 ? 0x8f : 0xbf; // nothing above U+10FFFF
            } else {
                m_due = -1;
                return false;
            }
        } else {
            if (*at < m_low || *at > m_high) {
                m_due = -1;
                return false;
            }
            ++at;
            --m_due;
            m_low = 0x80;
            m_high = 0xbf;
        }
    }
    return true;
}

} // namespace plectrum
