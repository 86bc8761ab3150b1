// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/loginpages.h"

#include "server/harp/harpconfig.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QByteArray page(const QString &title, const QString &content)
{
    return QString(
               u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"application-name\" content=\"Nextcloud\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
               + title.toHtmlEscaped()
               + u" – Nextcloud rehearsal</title>\n<style>\n"
                 "body { font: 16px/1.5 sans-serif; max-width: 32em; margin: 3em auto; padding: 0 1em; }\n"
                 "label { display: block; padding: 0.3em 0; }\n"
                 "button { font: inherit; padding: 0.4em 1.5em; margin-top: 1em; }\n"
                 ".note { color: #666; font-size: 0.9em; }\n</style>\n</head>\n<body>\n<h1>"_s
               + title.toHtmlEscaped() + u"</h1>\n"_s + content
               + u"<p class=\"note\">This is a rehearsal: no real Nextcloud, no real account.</p>\n"
                 "</body>\n</html>\n"_s)
        .toUtf8();
}

QString roleOf(const HarpUser &user)
{
    if (!user.enabled)
        return u" (disabled)"_s;
    return user.level() == AccessLevel::Admin ? u" (administrator)"_s : QString();
}

} // namespace

QByteArray messagePage(const QString &title, const QString &text)
{
    return page(title, u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s);
}

QByteArray grantPage(const QString &client, const QList<HarpUser> &users, const QString &grantPath)
{
    if (users.isEmpty())
        return messagePage(u"Connect to your account"_s,
                           u"The rehearsal has no users: add some to \"users\" of its configuration."_s);
    QString content = u"<p>An app asks for access to an account. It calls itself:</p>\n<p><strong>"_s
        + (client.isEmpty() ? u"(without a name)"_s : client.toHtmlEscaped())
        + u"</strong></p>\n<form method=\"post\" action=\""_s + grantPath.toHtmlEscaped() + u"\">\n"_s;
    bool isFirst = true;
    for (const HarpUser &user : users) {
        const QString state = !user.enabled ? u" disabled"_s : isFirst ? u" checked"_s : QString();
        isFirst = isFirst && !user.enabled;
        content += u"<label><input type=\"radio\" name=\"user\" required value=\""_s + user.id.toHtmlEscaped() + u"\""_s
            + state + u"> "_s + user.id.toHtmlEscaped() + roleOf(user) + u"</label>\n"_s;
    }
    return page(u"Connect to your account"_s, content + u"<button type=\"submit\">Grant access</button>\n</form>\n"_s);
}

} // namespace plectrum
