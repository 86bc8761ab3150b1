// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/keystore.h"
#include "support/secretservice.h"
#include "ui/cookiesdialog.h"
#include "ui/credentials.h"
#include "ui/environmentchooser.h"
#include "ui/environmentdialog.h"
#include "ui/environments.h"
#include "ui/messagehistories.h"
#include "ui/profiledialog.h"
#include "ui/profilepane.h"
#include "ui/profiletree.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A pane over a folder with profiles in three folders.
struct Stage {
    QTemporaryDir folder;
    KeyStore keys;
    Environments environments{folder.path(), keys};
    std::unique_ptr<ProfilePane> pane;

    Stage()
    {
        const ProfileStore store(folder.path());
        for (const auto &[name, place] : {std::pair{u"Alone"_s, u""_s}, std::pair{u"Live"_s, u"Team/Staging"_s},
                                          std::pair{u"Push"_s, u"Team/Staging"_s}, std::pair{u"Real"_s, u"Team"_s}}) {
            Profile profile{.name = name, .folder = place, .description = u"about "_s + name};
            profile.target.url = QUrl(u"ws://h/"_s + name);
            QVERIFY(store.save(profile));
        }
        pane = std::make_unique<ProfilePane>(store, environments);
        pane->resize(260, 500);
        pane->reload();
        pane->show();
    }

    ProfileTree *tree() const { return pane->findChild<ProfileTree *>(); }
    QTreeWidgetItem *item(const QString &text) const
    {
        return tree()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    QString folderOf(const QString &id) const { return pane->find(id)->folder; }
    /// What the end of a drag does; an empty `where` is the room below all items.
    bool drop(const QString &what, const QString &where) const
    {
        const QPoint place = where.isEmpty() ? QPoint(20, tree()->viewport()->height() - 3)
                                             : tree()->visualItemRect(item(where)).center();
        const std::unique_ptr<QMimeData> data(tree()->model()->mimeData({tree()->indexFromItem(item(what))}));
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &enter);
        QDropEvent event(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        const QSignalSpy profiles(tree(), &ProfileTree::entryDropped);
        const QSignalSpy folders(tree(), &ProfileTree::folderDropped);
        QApplication::sendEvent(tree()->viewport(), &event);
        return profiles.size() + folders.size() == 1;
    }
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class tst_ProfilePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SecretService::useNone();
        qputenv("HOME", m_home.path().toUtf8());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void showsFolders();
    void searches();
    void drops_data();
    void drops();
    void importsAndExports();
    void renamesFolders();
    void tellsBrokenFiles();
    void choosesEnvironments();
    void editsEnvironments();
    void environmentFaults_data();
    void environmentFaults();
    void keepsSecretsOutOfFiles();
    void deletesAllOfAProfile();
    void undoesCookies();

private:
    QTemporaryDir m_home;
};

void tst_ProfilePane::showsFolders()
{
    Stage stage;
    QVERIFY(stage.item(u"Live"_s)->parent() == stage.item(u"Staging"_s));
    QVERIFY(stage.item(u"Staging"_s)->parent() == stage.item(u"Team"_s));
    QVERIFY(stage.item(u"Real"_s)->parent() == stage.item(u"Team"_s));
    QVERIFY(stage.item(u"Alone"_s)->parent() == stage.item(u"Profiles"_s));
    QVERIFY(!stage.pane->current());
    stage.tree()->setCurrentItem(stage.item(u"Push"_s));
    QCOMPARE(stage.pane->current()->id, u"push"_s);
    // A closed folder stays closed, unless it holds what is to be seen.
    stage.item(u"Team"_s)->setExpanded(false);
    stage.pane->reload();
    QVERIFY(!stage.item(u"Team"_s)->isExpanded());
    stage.tree()->setCurrentItem(stage.item(u"Push"_s));
    stage.pane->duplicateProfile();
    QVERIFY(stage.item(u"Team"_s)->isExpanded());
    QCOMPARE(stage.folderOf(u"push-copy"_s), u"Team/Staging"_s);
}

void tst_ProfilePane::searches()
{
    Stage stage;
    auto *const search = stage.pane->findChild<QLineEdit *>(u"profileSearchLineEdit"_s);
    search->setText(u"about pu"_s); // in the description
    QVERIFY(!stage.item(u"Push"_s)->isHidden());
    QVERIFY(!stage.item(u"Team"_s)->isHidden());
    QVERIFY(stage.item(u"Live"_s)->isHidden());
    QVERIFY(stage.item(u"Profiles"_s)->isHidden());
    search->setText(u"staging"_s); // the folder
    QVERIFY(!stage.item(u"Live"_s)->isHidden());
    QVERIFY(stage.item(u"Real"_s)->isHidden());
    search->setText(u"ws://h/real"_s); // the address
    QVERIFY(!stage.item(u"Real"_s)->isHidden());
    QVERIFY(stage.item(u"Staging"_s)->isHidden());
    search->clear();
    QVERIFY(!stage.item(u"Alone"_s)->isHidden());
}

void tst_ProfilePane::drops_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("folder"); // of it, then; empty and not accepted: `isAccepted`
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("onto a folder") << u"Alone"_s << u"Team"_s << u"alone"_s << u"Team"_s << true;
    QTest::newRow("onto a profile") << u"Alone"_s << u"Live"_s << u"alone"_s << u"Team/Staging"_s << true;
    QTest::newRow("out of all") << u"Live"_s << u""_s << u"live"_s << u""_s << true;
    QTest::newRow("where it is") << u"Live"_s << u"Push"_s << u"live"_s << u"Team/Staging"_s << false;
    QTest::newRow("a folder to the top") << u"Staging"_s << u""_s << u"live"_s << u"Staging"_s << true;
    QTest::newRow("a folder into itself") << u"Team"_s << u"Staging"_s << u"live"_s << u"Team/Staging"_s << false;
    QTest::newRow("a folder where it is") << u"Staging"_s << u"Real"_s << u"live"_s << u"Team/Staging"_s << false;
}

