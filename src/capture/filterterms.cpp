// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filterterms.h"

#include "capture/filterlexer.h"
#include "capture/recordtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype ShortContent = 60; ///< bytes that are compared in full
constexpr int MaxDepth = 4;            ///< of JSON values that are offered

QString contentTerm(QLatin1StringView field, QByteArrayView bytes, qint64 size)
{
    if (bytes.isEmpty())
        return {};
    const bool whole = bytes.size() == size && size <= ShortContent;
    QByteArray part = bytes.first(qMin(ShortContent, bytes.size())).toByteArray();
    QString value;
    if (bytes.isValidUtf8()) {
        // No half of a character at the end.
        QString text = QString::fromUtf8(part);
        while (!whole && text.endsWith(QChar::ReplacementCharacter))
            text.chop(1);
        value = quotedForFilter(text);
    } else {
        value = u"0x"_s + QString::fromLatin1(part.toHex());
    }
    return field + (whole ? u" == "_s : u" contains "_s) + value;
}

QString keyText(const QString &key)
{
    const bool plain = !key.isEmpty()
        && std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber() || u"_-$@"_s.contains(c); });
    return u'.' + (plain ? key : quotedForFilter(key));
}

void addTerms(QStringList &terms, const QString &path, const QJsonValue &value, qsizetype most, int depth)
{
    if (terms.size() >= most || depth > MaxDepth)
        return;
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addTerms(terms, path + keyText(it.key()), it.value(), most, depth + 1);
        break;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < qMin<qsizetype>(array.size(), most); ++i)
            addTerms(terms, path + u"[%1]"_s.arg(i), array.at(i), most, depth + 1);
        break;
    }
    case QJsonValue::String:
        if (value.toString().size() <= ShortContent)
            terms << path + u" == "_s + quotedForFilter(value.toString());
        break;
    case QJsonValue::Double: {
        // As it stands: a double would lose digits of long ids.
        terms << path;
        break;
    }
    default:
        terms << path + u" == "_s + (value.isNull() ? u"null"_s : value.toBool() ? u"true"_s : u"false"_s);
    }
}

} // namespace

QString quotedForFilter(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"':
        case '\\':
            out += u'\\';
            out += c;
            break;
        case '\n':
            out += u"\\n"_s;
            break;
        case '\r':
            out += u"\\r"_s;
            break;
        case '\t':
            out += u"\\t"_s;
            break;
        default:
            if (c.unicode() < 0x20 || c.unicode() == 0x7f)
                out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
            else
                out += c;
        }
    }
    return out + u'"';
}

QString headerFilterTerm(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString term =
        u"header."_s + line.first(colon).toLower() + u" == "_s + quotedForFilter(line.sliced(colon + 1).trimmed());
    return Filter::compile(term) ? term : QString();
}

QString filterTermOf(const RecordView &record, FilterField field)
{
    const bool frame = record.kind == RecordKind::Frame;
    switch (field) {
    case FilterField::Dir:
        return u"dir == "_s + directionName(record.direction);
    case FilterField::Kind:
        return u"kind == "_s + kindName(record);
    case FilterField::Opcode:
        return frame ? u"opcode == %1"_s.arg(int(record.header.opcode)) : QString();
    case FilterField::Len:
        return u"len == %1"_s.arg(record.hasMessage ? record.messageBytes : record.payloadBytes);
    case FilterField::Wire:
        return u"wire == %1"_s.arg(wireBytes(record));
    case FilterField::Conn:
        return u"conn == %1"_s.arg(record.connection);
    case FilterField::Time:
        return u"time >= %1ns"_s.arg(record.timeNs);
    case FilterField::Violation:
        for (const ViolationInfo &info : violationTable()) {
            if (record.violations & info.violation)
                return u"violation == "_s + quotedForFilter(info.name);
        }
        return {};
    case FilterField::Payload:
        return contentTerm("payload"_L1, meaningOf(record),
                           record.hasMessage ? record.messageBytes : record.payloadBytes);
    default:
        return {};
    }
}

QStringList jsonFilterTermsOf(const RecordView &record, qsizetype most)
{
    QStringList terms;
    const QByteArrayView json = meaningOf(record);
    const QByteArray start = json.first(qMin<qsizetype>(json.size(), 64)).trimmed().toByteArray();
    if (record.kind != RecordKind::Frame || (!start.startsWith('{') && !start.startsWith('[')))
        return terms;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    addTerms(terms, u"json"_s, root, most, 0);
    for (QString &term : terms) {
        if (term.contains(u" == "_s))
            continue;
        const auto tokens = lexFilter(term);
        const auto raw = tokens ? jsonValueAt(json, tokens->front().path) : std::nullopt;
        term += u" == "_s + QString::fromLatin1(raw.value_or(QByteArrayView()));
        // Numbers that no double holds are no values of a filter.
        if (!raw || !Filter::compile(term))
            term.clear();
    }
    terms.removeAll(QString());
    return terms;
}

QString jsonFilterTerm(QByteArrayView json, const std::vector<JsonStep> &path, QByteArrayView raw)
{
    const auto found = jsonValueAt(json, path);
    // Of equal keys a filter sees the first one only.
    if (!found || found->data() != raw.data() || raw.startsWith('{') || raw.startsWith('['))
        return {};
    QString term = u"json"_s;
    for (const JsonStep &step : path)
        term += step.index >= 0 ? u"[%1]"_s.arg(step.index) : keyText(QString::fromUtf8(step.key));
    const auto text = jsonString(raw);
    if (text && text->size() > ShortContent)
        return {};
    term += u" == "_s + (text ? quotedForFilter(QString::fromUtf8(*text)) : QString::fromUtf8(raw));
    return Filter::compile(term) ? term : QString();
}

} // namespace plectrum
