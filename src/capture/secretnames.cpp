// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/redaction.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

// What all kinds of redaction share: names, kinds and the mark.

namespace plectrum {
namespace {

constexpr QByteArrayView Mark = "[redacted]";

/// Words that make a name secret when it contains them; "-" and "_" and case do not count.
constexpr std::array SecretWords{
    QByteArrayView("token"),         QByteArrayView("apikey"),    QByteArrayView("secret"),
    QByteArrayView("password"),      QByteArrayView("passwd"),    QByteArrayView("passphrase"),
    QByteArrayView("jwt"),           QByteArrayView("signature"), QByteArrayView("bearer"),
    QByteArrayView("credential"),    QByteArrayView("sharedkey"), QByteArrayView("sessionid"),
    QByteArrayView("authorization"), QByteArrayView("accesskey"), QByteArrayView("privatekey"),
    QByteArrayView("authkey"),       QByteArrayView("sessid"),    QByteArrayView("passcode"),
    QByteArrayView("resumeid"),
};
/// Names that are secret as a whole.
constexpr std::array SecretNames{
    QByteArrayView("auth"),   QByteArrayView("key"),   QByteArrayView("pwd"),     QByteArrayView("pass"),
    QByteArrayView("sid"),    QByteArrayView("sig"),   QByteArrayView("session"), QByteArrayView("code"),
    QByteArrayView("ticket"), QByteArrayView("xauth"),
};
/// Names that are secret as a whole inside messages too.
constexpr std::array SecretMembers{
    QByteArrayView("auth"), QByteArrayView("pwd"),     QByteArrayView("pass"),   QByteArrayView("pw"),
    QByteArrayView("sid"),  QByteArrayView("session"), QByteArrayView("ticket"), QByteArrayView("xauth"),
};
/// In the order of SecretKind.
constexpr std::array<QByteArrayView, SecretKindCount> KindNames{
    "credentials", "cookies", "headers", "addresses", "subprotocols", "web tokens", "messages", "known",
};

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
        || c == '.';
}

QByteArray plainName(QByteArrayView name)
{
    QByteArray plain = QByteArray::fromPercentEncoding(name.toByteArray()).toLower();
    plain.removeIf([](char c) { return c == '-' || c == '_' || c == '.'; });
    return plain;
}

bool hasSecretWord(const QByteArray &plain)
{
    return std::ranges::any_of(SecretWords, [&plain](QByteArrayView word) { return plain.contains(word); });
}

} // namespace

QByteArrayView secretKindName(SecretKind kind)
{
    return KindNames[std::size_t(kind)];
}

QString secretCountsText(const SecretCounts &counts)
{
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts << QString::number(counts[i]) + u' ' + QString::fromLatin1(KindNames[i]);
    }
    return parts.join(u", "_s);
}

bool isSecretName(QByteArrayView name)
{
    const QByteArray plain = plainName(name);
    return hasSecretWord(plain) || std::ranges::find(SecretNames, QByteArrayView(plain)) != SecretNames.end();
}

bool isSecretMember(QByteArrayView name)
{
    const QByteArray plain = plainName(name);
    if (plain.endsWith("tokens") || plain.endsWith("tokentype"))
        return false; // how many words a language model read; what kind of token it is
    return hasSecretWord(plain) || std::ranges::find(SecretMembers, QByteArrayView(plain)) != SecretMembers.end();
}

bool hideSecret(QByteArray &bytes, qsizetype from, qsizetype end)
{
    if (from >= end)
        return false;
    char *const at = bytes.data();
    bool already = true;
    for (qsizetype i = from; i < end; ++i) {
        const char mark = Mark[(i - from) % Mark.size()];
        already &= at[i] == mark;
        at[i] = mark;
    }
    return !already;
}

void forEachWebToken(QByteArrayView bytes, qsizetype from, qsizetype end,
                     const std::function<void(qsizetype, qsizetype)> &found)
{
    while (from < end) {
        const qsizetype next = bytes.first(end).indexOf("eyJ", from);
        if (next < 0)
            return;
        int dots = 0;
        for (from = next; from < end && isTokenCharacter(bytes[from]); ++from)
            dots += bytes[from] == '.';
        if (dots >= 2)
            found(next, from);
    }
}

} // namespace plectrum