/// The file keeps its name: git sees one changed line.
void tst_ProfilePane::drops()
{
    QFETCH(QString, what);
    QFETCH(QString, where);
    QFETCH(QString, id);
    QFETCH(QString, folder);
    QFETCH(bool, isAccepted);
    Stage stage;
    QCOMPARE(stage.drop(what, where), isAccepted);
    QCOMPARE(stage.folderOf(id), folder);
    QCOMPARE(ProfileStore(stage.folder.path()).find(id)->folder, folder);
    QCOMPARE(stage.pane->profiles().size(), 4);
}

void tst_ProfilePane::importsAndExports()
{
    Stage stage;
    const auto choose = [&stage](void (ProfilePane::*what)(), const QString &path) {
        (stage.pane.get()->*what)();
        auto *const dialog = stage.pane->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        Q_EMIT dialog->filesSelected({path});
        delete dialog;
    };
    QSignalSpy failed(stage.pane.get(), &ProfilePane::failed);
    const QTemporaryDir elsewhere;
    stage.tree()->setCurrentItem(stage.item(u"Live"_s));
    choose(&ProfilePane::exportProfile, elsewhere.filePath(u"out.json"_s));
    choose(&ProfilePane::importProfiles, elsewhere.filePath(u"out.json"_s));
    QCOMPARE(stage.pane->profiles().size(), 5);
    QCOMPARE(stage.pane->find(u"live-2"_s)->toJson(), stage.pane->find(u"live"_s)->toJson());
    QCOMPARE(failed.size(), 0);
    write(elsewhere.filePath(u"bad.json"_s), "[]");
    choose(&ProfilePane::importProfiles, elsewhere.filePath(u"bad.json"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(stage.pane->profiles().size(), 5);
}

void tst_ProfilePane::renamesFolders()
{
    Stage stage;
    stage.tree()->setCurrentItem(stage.item(u"Team"_s));
    stage.pane->renameFolder();
    auto *const dialog = stage.pane->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"Team"_s);
    dialog->setTextValue(u" Ours / Old/"_s);
    dialog->accept();
    QCOMPARE(stage.folderOf(u"live"_s), u"Ours/Old/Staging"_s);
    QCOMPARE(stage.folderOf(u"real"_s), u"Ours/Old"_s);
    QCOMPARE(stage.folderOf(u"alone"_s), QString());
}

/// Each by file, place and field; the others are there.
void tst_ProfilePane::tellsBrokenFiles()
{
    Stage stage;
    write(stage.folder.filePath(u"bad.json"_s), R"({"name": "Bad", "url": 5})");
    QVERIFY(QDir(stage.folder.path()).mkpath(u"environments"_s));
    write(stage.folder.filePath(u"environments/bad.json"_s), "{\n  \"name\": \"Bad\",\n  \"variables\": []}");
    write(stage.folder.filePath(u"environments/good.json"_s), R"({"name": "Good"})");
    QStringList told;
    connect(stage.pane.get(), &ProfilePane::failed, this, [&](const Error &error) { told << error.detail; });
    connect(&stage.environments, &Environments::failed, this, [&](const Error &error) { told << error.detail; });
    stage.pane->reload();
    stage.environments.reload();
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.at(0).contains("/bad.json: line 1, column 24: url: expected a text"_L1), qPrintable(told.at(0)));
    QVERIFY2(told.at(1).contains("environments/bad.json: line 3, column 16: variables: expected an object"_L1),
             qPrintable(told.at(1)));
    QCOMPARE(stage.pane->profiles().size(), 4);
    QCOMPARE(stage.environments.all().size(), 1);
}

