// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composedialog.h"
#include "ui/composer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// What is made in the dialog stands in the composer, as it would be sent.
class tst_ComposeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void startsWithTheProtocol();
    void inserts();
    void says();
    void remembersWhatWasTyped();
    void writesAll_data();
    void writesAll();

private:
    static QLineEdit &field(QWidget &dialog, const QString &name)
    {
        return *dialog.findChild<QLineEdit *>(name + u"Field"_s);
    }
    static QString preview(const QWidget &dialog)
    {
        return dialog.findChild<QPlainTextEdit *>(u"previewEdit"_s)->toPlainText();
    }
};

void tst_ComposeDialog::startsWithTheProtocol()
{
    const ComposeDialog mqtt("mqtt"_L1, {});
    QCOMPARE(mqtt.findChild<QComboBox *>(u"protocolComboBox"_s)->currentText(), u"MQTT"_s);
    QCOMPARE(mqtt.findChild<QComboBox *>(u"messageComboBox"_s)->currentText(), u"publish"_s);
    const ComposeDialog none({}, {});
    QCOMPARE(none.findChild<QComboBox *>(u"protocolComboBox"_s)->currentIndex(), 0);
    QVERIFY(none.findChild<QComboBox *>(u"messageComboBox"_s)->count() > 0);
}

void tst_ComposeDialog::inserts()
{
    Composer composer;
    composer.setOpen(true);
    const auto make = [&composer] {
        ComposeDialog *const dialog = composer.showTemplates("socketio"_L1);
        field(*dialog, u"event"_s).setText(u"draw"_s);
        field(*dialog, u"args"_s).setText(u"[1]"_s);
        dialog->findChild<QCheckBox *>(u"ackField"_s)->setChecked(true);
        dialog->accept();
        return composer.draft().text;
    };
    QCOMPARE(make(), uR"(421["draw",1])"_s);
    QCOMPARE(make(), uR"(422["draw",1])"_s);
    // Another connection counts anew.
    composer.setOpen(false);
    composer.setOpen(true);
    QCOMPARE(make(), uR"(421["draw",1])"_s);
    ComposeDialog *const mqtt = composer.showTemplates("mqtt"_L1);
    mqtt->choose("mqtt.ping");
    mqtt->accept();
    QCOMPARE(composer.draft().kind, MessageDraft::Kind::Hex);
    QCOMPARE(composer.draft().text, u"c0 00"_s);
}

void tst_ComposeDialog::says()
{
    ComposeDialog dialog("socketio"_L1, {});
    auto *const ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto *const fault = dialog.findChild<QLabel *>(u"faultLabel"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY2(fault->text().contains(u"event is missing"_s), qPrintable(fault->text()));
    field(dialog, u"event"_s).setText(u"a"_s);
    QVERIFY(ok->isEnabled());
    QVERIFY(fault->text().isEmpty());
    QCOMPARE(preview(dialog), uR"(42["a"])"_s);
    field(dialog, u"args"_s).setText(u"[1"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(preview(dialog).isEmpty());
}

void tst_ComposeDialog::remembersWhatWasTyped()
{
    ComposeDialog dialog("jsonrpc"_L1, {.nextId = 5});
    field(dialog, u"method"_s).setText(u"add"_s);
    QCOMPARE(preview(dialog), uR"({"jsonrpc":"2.0","method":"add","id":5})"_s);
    dialog.choose("jsonrpc.notify");
    QVERIFY(field(dialog, u"method"_s).text().isEmpty());
    dialog.choose("jsonrpc.call");
    QCOMPARE(field(dialog, u"method"_s).text(), u"add"_s);
    QVERIFY(field(dialog, u"id"_s).placeholderText().contains(u"5"_s));
}

void tst_ComposeDialog::writesAll_data()
{
    QTest::addColumn<QByteArray>("order");
    for (const char *order :
         {R"(stomp.send destination=/a body="x: {y}")", R"(signalr.invoke target=Add arguments=[1])",
          R"(actioncable.perform channel=Chat action=speak data={"t":"é"})",
          R"(mqtt.publish topic=a payload="hé" qos=1)", R"(wamp.call procedure=a args=[{"b":{"c":1}}])"})
        QTest::newRow(order) << QByteArray(order);
}

/// Control characters and all: the composer sends just these bytes.
void tst_ComposeDialog::writesAll()
{
    QFETCH(const QByteArray, order);
    const auto parsed = ComposeOrder::parse(order);
    QVERIFY(parsed);
    ComposeContext context;
    const auto message = compose(*parsed->which, parsed->values, context);
    QVERIFY(message);
    Composer composer;
    composer.setDraft(draftOf(*message));
    const MessageDraft draft = composer.draft();
    const CheckedDraft checked = checkUnfilled(draft.kind, draft.text);
    QVERIFY2(checked.fault.isEmpty(), qPrintable(checked.fault));
    QCOMPARE(checked.bytes, message->payload);
}

QTEST_MAIN(tst_ComposeDialog)
#include "tst_composedialog.moc"
