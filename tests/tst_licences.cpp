// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/components.h"
#include "program/packagedlicences.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What packaging/licences makes, small: one source twice, one without a version, and lines that lead nowhere.
void fill(const QString &folder)
{
    write(folder + u"/packages.tsv"_s,
          "libzebra1\t2:1.4-3+deb12u1\tzebra\thttps://zebra.example\r\n"
          "libzebra-dev\t2:1.4-3\tzebra\t\r\n"
          "libant0\t0.9\tant\t\n"
          "gnat\t\tgnat (in ant)\t\n"
          "gone\t1\tgone\t\n"
          "../ant\t1\toutside\t\n"
          "no tabs here\n");
    write(folder + u"/libzebra1/copyright"_s,
          "Files: debian/*\nLicense: GPL-2+\n\nFiles: *\nCopyright: 2001 Zoe\nLicense: LGPL-2.1+\n"
          " See /usr/share/common-licenses/LGPL-2.1 and `/usr/share/common-licenses/GPL-2'.\n"
          " Again /usr/share/common-licenses/GPL-2.\n");
    write(folder + u"/libant0/copyright"_s, "It is in the public domain.\r\nLicense: of a tool, in passing\r\n");
    write(folder + u"/gnat/copyright"_s, "Files: src/3rdparty/gnat/*\nLicense: Expat\n");
    write(folder + u"/common/LGPL-2.1"_s, "The Lesser licence\n");
    write(folder + u"/common/GPL-2"_s, "The general licence\n");
}

QStringList namesOf(const PackagedLicences &licences)
{
    QStringList names;
    for (const PackagedLicence &each : licences.all())
        names << each.name;
    return names;
}

} // namespace

/// The licences of all that is in a package are in it, and both programs show them.
class tst_Licences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsAPackage();
    void needsNoPackage();
    void areBesideTheProgram_data();
    void areBesideTheProgram();
    void aPackageGetsThem();
    void partsOfOthersHaveTheirs();
    void debNamesWhatIsCompiledIn();
};

void tst_Licences::readsAPackage()
{
    const QTemporaryDir folder;
    fill(folder.path());
    const PackagedLicences licences(folder.path());
    QCOMPARE(namesOf(licences), (QStringList{u"ant"_s, u"gnat (in ant)"_s, u"zebra"_s}));
    const PackagedLicence &zebra = licences.all().constLast();
    QCOMPARE(zebra.version, u"1.4"_s);
    QCOMPARE(zebra.licence, u"LGPL-2.1+"_s);
    QCOMPARE(zebra.shared, (QStringList{u"LGPL-2.1"_s, u"GPL-2"_s}));
    const QString text = licences.text(zebra);
    QVERIFY(text.startsWith("Files: debian/*"_L1));
    QVERIFY(text.contains("The Lesser licence"_L1));
    QCOMPARE(text.count("The general licence"_L1), 1);
    const PackagedLicence &ant = licences.all().constFirst();
    QCOMPARE(ant.version, u"0.9"_s);
    QCOMPARE(ant.licence, QString());
    QCOMPARE(licences.text(ant), u"It is in the public domain.\nLicense: of a tool, in passing\n"_s);
    QCOMPARE(licences.all().at(1).version, QString());
    QCOMPARE(licences.sharedLicence(u"../packages.tsv"_s), QString());
    QCOMPARE(licences.sharedLicence(u"BSD"_s), QString());
}

void tst_Licences::needsNoPackage()
{
    QCOMPARE(PackagedLicences::besideProgram(), QString());
    QVERIFY(PackagedLicences().all().isEmpty());
    const QTemporaryDir empty;
    QVERIFY(PackagedLicences(empty.path()).all().isEmpty());
}

void tst_Licences::areBesideTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("licences");
    QTest::newRow("AppImage") << u"usr/bin/plectrum-cli"_s << u"usr/share/licenses"_s;
    QTest::newRow("Windows") << u"plectrum-cli.exe"_s << u"licenses"_s;
}

void tst_Licences::areBesideTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QString, licences);
    const QTemporaryDir folder;
    fill(folder.filePath(licences));
    const QString place = folder.filePath(program);
    QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    QVERIFY(QFile::copy(QStringLiteral(PLECTRUM_CLI), place));
    const Outcome printed = run(place, {u"version"_s, u"--licences"_s});
    QCOMPARE(printed.code, 0);
    for (const QByteArray wanted : {"\nzebra 1.4\n", "\ngnat (in ant)\n", "It is in the public domain.", "2001 Zoe"})
        QVERIFY2(printed.out.contains(wanted), wanted.constData());
    QCOMPARE(printed.out.count("The general licence"), 1);
    const QJsonObject json = run(place, {u"--json"_s, u"version"_s}).json().value(0);
    const QJsonArray packaged = json["packaged"_L1].toArray();
    QCOMPARE(packaged.size(), 3);
    QCOMPARE(packaged.last().toObject(),
             (QJsonObject{{u"name"_s, u"zebra"_s}, {u"version"_s, u"1.4"_s}, {u"licence"_s, u"LGPL-2.1+"_s}}));
}

