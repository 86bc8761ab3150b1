// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype ShownCharacters = 4;
/// Shorter secrets lose too much with eight characters.
constexpr qsizetype LeastShown = 24;
constexpr qsizetype HashDigits = 16;
constexpr qsizetype FewHashDigits = 6;

bool isPrintable(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Fingerprint Fingerprint::of(QByteArrayView secret, bool mayBeGuessed)
{
    const QByteArray bytes = secret.toByteArray();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (mayBeGuessed || bytes.size() < LeastShown)
        return {.hash = hash.left(FewHashDigits)};
    Fingerprint print{.hash = hash.left(HashDigits)};
    const QByteArray first = bytes.left(ShownCharacters);
    const QByteArray last = bytes.right(ShownCharacters);
    if (isPrintable(first) && isPrintable(last)) {
        print.first = QString::fromLatin1(first);
        print.last = QString::fromLatin1(last);
    }
    return print;
}

QString Fingerprint::text() const
{
    return first.isEmpty() ? hash : QString(first + u'\u2026' + last + u' ' + hash);
}

} // namespace plectrum
