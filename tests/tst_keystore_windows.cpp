// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/keystore.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// Secrets in the Credential Manager of Windows.
class tst_KeyStore_windows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets_data();
    void keepsAndForgets();
    void nothingIsThereBefore();
};

namespace {

QString freshKey()
{
    return u"test "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What is kept there, for a store that knows nothing of this run's; "?" if it fails.
QString keptUnder(const QString &key)
{
    KeyStore store;
    std::optional<Result<QString>> answer;
    store.read(key, &store, [&answer](const Result<QString> &found) { answer = found; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }) || !*answer)
        return u"?"_s;
    return **answer;
}

} // namespace

void tst_KeyStore_windows::keepsAndForgets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("short") << u"geheim ñ 🔑"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("as long as one credential") << QString(2560, u'a');
    QTest::newRow("in several credentials") << QString(20000, u'é');
}

void tst_KeyStore_windows::keepsAndForgets()
{
    QFETCH(QString, secret);
    const QString key = freshKey();
    KeyStore store;
    for (const QString &kept : {QString(30000, u'x'), secret}) { // a shorter one leaves nothing of a longer one
        std::optional<Result<void>> written;
        store.write(key, kept, KeyStore::Place::System, &store,
                    [&written](const Result<void> &result) { written = result; });
        QTRY_VERIFY(written);
        QVERIFY2(written->has_value(), written->has_value() ? "" : qPrintable(written->error().detail));
        QCOMPARE(keptUnder(key), kept);
    }
    QVERIFY(store.isAvailable());
    std::optional<Result<void>> removed;
    store.remove(key, &store, [&removed](const Result<void> &result) { removed = result; });
    QTRY_VERIFY(removed);
    QVERIFY(removed->has_value());
    QCOMPARE(keptUnder(key), QString());
}

void tst_KeyStore_windows::nothingIsThereBefore()
{
    QCOMPARE(keptUnder(freshKey()), QString());
}

QTEST_GUILESS_MAIN(tst_KeyStore_windows)
#include "tst_keystore_windows.moc"
