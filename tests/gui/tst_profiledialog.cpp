// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiledialog.h"

#include "decoders/decoderset.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

Profile full()
{
    Profile profile;
    profile.id = u"an-id"_s;
    profile.name = u"Name"_s;
    profile.folder = u"Folder"_s;
    profile.description = u"What it is for"_s;
    profile.keepSecrets = true;
    Target &target = profile.target;
    target.url = QUrl(u"wss://host:8443/path?a=b"_s);
    target.headers = {{"X-One", "1"}, {"X-Two", "a: b"}};
    target.cookies = {{"a", "b=c"}, {"d", ""}};
    target.origin = "https://origin.invalid";
    target.subprotocols = {"one", "two"};
    target.user = u"user"_s;
    target.password = u"password"_s;
    target.bearerToken = u"token"_s;
    target.offerDeflate = false;
    target.tls = {.caFile = u"/ca.pem"_s,
                  .certificateFile = u"/cert.pem"_s,
                  .keyFile = u"/key.pem"_s,
                  .keyPassphrase = u"open sesame"_s,
                  .insecure = true};
    target.proxy = QUrl(u"socks5://proxy:1080"_s);
    target.timeout = 7500ms;
    target.followRedirects = true;
    target.connection.strict = false;
    target.connection.autoPong = AutoPong::Delayed;
    target.connection.pongDelay = 250ms;
    target.connection.pingInterval = 9s;
    target.reconnect = {.enabled = true, .base = 1250ms, .max = 60s, .jitter = 0.125, .maxTries = 3};
    target.maxRedirects = 2;
    target.deflateOffer = {.serverNoContextTakeover = true,
                           .serverMaxWindowBits = 9,
                           .clientMaxWindowBitsOffered = true,
                           .clientMaxWindowBits = 12};
    target.connection.deflateLevel = 9;
    target.connection.deflateThreshold = 0;
    target.connection.pongTimeout = 1ms;
    target.connection.closeTimeout = 2s;
    target.connection.idleTimeout = 3600s;
    target.connection.maxFrame = 125;
    target.connection.maxMessage = 1LL << 40;
    profile.keepsCookies = true;
    profile.decoder = u"mqtt"_s;
    return profile;
}

template <typename Widget>
Widget *field(const QDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

} // namespace

class tst_ProfileDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void keepsEveryField();
    void editsEveryField();
    void faults_data();
    void faults();
    void notes_data();
    void notes();
    void reconnectWaits();
    void notesVariables();
    void saves();
    void everyFieldHasAName();
};

/// What nobody touched comes out as it went in.
void tst_ProfileDialog::keepsEveryField()
{
    for (const Profile &given : {full(), Profile{.name = u"bare"_s, .target = {.url = QUrl(u"ws://a"_s)}},
                                 Profile{.name = u"newer"_s, .decoder = u"of a newer version"_s}}) {
        const ProfileDialog dialog(given, DecoderSet::orTable({}));
        const Profile kept = dialog.profile();
        QCOMPARE(kept.toJson(), given.toJson());
        QCOMPARE(kept.id, given.id);
        QCOMPARE(kept.keepSecrets, given.keepSecrets);
        const Target &target = kept.target;
        QCOMPARE(target.headers, given.target.headers);
        QCOMPARE(target.cookies, given.target.cookies);
        QCOMPARE(target.password, given.target.password);
        QCOMPARE(target.bearerToken, given.target.bearerToken);
        QVERIFY(target.tls == given.target.tls);
        QVERIFY(target.connection == given.target.connection);
        QVERIFY(target.reconnect == given.target.reconnect);
    }
}