void tst_ProfilePane::choosesEnvironments()
{
    Stage stage;
    const auto *const choice = stage.pane->findChild<QComboBox *>(u"environmentComboBox"_s);
    QCOMPARE(choice->count(), 1);
    const auto saved = stage.environments.save(
        {.name = u"Stage"_s, .variables = {{.name = u"host"_s, .value = u"h"_s}}}, Environment());
    QVERIFY(saved);
    QCOMPARE(choice->currentText(), u"No environment"_s);
    stage.environments.choose(saved->id);
    QCOMPARE(choice->currentText(), u"Stage"_s);
    Profile profile{.name = u"T"_s};
    profile.setAddress(u"ws://{{host}}/"_s);
    QVERIFY(stage.pane->store().save(profile));
    stage.pane->reload();
    QCOMPARE(stage.pane->usableProfiles().size(), 5);
    QMenu menu;
    stage.pane->environmentChooser().fillMenu(menu);
    QCOMPARE(menu.actions().at(0)->text(), u"No environment"_s);
    QVERIFY(menu.actions().at(1)->isChecked());
    menu.actions().at(0)->trigger();
    QCOMPARE(choice->currentText(), u"No environment"_s);
    stage.pane->environmentChooser().fillMenu(menu);
    menu.actions().at(1)->trigger();
    QCOMPARE(stage.environments.chosen(), saved->id);
    stage.environments.remove(*saved);
    QCOMPARE(choice->currentText(), u"No environment"_s);
    QCOMPARE(stage.pane->usableProfiles().size(), 4);
}

void tst_ProfilePane::editsEnvironments()
{
    Stage stage;
    EnvironmentDialog dialog({}, stage.environments);
    auto *const table = dialog.findChild<QTableWidget *>();
    const auto *const save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    dialog.findChild<QLineEdit *>(u"nameLineEdit"_s)->setText(u"Stage"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(table->rowCount(), 1);
    table->item(0, 0)->setText(u"host"_s);
    table->item(0, 1)->setText(u"h"_s);
    QCOMPARE(table->rowCount(), 2);
    table->item(1, 0)->setText(u"gone"_s);
    table->setCurrentCell(1, 0);
    auto *const remove = dialog.findChild<QPushButton *>(u"removeButton"_s);
    auto *const undo = dialog.findChild<QPushButton *>(u"undoButton"_s);
    QVERIFY(!undo->isEnabled());
    remove->click();
    QSignalSpy saved(&dialog, &EnvironmentDialog::saved);
    // What was removed comes back where it was, the last one first.
    const QList<Environment::Variable> one = dialog.environment().variables;
    table->item(1, 0)->setText(u"token"_s);
    table->item(1, 2)->setCheckState(Qt::Checked);
    table->item(1, 1)->setText(u"CANARY"_s);
    table->item(1, 3)->setText(u"of the team"_s);
    const QList<Environment::Variable> both = dialog.environment().variables;
    QCOMPARE(both.size(), 2);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, 20000));
    table->setFocus();
    for (int i = 0; i < 2; ++i) {
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Delete);
    }
    QCOMPARE(dialog.environment().variables, QList<Environment::Variable>());
    undo->click();
    QCOMPARE(dialog.environment().variables, both.mid(1));
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dialog.environment().variables, both);
    undo->click(); // the first one of all, without a value
    QCOMPARE(dialog.environment().variables.size(), 3);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(table->currentRow(), 1);
    remove->click();
    table->setCurrentCell(1, 0);
    remove->click();
    QCOMPARE(dialog.environment().variables, one);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(saved.size(), 1);
    const auto read = EnvironmentStore(stage.folder.path()).find(u"stage"_s);
    QVERIFY(read);
    QCOMPARE(read->variables, (QList<Environment::Variable>{{.name = u"host"_s, .value = u"h"_s}}));
}

