// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/phppattern.h"
#include "nextcloud/pythonpattern.h"
#include "nextcloud/routefix.h"
#include "nextcloud/routelinter.h"
#include "nextcloud/routeoutcome.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

using Kind = RouteAnswer::Kind;

namespace {

QByteArray field(const QByteArray &name, const QByteArray &text)
{
    return '<' + name + '>' + text + "</" + name + '>';
}

/// A route that is fine but for what is given.
QByteArray route(const QByteArray &url, const QByteArray &level = "USER", const QByteArray &more = {},
                 const QByteArray &verb = "GET,HEAD,POST,PUT,DELETE")
{
    return "<route>" + field("url", url) + field("verb", verb) + field("access_level", level) + more + "</route>\n";
}

QByteArray file(const QByteArray &routes, const QByteArray &id = "board")
{
    return "<info>\n" + field("id", id) + "\n<external-app>\n<routes>\n" + routes
        + "</routes>\n</external-app>\n</info>\n";
}

QList<RouteFinding> lint(const QByteArray &xml)
{
    const auto info = ExAppInfo::parse(xml);
    return info ? lintRoutes(*info) : QList<RouteFinding>();
}

QStringList names(const QList<RouteFinding> &findings)
{
    QStringList names;
    for (const RouteFinding &finding : findings)
        names.append(QString(routeRule(finding.check).name));
    return names;
}

struct CheckRow {
    const char *name;
    QByteArray xml;
    RouteCheck check;
    qsizetype route;
    qint64 line;
    QString detail; ///< part of it
};

const QList<CheckRow> &checkRows()
{
    using enum RouteCheck;
    const auto one = [](const QByteArray &xml) { return file(xml); };
    static const QList<CheckRow> rows{
        {"no id", file(route("^/a$"), ""), IdMissing, -1, 0, {}},
        {"reserved id", file(route("^/a$"), "app_api"), IdReserved, -1, 0, {}},
        {"id in upper case", file(route("^/a$"), "Board"), IdUpperCase, -1, 0, u"Board"_s},
        {"no routes", "<info><id>a</id></info>", RoutesMissing, -1, 0, {}},
        {"two lists of routes",
         "<info><id>a</id><external-app><routes>" + route("^/a$") + "</routes>\n<routes>" + route("^/b$")
             + "</routes></external-app></info>",
         RoutesRepeated,
         -1,
         3,
         {}},
        {"routes outside",
         "<info><id>a</id>\n<routes>" + route("^/a$") + "</routes></info>",
         RoutesMisplaced,
         -1,
         2,
         {}},
        {"no url", one("<route><verb>GET</verb><access_level>USER</access_level></route>"), UrlMissing, 0, 5, {}},
        {"empty url", one("<route>\n<url> </url><verb>GET</verb><access_level>USER</access_level></route>"), UrlMissing,
         0, 6, u"<url> is empty"_s},
        {"url above 512", one(route("^/" + QByteArray(510, 'a') + '$')), UrlTooLong, 0, 5,
         u"513 characters in <url>"_s},
        {"no verb", one("<route><url>^/a$</url>\n<access_level>USER</access_level></route>"), VerbMissing, 0, 5, {}},
        {"empty verb", one("<route><url>^/a$</url>\n<verb/><access_level>USER</access_level></route>"), VerbMissing, 0,
         6, u"<verb> is empty"_s},
        {"verb above 64", one(route("^/a$", "USER", {}, QByteArray("GET,").repeated(17))), VerbTooLong, 0, 5, u"68"_s},
        {"no level", one("<route><url>^/a$</url><verb>GET</verb></route>"), LevelMissing, 0, 5, {}},
        {"empty level", one(route("^/a$", "")), LevelMissing, 0, 5, u"<access_level> is empty"_s},
        {"level in lower case", one(route("^/a$", "user")), LevelSpelling, 0, 5, u"\"user\""_s},
        {"level with white space", one(route("^/a$", " USER")), LevelSpelling, 0, 5, u"\" USER\""_s},
        {"level as number", one(route("^/a$", "1")), LevelSpelling, 0, 5, u"\"1\""_s},
        {"status list without brackets",
         one(route("^/a$", "USER", "\n<bruteforce_protection>401</bruteforce_protection>")), StatusList, 0, 6,
         u"\"401\": not a JSON array"_s},
        {"status list of texts", one(route("^/a$", "USER", field("bruteforce_protection", "[\"401\"]"))), StatusList, 0,
         5, u"entry 0 is not a whole number"_s},
        {"status list cut off", one(route("^/a$", "USER", field("bruteforce_protection", "[401"))), StatusList, 0, 5,
         u"not JSON from character 5 on"_s},
        {"header list of numbers", one(route("^/a$", "USER", field("headers_to_exclude", "[1]"))), HeaderList, 0, 5,
         u"entry 0 is not text"_s},
        {"header list as words", one(route("^/a$", "USER", field("headers_to_exclude", "Cookie, X-A"))), HeaderList, 0,
         5, u"not a JSON array"_s},
        {"list above 512",
         one(route("^/a$", "USER", field("bruteforce_protection", '[' + QByteArray("401,").repeated(128) + "401]"))),
         ListTooLong, 0, 5, u"517 characters in <bruteforce_protection>"_s},
        {"list as elements", one(route("^/a$", "USER", "<bruteforce_protection><s>401</s></bruteforce_protection>")),
         NestedElements, 0, 5, u"<bruteforce_protection>"_s},
        {"url twice", one(route("^/a$", "USER", field("url", "^/b$"))), FieldRepeated, 0, 5, u"<url> 2 times"_s},
        {"url in CDATA", one(route("<![CDATA[^/a$]]>")), FieldCData, 0, 5, u"<url>"_s},
        {"comment in the url", one(route("^/a<!-- b -->$")), FieldComment, 0, 5, u"<url>"_s},
        {"hyphen for underscore", one(route("^/a$", "USER", field("access-level", "USER"))), FieldUnknown, 0, 5,
         u"<access-level>"_s},
        {"Perl's named group", one(route("^/(?&lt;id&gt;a)$")), PatternRefused, 0, 5,
         u"Python says: unknown extension ?<i at position 3; the PHP proxy reads it"_s},
        {"broken pattern", one(route("^/(a$")), PatternRefused, 0, 5, u"the PHP proxy refuses it too"_s},
        {"white space", one(route("\n  ^/a$\n")), PatternSpace, 0, 5, {}},
        {"public prefix", one(route("^/exapps/board/ws$")), PatternPrefix, 0, 5, {}},
        {"prefix of the PHP proxy", one(route("^/apps/app_api/proxy/board/ws$")), PatternPrefix, 0, 5, {}},
        {"js without slash", one(route("js\\/.*")), PatternDead, 0, 5, u"^/js\\/.*"_s},
        {"mcp without slash", one(route("mcp")), PatternDead, 0, 5, u"^/mcp"_s},
        {"api without slash", one(route("^api\\/v1$")), PatternDead, 0, 5, u"^/api\\/v1$"_s},
        {"the empty path only", one(route("^$")), PatternDead, 0, 5, {}},
        {"query", one(route("^/ws\\?token=.*$")), PatternQuery, 0, 5, {}},
        {"posix class", one(route("^/[[:alpha:]]+$")), PatternDiffers, 0, 5, u"[:alpha:]"_s},
        {"flag of Python", one(route("(?u)^/a$")), PatternDiffers, 0, 5, u"(?u)"_s},
        {"not ASCII", one(route("^/gr\xc3\xbcn$")), PatternEncoded, 0, 5, u"\u00fc"_s},
        {"blank", one(route("^/a b$")), PatternEncoded, 0, 5, u"\" \""_s},
        {"repeat in a repeat", one(route("^/(a+)+$")), PatternCostly, 0, 5, {}},
        {"everything", one(route(".*")), PatternEverything, 0, 5, {}},
        {"everything for all", one(route("^/.*", "PUBLIC")), PatternEverything, 0, 5, u"anybody"_s},
        {"no caret", one(route("/a$")), StartAnchor, 0, 5, {}},
        {"no dollar", one(route("^/ws")), EndAnchor, 0, 5, u"/ws-and-more matches"_s},
        {"escaped dollar", one(route("^/ws\\$")), EndAnchor, 0, 5, {}},
        {"upper case", one(route("^/Live$")), CaseDiffers, 0, 5, u"/live is 404"_s},
        {"heartbeat", one(route("^/heartbeat$")), InternalEndpoint, 0, 5, u"/heartbeat"_s},
        {"init among others", one(route("^/(?:init|start)$")), InternalEndpoint, 0, 5, u"/init"_s},
        {"behind a stricter one", one(route("^/.*", "ADMIN") + route("^/ws$")), ShadowedStricter, 1, 6,
         u"route 1 with ^/.* asks for ADMIN"_s},
        {"behind a longer one", one(route("^/w[a-z]*$") + route("^/ws$")), Shadowed, 1, 6,
         u"route 1 with ^/w[a-z]*$"_s},
        {"the same twice", one(route("^/a(b|c)$") + route("^/a(b|c)$", "ADMIN")), Shadowed, 1, 6, u"asks for USER"_s},
        {"verb GET", one(route("^/a$", "USER", {}, "GET")), VerbIgnored, 0, 5, u"not only GET"_s},
        {"unknown verb", one(route("^/a$", "USER", {}, "GET,FETCH")), VerbUnknown, 0, 5, u"FETCH"_s},
        {"verb POST", one(route("^/a$", "USER", {}, "POST")), VerbNoGet, 0, 5, u"POST"_s},
        {"headers", one(route("^/a$", "USER", field("headers_to_exclude", "[\"Cookie\"]"))), HeadersIgnored, 0, 5,
         u"Cookie"_s},
        {"101", one(route("^/a$", "USER", field("bruteforce_protection", "[101,401]"))), SwitchingCounts, 0, 5, {}},
        {"200", one(route("^/a$", "USER", field("bruteforce_protection", "[200]"))), SuccessCounts, 0, 5, u"200"_s},
        {"1000", one(route("^/a$", "USER", field("bruteforce_protection", "[1000]"))), StatusUnknown, 0, 5, u"1000"_s},
    };
    return rows;
}

ExAppRoute rule(const QString &url, AccessLevel level = AccessLevel::User, const QString &verb = u"GET"_s)
{
    return {.url = url, .verb = verb, .accessLevel = level};
}

} // namespace

