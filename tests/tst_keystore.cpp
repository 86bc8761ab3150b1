// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/kepttext.h"
#include "support/patience.h"
#include "support/secretservice.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;
const QString Secret = u"CANARY pässwörd"_s;

/// What a call answered.
template <typename Value>
struct Answer {
    int count = 0;
    std::optional<Value> value;
    std::optional<Error> error;

    auto taker()
    {
        return [this](const Result<Value> &result) {
            ++count;
            if (result)
                value = *result;
            else
                error = result.error();
        };
    }
};
struct Completion {
    int count = 0;
    std::optional<Error> error;

    auto taker()
    {
        return [this](const Result<void> &result) {
            ++count;
            if (!result)
                error = result.error();
        };
    }
};

} // namespace

class tst_KeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsInTheSystem();
    void changesDoNotUndoEachOther();
    void forThisRunOnly();
    void waitsNotForEver();
    void withoutStore();
    void readsWhatIsBeingWritten();
    void answersNobodyWhoIsGone();
    void keys();

private:
    QTemporaryDir m_home;
    SecretService m_service;
    bool m_hasService = false;
};

void tst_KeyStore::initTestCase()
{
    m_hasService = m_service.settleIn(m_home.path());
}

void tst_KeyStore::keepsInTheSystem()
{
    if (!m_hasService)
        QSKIP(qPrintable(m_service.error()));
    KeyStore store;
    bool isThere = false;
    store.probe(this, [&](bool isAvailable) { isThere = isAvailable; });
    QVERIFY(!store.isAvailable());
    QTRY_VERIFY(isThere && store.isAvailable());

    Answer<QString> missing;
    store.read(u"nothing"_s, this, missing.taker());
    QTRY_COMPARE(missing.count, 1);
    QCOMPARE(missing.value, std::optional(QString()));

    Completion written;
    store.write(u"key"_s, Secret, KeyStore::Place::System, this, written.taker());
    QCOMPARE(written.count, 0); // never before the call returns
    QTRY_COMPARE(written.count, 1);
    QVERIFY(!written.error);

    KeyStore another;
    Answer<QString> read;
    another.read(u"key"_s, this, read.taker());
    QTRY_COMPARE(read.count, 1);
    QCOMPARE(read.value, std::optional(Secret));

    Completion removed;
    another.remove(u"key"_s, this, removed.taker());
    QTRY_COMPARE(removed.count, 1);
    QVERIFY(!removed.error);
    Answer<QString> gone;
    store.read(u"key"_s, this, gone.taker());
    QTRY_COMPARE(gone.count, 1);
    QCOMPARE(gone.value, std::optional(QString()));
    Completion again;
    store.remove(u"key"_s, this, again.taker());
    QTRY_COMPARE(again.count, 1);
    QVERIFY(!again.error);
}

