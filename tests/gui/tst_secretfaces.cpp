// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "decoders/recorddecoder.h"
#include "ui/faces/foldingedit.h"
#include "ui/faces/hexview.h"
#include "ui/faces/secretmarks.h"
#include "ui/faces/treeface.h"
#include "ui/models/timelinemodel.h"
#include "ui/recordfaces.h"
#include "ui/rowcopy.h"

#include <QRegularExpression>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20'000; ///< ms
constexpr auto Secret = "CANARY-0123456789";

RecordView frame(Opcode type, const QByteArray &payload)
{
    RecordView record{.connection = 1, .payload = payload, .payloadBytes = payload.size(), .messageType = type};
    record.header = {.fin = true, .opcode = type, .payloadLength = quint64(payload.size())};
    return record;
}

/// A recording with a secret in it, as older ones and imported ones have; its rows and faces, as a tab joins them.
struct SecretStage {
    SecretStage()
    {
        const QString path = folder.filePath(u"a.plectrum"_s);
        {
            const auto writer = CaptureWriter::create(path, {.withSecrets = true});
            (*writer)->addConnection({.url = u"ws://h/socket.io/?EIO=4&transport=websocket"_s});
            (*writer)->append(frame(Opcode::Text, login()));
            (*writer)->append(frame(Opcode::Text, R"(42["say","hello"])"));
            (*writer)->append(frame(Opcode::Text, R"(40/b,{"token":"[redacted][redac","pin":"pass"})"));
            (void)(*writer)->close();
        }
        reader = std::shared_ptr(std::move(*CaptureReader::open(path)));
        QObject::connect(&faces, &RecordFaces::meaningWanted, &model, &TimelineModel::explain);
        QObject::connect(&model, &TimelineModel::explained, &faces, &RecordFaces::setMeaning);
        QObject::connect(&faces, &RecordFaces::secretsShown, &model, &TimelineModel::setShowsSecrets);
        faces.resize(1000, 400);
        faces.setReader(reader);
        model.setReader(reader);
        faces.show();
        model.refresh();
    }

    static QByteArray login() { return R"(40/a,{"token":")" + QByteArray(Secret) + R"(","user":"bob"})"; }
    QString message() { return faces.findChild<FoldingEdit *>()->toPlainText(); }
    HexView *hex() { return faces.findChild<HexView *>(u"hexView"_s); }
    QToolButton *button() { return faces.findChild<QToolButton *>(u"showSecretsToolButton"_s); }
    QString preview(int row) { return model.index(row, TimelineModel::Preview).data().toString(); }
    /// All that the tree shows.
    QString tree()
    {
        auto *const tabs = faces.findChild<QTabWidget *>(u"facesTabWidget"_s);
        tabs->setCurrentWidget(faces.findChild<TreeFace *>());
        auto *const view = faces.findChild<QTreeView *>(u"payloadTreeView"_s);
        view->expandAll();
        QString text;
        for (QModelIndex at = view->model()->index(0, 0); at.isValid(); at = view->indexBelow(at)) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                text += at.siblingAtColumn(column).data().toString() + u' ';
        }
        return text;
    }

    QTemporaryDir folder;
    std::shared_ptr<CaptureReader> reader;
    TimelineModel model;
    RecordFaces faces;
};

} // namespace

/// What a protocol calls secret is masked wherever a row is shown, until the user shows it.
class tst_SecretFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void masksAllFaces();
    void showsOnDemand();
    void copiesMasked();
    void othersAreNotTouched();
    void marks_data();
    void marks();
    void fields();
};

void tst_SecretFaces::masksAllFaces()
{
    SecretStage stage;
    stage.faces.showRecord(1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button()->isVisible(), Timeout);
    QCOMPARE(stage.button()->text(), u"Show 1 secret(s)"_s);
    QVERIFY(!stage.button()->isChecked());
    QVERIFY2(!stage.message().contains(QLatin1String(Secret)), qPrintable(stage.message()));
    QVERIFY(stage.message().contains(u"*****************"_s));
    QVERIFY(stage.message().contains(u"bob"_s));
    const qint64 at = SecretStage::login().indexOf(Secret);
    stage.hex()->select(at, at + 6);
    QCOMPARE(stage.hex()->selectedText(), u"******"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.tree().contains(u"bob"_s), Timeout);
    QVERIFY2(!stage.tree().contains(QLatin1String(Secret)), qPrintable(stage.tree()));
    QTRY_VERIFY_WITH_TIMEOUT(stage.preview(0).contains(u"****"_s), Timeout);
    QVERIFY(!stage.preview(0).contains(u"CANARY"_s));
    QVERIFY(stage.preview(0).contains(u"bob"_s));
}