class tst_RouteLinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void finds_data();
    void finds();
    void everyCheckIsTested();
    void rulesAreComplete();
    void fine_data();
    void fine();
    void order();
    void withoutAFile();
    void outcomes_data();
    void outcomes();
    void outcomesOfManyRoutes();
    void phpPatterns_data();
    void phpPatterns();
    void fixes_data();
    void fixes();
    void fixKeepsTheRest();
    void fixKeepsTheEncoding();
    void fixedFilesAreFine();
    void fixOfABrokenFile();
};

void tst_RouteLinter::finds_data()
{
    QTest::addColumn<qsizetype>("row");
    for (qsizetype i = 0; i < checkRows().size(); ++i)
        QTest::newRow(checkRows().at(i).name) << i;
}

void tst_RouteLinter::finds()
{
    QFETCH(qsizetype, row);
    const CheckRow &expected = checkRows().at(row);
    const QList<RouteFinding> findings = lint(expected.xml);
    const auto found = std::ranges::find(findings, expected.check, &RouteFinding::check);
    QVERIFY2(found != findings.end(), qPrintable(names(findings).join(u' ')));
    QCOMPARE(std::ranges::count(findings, expected.check, &RouteFinding::check), 1);
    QCOMPARE(found->route, expected.route);
    QCOMPARE(found->line, expected.line);
    QVERIFY2(found->detail.contains(expected.detail), qPrintable(found->detail));
    QCOMPARE(breaksSocket({*found}), found->severity() == RouteSeverity::BreaksSocket);
}

