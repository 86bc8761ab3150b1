// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/messagelines.h"

#include "replay/jsonnode.h"
#include "replay/messagetext.h"
#include "replay/pathpattern.h"
#include "ui/linediff.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxBytes = 256 * 1024;
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

/// Gives `actual` the values of `expected` wherever both differ though the comparison did not mind: masked, ignored.
class Equaliser {
public:
    explicit Equaliser(const MessageDiff &diff)
    {
        for (const ValueDifference &value : diff.values)
            m_places.insert(value.place);
    }

    void equalise(const JsonNode &expected, JsonNode &actual)
    {
        if (m_places.contains(pathText(m_path)))
            return;
        if (!expected.isContainer() || expected.kind != actual.kind) {
            const QByteArray key = actual.key;
            actual = expected;
            actual.key = key;
            return;
        }
        const bool isArray = expected.kind == JsonNode::Kind::Array;
        for (size_t i = 0; i < expected.children.size(); ++i) {
            const JsonNode &left = expected.children[i];
            auto right = isArray ? actual.children.begin() + std::ptrdiff_t(qMin(i, actual.children.size()))
                                 : std::ranges::find(actual.children, left.key, &JsonNode::key);
            if (right == actual.children.end())
                continue;
            m_path.push_back(isArray ? JsonStep{{}, int(i)} : JsonStep{left.key, -1});
            equalise(left, *right);
            m_path.pop_back();
        }
    }

private:
    QSet<QString> m_places;
    std::vector<JsonStep> m_path;
};

/// The actual message, with what the comparison did not mind as it was expected, so that it is no difference here.
ComparedMessage withoutTolerated(const ReplayRow &row)
{
    const bool isWhole = row.diff.leftOut == 0 && row.expected.payload.size() + row.actual.payload.size() < MaxBytes;
    const auto expected = isWhole ? FramedJson::parse(row.expected.payload) : std::nullopt;
    auto actual = isWhole ? FramedJson::parse(row.actual.payload) : std::nullopt;
    if (!expected || !actual || !row.actual.isText)
        return row.actual;
    Equaliser(row.diff).equalise(expected->json, actual->json);
    return {true, actual->prefix + actual->json.toJson()};
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
    if (row.isUnexpected)
        return marked(messageLines(row.actual), u'+');
    if (row.differences.testFlag(ReplayRow::Difference::Missing))
        return marked(expected, u'-');
    const QStringList both = unifiedDiff(expected, messageLines(withoutTolerated(row)));
    return (both.isEmpty() ? messageLines(row.actual) : both).join(u'\n');
}

} // namespace plectrum
