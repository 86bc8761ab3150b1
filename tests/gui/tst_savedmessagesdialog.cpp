// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedmessages.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_SavedMessagesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void savesMessages();
    void findsSavedMessages();
};

void tst_SavedMessagesDialog::savesMessages()
{
    QTemporaryDir folder;
    SavedMessages messages(folder.path());
    const MessageDraft draft{.kind = MessageDraft::Kind::Json, .text = u"{\"token\":\"{{token}}\"}"_s};
    {
        SaveMessageDialog dialog(messages, draft);
        auto *const save = dialog.findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"secretLabel"_s)->isHidden());
        dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u" Log in "_s);
        dialog.findChild<QComboBox *>(u"folderComboBox"_s)->setEditText(u"Board / Rooms/"_s);
        save->click();
        QVERIFY(dialog.result() == QDialog::Accepted);
    }
    QCOMPARE(messages.all().size(), 1);
    QCOMPARE(messages.all().first().folder, u"Board/Rooms"_s);
    QVERIFY(messages.all().first().draft == draft);

    // A literal secret is warned of; the same name takes the place.
    SaveMessageDialog dialog(messages, {.kind = MessageDraft::Kind::Json, .text = u"{\"token\":\"s3cr3tt0ken\"}"_s});
    QVERIFY(!dialog.findChild<QLabel *>(u"secretLabel"_s)->isHidden());
    dialog.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Log in"_s);
    dialog.findChild<QComboBox *>(u"folderComboBox"_s)->setEditText(u"Board/Rooms"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"faultLabel"_s)->text().contains("takes the place"_L1));
    dialog.accept();
    QCOMPARE(messages.all().size(), 1);

    SaveMessageDialog tooLong(messages, {.text = QString(SavedMessage::MaxCharacters + 1, u'x')});
    tooLong.findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Long"_s);
    QVERIFY(!tooLong.findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Save)->isEnabled());
}

void tst_SavedMessagesDialog::findsSavedMessages()
{
    QTemporaryDir folder;
    SavedMessages messages(folder.path());
    SavedMessagesDialog empty(messages);
    QVERIFY(!empty.findChild<QLabel *>(u"emptyLabel"_s)->isHidden());
    QVERIFY(messages.save({.name = u"Alone"_s, .draft = {.text = u"one"_s}}));
    QVERIFY(messages.save({.name = u"Join"_s, .folder = u"Board"_s, .draft = {.text = u"two"_s}}));
    QVERIFY(messages.save({.name = u"Leave"_s, .folder = u"Board"_s, .draft = {.text = u"three"_s}}));
    QCOMPARE(messages.folders(), QStringList{u"Board"_s});

    SavedMessagesDialog dialog(messages);
    auto *const tree = dialog.findChild<QTreeWidget *>(u"messageTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 2);
    dialog.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"THREE"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->currentItem()->text(0), u"Leave"_s);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"previewEdit"_s)->toPlainText(), u"three"_s);
    QSignalSpy chosen(&dialog, &SavedMessagesDialog::chosen);
    dialog.findChild<QPushButton *>(u"takeButton"_s)->click();
    QVERIFY(chosen.first().first().value<MessageDraft>() == MessageDraft{.text = u"three"_s});
    QVERIFY(messages.remove(u"join"_s));
    QCOMPARE(messages.all().size(), 2);
    dialog.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"join"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"takeButton"_s)->isEnabled());
}

QTEST_MAIN(tst_SavedMessagesDialog)
#include "tst_savedmessagesdialog.moc"
