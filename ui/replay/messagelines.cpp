// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/messagelines.h"

#include "replay/jsonnode.h"
#include "replay/messagetext.h"
#include "ui/linediff.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxBytes = 512 * 1024;
constexpr qsizetype HexBytes = 16; // a line
constexpr qsizetype MaxLine = 2000;
constexpr int JsonWidth = 60;

QString cutText(qsizetype bytes)
{
    return QCoreApplication::translate("plectrum::MessageLines", "… %1 in all")
        .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
}

QString hexLine(QByteArrayView bytes, qsizetype offset)
{
    QString printable;
    for (const char c : bytes)
        printable += c >= 0x20 && c < 0x7f ? QChar::fromLatin1(c) : QChar(u'·');
    const QByteArray hex = bytes.toByteArray().toHex(' ').leftJustified(HexBytes * 3);
    return u"%1  %2 %3"_s.arg(offset, 6, 16, QChar(u'0')).arg(QString::fromLatin1(hex), printable);
}

} // namespace

QStringList messageLines(const ComparedMessage &message)
{
    QStringList lines;
    const QByteArray payload = message.payload.left(MaxBytes);
    bool isCut = payload.size() < message.payload.size();
    if (!isReadable(message)) {
        for (qsizetype i = 0; i < payload.size() && lines.size() < MaxLines; i += HexBytes)
            lines << hexLine(QByteArrayView(payload).sliced(i, qMin(HexBytes, payload.size() - i)), i);
    } else {
        const auto json = isCut ? std::nullopt : layOutJson(payload, JsonWidth);
        lines = readable(json.value_or(payload)).split(u'\n');
        for (QString &line : lines) {
            if (line.size() > MaxLine)
                line = line.left(MaxLine) + u'…';
        }
    }
    isCut |= lines.size() > MaxLines;
    lines = lines.mid(0, MaxLines);
    if (isCut)
        lines << cutText(message.payload.size());
    return lines;
}

QString rowLines(const ReplayRow &row)
{
    const auto marked = [](const QStringList &lines, QChar sign) {
        QString text;
        for (const QString &line : lines)
            text += sign + line + u'\n';
        return text;
    };
    using Subject = ReplayRow::Subject;
    if (row.subject == Subject::Handshake || row.subject == Subject::Answer)
        return {};
    if (row.subject == Subject::Sent)
        return messageLines(row.actual).join(u'\n');
    const QStringList expected = messageLines(row.expected);
    const QStringList actual = messageLines(row.actual);
    if (row.isUnexpected)
        return marked(actual, u'+');
    if (row.differences.testFlag(ReplayRow::Difference::Missing))
        return marked(expected, u'-');
    const QStringList both = unifiedDiff(expected, actual);
    return (both.isEmpty() ? actual : both).join(u'\n');
}

} // namespace plectrum