/// The script that fills them, of packages that this build stands on.
void tst_Licences::aPackageGetsThem()
{
    const QStringList packages{u"libsqlite3-dev"_s, u"zlib1g-dev"_s, u"libc6-dev"_s};
    for (const QString &package : packages) {
        if (!QFile::exists(u"/usr/share/doc/"_s + package + u"/copyright"_s))
            QSKIP(qPrintable(u"no Debian package "_s + package));
    }
    const QTemporaryDir folder;
    const QString script = QStringLiteral(PLECTRUM_SOURCE_DIR "/packaging/licences");
    const Outcome made = run(script, QStringList{folder.path()} + packages);
    QCOMPARE(QString::fromUtf8(made.err), QString());
    QCOMPARE(made.code, 0);
    const PackagedLicences licences(folder.path());
    QCOMPARE(namesOf(licences), (QStringList{u"glibc"_s, u"sqlite3"_s, u"zlib"_s}));
    for (const PackagedLicence &each : licences.all()) {
        QVERIFY2(each.notice.size() > 200, qPrintable(each.name));
        for (const QString &name : each.shared)
            QVERIFY2(licences.sharedLicence(name).size() > 200, qPrintable(name));
    }
    const QStringList sources = namesOf(licences);
    const auto matching = std::ranges::count_if(
        components(), [&](const Component &part) { return sources.contains(QString::fromUtf8(part.source)); });
    QCOMPARE(matching, 2); // which have a row of their own already
    const Outcome wrong = run(script, {folder.path(), u"no-such-package"_s});
    QVERIFY(wrong.code != 0);
    QVERIFY(wrong.err.contains("no-such-package"));
}

void tst_Licences::partsOfOthersHaveTheirs()
{
    const QString qt = u"libqt6core6"_s;
    if (!QFile::exists(u"/usr/share/doc/"_s + qt + u"/copyright"_s))
        QSKIP("no Debian package libqt6core6");
    const QTemporaryDir folder;
    const QString script = QStringLiteral(PLECTRUM_SOURCE_DIR "/packaging/licences");
    const Outcome made =
        run(script, {folder.path(), u"--within=libqt6core6:freetype"_s, u"--within=libqt6core6:md4c"_s, qt});
    QCOMPARE(QString::fromUtf8(made.err), QString());
    const PackagedLicences licences(folder.path());
    QCOMPARE(namesOf(licences), (QStringList{u"freetype (in qt6-base)"_s, u"md4c (in qt6-base)"_s, u"qt6-base"_s}));
    const QString text = licences.all().constFirst().notice;
    QVERIFY(text.contains("David Turner"_L1));     // who wrote it
    QVERIFY(text.contains("\nLicense: FTL\n"_L1)); // and what it says
    QVERIFY(text.size() < licences.all().constLast().notice.size() / 2);
    const Outcome wrong = run(script, {folder.path(), u"--within=libqt6core6:gnats"_s, qt});
    QVERIFY(wrong.code != 0);
    QVERIFY(wrong.err.contains("gnats"));
}

/// A deb leaves libraries to the system, but for those that are headers only, and Qt's texts.
void tst_Licences::debNamesWhatIsCompiledIn()
{
    QFile file(QStringLiteral(PLECTRUM_SOURCE_DIR "/packaging/linux/copyright"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const Component &component : components()) {
        const QByteArrayView source = component.source;
        if (source != "cli11" && source != "tl-expected" && source != "nlohmann-json3")
            continue;
        const QStringList owners = QString::fromUtf8(component.copyright).split(u", "_s);
        for (const QString &owner : owners) {
            const QString name = owner.section(u' ', 1);
            QVERIFY2(text.contains(name), qPrintable(name));
        }
    }
    QVERIFY(text.contains("The Qt Company"_L1));
    // Each licence that is named has its text, once.
    static const QRegularExpression named(u"^License: (.+)$"_s, QRegularExpression::MultilineOption);
    auto names = named.globalMatch(text);
    while (names.hasNext()) {
        const QString licence = names.next().captured(0);
        QVERIFY2(text.count(licence + u"\n "_s) == 1, qPrintable(licence));
    }
}

QTEST_GUILESS_MAIN(tst_Licences)
#include "tst_licences.moc"