void tst_RouteLinter::everyCheckIsTested()
{
    QSet<int> tested;
    for (const CheckRow &row : checkRows())
        tested.insert(int(row.check));
    for (const RouteRule &one : routeRules())
        QVERIFY2(tested.contains(int(one.check)), one.name.data());
}

void tst_RouteLinter::rulesAreComplete()
{
    QSet<QString> seen;
    for (const RouteRule &one : routeRules()) {
        QVERIFY2(!seen.contains(QString(one.name)), one.name.data());
        seen.insert(QString(one.name));
        QVERIFY2(QByteArray(one.summary).endsWith('.'), one.summary);
        QVERIFY2(QByteArray(one.advice).size() > 10, one.advice);
        QVERIFY(!severityName(one.severity).isEmpty());
    }
}

void tst_RouteLinter::fine_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("one path") << file(route("^/live$"));
    QTest::newRow("escaped slash") << file(route("^\\/live$"));
    QTest::newRow("all below") << file(route("^/api/"));
    QTest::newRow("all below, said so") << file(route("^/api/.*"));
    QTest::newRow("groups") << file(route("^/(?P&lt;id&gt;\\d+)/(live|log)$"));
    QTest::newRow("dollar in a group") << file(route("^/(?:a$|b$)"));
    QTest::newRow("digits that heed no case") << file(route("^/\\D+\\W$"));
    QTest::newRow("without regard to case") << file(route("(?i)^/Live$"));
    QTest::newRow("lists") << file(route("^/a$", "PUBLIC", field("bruteforce_protection", " [401, 403, 429] ")));
    QTest::newRow("empty lists") << file(route("^/a$", "ADMIN", "<bruteforce_protection/><headers_to_exclude/>"));
    QTest::newRow("several") << file(route("^/a$") + route("^/ab$") + route("^/a/b$") + route("^/(a|b)c$"));
    QTest::newRow("stricter first") << file(route("^/api/admin$", "ADMIN") + route("^/api/"));
    QTest::newRow("path like an internal one") << file(route("^/initial$") + route("^/[a-z]+/init$"));
    QTest::newRow("512 characters") << file(route("^/" + QByteArray(509, 'a') + '$'));
    QTest::newRow("id with hyphens") << file(route("^/ws$"), "app-skeleton-python");
}

