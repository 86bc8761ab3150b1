// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpserver.h"
#include "server/nextcloud/nextcloudrehearsal.h"
#include "support/patience.h"
#include "support/secretservice.h"
#include "ui/credentials.h"
#include "ui/models/tokenmodel.h"
#include "ui/tokendock.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;
const QByteArray Password = QByteArray("CANARY").leftJustified(72, '1');

/// A Nextcloud where alice has the app password, and a dock.
struct Stage {
    QTemporaryDir folder;
    HarpServer server{{}, HarpConfig{.users = {{.id = u"alice"_s, .appPasswords = {Password}}}}};
    Credentials credentials{folder.path()};
    TokenDock dock{credentials};

    Stage()
    {
        [&] { QVERIFY(server.listen()); }();
        dock.show();
    }
    QUrl cloud() const
    {
        QUrl url = server.url();
        url.setScheme(u"http"_s);
        return url;
    }
    template <typename T>
    T *part(const char *name) const
    {
        return dock.findChild<T *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    QString message() const { return part<QLabel>("messageLabel")->text(); }
    QString secret() const { return part<QLineEdit>("secretLineEdit")->text(); }
    QAbstractItemModel *rows() const { return part<QTableView>("tokenTableView")->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }

    /// As after a login.
    void logIn(const QByteArray &password = Password)
    {
        const int before = rows()->rowCount();
        bool isKept = false;
        credentials.keep({cloud(), u"alice"_s, QString::fromLatin1(password)}, TokenOrigin::LoginFlow, &dock,
                         [&isKept](const Credentials::Kept &) { isKept = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isKept && rows()->rowCount() == before + 1, Patience);
    }
    /// Answers the one question that is shown.
    void answer(bool yes) const
    {
        auto *const box = dock.findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == yes) {
                button->click();
                return;
            }
        }
    }
};

TokenRecord record(const QString &id, TokenKind kind, const QDateTime &obtained)
{
    TokenRecord record = TokenRecord::of({kind, TokenPlace::Cookie, "name", {}, "secret" + id.toUtf8()},
                                         QUrl(u"https://c.example"_s), obtained);
    record.id = id;
    return record;
}

} // namespace

class tst_TokenDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        SecretService::useNone();
    }

    void model();
    void sorts();
    void emptyAtFirst();
    void reveals();
    void copiesForAWhile();
    void leavesOthersClipboard();
    void checks();
    void refused();
    void rotates();
    void revokes();
    void forgets();
    void secretsNobodyHas();
    void whatCannotBeAsked();
    void serverThatIsGone();
};

void tst_TokenDock::model()
{
    TokenModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    TokenRecord jwt = record(u"a"_s, TokenKind::Jwt, now);
    jwt.expires = now.addSecs(-1);
    TokenRecord cookie = record(u"b"_s, TokenKind::SessionCookie, now);
    cookie.lastUsed = now;
    cookie.lastOutcome = UseOutcome::Refused;
    cookie.lastStatus = 403;
    cookie.lastConnection = u"wss://c.example/exapps/a/ws"_s;
    model.setRecords({jwt, cookie}, now);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TokenModel::State).data().toString(), u"expired"_s);
    QCOMPARE(model.index(0, TokenModel::User).data().toString(), u"name"_s);
    const QString used = model.index(1, TokenModel::LastUsed).data().toString();
    QVERIFY2(used.contains("refused 403"_L1) && used.endsWith(cookie.lastConnection), qPrintable(used));
    QVERIFY(model.index(1, TokenModel::Expires).data().toString().startsWith("about"_L1));
    QCOMPARE(model.rowOf(u"b"_s), 1);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < TokenModel::ColumnCount; ++column)
            QVERIFY(!model.index(row, column).data().toString().contains("secret"_L1));
    }
    model.setRecords({}, now);
    QCOMPARE(model.rowOf(u"b"_s), -1);
}

void tst_TokenDock::sorts()
{
    Stage stage;
    stage.logIn();
    stage.credentials.noteUse({.url = stage.cloud(), .bearerToken = u"zzzz"_s}, {UseOutcome::Failed});
    QTRY_COMPARE(stage.rows()->rowCount(), 2);
    stage.part<QTableView>("tokenTableView")->sortByColumn(TokenModel::Kind, Qt::DescendingOrder);
    QCOMPARE(stage.cell(0, TokenModel::Kind), u"Bearer token"_s);
    stage.part<QTableView>("tokenTableView")->sortByColumn(TokenModel::Kind, Qt::AscendingOrder);
    QCOMPARE(stage.cell(0, TokenModel::Kind), u"App password"_s);
}

