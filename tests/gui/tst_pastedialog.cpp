// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pastedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

template <typename Widget>
Widget *part(const QDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

QStringList namesOf(const QDialog &dialog)
{
    const auto *const tree = part<QTreeWidget>(dialog, "foundTreeWidget");
    QStringList names;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        names << tree->topLevelItem(i)->text(0) + u' ' + tree->topLevelItem(i)->text(1);
    return names;
}

} // namespace

class tst_PasteDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void previews_data();
    void previews();
    void emptyAtFirst();
    void givesWhatWasRead();
};

void tst_PasteDialog::previews_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("note"); // empty: none
    const QString whole = u"oc1a2b3c4d5e=CANARY1; oc_sessionPassphrase=CANARY2; nc_sameSiteCookielax=true"_s;
    const QStringList three{u"Cookie oc1a2b3c4d5e"_s, u"Cookie oc_sessionPassphrase"_s,
                            u"Cookie nc_sameSiteCookielax"_s};
    QTest::newRow("cookies") << whole << u"Cookies in a line"_s << three << u"All that HaRP needs"_s << QString();
    QTest::newRow("remember me") << QString(whole + u"; nc_token=CANARY3"_s) << u"Cookies in a line"_s << three
                                 << u"All that HaRP needs"_s << u"left out"_s;
    QTest::newRow("session alone") << u"oc1a2b3c4d5e=CANARY1; a=b"_s << u"Cookies in a line"_s
                                   << QStringList{u"Cookie oc1a2b3c4d5e"_s, u"Cookie a"_s} << u"oc_sessionPassphrase"_s
                                   << QString();
    QTest::newRow("curl") << QString(u"curl 'https://c.example/x?t=CANARY9' -H 'Cookie: "_s + whole
                                     + u"' -H 'X-A: b'"_s)
                          << u"A request copied as cURL"_s
                          << QStringList(QStringList{u"Address https://c.example/x"_s} + three
                                         + QStringList{u"Header X-A"_s})
                          << u"All that HaRP needs"_s << QString();
    QTest::newRow("headers") << u"Authorization: Bearer CANARYCANARYCANARY0123456"_s << u"Request headers"_s
                             << QStringList{u"Bearer "_s} << u"All that HaRP needs"_s << QString();
    QTest::newRow("token") << u"CANARYCANARYCANARYCANARY0123456"_s << u"A token"_s << QStringList{u"Bearer "_s}
                           << u"All that HaRP needs"_s << QString();
    QTest::newRow("fetch") << u"fetch(\"https://c.example\")"_s << u"copy as cURL"_s << QStringList() << QString()
                           << QString();
    QTest::newRow("nonsense") << u"good morning"_s << u"credentials"_s << QStringList() << QString() << QString();
}

void tst_PasteDialog::previews()
{
    QFETCH(const QString, text);
    QFETCH(const QString, form);
    QFETCH(const QStringList, names);
    QFETCH(const QString, missing);
    QFETCH(const QString, note);
    PasteDialog dialog(u"c.example"_s);
    dialog.show();
    part<QPlainTextEdit>(dialog, "pastePlainTextEdit")->setPlainText(text);
    const QString said = part<QLabel>(dialog, "formLabel")->text();
    QVERIFY2(said.contains(form, Qt::CaseInsensitive), qPrintable(said));
    QStringList found = namesOf(dialog);
    QStringList expected = names;
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    const auto *const misses = part<QLabel>(dialog, "missingLabel");
    QCOMPARE(misses->isVisible(), !missing.isEmpty());
    QVERIFY2(missing.isEmpty() || misses->text().contains(missing), qPrintable(misses->text()));
    const auto *const notes = part<QLabel>(dialog, "notesLabel");
    QCOMPARE(notes->isVisible(), !note.isEmpty());
    QVERIFY(notes->text().contains(note));
    QCOMPARE(part<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok)->isEnabled(), !names.isEmpty());
    // Values stand nowhere but where they were pasted.
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains("CANARY"_L1), qPrintable(label->text()));
    const auto *const tree = part<QTreeWidget>(dialog, "foundTreeWidget");
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        for (int column = 0; column < tree->columnCount(); ++column)
            QVERIFY(!tree->topLevelItem(row)->text(column).contains("CANARY"_L1));
    }
}

void tst_PasteDialog::emptyAtFirst()
{
    PasteDialog dialog{QString()};
    dialog.show();
    QVERIFY(part<QLabel>(dialog, "formLabel")->text().contains("Nothing"_L1));
    QVERIFY(!part<QLabel>(dialog, "missingLabel")->isVisible());
    QVERIFY(!part<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(part<QLabel>(dialog, "hostLabel")->text().contains("every host"_L1));
}

void tst_PasteDialog::givesWhatWasRead()
{
    PasteDialog dialog{QString()};
    auto *const edit = part<QPlainTextEdit>(dialog, "pastePlainTextEdit");
    edit->setPlainText(u"a=b; c=d"_s);
    QCOMPARE(dialog.credentials().cookies, QList<HeaderField>({{"a", "b"}, {"c", "d"}}));
    edit->setPlainText(u"good morning"_s);
    QVERIFY(dialog.credentials().cookies.isEmpty());
}

QTEST_MAIN(tst_PasteDialog)
#include "tst_pastedialog.moc"
