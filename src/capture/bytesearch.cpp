// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/bytesearch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace plectrum {
namespace {

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

/// How common a folded byte is in JSON and English text, roughly; 0: rare.
int commonness(char c)
{
    constexpr std::string_view Common = "zqjxkvbwfgypmculdhrsionate0123456789-_/.{}:, \"";
    const auto place = Common.find(c);
    return place == std::string_view::npos ? 0 : int(place) + 1;
}

} // namespace

ByteSearch::ByteSearch(const QByteArray &needle, Letters letters)
    : m_needle(needle)
    , m_folded(letters == Letters::Folded)
{
    if (m_folded)
        std::ranges::transform(m_needle, m_needle.begin(), &folded);
    // A byte the needle is full of tells nothing either.
    std::array<int, 256> counts{};
    for (const char c : std::as_const(m_needle))
        ++counts[uchar(c)];
    const auto weight = [&](qsizetype at) {
        return commonness(m_needle.at(at)) + 50 * (counts[uchar(m_needle.at(at))] - 1);
    };
    for (qsizetype at = 1; at < m_needle.size(); ++at) {
        if (weight(at) < weight(m_first))
            m_first = at;
    }
    m_second = m_first == 0 ? m_needle.size() - 1 : 0;
    for (qsizetype at = 0; at < m_needle.size(); ++at) {
        if (at != m_first && weight(at) < weight(m_second))
            m_second = at;
    }
    m_second = qMax<qsizetype>(0, m_second);
}

bool ByteSearch::canFold(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return uchar(c) < 0x80; });
}

bool ByteSearch::standsAt(const char *bytes) const
{
    return m_folded
        ? std::equal(m_needle.begin(), m_needle.end(), bytes, [](char own, char other) { return own == folded(other); })
        : std::memcmp(m_needle.data(), bytes, size_t(m_needle.size())) == 0;
}

/// Two bytes of the needle are compared at sixteen places at a time; where both stand the rest is.
qsizetype ByteSearch::find(QByteArrayView bytes, qsizetype from) const
{
    const qsizetype end = bytes.size() - m_needle.size() + 1; // no match begins here or behind
    if (from >= end)
        return -1;
    if (m_needle.isEmpty())
        return from;
    qsizetype at = from;
#ifdef __SSE2__
    constexpr qsizetype Width = 16;
    // Of a letter only the bit that makes it a capital is let go: no other byte becomes it.
    const auto bitOf = [this](char c) { return _mm_set1_epi8(m_folded && isLetter(c) ? 0x20 : 0); };
    const char *const data = bytes.data();
    const __m128i firstBit = bitOf(m_needle.at(m_first));
    const __m128i secondBit = bitOf(m_needle.at(m_second));
    const __m128i first = _mm_set1_epi8(m_needle.at(m_first));
    const __m128i second = _mm_set1_epi8(m_needle.at(m_second));
    const auto load = [data](qsizetype place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + place));
    };
    qsizetype compared = 0; // in vain
    for (; at + Width <= end && compared <= at - from + Width; at += Width) {
        const __m128i same = _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(load(at + m_first), firstBit), first),
                                           _mm_cmpeq_epi8(_mm_or_si128(load(at + m_second), secondBit), second));
        for (auto places = unsigned(_mm_movemask_epi8(same)); places != 0; places &= places - 1) {
            const qsizetype place = at + std::countr_zero(places);
            if (standsAt(data + place))
                return place;
            compared += m_needle.size();
        }
    }
#endif
    return findRest(bytes, at);
}

/// Where the two bytes stand nearly everywhere, or there are no sixteen places more.
qsizetype ByteSearch::findRest(QByteArrayView bytes, qsizetype from) const
{
    const qsizetype end = bytes.size() - m_needle.size() + 1;
    if (!m_folded) {
#ifdef __GLIBC__
        // In linear time, and faster than QByteArrayView::indexOf.
        const void *const found = from < end
            ? memmem(bytes.data() + from, size_t(bytes.size() - from), m_needle.data(), size_t(m_needle.size()))
            : nullptr;
        return found ? static_cast<const char *>(found) - bytes.data() : -1;
#else
        return bytes.indexOf(m_needle, from);
#endif
    }
    for (qsizetype at = from; at < end; ++at) {
        if (folded(bytes[at + m_first]) == m_needle.at(m_first) && standsAt(bytes.data() + at))
            return at;
    }
    return -1;
}

} // namespace plectrum
