// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/environmentsecrets.h"
#include "support/patience.h"
#include "support/secretservice.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QString Secret = u"CANARY wört"_s;

Environment staging()
{
    return {.id = u"staging"_s,
            .name = u"Staging"_s,
            .variables = {{.name = u"host"_s, .value = u"h"_s},
                          {.name = u"token"_s, .isSecret = true},
                          {.name = u"other"_s, .isSecret = true}}};
}

} // namespace

class tst_EnvironmentSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsInTheKeyStore();
    void keepsForThisRunWithoutOne();

private:
    /// Keeps the token; where it went.
    static KeyStore::Place keep(const EnvironmentSecrets &secrets, bool &toldWhy);
    static Environment known(const EnvironmentSecrets &secrets, const QStringList &names, bool &hasProblem);

    QTemporaryDir m_home;
    SecretService m_service;
    bool m_hasService = false;
};

void tst_EnvironmentSecrets::initTestCase()
{
    m_hasService = m_service.settleIn(m_home.path());
}

KeyStore::Place tst_EnvironmentSecrets::keep(const EnvironmentSecrets &secrets, bool &toldWhy)
{
    QObject context;
    int answers = 0;
    auto place = KeyStore::Place::System;
    secrets.write(staging(), u"token"_s, Secret, &context,
                  [&](KeyStore::Place kept, const std::optional<Error> &problem) {
                      ++answers;
                      place = kept;
                      toldWhy = problem.has_value();
                      if (problem)
                          QVERIFY(!problem->detail.contains("CANARY"_L1));
                  });
    [&] { QTRY_COMPARE(answers, 1); }();
    return place;
}

Environment tst_EnvironmentSecrets::known(const EnvironmentSecrets &secrets, const QStringList &names, bool &hasProblem)
{
    QObject context;
    std::optional<Environment> found;
    secrets.read(staging(), names, &context, [&](const Environment &environment, const std::optional<Error> &problem) {
        found = environment;
        hasProblem = problem.has_value();
    });
    [&] { QTRY_VERIFY(found); }();
    return found.value_or(Environment());
}

void tst_EnvironmentSecrets::keepsInTheKeyStore()
{
    if (!m_hasService)
        QSKIP(qPrintable(m_service.error()));
    bool hasProblem = true;
    KeyStore first;
    const EnvironmentSecrets secrets(first, m_home.path());
    QCOMPARE(keep(secrets, hasProblem), KeyStore::Place::System);
    QVERIFY(!hasProblem);
    // Another run finds it; an environment of the same name elsewhere does not.
    KeyStore second;
    const EnvironmentSecrets again(second, m_home.path());
    Environment environment = known(again, {}, hasProblem);
    QVERIFY(!hasProblem);
    QCOMPARE(environment.variables.at(1).value, Secret);
    QCOMPARE(environment.variables.at(2).value, QString());
    QVERIFY(environment.toVariables().value(u"token"_s)->isKnown);
    QVERIFY(!environment.toVariables().value(u"other"_s)->isKnown);
    environment = known(again, {u"other"_s}, hasProblem);
    QCOMPARE(environment.variables.at(1).value, QString());
    const EnvironmentSecrets elsewhere(second, m_home.path() + u"/elsewhere"_s);
    QCOMPARE(known(elsewhere, {}, hasProblem).variables.at(1).value, QString());

    QObject context;
    int removed = 0;
    again.remove(staging(), u"token"_s, &context, [&](const Result<void> &done) { removed += done ? 1 : 0; });
    QTRY_COMPARE(removed, 1);
    QCOMPARE(known(again, {}, hasProblem).variables.at(1).value, QString());
}

void tst_EnvironmentSecrets::keepsForThisRunWithoutOne()
{
    if (m_hasService)
        m_service.stopStore();
    bool hasProblem = false;
    KeyStore store;
    store.setTimeout(std::chrono::seconds(5));
    const EnvironmentSecrets secrets(store, m_home.path());
    QCOMPARE(keep(secrets, hasProblem), KeyStore::Place::ThisRun);
    QVERIFY(hasProblem);
    const Environment environment = known(secrets, {u"token"_s}, hasProblem);
    QVERIFY(!hasProblem);
    QCOMPARE(environment.variables.at(1).value, Secret);
    KeyStore other;
    other.setTimeout(std::chrono::seconds(5));
    const EnvironmentSecrets later(other, m_home.path());
    QCOMPARE(known(later, {u"token"_s}, hasProblem).variables.at(1).value, QString());
    QVERIFY(hasProblem);
}

QTEST_GUILESS_MAIN(tst_EnvironmentSecrets)
#include "tst_environmentsecrets.moc"
