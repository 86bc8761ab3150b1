// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/growingcapture.h"
#include "ui/faces/framebits.h"
#include "ui/faces/frameface.h"
#include "ui/faces/hexview.h"
#include "ui/faces/wireface.h"
#include "ui/recordfaces.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 GiB = 1024 * 1024 * 1024;

/// A view of bytes counting up from 0.
struct Stage {
    GrowingCapture capture;
    HexView view;

    explicit Stage(qsizetype size)
    {
        QByteArray payload(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = char(i);
        const RecordId id = capture.append(Opcode::Binary, Direction::Incoming, payload);
        (void)capture.reader()->refresh();
        view.resize(800, 300);
        view.QWidget::show();
        view.show({.reader = capture.reader(), .id = id, .asMeant = false, .size = size});
        view.setFocus();
    }
};

} // namespace

class tst_HexView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void selects_data();
    void selects();
    void copies();
    void keys_data();
    void keys();
    void mouse();
    void showsTheSelection();
    void hugeLengths_data();
    void hugeLengths();
    void emptyStates();
    void showsTheWire();
    void showsFragments();
};

void tst_HexView::selects_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("hex");
    QTest::newRow("first") << qint64(0) << qint64(1) << u"00"_s;
    QTest::newRow("over a line's end") << qint64(14) << qint64(18) << u"0e 0f 10 11"_s;
    QTest::newRow("last") << qint64(299) << qint64(300) << u"2b"_s;
    QTest::newRow("past the end") << qint64(298) << qint64(5000) << u"2a 2b"_s;
    QTest::newRow("nothing") << qint64(5) << qint64(5) << QString();
    QTest::newRow("backwards") << qint64(5) << qint64(2) << QString();
}

void tst_HexView::selects()
{
    QFETCH(const qint64, start);
    QFETCH(const qint64, end);
    QFETCH(const QString, hex);
    Stage stage(300);
    stage.view.select(start, end);
    QCOMPARE(stage.view.selectedHex(), hex);
    QCOMPARE(stage.view.selectionStart() < 0, hex.isEmpty());
}

void tst_HexView::copies()
{
    Stage stage(300);
    stage.view.select(0x41, 0x44);
    QTest::keyClick(&stage.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"41 42 43"_s);
    QCOMPARE(stage.view.selectedText(), u"ABC"_s);
    QTest::keyClick(&stage.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(stage.view.selectionStart(), 0);
    QCOMPARE(stage.view.selectionEnd(), 300);
}

void tst_HexView::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<qint64>("start");
    QTest::newRow("left") << int(Qt::Key_Left) << qint64(99);
    QTest::newRow("right") << int(Qt::Key_Right) << qint64(101);
    QTest::newRow("up") << int(Qt::Key_Up) << qint64(84);
    QTest::newRow("down") << int(Qt::Key_Down) << qint64(116);
    QTest::newRow("home") << int(Qt::Key_Home) << qint64(0);
    QTest::newRow("end") << int(Qt::Key_End) << qint64(9999);
}

void tst_HexView::keys()
{
    QFETCH(const int, key);
    QFETCH(const qint64, start);
    Stage stage(10000);
    stage.view.select(100, 101);
    QTest::keyClick(&stage.view, Qt::Key(key));
    QCOMPARE(stage.view.selectionStart(), start);
    QCOMPARE(stage.view.selectionEnd(), start + 1);
    // With Shift the selection grows from where it began.
    stage.view.select(100, 101);
    QTest::keyClick(&stage.view, Qt::Key(key), Qt::ShiftModifier);
    QCOMPARE(stage.view.selectionStart(), qMin<qint64>(100, start));
    QCOMPARE(stage.view.selectionEnd(), qMax<qint64>(100, start) + 1);
}

void tst_HexView::mouse()
{
    Stage stage(10000);
    QWidget *const viewport = stage.view.viewport();
    const int cell = stage.view.fontMetrics().horizontalAdvance(u'0');
    const int line = stage.view.fontMetrics().height() + 3;
    // Margin, eight digits and a gap stand before the first byte.
    const QPoint first(12 + 10 * cell + cell, 6 + line / 2);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, first);
    QCOMPARE(stage.view.selectedHex(), u"00"_s);
    QTest::mousePress(viewport, Qt::LeftButton, {}, first);
    QMouseEvent drag(QEvent::MouseMove, first + QPoint(6 * cell, line), viewport->mapToGlobal(first), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &drag);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, first);
    QCOMPARE(stage.view.selectionStart(), 0);
    QCOMPARE(stage.view.selectionEnd(), 19);

    // Dragging above the first line in sight scrolls towards it.
    stage.view.verticalScrollBar()->setValue(100);
    QTest::mousePress(viewport, Qt::LeftButton, {}, first);
    QMouseEvent above(QEvent::MouseMove, QPointF(first.x(), -10), viewport->mapToGlobal(first), Qt::NoButton,
                      Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &above);
    QCOMPARE(stage.view.verticalScrollBar()->value(), 99);
    QCOMPARE(stage.view.selectionStart(), 99 * HexView::BytesALine);
}

void tst_HexView::showsTheSelection()
{
    Stage stage(100000);
    stage.view.select(80000, 80010);
    QWidget *const viewport = stage.view.viewport();
    const int inSight = viewport->height() / (stage.view.fontMetrics().height() + 3);
    const qint64 top = stage.view.verticalScrollBar()->value();
    QVERIFY(top <= 80000 / HexView::BytesALine);
    QVERIFY(top + inSight >= 80009 / HexView::BytesALine);
    const QImage with = viewport->grab().toImage();
    stage.view.select(0, 0);
    QVERIFY(with != viewport->grab().toImage());
}

