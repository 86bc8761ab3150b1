// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentstore.h"
#include "profiles/profilestore.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

Variables some()
{
    Environment environment{.name = u"Staging"_s};
    environment.variables = {{.name = u"host"_s, .value = u"staging.example.org"_s},
                             {.name = u"path"_s, .value = u"/live/{{version}}"_s},
                             {.name = u"version"_s, .value = u"v2"_s},
                             {.name = u"a"_s, .value = u"{{b}}"_s},
                             {.name = u"b"_s, .value = u"x{{c}}"_s},
                             {.name = u"c"_s, .value = u"{{a}}"_s},
                             {.name = u"token"_s, .value = u"s3{{host}}cret"_s, .isSecret = true},
                             {.name = u"absent"_s, .isSecret = true},
                             {.name = u"empty"_s}};
    return environment.toVariables();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// {{name}}, environments, and profiles that hold some.
class tst_Variables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void fills_data();
    void fills();
    void escapes_data();
    void escapes();
    void refuses_data();
    void refuses();
    void growsWithinBounds();
    void knowsWhatIsNeeded();
    void environmentFiles();
    void wrongEnvironments_data();
    void wrongEnvironments();
    void faults();
    void fillsEveryField();
    void namesTheField();
    void profilesKeepTemplates();
    void secretsBesideTemplates_data();
    void secretsBesideTemplates();
};

void tst_Variables::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << u"plain"_s << u"plain"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one") << u"wss://{{host}}/"_s << u"wss://staging.example.org/"_s;
    QTest::newRow("spaces") << u"{{ host }}"_s << u"staging.example.org"_s;
    QTest::newRow("two") << u"{{version}}{{version}}"_s << u"v2v2"_s;
    QTest::newRow("value with a variable") << u"{{path}}"_s << u"/live/v2"_s;
    QTest::newRow("empty value") << u"[{{empty}}]"_s << u"[]"_s;
    QTest::newRow("in an object") << u"{\"a\":{{{version}}}}"_s << u"{\"a\":{v2}}"_s;
    QTest::newRow("braces within") << u"{{a{{version}}}}"_s << u"{{av2}}"_s;
    QTest::newRow("escaped") << u"\\{{host}}"_s << u"{{host}}"_s;
    QTest::newRow("escaped and not") << u"\\{{host}} {{version}}"_s << u"{{host}} v2"_s;
    QTest::newRow("escaped behind another") << u"{{version}}\\{{host}}"_s << u"v2{{host}}"_s;
    QTest::newRow("backslash elsewhere") << u"a\\b \\{{ }}"_s << u"a\\b \\{{ }}"_s;
    QTest::newRow("no name") << u"{{}} {{ }} {{1a}} {{a b}}"_s << u"{{}} {{ }} {{1a}} {{a b}}"_s;
    QTest::newRow("never closed") << u"{{host"_s << u"{{host"_s;
    QTest::newRow("one brace") << u"{host}} {{host}"_s << u"{host}} {{host}"_s;
    QTest::newRow("a secret is taken as it is") << u"{{token}}"_s << u"s3{{host}}cret"_s;
    QTest::newRow("other letters") << u"{{höst}}"_s << u"{{höst}}"_s;
}

void tst_Variables::fills()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    const auto result = some().fill(text, u"url"_s);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, filled);
}

void tst_Variables::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"plain"_s;
    QTest::newRow("variable") << u"{{version}} {{ version }}{{version}}"_s;
    QTest::newRow("undefined") << u"Hello {{nobody}}"_s;
    QTest::newRow("backslashes before it") << u"\\{{version}} \\\\{{version}}"_s;
    QTest::newRow("braces around it") << u"{{{version}}}"_s;
    QTest::newRow("no variable") << u"{{}} \\ {{1}}"_s;
}

/// Whatever stands in a message that was recorded, it is sent again as it was.
void tst_Variables::escapes()
{
    QFETCH(QString, text);
    Variables variables;
    variables.set(u"version"_s, {u"v2"_s});
    const QString escaped = Variables::escaped(text);
    QCOMPARE(Variables::namesIn(escaped), QStringList());
    QCOMPARE(variables.fill(escaped, {}).value(), text);
    QCOMPARE(Variables::unescaped(escaped), text);
    QCOMPARE(Variables::escaped(text) == text, !Variables::areIn(text));
}

