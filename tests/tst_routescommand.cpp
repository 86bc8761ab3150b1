// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Good = "<info><id>board</id><version>1.0.0</version><external-app><routes>\n"
                        "<route><url>^/live$</url><verb>GET</verb><access_level>USER</access_level></route>\n"
                        "</routes><environment-variables><variable><name>MODE</name><default>fast</default></variable>"
                        "</environment-variables></external-app></info>\n";
const QByteArray Dead = "<info><id>board</id><external-app><routes>\n"
                        "<route><url>mcp$</url><verb>GET</verb><access_level>user</access_level></route>\n"
                        "</routes></external-app></info>"; // no line feed at its end
const QByteArray Mended = "<info><id>board</id><external-app><routes>\n"
                          "<route><url>^/mcp$</url><verb>GET</verb><access_level>USER</access_level></route>\n"
                          "</routes></external-app></info>";

} // namespace

/// `plectrum-cli routes` as scripts and people see it.
class tst_RoutesCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void tellsPeople();
    void tellsPaths();
    void tellsScripts();
    void proposes();
    void neverChangesItsInput();
    void help();

private:
    QString write(const QString &name, const QByteArray &content);
    QByteArray read(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_RoutesCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString tst_RoutesCommand::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QByteArray tst_RoutesCommand::read(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_RoutesCommand::exitCodes_data()
{
    QTest::addColumn<QByteArray>("xml"); // empty: no such file
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("fine") << Good << QStringList() << int(Done) << ""_ba;
    QTest::newRow("dead") << Dead << QStringList() << int(CheckFailed) << ""_ba;
    QTest::newRow("dead, for scripts") << Dead << QStringList{u"--json"_s} << int(CheckFailed) << ""_ba;
    QTest::newRow("no file") << ""_ba << QStringList() << int(FileTrouble) << "The file was not found."_ba;
    QTest::newRow("malformed") << "<info>\n<id>a</info>"_ba << QStringList() << int(FileTrouble)
                               << "line 2, column 13, in <id>: "_ba;
    QTest::newRow("entities") << "<!DOCTYPE info [<!ENTITY a 'b'>]><info/>"_ba << QStringList() << int(FileTrouble)
                              << "DOCTYPE"_ba;
    QTest::newRow("unknown level") << Good << QStringList{u"--level"_s, u"root"_s} << int(WrongUsage) << "root"_ba;
    QTest::newRow("unknown option") << Good << QStringList{u"--paths"_s} << int(WrongUsage) << "--paths"_ba;
    QTest::newRow("two on stdout") << Good << QStringList{u"--json"_s, u"--fix"_s, u"-"_s} << int(WrongUsage)
                                   << "stdout"_ba;
    QTest::newRow("fix cannot be written")
        << Good << QStringList{u"--fix"_s, u"/nonexistent/info.xml"_s} << int(FileTrouble) << "cannot be written"_ba;
}

void tst_RoutesCommand::exitCodes()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QByteArray, complaint);
    const QString path = xml.isEmpty() ? m_folder->filePath(u"none.xml"_s) : write(u"info.xml"_s, xml);
    const Outcome outcome = runPlectrum(QStringList{u"routes"_s, path} + options);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(complaint), outcome.err.constData());
    QCOMPARE(outcome.err.isEmpty(), complaint.isEmpty());
}

void tst_RoutesCommand::tellsPeople()
{
    const QString path = write(u"info.xml"_s, Dead);
    const QByteArray out = runPlectrum({u"routes"_s, path}).out;
    const QList<QByteArray> lines = out.split('\n');
    QVERIFY(lines.at(0).endsWith("info.xml: board, 1 route"));
    for (const char *line : {"  AppAPI refuses to register this ExApp until what breaks below is mended.",
                             "Route 1, line 2:  mcp$", "  HaRP       never sees it: AppAPI refuses it",
                             "  breaks   AppAPI does not know this access level (\"user\").",
                             "2 findings break a socket, 0 warnings, 2 notes."})
        QVERIFY2(lines.contains(QByteArray(line)), out.constData());
    QVERIFY2(std::ranges::all_of(lines, [](const QByteArray &line) { return QString::fromUtf8(line).size() <= 100; }),
             out.constData());
    const QByteArray good = runPlectrum({u"routes"_s, write(u"good.xml"_s, Good)}).out;
    QVERIFY2(good.contains("\n  HaRP       serves users and admins, any method, WebSocket too\n"), good.constData());
    QVERIFY2(good.contains("\n  MODE  default fast\n"), good.constData());
}

void tst_RoutesCommand::tellsPaths()
{
    const QString path = write(u"info.xml"_s, Good);
    const QByteArray out = runPlectrum({u"routes"_s, path, u"--path"_s, u"/exapps/board/live"_s, u"--path"_s,
                                        u"/LIVE"_s, u"--level"_s, u"Public"_s, u"--verb"_s, u"get"_s})
                               .out;
    QVERIFY2(out.contains("\nGET as somebody not logged in:\n"
                          "  /exapps/board/live\n"
                          "    HaRP       403 by route 1, asks for USER\n"
                          "    PHP proxy  404 by route 1, asks for USER\n"
                          "  /LIVE\n"
                          "    HaRP       404, no route matches\n"
                          "    PHP proxy  404 by route 1, asks for USER\n"),
             out.constData());
}

