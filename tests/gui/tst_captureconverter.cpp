// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "exchange/conversion.h"
#include "support/patience.h"
#include "support/samplecapture.h"
#include "ui/captureconverter.h"
#include "ui/capturesaver.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/models/timelinemodel.h"
#include "ui/notices/noticecenter.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 30000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lastNotice(const MainWindow &window)
{
    return window.findChild<NoticeCenter *>()->lastText();
}

/// A window of its own places.
struct Stage {
    QTemporaryDir folder;
    MainWindow window{MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)}};

    Stage() { window.show(); }

    void drop(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
    }

    /// File → Export, up to the file's name.
    void exportTo(const QString &path, const FormatInfo &format)
    {
        window.findChild<QAction *>(u"exportAction"_s)->trigger();
        auto *const dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QStringList filters = dialog->nameFilters().filter(format.patterns().first());
        QCOMPARE(filters.size(), 1);
        dialog->selectNameFilter(filters.first());
        Q_EMIT dialog->filterSelected(filters.first());
        QCOMPARE(u"*."_s + dialog->defaultSuffix(), format.patterns().first());
        dialog->setDirectory(QFileInfo(path).path());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
    }

    QAbstractButton *button(const QString &text) const
    {
        const auto *const box = window.findChild<QMessageBox *>();
        const QList<QAbstractButton *> all = box ? box->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *each : all) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    TimelineModel *model() const { return window.currentTab()->findChild<TimelineModel *>(); }
};

/// JSON Lines that take a while to read.
void writeLong(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text(300, 'x');
    for (int i = 0; i < 100'000; ++i)
        file.write(R"({"dir":"out","time":)" + QByteArray::number(1'767'323'045.0 + i * 0.001, 'f', 3) + R"(,"text":")"
                   + text + "\"}\n");
}

} // namespace

/// Other programs' files in the window: dropped, exported, cancelled.
class tst_CaptureConverter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void exportsAndReadsBack_data();
    void exportsAndReadsBack();
    void readsDroppedFiles_data();
    void readsDroppedFiles();
    void readsSeveralAtOnce();
    void asksAboutSecrets_data();
    void asksAboutSecrets();
    void saysWhatWasReplaced();
    void keepsSecretsIfAsked();
    void showsProgressAndCancels();
    void cancelsSaving();
    void endsWithTheWindow();
    void saysWhatIsWrong();
};

void tst_CaptureConverter::exportsAndReadsBack_data()
{
    QTest::addColumn<QString>("format");
    for (const FormatInfo &format : formatTable()) {
        if (format.exporter)
            QTest::newRow(format.name.data()) << QString(format.name);
    }
}

void tst_CaptureConverter::exportsAndReadsBack()
{
    QFETCH(QString, format);
    const FormatInfo &info = *formatNamed(format);
    Stage stage;
    const QString capture = stage.folder.filePath(u"in.plectrum"_s);
    writeSample(capture);
    QVERIFY(stage.window.openCapture(capture));
    const QString out = stage.folder.filePath(u"out."_s + info.patterns().first().sliced(2));
    stage.exportTo(out, info);
    QTRY_VERIFY_WITH_TIMEOUT(lastNotice(stage.window).startsWith(u"Exported as "_s + out), Patience);
    QVERIFY(QFileInfo(out).size() > 1000);
    QVERIFY(!stage.window.findChild<QMessageBox *>()); // it keeps no secrets
    if (!info.importer || info.name == "scenario"_L1)  // scenarios are for the Replay dock
        return;
    stage.drop({out});
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 2, Patience);
    QTRY_VERIFY(stage.model()->rowCount() > 10);
    QCOMPARE(described(stage.window.currentTab()->capturePath(), Compared::Messages).size(),
             described(capture, Compared::Messages).size());
}

void tst_CaptureConverter::readsDroppedFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char *const file : {"chrome.har", "playwright.har.zip", "mitmproxy.har", "session.mitm",
                                   "dumpcap.pcapng", "tcpdump.pcap", "chrome.truth.jsonl"})
        QTest::newRow(file) << QStringLiteral(PLECTRUM_TEST_DATA "/golden/") + QString::fromLatin1(file);
}

void tst_CaptureConverter::readsDroppedFiles()
{
    QFETCH(QString, file);
    Stage stage;
    stage.drop({file});
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 1, Patience);
    QTRY_VERIFY(stage.model()->rowCount() > 10);
    QVERIFY(stage.window.currentTab()->capturePath().startsWith(stage.folder.filePath(u"recordings"_s)));
    QVERIFY2(lastNotice(stage.window).startsWith(u"Read from "_s + QFileInfo(file).fileName()),
             qPrintable(lastNotice(stage.window)));
}

/// One after the other, each in a tab; a broken one between them stops nobody.
void tst_CaptureConverter::readsSeveralAtOnce()
{
    Stage stage;
    const QString broken = stage.folder.filePath(u"broken.har"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"log":{"entries":[}})");
    file.close();
    const QString golden = QStringLiteral(PLECTRUM_TEST_DATA "/golden/");
    stage.drop({golden + u"chrome.har"_s, broken, golden + u"session.mitm"_s, golden + u"tcpdump.pcap"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 3, Patience);
}

void tst_CaptureConverter::asksAboutSecrets_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("secrets");
    QTest::newRow("replace") << u"Replace secrets"_s << true << false;
    QTest::newRow("keep") << u"Keep secrets"_s << true << true;
    QTest::newRow("cancel") << u"Cancel"_s << false << false;
}

