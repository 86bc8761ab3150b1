// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/exappinfo.h"
#include "nextcloud/xmlplaces.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray &goodFile()
{
    static const QByteArray xml =
        "<?xml version=\"1.0\"?>\n"
        "<info xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
        "      xsi:noNamespaceSchemaLocation=\"https://apps.nextcloud.com/schema/apps/info.xsd\">\n"
        "    <id>board</id>\n"
        "    <name lang=\"en\"> Board </name>\n"
        "    <version>1.0.0</version>\n"
        "    <external-app>\n"
        "        <routes>\n"
        "            <!-- the socket -->\n"
        "            <route>\n"
        "                <url>^/live/\\d+&amp;x$</url>\n"
        "                <verb> GET </verb>\n"
        "                <access_level>USER</access_level>\n"
        "                <headers_to_exclude>[\"Cookie\", \"X-A\"]</headers_to_exclude>\n"
        "                <bruteforce_protection>[401, 403]</bruteforce_protection>\n"
        "            </route><route><url>^/api/</url><verb>GET,POST</verb><access_level>ADMIN</access_level>\n"
        "                <bruteforce_protection/></route>\n"
        "        </routes>\n"
        "        <environment-variables>\n"
        "            <variable>\n"
        "                <name>MODE</name>\n"
        "                <display-name>Mode of work</display-name>\n"
        "                <description>fast or slow</description>\n"
        "                <default>fast</default>\n"
        "            </variable>\n"
        "            <variable><name>KEY</name></variable>\n"
        "        </environment-variables>\n"
        "    </external-app>\n"
        "</info>\n";
    return xml;
}

QByteArray withRoute(const QByteArray &fields)
{
    return "<info><id>a</id><external-app><routes><route>" + fields + "</route></routes></external-app></info>";
}

QByteArray nested(int depth)
{
    QByteArray xml = "<info>";
    for (int i = 1; i < depth; ++i)
        xml += "<a>";
    for (int i = 1; i < depth; ++i)
        xml += "</a>";
    return xml + "</info>";
}

} // namespace

class tst_ExAppInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsAll();
    void levels_data();
    void levels();
    void lists_data();
    void lists();
    void keepsWhatIsWritten();
    void routesElsewhere();
    void bounds_data();
    void bounds();
    void refusals_data();
    void refusals();
    void survivesEveryCut();
    void files();
    void encodings();
    void placesFollowTheReader_data();
    void placesFollowTheReader();
    void linesAndColumns();
};

void tst_ExAppInfo::readsAll()
{
    const auto info = ExAppInfo::parse(goodFile());
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QCOMPARE(info->id, u"board"_s);
    QCOMPARE(info->name, u"Board"_s);
    QCOMPARE(info->version, u"1.0.0"_s);
    const QList<ExAppRoute> routes{
        {u"^/live/\\d+&x$"_s, u"GET"_s, AccessLevel::User, {401, 403}, {u"Cookie"_s, u"X-A"_s}, 10},
        {u"^/api/"_s, u"GET,POST"_s, AccessLevel::Admin, {}, {}, 16},
    };
    QCOMPARE(info->routes, routes);
    QCOMPARE(info->routeSources.size(), 2);
    QCOMPARE(info->routeSources.at(0)[RouteField::Verb].line, 12);
    QCOMPARE(info->routeSources.at(0)[RouteField::BruteforceProtection].line, 15);
    QCOMPARE(info->routeSources.at(1)[RouteField::BruteforceProtection].line, 17);
    const QList<ExAppVariable> variables{{u"MODE"_s, u"Mode of work"_s, u"fast or slow"_s, u"fast"_s, 20},
                                         {u"KEY"_s, {}, {}, {}, 26}};
    QCOMPARE(info->variables, variables);
    QCOMPARE(info->routesLines, QList<qint64>{8});
    QVERIFY(info->strayRoutesLines.isEmpty());
}

void tst_ExAppInfo::levels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AccessLevel>("level");
    QTest::newRow("public") << "PUBLIC"_ba << AccessLevel::Public;
    QTest::newRow("user") << "USER"_ba << AccessLevel::User;
    QTest::newRow("admin") << "ADMIN"_ba << AccessLevel::Admin;
    QTest::newRow("lower case") << "public"_ba << AccessLevel::Public;
    QTest::newRow("white space") << " USER\n"_ba << AccessLevel::User;
    QTest::newRow("number") << "1"_ba << AccessLevel::User;
    QTest::newRow("number too large") << "3"_ba << AccessLevel::Admin;
    QTest::newRow("unknown is the strictest") << "EVERYBODY"_ba << AccessLevel::Admin;
    QTest::newRow("empty is the strictest") << ""_ba << AccessLevel::Admin;
}