void tst_ProfileDialog::editsEveryField()
{
    const ProfileDialog from(full(), DecoderSet::orTable({}));
    ProfileDialog to({.id = u"an-id"_s}, DecoderSet::orTable({}));
    for (const QLineEdit *edit : from.findChildren<QLineEdit *>()) {
        if (!edit->objectName().startsWith("qt_"_L1))
            field<QLineEdit>(to, edit->objectName().toLatin1().constData())->setText(edit->text());
    }
    for (const QPlainTextEdit *edit : from.findChildren<QPlainTextEdit *>())
        field<QPlainTextEdit>(to, edit->objectName().toLatin1().constData())->setPlainText(edit->toPlainText());
    for (const QCheckBox *box : from.findChildren<QCheckBox *>())
        field<QCheckBox>(to, box->objectName().toLatin1().constData())->setChecked(box->isChecked());
    for (const QDoubleSpinBox *box : from.findChildren<QDoubleSpinBox *>())
        field<QDoubleSpinBox>(to, box->objectName().toLatin1().constData())->setValue(box->value());
    for (const QComboBox *box : from.findChildren<QComboBox *>()) {
        if (box->objectName() != "autoPongComboBox"_L1)
            field<QComboBox>(to, box->objectName().toLatin1().constData())->setCurrentIndex(box->currentIndex());
    }
    for (const QSpinBox *box : from.findChildren<QSpinBox *>())
        field<QSpinBox>(to, box->objectName().toLatin1().constData())->setValue(box->value());
    QVERIFY(!field<QDoubleSpinBox>(to, "pongDelaySpinBox")->isEnabled());
    field<QComboBox>(to, "autoPongComboBox")->setCurrentIndex(int(AutoPong::Delayed));
    QVERIFY(field<QDoubleSpinBox>(to, "pongDelaySpinBox")->isEnabled());
    QCOMPARE(to.profile().toJson(), full().toJson());
    QCOMPARE(to.profile().target.cookies, full().target.cookies);
}

void tst_ProfileDialog::faults_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says"); // empty: nothing is wrong
    QTest::newRow("no name") << "nameLineEdit"_ba << u" "_s << u"needs a name"_s;
    QTest::newRow("no URL") << "urlLineEdit"_ba << QString() << u"should look like wss://"_s;
    QTest::newRow("no scheme") << "urlLineEdit"_ba << u"host/path"_s << u"should look like wss://"_s;
    QTest::newRow("space in URL") << "urlLineEdit"_ba << u"ws://a b"_s << u"should look like wss://"_s;
    QTest::newRow("loopback") << "urlLineEdit"_ba << u"loopback:/echo"_s << QString();
    QTest::newRow("subprotocol") << "subprotocolsLineEdit"_ba << u"good, a b"_s << u"subprotocol “a b”"_s;
    QTest::newRow("header") << "headersPlainTextEdit"_ba << u"A: b\nnonsense"_s << u"“nonsense”"_s;
    QTest::newRow("header name") << "headersPlainTextEdit"_ba << u"A b: c"_s << u"“A b: c”"_s;
    QTest::newRow("empty lines") << "headersPlainTextEdit"_ba << u"\nA: b\n\n"_s << QString();
    QTest::newRow("cookie") << "cookiesPlainTextEdit"_ba << u"nonsense"_s << u"cookie “nonsense”"_s;
    QTest::newRow("two cookies in a line") << "cookiesPlainTextEdit"_ba << u"a=b; c=d"_s << u"cookie “a=b; c=d”"_s;
    QTest::newRow("proxy") << "proxyLineEdit"_ba << u"ftp://a"_s << u"socks5://"_s;
    QTest::newRow("proxy without host") << "proxyLineEdit"_ba << u"nowhere"_s << u"socks5://"_s;
    QTest::newRow("proxy port") << "proxyLineEdit"_ba << u"http://a:99999"_s << u"socks5://"_s;
    QTest::newRow("no host") << "urlLineEdit"_ba << u"wss:///path"_s << u"should look like wss://"_s;
    QTest::newRow("port") << "urlLineEdit"_ba << u"wss://h:70000/"_s << u"should look like wss://"_s;
    QTest::newRow("scheme") << "urlLineEdit"_ba << u"ftp://h/"_s << u"not with ftp"_s;
    QTest::newRow("fragment") << "urlLineEdit"_ba << u"wss://h/a#b"_s << u"%23"_s;
    QTest::newRow("header value") << "headersPlainTextEdit"_ba << u"A: b\x01"_s << u"value of A"_s;
    QTest::newRow("own header") << "headersPlainTextEdit"_ba << u"sec-websocket-key: x"_s << u"made anew"_s;
    QTest::newRow("empty value") << "headersPlainTextEdit"_ba << u"A:"_s << QString();
    QTest::newRow("cookie value") << "cookiesPlainTextEdit"_ba << u"a=b\x7f"_s << u"cookie"_s;
    QTest::newRow("subprotocol twice") << "subprotocolsLineEdit"_ba << u"a, b, a"_s << u"“a” stands there twice"_s;
    QTest::newRow("origin") << "originLineEdit"_ba << u"http://a\x01"_s << u"character"_s;
    QTest::newRow("user") << "userLineEdit"_ba << u"a:b"_s << u"no colon"_s;
    QTest::newRow("bearer") << "bearerLineEdit"_ba << u"a b"_s << u"no spaces"_s;
}

