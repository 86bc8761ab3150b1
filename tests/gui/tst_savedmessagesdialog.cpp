// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/foldertree.h"
#include "ui/historydialog.h"
#include "ui/messagehistories.h"
#include "ui/savedmessages.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_SavedMessagesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void savesMessages();
    void findsSavedMessages();
    void editsSavedMessages();
    void exchangesFiles();
    void exchangesFolders();
    void remembersWithoutSecrets_data();
    void remembersWithoutSecrets();
    void forgets();
    void showsWhatWasSent();
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

namespace {

/// What is shown, as "folder/name".
QStringList shown(const FolderTree &tree)
{
    QStringList list;
    for (QTreeWidgetItemIterator it(const_cast<FolderTree *>(&tree), QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent() && (*it)->childCount() == 0)
            list << (*it)->parent()->text(0) + u'/' + (*it)->text(0);
    }
    return list;
}

} // namespace

void tst_SavedMessagesDialog::findsSavedMessages()
{
    QTemporaryDir folder;
    SavedMessages messages(folder.path());
    QVERIFY(messages.save({.name = u"Alone"_s, .draft = {.text = u"one"_s}}));
    QVERIFY(messages.save({.name = u"Join"_s, .folder = u"Board"_s, .draft = {.text = u"two"_s}}));
    QVERIFY(messages.save({.name = u"Leave"_s, .folder = u"Board"_s, .draft = {.text = u"three"_s}}));
    QCOMPARE(messages.folders(), QStringList{u"Board"_s});

    SavedMessagesDialog dialog(messages);
    auto *const tree = dialog.findChild<FolderTree *>(u"messageTree"_s);
    QCOMPARE(shown(*tree), QStringList({u"Messages/Alone"_s, u"Board/Join"_s, u"Board/Leave"_s}));
    dialog.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"THREE"_s);
    QCOMPARE(shown(*tree), QStringList{u"Board/Leave"_s});
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

void tst_SavedMessagesDialog::editsSavedMessages()
{
    QTemporaryDir folder;
    SavedMessages messages(folder.path());
    QVERIFY(messages.save({.name = u"Join"_s, .folder = u"Board"_s, .draft = {.text = u"two"_s}}));
    QVERIFY(messages.save({.name = u"Leave"_s, .folder = u"Board"_s, .draft = {.text = u"three"_s}}));
    SavedMessagesDialog dialog(messages);
    auto *const tree = dialog.findChild<FolderTree *>(u"messageTree"_s);
    const auto menuAction = [&dialog](const QString &name) {
        QMenu *const menu = dialog.findChild<QPushButton *>(u"moreButton"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    };
    dialog.findChild<QPushButton *>(u"editButton"_s)->click();
    auto *const editor = dialog.findChild<SaveMessageDialog *>();
    QVERIFY(editor);
    QCOMPARE(editor->findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"Join"_s);
    editor->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Leave"_s);
    auto *const save = editor->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled()); // it would take the place of the other one
    editor->findChild<QLineEdit *>(u"nameEdit"_s)->setText(u"Enter"_s);
    editor->findChild<QPlainTextEdit *>(u"descriptionEdit"_s)->setPlainText(u"Come in"_s);
    save->click();
    QCOMPARE(shown(*tree), QStringList({u"Board/Enter"_s, u"Board/Leave"_s}));
    QCOMPARE(messages.find(u"join"_s)->description, u"Come in"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"descriptionLabel"_s)->text(), u"Come in"_s);
    QCOMPARE(tree->currentEntry(), u"join"_s);

    menuAction(u"duplicateAction"_s)->trigger();
    QCOMPARE(tree->currentItem()->text(0), u"Enter (copy)"_s);
    Q_EMIT tree->entryDropped(tree->currentEntry(), {});
    QCOMPARE(shown(*tree), QStringList({u"Messages/Enter (copy)"_s, u"Board/Enter"_s, u"Board/Leave"_s}));
    QVERIFY(messages.save({.name = u"Leave"_s, .draft = {.text = u"four"_s}}));
    Q_EMIT tree->entryDropped(u"leave"_s, {});
    QVERIFY(!dialog.findChild<QLabel *>(u"faultLabel"_s)->isHidden());
    QCOMPARE(messages.find(u"leave"_s)->folder, u"Board"_s);
    Q_EMIT tree->folderDropped(u"Board"_s, u"Team"_s);
    QCOMPARE(messages.folders(), QStringList{u"Team/Board"_s});
    QVERIFY(messages.moveFolder(u"Team"_s, u"Crew"_s));
    QCOMPARE(messages.folders(), QStringList{u"Crew/Board"_s});
}