void tst_RouteLinter::fine()
{
    QFETCH(QByteArray, xml);
    const QList<RouteFinding> findings = lint(xml);
    QVERIFY2(findings.isEmpty(), qPrintable(names(findings).join(u' ')));
    QVERIFY(!breaksSocket(findings));
}

void tst_RouteLinter::order()
{
    const QList<RouteFinding> findings = lint(file(route("/a", "user", {}, "GET") + route("mcp$"), "Board"));
    QCOMPARE(names(findings),
             QStringList({u"id-upper-case"_s, u"level-spelling"_s, u"end-anchor"_s, u"start-anchor"_s,
                          u"verb-ignored"_s, u"pattern-dead"_s, u"start-anchor"_s}));
    QVERIFY(findings.at(1).refusesRegistration());
    QVERIFY(!findings.at(5).refusesRegistration());
}

void tst_RouteLinter::withoutAFile()
{
    const QList<RouteFinding> findings = lintRoutes({rule(u"^/a$"_s, AccessLevel::User, {}), rule(u"mcp$"_s)});
    QCOMPARE(names(findings), QStringList({u"pattern-dead"_s, u"start-anchor"_s, u"verb-ignored"_s}));
    QCOMPARE(findings.first().route, 1);
    QCOMPARE(findings.first().line, 0);
}

