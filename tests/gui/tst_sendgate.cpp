// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "support/secretservice.h"
#include "ui/connectiontab.h"
#include "ui/credentials.h"
#include "ui/diagnosedialog.h"
#include "ui/mainwindow.h"
#include "ui/pastedialog.h"
#include "ui/secretsdialog.h"
#include "ui/sendgate.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

Profile risky(const QString &id = {})
{
    Profile profile{.id = id, .name = u"Risky"_s};
    profile.target.url = QUrl(u"wss://c.example/exapps/a/ws"_s);
    profile.target.cookies = {{"nc_token", "CANARY"}, {"other", "stays"}};
    profile.target.user = u"alice"_s;
    profile.target.password = u"CANARY real"_s;
    return profile;
}

struct Stage {
    QTemporaryDir folder;
    Credentials credentials{folder.path()};
    SendGate gate{credentials};
    QSignalSpy ready{&gate, &SendGate::ready};
    QSignalSpy cancelled{&gate, &SendGate::cancelled};
    QSignalSpy last{&gate, &SendGate::askedForTheLastTime};

    void prepare(const Profile &profile) { gate.prepare(profile, profile.target); }
    void click(const char *button) const { gate.findChild<QPushButton *>(QLatin1StringView(button))->click(); }
    Target sent() const { return ready.constLast().constFirst().value<Target>(); }
    QCheckBox *again() const { return gate.findChild<QCheckBox *>(u"againCheckBox"_s); }
};

} // namespace

class tst_SendGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        SecretService::useNone();
    }
    void sendsAnyway();
    void leavesThemOut();
    void cancels();
    void asksNoMore();
    void harmless_data();
    void harmless();
    void fetchesTheAppPassword();
    void asksForWhatIsMissing();
    void asksForSecretVariables();
    void inTheWindow();
};

void tst_SendGate::sendsAnyway()
{
    Stage stage;
    stage.prepare(risky());
    QVERIFY(stage.gate.isVisible() && stage.gate.isBusy() && stage.ready.isEmpty());
    const QString text = stage.gate.findChild<QLabel *>(u"textLabel"_s)->text();
    QVERIFY2(text.contains("remember me"_L1) && text.contains("real password"_L1), qPrintable(text));
    QVERIFY(!text.contains("CANARY"_L1));
    QVERIFY(!stage.again()->isVisible()); // there is no profile to write it into
    stage.click("sendAnywayButton");
    QVERIFY(!stage.gate.isVisible() && !stage.gate.isBusy());
    QCOMPARE(stage.ready.size(), 1);
    QCOMPARE(stage.sent().cookies.size(), 2);
    QCOMPARE(stage.sent().password, u"CANARY real"_s);
    QVERIFY(stage.last.isEmpty());
}

void tst_SendGate::leavesThemOut()
{
    Stage stage;
    stage.prepare(risky());
    stage.click("withoutButton");
    QCOMPARE(stage.ready.size(), 1);
    QCOMPARE(stage.sent().cookies, QList<HeaderField>({{"other", "stays"}}));
    QVERIFY(stage.sent().password.isEmpty() && stage.sent().user.isEmpty());
}

void tst_SendGate::cancels()
{
    Stage stage;
    stage.prepare(risky());
    stage.click("cancelButton");
    QCOMPARE(stage.cancelled.size(), 1);
    QVERIFY(stage.ready.isEmpty() && !stage.gate.isVisible());
    stage.gate.cancel();
    QCOMPARE(stage.cancelled.size(), 1);
}

void tst_SendGate::asksNoMore()
{
    Stage stage;
    stage.prepare(risky(u"id"_s));
    QVERIFY(stage.again()->isVisible());
    stage.again()->setChecked(true);
    stage.click("sendAnywayButton");
    QCOMPARE(stage.last.size(), 1);
    QCOMPARE(stage.last.first().first().toString(), u"id"_s);
    Profile silent = risky(u"id"_s);
    silent.asksBeforeSending = false;
    stage.prepare(silent);
    QCOMPARE(stage.ready.size(), 2);
}

void tst_SendGate::harmless_data()
{
    QTest::addColumn<Target>("target");
    const QUrl exapp(u"wss://c.example/exapps/a/ws"_s);
    QTest::newRow("nothing") << Target{.url = exapp};
    QTest::newRow("app password") << Target{
        .url = exapp, .user = u"a"_s, .password = u"abcde-12345-ABCDE-12345-abcde"_s};
    QTest::newRow("session") << Target{.url = exapp, .cookies = {{"oc1a2b3c4d5e", "x"}, {"oc_sessionPassphrase", "y"}}};
    QTest::newRow("password elsewhere") << Target{
        .url = QUrl(u"wss://other.example/ws"_s), .user = u"a"_s, .password = u"secret"_s};
}

void tst_SendGate::harmless()
{
    QFETCH(const Target, target);
    Stage stage;
    stage.gate.prepare({}, target);
    QCOMPARE(stage.ready.size(), 1);
    QVERIFY(!stage.gate.isVisible());
}

