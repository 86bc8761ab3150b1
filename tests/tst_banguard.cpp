// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/banguard.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QString Host = u"cloud.example.org"_s;
const QDateTime Start = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

QDateTime after(double seconds)
{
    return Start.addMSecs(qint64(seconds * 1000));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Verdict verdictThatCounts(bool counts)
{
    return {.id = u"x"_s, .countsTowardsBan = counts};
}

} // namespace

/// The account of failures that lead to a ban by HaRP.
class tst_BanGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void countsUpToStop();
    void windowSlides();
    void hostsAreApart_data();
    void hostsAreApart();
    void bestVerdictDecides();
    void survivesRestart();
    void forgets();
    void survivesDamage_data();
    void survivesDamage();
    void leavesNewerFilesAlone();
    void survivesClockJumps();
    void staysSmall();
    void countsWithoutFile();
    void countsWhileLocked();
    void countsWithoutRights();
    void processesShare();
    void tellsTheCount();
};

void tst_BanGuard::countsUpToStop()
{
    BanGuard guard;
    for (int i = 0; i < BanGuard::Stop; ++i) {
        const auto before = guard.standing(Host, after(i));
        const QDateTime eases = i > 0 ? after(0).addDuration(BanGuard::Window) : QDateTime();
        QCOMPARE(before, (BanGuard::Standing{.counted = i, .mayTry = true, .until = {}, .eases = eases}));
        QCOMPARE(before.budget(), BanGuard::Stop - i);
        QVERIFY(guard.note(Host, after(i)));
    }
    const auto stopped = guard.standing(Host, after(8));
    QCOMPARE(stopped.counted, 8);
    QVERIFY(!stopped.mayTry);
    QVERIFY(!guard.mayTry(Host, after(8)));
    QCOMPARE(stopped.budget(), 0);
    QCOMPARE(stopped.until, after(300)); // the first one's end
}

/// As HaRP does: each failure is over 300 s after it.
void tst_BanGuard::windowSlides()
{
    BanGuard guard;
    for (int i = 0; i < 10; ++i)
        QVERIFY(guard.note(Host, after(i * 10)));
    QCOMPARE(guard.standing(Host, after(95)).counted, 10);
    // Three of ten must be over.
    QCOMPARE(guard.standing(Host, after(95)).until, after(320));
    QCOMPARE(guard.standing(Host, after(299.999)).counted, 10);
    QCOMPARE(guard.standing(Host, after(300)).counted, 9);
    QVERIFY(!guard.mayTry(Host, after(319.999)));
    QVERIFY(guard.mayTry(Host, after(320)));
    QCOMPARE(guard.standing(Host, after(320)).counted, 7);
    QCOMPARE(guard.standing(Host, after(390)).counted, 0);
    // The promised time holds for any number.
    for (int i = 0; i < 20; ++i)
        QVERIFY(guard.note(Host, after(1000 + i * 7)));
    const QDateTime until = guard.standing(Host, after(1140)).until;
    QVERIFY(!guard.mayTry(Host, until.addMSecs(-1)));
    QVERIFY(guard.mayTry(Host, until));
}

void tst_BanGuard::hostsAreApart_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << QUrl(u"wss://Cloud.Example.ORG/exapps/a/b"_s) << Host;
    QTest::newRow("port does not matter") << QUrl(u"ws://cloud.example.org:8780/"_s) << Host;
    QTest::newRow("address") << QUrl(u"ws://10.0.0.1:8780/"_s) << u"10.0.0.1"_s;
    QTest::newRow("IPv6") << QUrl(u"ws://[2001:DB8::1]/"_s) << u"2001:db8::1"_s;
    QTest::newRow("this machine") << QUrl(u"ws://127.0.0.1:8780/"_s) << u"127.0.0.1:8780"_s;
    QTest::newRow("this machine by name") << QUrl(u"wss://localhost/"_s) << u"localhost:443"_s;
    QTest::newRow("this machine, IPv6") << QUrl(u"ws://[::1]/"_s) << u"::1:80"_s;
}