void tst_RouteLinter::outcomes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::addColumn<AccessLevel>("caller");
    QTest::addColumn<Kind>("harp");
    QTest::addColumn<Kind>("php");
    const auto row = [](const char *name, const QString &url, const QString &path, AccessLevel caller, Kind harp,
                        Kind php) { QTest::newRow(name) << url << path << caller << harp << php; };
    using enum AccessLevel;
    const QString live = u"^/live$"_s;
    row("allowed", live, u"/live"_s, User, Kind::Allowed, Kind::Allowed);
    row("admin may too", live, u"/live"_s, Admin, Kind::Allowed, Kind::Allowed);
    row("not logged in", live, u"/live"_s, Public, Kind::Forbidden, Kind::NotFound);
    row("no such path", live, u"/log"_s, User, Kind::NotFound, Kind::NotFound);
    row("case", live, u"/LIVE"_s, User, Kind::NotFound, Kind::Allowed);
    row("query", live, u"/live?token=1"_s, User, Kind::Allowed, Kind::Allowed);
    row("without slash", live, u"live"_s, User, Kind::Allowed, Kind::Allowed);
    row("slash at the end", live, u"/live/"_s, User, Kind::NotFound, Kind::NotFound);
    row("public path", live, u"/exapps/board/live"_s, User, Kind::Allowed, Kind::Allowed);
    row("whole URL", live, u"wss://cloud.example:8443/exapps/board/live?a=/b"_s, User, Kind::Allowed, Kind::Allowed);
    row("public path without slash", live, u"exapps/board/live"_s, User, Kind::Allowed, Kind::Allowed);
    row("public path in upper case", live, u"/exapps/BOARD/live"_s, User, Kind::Allowed, Kind::NotFound);
    row("public path of another", live, u"/exapps/other/live"_s, User, Kind::NotFound, Kind::NotFound);
    row("prefix not cut off", live, u"/nextcloud/exapps/board/live"_s, User, Kind::NotFound, Kind::NotFound);
    row("path of the PHP proxy", live, u"/index.php/apps/app_api/proxy/board/live"_s, User, Kind::Allowed,
        Kind::Allowed);
    row("app id alone", u"^$"_s, u"/exapps/board"_s, User, Kind::Allowed, Kind::Allowed);
    row("app id and slash", u"^/$"_s, u"/exapps/board/"_s, User, Kind::Allowed, Kind::Allowed);
    row("dots", u"^/.*"_s, u"/a/../b"_s, Admin, Kind::Dropped, Kind::Allowed);
    row("dots, encoded", u"^/.*"_s, u"/a/%2e%2E/b"_s, Admin, Kind::Dropped, Kind::Allowed);
    row("dots and slash, encoded", u"^/.*"_s, u"/a%2f..%2Fb"_s, Admin, Kind::Dropped, Kind::Allowed);
    row("dots in a name", u"^/.*"_s, u"/a..b"_s, Admin, Kind::Allowed, Kind::Allowed);
    row("heartbeat", u"^/.*"_s, u"/heartbeat"_s, Admin, Kind::Dropped, Kind::Allowed);
    row("heartbeat and more", u"^/.*"_s, u"/heartbeat/"_s, Admin, Kind::Allowed, Kind::Allowed);
    row("encoded", u"^/a b$"_s, u"/a%20b"_s, User, Kind::NotFound, Kind::Allowed);
    row("js", u"js\\/.*"_s, u"/js/a.js"_s, User, Kind::NotFound, Kind::Allowed);
    row("not anchored at the end", u"^/ws"_s, u"/wsx"_s, User, Kind::Allowed, Kind::Allowed);
    row("Perl's group", u"^/(?<id>a)$"_s, u"/a"_s, User, Kind::NotFound, Kind::Allowed);
    row("posix class", u"^/[[:alpha:]]$"_s, u"/b"_s, User, Kind::NotFound, Kind::Allowed);
    row("broken", u"^/(a$"_s, u"/a"_s, User, Kind::NotFound, Kind::NotFound);
    row("hostile", u"^/(a+)+$"_s, u'/' + QString(200, u'a') + u'!', User, Kind::Dropped, Kind::NotFound);
}