void tst_SendGate::fetchesTheAppPassword()
{
    Stage stage;
    const QString password(72, u'1');
    bool isKept = false;
    stage.credentials.keep({QUrl(u"https://c.example"_s), u"Alice"_s, password}, TokenOrigin::LoginFlow, this,
                           [&isKept](const Credentials::Kept &) { isKept = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isKept, Patience);
    Profile profile{.target = {.url = QUrl(u"wss://c.example/exapps/a/ws"_s), .user = u"alice"_s}};
    stage.prepare(profile);
    QTRY_COMPARE(stage.ready.size(), 1);
    QCOMPARE(stage.sent().password, password);
    // Who gives up meanwhile is not connected later.
    stage.prepare(profile);
    stage.gate.cancel();
    stage.prepare({.target = {.url = profile.target.url, .user = u"nobody"_s}});
    QTRY_COMPARE(stage.ready.size(), 2);
    QVERIFY(stage.sent().password.isEmpty());
}

/// Secrets that no file holds: asked for once, kept as wished, asked for again when the server refuses them.
void tst_SendGate::asksForWhatIsMissing()
{
    Stage stage;
    stage.credentials.keyStore().setTimeout(std::chrono::seconds(5));
    QList<SecretsDialog::Wish> wishes;
    std::optional<SecretsDialog::Answer> answer;
    stage.credentials.setAsker([&](const SecretsDialog::Wish &wish, QObject *, const SecretsDialog::Done &done) {
        wishes << wish;
        done(answer);
    });
    const QSignalSpy thisRun(&stage.credentials, &Credentials::keptForThisRun);
    Profile profile{.name = u"Mine"_s, .target = {.url = QUrl(u"wss://elsewhere.example/ws"_s)}};
    profile.target.headers.append(HeaderField{"X-Api-Key", ""});
    profile.target.headers.append(HeaderField{"X-Plain", ""});
    profile.target.headers.append(HeaderField{"Authorization", ""});
    profile.target.cookies = {{"session", ""}, {"known", "1"}};
    stage.prepare(profile);
    QTRY_COMPARE_WITH_TIMEOUT(stage.cancelled.size(), 1, Patience);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.constFirst().labels,
             (QStringList{u"Header X-Api-Key"_s, u"Header Authorization"_s, u"Cookie session"_s}));
    QVERIFY(wishes.constFirst().why.contains("elsewhere.example"_L1));

    answer = {{.values = {u"one"_s, u"Bearer two"_s, u"three"_s}, .keeps = false}};
    stage.prepare(profile);
    QTRY_COMPARE_WITH_TIMEOUT(stage.ready.size(), 1, Patience);
    QCOMPARE(stage.sent().headers.value("X-Api-Key"), "one"_ba);
    QCOMPARE(stage.sent().headers.value("Authorization"), "Bearer two"_ba);
    QCOMPARE(stage.sent().headers.value("X-Plain"), ""_ba);
    QCOMPARE(stage.sent().cookies, (QList<HeaderField>{{"session", "three"}, {"known", "1"}}));
    QVERIFY(thisRun.isEmpty()); // it was wished so
    stage.prepare(profile);
    QTRY_COMPARE_WITH_TIMEOUT(stage.ready.size(), 2, Patience);
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(stage.sent().headers.value("X-Api-Key"), "one"_ba);

    stage.credentials.dropRefused(stage.sent());
    answer = {{.values = {u"1"_s, u"2"_s, u"3"_s}, .keeps = true}};
    stage.prepare(profile);
    QTRY_COMPARE_WITH_TIMEOUT(stage.ready.size(), 3, Patience);
    QCOMPARE(wishes.size(), 3);
    QCOMPARE(stage.sent().cookies.constFirst().value, "3"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(thisRun.size(), 3, Patience); // there is no key store here

    answer = {{.values = {u"CANARY"_s}, .keeps = false}};
    stage.prepare({.target = {.url = profile.target.url, .user = u"alice"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(stage.ready.size(), 4, Patience);
    QCOMPARE(wishes.constLast().labels, QStringList{u"Password of alice"_s});
    QCOMPARE(stage.sent().password, u"CANARY"_s);
    // What the profile tells is not asked for.
    stage.prepare({.target = {.url = profile.target.url, .user = u"bob"_s, .password = u"x"_s}});
    QCOMPARE(stage.ready.size(), 5);
    QCOMPARE(wishes.size(), 4);
}

/// A profile whose secret variable nobody has told: the window asks, connects, and no file holds what was told.
void tst_SendGate::asksForSecretVariables()
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath(u"config/profiles"_s));
    QVERIFY(EnvironmentStore(store.folder())
                .save({.name = u"Stage"_s,
                       .variables = {{.name = u"token"_s, .isSecret = true}, {.name = u"other"_s, .isSecret = true}}}));
    Profile profile{.name = u"Mine"_s, .target = {.url = QUrl(u"loopback:/echo"_s)}};
    profile.target.headers.append(HeaderField{"X-Api-Key", "{{token}}"});
    QVERIFY(store.save(profile));
    MainWindow window({.settingsFile = folder.filePath(u"plectrum.ini"_s),
                       .profileFolder = store.folder(),
                       .recordingsFolder = folder.filePath(u"recordings"_s)});
    window.show();
    auto *const choice = window.findChild<QComboBox *>(u"environmentComboBox"_s);
    choice->setCurrentIndex(choice->findText(u"Stage"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    window.connectProfile(*store.find(u"mine"_s));
    const auto dialog = [&window] {
        const auto all = window.findChildren<SecretsDialog *>();
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.cend() ? nullptr : *shown;
    };
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), Patience);
    QVERIFY(!window.currentTab()->isLive());

    window.currentTab()->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), Patience);
    const auto lines = dialog()->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 1); // the other one is not needed
    QCOMPARE(lines.constFirst()->accessibleName(), u"{{token}}"_s);
    QCOMPARE(lines.constFirst()->echoMode(), QLineEdit::Password);
    auto *const use = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!use->isEnabled());
    QTest::keyClicks(lines.constFirst(), u"CANARYtold"_s);
    dialog()->findChild<QCheckBox *>(u"keepCheckBox"_s)->setChecked(false);
    use->click();
    const auto *const state = window.currentTab()->findChild<QLabel *>(u"stateLabel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Open"_s, Patience);
    window.currentTab()->disconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentTab()->isLive(), Patience);
    window.currentTab()->connectNow();
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Open"_s, Patience);
    QVERIFY(!dialog());
    window.currentTab()->disconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentTab()->isLive(), Patience);
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("CANARYtold"), qPrintable(file.fileName()));
    }
}