void tst_ExAppInfo::levels()
{
    QFETCH(QByteArray, text);
    QFETCH(AccessLevel, level);
    const auto info = ExAppInfo::parse(withRoute("<access_level>" + text + "</access_level>"));
    QVERIFY(info);
    QCOMPARE(info->routes.constFirst().accessLevel, level);
    QCOMPARE(info->routeSources.constFirst()[RouteField::AccessLevel].text, QString::fromUtf8(text));
}

void tst_ExAppInfo::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isStatuses");
    QTest::addColumn<bool>("isHeaders");
    QTest::newRow("empty") << u""_s << true << true;
    QTest::newRow("white space") << u" \n"_s << true << true;
    QTest::newRow("empty list") << u"[]"_s << true << true;
    QTest::newRow("numbers") << u"[401, 403]"_s << true << false;
    QTest::newRow("texts") << u"[\"Cookie\"]"_s << false << true;
    QTest::newRow("mixed") << u"[401,\"403\"]"_s << false << false;
    QTest::newRow("fraction") << u"[401.5]"_s << false << false;
    QTest::newRow("object") << u"{\"a\":401}"_s << false << false;
    QTest::newRow("no brackets") << u"401,403"_s << false << false;
    QTest::newRow("number alone") << u"401"_s << false << false;
    QTest::newRow("single quotes") << u"['Cookie']"_s << false << false;
    QTest::newRow("comma last") << u"[401,]"_s << false << false;
    QTest::newRow("nested") << u"[[401]]"_s << false << false;
    QTest::newRow("null") << u"[null]"_s << false << false;
    QTest::newRow("huge") << u"[1e300]"_s << false << false;
}

void tst_ExAppInfo::lists()
{
    QFETCH(QString, text);
    QFETCH(bool, isStatuses);
    QFETCH(bool, isHeaders);
    const auto statuses = statusListFromText(text);
    const auto headers = headerListFromText(text);
    QCOMPARE(statuses.has_value(), isStatuses);
    QCOMPARE(headers.has_value(), isHeaders);
    if (!statuses)
        QVERIFY(!statuses.error().detail.isEmpty());
    if (!headers)
        QVERIFY(!headers.error().detail.isEmpty());
}

void tst_ExAppInfo::keepsWhatIsWritten()
{
    const auto info = ExAppInfo::parse(withRoute("<url> ^/a </url><url>^/b</url><url/>"
                                                 "<verb><![CDATA[GET]]></verb>"
                                                 "<access_level>US<!-- x -->ER</access_level>"
                                                 "<bruteforce_protection><a>401</a> <b>403</b></bruteforce_protection>"
                                                 "<access-level>USER</access-level>"));
    QVERIFY(info);
    const RouteSource &route = info->routeSources.constFirst();
    QCOMPARE(route[RouteField::Url].text, u" ^/a "_s);
    QCOMPARE(route[RouteField::Url].repeats, 2);
    QVERIFY(route[RouteField::Verb].hasCData);
    QVERIFY(!route[RouteField::Verb].hasComment);
    QVERIFY(route[RouteField::AccessLevel].hasComment);
    QCOMPARE(route[RouteField::AccessLevel].text, u"USER"_s);
    QCOMPARE(route[RouteField::BruteforceProtection].inner, QStringList({u"401"_s, u"403"_s}));
    QVERIFY(!route[RouteField::HeadersToExclude].isPresent());
    QCOMPARE(route.unknown.size(), 1);
    QCOMPARE(route.unknown.constFirst().name, u"access-level"_s);
    QCOMPARE(info->routes.constFirst().url, u" ^/a "_s);
}

void tst_ExAppInfo::routesElsewhere()
{
    const auto info = ExAppInfo::parse("<info>\n<routes/>\n<external-app><routes/>\n<routes>\n</routes>\n"
                                       "<x><routes><route/></routes></x></external-app></info>");
    QVERIFY(info);
    QVERIFY(info->routes.isEmpty());
    QCOMPARE(info->strayRoutesLines, QList<qint64>({2, 6}));
    QCOMPARE(info->routesLines, QList<qint64>({3, 4}));
}