/// As two programs do that change one entry at a time.
void tst_KeyStore::changesDoNotUndoEachOther()
{
    if (!m_hasService)
        QSKIP(qPrintable(m_service.error()));
    KeyStore store, other;
    KeptText here(store, u"shared"_s), there(other, u"shared"_s);
    QSignalSpy changed(&here, &KeptText::changed);
    int written = 0;
    for (KeptText *const text : {&here, &there})
        connect(text, &KeptText::written, this, [&written] { ++written; });
    for (int i = 0; i < 5; ++i) {
        here.change([](const QString &text) { return text + u'a'; });
        there.change([](const QString &text) { return text + u'b'; });
    }
    QVERIFY(here.isWriting());
    QTRY_COMPARE_WITH_TIMEOUT(written, 2, Patience);
    QVERIFY(!here.isWriting() && !there.isWriting());
    Answer<QString> read;
    here.read(this, read.taker());
    QTRY_COMPARE_WITH_TIMEOUT(read.count, 1, Patience);
    QCOMPARE(read.value->count(u'a'), 5);
    QCOMPARE(read.value->count(u'b'), 5);
    const qsizetype before = changed.size();
    here.change([](const QString &text) { return text; });
    QTRY_COMPARE_WITH_TIMEOUT(written, 3, Patience);
    QCOMPARE(changed.size(), before); // nothing changed

    // Who reads gets what was changed before, be it written or not.
    for (int i = 1; i <= 3; ++i) {
        here.change([i](const QString &) { return QString::number(i); });
        Answer<QString> now;
        here.read(this, now.taker());
        QTRY_COMPARE_WITH_TIMEOUT(now.count, 1, Patience);
        QCOMPARE(*now.value, QString::number(i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!here.isWriting(), Patience);
}

void tst_KeyStore::forThisRunOnly()
{
    KeyStore store;
    Completion written;
    store.write(u"run"_s, Secret, KeyStore::Place::ThisRun, this, written.taker());
    QTRY_COMPARE(written.count, 1);
    Answer<QString> read;
    store.read(u"run"_s, this, read.taker());
    QCOMPARE(read.count, 0);
    QTRY_COMPARE(read.count, 1);
    QCOMPARE(read.value, std::optional(Secret));
    Completion removed;
    store.remove(u"run"_s, this, removed.taker());
    QTRY_COMPARE(removed.count, 1);
    QVERIFY(!removed.error);
    KeyStore another;
    Answer<QString> elsewhere;
    another.read(u"run"_s, this, elsewhere.taker());
    QTRY_COMPARE(elsewhere.count, 1);
    QVERIFY(!elsewhere.value || elsewhere.value->isEmpty());
}

/// A store that waits for somebody to unlock it does not hold the program.
void tst_KeyStore::waitsNotForEver()
{
    if (!m_hasService)
        QSKIP(qPrintable(m_service.error()));
    m_service.stall();
    KeyStore store;
    store.setTimeout(std::chrono::milliseconds(100));
    Answer<QString> read;
    store.read(u"key"_s, this, read.taker());
    QCOMPARE(read.count, 0);
    QTRY_COMPARE(read.count, 1);
    QVERIFY(read.error && read.error->code == ErrorCode::KeyStoreFailed && read.error->detail.contains("in time"_L1));
    int probes = 0;
    store.probe(this, [&](bool isAvailable) { probes += isAvailable ? 100 : 1; });
    QTRY_COMPARE(probes, 1);
    m_service.goOn();
    // What comes late is told to nobody, but known.
    QTRY_VERIFY(store.isAvailable());
    QCOMPARE(read.count, 1);
    QCOMPARE(probes, 1);
}

/// Headless, or its store has died: an error in time, and nothing in a file.
void tst_KeyStore::withoutStore()
{
    m_service.stopStore();
    KeyStore store;
    store.setTimeout(std::chrono::seconds(5));
    int probes = 0;
    bool isThere = true;
    store.probe(this, [&](bool isAvailable) {
        ++probes;
        isThere = isAvailable;
    });
    QTRY_COMPARE_WITH_TIMEOUT(probes, 1, 20000);
    QVERIFY(!isThere && !store.isAvailable());
    Completion written;
    store.write(u"key"_s, Secret, KeyStore::Place::System, this, written.taker());
    QTRY_COMPARE_WITH_TIMEOUT(written.count, 1, 20000);
    QVERIFY(written.error && written.error->code == ErrorCode::KeyStoreFailed);
    QVERIFY(!written.error->detail.isEmpty() && !written.error->detail.contains("CANARY"_L1));
    Answer<QString> read;
    store.read(u"key"_s, this, read.taker());
    QTRY_COMPARE_WITH_TIMEOUT(read.count, 1, 20000);
    QVERIFY(read.error && !read.value);
    QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
    }
}

/// A store refuses while somebody reads: the text is neither there any more nor here yet.
void tst_KeyStore::readsWhatIsBeingWritten()
{
    SecretService::useNone();
    KeyStore store;
    KeptText text(store, u"refused"_s);
    QSignalSpy failed(&text, &KeptText::failed);
    text.change([](const QString &) { return u"new"_s; });
    QStringList seen;
    // One read after another: the store answers in turn, so that one of them is asked while it is about to refuse.
    bool isReading = true;
    const std::function<void()> read = [&] {
        text.read(this, [&](const Result<QString> &now) {
            seen << now.value_or(u"nothing"_s);
            isReading = text.isWriting();
            if (isReading)
                read();
        });
    };
    read();
    QTRY_VERIFY_WITH_TIMEOUT(!text.isWriting() && !isReading, Patience);
    QVERIFY(seen.size() > 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(seen, QStringList(seen.size(), u"new"_s));
}

void tst_KeyStore::answersNobodyWhoIsGone()
{
    KeyStore store;
    bool wasTold = false;
    {
        QObject asker;
        store.read(u"key"_s, &asker, [&](const Result<QString> &) { wasTold = true; });
        store.write(u"key"_s, Secret, KeyStore::Place::ThisRun, &asker, [&](const Result<void> &) { wasTold = true; });
    }
    int others = 0;
    store.read(u"other"_s, this, [&](const Result<QString> &) { ++others; });
    QTRY_COMPARE_WITH_TIMEOUT(others, 1, 20000);
    QVERIFY(!wasTold);
    {
        KeyStore gone;
        gone.read(u"key"_s, this, [&](const Result<QString> &) { wasTold = true; });
    }
    store.read(u"other"_s, this, [&](const Result<QString> &) { ++others; });
    QTRY_COMPARE_WITH_TIMEOUT(others, 2, 20000);
    QVERIFY(!wasTold);
}

void tst_KeyStore::keys()
{
    const QString key = KeyStore::loginKey(u"https://c.example/nc"_s, u"Alice"_s);
    QCOMPARE(KeyStore::loginKey(u"https://c.example/nc"_s, u"alice"_s), key); // Nextcloud compares without case
    QVERIFY(KeyStore::loginKey(u"https://c.example"_s, u"alice"_s) != key);
}

QTEST_GUILESS_MAIN(tst_KeyStore)
#include "tst_keystore.moc"