void tst_ProfileDialog::faults()
{
    QFETCH(const QByteArray, edit);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    ProfileDialog dialog(full(), DecoderSet::orTable({}));
    const auto *const elsewhere = field<QLabel>(dialog, "faultLabel");
    const auto *const save = field<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Save);
    QCOMPARE(elsewhere->text(), QString());
    QVERIFY(save->isEnabled());
    if (auto *const line = field<QLineEdit>(dialog, edit.constData()))
        line->setText(text);
    else
        field<QPlainTextEdit>(dialog, edit.constData())->setPlainText(text);
    QCOMPARE(save->isEnabled(), says.isEmpty());
    // Right below the field, and below all pages where that one is not shown.
    const auto *const fault = field<QLabel>(dialog, (edit + "FaultLabel").constData());
    if (says.isEmpty()) {
        QVERIFY(!fault || fault->isHidden());
        return;
    }
    QVERIFY(fault && !fault->isHidden());
    QVERIFY2(fault->text().contains(says), qPrintable(fault->text()));
    QVERIFY(field<QWidget>(dialog, edit.constData())->property("invalid").toBool());
    auto *const tabs = field<QTabWidget>(dialog, "tabWidget");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        const bool isHere = tabs->widget(i)->isAncestorOf(fault);
        QCOMPARE(elsewhere->text().contains(says), !isHere);
    }
}

void tst_ProfileDialog::notes_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QByteArray &file : {"caLineEdit"_ba, "certificateLineEdit"_ba, "keyLineEdit"_ba}) {
        QTest::addRow("%s, missing", file.constData()) << file << u"/no/such/file"_s << u"no such file"_s;
        QTest::addRow("%s, a folder", file.constData()) << file << folder << u"is no file"_s;
        QTest::addRow("%s, a template", file.constData()) << file << u"{{certs}}/a.pem"_s << u"{{certs}} is not"_s;
    }
    QTest::newRow("template") << "urlLineEdit"_ba << u"{{base}}/a#b"_s << u"{{base}} is not defined"_s;
    QTest::newRow("subprotocol") << "subprotocolsLineEdit"_ba << u"a, token.{{t}}"_s << u"{{t}} is not defined"_s;
    QTest::newRow("authorities") << "caLineEdit"_ba << QCoreApplication::applicationFilePath() << u"are not asked"_s;
    QTest::newRow("key alone") << "certificateLineEdit"_ba << QString() << u"without its certificate"_s;
    QTest::newRow("origin with a path") << "originLineEdit"_ba << u"https://a/b"_s << u"scheme://host"_s;
    QTest::newRow("origin") << "originLineEdit"_ba << u"https://a:8443"_s << QString();
    QTest::newRow("opaque origin") << "originLineEdit"_ba << u"null"_s << QString();
    QTest::newRow("token and user") << "bearerLineEdit"_ba << u"t"_s << u"takes its place"_s;
}

