// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// The files in translations/, compiled into the program.
class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void initTestCase();
    void plurals_data();
    void plurals();
    void nothingIsUnfinished();
    void noPluralIsMissing();

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void tst_Translations::initTestCase()
{
    installTranslations(*qApp, QLocale(QLocale::C));
}

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
    QTEST(QCoreApplication::translate("plectrum::CookiesDialog", "%n cookie(s)", nullptr, count), "text");
}

void tst_Translations::nothingIsUnfinished()
{
    QDirIterator files(QStringLiteral(PLECTRUM_SOURCE_DIR "/translations"), {u"*.ts"_s}, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(!read(path).contains("unfinished"_L1), qPrintable(path));
        ++count;
    }
    QVERIFY(count > 0);
}

/// A text with a number has its forms in English.
void tst_Translations::noPluralIsMissing()
{
    const QString english = read(QStringLiteral(PLECTRUM_SOURCE_DIR "/translations/plectrum_en.ts"));
    static const QRegularExpression expression(uR"x(tr\(\s*"([^"]*%L?n[^"]*)"\s*,)x"_s);
    QDirIterator sources(QStringLiteral(PLECTRUM_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (sources.hasNext()) {
        const QString path = sources.next();
        auto texts = expression.globalMatch(read(path));
        for (; texts.hasNext(); ++count) {
            const QString text = texts.next().captured(1);
            QVERIFY2(english.contains(u"<source>%1</source>"_s.arg(text.toHtmlEscaped())),
                     qPrintable(path + u": "_s + text + u" (run ./dev translations)"_s));
        }
    }
    QVERIFY(count > 4);
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
