// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/routefix.h"

#include "nextcloud/exappinfo.h"
#include "nextcloud/pythonpattern.h"
#include "nextcloud/routechecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Bytes to be put in place of a range.
struct Edit {
    qsizetype begin;
    qsizetype end;
    QByteArray bytes;
};

/// Whether the XML declaration names an encoding other than UTF-8.
bool isOtherEncoding(QByteArrayView xml)
{
    const QByteArray declaration = xml.first(qMax<qsizetype>(0, xml.indexOf("?>"))).toByteArray().toLower();
    return declaration.contains("encoding") && !declaration.contains("utf-8");
}

bool canMatch(const QString &pattern)
{
    const auto compiled = PythonPattern::compile(pattern);
    return compiled && compiled->mayMatchFrom(u"/"_s);
}

/// The pattern as it was probably meant; the same when it is fine or nothing can be guessed.
QString betterPattern(const QString &pattern)
{
    QString better = pattern.trimmed();
    static const QRegularExpression prefix(
        uR"(\A\^?\\?/?(?:exapps|(?:index\.php\\?/)?apps\\?/app_api\\?/proxy)\\?/[^/\\]+(?=\\?/))"_s);
    better.replace(prefix, u"^"_s);
    if (!PythonPattern::compile(better)) {
        // Perl's spellings of what Python has too.
        static const QRegularExpression group(uR"(\(\?<([A-Za-z_]\w*)>)"_s);
        static const QRegularExpression end(uR"((?<!\\)((?:\\\\)*)\\z)"_s);
        static const QRegularExpression name(uR"(\\k(?:<([A-Za-z_]\w*)>|\{([A-Za-z_]\w*)\}))"_s);
        better.replace(group, uR"((?P<\1>)"_s).replace(end, uR"(\1\Z)"_s).replace(name, uR"((?P=\1\2))"_s);
        if (!PythonPattern::compile(better))
            return pattern;
    }
    if (!canMatch(better) || (better.startsWith(u'/') && !better.contains(u'|')))
        better = anchoredPattern(better);
    return canMatch(better) ? better : pattern;
}

QString betterLevel(const QString &text)
{
    const QString level = text.trimmed().toUpper();
    if (accessLevelFromName(level))
        return level;
    bool isNumber = false;
    const int number = level.toInt(&isNumber);
    return isNumber && number >= 0 && number <= 2 ? QString(accessLevelName(AccessLevel(number))) : text;
}

/// The entries of a list written in another way: 401, 403 or ["401"] or <status>401</status> or ['a'].
QStringList looseEntries(const InfoElement &element)
{
    QStringList entries = element.inner;
    if (entries.isEmpty()) {
        static const QRegularExpression separator(u"[,;\\s]+"_s);
        QString text = element.text;
        entries = text.remove(u'[').remove(u']').remove(u'"').remove(u'\'').split(separator, Qt::SkipEmptyParts);
    }
    for (QString &entry : entries)
        entry = entry.trimmed();
    return entries;
}