void tst_SavedMessagesDialog::exchangesFiles()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    SavedMessages messages(folder.path());
    const MessageDraft draft{.kind = MessageDraft::Kind::Hex, .text = u"00 {{x}}"_s, .cuts = {.every = 1}};
    QVERIFY(messages.save({.name = u"Join"_s, .folder = u"Board"_s, .description = u"in"_s, .draft = draft}));
    const QString path = elsewhere.filePath(u"any name.json"_s);
    QVERIFY(messages.exportTo(path, messages.all().constFirst()));
    QVERIFY(messages.importFrom(path));
    QCOMPARE(messages.all().size(), 2);
    QCOMPARE(messages.all().constLast().name, u"Join 2"_s);
    QCOMPARE(messages.all().constLast().description, u"in"_s);
    QVERIFY(messages.all().constLast().draft == draft);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"name\": 5}");
    broken.close();
    const auto refused = messages.importFrom(path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"name: expected a text"_s), qPrintable(refused.error().detail));
}

/// A folder is one file; it comes back as it was, or below another folder, or not at all.
void tst_SavedMessagesDialog::exchangesFolders()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    SavedMessages messages(folder.path());
    QVERIFY(messages.save({.name = u"Alone"_s, .draft = {.text = u"0"_s}}));
    QVERIFY(messages.save({.name = u"Join"_s, .folder = u"Team/Board"_s, .draft = {.text = u"1 {{x}}"_s}}));
    QVERIFY(messages.save({.name = u"Move"_s, .folder = u"Team/Board/Rooms"_s, .draft = {.text = u"2"_s}}));
    QVERIFY(messages.save({.name = u"Other"_s, .folder = u"Team/Boards"_s, .draft = {.text = u"3"_s}}));
    SavedMessagesDialog dialog(messages);
    dialog.show();
    auto *const tree = dialog.findChild<FolderTree *>(u"messageTree"_s);
    const auto choose = [&](const QString &action, const QString &file) {
        QMenu *const menu = dialog.findChild<QPushButton *>(u"moreButton"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(action)->trigger();
        if (file.isEmpty())
            return;
        auto *const chooser = dialog.findChild<QFileDialog *>();
        Q_EMIT chooser->fileSelected(file);
        Q_EMIT chooser->filesSelected({file});
        delete chooser;
    };
    const auto select = [&tree](const QString &name) {
        tree->setCurrentItem(tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).constFirst());
    };
    const auto listed = [&messages] {
        QStringList all;
        for (const SavedMessage &each : messages.all())
            all << each.folder + u'/' + each.name + u'=' + each.draft.text;
        return all;
    };
    const QStringList before = listed();
    const QString path = elsewhere.filePath(u"board.json"_s);
    select(u"Board"_s);
    choose(u"exportFolderAction"_s, path);
    select(u"Board"_s);
    choose(u"deleteFolderAction"_s, {});
    QCOMPARE(listed(), (QStringList{u"/Alone=0"_s, u"Team/Boards/Other=3"_s}));
    dialog.findChild<QPushButton *>(u"undoButton"_s)->click();
    QCOMPARE(listed(), before);

    select(u"Boards"_s);
    choose(u"importIntoAction"_s, path);
    QCOMPARE(listed().size(), 6);
    QVERIFY(listed().contains(u"Team/Boards/Board/Join=1 {{x}}"_s));
    QVERIFY(listed().contains(u"Team/Boards/Board/Rooms/Move=2"_s));
    choose(u"importAction"_s, path);
    QVERIFY(listed().contains(u"Board/Rooms/Move=2"_s));
    QCOMPARE(listed().size(), 8);
    choose(u"importAction"_s, path); // names of their own where others have these
    QVERIFY(listed().contains(u"Board/Join 2=1 {{x}}"_s));

    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n \"messages\": [\n  {\"name\": \"Good\"},\n  {\"name\": 5}\n ]\n}");
    broken.close();
    const auto refused = messages.importFrom(path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"line 4, column 12: messages.1.name: expected a text"_s),
             qPrintable(refused.error().detail));
    QCOMPARE(listed().size(), 10); // none of it
}

void tst_SavedMessagesDialog::remembersWithoutSecrets_data()
{
    using Kind = MessageDraft::Kind;
    QTest::addColumn<MessageDraft>("draft");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, Kind kind, const QString &text, const QString &kept) {
        QTest::newRow(name) << MessageDraft{.kind = kind, .text = text, .cuts = {.every = 5}} << kept;
    };
    row("plain", Kind::Text, u"hällo"_s, u"hällo"_s);
    row("variables", Kind::Json, u"{\"ü\":\"\u20ac\",\"token\":\"{{token}}\"}"_s,
        u"{\"ü\":\"\u20ac\",\"token\":\"{{token}}\"}"_s);
    row("token", Kind::Json, u"{\"token\":\"s3cr3tt0ken\"}"_s, u"{\"token\":\"[redacted][\"}"_s);
    row("token beside a variable", Kind::Json, u"{\"token\":\"s3cr3t\",\"user\":\"{{user}}\"}"_s,
        u"{\"token\":\"[redac\",\"user\":\"{{user}}\"}"_s);
    row("known secret", Kind::Text, u"say hunter2 aloud"_s, u"say [redact aloud"_s);
    row("bytes", Kind::Hex, u"00 01 ff"_s, u"00 01 ff"_s);
    row("secret bytes", Kind::Hex, QString::fromLatin1(QByteArray("{\"token\":\"s3cr3tt0ken\"}").toHex()), QString());
    row("secret in base64", Kind::Base64, QString::fromLatin1(QByteArray("say hunter2").toBase64()), QString());
    row("ping", Kind::Ping, u"beat"_s, u"beat"_s);
    row("too long for a file", Kind::Text, QString(MessageHistory::MaxKeptCharacters + 1, u'x'), QString());
}