void tst_HexView::hugeLengths_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("5 GiB") << 5 * GiB;
    QTest::newRow("more lines than an int counts") << 100 * GiB;
    QTest::newRow("many more") << 100 * 1024 * GiB + 7;
}

/// No such record exists, so no byte can be read; scrolling and selecting count all the same.
void tst_HexView::hugeLengths()
{
    QFETCH(const qint64, size);
    HexView view;
    view.resize(800, 300);
    view.QWidget::show();
    view.show({.reader = nullptr, .id = 1, .asMeant = false, .size = size});
    view.select(size - 1, size);
    QCOMPARE(view.selectionStart(), size - 1);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.selectionStart(), size - 1 - HexView::BytesALine);
    // A click on the last line in sight at the end is a click on the last bytes.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      {view.viewport()->width() - 1, view.viewport()->height() - 1});
    QVERIFY(view.selectionStart() >= size - 2 * HexView::BytesALine);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.selectionStart(), 0);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    (void)view.grab();
}

void tst_HexView::emptyStates()
{
    HexView view;
    view.resize(400, 200);
    view.QWidget::show();
    view.clear(u"Select a row"_s);
    const QImage hint = view.viewport()->grab().toImage();
    view.clear({});
    QVERIFY(hint != view.viewport()->grab().toImage());
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedHex(), QString());
}

/// Header and masked payload as they were sent, linked with the header's fields.
void tst_HexView::showsTheWire()
{
    GrowingCapture capture;
    RecordView record{.direction = Direction::Outgoing, .payload = "Hello", .payloadBytes = 5};
    record.header.masked = true;
    record.header.maskKey = {0x37, 0xfa, 0x21, 0x3d};
    record.header.payloadLength = 5;
    const RecordId id = capture.append(record);
    (void)capture.reader()->refresh();
    RecordFaces faces;
    faces.resize(1200, 400);
    faces.setReader(capture.reader());
    faces.QWidget::show();
    faces.showRecord(id);
    auto *const hex = faces.findChild<HexView *>(u"wireHexView"_s);
    hex->select(0, 100);
    QCOMPARE(hex->selectedHex(), u"81 85 37 fa 21 3d 7f 9f 4d 51 58"_s); // RFC 6455 §5.7
    hex->select(5, 7);
    QCOMPARE(hex->selectedHex(), u"3d 7f"_s);
    // A field of the header leads to its bytes.
    auto *const bits = faces.findChild<FrameFace *>()->findChild<FrameBits *>();
    QVERIFY(!hex->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(bits->height(), bits->sizeHint().height(), 20'000);
    QTest::mouseClick(bits, Qt::LeftButton, {}, {bits->width() - 10, bits->height() - 10});
    QVERIFY(hex->isVisible());
    QCOMPARE(hex->selectedHex(), u"37 fa 21 3d"_s);
    // And the bytes to their field.
    auto *const above = faces.findChild<WireFace *>()->findChild<FrameBits *>();
    const QImage keyMarked = above->grab().toImage();
    QTest::keyClick(hex, Qt::Key_Right);
    QVERIFY(keyMarked != above->grab().toImage());
    above->setFocus();
    QTest::keyClick(above, Qt::Key_Right);
    QCOMPARE(hex->selectedHex(), u"81"_s);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(above, Qt::Key_Right);
    QCOMPARE(hex->selectedHex(), u"85"_s);
}

void tst_HexView::showsFragments()
{
    GrowingCapture capture;
    const auto fragment = [&capture](Opcode opcode, bool fin, const QByteArray &payload) {
        RecordView record{
            .direction = Direction::Incoming, .connection = 1, .payload = payload, .payloadBytes = payload.size()};
        record.header.opcode = opcode;
        record.header.fin = fin;
        record.header.payloadLength = quint64(payload.size());
        record.hasMessage = fin && opcode == Opcode::Continuation;
        record.message = record.hasMessage ? QByteArrayView("abcdefghi") : QByteArrayView();
        record.messageBytes = record.message.size();
        return capture.append(record);
    };
    const RecordId first = fragment(Opcode::Text, false, "abcd");
    capture.append(Opcode::Ping, Direction::Incoming, "x");
    const RecordId second = fragment(Opcode::Continuation, false, "efg");
    const RecordId third = fragment(Opcode::Continuation, true, "hi");
    const RecordId alone = capture.append(Opcode::Text, Direction::Incoming, "alone");
    (void)capture.reader()->refresh();
    RecordFaces faces;
    faces.resize(1200, 400);
    faces.setReader(capture.reader());
    faces.QWidget::show();
    auto *const strip = faces.findChild<QWidget *>(u"fragmentStrip"_s);
    QObject::connect(&faces, &RecordFaces::rowWanted, &faces, &RecordFaces::showRecord);
    QSignalSpy wanted(&faces, &RecordFaces::rowWanted);
    faces.showRecord(second);
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 20'000);
    QVERIFY2(strip->accessibleDescription().startsWith(u"Fragment 2 of 3, 9 bytes in all, row 1: 4 bytes, row 3"_s),
             qPrintable(strip->accessibleDescription()));
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(wanted.takeFirst().constFirst().toLongLong(), third);
    QTRY_VERIFY_WITH_TIMEOUT(strip->accessibleDescription().startsWith(u"Fragment 3"_s), 20'000);
    QTest::mouseClick(strip, Qt::LeftButton, {}, {3, strip->height() - 5});
    QCOMPARE(wanted.takeFirst().constFirst().toLongLong(), first);
    faces.showRecord(alone);
    QVERIFY(!strip->isVisible());
}

QTEST_MAIN(tst_HexView)
#include "tst_hexview.moc"