void tst_Variables::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("undefined") << u"{{nothing-like-it}}"_s
                               << u"url: {{nothing-like-it}} is not defined in the environment \"Staging\""_s;
    QTest::newRow("letters swapped")
        << u"{{hots}}"_s << u"url: {{hots}} is not defined in the environment \"Staging\"; did you mean {{host}}?"_s;
    QTest::newRow("other case")
        << u"{{HOST}}"_s << u"url: {{HOST}} is not defined in the environment \"Staging\"; did you mean {{host}}?"_s;
    QTest::newRow("cycle") << u"{{b}}"_s << u"url: {{b}} stands in its own value: b → c → a → b"_s;
    QTest::newRow("secret that nobody told")
        << u"{{absent}}"_s << u"url: the secret {{absent}} has no value in this run"_s;
}

void tst_Variables::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto result = some().fill(text, u"url"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadOption);
    QCOMPARE(result.error().detail, problem);
}

void tst_Variables::growsWithinBounds()
{
    Variables variables;
    for (int i = 0; i < 60; ++i) {
        const QString next = u"{{v%1}}"_s.arg(i + 1);
        variables.set(u"v%1"_s.arg(i), {next + next});
    }
    variables.set(u"v60"_s, {u"boom"_s});
    const auto result = variables.fill(u"{{v0}}"_s, u"--send"_s);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains("longer than it can be"_L1), qPrintable(result.error().detail));
    QCOMPARE(variables.fill(u"{{v59}}"_s, {}).value(), u"boomboom"_s);
    const auto none = Variables().fill(u"{{x}}"_s, u"--send"_s);
    QCOMPARE(none.error().detail, u"--send: {{x}} is not defined, and no environment is chosen"_s);
}

void tst_Variables::knowsWhatIsNeeded()
{
    const Variables variables = some();
    QCOMPARE(variables.neededFor(u"{{path}} \\{{host}} {{token}} {{gone}} {{path}}"),
             (QStringList{u"path"_s, u"token"_s, u"gone"_s, u"version"_s}));
    QCOMPARE(variables.neededFor(u"{{a}}"), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(Variables::strippedFrom(u"Bearer {{token}}, \\{{host}}"), u"Bearer , \\{{host}}"_s);
}

void tst_Variables::environmentFiles()
{
    QTemporaryDir folder;
    const EnvironmentStore store(folder.path());
    Environment environment{.name = u"Staging"_s, .description = u"the second one"_s};
    environment.variables = {{.name = u"zebra"_s, .value = u"z"_s},
                             {.name = u"host"_s, .value = u"h"_s, .description = u"where"_s},
                             {.name = u"token"_s, .value = u"s3cret"_s, .isSecret = true}};
    const auto saved = store.save(environment);
    QVERIFY(saved);
    QCOMPARE(saved->id, u"staging"_s);
    QFile file(folder.filePath(u"environments/staging.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close(); // Windows replaces and removes no open file
    QVERIFY2(!text.contains("s3cret"), text.constData());
    QVERIFY(text.indexOf("host") < text.indexOf("token") && text.indexOf("token") < text.indexOf("zebra"));
    const auto found = store.find(u"STAGING"_s);
    QVERIFY(found);
    QCOMPARE(found->description, environment.description);
    QCOMPARE(found->variables,
             (QList<Environment::Variable>{{.name = u"host"_s, .value = u"h"_s, .description = u"where"_s},
                                           {.name = u"token"_s, .isSecret = true},
                                           {.name = u"zebra"_s, .value = u"z"_s}}));
    QVERIFY(store.save(*found));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    file.close();

    write(folder.filePath(u"environments/broken.json"_s), "{\n  \"name\": \"B\",\n  \"variables\": {\"a\": 5}\n}");
    QList<Error> errors;
    QCOMPARE(store.load(&errors).size(), 1);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(
        errors.first().detail.endsWith("broken.json: line 3, column 22: variables.a: expected a text or an object"_L1),
        qPrintable(errors.first().detail));
    QCOMPARE(store.find(u"broken"_s).error().detail, errors.first().detail);
    QVERIFY(store.remove(u"staging"_s));
    QCOMPARE(store.find(u"staging"_s).error().code, ErrorCode::BadConfig);
}

void tst_Variables::wrongEnvironments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no name") << R"({"variables": {}})"_ba << u"name: expected a text"_s;
    QTest::newRow("name") << R"({"name": 5})"_ba << u"name: expected a text"_s;
    QTest::newRow("variables") << R"({"name": "A", "variables": []})"_ba << u"variables: expected an object"_s;
    QTest::newRow("variable's name") << R"({"name": "A", "variables": {"1": "x"}})"_ba
                                     << u"variables.1: expected a name"_s;
    QTest::newRow("member") << R"({"name": "A", "variables": {"a": {"secrt": true}}})"_ba
                            << u"variables.a.secrt: expected"_s;
    QTest::newRow("type") << R"({"name": "A", "variables": {"a": {"secret": 1}}})"_ba
                          << u"variables.a.secret: expected"_s;
    QTest::newRow("secret in the file")
        << R"({"name": "A", "variables": {"a": {"secret": true, "value": "CANARY"}}})"_ba
        << u"variables.a.value: a secret's value belongs into the key store"_s;
}

void tst_Variables::wrongEnvironments()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto environment = Environment::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!environment);
    QVERIFY2(environment.error().detail.startsWith(place), qPrintable(environment.error().detail));
    QVERIFY(!environment.error().detail.contains("CANARY"_L1));
}

