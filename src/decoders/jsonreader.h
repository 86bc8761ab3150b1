// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/jsontext.h"

#include <limits>

namespace plectrum {

/// Reads JSON (RFC 8259) token by token and knows what may follow; a stack of bits instead of recursion. `text` must
/// outlive it.
class JsonReader {
public:
    static constexpr qsizetype NoLimit = std::numeric_limits<qsizetype>::max();

    /// What is nested deeper than `maxDepth` levels is broken.
    explicit JsonReader(QByteArrayView text, qsizetype maxDepth);

    enum class Result { Token, End, Broken };

    /// The next token, or the end of a whole text, or the first thing that is not JSON.
    Result next(JsonToken &token);

    /// Goes on with what stands behind the last token, in a longer `text` that begins there; offsets count from its
    /// beginning. Also after Broken.
    void goOn(QByteArrayView text);

    qsizetype depth() const { return qsizetype(m_isObject.size()); }
    /// As far as it was read; of a broken text the byte that should not stand there, or its end.
    qsizetype offset() const { return m_at - m_start; }

private:
    enum class Expect { Value, ValueOrClose, Key, KeyOrClose, Colon, CommaOrClose, Nothing };

    bool inObject() const { return !m_isObject.empty() && m_isObject.back(); }
    void valueDone() { m_expect = m_isObject.empty() ? Expect::Nothing : Expect::CommaOrClose; }
    bool take(JsonToken &token);
    bool openContainer(bool object);
    bool closeContainer(bool object);
    bool takeString();
    bool takeEscape();
    bool takeDigits();
    bool takeNumber();
    bool takeLiteral();

    const char *m_start;
    const char *m_at;
    const char *m_end;
    const qsizetype m_maxDepth;
    std::vector<bool> m_isObject; ///< the open containers
    Expect m_expect = Expect::Value;
};

} // namespace plectrum
