// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rehearsal.h"

using namespace Qt::StringLiterals;

namespace plectrum::rehearsal {

QByteArray basic(const QByteArray &credentials)
{
    return "Authorization: Basic " + credentials.toBase64() + "\r\n";
}

HarpRequest request(const QByteArray &target, const QByteArray &fields, const QByteArray &method,
                    const QHostAddress &peer)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    const QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: cloud.example\r\n" + fields + "\r\n";
    if (!parser.feed(head) || !parser.isComplete())
        qFatal("not a head: %s", head.constData());
    return HarpRequest::from(parser.head(), peer);
}

HarpConfig config()
{
    HarpConfig config;
    config.sharedKey = "key";
    config.instanceId = "ocabc";
    config.users = {
        {.id = u"alice"_s, .appPasswords = {"alice-app"}, .sessions = {{.id = "s-alice", .passphrase = "p-alice"}}},
        {.id = u"root"_s, .appPasswords = {"root-app"}, .admin = true},
        {.id = u"gone"_s, .appPasswords = {"gone-app"}, .enabled = false}};
    config.exapps = {
        {.id = u"echo"_s,
         .version = u"1.2.3"_s,
         .secret = "s3cret",
         .target = QUrl(u"http://127.0.0.1:9030"_s),
         .routes = {{.url = u"^/public"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/ws$"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::User},
                    {.url = u"^/admin"_s, .accessLevel = AccessLevel::Admin},
                    {.url = u"^/admin/open"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/guarded"_s, .accessLevel = AccessLevel::Public, .bruteforceProtection = {401, 101}},
                    {.url = u"^/broken("_s, .accessLevel = AccessLevel::Public},
                    {.url = u"js/.*"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/Case$"_s, .accessLevel = AccessLevel::Public},
                    {.url = u"^/heartbeat"_s, .accessLevel = AccessLevel::Public}}},
        {.id = u"any"_s, .routes = {{.url = u".*"_s, .accessLevel = AccessLevel::Public}}},
        {.id = u"late"_s, .pushed = false, .routes = {{.url = u"^/public"_s, .accessLevel = AccessLevel::Public}}}};
    return config;
}

QString summary(const HarpDecision &decision)
{
    switch (decision.outcome) {
    case HarpOutcome::SilentDrop:
        return u"silence"_s;
    case HarpOutcome::Refuse:
        return QString::number(decision.status())
            + (decision.refusal->contentType == "text/html"_L1 ? u" html"_s : QString());
    case HarpOutcome::Forward:
        return u"forward"_s;
    case HarpOutcome::Control:
        return u"control"_s;
    }
    return {};
}

} // namespace plectrum::rehearsal