void tst_Variables::faults()
{
    Environment environment{.name = u"A"_s,
                            .variables = {{.name = u"a"_s, .value = u"{{s}}"_s}, {.name = u"s"_s, .isSecret = true}}};
    QCOMPARE(environment.fault(), QString());
    environment.variables << Environment::Variable{.name = u"a"_s};
    QCOMPARE(environment.fault(), u"a stands here twice"_s);
    environment.variables.last().name = u"a b"_s;
    QVERIFY(environment.fault().startsWith("\"a b\": expected a name"_L1));
    environment.variables.last() = {.name = u"b"_s, .value = u"{{b}}"_s};
    QVERIFY2(environment.fault().contains(u"b → b"_s), qPrintable(environment.fault()));
    environment.variables.last().value = u"{{nobody}}"_s;
    QVERIFY2(environment.fault().contains("{{nobody}} is not defined"_L1), qPrintable(environment.fault()));
}

void tst_Variables::fillsEveryField()
{
    Profile profile{.name = u"{{host}}"_s, .folder = u"{{host}}"_s, .description = u"{{host}}"_s};
    profile.setAddress(u"wss://{{host}}{{path}}?t={{token}}"_s);
    profile.setProxyAddress(u"http://{{host}}:8080"_s);
    QVERIFY(profile.target.url.isEmpty());
    QCOMPARE(profile.address(), u"wss://{{host}}{{path}}?t={{token}}"_s);
    Target &target = profile.target;
    const QString reference = u"{{version}}"_s;
    target.headers = {{"X-{{version}}", "{{version}} {{version}}"}};
    target.cookies = {{"{{version}}", "{{version}}"}};
    target.origin = "{{version}}";
    target.subprotocols = {"a", "{{version}}"};
    target.user = target.password = target.bearerToken = target.tls.keyPassphrase = reference;
    target.tls.caFile = target.tls.certificateFile = target.tls.keyFile = reference;
    const auto filled = profile.filled(some());
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    QCOMPARE(filled->name, u"{{host}}"_s);
    QCOMPARE(filled->folder, u"{{host}}"_s);
    QCOMPARE(filled->description, u"{{host}}"_s);
    QCOMPARE(filled->urlTemplate, QString());
    QCOMPARE(filled->target.url.host(), u"staging.example.org"_s);
    QCOMPARE(filled->target.url.path(), u"/live/v2"_s);
    QCOMPARE(filled->target.proxy, QUrl(u"http://staging.example.org:8080"_s));
    QCOMPARE(filled->target.headers, (HeaderList{{"X-v2", "v2 v2"}}));
    QCOMPARE(filled->target.cookies, (QList<HeaderField>{{"v2", "v2"}}));
    QCOMPARE(filled->target.origin, "v2");
    QCOMPARE(filled->target.subprotocols, (QList<QByteArray>{"a", "v2"}));
    for (const QString &text :
         {filled->target.user, filled->target.password, filled->target.bearerToken, filled->target.tls.keyPassphrase,
          filled->target.tls.caFile, filled->target.tls.certificateFile, filled->target.tls.keyFile})
        QCOMPARE(text, u"v2"_s);
    QCOMPARE(Variables::namesIn(profile.templates()), (QStringList{u"host"_s, u"path"_s, u"token"_s, u"version"_s}));
}

