// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpserver.h"
#include "support/browser.h"
#include "support/httppeer.h"
#include "support/patience.h"
#include "support/secretservice.h"
#include "ui/connectiontab.h"
#include "ui/credentials.h"
#include "ui/logindialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

HarpConfig config()
{
    HarpConfig config;
    config.users = {{.id = u"alice"_s}};
    config.exapps = {
        {.id = u"board"_s, .routes = {{.url = u"^/echo$"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::User}}}};
    return config;
}

/// HaRP and Nextcloud, an ExApp that wants a user.
struct Cloud {
    HarpServer server{{}, config()};
    Cloud()
    {
        [&] { QVERIFY(server.listen()); }();
    }
    QUrl socket() const { return QUrl(server.url().toString() + u"/exapps/board/echo"_s); }
    QString address() const { return server.url().toString().replace("ws:"_L1, "http:"_L1); }
};

/// A dialog with what it needs.
struct Desk {
    QTemporaryDir folder;
    Credentials credentials{folder.path()};
    LoginDialog dialog{credentials};
    QSignalSpy loggedIn{&dialog, &LoginDialog::loggedIn};

    explicit Desk(const QUrl &url)
    {
        dialog.setServer(url);
        dialog.setPollInterval(5ms);
        dialog.show();
    }
    template <typename T>
    T *part(const char *name) const
    {
        return dialog.findChild<T *>(QLatin1StringView(name));
    }
    QString text(const char *label) const { return part<QLabel>(label)->text(); }
    QString page() const { return part<QStackedWidget>("stackedWidget")->currentWidget()->objectName(); }
    void begin() const { part<QPushButton>("loginButton")->click(); }
};

} // namespace

class tst_LoginDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void intoTheKeyStore();
    void logsInAndConnects();
    void inTheWindow();
    void waitsAndIsCancelled();
    void timeRunsOut();
    void withoutBrowser();
    void warnings();
    void closingEndsTheLogin();
    void addresses_data();
    void addresses();
    void profiles();

private:
    QTemporaryDir m_home;
    SecretService m_service;
    bool m_hasService = false;
};

/// A process has one session bus: the first test has a key store, the others come when it is gone.
void tst_LoginDialog::initTestCase()
{
    m_hasService = m_service.settleIn(m_home.path());
}

void tst_LoginDialog::intoTheKeyStore()
{
    if (!m_hasService)
        QSKIP(qPrintable(m_service.error()));
    Cloud cloud;
    const Browser browser(u"alice"_s);
    Desk desk(cloud.socket());
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("storeLabel").contains("key store;"_L1), Patience);
    desk.begin();
    QTRY_COMPARE_WITH_TIMEOUT(desk.loggedIn.size(), 1, Patience);
    QVERIFY(desk.text("doneLabel").contains(u"system’s key store"_s));
    // Another run of the program finds it.
    Credentials later(desk.folder.path());
    std::optional<Target> whole;
    QTRY_COMPARE(desk.credentials.records().size(), 1);
    later.complete({.url = cloud.socket(), .user = u"alice"_s}, this,
                   [&whole](const std::optional<Target> &completed) { whole = completed; });
    QTRY_VERIFY_WITH_TIMEOUT(whole, Patience);
    QVERIFY(isAppPassword(whole->password.toUtf8()));
    m_service.stopStore();
}

/// Without a key store the app password is kept for this run, and good for a connection.
void tst_LoginDialog::logsInAndConnects()
{
    Cloud cloud;
    const Browser browser(u"alice"_s);
    Desk desk(cloud.socket());
    QCOMPARE(desk.part<QLineEdit>("serverLineEdit")->text(), cloud.address());
    QTRY_VERIFY(desk.text("storeLabel").contains("No key store"_L1));
    desk.begin();
    QTRY_COMPARE_WITH_TIMEOUT(desk.loggedIn.size(), 1, Patience);
    QCOMPARE(browser.opened().size(), 1);
    QCOMPARE(desk.page(), u"donePage"_s);
    QVERIFY(desk.text("doneTitleLabel").contains("alice"_L1));
    QVERIFY2(desk.text("doneLabel").contains(cloud.address()), qPrintable(desk.text("doneLabel")));
    QVERIFY(desk.text("doneLabel").contains("for this run only"_L1));
    QCOMPARE(desk.loggedIn.first().at(1).toString(), u"alice"_s);

    Target target;
    target.url = cloud.socket();
    target.user = u"alice"_s;
    std::optional<Target> whole;
    QTRY_COMPARE(desk.credentials.records().size(), 1);
    desk.credentials.complete(target, this, [&whole](const std::optional<Target> &completed) { whole = completed; });
    QTRY_VERIFY(whole);
    Client client(nullptr);
    client.open(*whole);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);

    QFile log(TokenLog(desk.folder.path()).path());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!whole->password.isEmpty() && !log.readAll().contains(whole->password.toUtf8()));
}

