// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/translationfile.h"
#include "ui/languages.h"
#include "ui/pseudotranslator.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> keysIn(const QString &path)
{
    QSet<QString> keys;
    const QList<TranslatedText> texts = textsOf(path);
    for (const TranslatedText &text : texts)
        keys << text.key();
    return keys;
}

QString menuTitle()
{
    return QCoreApplication::translate("plectrum::MainWindow", "&File");
}

} // namespace

/// The files in translations/, compiled into the program.
class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void plurals_data();
    void plurals();
    void filesAreLanguages();
    void noFaults_data();
    void noFaults();
    void nothingIsStale_data();
    void nothingIsStale();
    void noPluralIsMissing();
    void speaks_data();
    void speaks();
    void disguises_data();
    void disguises();
};

void tst_Translations::plurals_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0 cookies"_s;
    QTest::newRow("one") << 1 << u"1 cookie"_s;
    QTest::newRow("two") << 2 << u"2 cookies"_s;
}

void tst_Translations::plurals()
{
    QFETCH(int, count);
    const Translations english(u"en"_s);
    QTEST(QCoreApplication::translate("plectrum::CookiesDialog", "%n cookie(s)", nullptr, count), "text");
}

/// One can choose what is there.
void tst_Translations::filesAreLanguages()
{
    QStringList listed;
    for (const Language &each : languageTable())
        listed << each.code;
    const QStringList codes = translatedLanguages();
    for (const QString &code : codes)
        QVERIFY2(listed.contains(code), qPrintable(code + u" is not in ui/languages.cpp"_s));
    QCOMPARE(codes.size(), listed.size() - 1); // and is there what one can choose
}

void tst_Translations::noFaults_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("en") << u"en"_s;
    const QStringList codes = translatedLanguages();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

/// Everything is translated, with the places and tags of the source, and as many plurals as the language has.
void tst_Translations::noFaults()
{
    QFETCH(QString, code);
    const QList<TranslatedText> texts = textsOf(translationFile(code));
    QVERIFY(!texts.isEmpty());
    QStringList faults;
    for (const TranslatedText &text : texts) {
        const QStringList all = faultsOf(text);
        for (const QString &fault : all)
            faults << u"%1 | %2: %3"_s.arg(text.context, text.source, fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1:\n%2"_s.arg(faults.size()).arg(faults.join(u'\n'))));
}

void tst_Translations::nothingIsStale_data()
{
    noFaults_data();
}

/// ./dev translations would change nothing.
void tst_Translations::nothingIsStale()
{
    QFETCH(QString, code);
    const QString program = QStandardPaths::findExecutable(
        u"lupdate"_s,
        {QLibraryInfo::path(QLibraryInfo::BinariesPath), QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    if (program.isEmpty())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"plectrum_%1.ts"_s.arg(code));
    QVERIFY(QFile::copy(translationFile(code), copy));
    QStringList arguments{u"-silent"_s, u"-I"_s,           u"."_s,  u"-locations"_s,
                          u"none"_s,    u"-no-obsolete"_s, u"ui"_s, u"src"_s};
    if (code == "en"_L1)
        arguments << u"-pluralonly"_s << u"-target-language"_s << u"en"_s;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PLECTRUM_SOURCE_DIR));
    lupdate.start(program, arguments << u"-ts"_s << copy);
    constexpr int Patience = 120000; // ms
    QVERIFY(lupdate.waitForFinished(Patience));
    QCOMPARE(lupdate.exitCode(), 0);
    const QSet<QString> present = keysIn(translationFile(code));
    const QSet<QString> wanted = keysIn(copy);
    QVERIFY(!wanted.isEmpty());
    const QStringList missing = (wanted - present).values();
    const QStringList gone = (present - wanted).values();
    QVERIFY2(missing.isEmpty() && gone.isEmpty(),
             qPrintable(u"run ./dev translations and translate\nmissing (%1):\n%2\nnot in the sources (%3):\n%4"_s
                            .arg(missing.size())
                            .arg(missing.join(u'\n'))
                            .arg(gone.size())
                            .arg(gone.join(u'\n'))));
}

/// A text with a number has its forms in English.
void tst_Translations::noPluralIsMissing()
{
    const QString english = contentOf(translationFile(u"en"_s));
    static const QRegularExpression expression(uR"x(tr\(\s*"([^"]*%L?n[^"]*)"\s*,)x"_s);
    QDirIterator sources(QStringLiteral(PLECTRUM_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (sources.hasNext()) {
        const QString path = sources.next();
        auto texts = expression.globalMatch(contentOf(path));
        for (; texts.hasNext(); ++count) {
            const QString text = texts.next().captured(1);
            QVERIFY2(english.contains(u"<source>%1</source>"_s.arg(text.toHtmlEscaped())),
                     qPrintable(path + u": "_s + text + u" (run ./dev translations)"_s));
        }
    }
    QVERIFY(count > 4);
}

void tst_Translations::speaks_data()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = translatedLanguages();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
    QTest::newRow("pseudo") << u"pseudo"_s;
    QTest::newRow("pseudo-rtl") << u"pseudo-rtl"_s;
}

/// Texts, numbers and direction are those of the language, as long as it is asked for.
void tst_Translations::speaks()
{
    QFETCH(QString, code);
    const QLocale before;
    {
        const Translations translations(code);
        QVERIFY(menuTitle() != "&File"_L1);
        QCOMPARE(QApplication::layoutDirection(), code.endsWith("rtl"_L1) ? Qt::RightToLeft : Qt::LeftToRight);
        if (QFile::exists(u":/translations/qtbase_%1.qm"_s.arg(code))) // Qt's own, where the build found them
            QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != "Cancel"_L1);
        if (!code.startsWith("pseudo"_L1))
            QCOMPARE(QLocale().language(), QLocale(code).language());
    }
    QCOMPARE(menuTitle(), u"&File"_s);
    QCOMPARE(QLocale(), before);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Translations::disguises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("disguised");
    QTest::newRow("word") << u"Save"_s << u"⟦Šàvé~⟧"_s;
    QTest::newRow("key") << u"&Save as…"_s << u"⟦&Sàvé àš…~⟧"_s;
    QTest::newRow("places") << u"%1 of %L2: %n"_s << u"⟦%1 öf %L2: %n~⟧"_s;
    QTest::newRow("tags") << u"<b>x</b> &amp; y"_s << u"⟦<b>x</b> &amp; ý~⟧"_s;
    QTest::newRow("long") << u"abcdefghijklmnopqrst"_s << u"⟦àbçðéfghîjklmñöpqršt~~~~~~⟧"_s;
    QTest::newRow("nothing") << u" "_s << u" "_s;
}

void tst_Translations::disguises()
{
    QFETCH(QString, text);
    QTEST(PseudoTranslator::disguised(text), "disguised");
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
