// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/plaintexts.h"
#include "support/reach.h"
#include "support/secretservice.h"
#include "support/tourstage.h"
#include "support/tourstops.h"
#include "support/translationfile.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// The keys of the window's actions.
QMap<QString, QString> shortcutsOf(const QWidget &window)
{
    QMap<QString, QString> keys;
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *const action : actions) {
        if (!action->objectName().isEmpty() && !action->shortcut().isEmpty())
            keys[action->objectName()] = action->shortcut().toString(QKeySequence::PortableText);
    }
    return keys;
}

/// One line each: a failure's own text is cut.
void tell(const QMap<QString, QString> &findings)
{
    for (auto it = findings.cbegin(); it != findings.cend(); ++it)
        qInfo("%s: %s", qPrintable(it.value()), qPrintable(it.key()));
}

} // namespace

/// Goes to every face, dialog, dock and menu of the window in each language.
class tst_TourLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void everyLanguage_data();
    void everyLanguage();
    void nothingIsPlain();

private:
    QMap<QString, QString> m_english;
};

void tst_TourLanguages::initTestCase()
{
    SecretService::useNone();
    applyTheme(*qApp, ThemeChoice::Light);
    const Translations english(u"en"_s);
    TourStage stage;
    m_english = shortcutsOf(stage.window());
    QVERIFY(m_english.size() > 10);
}

void tst_TourLanguages::everyLanguage_data()
{
    QTest::addColumn<QString>("code");
    const QStringList codes = translatedLanguages();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
    QTest::newRow("right to left") << u"pseudo-rtl"_s;
}

/// No two things in a window or a menu share a key, and the keys of the actions are those of English.
void tst_TourLanguages::everyLanguage()
{
    QFETCH(QString, code);
    const Translations translations(code);
    TourStage stage;
    QCOMPARE(shortcutsOf(stage.window()), m_english);
    QMap<QString, QString> clashes; // by their texts: where one was first
    for (const TourStop &stop : tourStops()) {
        const QWidget *const shown = stop.open(stage);
        QVERIFY2(shown && shown->isVisible(), stop.name);
        // Qt's own dialogs are translated by Qt's people.
        const bool isOfQt = shown->inherits("QColorDialog") || shown->inherits("QFileDialog");
        const QStringList shared = isOfQt ? QStringList() : sharedMnemonicsIn(*shown);
        for (const QString &each : shared) {
            if (!clashes.contains(each))
                clashes[each] = QLatin1StringView(stop.name);
        }
        stage.tidy();
    }
    tell(clashes);
    QVERIFY2(clashes.isEmpty(), qPrintable(u"%1 clashes, told above"_s.arg(clashes.size())));
}

/// Whatever is written for people went through tr().
void tst_TourLanguages::nothingIsPlain()
{
    const Translations translations(u"pseudo"_s);
    TourStage stage;
    QMap<QString, QString> plain; // text: where it was first
    for (const TourStop &stop : tourStops()) {
        const QWidget *const shown = stop.open(stage);
        QVERIFY2(shown && shown->isVisible(), stop.name);
        const QStringList all = plainTextsIn(*shown);
        for (const QString &each : all) {
            if (!plain.contains(each))
                plain[each] = QLatin1StringView(stop.name);
        }
        stage.tidy();
    }
    tell(plain);
    QVERIFY2(plain.isEmpty(), qPrintable(u"%1 plain texts, told above"_s.arg(plain.size())));
}

QTEST_MAIN(tst_TourLanguages)
#include "tst_tourlanguages.moc"