void tst_ExAppInfo::bounds_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("word"); // of the error; empty: none
    const auto routes = [](int count) {
        return "<info><external-app><routes>" + QByteArray("<route/>").repeated(count)
            + "</routes></external-app></info>";
    };
    const auto variables = [](int count) {
        return "<info><external-app><environment-variables>" + QByteArray("<variable/>").repeated(count)
            + "</environment-variables></external-app></info>";
    };
    QTest::newRow("1000 routes") << routes(1000) << QString();
    QTest::newRow("1001 routes") << routes(1001) << u"more than 1000"_s;
    QTest::newRow("1000 variables") << variables(1000) << QString();
    QTest::newRow("1001 variables") << variables(1001) << u"more than 1000"_s;
    QTest::newRow("32 levels") << nested(32) << QString();
    QTest::newRow("33 levels") << nested(33) << u"more than 32 deep"_s;
    QTest::newRow("endless levels") << QByteArray("<info>" + QByteArray("<a>").repeated(200000))
                                    << u"more than 32 deep"_s;
    QTest::newRow("1 MiB") << QByteArray("<info>" + QByteArray(1024 * 1024 - 13, ' ') + "</info>") << QString();
    QTest::newRow("above 1 MiB") << QByteArray("<info>" + QByteArray(1024 * 1024 - 12, ' ') + "</info>")
                                 << u"larger than 1048576 bytes"_s;
}

void tst_ExAppInfo::bounds()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, word);
    const auto info = ExAppInfo::parse(xml);
    QCOMPARE(info.has_value(), word.isEmpty());
    if (!info)
        QVERIFY2(info.error().detail.contains(word), qPrintable(info.error().detail));
}

void tst_ExAppInfo::refusals_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("words"); // regular expression
    QTest::newRow("empty") << ""_ba << u"line 1, column 1, in the document: "_s;
    QTest::newRow("no XML") << "{\"id\": 1}"_ba << u"line 1, column \\d+, in the document: "_s;
    QTest::newRow("other root") << "<app/>"_ba << u"line 1, column \\d+, in <app>: .*not <info>"_s;
    QTest::newRow("open element") << "<info>\n<id>a</id>\n<external-app>\n"_ba
                                  << u"line 4, column 1, in <external-app>: "_s;
    QTest::newRow("wrong end") << "<info>\n <id>a</name></info>"_ba << u"line 2, column \\d+, in <id>: "_s;
    QTest::newRow("attribute without quotes")
        << "<info>\n<id a=b>x</id></info>"_ba << u"line 2, column \\d+, in <info>: "_s;
    QTest::newRow("bare ampersand") << "<info><external-app><routes><route>\n<url>^/a&b</url>"_ba
                                    << u"line 2, column \\d+, in <url>: "_s;
    QTest::newRow("unknown entity") << "<info><id>\n&boom;</id></info>"_ba << u"line 2, column \\d+, in <id>: .*boom"_s;
    QTest::newRow("document type") << "<?xml version=\"1.0\"?>\n<!DOCTYPE info>\n<info/>"_ba
                                   << u"line 2, column \\d+, in the document: .*DOCTYPE"_s;
    QTest::newRow("external entity")
        << "<!DOCTYPE info [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><info><id>&x;</id></info>"_ba
        << u"line 1, .*DOCTYPE"_s;
    QTest::newRow("external subset") << "<!DOCTYPE info SYSTEM \"http://127.0.0.1/x.dtd\"><info/>"_ba
                                     << u"line 1, .*DOCTYPE"_s;
    QByteArray bomb = "<!DOCTYPE info [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY l" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    QTest::newRow("entity bomb") << QByteArray(bomb + "]><info><id>&l11;</id></info>") << u"line 1, .*DOCTYPE"_s;
    QTest::newRow("two roots") << "<info/><info/>"_ba << u"line 1, column \\d+, in the document: "_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0i\0n\0f\0o\0/\0>\0", 16) << u"line 1, column 1: not UTF-8"_s;
    QTest::newRow("zero byte") << QByteArray("<info>\0</info>", 14) << u"line 1, column 1: not UTF-8"_s;
    QTest::newRow("bad UTF-8") << "<info>\n<id>\xc3\xbc\xc3(</id></info>"_ba
                               << u"line 2, column 7, in the document: not UTF-8"_s;
    QTest::newRow("encoding that hides tags") << "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><info/>"_ba
                                              << u"line 1, column \\d+, in the document: .*ISO-2022-JP"_s;
    QTest::newRow("unknown encoding") << "<?xml version=\"1.0\" encoding=\"klingon\"?><info/>"_ba
                                      << u"line 1, column \\d+, in the document: "_s;
}