/// As a user does it: choose the profile, log in, connect.
void tst_LoginDialog::inTheWindow()
{
    Cloud cloud;
    const Browser browser(u"alice"_s);
    const QTemporaryDir folder;
    const ProfileStore store(folder.filePath(u"config/profiles"_s));
    QVERIFY(store.installStarters());
    const auto board = store.save({.id = u"echo"_s, .name = u"Board"_s, .target = {.url = cloud.socket()}});
    QVERIFY(board);
    MainWindow window({.settingsFile = folder.filePath(u"plectrum.ini"_s),
                       .profileFolder = store.folder(),
                       .recordingsFolder = folder.filePath(u"recordings"_s)});
    window.show();
    window.connectProfile(*board);
    const auto *const state = window.currentTab()->findChild<QLabel *>(u"stateLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentTab()->capturePath().isEmpty() && !window.currentTab()->isLive(), Patience);

    window.findChild<QAction *>(u"logInAction"_s)->trigger();
    auto *const dialog = window.findChild<LoginDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"serverLineEdit"_s)->text(), cloud.address());
    QCOMPARE(dialog->findChild<QComboBox *>(u"profileComboBox"_s)->currentText(), u"Board"_s);
    dialog->setPollInterval(5ms);
    const QSignalSpy loggedIn(dialog, &LoginDialog::loggedIn);
    dialog->findChild<QPushButton *>(u"loginButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(loggedIn.size(), 1, Patience);
    dialog->findChild<QPushButton *>(u"closeButton"_s)->click();
    QCOMPARE(store.find(board->id)->target.user, u"alice"_s);

    window.currentTab()->connectNow();
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Open"_s, Patience);
    QVERIFY2(window.currentTab()->statusText().contains("as alice"_L1), qPrintable(window.currentTab()->statusText()));
    const auto record = [&store] { return TokenLog(store.folder()).records()->constFirst(); };
    QTRY_COMPARE_WITH_TIMEOUT(record().lastOutcome, UseOutcome::Opened, Patience);
    QCOMPARE(record().origin, TokenOrigin::LoginFlow);
    QCOMPARE(record().lastConnection, cloud.socket().toString());
    window.currentTab()->disconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentTab()->isLive(), Patience);
}

void tst_LoginDialog::waitsAndIsCancelled()
{
    Cloud cloud;
    const Browser browser{QString()};
    Desk desk(cloud.socket());
    desk.begin();
    QTRY_COMPARE_WITH_TIMEOUT(browser.opened().size(), 1, Patience);
    QCOMPARE(desk.page(), u"waitingPage"_s);
    QCOMPARE(desk.part<QLineEdit>("urlLineEdit")->text(), browser.opened().first().toString());
    QVERIFY2(QRegularExpression(u"^(20:00|19:5\\d) left$"_s).match(desk.text("timeLabel")).hasMatch(),
             qPrintable(desk.text("timeLabel")));
    QCOMPARE(desk.part<QProgressBar>("progressBar")->maximum(), 1200);
    desk.part<QPushButton>("copyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), browser.opened().first().toString());
    desk.part<QPushButton>("openButton")->click();
    QCOMPARE(browser.opened().size(), 2);
    desk.part<QPushButton>("cancelButton")->click();
    QTRY_COMPARE(desk.page(), u"formPage"_s);
    QVERIFY(desk.text("faultLabel").contains("cancelled"_L1));
    QVERIFY(desk.loggedIn.isEmpty());
    // And once more, to the end.
    const Browser willing(u"alice"_s);
    desk.begin();
    QTRY_COMPARE_WITH_TIMEOUT(desk.loggedIn.size(), 1, Patience);
}

void tst_LoginDialog::timeRunsOut()
{
    Cloud cloud;
    const Browser browser{QString()};
    Desk desk(cloud.socket());
    desk.dialog.setLifetime(150ms);
    desk.begin();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("faultLabel").contains("not granted within"_L1), Patience);
    QCOMPARE(desk.page(), u"formPage"_s);
}

