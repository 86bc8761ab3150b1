// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/longsecrets.h"

#include <QMap>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EntryBytes = 10;

/// Entries in memory; one call may fail.
class FailingEntries final : public SmallEntries {
public:
    Outcome read(const QString &name, Entry &entry) override
    {
        if (fails())
            return Outcome::Failed;
        const auto found = entries.constFind(name);
        if (found == entries.cend())
            return Outcome::None;
        // A copy of one's own, since the reader blackens what it got.
        entry = {.note = found->note, .bytes = QByteArray(found->bytes.constData(), found->bytes.size())};
        return Outcome::Done;
    }
    Outcome write(const QString &name, const Entry &entry) override
    {
        if (fails() || entry.bytes.size() > EntryBytes)
            return Outcome::Failed;
        entries.insert(name, {.note = entry.note, .bytes = QByteArray(entry.bytes.constData(), entry.bytes.size())});
        return Outcome::Done;
    }
    Outcome remove(const QString &name) override
    {
        if (fails())
            return Outcome::Failed;
        return entries.remove(name) > 0 ? Outcome::Done : Outcome::None;
    }

    QMap<QString, Entry> entries;
    int goodCalls = -1; ///< before all others fail; -1: none fails
    int calls = 0;

private:
    bool fails() { return calls++ >= goodCalls && goodCalls >= 0; }
};

using Outcome = SmallEntries::Outcome;

QByteArray secretOf(qsizetype size, char first)
{
    QByteArray secret(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        secret[i] = char(first + i % 23);
    return secret;
}

QByteArray readFrom(SmallEntries &entries)
{
    QByteArray secret;
    const Outcome found = LongSecrets(entries, EntryBytes).read(u"k"_s, secret);
    return found == Outcome::Done ? secret : "?"_ba;
}

} // namespace

/// Secrets that lie in several entries of a key store.
class tst_LongSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaces_data() { addSizes(); }
    void replaces();
    void failedWriteKeepsTheOld_data() { addSizes(); }
    void failedWriteKeepsTheOld();
    void killedWriteKeepsTheOld_data() { addSizes(); }
    void killedWriteKeepsTheOld();
    void tooLong();
    void readsOlder();
    void noneThere();

private:
    static void addSizes();
};

void tst_LongSecrets::addSizes()
{
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<qsizetype>("after");
    QTest::newRow("one entry each") << qsizetype(10) << qsizetype(3);
    QTest::newRow("empty") << qsizetype(5) << qsizetype(0);
    QTest::newRow("longer") << qsizetype(8) << qsizetype(45);
    QTest::newRow("shorter") << qsizetype(45) << qsizetype(8);
    QTest::newRow("as many entries") << qsizetype(45) << qsizetype(41);
    QTest::newRow("fewer entries") << qsizetype(100) << qsizetype(21);
    QTest::newRow("more entries") << qsizetype(21) << qsizetype(100);
}

void tst_LongSecrets::replaces()
{
    QFETCH(qsizetype, before);
    QFETCH(qsizetype, after);
    FailingEntries entries;
    const LongSecrets secrets(entries, EntryBytes);
    char letter = 'a';
    for (const qsizetype size : {before, after, before, after}) {
        const QByteArray secret = secretOf(size, letter++);
        QCOMPARE(secrets.write(u"k"_s, secret), Outcome::Done);
        QCOMPARE(readFrom(entries), secret);
        QCOMPARE(entries.entries.size(), qMax(1, (size + EntryBytes - 1) / EntryBytes)); // nothing is left over
    }
    QCOMPARE(secrets.remove(u"k"_s), Outcome::Done);
    QVERIFY(entries.entries.isEmpty());
}