void tst_SavedMessagesDialog::remembersWithoutSecrets()
{
    QFETCH(MessageDraft, draft);
    QFETCH(QString, kept);
    const QTemporaryDir folder;
    {
        MessageHistories histories(folder.path(), true);
        histories.of(u"echo"_s).add({.text = u"first"_s});
        histories.of(u"echo"_s).add(draft);
        histories.of(u"echo"_s).hide({u"hunter2"_s});
        QVERIFY(histories.of(u"echo"_s).all().constLast().draft == draft); // of this run, as it was
        histories.of(u"other"_s).add({.text = u"elsewhere"_s});
    }
    const QString path = folder.filePath(u"echo.json"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    MessageHistories histories(folder.path(), true);
    const QList<SentMessage> &all = histories.of(u"echo"_s).all();
    QCOMPARE(all.size(), kept.isEmpty() ? 1 : 2);
    QCOMPARE(all.constFirst().draft.text, u"first"_s);
    QVERIFY(all.constFirst().at.isValid());
    if (kept.isEmpty())
        return;
    MessageDraft expected = draft;
    expected.text = kept;
    QCOMPARE(all.constLast().draft.text, kept);
    QVERIFY(all.constLast().draft == expected);
}

void tst_SavedMessagesDialog::forgets()
{
    const QTemporaryDir folder;
    const auto files = [&folder] { return QDir(folder.path()).entryList(QDir::Files); };
    {
        MessageHistories histories(folder.path(), true);
        for (const QString &profile : {QString(), u"echo"_s, u"board"_s})
            histories.of(profile).add({.text = u"one"_s});
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 3, 20000);
        histories.of(u"echo"_s).clear();
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), 2, 20000);
    }
    {
        MessageHistories histories(folder.path(), true);
        QCOMPARE(histories.of({}).all().size(), 1);
        histories.setKeeps(false);
        QCOMPARE(files(), QStringList());
        histories.of({}).add({.text = u"two"_s});
    }
    QCOMPARE(files(), QStringList());
    QFile broken(folder.filePath(u"echo.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"messages\": [{\"text\": 5}, 7, {\"text\": \"right\"}]}");
    broken.close();
    MessageHistories histories(folder.path(), true);
    QCOMPARE(histories.of(u"echo"_s).all().size(), 1);
    QCOMPARE(histories.of(u"echo"_s).all().constFirst().draft.text, u"right"_s);
}

void tst_SavedMessagesDialog::showsWhatWasSent()
{
    const QTemporaryDir folder;
    MessageHistories histories(folder.path(), true);
    MessageHistory &history = histories.of({});
    HistoryDialog dialog(history, histories);
    auto *const tree = dialog.findChild<QTreeWidget *>(u"historyTree"_s);
    auto *const search = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"emptyLabel"_s)->isHidden());
    for (const char *const text : {"one", "two", "three"})
        history.add({.kind = MessageDraft::Kind::Ping, .text = QString::fromLatin1(text)});
    QVERIFY(dialog.findChild<QLabel *>(u"emptyLabel"_s)->isHidden());
    QCOMPARE(tree->topLevelItemCount(), 3);
    QCOMPARE(tree->topLevelItem(0)->text(2), u"three"_s);
    QCOMPARE(tree->topLevelItem(0)->text(1), u"Ping"_s);
    dialog.findChild<QPushButton *>(u"deleteButton"_s)->click();
    QCOMPARE(history.all().size(), 2);
    search->setText(u"NE"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"previewEdit"_s)->toPlainText(), u"one"_s);
    const QSignalSpy chosen(&dialog, &HistoryDialog::chosen);
    dialog.accept();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<MessageDraft>().text, u"one"_s);

    HistoryDialog again(history, histories);
    again.findChild<QCheckBox *>(u"keepCheckBox"_s)->click();
    QVERIFY(!histories.keeps());
    again.findChild<QPushButton *>(u"clearButton"_s)->click();
    auto *const question = again.findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(history.all().size(), 2);
    for (QAbstractButton *const button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(history.all().size(), 0);
}

QTEST_MAIN(tst_SavedMessagesDialog)
#include "tst_savedmessagesdialog.moc"