void tst_ExAppInfo::refusals()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, words);
    const auto info = ExAppInfo::parse(xml);
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::BadConfig);
    QVERIFY2(QRegularExpression(u"\\A"_s + words).match(info.error().detail).hasMatch(),
             qPrintable(info.error().detail));
    QVERIFY(!info.error().detail.contains(u"root:"_s)); // nothing of the file that was named
}

void tst_ExAppInfo::survivesEveryCut()
{
    const QByteArray &xml = goodFile();
    for (qsizetype length = 0; length < xml.size() - 1; ++length) {
        const auto info = ExAppInfo::parse(QByteArrayView(xml).first(length));
        QVERIFY2(!info, qPrintable(QString::number(length)));
        QVERIFY2(info.error().detail.startsWith(u"line "_s), qPrintable(info.error().detail));
    }
}

void tst_ExAppInfo::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"info.xml"_s);
    const auto missing = ExAppInfo::read(path);
    QVERIFY(!missing);
    QCOMPARE(missing.error(), (Error{ErrorCode::FileNotFound, path}));
    const auto directory = ExAppInfo::read(folder.path());
    QVERIFY(!directory);
    QCOMPARE(directory.error().code, ErrorCode::FileNotReadable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(goodFile());
    file.close();
    QCOMPARE(ExAppInfo::load(path).value(), goodFile());
    QCOMPARE(ExAppInfo::read(path)->routes.size(), 2);
    QVERIFY(file.resize(2 * 1024 * 1024));
    const auto large = ExAppInfo::read(path);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::BadConfig);
}

void tst_ExAppInfo::encodings()
{
    const auto marked = ExAppInfo::parse("\xef\xbb\xbf<info>\n<name>\xc3\xbc</name></info>");
    QVERIFY(marked);
    QCOMPARE(marked->name, u"\u00fc"_s);
    const auto latin =
        ExAppInfo::parse("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><info><name>\xfc</name></info>");
    QVERIFY(latin);
    QCOMPARE(latin->name, u"\u00fc"_s);
}

void tst_ExAppInfo::placesFollowTheReader_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("good file") << goodFile();
    QByteArray windows = goodFile();
    QTest::newRow("CR LF") << windows.replace("\n", "\r\n");
    QTest::newRow("tags in comments") << "<info><!-- <id>no</id> --><id>yes</id></info>"_ba;
    QTest::newRow("tags in CDATA") << "<info><![CDATA[<id>]]]]><id>yes</id></info>"_ba;
    QTest::newRow("tags in instructions") << "<?a <id> ?><info><?b </info> ?><id>yes</id></info>"_ba;
    QTest::newRow("angles in attributes") << "<info a='>' b=\"/>'\"><id c='id>'/><x/ ></info>"_ba.replace("/ >", "/>");
    QTest::newRow("white space in tags") << "<info\n><id\t/><a  ></a\n></info >"_ba;
    QTest::newRow("not ASCII") << "<info><\xc3\xbc>\xf0\x9f\x8e\xb8</\xc3\xbc><id>yes</id></info>"_ba;
}

void tst_ExAppInfo::placesFollowTheReader()
{
    QFETCH(QByteArray, xml);
    const QList<XmlPlace> places = xmlPlaces(xml);
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    qsizetype index = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY(index < places.size());
        const XmlPlace &place = places.at(index++);
        const QByteArray name = reader.qualifiedName().toUtf8();
        QVERIFY(xml.sliced(place.begin).startsWith('<' + name));
        QCOMPARE(xml.at(place.contentBegin - 1), '>');
        QCOMPARE(xml.at(place.end - 1), '>');
        if (place.contentBegin < place.end)
            QVERIFY(xml.sliced(place.contentEnd).startsWith("</" + name));
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(index, places.size());
}

void tst_ExAppInfo::linesAndColumns()
{
    const QByteArray xml = "ab\n\xc3\xbc"
                           "c\r\nd";
    QCOMPARE(xmlLineColumn(xml, 0), (XmlLineColumn{1, 1}));
    QCOMPARE(xmlLineColumn(xml, 2), (XmlLineColumn{1, 3}));
    QCOMPARE(xmlLineColumn(xml, 5), (XmlLineColumn{2, 2}));
    QCOMPARE(xmlLineColumn(xml, 8), (XmlLineColumn{3, 1}));
    QCOMPARE(xmlLineColumn(xml, 1000), (XmlLineColumn{3, 2}));
    QCOMPARE(xmlLineColumn(xml, -1), (XmlLineColumn{1, 1}));
}

QTEST_APPLESS_MAIN(tst_ExAppInfo)
#include "tst_exappinfo.moc"