void tst_RoutesCommand::tellsScripts()
{
    const QString path = write(u"info.xml"_s, Dead);
    const Outcome outcome =
        runPlectrum({u"--json"_s, u"routes"_s, path, u"--path"_s, u"/mcp?a=b"_s, u"--level"_s, u"admin"_s, u"--verb"_s,
                     u"POST"_s, u"--fix"_s, m_folder->filePath(u"fixed.xml"_s)});
    const QList<QJsonObject> lines = outcome.json();
    QStringList events;
    for (const QJsonObject &line : lines)
        events.append(line.value(u"event"_s).toString());
    QCOMPARE(events,
             QStringList({u"app"_s, u"route"_s, u"finding"_s, u"finding"_s, u"finding"_s, u"finding"_s, u"outcome"_s,
                          u"summary"_s, u"change"_s, u"change"_s}));
    QCOMPARE(lines.at(0).value(u"file"_s).toString(), path);
    QCOMPARE(lines.at(0).value(u"id"_s).toString(), u"board"_s);
    QCOMPARE(lines.at(0).value(u"routes"_s).toInt(), 1);
    const QJsonObject route{{u"event"_s, u"route"_s},
                            {u"route"_s, 1},
                            {u"line"_s, 2},
                            {u"url"_s, u"mcp$"_s},
                            {u"verb"_s, u"GET"_s},
                            {u"accessLevel"_s, u"USER"_s},
                            {u"bruteforceProtection"_s, QJsonArray()},
                            {u"headersToExclude"_s, QJsonArray()}};
    QCOMPARE(lines.at(1), route);
    QCOMPARE(lines.at(2).value(u"check"_s).toString(), u"level-spelling"_s);
    QCOMPARE(lines.at(2).value(u"severity"_s).toString(), u"breaks"_s);
    QCOMPARE(lines.at(2).value(u"route"_s).toInt(), 1);
    QCOMPARE(lines.at(2).value(u"line"_s).toInt(), 2);
    QCOMPARE(lines.at(2).value(u"detail"_s).toString(), u"\"user\""_s);
    QVERIFY(!lines.at(2).value(u"text"_s).toString().isEmpty() && !lines.at(2).value(u"advice"_s).toString().isEmpty());
    const QJsonObject answer{
        {u"event"_s, u"outcome"_s},
        {u"path"_s, u"/mcp?a=b"_s},
        {u"target"_s, u"/mcp"_s},
        {u"verb"_s, u"POST"_s},
        {u"level"_s, u"ADMIN"_s},
        {u"harp"_s, QJsonObject{{u"answer"_s, u"404"_s}, {u"why"_s, u"no route matches"_s}}},
        {u"php"_s, QJsonObject{{u"answer"_s, u"404"_s}, {u"why"_s, u"no route with this verb matches"_s}}}};
    QCOMPARE(lines.at(6), answer);
    const QJsonObject summary{{u"event"_s, u"summary"_s}, {u"breaks"_s, 2}, {u"warnings"_s, 0}, {u"notes"_s, 2}};
    QCOMPARE(lines.at(7), summary);
    QCOMPARE(lines.at(8).value(u"text"_s).toString(), u"<url>: \"mcp$\" becomes \"^/mcp$\""_s);
}

void tst_RoutesCommand::proposes()
{
    const QString path = write(u"info.xml"_s, Dead);
    const Outcome outcome = runPlectrum({u"routes"_s, path, u"--fix"_s, u"-"_s});
    QCOMPARE(outcome.out, Mended);
    QCOMPARE(outcome.code, int(CheckFailed)); // of the file as it is
    QVERIFY2(outcome.err.contains("Line 2: <access_level>: \"user\" becomes \"USER\""), outcome.err.constData());
    QCOMPARE(runPlectrum({u"--quiet"_s, u"routes"_s, path, u"--fix"_s, u"-"_s}).err, ""_ba);
    runPlectrum({u"routes"_s, path, u"--fix"_s, m_folder->filePath(u"fixed.xml"_s)});
    QCOMPARE(read(u"fixed.xml"_s), Mended);
    QCOMPARE(read(u"info.xml"_s), Dead);
    QCOMPARE(runPlectrum({u"routes"_s, m_folder->filePath(u"fixed.xml"_s)}).code, int(Done));
    const QString hidden = write(u"hidden.xml"_s,
                                 QByteArray(Good).replace("<routes>",
                                                          "<routes><route><url>^/.*</url>"
                                                          "<verb>GET</verb><access_level>"
                                                          "ADMIN</access_level></route>"));
    const Outcome left = runPlectrum({u"routes"_s, hidden, u"--fix"_s, m_folder->filePath(u"fixed.xml"_s)});
    QVERIFY2(left.err.contains("nothing to change"), left.err.constData());
    QVERIFY2(left.err.contains("In the copy 1 finding still breaks a socket"), left.err.constData());
}

void tst_RoutesCommand::neverChangesItsInput()
{
    const QString path = write(u"info.xml"_s, Dead);
    const QString link = m_folder->filePath(u"link.xml"_s);
    QVERIFY(QFile::link(path, link));
    for (const QString &target : {path, link, m_folder->filePath(u"./info.xml"_s)}) {
        const Outcome outcome = runPlectrum({u"routes"_s, path, u"--fix"_s, target});
        QCOMPARE(outcome.code, int(WrongUsage));
        QVERIFY2(outcome.err.contains("name another"), outcome.err.constData());
        QCOMPARE(read(u"info.xml"_s), Dead);
    }
}

void tst_RoutesCommand::help()
{
    const Outcome outcome = runPlectrum({u"routes"_s, u"--help"_s});
    QCOMPARE(outcome.code, int(Done));
    for (const char *word : {"INFO.XML", "--path", "--verb", "--level", "--fix", "Exit codes"})
        QVERIFY2(outcome.out.contains(word), outcome.out.constData());
}

QTEST_GUILESS_MAIN(tst_RoutesCommand)
#include "tst_routescommand.moc"
