// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayreport.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// What XML 1.0 can hold: other characters become visible ones.
QString xmlText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool isAllowed = c >= u' ' || c == u'\n' || c == u'\t';
        out += isAllowed && c != QChar(0xfffe) && c != QChar(0xffff) ? c : QChar(0xfffd);
    }
    return out;
}

QString seconds(std::chrono::nanoseconds duration)
{
    return QString::number(double(duration.count()) / 1e9, 'f', 6);
}

} // namespace

QByteArray ReplayReport::junit() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    const auto cases = std::ranges::count_if(
        m_result.rows, [](const ReplayRow &row) { return row.subject != ReplayRow::Subject::Sent || !row.isSame(); });
    const int errors = m_result.error ? 1 : 0;
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, xmlText(m_result.scenario));
    xml.writeAttribute(u"tests"_s, QString::number(cases + errors));
    xml.writeAttribute(u"failures"_s, QString::number(m_result.differentRows()));
    xml.writeAttribute(u"errors"_s, QString::number(errors));
    xml.writeAttribute(u"time"_s, seconds(m_result.duration));
    for (const ReplayRow &row : m_result.rows) {
        if (row.subject == ReplayRow::Subject::Sent && row.isSame())
            continue;
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, xmlText(m_result.scenario + u'.' + row.actor));
        xml.writeAttribute(u"name"_s, xmlText(title(row)));
        xml.writeAttribute(u"time"_s, seconds(row.cameAfter.value_or(std::chrono::nanoseconds(0))));
        if (row.line > 0 && !m_result.scenarioPath.isEmpty()) {
            xml.writeAttribute(u"file"_s, xmlText(m_result.scenarioPath));
            xml.writeAttribute(u"line"_s, QString::number(row.line));
        }
        if (!row.isSame()) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"type"_s, differenceNames(row.differences));
            xml.writeAttribute(u"message"_s, differenceNames(row.differences));
            xml.writeCharacters(xmlText(failureText(row)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    if (m_result.error) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, xmlText(m_result.scenario));
        xml.writeAttribute(u"name"_s, u"played to the end"_s);
        xml.writeStartElement(u"error"_s);
        xml.writeAttribute(u"type"_s, QString(errorInfo(m_result.error->code).name));
        xml.writeAttribute(u"message"_s, xmlText(m_result.error->detail));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

QByteArray ReplayReport::tap() const
{
    QString out = u"TAP version 13\n"_s;
    int number = 0;
    QString lines;
    for (const ReplayRow &row : m_result.rows) {
        if (row.subject == ReplayRow::Subject::Sent && row.isSame())
            continue;
        // "#" begins a directive.
        lines += u"%1ok %2 - %3\n"_s.arg(row.isSame() ? QString() : u"not "_s)
                     .arg(++number)
                     .arg(title(row).replace(u'#', u'＃'));
        if (row.isSame())
            continue;
        lines += u"  ---\n  differences: %1\n  evidence: |\n"_s.arg(differenceNames(row.differences));
        const QStringList evidence = failureText(row).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : evidence)
            lines += u"    "_s + xmlText(line) + u'\n';
        lines += u"  ...\n"_s;
    }
    if (m_result.error)
        lines += u"not ok %1 - played to the end: %2\n"_s.arg(++number).arg(
            xmlText(m_result.error->detail).replace(u'\n', u' ').replace(u'#', u'＃'));
    out += u"1..%1\n"_s.arg(number) + lines;
    return out.toUtf8();
}

} // namespace plectrum