void tst_Variables::namesTheField()
{
    Profile profile{.name = u"A"_s};
    profile.setAddress(u"ws://{{version}}"_s);
    profile.target.headers = {{"X-One", "{{nobody}}"}};
    QVERIFY(profile.filled(some()).error().detail.startsWith("headers.X-One: {{nobody}} is not"_L1));
    profile.target.headers.clear();
    profile.target.subprotocols = {"a", "{{nobody}}"};
    QVERIFY(profile.filled(some()).error().detail.startsWith("subprotocols[1]: {{nobody}}"_L1));
    profile.target.subprotocols.clear();
    profile.target.tls.keyFile = u"{{nobody}}"_s;
    QVERIFY(profile.filled(some()).error().detail.startsWith("tls.keyFile: {{nobody}}"_L1));
    profile.target.tls.keyFile.clear();
    QVERIFY(profile.filled(some()));
    profile.setAddress(u"{{version}}"_s);
    QVERIFY(profile.filled(some()).error().detail.startsWith("url: expected ws://"_L1));
    profile.setAddress(u"ws://{{token}} x"_s);
    const auto wrong = profile.filled(some());
    QVERIFY(!wrong);
    QVERIFY2(!wrong.error().detail.contains("s3"_L1), qPrintable(wrong.error().detail));
}

void tst_Variables::profilesKeepTemplates()
{
    QTemporaryDir folder;
    const ProfileStore store(folder.path());
    Profile profile{.name = u"A"_s};
    profile.setAddress(u"wss://{{user}}:{{password}}@{{host}}/x?token={{token}}&y=1"_s);
    profile.setProxyAddress(u"http://{{proxy}}"_s);
    profile.target.headers = {{"Authorization", "Bearer {{token}}"}, {"X-Api-Key", "{{key}}"}};
    profile.target.cookies = {{"session", "{{session}}"}};
    profile.target.subprotocols = {"v1", "{{sub}}"};
    profile.target.password = profile.target.bearerToken = u"{{token}}"_s;
    const auto saved = store.save(profile);
    QVERIFY(saved);
    const auto read = store.find(u"a"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->address(), profile.address());
    QCOMPARE(read->proxyAddress(), profile.proxyAddress());
    QCOMPARE(read->target.headers, profile.target.headers);
    QCOMPARE(read->target.cookies, profile.target.cookies);
    QCOMPARE(read->target.subprotocols, profile.target.subprotocols);
    QCOMPARE(read->target.password, profile.target.password);
    QCOMPARE(read->target.bearerToken, profile.target.bearerToken);
    // A secret that was written into the file by hand is not taken.
    write(folder.filePath(u"b.json"_s), R"({"name": "B", "url": "ws://b", "password": "CANARY"})");
    const auto refused = store.find(u"b"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains("line 1, column 44: password: expected a {{variable}}"_L1),
             qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.contains("CANARY"_L1));
}

void tst_Variables::secretsBesideTemplates_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("query") << u"ws://{{host}}/?token=CANARY-1-abcdefgh"_s << ""_ba
                           << ""_ba;
    QTest::newRow("query, mixed") << u"ws://{{host}}/?token=CANARY{{x}}"_s << ""_ba
                                  << ""_ba;
    QTest::newRow("user info") << u"ws://me:CANARY@{{host}}/"_s << ""_ba
                               << ""_ba;
    QTest::newRow("header") << u"ws://{{host}}/"_s << "Bearer CANARY{{token}}"_ba
                            << ""_ba;
    QTest::newRow("cookie") << u"ws://{{host}}/"_s << ""_ba
                            << "CANARY{{token}}"_ba;
    QTest::newRow("escaped") << u"ws://{{host}}/"_s << "Bearer \\{{CANARY}}"_ba
                             << "\\{{CANARY}}"_ba;
}

void tst_Variables::secretsBesideTemplates()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, cookie);
    Profile profile{.name = u"A"_s};
    profile.setAddress(address);
    profile.target.headers = {{"Authorization", header}};
    profile.target.cookies = {{"sid", cookie}};
    profile.target.password = u"CANARY{{x}}"_s;
    const QByteArray text = QJsonDocument(profile.toJson()).toJson();
    QVERIFY2(!text.contains("CANARY"), text.constData());
    QVERIFY(text.contains("{{host}}"));
}

QTEST_GUILESS_MAIN(tst_Variables)
#include "tst_variables.moc"
