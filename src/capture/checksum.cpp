// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/checksum.h"

#include <zlib.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define PLECTRUM_CARRYLESS __attribute__((target("pclmul,sse4.1")))
#include <immintrin.h>
#endif

namespace plectrum {
namespace {

quint32 byTable(const char *bytes, qsizetype size, quint32 before)
{
    return quint32(crc32_z(before, reinterpret_cast<const Bytef *>(bytes), size_t(size)));
}

#ifdef PLECTRUM_CARRYLESS
constexpr qsizetype Lane = 16;
constexpr qsizetype Stride = 4 * Lane;

PLECTRUM_CARRYLESS inline __m128i load(const char *from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
}

PLECTRUM_CARRYLESS inline __m128i folded(__m128i lane, __m128i next, __m128i by)
{
    const __m128i both = _mm_xor_si128(_mm_clmulepi64_si128(lane, by, 0x00), _mm_clmulepi64_si128(lane, by, 0x11));
    return _mm_xor_si128(both, next);
}

/// V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel 2009: four
/// lanes are folded into one, one into 64 bits, these by Barrett's reduction into 32. The constants are those of the
/// reflected polynomial there. `size` is a multiple of Lane and at least Stride.
PLECTRUM_CARRYLESS quint32 byFolding(const char *bytes, qsizetype size, quint32 before)
{
    const __m128i byFour = _mm_set_epi64x(0x01c6e41596, 0x0154442bd4);
    const __m128i byOne = _mm_set_epi64x(0x00ccaa009e, 0x01751997d0);
    const __m128i to64 = _mm_set_epi64x(0, 0x0163cd6124);
    const __m128i barrett = _mm_set_epi64x(0x01f7011641, 0x01db710641);
    const __m128i low = _mm_setr_epi32(-1, 0, -1, 0);

    __m128i lanes[4];
    for (int i = 0; i < 4; ++i)
        lanes[i] = load(bytes + i * Lane);
    lanes[0] = _mm_xor_si128(lanes[0], _mm_cvtsi32_si128(int(~before)));
    const char *const end = bytes + size;
    for (bytes += Stride; end - bytes >= Stride; bytes += Stride) {
        for (int i = 0; i < 4; ++i)
            lanes[i] = folded(lanes[i], load(bytes + i * Lane), byFour);
    }
    __m128i sum = lanes[0];
    for (int i = 1; i < 4; ++i)
        sum = folded(sum, lanes[i], byOne);
    for (; bytes < end; bytes += Lane)
        sum = folded(sum, load(bytes), byOne);

    sum = _mm_xor_si128(_mm_srli_si128(sum, 8), _mm_clmulepi64_si128(sum, byOne, 0x10));
    sum = _mm_xor_si128(_mm_srli_si128(sum, 4), _mm_clmulepi64_si128(_mm_and_si128(sum, low), to64, 0x00));
    const __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(sum, low), barrett, 0x10);
    sum = _mm_xor_si128(sum, _mm_clmulepi64_si128(_mm_and_si128(quotient, low), barrett, 0x00));
    return ~quint32(_mm_extract_epi32(sum, 1));
}

bool canFold()
{
    static const bool can = __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
    return can;
}
#endif

} // namespace

quint32 crc32Of(QByteArrayView bytes, quint32 before)
{
    qsizetype done = 0;
#ifdef PLECTRUM_CARRYLESS
    if (bytes.size() >= Stride && canFold()) {
        done = bytes.size() / Lane * Lane;
        before = byFolding(bytes.data(), done, before);
    }
#endif
    return byTable(bytes.data() + done, bytes.size() - done, before);
}

} // namespace plectrum
