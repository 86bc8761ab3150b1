// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayreport.h"

#include "replay/messagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Subject = ReplayRow::Subject;
using Difference = ReplayRow::Difference;

QJsonObject messageJson(const ComparedMessage &message, RecordId record)
{
    QJsonObject object;
    if (isReadable(message))
        object.insert("text"_L1, readable(message.payload));
    else
        object.insert("base64"_L1, QString::fromLatin1(message.payload.toBase64()));
    if (record > 0)
        object.insert("record"_L1, record);
    return object;
}

qint64 milliseconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

} // namespace

QString ReplayReport::title(const ReplayRow &row) const
{
    QString text = row.actor.isEmpty() ? QString(subjectName(row.subject))
                                       : QString(row.actor + u": "_s + subjectName(row.subject));
    if (row.isUnexpected)
        text += u" after step %1"_s.arg(row.step + 1);
    else
        text += u" of step %1"_s.arg(row.step + 1);
    if (row.line > 0)
        text += u" (line %1)"_s.arg(row.line);
    if (m_result.loops > 1)
        text += u", loop %1"_s.arg(row.loop + 1);
    return text;
}

QString ReplayReport::failureText(const ReplayRow &row) const
{
    QStringList lines;
    const auto record = [](RecordId id) { return id > 0 ? u" (row %1)"_s.arg(id) : QString(); };
    const bool hasMessages =
        row.subject == Subject::Message || row.subject == Subject::End || row.subject == Subject::Pong;
    if (hasMessages && !row.isUnexpected)
        lines << u"expected%1: %2"_s.arg(record(row.expectedRecord), messageLine(row.expected));
    if (hasMessages && !row.differences.testFlag(Difference::Missing))
        lines << u"came%1: %2"_s.arg(record(row.actualRecord), messageLine(row.actual));
    for (const ValueDifference &value : row.diff.values) {
        const QString expected = valueText(row.diff, value.expected);
        const QString actual = valueText(row.diff, value.actual);
        switch (value.kind) {
        case ValueDifference::Kind::Changed:
            lines << u"%1: %2 → %3"_s.arg(value.place, expected, actual);
            break;
        case ValueDifference::Kind::Missing:
            lines << u"%1: %2 is missing"_s.arg(value.place, expected);
            break;
        case ValueDifference::Kind::Extra:
            lines << u"%1: %2 was not expected"_s.arg(value.place, actual);
            break;
        }
    }
    if (row.diff.leftOut > 0)
        lines << u"and %1 more differences"_s.arg(row.diff.leftOut);
    if (row.differences.testFlag(Difference::Late) && row.cameAfter && row.allowedBy)
        lines << u"came after %1 ms, allowed are %2 ms"_s.arg(milliseconds(*row.cameAfter))
                     .arg(milliseconds(*row.allowedBy));
    return lines.join(u'\n');
}

QString ReplayReport::summary() const
{
    QStringList parts;
    for (const Difference difference : allDifferences()) {
        if (const int count = m_result.count(difference))
            parts << u"%1 %2"_s.arg(count).arg(differenceNames(difference));
    }
    const auto compared =
        std::ranges::count_if(m_result.rows, [](const ReplayRow &row) { return row.subject != Subject::Sent; });
    QString text = m_result.error ? u"not played to the end"_s
        : !m_result.isCompared    ? u"played"_s
        : m_result.passed()       ? u"passed"_s
                                  : u"failed"_s;
    text += u": %1 compared"_s.arg(compared);
    text += parts.isEmpty() ? u", no difference"_s : QString(u", "_s + parts.join(u", "_s));
    text += u" in %1 s"_s.arg(double(m_result.duration.count()) / 1e9, 0, 'f', 3);
    if (m_result.timing.count > 0)
        text += u"; sent %1 µs after their time at the 99th percentile"_s.arg(m_result.timing.p99.count() / 1000);
    if (m_result.heartbeats > 0)
        text += u"; %1 heartbeats answered"_s.arg(m_result.heartbeats);
    if (m_result.isStopped)
        text += u"; stopped"_s;
    return text;
}

