// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/surgerydialog.h"
#include "websocket/faultpreset.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_SurgeryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void sendsPresets();
    void writesEveryField();
    void saysWhatIsWrong();
    void fillsVariables();
};

/// Each preset is sent as its table has it, and the note names the rule.
void tst_SurgeryDialog::sendsPresets()
{
    SurgeryDialog dialog(true, u"cloud.example.org"_s);
    QSignalSpy sent(&dialog, &SurgeryDialog::sendAsked);
    auto *const choice = dialog.findChild<QComboBox *>(u"presetComboBox"_s);
    QCOMPARE(choice->count(), int(faultPresets().size()) + 1);
    QVERIFY(choice->itemText(1) == u"RFC 6455 §5.1: unmasked client frame"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"serviceLabel"_s)->text().contains("cloud.example.org"_L1));
    auto *const send = dialog.findChild<QPushButton *>(u"sendFrameButton"_s);
    for (const FaultPreset &preset : faultPresets()) {
        choice->setCurrentIndex(choice->findData(QString(preset.name)));
        const QString findings = dialog.findChild<QLabel *>(u"findingsText"_s)->text();
        send->click();
        auto frames = sent.constLast().first().value<QList<RawFrame>>();
        const auto expected = preset.frames();
        QCOMPARE(frames.size(), qsizetype(expected.size()));
        for (size_t i = 0; i < expected.size(); ++i) {
            frames[qsizetype(i)].header.maskKey = {};
            QVERIFY2(frames.at(qsizetype(i)) == expected[i], preset.name.data());
        }
        for (const ViolationInfo &info : violationTable()) {
            if (preset.violations & info.violation) {
                QVERIFY2(findings.contains(QString::fromUtf8(info.text)), qPrintable(findings));
                QVERIFY(sent.constLast().last().toString().contains(info.name));
            }
        }
    }
    SurgeryDialog plain(false, {});
    QVERIFY(plain.findChild<QComboBox *>(u"presetComboBox"_s)->count() < choice->count());
    QVERIFY(plain.findChild<QLabel *>(u"serviceLabel"_s)->isHidden());
}

void tst_SurgeryDialog::writesEveryField()
{
    SurgeryDialog dialog(false, {});
    QSignalSpy sent(&dialog, &SurgeryDialog::sendAsked);
    dialog.findChild<QCheckBox *>(u"finCheckBox"_s)->setChecked(false);
    dialog.findChild<QCheckBox *>(u"rsv2CheckBox"_s)->setChecked(true);
    dialog.findChild<QComboBox *>(u"opcodeComboBox"_s)->setCurrentIndex(7);
    dialog.findChild<QLineEdit *>(u"keyEdit"_s)->setText(u"01 02 03 ff"_s);
    dialog.findChild<QComboBox *>(u"formComboBox"_s)->setCurrentIndex(2);
    dialog.findChild<QLineEdit *>(u"announcedEdit"_s)->setText(u"300"_s);
    dialog.findChild<QComboBox *>(u"kindComboBox"_s)->setCurrentIndex(1);
    dialog.findChild<QPlainTextEdit *>(u"payloadEdit"_s)->setPlainText(u"00 01"_s);
    dialog.findChild<QComboBox *>(u"damageComboBox"_s)->setCurrentIndex(2);
    QCOMPARE(dialog.findChild<QLabel *>(u"wireText"_s)->text(), u"27 fe 01 2c 01 02 03 ff 01 03 ee 5f 81"_s);
    dialog.findChild<QPushButton *>(u"sendFrameButton"_s)->click();
    const auto frames = sent.constLast().first().value<QList<RawFrame>>();
    QCOMPARE(frames.size(), 1);
    const FrameHeader expected{.fin = false,
                               .rsv = 2,
                               .opcode = Opcode(7),
                               .masked = true,
                               .maskKey = {1, 2, 3, 0xff},
                               .lengthBytes = 3,
                               .payloadLength = 300};
    QVERIFY(frames.first().header == expected);
    QCOMPARE(frames.first().payload, QByteArray("\0\1\xed\xa0\x80", 5));
}

void tst_SurgeryDialog::saysWhatIsWrong()
{
    SurgeryDialog dialog(false, {});
    auto *const send = dialog.findChild<QPushButton *>(u"sendFrameButton"_s);
    auto *const fault = dialog.findChild<QLabel *>(u"faultLabel"_s);
    auto *const key = dialog.findChild<QLineEdit *>(u"keyEdit"_s);
    QVERIFY(send->isEnabled());
    key->setText(u"010203"_s);
    QVERIFY(!send->isEnabled() && fault->text().contains("8 hex digits"_L1));
    key->clear();
    auto *const announced = dialog.findChild<QLineEdit *>(u"announcedEdit"_s);
    announced->setText(u"many"_s);
    QVERIFY(!send->isEnabled() && !fault->text().isEmpty());
    announced->setText(u"18446744073709551615"_s);
    QVERIFY(send->isEnabled());
    dialog.setOpen(false);
    QVERIFY(!send->isEnabled() && fault->text().contains("not open"_L1));
}

void tst_SurgeryDialog::fillsVariables()
{
    SurgeryDialog dialog(false, {});
    dialog.setFill([](const QString &text, const SurgeryDialog::Told &then, const SurgeryDialog::Told &refuse) {
        if (text.contains("{{no}}"_L1))
            refuse(u"{{no}} is not defined"_s);
        else
            then(QString(text).replace("{{who}}"_L1, "bob"_L1));
    });
    const QSignalSpy sent(&dialog, &SurgeryDialog::sendAsked);
    auto *const payload = dialog.findChild<QPlainTextEdit *>(u"payloadEdit"_s);
    auto *const fault = dialog.findChild<QLabel *>(u"faultLabel"_s);
    auto *const send = dialog.findChild<QPushButton *>(u"sendFrameButton"_s);
    payload->setPlainText(u"hi {{who}}"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"findingsText"_s)->text().contains("Variables are filled in"_L1));
    send->click();
    QCOMPARE(sent.size(), 1);
    const RawFrame frame = sent.constFirst().constFirst().value<QList<RawFrame>>().constLast();
    QCOMPARE(frame.payload, "hi bob"_ba);
    QCOMPARE(frame.header.payloadLength, quint64(6));

    payload->setPlainText(u"{{no}}"_s);
    send->click();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(fault->text(), u"{{no}} is not defined"_s);
    dialog.findChild<QComboBox *>(u"kindComboBox"_s)->setCurrentIndex(1);
    payload->setPlainText(u"00 {{who}}"_s);
    QVERIFY(send->isEnabled());
    send->click();
    QCOMPARE(sent.size(), 1);
    QVERIFY2(fault->text().startsWith("With its variables filled in:"_L1), qPrintable(fault->text()));
}

QTEST_MAIN(tst_SurgeryDialog)
#include "tst_surgerydialog.moc"