void tst_RouteLinter::outcomes()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    QFETCH(AccessLevel, caller);
    QFETCH(Kind, harp);
    QFETCH(Kind, php);
    const RouteOutcome outcome = routeOutcomes({rule(url)}, path, u"GET"_s, caller, u"board"_s);
    QCOMPARE(outcome.harp.kind, harp);
    QCOMPARE(outcome.php.kind, php);
    QCOMPARE(outcome.harp.route,
             harp == Kind::Allowed || harp == Kind::Forbidden || outcome.harp.why.contains(u"stalls"_s) ? 0 : -1);
    QVERIFY(harp == Kind::Allowed || !outcome.harp.why.isEmpty());
    QVERIFY(php == Kind::Allowed || !outcome.php.why.isEmpty());
}

void tst_RouteLinter::outcomesOfManyRoutes()
{
    const QList<ExAppRoute> routes{rule(u"^/(broken$"_s, AccessLevel::Public),
                                   rule(u"^/a$"_s, AccessLevel::Admin, u"POST"_s),
                                   rule(u"^/a"_s, AccessLevel::Public, u"GET, post"_s)};
    // The first match is final for HaRP; the PHP proxy looks at the verb too.
    const RouteOutcome get = routeOutcomes(routes, u"/a"_s, u"GET"_s, AccessLevel::User);
    QCOMPARE(get.path, u"/a"_s);
    QCOMPARE(get.harp, (RouteAnswer{Kind::Forbidden, 1, u"asks for ADMIN"_s}));
    QCOMPARE(get.php, (RouteAnswer{Kind::Allowed, 2, {}}));
    const RouteOutcome post = routeOutcomes(routes, u"/a"_s, u"POST"_s, AccessLevel::User);
    QCOMPARE(post.php, (RouteAnswer{Kind::NotFound, 1, u"asks for ADMIN"_s}));
    const RouteOutcome put = routeOutcomes(routes, u"/ab"_s, u"PUT"_s, AccessLevel::Public);
    QCOMPARE(put.harp, (RouteAnswer{Kind::Allowed, 2, {}}));
    QCOMPARE(put.php, (RouteAnswer{Kind::NotFound, -1, u"no route with this verb matches"_s}));
    QCOMPARE(answerName(Kind::Dropped), "silence"_L1);
}

void tst_RouteLinter::phpPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<bool>("withoutSlashOnly");
    QTest::newRow("with slash") << u"^/a$"_s << u"/a"_s << true << false;
    QTest::newRow("without slash") << u"a"_s << u"/ab"_s << true << true;
    QTest::newRow("in the middle") << u"b"_s << u"/ab"_s << false << false;
    QTest::newRow("branches are held together") << u"/x|/b"_s << u"/a/b"_s << false << false;
    QTest::newRow("case") << u"^/A$"_s << u"/a"_s << true << false;
    QTest::newRow("bytes") << u"^/..$"_s << u"/\u00fc"_s << true << false;
    QTest::newRow("bytes, the same") << u"^/\u00fc$"_s << u"/\u00fc"_s << true << false;
    QTest::newRow("hostile") << u"^/(a+)+$"_s << u'/' + QString(200, u'a') + u'!' << false << false;
}

void tst_RouteLinter::phpPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(bool, matches);
    QFETCH(bool, withoutSlashOnly);
    const auto compiled = PhpPattern::compile(pattern);
    QVERIFY(compiled);
    QCOMPARE(compiled->matches(path), matches);
    QCOMPARE(compiled->matchesWithoutSlashOnly(path), withoutSlashOnly);
    QCOMPARE(PhpPattern::compile(u"(a"_s).error().code, ErrorCode::BadRoute);
}