void tst_SecretFaces::showsOnDemand()
{
    SecretStage stage;
    stage.faces.showRecord(1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button()->isVisible(), Timeout);
    stage.button()->click();
    QVERIFY(stage.button()->isChecked());
    QCOMPARE(stage.button()->text(), u"Hide 1 secret(s)"_s);
    QVERIFY(stage.message().contains(QLatin1String(Secret)));
    const qint64 at = SecretStage::login().indexOf(Secret);
    stage.hex()->select(at, at + 6);
    QCOMPARE(stage.hex()->selectedText(), u"CANARY"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.tree().contains(QLatin1String(Secret)), Timeout);
    QVERIFY(stage.preview(0).contains(QLatin1String(Secret)));
    // The same for other rows, until they are hidden again.
    stage.faces.showRecord(2);
    stage.faces.showRecord(1);
    QVERIFY(stage.message().contains(QLatin1String(Secret)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.button()->isVisible(), Timeout);
    stage.button()->click();
    QVERIFY(!stage.message().contains(QLatin1String(Secret)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.preview(0).contains(u"****"_s), Timeout);
}

/// Rows as JSON lines and hex, as long as their secrets are not shown.
void tst_SecretFaces::copiesMasked()
{
    SecretStage stage;
    QTableView view;
    view.setModel(&stage.model);
    view.selectRow(0);
    (void)stage.preview(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.preview(0).contains(u"****"_s), Timeout);
    const QString hex = QString::fromLatin1(QByteArray("ANARY").toHex(' '));
    for (const bool shows : {false, true}) {
        stage.model.setShowsSecrets(shows);
        const QString lines = copyRows(view, stage.model, CopyFormat::Kind::JsonLines).text;
        QVERIFY2(lines.contains(u"bob"_s) && lines.contains(QLatin1String(Secret)) == shows, qPrintable(lines));
        const QString dump = copyRows(view, stage.model, CopyFormat::Kind::Hex).text;
        QVERIFY2(!dump.isEmpty() && dump.contains(hex) == shows, qPrintable(dump));
    }
}

/// Rows without secrets, and placeholders of secrets that were never recorded.
void tst_SecretFaces::othersAreNotTouched()
{
    SecretStage stage;
    stage.faces.showRecord(1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button()->isVisible(), Timeout);
    stage.faces.showRecord(2);
    QVERIFY(!stage.button()->isVisible());
    QVERIFY(stage.message().contains(u"hello"_s));
    stage.faces.showRecord(3);
    QTRY_VERIFY_WITH_TIMEOUT(stage.tree().contains(u"CONNECT"_s), Timeout);
    QVERIFY2(stage.message().contains(u"[redacted][redac"_s), qPrintable(stage.message()));
}

void tst_SecretFaces::marks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<SecretRange>("range");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("text") << R"({"a":"pw12"})"_ba << SecretRange{6, 4, "a"} << R"({"a":"****"})"_ba;
    QTest::newRow("bare number") << R"({"a":1234})"_ba << SecretRange{5, 4, "a"} << R"({"a":0000})"_ba;
    QTest::newRow("digits in quotes") << R"({"a":"1234"})"_ba << SecretRange{6, 4, "a"} << R"({"a":"****"})"_ba;
    QTest::newRow("placeholder") << R"({"a":"[redacted]"})"_ba << SecretRange{6, 10, "a"} << R"({"a":"[redacted]"})"_ba;
    QTest::newRow("cut off") << R"({"a":"pw)"_ba << SecretRange{6, 100, "a"} << R"({"a":"**)"_ba;
    QTest::newRow("beyond") << "ab"_ba << SecretRange{2, 1, "a"} << "ab"_ba;
    QTest::newRow("nowhere") << "ab"_ba << SecretRange{-1, 1, "a"} << "ab"_ba;
}

/// However the bytes are read.
void tst_SecretFaces::marks()
{
    QFETCH(const QByteArray, content);
    QFETCH(const SecretRange, range);
    QFETCH(const QByteArray, masked);
    const SecretMarks marks = secretMarks({range}, content);
    for (qsizetype cut = 0; cut <= content.size(); ++cut) {
        QByteArray first = content.first(cut);
        QByteArray rest = content.sliced(cut);
        maskSecrets(first, 0, marks);
        maskSecrets(rest, cut, marks);
        QCOMPARE(first + rest, masked);
    }
}

void tst_SecretFaces::fields()
{
    const QByteArray content = R"({"a":"pw-12345"})";
    const SecretMarks marks = secretMarks({{6, 8, "a"}}, content);
    DecodedParts parts;
    parts.messages.push_back({});
    parts.messages[0].tree.children = {{.name = "a", .value = "pw-12345", .offset = 5, .length = 10},
                                       {.name = "elsewhere", .value = "is pw-12345 too"},
                                       {.name = "b", .value = "harmless", .offset = 0, .length = 4}};
    const auto masked = withMaskedSecrets(parts, marks, content);
    const auto &fields = masked->messages[0].tree.children;
    QCOMPARE(fields[0].value, QByteArray(MaskedValue));
    QCOMPARE(fields[1].value, QByteArray(MaskedValue));
    QCOMPARE(fields[2].value, "harmless"_ba);
}

QTEST_MAIN(tst_SecretFaces)
#include "tst_secretfaces.moc"