void tst_CaptureConverter::asksAboutSecrets()
{
    QFETCH(QString, answer);
    QFETCH(bool, written);
    QFETCH(bool, secrets);
    Stage stage;
    const QString capture = stage.folder.filePath(u"in.plectrum"_s);
    writeSample(capture, true);
    QVERIFY(stage.window.openCapture(capture));
    const QString out = stage.folder.filePath(u"out.jsonl"_s);
    stage.exportTo(out, *formatNamed(u"jsonl"));
    QTRY_VERIFY(stage.button(answer));
    QVERIFY(!QFile::exists(out));
    stage.button(answer)->click();
    if (!written) {
        QTRY_VERIFY(!stage.window.findChild<QMessageBox *>());
        QVERIFY(!QFile::exists(out));
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(lastNotice(stage.window).startsWith(u"Exported as"_s), Patience);
    QCOMPARE(contentOf(out).contains("hunter2"), secrets);
}

/// Reading replaces them and says so.
void tst_CaptureConverter::saysWhatWasReplaced()
{
    Stage stage;
    const QString capture = stage.folder.filePath(u"in.plectrum"_s);
    const QString file = stage.folder.filePath(u"in.jsonl"_s);
    writeSample(capture, true);
    QVERIFY(convertFile(capture, file, {.withSecrets = true}));
    stage.drop({file});
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 1, Patience);
    QVERIFY(lastNotice(stage.window).contains(u"replaced"_s));
    QVERIFY(!contentOf(stage.window.currentTab()->capturePath()).contains("hunter2"));
}

void tst_CaptureConverter::keepsSecretsIfAsked()
{
    Stage stage;
    const QString capture = stage.folder.filePath(u"in.plectrum"_s);
    const QString file = stage.folder.filePath(u"in.jsonl"_s);
    writeSample(capture, true);
    QVERIFY(convertFile(capture, file, {.withSecrets = true}));
    stage.window.findChild<QAction *>(u"openWithSecretsAction"_s)->trigger();
    auto *const dialog = stage.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(stage.folder.path());
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 1, Patience);
    QVERIFY(!lastNotice(stage.window).contains(u"replaced"_s));
    QVERIFY(contentOf(stage.window.currentTab()->capturePath()).contains("hunter2"));
}

void tst_CaptureConverter::showsProgressAndCancels()
{
    Stage stage;
    const QString file = stage.folder.filePath(u"long.jsonl"_s);
    writeLong(file);
    stage.drop({file});
    auto *const dialog = stage.window.findChild<QProgressDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->labelText().contains(u"long.jsonl"_s), qPrintable(dialog->labelText()));
    QTRY_VERIFY(dialog->value() > 0); // the window lives meanwhile
    QVERIFY(dialog->value() < dialog->maximum());
    dialog->findChild<QPushButton *>()->click();
    QTRY_COMPARE(lastNotice(stage.window), u"Cancelled; nothing was written."_s);
    QCOMPARE(stage.window.tabCount(), 0);
    QVERIFY(QDir(stage.folder.filePath(u"recordings"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QTRY_VERIFY(!stage.window.findChild<QProgressDialog *>());
    // And again, to its end.
    stage.drop({file});
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabCount(), 1, Patience);
    QTRY_COMPARE(stage.model()->rowCount(), 100'000);
}

/// A copy of a recording says how far it is, and leaves nothing behind where it is cancelled.
void tst_CaptureConverter::cancelsSaving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.plectrum"_s);
    constexpr int Records = 200;
    {
        auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        const QByteArray payload(50'000, 'x');
        for (int i = 0; i < Records; ++i)
            (*writer)->append({.connection = 1, .payload = payload, .payloadBytes = payload.size()});
        QVERIFY((*writer)->close());
    }
    const QString copy = folder.filePath(u"copy.plectrum"_s);
    {
        const auto reader = CaptureReader::open(path);
        QVERIFY(reader);
        QList<std::pair<qint64, qint64>> steps;
        const auto stopped = (*reader)->copyTo(copy, [&steps](qint64 done, qint64 total) {
            steps.emplaceBack(done, total);
            return steps.size() < 3;
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps.constLast().first <= steps.constLast().second);
        QCOMPARE(steps.constLast().second, QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size());
        QVERIFY(QDir(folder.path()).entryList({u"copy*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }
    QWidget window;
    CaptureSaver saver(&window);
    const QSignalSpy saved(&saver, &CaptureSaver::saved);
    QVERIFY(saver.save(path, copy));
    QVERIFY(!saver.save(path, copy));
    QTRY_COMPARE(saved.size(), 1);
    const auto reader = CaptureReader::open(copy);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), Records);
    QTRY_VERIFY(!window.findChild<QProgressDialog *>());
}

/// Closing waits for nobody and leaves nothing half.
void tst_CaptureConverter::endsWithTheWindow()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"long.jsonl"_s);
    const QString out = folder.filePath(u"out.plectrum"_s);
    writeLong(file);
    QWidget window;
    {
        CaptureConverter converter(&window);
        QVERIFY(converter.importFile(file, out));
        QVERIFY(!converter.importFile(file, out));
        QTRY_VERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() > 1);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"long.jsonl"_s});
}

void tst_CaptureConverter::saysWhatIsWrong()
{
    Stage stage;
    const QString file = stage.folder.filePath(u"broken.har"_s);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"log\":{\"entries\":[\n{]}");
    broken.close();
    stage.drop({file});
    QTRY_VERIFY(lastNotice(stage.window).contains(u"line 2"_s));
    QCOMPARE(stage.window.tabCount(), 0);
    QVERIFY(QDir(stage.folder.filePath(u"recordings"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_MAIN(tst_CaptureConverter)
#include "tst_captureconverter.moc"