void tst_TokenDock::emptyAtFirst()
{
    Stage stage;
    QCOMPARE(stage.part<QStackedWidget>("stackedWidget")->currentWidget()->objectName(), u"emptyPage"_s);
    QVERIFY(stage.part<QLabel>("whoLabel")->text().contains("Nobody"_L1));
    const QSignalSpy login(&stage.dock, &TokenDock::loginAsked);
    const QSignalSpy paste(&stage.dock, &TokenDock::pasteAsked);
    stage.button("loginButton")->click();
    stage.button("pasteButton")->click();
    QCOMPARE(login.size() + paste.size(), 2);
}

void tst_TokenDock::reveals()
{
    Stage stage;
    stage.logIn();
    QVERIFY(stage.part<QLabel>("whoLabel")->text().contains("alice on 127.0.0.1"_L1));
    QVERIFY(!stage.secret().isEmpty() && !stage.secret().contains("CANARY"_L1));
    stage.button("revealButton")->click();
    QTRY_COMPARE(stage.secret(), QString::fromLatin1(Password));
    QVERIFY(stage.button("revealButton")->text().contains("again"_L1));
    stage.button("revealButton")->click();
    QVERIFY(!stage.secret().contains("CANARY"_L1));
    // It goes with the dock and with another row.
    stage.button("revealButton")->click();
    QTRY_VERIFY(stage.secret().contains("CANARY"_L1));
    stage.dock.hide();
    QVERIFY(!stage.secret().contains("CANARY"_L1));
    stage.dock.show();
    stage.button("revealButton")->click();
    QTRY_VERIFY(stage.secret().contains("CANARY"_L1));
    stage.credentials.noteUse({.url = stage.cloud(), .bearerToken = u"zzzz"_s}, {UseOutcome::Failed});
    QTRY_COMPARE(stage.rows()->rowCount(), 2);
    QVERIFY(stage.secret().contains("CANARY"_L1)); // a refresh leaves it
    for (int row = 0; row < 2; ++row) {
        if (stage.cell(row, TokenModel::Kind) == "Bearer token"_L1)
            stage.part<QTableView>("tokenTableView")->selectRow(row);
    }
    QVERIFY(!stage.secret().contains("CANARY"_L1));
}

void tst_TokenDock::copiesForAWhile()
{
    Stage stage;
    stage.logIn();
    stage.dock.clipboard().setPatience(200ms);
    const QSignalSpy ended(&stage.dock.clipboard(), &SecretClipboard::ended);
    stage.button("copyButton")->click();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Password));
    QVERIFY2(stage.message().contains("cleared in 1 s."_L1), qPrintable(stage.message()));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.first().first().toBool());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(stage.message().contains("was cleared"_L1));
}

void tst_TokenDock::leavesOthersClipboard()
{
    {
        Stage stage;
        stage.logIn();
        stage.dock.clipboard().setPatience(100ms);
        stage.button("copyButton")->click();
        QTRY_VERIFY(stage.dock.clipboard().isHolding());
        QGuiApplication::clipboard()->setText(u"other"_s);
        QTRY_VERIFY(!stage.dock.clipboard().isHolding());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"other"_s);
        QVERIFY(stage.message().contains("left alone"_L1));
        stage.dock.clipboard().setPatience(1h);
        stage.button("copyButton")->click();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Password));
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // it does not outlive the window
}