void tst_ProfilePane::environmentFaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("right") << u"b"_s << u"{{a}}"_s << u""_s;
    QTest::newRow("no name") << u"1"_s << u"x"_s << u"\"1\": expected a name"_s;
    QTest::newRow("twice") << u"a"_s << u"x"_s << u"a stands here twice"_s;
    QTest::newRow("in itself") << u"b"_s << u"{{b}}"_s << u"b: {{b}} stands in its own value"_s;
    QTest::newRow("of nothing") << u"b"_s << u"{{c}}"_s << u"b: {{c}} is not defined"_s;
}

void tst_ProfilePane::environmentFaults()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    Stage stage;
    const EnvironmentDialog dialog({.name = u"E"_s, .variables = {{.name = u"a"_s, .value = u"1"_s}}},
                                   stage.environments);
    const auto *const table = dialog.findChild<QTableWidget *>();
    table->item(1, 0)->setText(name);
    table->item(1, 1)->setText(value);
    const auto *const fault = dialog.findChild<QLabel *>(u"faultLabel"_s);
    QVERIFY2(says.isEmpty() ? fault->text().isEmpty() : fault->text().startsWith(says), qPrintable(fault->text()));
    QCOMPARE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled(), says.isEmpty());
    QCOMPARE(table->item(1, 0)->toolTip().isEmpty(), says.isEmpty());
}

/// Without a key store they are of this run, and of no file; a tick taken away does not write them either.
void tst_ProfilePane::keepsSecretsOutOfFiles()
{
    Stage stage;
    stage.keys.setTimeout(std::chrono::seconds(5));
    QSignalSpy kept(&stage.environments, &Environments::keptForThisRun);
    const Environment given{.name = u"E"_s, .variables = {{.name = u"t"_s, .value = u"CANARY"_s, .isSecret = true}}};
    const auto saved = stage.environments.save(given, Environment());
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20000);
    const auto content = [&stage] {
        QFile file(stage.folder.filePath(u"environments/e.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(content().contains("\"secret\": true"));
    QVERIFY(!content().contains("CANARY"));
    stage.environments.reload();
    stage.environments.choose(u"e"_s);
    Profile profile{.name = u"T"_s};
    profile.setAddress(u"ws://h/{{t}}"_s);
    QVERIFY(stage.pane->store().save(profile));
    stage.pane->reload();
    std::optional<QString> filled;
    stage.environments.resolve(u"{{t}}"_s, this, [&filled](const Variables &variables) {
        filled = variables.fill(u"{{t}}"_s, u"x"_s).value_or(QString());
    });
    QTRY_VERIFY_WITH_TIMEOUT(filled, 20000);
    QCOMPARE(*filled, u"CANARY"_s);
    // Who uses it is told what a recording has to hide.
    QCOMPARE(stage.pane->usableProfiles().size(), 5);
    QStringList hidden;
    QList<Result<Profile>> profiles;
    const auto usable = stage.pane->usableProfiles();
    stage.environments.fill(usable, this, [&](const QList<Result<Profile>> &all, const QStringList &secrets) {
        profiles = all;
        hidden = secrets;
    });
    QTRY_COMPARE_WITH_TIMEOUT(profiles.size(), 5, 20000);
    QVERIFY(std::ranges::any_of(
        profiles, [](const Result<Profile> &each) { return each && each->target.url == QUrl(u"ws://h/CANARY"_s); }));
    QCOMPARE(hidden, QStringList{u"CANARY"_s});

    const auto listed = stage.environments.find(u"e"_s);
    EnvironmentDialog dialog(*listed, stage.environments);
    const auto *const table = dialog.findChild<QTableWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->item(0, 1)->text(), u"CANARY"_s, 20000);
    QCOMPARE(dialog.environment().variables, given.variables);
    table->item(0, 2)->setCheckState(Qt::Unchecked);
    QCOMPARE(table->item(0, 1)->text(), QString());
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QVERIFY(!content().contains("CANARY"));
}

