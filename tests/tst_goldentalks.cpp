// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Talks that real libraries had (tests/interop/talks/talks.mjs): each NAME.jsonl is decoded without being told what it
/// is, and reads as NAME.txt beside it. With PLECTRUM_WRITE_GOLDEN in the environment the texts are written anew, to be
/// read by a person.
class tst_GoldenTalks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void talks_data();
    void talks();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void tst_GoldenTalks::talks_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(PLECTRUM_TEST_DATA "/golden/talks"), {u"*.jsonl"_s}, QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileInfo().baseName())) << path;
    }
    QVERIFY(count >= 16);
}

void tst_GoldenTalks::talks()
{
    QFETCH(QString, path);
    QByteArrayList lines = read(path).split('\n');
    const QJsonObject head = QJsonDocument::fromJson(lines.takeFirst()).object();
    const QUrl url(head[u"url"_s].toString());
    Conversation conversation({.url = url, .subprotocol = head[u"subprotocol"_s].toString().toUtf8()}, nullptr);
    QByteArray found;
    QSet<QByteArray> asked[2];
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString side = object[u"side"_s].toString();
        const bool isText = object.contains(u"text"_s);
        const QByteArray message = isText ? object[u"text"_s].toString().toUtf8()
                                          : QByteArray::fromHex(object[u"hex"_s].toString().toLatin1());
        const Role sender = side == "c"_L1 ? Role::Client : Role::Server;
        const bool isMalformed = object[u"malformed"_s].toBool();
        const auto messages = conversation.feed(
            {.sender = sender, .type = isText ? Opcode::Text : Opcode::Binary, .message = message, .wantsTree = true});
        QVERIFY2(!isMalformed || !messages.empty(), message.constData());
        for (const DecodedMessage &decoded : messages) {
            static constexpr const char *Parts[] = {"message", "request", "reply", "heartbeat", "piece"};
            found += side.toLatin1() + ' ' + QByteArray(Parts[int(decoded.part)]).leftJustified(10) + decoded.summary
                + (decoded.isError ? " (error)" : "") + (isMalformed ? " ! " : "") + decoded.problem + '\n';
            QVERIFY2(decoded.problem.isEmpty() != isMalformed, (decoded.summary + ": " + decoded.problem).constData());
            if (isMalformed)
                continue;
            // An answer answers what the other side asked.
            if (decoded.part == DecodedMessage::Part::Request)
                asked[int(sender)].insert(decoded.pair);
            else if (decoded.part == DecodedMessage::Part::Reply)
                QVERIFY2(asked[1 - int(sender)].contains(decoded.pair), decoded.summary.constData());
        }
    }
    QCOMPARE(QString(conversation.decoder().name), head[u"decoder"_s].toString());
    QVERIFY(!conversation.wasTakenBack());
    QVERIFY(!found.contains("CANARY"));
    const QString expected = path.chopped(5) + u"txt"_s;
    if (qEnvironmentVariableIsSet("PLECTRUM_WRITE_GOLDEN")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found) == found.size());
    }
    // Line by line, so that the first that differs is told.
    const QByteArrayList actualLines = found.split('\n');
    const QByteArrayList expectedLines = read(expected).split('\n');
    for (qsizetype i = 0; i < qMax(actualLines.size(), expectedLines.size()); ++i)
        QCOMPARE(actualLines.value(i), expectedLines.value(i));
}

QTEST_APPLESS_MAIN(tst_GoldenTalks)
#include "tst_goldentalks.moc"
