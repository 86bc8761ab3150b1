// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draftcheck.h"

#include "decoders/jsontext.h"
#include "profiles/variables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct DraftCheck {
    Q_DECLARE_TR_FUNCTIONS(plectrum::DraftCheck)
};
using Kind = MessageDraft::Kind;

constexpr qsizetype MaxControl = 125; ///< RFC 6455 §5.5
constexpr qsizetype MaxExplained = 1024 * 1024;

bool isHexDigit(QChar c)
{
    return c.unicode() < 128 && isxdigit(c.unicode());
}

/// Of a Socket.IO packet such as 42["event",{}], 421[…] or 42/room,[…]; 0: it is none.
qsizetype packetPrefix(const QByteArray &text)
{
    static const QRegularExpression packet(u"^\\d{1,2}(\\d*-)?(/[^,]*,)?\\d*$"_s);
    const qsizetype length = jsonPrefixLength(text);
    return packet.match(QString::fromUtf8(text.first(length))).hasMatch() ? length : 0;
}

CheckedDraft checkedJson(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (text.trimmed().isEmpty())
        return {{}, DraftCheck::tr("Write some JSON.")};
    if (!jsonFaultAt(bytes))
        return {bytes};
    const qsizetype start = packetPrefix(bytes);
    const auto fault = jsonFaultAt(QByteArrayView(bytes).sliced(start));
    if (!fault)
        return {bytes};
    // Where it goes wrong our own reader says exactly; why, Qt, which takes brackets around a bare value only, and is
    // asked where that is quick and it reads as deep.
    const qsizetype offset = start + *fault;
    QJsonParseError problem{.error = QJsonParseError::DeepNesting};
    if (bytes.size() <= MaxExplained)
        QJsonDocument::fromJson('[' + bytes.sliced(start) + ']', &problem);
    const QString cause = offset == bytes.size()        ? DraftCheck::tr("more is missing here")
        : problem.error == QJsonParseError::NoError     ? DraftCheck::tr("it ends before this")
        : problem.error == QJsonParseError::DeepNesting ? DraftCheck::tr("this does not belong here")
                                                        : problem.errorString();
    const QString before = QString::fromUtf8(bytes.first(offset));
    return {{},
            //: %1 and %2 are numbers, %3 what is wrong there
            DraftCheck::tr("This is not JSON: line %1, column %2: %3.")
                .arg(before.count(u'\n') + 1)
                .arg(before.size() - before.lastIndexOf(u'\n'))
                .arg(cause),
            before.size()};
}

CheckedDraft checkedHex(const QString &text)
{
    qsizetype from = 0;
    if (text.startsWith("0x"_L1, Qt::CaseInsensitive))
        from = 2;
    QByteArray digits;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isHexDigit(text.at(i)))
            digits += char(text.at(i).unicode());
        else if (!text.at(i).isSpace())
            return {{}, DraftCheck::tr("Character %1 is not a hex digit: 0–9 and a–f.").arg(i + 1), i};
    }
    if (digits.size() % 2 != 0)
        return {{}, DraftCheck::tr("Hex digits come in pairs; the last one is alone."), text.size()};
    return {QByteArray::fromHex(digits)};
}

CheckedDraft checkedBase64(const QString &text)
{
    QByteArray encoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isDigit = c.unicode() < 128 && (isalnum(c.unicode()) || c == u'+' || c == u'/' || c == u'=');
        if (isDigit)
            encoded += char(c.unicode());
        else if (!c.isSpace())
            return {{}, DraftCheck::tr("Character %1 does not belong into base64.").arg(i + 1), i};
    }
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    // Qt takes a lone digit behind the last whole group for nothing.
    const bool isWhole = encoded.size() % 4 != 1;
    return decoded && isWhole ? CheckedDraft{decoded.decoded}
                              : CheckedDraft{{}, DraftCheck::tr("This base64 is not complete."), text.size()};
}

CheckedDraft checkedControl(const QString &text, qsizetype most, const QString &fault)
{
    const QByteArray bytes = text.toUtf8();
    return bytes.size() <= most ? CheckedDraft{bytes} : CheckedDraft{{}, fault};
}

} // namespace

CheckedDraft checkDraft(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Text:
        return {text.toUtf8()};
    case Kind::Json:
        return checkedJson(text);
    case Kind::Hex:
        return checkedHex(text);
    case Kind::Base64:
        return checkedBase64(text);
    case Kind::File:
        return QFileInfo(text.trimmed()).isFile() ? CheckedDraft{} : CheckedDraft{{}, DraftCheck::tr("Choose a file.")};
    case Kind::Ping:
    case Kind::Pong:
        return checkedControl(text, MaxControl, DraftCheck::tr("A control frame has at most 125 bytes."));
    case Kind::Close:
        return checkedControl(text, MaxControl - 2, DraftCheck::tr("A reason has at most 123 bytes."));
    }
    return {};
}

std::optional<QByteArray> prettyDraft(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (auto pretty = prettyJson(bytes))
        return pretty;
    const qsizetype start = packetPrefix(bytes);
    const auto pretty = prettyJson(QByteArrayView(bytes).sliced(start));
    return pretty ? std::optional(bytes.first(start) + *pretty) : std::nullopt;
}

CheckedDraft checkUnfilled(Kind kind, const QString &text)
{
    if (!Variables::areIn(text))
        return checkDraft(kind, text);
    if (kind == Kind::Json)
        return checkDraft(kind, Variables::blankedIn(text));
    return {text.toUtf8()};
}

std::optional<qsizetype> payloadOffset(Kind kind, const QString &text, qsizetype position)
{
    const QString before = text.left(position);
    if (kind == Kind::Text || kind == Kind::Json)
        return before.toUtf8().size();
    if (kind != Kind::Hex)
        return std::nullopt;
    const auto digits = std::ranges::count_if(before, isHexDigit);
    return (before.startsWith("0x"_L1, Qt::CaseInsensitive) ? digits - 1 : digits) / 2;
}

} // namespace plectrum