/// Worth knowing, and no reason not to save.
void tst_ProfileDialog::notes()
{
    QFETCH(const QByteArray, edit);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    Profile profile = full();
    const QString own = QCoreApplication::applicationFilePath();
    profile.target.tls = {.certificateFile = own, .keyFile = own, .insecure = true};
    ProfileDialog dialog(profile, DecoderSet::orTable({}));
    field<QLineEdit>(dialog, edit.constData())->setText(text);
    QVERIFY(field<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Save)->isEnabled());
    QStringList shown;
    for (const QLabel *const label : dialog.findChildren<QLabel *>()) {
        if (label->objectName().endsWith("FaultLabel"_L1) && !label->isHidden())
            shown << label->text();
    }
    const bool hasNote = std::ranges::any_of(shown, [&says](const QString &each) { return each.contains(says); });
    QVERIFY2(says.isEmpty() ? !shown.join(u' ').contains("scheme://"_L1) : hasNote, qPrintable(shown.join(u'\n')));
}

/// What belongs together is judged together.
void tst_ProfileDialog::reconnectWaits()
{
    ProfileDialog dialog(full(), DecoderSet::orTable({}));
    const auto *const save = field<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Save);
    field<QDoubleSpinBox>(dialog, "reconnectMaxSpinBox")->setValue(0.5);
    QVERIFY(!save->isEnabled());
    QVERIFY(field<QLabel>(dialog, "reconnectMaxSpinBoxFaultLabel")->text().contains("shorter"_L1));
    field<QCheckBox>(dialog, "reconnectCheckBox")->setChecked(false);
    QVERIFY(save->isEnabled()); // it is not looked at
    field<QCheckBox>(dialog, "reconnectCheckBox")->setChecked(true);
    field<QDoubleSpinBox>(dialog, "reconnectMaxSpinBox")->setValue(30);
    QVERIFY(save->isEnabled());
}

/// What has no value here may have one elsewhere: it is noted, and saved.
void tst_ProfileDialog::notesVariables()
{
    ProfileDialog dialog(full(), DecoderSet::orTable({}));
    const auto *const save = field<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Save);
    field<QLineEdit>(dialog, "urlLineEdit")->setText(u"wss://{{hots}}/x"_s);
    field<QPlainTextEdit>(dialog, "headersPlainTextEdit")->setPlainText(u"X-Key: {{token}}"_s);
    const auto *const url = field<QLabel>(dialog, "urlLineEditFaultLabel");
    QVERIFY(url && !url->isHidden());
    QCOMPARE(url->text(), u"{{hots}} is not defined, and no environment is chosen"_s);
    QVERIFY(save->isEnabled());
    Variables variables;
    variables.setEnvironment(u"Stage"_s);
    variables.set(u"host"_s, {u"h"_s});
    variables.set(u"token"_s, {.isSecret = true, .isKnown = false});
    dialog.setVariables(variables);
    QCOMPARE(url->text(), u"{{hots}} is not defined in the environment \"Stage\"; did you mean {{host}}?"_s);
    QVERIFY(field<QLabel>(dialog, "headersPlainTextEditFaultLabel")->isHidden());
    field<QLineEdit>(dialog, "urlLineEdit")->setText(u"wss://{{host}}/x"_s);
    QVERIFY(url->isHidden());
    QCOMPARE(dialog.profile().urlTemplate, u"wss://{{host}}/x"_s);
}

void tst_ProfileDialog::saves()
{
    ProfileDialog dialog(full(), DecoderSet::orTable({}));
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *const name = field<QLineEdit>(dialog, "nameLineEdit");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Other"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.profile().name, u"Other"_s);
}

/// For screen readers: a label that leads to the field, a text of its own, or a name.
void tst_ProfileDialog::everyFieldHasAName()
{
    const ProfileDialog dialog(full(), DecoderSet::orTable({}));
    QSet<const QWidget *> labelled;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        labelled << label->buddy();
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (isField && !widget->objectName().startsWith("qt_"_L1))
            QVERIFY2(labelled.contains(widget) || !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_ProfileDialog)
#include "tst_profiledialog.moc"