void tst_RouteLinter::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto url = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << route(before) << route(after);
    };
    url("js", "js\\/.*", "^/js\\/.*");
    url("mcp", "mcp", "^/mcp");
    url("caret without slash", "^api\\/v1$", "^/api\\/v1$");
    url("slash without caret", "/ws$", "^/ws$");
    url("branches without slash", "a|b", "^/(?:a|b)");
    url("white space", "\n   ^/a$ ", "^/a$");
    url("public prefix", "^/exapps/board/ws$", "^/ws$");
    url("public prefix, escaped", "^\\/exapps\\/board\\/ws$", "^\\/ws$");
    url("Perl's group", "^/(?&lt;id>a)\\k{id}$", "^/(?P&lt;id>a)(?P=id)$");
    url("Perl's group, all escaped", "^/(?&lt;id&gt;a)$", "^/(?P&lt;id&gt;a)$");
    url("Perl's end", "^/a\\z", "^/a\\Z");
    url("CDATA", "<![CDATA[^/a&b$]]>", "^/a&amp;b$");
    url("fine", "^/a$", "^/a$");
    url("no dollar is added", "^/ws", "^/ws");
    url("nothing can be guessed", "^/(a", "^/(a");
    url("look behind", "^/(?&lt;!a)b$", "^/(?&lt;!a)b$");
    const auto level = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << route("^/a$", before) << route("^/a$", after);
    };
    level("level in lower case", "user", "USER");
    level("level with white space", " ADMIN\n", "ADMIN");
    level("level as number", "0", "PUBLIC");
    level("level in CDATA", "<![CDATA[USER]]>", "USER");
    level("empty level", "", "ADMIN");
    level("level of one's own", "EVERYBODY", "EVERYBODY");
    const auto list = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << route("^/a$", "USER", before) << route("^/a$", "USER", after);
    };
    const auto statuses = [&list](const char *name, const QByteArray &before, const QByteArray &after) {
        list(name, field("bruteforce_protection", before), field("bruteforce_protection", after));
    };
    const auto headers = [&list](const char *name, const QByteArray &before, const QByteArray &after) {
        list(name, field("headers_to_exclude", before), field("headers_to_exclude", after));
    };
    statuses("statuses without brackets", "401, 403", "[401,403]");
    statuses("statuses as texts", "[\"401\"]", "[401]");
    statuses("statuses as elements", "\n<s>401</s>\n<s> 429 </s>\n", "[401,429]");
    statuses("101", "[101, 401]", "[401]");
    statuses("statuses of no kind", "4xx", "4xx");
    statuses("fine statuses", "[ 401 ]", "[ 401 ]");
    headers("headers as words", "Cookie X-A", "[\"Cookie\",\"X-A\"]");
    headers("headers in single quotes", "['Cookie']", "[\"Cookie\"]");
    headers("headers as object", "{\"a\": 1}", "{\"a\": 1}");
    QTest::newRow("no verb, one line")
        << "<route><url>^/a$</url><access_level>USER</access_level></route>"_ba
        << "<route><url>^/a$</url><verb>GET</verb><access_level>USER</access_level></route>"_ba;
    QTest::newRow("no verb, lines")
        << "<route>\n\t<url>^/a$</url>\n\t<access_level>USER</access_level>\n</route>"_ba
        << "<route>\n\t<url>^/a$</url>\n\t<verb>GET</verb>\n\t<access_level>USER</access_level>\n</route>"_ba;
    QTest::newRow("no verb, CR LF")
        << "<route>\r\n  <url>^/a$</url>\r\n  <access_level>USER</access_level>\r\n</route>"_ba
        << "<route>\r\n  <url>^/a$</url>\r\n  <verb>GET</verb>\r\n  <access_level>USER</access_level>\r\n</route>"_ba;
    QTest::newRow("empty verb") << "<route><url>^/a$</url><verb/><access_level>USER</access_level></route>"_ba
                                << "<route><url>^/a$</url><verb>GET</verb><access_level>USER</access_level></route>"_ba;
    QTest::newRow("no verb and level")
        << "<route>\n <url>^/a$</url>\n</route>"_ba
        << "<route>\n <url>^/a$</url>\n <verb>GET</verb>\n <access_level>ADMIN</access_level>\n</route>"_ba;
    QTest::newRow("level before url")
        << "<route><access_level>USER</access_level><url>mcp</url></route>"_ba
        << "<route><access_level>USER</access_level><url>^/mcp</url><verb>GET</verb></route>"_ba;
    QTest::newRow("nothing in it") << "<route/>"_ba
                                   << "<route/>"_ba;
}

