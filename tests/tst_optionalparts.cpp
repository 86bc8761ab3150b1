// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/protobufschema.h"
#include "server/loopbackserver.h"
#include "server/qtengine.h"
#include "server/selfsigned.h"
#include "websocket/optionalparts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

bool isPresent(QLatin1StringView name)
{
    for (const OptionalPart &part : optionalParts()) {
        if (part.name == name)
            return part.present;
    }
    qFatal("no such part: %s", name.data());
}

} // namespace

class tst_OptionalParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartSaysAll();
    void theTableTellsTheTruth_data();
    void theTableTellsTheTruth();
    void anEngineThatIsNotThereIsRefused();
};

void tst_OptionalParts::everyPartSaysAll()
{
    QSet<QString> names;
    for (const OptionalPart &part : optionalParts()) {
        names.insert(QString(part.name));
        for (const char *text : {part.gives, part.without})
            QVERIFY2(QByteArrayView(text).endsWith('.'), text);
        QVERIFY(!QByteArrayView(part.stands).isEmpty());
    }
    QCOMPARE(size_t(names.size()), optionalParts().size());
}

void tst_OptionalParts::theTableTellsTheTruth_data()
{
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("is");
    QTest::newRow("qt engine") << isPresent("qt-engine"_L1) << QtEngine::isSupported();
    QTest::newRow("protobuf") << isPresent("protobuf"_L1) << ProtobufSchema::isSupported();
    QTest::newRow("certificates") << isPresent("certificates"_L1) << makeSelfSigned().has_value();
}

void tst_OptionalParts::theTableTellsTheTruth()
{
    QFETCH(bool, told);
    QFETCH(bool, is);
    QCOMPARE(told, is);
}

void tst_OptionalParts::anEngineThatIsNotThereIsRefused()
{
    LoopbackServer::Options options;
    options.engine = LoopbackServer::Engine::Qt;
    LoopbackServer server(options);
    const auto listening = server.listen();
    QCOMPARE(listening.has_value(), QtEngine::isSupported());
    if (!listening)
        QCOMPARE(listening.error().code, ErrorCode::BadOption);
}

QTEST_GUILESS_MAIN(tst_OptionalParts)
#include "tst_optionalparts.moc"
