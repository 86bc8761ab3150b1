// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/valueform.h"

#include "websocket/utf8checker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text.at(i) != '-' : !isHex(text.at(i)))
            return false;
    }
    return true;
}

/// Does `text` begin as `form`, where 0 stands for any digit?
bool startsLike(QByteArrayView text, QByteArrayView form)
{
    if (text.size() < form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form.at(i) == '0' ? !isDigit(text.at(i)) : form.at(i) != text.at(i))
            return false;
    }
    return true;
}

/// 2026-01-31T23:59[:59[.999]][Z|+01:00]
bool isIsoTime(QByteArrayView text)
{
    if (!startsLike(text, "0000-00-00T00:00") && !startsLike(text, "0000-00-00 00:00"))
        return false;
    QByteArrayView rest = text.sliced(16);
    if (startsLike(rest, ":00"))
        rest = rest.sliced(3);
    if (!rest.isEmpty() && (rest.front() == '.' || rest.front() == ',')) {
        rest = rest.sliced(1);
        while (!rest.isEmpty() && isDigit(rest.front()))
            rest = rest.sliced(1);
    }
    if (rest.isEmpty() || rest == "Z")
        return true;
    if (rest.front() != '+' && rest.front() != '-')
        return false;
    rest = rest.sliced(1);
    return (rest.size() == 5 && startsLike(rest, "00:00")) || (rest.size() == 4 && startsLike(rest, "0000"));
}

bool isNumber(QByteArrayView text)
{
    bool isGood = false;
    static_cast<void>(text.toByteArray().toDouble(&isGood));
    return isGood && !text.isEmpty() && (isDigit(text.front()) || text.front() == '-');
}

bool isTokenCharacter(char c)
{
    return isDigit(c) || isLetter(c) || QByteArrayView("-_.+/=~:").contains(c);
}

} // namespace

qint64 epochNs(QByteArrayView digits)
{
    const qsizetype point = digits.indexOf('.');
    const QByteArrayView whole = point < 0 ? digits : digits.first(point);
    if (whole.size() < 10 || whole.size() > 19 || !std::ranges::all_of(whole, isDigit))
        return 0;
    bool isGood = false;
    const qint64 value = whole.toByteArray().toLongLong(&isGood);
    constexpr qint64 First = 978'307'200;  // 2001
    constexpr qint64 Last = 4'102'444'800; // 2100
    for (const qint64 unit : {1'000'000'000LL, 1'000'000LL, 1'000LL, 1LL}) {
        const qint64 perSecond = 1'000'000'000LL / unit;
        if (isGood && value / perSecond >= First && value / perSecond < Last)
            return value * unit;
    }
    return 0;
}

bool looksLike(MaskKind kind, QByteArrayView text)
{
    switch (kind) {
    case MaskKind::Any:
        return true;
    case MaskKind::Uuid:
        return isUuid(text);
    case MaskKind::Timestamp:
        return isIsoTime(text) || epochNs(text) != 0;
    case MaskKind::Number:
        return isNumber(text);
    case MaskKind::Token:
        return text.size() >= 8 && std::ranges::all_of(text, isTokenCharacter);
    case MaskKind::Pattern:
        return false;
    }
    return false;
}

bool looksIssued(QByteArrayView text)
{
    if (text.size() < 8 || text.size() > 4096 || !std::ranges::all_of(text, isTokenCharacter))
        return false;
    if (isUuid(text))
        return true;
    const auto digits = std::ranges::count_if(text, isDigit);
    const auto letters = std::ranges::count_if(text, isLetter);
    const bool isHexText = std::ranges::all_of(text, isHex);
    // Words, versions, dates and hosts are not issued; letters and digits that go through each other are.
    qsizetype changes = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        changes += isDigit(text.at(i)) != isDigit(text.at(i - 1)) ? 1 : 0;
    if (isIsoTime(text))
        return false;
    if (letters == 0)
        return digits >= 12 && epochNs(text) == 0;
    if (isHexText && text.size() >= 16)
        return digits > 0;
    const auto upper = std::ranges::count_if(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool isMixedCase = upper > 1 && letters - upper > 1;
    return (digits > 0 && changes >= 3) || (text.size() >= 16 && isMixedCase && !text.contains('.'));
}

QByteArray canonicalNumber(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    QByteArrayView rest = isNegative ? text.sliced(1) : text;
    const auto mark = std::ranges::find_if(rest, [](char c) { return c == 'e' || c == 'E'; });
    bool isGood = true;
    qint64 exponent = 0;
    if (mark != rest.end())
        exponent = QByteArrayView(mark + 1, rest.end()).toByteArray().toLongLong(&isGood);
    rest = rest.first(mark - rest.begin());
    const qsizetype point = rest.indexOf('.');
    QByteArray digits = rest.toByteArray();
    if (point >= 0) {
        digits.remove(point, 1);
        exponent -= rest.size() - point - 1;
    }
    if (!isGood || qAbs(exponent) > 1'000'000'000 || digits.isEmpty() || !std::ranges::all_of(digits, isDigit))
        return text.toByteArray();
    qsizetype leading = 0;
    while (leading + 1 < digits.size() && digits.at(leading) == '0')
        ++leading;
    digits.remove(0, leading);
    while (digits.size() > 1 && digits.endsWith('0')) {
        digits.chop(1);
        ++exponent;
    }
    if (digits == "0")
        return "0";
    return (isNegative ? "-" : "") + digits + (exponent == 0 ? QByteArray() : 'e' + QByteArray::number(exponent));
}

QString shortened(QByteArrayView text)
{
    const QString whole = QString::fromUtf8(text);
    return whole.size() > 40 ? QString(whole.left(37) + u"…"_s) : whole;
}

bool isUtf8(QByteArrayView bytes)
{
    Utf8Checker checker;
    return checker.add(bytes) && checker.isComplete() && !bytes.contains('\0');
}

} // namespace plectrum
