// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/commandwords.h"
#include "nextcloud/credentialparser.h"
#include "nextcloud/tokensin.h"
#include "websocket/headergrammar.h"

#include <QSet>

#include <cstdlib>

using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

qsizetype lengthOf(const QList<QByteArray> &words)
{
    qsizetype length = 0;
    for (const QByteArray &word : words)
        length += word.size();
    return length;
}

} // namespace

/// Whatever is pasted: what comes out can be sent, has none of the cookies that must not be, and errors quote nothing.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    check(lengthOf(shellWords(text)) <= 4 * text.size());
    check(lengthOf(cmdWords(text)) <= text.size());
    const auto pasted =
        parseCredentials(text, {QStringLiteral("cloud.example"), QDateTime::fromSecsSinceEpoch(1777636800)});
    if (!pasted) {
        check(pasted.error().code == ErrorCode::BadCredentials && !pasted.error().detail.isEmpty());
        check(pasted.error().detail.size() < 200);
        return 0;
    }
    QSet<QByteArray> names;
    for (const HeaderField &cookie : pasted->cookies) {
        check(isToken(cookie.name) && isFieldValue(cookie.value) && !cookie.value.contains(';'));
        check(!isRememberMe(cookie.name) && !names.contains(cookie.name));
        names.insert(cookie.name);
    }
    for (const HeaderField &header : pasted->headers)
        check(isToken(header.name) && isFieldValue(header.value));
    check(pasted->url.userInfo().isEmpty());
    Target target;
    pasted->applyTo(target);
    check(target.cookies.size() == pasted->cookies.size());
    static_cast<void>(tokensIn(target));
    static_cast<void>(tokenWarnings(target));
    return 0;
}
