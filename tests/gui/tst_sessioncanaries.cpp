// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "support/canaries.h"
#include "support/scriptedpeer.h"
#include "ui/livesession.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// Secrets planted in what the window connects to and sends, then a search for them in its recording.
class tst_SessionCanaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void records_data();
    void records();
};

void tst_SessionCanaries::records_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::newRow("replaced") << false;
    QTest::newRow("kept") << true;
}

void tst_SessionCanaries::records()
{
    QFETCH(const bool, withSecrets);
    constexpr int Patience = 20000;
    Canaries canaries;
    const QTemporaryDir folder;
    ScriptedPeer peer([&](const QByteArray &head) {
        return ScriptedPeer::accept(head, "Set-Cookie: sid=" + canaries.plant(u"Set-Cookie"_s) + "\r\n");
    });
    {
        const auto session = LiveSession::create(folder.filePath(u"session.plectrum"_s), withSecrets);
        QVERIFY(session);
        (*session)->open(canaries.target(peer.url(u"/live"_s)), u"A profile"_s);
        QTRY_COMPARE_WITH_TIMEOUT((*session)->state(), Client::State::Open, Patience);
        (*session)->send({Opcode::Text, "40{\"token\":\"" + canaries.plant(u"message"_s) + "\"}"});
        (*session)->send({Opcode::Text, "{\"password\":\"" + canaries.plant(u"fragments"_s) + "\"}", {.every = 7}});
        QTRY_VERIFY_WITH_TIMEOUT(peer.received().size() > 100, Patience);
        peer.end();
        QTRY_VERIFY_WITH_TIMEOUT(!(*session)->isLive(), Patience);
        QCOMPARE((*session)->recorder().redactedCount() >= canaries.count(), !withSecrets);
    }
    const QStringList seen = canaries.seenInFolder(folder.path());
    if (withSecrets)
        QVERIFY2(seen.size() >= canaries.count() - 1, qPrintable(seen.join(u'\n'))); // one is cut by its fragments
    else
        QCOMPARE(seen, QStringList());
}

QTEST_MAIN(tst_SessionCanaries)
#include "tst_sessioncanaries.moc"