/// Pasted into a tab, asked about there, noted in the log; "don't ask again" is written into the profile.
void tst_SendGate::inTheWindow()
{
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath(u"config/profiles"_s));
    QVERIFY(store.installStarters());
    const auto saved = store.save({.name = u"Mine"_s, .target = {.url = QUrl(u"loopback:/echo"_s)}});
    QVERIFY(saved);
    MainWindow window({.settingsFile = folder.filePath(u"plectrum.ini"_s),
                       .profileFolder = store.folder(),
                       .recordingsFolder = folder.filePath(u"recordings"_s)});
    window.show();
    Profile profile = *saved;
    window.newTab()->setProfile(profile);
    window.findChild<QAction *>(u"pasteCredentialsAction"_s)->trigger();
    auto *const dialog = window.findChild<PasteDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"pastePlainTextEdit"_s)->setPlainText(u"oc1a2b3c4d5e=CANARYsession"_s);
    dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok)->click();

    profile.target.cookies = {{"nc_token", "CANARYtoken"}};
    window.newTab()->setProfile(profile);
    // What a diagnosis sends is asked about as well.
    window.currentTab()->diagnose();
    auto *const gate = window.currentTab()->findChild<SendGate *>();
    QTRY_VERIFY_WITH_TIMEOUT(gate->isVisible(), Patience);
    QVERIFY(!window.findChild<DiagnoseDialog *>());
    gate->findChild<QPushButton *>(u"cancelButton"_s)->click();
    QVERIFY(!gate->isVisible() && !window.findChild<DiagnoseDialog *>());
    window.currentTab()->diagnose();
    QTRY_VERIFY_WITH_TIMEOUT(gate->isVisible(), Patience);
    gate->findChild<QPushButton *>(u"withoutButton"_s)->click();
    QVERIFY(window.findChild<DiagnoseDialog *>());
    QVERIFY(!window.currentTab()->isLive());
    delete window.findChild<DiagnoseDialog *>();

    window.currentTab()->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(gate->isVisible(), Patience);
    window.currentTab()->disconnectNow();
    QVERIFY(!gate->isVisible() && !window.currentTab()->isLive());
    window.currentTab()->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(gate->isVisible(), Patience);
    gate->findChild<QCheckBox *>(u"againCheckBox"_s)->setChecked(true);
    gate->findChild<QPushButton *>(u"sendAnywayButton"_s)->click();
    const auto *const state = window.currentTab()->findChild<QLabel *>(u"stateLabel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Open"_s, Patience);
    QVERIFY(!store.find(saved->id)->asksBeforeSending);
    const auto kinds = [&store] {
        QStringList names;
        for (const TokenRecord &record : TokenLog(store.folder()).records().value_or(QList<TokenRecord>()))
            names << tokenKindName(record.kind) + u' ' + useOutcomeName(record.lastOutcome);
        return names;
    };
    QTRY_VERIFY2(kinds().contains(u"remember-me opened"_s), qPrintable(kinds().join(u", "_s)));
    QVERIFY(kinds().contains(u"session-cookie "_s));
    window.currentTab()->disconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentTab()->isLive(), Patience);
}

QTEST_MAIN(tst_SendGate)
#include "tst_sendgate.moc"