/// nullopt when the entries cannot be made out.
std::optional<QString> betterList(const InfoElement &element, RouteField field)
{
    static const QRegularExpression status(u"\\A[1-5]\\d\\d\\z"_s);
    static const QRegularExpression header(u"\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"_s);
    const bool statuses = field == RouteField::BruteforceProtection;
    QJsonArray list;
    for (const QString &entry : looseEntries(element)) {
        if (!(statuses ? status : header).match(entry).hasMatch())
            return std::nullopt;
        if (statuses && entry != "101"_L1)
            list.append(entry.toInt());
        else if (!statuses)
            list.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

class Fixer {
public:
    Fixer(QByteArrayView xml, const ExAppInfo &info)
        : m_xml(xml)
        , m_info(info)
        , m_otherEncoding(isOtherEncoding(xml))
    {
    }

    RouteFix run();

private:
    void fix(const RouteSource &source);
    void fixList(const RouteSource &source, RouteField field);
    void setText(const InfoElement &element, const QString &text);
    QByteArray escaped(const QString &text, bool greaterToo = false) const;
    void insert(const RouteSource &source, RouteField field, const QString &text);
    void note(qint64 line, const QString &text) { m_fix.changes.append({m_route, line, text}); }

    QByteArrayView m_xml;
    const ExAppInfo &m_info;
    bool m_otherEncoding;
    qsizetype m_route = 0;
    QList<Edit> m_edits;
    RouteFix m_fix;
};

QByteArray Fixer::escaped(const QString &text, bool greaterToo) const
{
    QString safe = QString(text).replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s);
    if (greaterToo)
        safe.replace(u'>', u"&gt;"_s);
    if (!m_otherEncoding)
        return safe.toUtf8();
    QByteArray bytes;
    for (const uint character : safe.toUcs4()) {
        if (character < 0x80)
            bytes += char(character);
        else
            bytes += "&#" + QByteArray::number(character) + ';';
    }
    return bytes;
}

void Fixer::setText(const InfoElement &element, const QString &text)
{
    const XmlPlace &place = element.place;
    const QString before = element.text.trimmed().isEmpty() ? element.inner.join(u", "_s) : element.text;
    note(element.line, u"<%1>: \"%2\" becomes \"%3\""_s.arg(element.name, before, text));
    if (place.contentBegin == place.end) { // <verb/>
        const QByteArray tag = element.name.toUtf8();
        m_edits.append({place.begin, place.end, '<' + tag + '>' + escaped(text) + "</" + tag + '>'});
    } else {
        const QByteArrayView content = m_xml.sliced(place.contentBegin, place.contentEnd - place.contentBegin);
        m_edits.append({place.contentBegin, place.contentEnd, escaped(text, content.contains("&gt;"))});
    }
}

void Fixer::insert(const RouteSource &source, RouteField field, const QString &text)
{
    const QLatin1StringView name = RouteFieldNames[size_t(field)];
    const InfoElement &present = source[field];
    if (present.isPresent()) {
        setText(present, text);
        return;
    }
    // After the last of the fields that usually come before it, indented alike.
    const InfoElement *before = nullptr;
    for (size_t i = 0; i < size_t(field); ++i) {
        if (source.fields[i].isPresent() && (!before || source.fields[i].place.end > before->place.end))
            before = &source.fields[i];
    }
    if (!before)
        return;
    const qsizetype lineBegin = m_xml.first(before->place.begin).lastIndexOf('\n') + 1;
    QByteArray indent = m_xml.sliced(lineBegin, before->place.begin - lineBegin).toByteArray();
    const bool ownLine = indent.trimmed().isEmpty() && lineBegin > 0;
    if (ownLine)
        indent.prepend(lineBegin >= 2 && m_xml[lineBegin - 2] == '\r' ? "\r\n" : "\n");
    const QByteArray tag = QByteArray(name.data(), name.size());
    m_edits.append({before->place.end, before->place.end,
                    (ownLine ? indent : QByteArray()) + '<' + tag + '>' + escaped(text) + "</" + tag + '>'});
    note(source.line, u"<%1>%2</%1> is added"_s.arg(name, text));
}

void Fixer::fixList(const RouteSource &source, RouteField field)
{
    const InfoElement &element = source[field];
    if (!element.isPresent())
        return;
    const bool statuses = field == RouteField::BruteforceProtection;
    const auto list = statusListFromText(element.text);
    const bool fine = element.inner.isEmpty() && !element.hasCData
        && (statuses ? list && !list->contains(101) : headerListFromText(element.text).has_value());
    if (fine)
        return;
    if (const auto better = betterList(element, field))
        setText(element, *better);
}

void Fixer::fix(const RouteSource &source)
{
    const InfoElement &url = source[RouteField::Url];
    const QString pattern = betterPattern(url.text);
    if (!pattern.isEmpty() && url.inner.isEmpty() && (pattern != url.text || url.hasCData))
        setText(url, pattern);
    const InfoElement &verb = source[RouteField::Verb];
    if (verb.text.trimmed().isEmpty() && verb.inner.isEmpty())
        insert(source, RouteField::Verb, u"GET"_s);
    else if (verb.hasCData && verb.inner.isEmpty())
        setText(verb, verb.text.trimmed());
    const InfoElement &level = source[RouteField::AccessLevel];
    if (level.text.trimmed().isEmpty() && level.inner.isEmpty()) {
        insert(source, RouteField::AccessLevel, u"ADMIN"_s);
    } else if (const QString better = betterLevel(level.text);
               level.inner.isEmpty() && (better != level.text || level.hasCData)) {
        setText(level, better);
    }
    fixList(source, RouteField::BruteforceProtection);
    fixList(source, RouteField::HeadersToExclude);
}

RouteFix Fixer::run()
{
    for (m_route = 0; m_route < m_info.routeSources.size(); ++m_route)
        fix(m_info.routeSources.at(m_route));
    std::ranges::stable_sort(m_edits, {}, &Edit::begin);
    qsizetype at = 0;
    for (const Edit &edit : std::as_const(m_edits)) {
        m_fix.xml += m_xml.sliced(at, edit.begin - at);
        m_fix.xml += edit.bytes;
        at = edit.end;
    }
    m_fix.xml += m_xml.sliced(at);
    return m_fix;
}

} // namespace

Result<RouteFix> proposeFix(QByteArrayView xml)
{
    const auto info = ExAppInfo::parse(xml);
    if (!info)
        return tl::unexpected(info.error());
    return Fixer(xml, *info).run();
}

} // namespace plectrum