QByteArray ReplayReport::text() const
{
    QString text;
    for (const ReplayRow &row : m_result.rows) {
        if (row.isSame())
            continue;
        text += title(row) + u": "_s + differenceNames(row.differences) + u'\n';
        const QStringList lines = failureText(row).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            text += u"    "_s + line + u'\n';
    }
    return (text + summary() + u'\n').toUtf8();
}

QJsonObject ReplayReport::rowJson(const ReplayRow &row) const
{
    QJsonObject object{{u"event"_s, u"row"_s},
                       {u"subject"_s, QString(subjectName(row.subject))},
                       {u"actor"_s, row.actor},
                       {u"step"_s, row.step + 1}};
    if (row.line > 0)
        object.insert("line"_L1, row.line);
    if (m_result.loops > 1)
        object.insert("loop"_L1, row.loop + 1);
    QJsonArray differences;
    for (const Difference difference : allDifferences()) {
        if (row.differences.testFlag(difference))
            differences.append(differenceNames(difference));
    }
    object.insert("differences"_L1, differences);
    const bool hasMessages = row.subject != Subject::Handshake && row.subject != Subject::Answer;
    if (hasMessages && row.subject != Subject::Sent && !row.isUnexpected)
        object.insert("expected"_L1, messageJson(row.expected, row.expectedRecord));
    if (hasMessages && !row.differences.testFlag(Difference::Missing))
        object.insert("actual"_L1, messageJson(row.actual, row.actualRecord));
    if (!row.diff.isEmpty()) {
        QJsonArray values;
        for (const ValueDifference &value : row.diff.values) {
            QJsonObject each{{u"kind"_s, QString(differenceName(value.kind))}, {u"place"_s, value.place}};
            if (value.kind != ValueDifference::Kind::Extra)
                each.insert("expected"_L1, valueText(row.diff, value.expected));
            if (value.kind != ValueDifference::Kind::Missing)
                each.insert("actual"_L1, valueText(row.diff, value.actual));
            values.append(each);
        }
        QJsonObject diff{{u"form"_s, QString(formName(row.diff.form))}, {u"values"_s, values}};
        if (row.diff.leftOut > 0)
            diff.insert("leftOut"_L1, row.diff.leftOut);
        object.insert("diff"_L1, diff);
    }
    if (row.differences.testFlag(Difference::Late) && row.cameAfter && row.allowedBy)
        object.insert("lateMs"_L1, milliseconds(*row.cameAfter - *row.allowedBy));
    return object;
}

QJsonObject ReplayReport::summaryJson() const
{
    QJsonObject counts;
    for (const Difference difference : allDifferences())
        counts.insert(differenceNames(difference), m_result.count(difference));
    QJsonObject object{{u"event"_s, u"summary"_s},
                       {u"scenario"_s, m_result.scenario},
                       {u"passed"_s, m_result.passed()},
                       {u"compared"_s, m_result.isCompared},
                       {u"rows"_s, m_result.rows.size()},
                       {u"different"_s, m_result.differentRows()},
                       {u"counts"_s, counts},
                       {u"loops"_s, m_result.loops},
                       {u"stopped"_s, m_result.isStopped}};
    if (m_result.error) {
        object.insert("error"_L1, QString(errorInfo(m_result.error->code).name));
        object.insert("detail"_L1, m_result.error->detail);
    }
    if (!m_result.verdict.isEmpty())
        object.insert("verdict"_L1, m_result.verdict);
    return object;
}

QByteArray ReplayReport::json() const
{
    QByteArray out;
    for (const ReplayRow &row : m_result.rows)
        out += QJsonDocument(rowJson(row)).toJson(QJsonDocument::Compact) + '\n';
    return out + QJsonDocument(summaryJson()).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace plectrum