void tst_BanGuard::hostsAreApart()
{
    QFETCH(QUrl, url);
    QFETCH(QString, host);
    QCOMPARE(BanGuard::hostOf(url), host);
    BanGuard guard;
    QVERIFY(guard.note(url, {verdictThatCounts(true)}, Start));
    QCOMPARE(guard.standing(host, Start).counted, 1);
    QCOMPARE(guard.standing(u"other.example.org"_s, Start).counted, 0);
}

void tst_BanGuard::bestVerdictDecides()
{
    BanGuard guard;
    const QUrl url(u"wss://cloud.example.org/"_s);
    QVERIFY(guard.note(url, {}, Start));
    QVERIFY(guard.note(url, {verdictThatCounts(false), verdictThatCounts(true)}, Start));
    QCOMPARE(guard.standing(Host, Start).counted, 0);
    QVERIFY(guard.note(url, {verdictThatCounts(true), verdictThatCounts(false)}, Start));
    QCOMPARE(guard.standing(Host, Start).counted, 1);
}

void tst_BanGuard::survivesRestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"not/yet/there/failures.json"_s);
    {
        BanGuard guard(path);
        for (int i = 0; i < 7; ++i)
            QVERIFY(guard.note(Host, after(i)));
    }
    BanGuard guard(path);
    BanGuard other(path);
    QCOMPARE(guard.standing(Host, after(7)).counted, 7);
    QVERIFY(other.note(Host, after(7)));
    QVERIFY(!guard.mayTry(Host, after(8)));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList(u"failures.json"_s));
}

void tst_BanGuard::forgets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failures.json"_s);
    BanGuard guard(path);
    for (int i = 0; i < 9; ++i)
        QVERIFY(guard.note(Host, after(i)));
    QVERIFY(guard.note(u"other"_s, Start));
    QVERIFY(guard.forget(Host));
    QVERIFY(guard.mayTry(Host, after(9)));
    QCOMPARE(BanGuard(path).standing(Host, after(9)).counted, 0);
    QCOMPARE(BanGuard(path).standing(u"other"_s, after(9)).counted, 1);
    QVERIFY(guard.note(Host, after(10)));
    QCOMPARE(BanGuard(path).standing(Host, after(10)).counted, 1);
}

void tst_BanGuard::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("counted");
    const QByteArray now = QByteArray::number(Start.toMSecsSinceEpoch());
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"hosts\":{\"cloud.exa") << 0;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << 0;
    QTest::newRow("array") << QByteArray("[1,2,3]") << 0;
    QTest::newRow("hosts is a list") << QByteArray("{\"version\":1,\"hosts\":[]}") << 0;
    QTest::newRow("failures are a number") << QByteArray("{\"version\":1,\"hosts\":{\"cloud.example.org\":7}}") << 0;
    QTest::newRow("some are numbers") << QByteArray("{\"version\":1,\"hosts\":{\"cloud.example.org\":[null,\"x\"," + now
                                                    + ",{},1e300,-1," + now + "]}}")
                                      << 2;
    QTest::newRow("out of order") << QByteArray("{\"version\":1,\"hosts\":{\"cloud.example.org\":[" + now + ",1," + now
                                                + "]}}")
                                  << 2;
    QTest::newRow("too large") << QByteArray("{\"version\":1,\"hosts\":{\"cloud.example.org\":[" + now + "]}}"
                                             + QByteArray(2 * 1024 * 1024, ' '))
                               << 0;
    QTest::newRow("deep") << QByteArray(100'000, '[') << 0;
}

void tst_BanGuard::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, counted);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failures.json"_s);
    write(path, bytes);
    BanGuard guard(path);
    QCOMPARE(guard.standing(Host, Start).counted, counted);
    QVERIFY(guard.note(Host, Start));
    QCOMPARE(BanGuard(path).standing(Host, Start).counted, counted + 1);
}

void tst_BanGuard::leavesNewerFilesAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failures.json"_s);
    const QByteArray bytes = "{\"version\":2,\"ledger\":\"otherwise\"}";
    write(path, bytes);
    BanGuard guard(path);
    const auto noted = guard.note(Host, Start);
    QVERIFY(!noted);
    QCOMPARE(noted.error().code, ErrorCode::FileNewerVersion);
    QCOMPARE(contentOf(path), bytes);
    QCOMPARE(guard.standing(Host, Start).counted, 1);
}

