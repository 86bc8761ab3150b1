// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/appwrite/appwriteevent.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// What has an id behind it in an event's name.
constexpr std::array IdentifiedResources{
    "databases"_L1,  "tablesdb"_L1, "collections"_L1, "tables"_L1,      "documents"_L1,   "rows"_L1,
    "attributes"_L1, "columns"_L1,  "indexes"_L1,     "buckets"_L1,     "files"_L1,       "functions"_L1,
    "executions"_L1, "teams"_L1,    "memberships"_L1, "deployments"_L1, "presences"_L1,   "users"_L1,
    "sessions"_L1,   "recovery"_L1, "challenges"_L1,  "projects"_L1,    "verification"_L1};

/// An event's name, cut into what it happened to and what happened.
struct EventName {
    QStringList path; ///< resource, id, resource, id …
    QString action;   ///< "create", "update.email"; may be empty

    explicit EventName(const QString &name)
    {
        const QStringList parts = name.split(u'.');
        qsizetype at = 0;
        while (at + 1 < parts.size()
               && std::ranges::find(IdentifiedResources, parts.at(at)) != IdentifiedResources.end())
            at += 2;
        path = parts.first(at);
        action = parts.sliced(at).join(u'.');
    }
    /// The resource at that place: 0, 1, 2 …
    bool is(qsizetype place, QLatin1StringView resource) const { return path.value(place * 2) == resource; }
    QString id(qsizetype place) const { return path.value(place * 2 + 1); }
};

/// Ids that may be '*' in a name; more than any resource of Appwrite has.
constexpr qsizetype MostIds = 4;

/// The path with '*' in place of every subset of its ids, none of them first.
void appendForms(const QStringList &path, const QString &action, QStringList &names)
{
    const qsizetype ids = std::min(path.size() / 2, MostIds);
    for (int stars = 0; stars < (1 << ids); ++stars) {
        QStringList form = path;
        for (qsizetype place = 0; place < ids; ++place) {
            if (stars & (1 << place))
                form[place * 2 + 1] = u"*"_s;
        }
        names.append(action.isEmpty() ? form.join(u'.') : form.join(u'.') + u'.' + action);
    }
}

QStringList channelsOf(const EventName &event)
{
    const QString path = event.path.join(u'.');
    const auto collection = [&] { return event.path.first(event.path.size() - 1).join(u'.'); };
    if (event.is(0, "users"_L1))
        return {u"account"_s, u"account."_s + event.id(0)};
    if (event.is(0, "teams"_L1) && event.is(1, "memberships"_L1))
        return {u"memberships"_s, u"memberships."_s + event.id(1)};
    if (event.is(0, "teams"_L1))
        return {u"teams"_s, u"teams."_s + event.id(0)};
    if (event.is(2, "documents"_L1) || event.is(2, "rows"_L1))
        return {event.path.at(4), collection(), path};
    if (event.is(0, "buckets"_L1) && event.is(1, "files"_L1))
        return {u"files"_s, collection(), path};
    if (event.is(0, "functions"_L1) && event.is(1, "executions"_L1))
        return {u"console"_s, u"executions"_s, u"executions."_s + event.id(1), u"functions."_s + event.id(0)};
    if (event.is(0, "presences"_L1))
        return {u"presences"_s, path};
    return {};
}

} // namespace

AppwriteEvent AppwriteEvent::named(const QString &name)
{
    const EventName event(name);
    AppwriteEvent made;
    if (!event.action.isEmpty())
        appendForms(event.path, event.action, made.names);
    for (qsizetype size = event.path.size(); size > 0; size -= 2)
        appendForms(event.path.first(size), {}, made.names);
    if (made.names.isEmpty())
        made.names.append(name);
    made.channels = channelsOf(event);
    // Channels of one action alone, such as documents.create.
    const QStringList all = made.channels;
    for (const QString &channel : all) {
        if (!event.action.isEmpty() && !event.action.contains(u'.') && !event.is(0, "users"_L1))
            made.channels.append(channel + u'.' + event.action);
    }
    if (event.is(0, "users"_L1))
        made.roles = {u"user:"_s + event.id(0)};
    else if (event.is(0, "teams"_L1))
        made.roles = {u"team:"_s + event.id(0)};
    return made;
}

QStringList appwriteReaders(const QStringList &permissions)
{
    static const QRegularExpression reads(uR"(^\s*read\(\s*["']([^"']+)["']\s*\)\s*$)"_s);
    QStringList roles;
    for (const QString &permission : permissions) {
        if (const auto match = reads.match(permission); match.hasMatch())
            roles.append(match.captured(1));
    }
    return roles;
}

} // namespace plectrum
