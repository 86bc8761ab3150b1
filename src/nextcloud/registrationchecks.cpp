// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/routechecks.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

// Columns of AppAPI's table, in characters.
constexpr qsizetype UrlColumn = 512;
constexpr qsizetype VerbColumn = 64;
constexpr qsizetype ListColumn = 512;

class SourceCheck {
public:
    SourceCheck(const RouteSource &source, qsizetype index, QList<RouteFinding> &findings)
        : m_source(source)
        , m_index(index)
        , m_findings(findings)
    {
    }

    void run();

private:
    void shape(const InfoElement &element);
    void url();
    void verb();
    void level();
    void list(RouteField field, RouteCheck check);
    void found(RouteCheck check, const InfoElement &element, const QString &detail = {});
    void length(const InfoElement &element, qsizetype most, RouteCheck check);

    const RouteSource &m_source;
    qsizetype m_index;
    QList<RouteFinding> &m_findings;
};

void SourceCheck::found(RouteCheck check, const InfoElement &element, const QString &detail)
{
    m_findings.append({check, m_index, element.isPresent() ? element.line : m_source.line, detail});
}

void SourceCheck::length(const InfoElement &element, qsizetype most, RouteCheck check)
{
    const qsizetype characters = element.text.toUcs4().size();
    if (characters > most)
        found(check, element, u"%1 characters in <%2>"_s.arg(characters).arg(element.name));
}

void SourceCheck::shape(const InfoElement &element)
{
    const QString tag = u'<' + element.name + u'>';
    if (!element.inner.isEmpty())
        found(RouteCheck::NestedElements, element, tag);
    else if (element.hasCData)
        found(RouteCheck::FieldCData, element, tag);
    else if (element.hasComment)
        found(RouteCheck::FieldComment, element, tag);
    if (element.repeats > 0)
        found(RouteCheck::FieldRepeated, element, u"%1 %2 times"_s.arg(tag).arg(element.repeats + 1));
}

void SourceCheck::url()
{
    const InfoElement &url = m_source[RouteField::Url];
    if (url.text.trimmed().isEmpty() && url.inner.isEmpty())
        found(RouteCheck::UrlMissing, url, url.isPresent() ? u"<url> is empty"_s : QString());
    length(url, UrlColumn, RouteCheck::UrlTooLong);
}

void SourceCheck::verb()
{
    const InfoElement &verb = m_source[RouteField::Verb];
    if (verb.text.trimmed().isEmpty() && verb.inner.isEmpty())
        found(RouteCheck::VerbMissing, verb, verb.isPresent() ? u"<verb> is empty"_s : QString());
    length(verb, VerbColumn, RouteCheck::VerbTooLong);
}

void SourceCheck::level()
{
    const InfoElement &level = m_source[RouteField::AccessLevel];
    if (!level.inner.isEmpty())
        return;
    if (level.text.trimmed().isEmpty())
        found(RouteCheck::LevelMissing, level, level.isPresent() ? u"<access_level> is empty"_s : QString());
    else if (!accessLevelFromName(level.text))
        found(RouteCheck::LevelSpelling, level, u'"' + level.text + u'"');
}

void SourceCheck::list(RouteField field, RouteCheck check)
{
    const InfoElement &element = m_source[field];
    if (!element.inner.isEmpty())
        return;
    length(element, ListColumn, RouteCheck::ListTooLong);
    QString why;
    if (field == RouteField::BruteforceProtection) {
        if (const auto list = statusListFromText(element.text); !list)
            why = list.error().detail;
    } else if (const auto list = headerListFromText(element.text); !list) {
        why = list.error().detail;
    }
    if (!why.isEmpty())
        found(check, element, u"\"%1\": %2"_s.arg(element.text.trimmed(), why));
}

void SourceCheck::run()
{
    for (const InfoElement &element : m_source.fields)
        shape(element);
    for (const InfoElement &element : m_source.unknown)
        found(RouteCheck::FieldUnknown, element, u'<' + element.name + u'>');
    url();
    verb();
    level();
    list(RouteField::BruteforceProtection, RouteCheck::StatusList);
    list(RouteField::HeadersToExclude, RouteCheck::HeaderList);
}

} // namespace

void checkRegistration(const RouteSource &source, qsizetype index, QList<RouteFinding> &findings)
{
    SourceCheck(source, index, findings).run();
}

} // namespace plectrum
