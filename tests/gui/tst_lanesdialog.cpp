// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "ui/lanesdialog.h"
#include "ui/lanesview.h"
#include "ui/models/deliverymodel.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;
constexpr qint64 Ms = 1'000'000;

template <typename Widget>
Widget *part(const LanesDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1StringView(name));
}

/// Three connections; what the first sends comes to all, but for one message that the third does not get.
void record(CaptureWriter &writer, int messages)
{
    for (int i = 0; i < 3; ++i)
        writer.addConnection({.url = u"ws://h/room%1"_s.arg(i)});
    const auto frame = [&writer](quint32 connection, Direction direction, qint64 time, const QByteArray &text) {
        RecordView view{.direction = direction, .connection = connection, .timeNs = time};
        view.header.fin = true;
        view.header.opcode = Opcode::Text;
        view.payload = text;
        view.payloadBytes = text.size();
        writer.append(view);
    };
    for (int i = 0; i < messages; ++i) {
        const QByteArray text = "{\"n\":" + QByteArray::number(i) + '}';
        const qint64 at = i * 10 * Ms;
        frame(1, Direction::Outgoing, at, text);
        frame(2, Direction::Incoming, at + Ms, text);
        if (i != 1)
            frame(3, Direction::Incoming, at + 2 * Ms, text);
    }
    frame(1, Direction::Outgoing, 10'000 * Ms, "last");
}

} // namespace

class tst_LanesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shows();
    void choosesRecords();
    void fieldsReadAgain();
    void filtersByMeaning();
    void wrongFieldsAreTold();
    void lanesAreChosen();
    void savesSvg();
    void unreadableFile();
    void large();

private:
    QString recorded(int messages = 5)
    {
        const QString path = m_folder.filePath(u"%1.plectrum"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
        const auto writer = CaptureWriter::create(path, {});
        record(**writer, messages);
        return path;
    }

    QTemporaryDir m_folder;
};

void tst_LanesDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void tst_LanesDialog::shows()
{
    LanesDialog dialog(recorded());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    dialog.show();
    auto *const model = qobject_cast<DeliveryModel *>(part<QTableView>(dialog, "deliveryTableView")->model());
    QVERIFY(model);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, DeliveryModel::To).data().toString(), u"room2"_s);
    QCOMPARE(model->index(1, DeliveryModel::Lost).data().toString(), u"1"_s);
    QVERIFY(model->index(1, DeliveryModel::Lost).data(DeliveryModel::FaultRole).toBool());
    QVERIFY(!model->index(0, DeliveryModel::Lost).data(DeliveryModel::FaultRole).toBool());
    model->setChart(*dialog.chart());
    QVERIFY(part<QLabel>(dialog, "statusLabel")->text().contains(u"not delivered: 1"_s));
    QVERIFY(!part<LanesView>(dialog, "lanesView")->grab().isNull());
}

/// By a click on a row and by the arrow keys.
void tst_LanesDialog::choosesRecords()
{
    LanesDialog dialog(recorded());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QSignalSpy chosen(&dialog, &LanesDialog::recordChosen);
    auto *const view = part<LanesView>(dialog, "lanesView");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, int(LaneDrawing::HeaderHeight) + 12));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(chosen[1][0].toLongLong(), 2);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(chosen.count(), 3); // there is none before the first
    QCOMPARE(view->currentRecord(), 1);
    // On an arrow's tip: the record it ends in.
    const auto arrow = std::ranges::find(view->drawing().strokes, LaneStroke::Kind::Delivery, &LaneStroke::kind);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, arrow->line.p2().toPoint());
    QCOMPARE(view->currentRecord(), arrow->record);
}

void tst_LanesDialog::fieldsReadAgain()
{
    LanesDialog dialog(recorded());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    auto *const filter = part<QLineEdit>(dialog, "filterEdit");
    filter->setText(u"text contains \"last\""_s);
    Q_EMIT filter->editingFinished();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.chart()->messages.size(), size_t(1), Patience);
    filter->clear();
    Q_EMIT filter->editingFinished();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.chart()->messages.size(), size_t(15), Patience);
}

/// With the decoders that the tab has.
void tst_LanesDialog::filtersByMeaning()
{
    const QString path = recorded();
    for (const bool isChosen : {false, true}) {
        DecoderChoices choices;
        choices.forAll = isChosen ? decoderNamed("jsonrpc"_L1) : nullptr;
        LanesDialog dialog(path, choices);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
        auto *const filter = part<QLineEdit>(dialog, "filterEdit");
        filter->setText(u"not protocol == \"jsonrpc\""_s);
        Q_EMIT filter->editingFinished();
        if (isChosen)
            QTRY_COMPARE_WITH_TIMEOUT(dialog.chart()->messages.size(), size_t(0), Patience);
        filter->setText(u"protocol == \"jsonrpc\""_s);
        Q_EMIT filter->editingFinished();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.chart()->messages.size(), size_t(isChosen ? 15 : 0), Patience);
    }
}

void tst_LanesDialog::wrongFieldsAreTold()
{
    LanesDialog dialog(recorded());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    auto *const status = part<QLabel>(dialog, "statusLabel");
    auto *const filter = part<QLineEdit>(dialog, "filterEdit");
    filter->setText(u"len >"_s);
    Q_EMIT filter->editingFinished();
    QVERIFY(status->property("fault").toBool());
    filter->clear();
    auto *const key = part<QLineEdit>(dialog, "keyEdit");
    key->setText(u"a..b"_s);
    Q_EMIT key->editingFinished();
    QVERIFY(status->property("fault").toBool());
    QVERIFY(status->text().contains(u"a..b"_s));
    key->setText(u"n"_s);
    Q_EMIT key->editingFinished();
    QTRY_VERIFY_WITH_TIMEOUT(!status->property("fault").toBool() && status->text().contains(u"lane"_s), Patience);
}

void tst_LanesDialog::lanesAreChosen()
{
    LanesDialog dialog(recorded());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    QMenu *const menu = part<QToolButton>(dialog, "lanesButton")->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(menu->actions()[1]->isChecked());
    menu->actions()[1]->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.chart()->lanes.size(), 2, Patience);
    QCOMPARE(dialog.chart()->lanes[1].connection, 3u);
}

void tst_LanesDialog::savesSvg()
{
    LanesDialog dialog(recorded());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    dialog.show();
    part<QPushButton>(dialog, "saveButton")->click();
    auto *const chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString path = m_folder.filePath(u"lanes.svg"_s);
    Q_EMIT chooser->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("room2"));
    chooser->close();
}

void tst_LanesDialog::unreadableFile()
{
    LanesDialog dialog(m_folder.filePath(u"none.plectrum"_s));
    auto *const status = part<QLabel>(dialog, "statusLabel");
    QTRY_VERIFY_WITH_TIMEOUT(status->property("fault").toBool(), Patience);
    QVERIFY(!dialog.chart());
}

/// Painting looks at what is in sight only: the end of 30 000 rows costs about what the beginning costs.
void tst_LanesDialog::large()
{
    LanesDialog dialog(recorded(10'000));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.chart(), Patience);
    dialog.resize(1000, 700);
    dialog.show();
    auto *const view = part<LanesView>(dialog, "lanesView");
    dialog.selectRecord(29'000);
    QCOMPARE(view->currentRecord(), 29'000);
    QVERIFY(!view->grab().isNull());
}

QTEST_MAIN(tst_LanesDialog)
#include "tst_lanesdialog.moc"