void tst_BanGuard::survivesClockJumps()
{
    BanGuard guard;
    for (int i = 0; i < 9; ++i)
        QVERIFY(guard.note(Host, after(i)));
    QCOMPARE(guard.standing(Host, after(-60)).counted, 9); // a minute back: better safe
    QVERIFY(guard.mayTry(Host, after(-3600)));             // an hour back: who knows
    QVERIFY(guard.mayTry(Host, after(3600)));
}

void tst_BanGuard::staysSmall()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failures.json"_s);
    QJsonObject hosts;
    for (int i = 0; i < 1000; ++i)
        hosts.insert(u"host%1"_s.arg(i), QJsonArray{Start.toMSecsSinceEpoch() - 1000 + i});
    write(path, QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"hosts"_s, hosts}}).toJson());
    BanGuard guard(path);
    for (int i = 0; i < 200; ++i)
        QVERIFY(guard.note(Host, after(i)));
    QVERIFY(!guard.mayTry(Host, after(200)));
    QCOMPARE(guard.standing(Host, after(200)).counted, BanGuard::MaxFailures);
    const QJsonObject kept = QJsonDocument::fromJson(contentOf(path)).object().value("hosts"_L1).toObject();
    QVERIFY(kept.size() <= BanGuard::MaxHosts);
    QVERIFY(kept.contains(Host));
    QVERIFY(contentOf(path).size() < 64 * 1024);
}

void tst_BanGuard::countsWithoutFile()
{
    BanGuard guard;
    QVERIFY(guard.note(Host, Start));
    QVERIFY(guard.forget(u"never"_s));
    QCOMPARE(guard.standing(Host, Start).counted, 1);
    QCOMPARE(BanGuard().standing(Host, Start).counted, 0);
}

void tst_BanGuard::countsWhileLocked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failures.json"_s);
    BanGuard guard(path);
    {
        QLockFile lock(path + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        const auto noted = guard.note(Host, Start);
        QVERIFY(!noted);
        QCOMPARE(noted.error().code, ErrorCode::FileInUse);
        QCOMPARE(guard.standing(Host, Start).counted, 1);
        QVERIFY(!QFile::exists(path));
    }
    // What could not be written follows with the next.
    QVERIFY(guard.note(Host, after(1)));
    QCOMPARE(BanGuard(path).standing(Host, after(1)).counted, 2);
    QCOMPARE(guard.standing(Host, after(1)).counted, 2);
}

void tst_BanGuard::countsWithoutRights()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        BanGuard guard(u"/proc/none/failures.json"_s);
        const auto noted = guard.note(Host, Start);
        QVERIFY(!noted);
        QCOMPARE(noted.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(guard.standing(Host, Start).counted, 1);
        return;
    }
#endif
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    BanGuard guard(folder.filePath(u"failures.json"_s));
    const auto noted = guard.note(Host, Start);
    QVERIFY(
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!noted);
    QCOMPARE(noted.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(guard.standing(Host, Start).counted, 1);
}

/// None is lost where several write at once.
void tst_BanGuard::processesShare()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"failures.json"_s);
    constexpr int Writers = 4;
    constexpr int Each = 10;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < Writers; ++writer) {
        threads.emplace_back([&path, writer] {
            BanGuard guard(path);
            for (int i = 0; i < Each; ++i) {
                const QDateTime time = after(writer + i * 0.001);
                // An error leaves it for the next call; the last must get through.
                auto noted = guard.note(Host, time);
                while (!noted && i == Each - 1)
                    noted = guard.forget(u"nobody"_s);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(BanGuard(path).standing(Host, after(10)).counted, Writers * Each);
}

void tst_BanGuard::tellsTheCount()
{
    BanGuard guard;
    for (int i = 0; i < 7; ++i)
        QVERIFY(guard.note(Host, Start));
    QCOMPARE(standingText(guard.standing(Host, Start)), u"7 of 10 failures in the last 300 s"_s);
    const Translate german = [](const char *) { return u"%1 von %2 Fehlern in %3 s"_s; };
    QCOMPARE(standingText(guard.standing(Host, Start), german), u"7 von 10 Fehlern in 300 s"_s);
}

QTEST_GUILESS_MAIN(tst_BanGuard)
#include "tst_banguard.moc"