void tst_TokenDock::checks()
{
    Stage stage;
    stage.logIn();
    QCOMPARE(stage.cell(0, TokenModel::State), u"not checked"_s);
    stage.button("checkButton")->click();
    QVERIFY(!stage.button("checkButton")->isEnabled() && stage.message().contains("Asking"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(0, TokenModel::State), u"valid"_s, Patience);
    QTRY_VERIFY2(stage.message().contains("belongs to alice"_L1), qPrintable(stage.message()));
    QVERIFY(stage.button("checkButton")->isEnabled());
}

void tst_TokenDock::refused()
{
    Stage stage;
    stage.logIn(QByteArray(72, 'x'));
    stage.button("checkButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(0, TokenModel::State), u"refused"_s, Patience);
    QVERIFY(stage.part<QLabel>("whoLabel")->text().contains("Nobody"_L1));
    QVERIFY(!stage.message().isEmpty());
}

void tst_TokenDock::rotates()
{
    Stage stage;
    stage.logIn();
    stage.button("rotateButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows()->rowCount(), 2, Patience);
    QTRY_VERIFY2(stage.message().contains("Rotated"_L1), qPrintable(stage.message()));
    QTRY_VERIFY(stage.cell(0, TokenModel::State) == "revoked"_L1 || stage.cell(1, TokenModel::State) == "revoked"_L1);
    // The new one is selected, and good.
    QTRY_COMPARE(stage.dock.selected()->origin, TokenOrigin::Rotated);
    QVERIFY(stage.dock.selected()->fingerprint != Fingerprint::of(Password));
    stage.button("checkButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.dock.selected()->state, TokenState::Valid, Patience);
}

void tst_TokenDock::revokes()
{
    Stage stage;
    stage.logIn();
    const auto passwords = [&stage] { return stage.server.nextcloud().config().users.first().appPasswords; };
    stage.button("revokeButton")->click();
    stage.answer(false);
    QCOMPARE(passwords(), QList<QByteArray>{Password});
    QTRY_VERIFY(!stage.dock.findChild<QMessageBox *>());
    stage.button("revokeButton")->click();
    stage.answer(true);
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(0, TokenModel::State), u"revoked"_s, Patience);
    QVERIFY(passwords().isEmpty());
    QVERIFY(!stage.button("revokeButton")->isEnabled() && !stage.button("checkButton")->isEnabled());
    stage.button("revealButton")->click();
    QTRY_VERIFY2(stage.message().contains("does not have this secret"_L1) || stage.message().contains("key store"_L1),
                 qPrintable(stage.message()));
    QVERIFY(!stage.secret().contains("CANARY"_L1));
}

void tst_TokenDock::forgets()
{
    Stage stage;
    stage.logIn();
    stage.button("forgetButton")->click();
    stage.answer(true);
    QTRY_COMPARE(stage.rows()->rowCount(), 0);
    QCOMPARE(stage.server.nextcloud().config().users.first().appPasswords, QList<QByteArray>{Password});
    // What is worth nothing to anybody goes without a question.
    stage.credentials.noteUse({.url = stage.cloud(), .bearerToken = u"zzzz"_s}, {UseOutcome::Failed});
    QTRY_COMPARE(stage.rows()->rowCount(), 1);
    QTRY_VERIFY(!stage.dock.findChild<QMessageBox *>());
    stage.button("forgetButton")->click();
    QVERIFY(!stage.dock.findChild<QMessageBox *>());
    QTRY_COMPARE(stage.rows()->rowCount(), 0);
}

/// Of an earlier run, and not in the key store.
void tst_TokenDock::secretsNobodyHas()
{
    Stage stage;
    Target target{.url = stage.cloud(), .cookies = {{"oc_sessionPassphrase", "CANARY"}}};
    QVERIFY(TokenLog(stage.folder.path()).noteUse(target, {UseOutcome::Opened}));
    stage.button("refreshButton")->click();
    QTRY_COMPARE(stage.rows()->rowCount(), 1);
    for (const char *name : {"revealButton", "copyButton"}) {
        stage.button("refreshButton")->click();
        QVERIFY(stage.message().isEmpty());
        stage.button(name)->click();
        QTRY_VERIFY2(stage.message().contains("does not have this secret"_L1), qPrintable(stage.message()));
    }
}

void tst_TokenDock::whatCannotBeAsked()
{
    Stage stage;
    stage.credentials.noteUse({.url = stage.cloud(), .bearerToken = u"zzzz"_s}, {UseOutcome::Opened});
    QTRY_COMPARE(stage.rows()->rowCount(), 1);
    for (const char *name : {"checkButton", "rotateButton", "revokeButton"})
        QVERIFY(!stage.button(name)->isEnabled());
    QVERIFY(stage.button("revealButton")->isEnabled() && stage.button("forgetButton")->isEnabled());
    stage.button("revealButton")->click();
    QTRY_COMPARE(stage.secret(), u"zzzz"_s); // this run has used it
}

void tst_TokenDock::serverThatIsGone()
{
    Stage stage;
    stage.logIn();
    stage.server.stop();
    stage.button("checkButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.button("checkButton")->isEnabled(), Patience);
    QVERIFY2(stage.message().contains("127.0.0.1"_L1), qPrintable(stage.message()));
    QCOMPARE(stage.cell(0, TokenModel::State), u"not checked"_s);
}

QTEST_MAIN(tst_TokenDock)
#include "tst_tokendock.moc"