void tst_RouteLinter::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto fix = proposeFix(file(before));
    QVERIFY(fix);
    QCOMPARE(fix->xml, file(after));
    QCOMPARE(fix->changes.isEmpty(), before == after);
    const auto again = proposeFix(fix->xml);
    QVERIFY(again);
    QVERIFY(again->changes.isEmpty());
    QCOMPARE(again->xml, fix->xml);
}

void tst_RouteLinter::fixKeepsTheRest()
{
    const QByteArray head =
        "\xef\xbb\xbf<?xml version='1.0'?>\r\n<!-- <url>mcp</url> -->\n<info  a = \"&lt;>\" >\n<id>x</id>";
    const QByteArray tail = "\t<other>\xf0\x9f\x8e\xb8 &#x41;</other></info>\n\n<!-- end -->";
    const QByteArray routes =
        "<external-app><routes>" + route("^/fine$") + "%1" + route("^/fine/too$") + "</routes></external-app>";
    const auto text = [&](const QByteArray &middle) {
        return QByteArray(head + QByteArray(routes).replace("%1", middle) + tail);
    };
    const auto fix = proposeFix(text(route(" mcp")));
    QVERIFY(fix);
    QCOMPARE(fix->xml, text(route("^/mcp")));
    QCOMPARE(fix->changes.size(), 1);
    QCOMPARE(fix->changes.first(), (RouteChange{1, 5, u"<url>: \" mcp\" becomes \"^/mcp\""_s}));
}

void tst_RouteLinter::fixKeepsTheEncoding()
{
    const QByteArray head = "<?xml version='1.0' encoding='ISO-8859-1'?>\n";
    const auto fix = proposeFix(head + file(route("gr\xfcn$") + route("^/\xfc$")));
    QVERIFY(fix);
    QCOMPARE(fix->xml, QByteArray(head + file(route("^/gr&#252;n$") + route("^/\xfc$"))));
}

void tst_RouteLinter::fixedFilesAreFine()
{
    const QByteArray xml =
        file(route("js\\/.*", "PUBLIC", field("bruteforce_protection", "[101]")) + route("mcp$", "user")
             + "<route>\n<url> ^/ws$ </url>\n<bruteforce_protection>401</bruteforce_protection>\n</route>\n"
             + route("^/exapps/board/x\\z", "1"));
    QVERIFY(breaksSocket(lint(xml)));
    const auto fix = proposeFix(xml);
    QVERIFY(fix);
    const QList<RouteFinding> findings = lint(fix->xml);
    QVERIFY2(!breaksSocket(findings), qPrintable(names(findings).join(u' ')));
    QCOMPARE(ExAppInfo::parse(fix->xml)->routes.size(), 4);
}

void tst_RouteLinter::fixOfABrokenFile()
{
    const auto fix = proposeFix("<info><routes></info>");
    QVERIFY(!fix);
    QCOMPARE(fix.error().code, ErrorCode::BadConfig);
}

QTEST_APPLESS_MAIN(tst_RouteLinter)
#include "tst_routelinter.moc"