/// Whichever call is the one that fails, and all after it.
void tst_LongSecrets::failedWriteKeepsTheOld()
{
    QFETCH(qsizetype, before);
    QFETCH(qsizetype, after);
    const QByteArray older = secretOf(before, 'a');
    const QByteArray newer = secretOf(after, 'A');
    Outcome outcome = Outcome::Failed;
    int good = 0;
    for (; good < 200; ++good) {
        FailingEntries entries;
        const LongSecrets secrets(entries, EntryBytes);
        QCOMPARE(secrets.write(u"k"_s, older), Outcome::Done);
        entries.calls = 0;
        entries.goodCalls = good;
        outcome = secrets.write(u"k"_s, newer);
        const bool complete = entries.calls <= good;
        entries.goodCalls = -1;
        QCOMPARE(readFrom(entries), outcome == Outcome::Done ? newer : older);
        // The next one that succeeds tidies up.
        QCOMPARE(secrets.write(u"k"_s, "tidy"), Outcome::Done);
        QCOMPARE(secrets.write(u"k"_s, newer), Outcome::Done);
        QCOMPARE(readFrom(entries), newer);
        QCOMPARE(entries.entries.size(), qMax(1, (after + EntryBytes - 1) / EntryBytes));
        if (complete)
            break;
    }
    QCOMPARE(outcome, Outcome::Done);
    QVERIFY(good > 2 && good < 200);
}

/// The machine goes down between two calls: what was written so far is there, and one of both secrets is read.
void tst_LongSecrets::killedWriteKeepsTheOld()
{
    QFETCH(qsizetype, before);
    QFETCH(qsizetype, after);
    const QByteArray older = secretOf(before, 'a');
    const QByteArray newer = secretOf(after, 'A');
    FailingEntries first;
    QCOMPARE(LongSecrets(first, EntryBytes).write(u"k"_s, older), Outcome::Done);
    bool switched = false;
    for (int good = 0; good < 100; ++good) {
        FailingEntries entries;
        entries.entries = first.entries;
        entries.goodCalls = good;
        LongSecrets(entries, EntryBytes).write(u"k"_s, newer);
        entries.goodCalls = -1;
        const QByteArray now = readFrom(entries);
        QVERIFY(now == older || now == newer);
        QVERIFY(!switched || now == newer);
        switched = now == newer;
    }
    QVERIFY(switched);
}

void tst_LongSecrets::tooLong()
{
    FailingEntries entries;
    const LongSecrets secrets(entries, EntryBytes);
    const QByteArray longest = secretOf(LongSecrets::MostParts * EntryBytes, 'a');
    QCOMPARE(secrets.write(u"k"_s, longest), Outcome::Done);
    QCOMPARE(secrets.write(u"k"_s, longest + 'x'), Outcome::TooLong);
    QCOMPARE(readFrom(entries), longest);
}

void tst_LongSecrets::readsOlder()
{
    FailingEntries entries;
    entries.entries = {
        {u"k"_s, {u"3"_s, "0123456789"}}, {u"k #2"_s, {u"3"_s, "abcdefghij"}}, {u"k #3"_s, {u"3"_s, "xyz"}}};
    QCOMPARE(readFrom(entries), "0123456789abcdefghijxyz"_ba);
    const QByteArray secret = secretOf(25, 'b');
    QCOMPARE(LongSecrets(entries, EntryBytes).write(u"k"_s, secret), Outcome::Done);
    QCOMPARE(readFrom(entries), secret);
    QCOMPARE(entries.entries.size(), 3);
}

void tst_LongSecrets::noneThere()
{
    FailingEntries entries;
    QByteArray secret;
    const LongSecrets secrets(entries, EntryBytes);
    QCOMPARE(secrets.read(u"k"_s, secret), Outcome::None);
    QCOMPARE(secrets.remove(u"k"_s), Outcome::None);
    entries.goodCalls = 0;
    QCOMPARE(secrets.read(u"k"_s, secret), Outcome::Failed);
    QCOMPARE(secrets.remove(u"k"_s), Outcome::Failed);
}

QTEST_GUILESS_MAIN(tst_LongSecrets)
#include "tst_longsecrets.moc"