/// Where no browser can be opened the address is there to be copied.
void tst_LoginDialog::withoutBrowser()
{
    Cloud cloud;
    Desk desk(cloud.socket());
    desk.begin();
    QTRY_VERIFY_WITH_TIMEOUT(desk.text("waitingLabel").contains("copy the address"_L1), Patience);
    QVERIFY(desk.part<QLineEdit>("urlLineEdit")->text().startsWith(cloud.address()));
    QVERIFY(desk.part<QPushButton>("copyButton")->isEnabled());
}

void tst_LoginDialog::warnings()
{
    const Browser browser{QString()};
    HttpPeer peer([&peer](const HttpRequest &request) {
        if (request.target.endsWith("/login/v2")) {
            return HttpPeer::response(200,
                                      QByteArray(R"({"poll":{"token":"t","endpoint":"%1/login/v2/poll"},)"
                                                 R"("login":"http://elsewhere.invalid/login/v2/flow/x"})")
                                          .replace("%1", peer.url().toString().toUtf8()));
        }
        return HttpPeer::response(404, "[]");
    });
    Desk desk(peer.url());
    desk.begin();
    QTRY_COMPARE_WITH_TIMEOUT(browser.opened().size(), 1, Patience);
    QVERIFY(desk.part<QLabel>("warningsLabel")->isVisible());
    QVERIFY2(desk.text("warningsLabel").contains("elsewhere.invalid"_L1), qPrintable(desk.text("warningsLabel")));
}

void tst_LoginDialog::closingEndsTheLogin()
{
    const Browser browser{QString()};
    struct Service {
        int polls = 0;
        HttpPeer peer{[this](const HttpRequest &request) {
            if (request.target.endsWith("/login/v2")) {
                return HttpPeer::response(200,
                                          QByteArray(R"({"poll":{"token":"t","endpoint":"%1/login/v2/poll"},)"
                                                     R"("login":"%1/login/v2/flow/x"})")
                                              .replace("%1", peer.url().toString().toUtf8()));
            }
            ++polls;
            return HttpPeer::response(404, "[]");
        }};
    };
    Service left;
    Service clock; // which is asked as often, and so says when another question would have come
    {
        Desk desk(left.peer.url());
        desk.begin();
        QTRY_VERIFY_WITH_TIMEOUT(left.polls > 1, Patience);
    }
    const int asked = left.polls;
    Desk desk(clock.peer.url());
    desk.begin();
    QTRY_VERIFY_WITH_TIMEOUT(clock.polls > 6, Patience);
    QVERIFY(left.polls <= asked + 1);
}

void tst_LoginDialog::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("host") << u"cloud.example"_s << true << false;
    QTest::newRow("folder") << u"https://cloud.example/nc/apps/files"_s << true << false;
    QTest::newRow("http") << u"http://cloud.example"_s << true << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << true << false;
    QTest::newRow("ftp") << u"ftp://cloud.example"_s << false << false;
    QTest::newRow("with password") << u"https://a:b@cloud.example"_s << false << false;
}

void tst_LoginDialog::addresses()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isGood);
    QFETCH(const bool, isPlain);
    Desk desk{QUrl()};
    desk.part<QLineEdit>("serverLineEdit")->setText(typed);
    QCOMPARE(desk.part<QPushButton>("loginButton")->isEnabled(), isGood);
    QCOMPARE(desk.part<QLabel>("plainLabel")->isVisible(), isPlain);
    QCOMPARE(desk.text("faultLabel").isEmpty(), isGood || typed.isEmpty());
}

/// Those that are for the server are offered, the one that was chosen first.
void tst_LoginDialog::profiles()
{
    Desk desk(QUrl(u"wss://cloud.example/exapps/a/ws"_s));
    auto *const box = desk.part<QComboBox>("profileComboBox");
    QVERIFY(!box->isVisible());
    desk.dialog.offerProfiles({{.id = u"a"_s, .name = u"A"_s, .target = {.url = QUrl(u"wss://cloud.example/a"_s)}},
                               {.id = u"b"_s, .name = u"B"_s, .target = {.url = QUrl(u"wss://cloud.example/b"_s)}},
                               {.id = u"c"_s, .name = u"C"_s, .target = {.url = QUrl(u"wss://other.example/"_s)}}},
                              u"b"_s);
    QStringList items;
    for (int i = 0; i < box->count(); ++i)
        items << box->itemText(i);
    QCOMPARE(items, QStringList({u"A"_s, u"B"_s, u"New profile “cloud.example”"_s, u"None"_s}));
    QCOMPARE(box->currentText(), u"B"_s);
    desk.part<QLineEdit>("serverLineEdit")->setText(u"other.example"_s);
    QCOMPARE(box->currentText(), u"C"_s);
}

QTEST_MAIN(tst_LoginDialog)
#include "tst_logindialog.moc"