/// Cookies, what was sent, and secrets typed go with a profile and come back with it.
void tst_ProfilePane::deletesAllOfAProfile()
{
    Stage stage;
    Credentials credentials(stage.folder.path());
    credentials.keyStore().setTimeout(std::chrono::seconds(5));
    MessageHistories histories(stage.folder.filePath(u"history"_s), true);
    stage.pane->setCredentials(credentials);
    stage.pane->setMessageHistories(histories);
    std::function<void()> undo;
    connect(stage.pane.get(), &ProfilePane::removed, this,
            [&undo](const QString &, const std::function<void()> &putBack) { undo = putBack; });
    const auto jar = [this, &credentials] {
        std::optional<QString> text;
        credentials.jar(u"alone"_s).read(this, [&text](const Result<QString> &kept) {
            text = kept.value_or(QString());
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(text, 20000); }();
        return *text;
    };
    QSignalSpy written(&credentials.jar(u"alone"_s), &KeptText::written);
    credentials.jar(u"alone"_s).change([](const QString &) { return u"cookies"_s; });
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20000);
    histories.of(u"alone"_s).add({.text = u"first"_s});
    histories.of(u"alone"_s).add({.text = u"second"_s});
    histories.of(u"real"_s).add({.text = u"another's"_s});
    const QString file = stage.folder.filePath(u"history/alone.json"_s);

    stage.tree()->setCurrentItem(stage.item(u"Alone"_s));
    stage.pane->editProfile();
    auto *const dialog = stage.pane->findChild<ProfileDialog *>();
    dialog->findChild<QLineEdit *>(u"bearerLineEdit"_s)->setText(u"CANARY"_s);
    dialog->accept();
    QCOMPARE(stage.pane->find(u"alone"_s)->target.bearerToken, u"CANARY"_s);
    stage.tree()->setCurrentItem(stage.item(u"Alone"_s));
    stage.pane->removeProfile();
    QVERIFY(undo);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 2, 20000);
    QCOMPARE(jar(), QString());
    QVERIFY(histories.of(u"alone"_s).all().isEmpty());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(histories.of(u"real"_s).all().size(), 1);

    undo();
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 3, 20000);
    QCOMPARE(jar(), u"cookies"_s);
    QCOMPARE(histories.of(u"alone"_s).all().size(), 2);
    QCOMPARE(histories.of(u"alone"_s).all().constLast().draft.text, u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
    QCOMPARE(stage.pane->find(u"alone"_s)->target.bearerToken, u"CANARY"_s);

    // One that has its id meanwhile keeps it, and its own.
    stage.tree()->setCurrentItem(stage.item(u"Alone"_s));
    stage.pane->removeProfile();
    Profile other{.name = u"Alone"_s};
    other.target.url = QUrl(u"ws://other/"_s);
    QVERIFY(stage.pane->store().save(other));
    stage.pane->reload();
    QVERIFY(stage.pane->find(u"alone"_s)->target.bearerToken.isEmpty());
    undo();
    QCOMPARE(stage.pane->find(u"alone"_s)->target.url, QUrl(u"ws://other/"_s));
    QVERIFY(histories.of(u"alone"_s).all().isEmpty());
    QCOMPARE(stage.pane->profiles().size(), 5);
    QCOMPARE(histories.of(stage.pane->current()->id).all().size(), 2);
}

void tst_ProfilePane::undoesCookies()
{
    QTemporaryDir folder;
    KeyStore keys;
    keys.setTimeout(std::chrono::seconds(5));
    KeptText kept(keys, KeyStore::jarKey(folder.path(), u"p"_s));
    CookieJar jar;
    QList<QNetworkCookie> cookies;
    for (const QByteArray &name : {"a"_ba, "b"_ba, "c"_ba}) {
        QNetworkCookie cookie(name, "1");
        cookie.setDomain(u"h"_s);
        cookie.setPath(u"/"_s);
        cookies << cookie;
    }
    jar.apply({.set = cookies});
    QString text;
    connect(&kept, &KeptText::changed, this, [&text](const QString &now) { text = now; });
    kept.change([&jar](const QString &there) { return CookieJar::changed(there, {.set = jar.cookies()}); });
    QTRY_COMPARE_WITH_TIMEOUT(CookieJar::fromText(text).cookies().size(), 3, 20000);

    CookiesDialog dialog(u"P"_s, kept);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, 20000));
    auto *const tree = dialog.findChild<QTreeWidget *>();
    auto *const undo = dialog.findChild<QPushButton *>(u"undoButton"_s);
    const auto shown = [tree] {
        QStringList names;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            names << tree->topLevelItem(i)->text(0);
        names.sort();
        return names.join(u' ');
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"a b c"_s, 20000);
    QVERIFY(!undo->isEnabled());
    tree->setFocus();
    tree->setCurrentItem(tree->findItems(u"b"_s, Qt::MatchExactly).constFirst());
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(shown(), u"a c"_s);
    dialog.findChild<QPushButton *>(u"removeAllButton"_s)->click();
    QCOMPARE(shown(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(CookieJar::fromText(text).cookies().isEmpty(), 20000);
    undo->click();
    QCOMPARE(shown(), u"a c"_s);
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"a b c"_s);
    QVERIFY(!undo->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(CookieJar::fromText(text).cookies().size(), 3, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!kept.isWriting(), 20000);
}

QTEST_MAIN(tst_ProfilePane)
#include "tst_profilepane.moc"
