// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace plectrum;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// The tokens' bytes, one after the other, each with its kind.
QByteArray withoutSpace(QByteArrayView text)
{
    QByteArray out;
    for (const JsonToken &token : jsonTokens(text))
        out += char('0' + int(token.kind)) + text.sliced(token.offset, token.length).toByteArray();
    return out;
}

/// Whether a double can hold every number of the text.
bool fitsDoubles(QByteArrayView text)
{
    const std::vector<JsonToken> tokens = jsonTokens(text);
    return std::all_of(tokens.begin(), tokens.end(), [text](const JsonToken &token) {
        bool fits = true;
        if (token.kind == JsonTokenKind::Number)
            text.sliced(token.offset, token.length).toByteArray().toDouble(&fits);
        return fits;
    });
}

} // namespace

/// A JSON text: tokens lie in order, laying out changes no token, and does nothing the second time.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    qsizetype end = 0;
    for (const JsonToken &token : jsonTokens(text)) {
        require(token.offset >= end && token.length > 0 && token.offset + token.length <= text.size());
        end = token.offset + token.length;
    }
    const auto pretty = prettyJson(text);
    if (!pretty)
        return 0;
    require(withoutSpace(*pretty) == withoutSpace(text));
    require(prettyJson(*pretty) == pretty);
    // What is laid out is JSON to others as well; Qt knows only containers, and only numbers that a double can hold.
    if ((pretty->startsWith('{') || pretty->startsWith('[')) && fitsDoubles(text))
        require(!QJsonDocument::fromJson(text.toByteArray()).isNull());
    return 0;
}
