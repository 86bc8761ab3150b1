// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookhost.h"
#include "ui/handbook/handbookview.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

/// Where the page's links and pictures lead to.
struct Targets {
    QList<QUrl> links;
    QStringList pictures;
};
Targets targetsOf(const QTextDocument &document)
{
    Targets targets;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextCharFormat format = i.fragment().charFormat();
            if (!format.anchorHref().isEmpty())
                targets.links << QUrl(format.anchorHref());
            if (format.isImageFormat())
                targets.pictures << format.toImageFormat().name();
        }
    }
    return targets;
}

QStringList anchorsOf(const QTextDocument &document)
{
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i)
            anchors << i.fragment().charFormat().anchorNames();
    }
    return anchors;
}

bool isPage(const QUrl &url)
{
    return url.scheme() == "qrc"_L1 && QFile::exists(u':' + url.path());
}

} // namespace

/// The handbook inside of the program: F1, contents, search, and pages that show all that they have.
class tst_HandbookWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void everyPage_data();
    void everyPage();
    void goesToHeadings();
    void goesBackAndForward();
    void searches();
    void followsTheTheme();
    void remembersItsSize();
    void knowsTheTopics();
    void opensInDialogs();

private:
    static HandbookView &viewOf(const HandbookWindow &window)
    {
        return *window.findChild<HandbookView *>(u"pageView"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QHash<QString, QStringList> m_anchors; ///< by the path of their page
};

void tst_HandbookWindow::everyPage_data()
{
    QTest::addColumn<QString>("file");
    const HandbookPages pages;
    QVERIFY(pages.all().size() > 10);
    for (const HandbookPage &page : pages.all())
        QTest::newRow(qPrintable(page.file)) << page.file;
}

void tst_HandbookWindow::everyPage()
{
    QFETCH(QString, file);
    HandbookWindow window(*m_settings);
    window.open(file);
    window.show();
    HandbookView &view = viewOf(window);
    QVERIFY(isPage(view.source()));
    QVERIFY(view.document()->characterCount() > 200);
    QVERIFY(!view.document()->toPlainText().contains("<!--"_L1));
    QVERIFY(!view.document()->toPlainText().contains("\\["_L1)); // what was escaped came back as it was
    QStringList unbroken;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().nonBreakableLines())
            unbroken << block.text();
    }
    QVERIFY2(unbroken.isEmpty(), qPrintable(unbroken.join(u'\n')));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0); // lines break rather than to leave the page
    const Targets targets = targetsOf(*view.document());
    for (const QString &picture : targets.pictures)
        QVERIFY2(!view.loadResource(QTextDocument::ImageResource, QUrl(picture)).value<QImage>().isNull(),
                 qPrintable(picture));
    const QUrl source = view.source();
    for (const QUrl &link : targets.links) {
        const QUrl url = source.resolved(link);
        QVERIFY2(isPage(url) || url.scheme() == "https"_L1, qPrintable(link.toString()));
        if (url.hasFragment()) {
            QStringList &anchors = m_anchors[url.path()];
            if (anchors.isEmpty()) {
                HandbookWindow other(*m_settings);
                other.open(url.toString());
                anchors = anchorsOf(*viewOf(other).document());
            }
            QVERIFY2(anchors.contains(url.fragment()), qPrintable(url.toString()));
        }
    }
}

void tst_HandbookWindow::goesToHeadings()
{
    HandbookWindow window(*m_settings);
    window.show();
    window.open(u"cli.md#tokens"_s);
    const HandbookView &view = viewOf(window);
    const QString heading = view.cursorForPosition(QPoint(view.viewport()->width() / 2, 4)).block().text();
    QCOMPARE(heading, u"tokens"_s);
    auto *const tree = window.findChild<QTreeWidget *>(u"contentsTreeWidget"_s);
    QCOMPARE(tree->currentItem()->text(0), u"tokens"_s);
    QVERIFY(tree->currentItem()->parent()->isExpanded());
}

void tst_HandbookWindow::goesBackAndForward()
{
    HandbookWindow window(*m_settings);
    window.show();
    auto *const back = window.findChild<QPushButton *>(u"backButton"_s);
    auto *const forward = window.findChild<QPushButton *>(u"forwardButton"_s);
    window.open(u"index.md"_s);
    QVERIFY(!back->isEnabled());
    window.open(u"tap.md"_s);
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    const HandbookView &view = viewOf(window);
    QVERIFY(view.source().path().endsWith("/index.md"_L1));
    QTest::mouseClick(forward, Qt::LeftButton);
    QVERIFY(view.source().path().endsWith("/tap.md"_L1));
    QVERIFY(anchorsOf(*view.document()).contains(u"rules"_s)); // what came back has its anchors, too
    QTest::mouseClick(window.findChild<QPushButton *>(u"startButton"_s), Qt::LeftButton);
    QVERIFY(view.source().path().endsWith("/index.md"_L1));
}

void tst_HandbookWindow::searches()
{
    HandbookWindow window(*m_settings);
    window.show();
    window.open(u"index.md"_s);
    auto *const line = window.findChild<QLineEdit *>(u"searchLineEdit"_s);
    auto *const tree = window.findChild<QTreeWidget *>(u"contentsTreeWidget"_s);
    const int pages = tree->topLevelItemCount();
    QTest::keyClicks(line, u"GitLab JUNIT"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    const HandbookView &view = viewOf(window);
    QCOMPARE(view.source().fileName() + u'#' + view.source().fragment(), u"replay.md#in-a-pipeline"_s);
    QVERIFY(!view.extraSelections().isEmpty());
    line->setText(u"no page says xyzzyx"_s);
    QVERIFY(window.findChild<QLabel *>(u"nothingLabel"_s)->isVisible() && !tree->isVisible());
    line->clear();
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), pages);
    QVERIFY(view.extraSelections().isEmpty());
}

void tst_HandbookWindow::followsTheTheme()
{
    HandbookWindow window(*m_settings);
    window.show();
    window.open(u"replay.md"_s);
    const auto ground = [&window] {
        const QList<QTextFrame *> frames = viewOf(window).document()->rootFrame()->childFrames();
        return frames.constFirst()->frameFormat().background().color();
    };
    QCOMPARE(ground(), themeColors(false).window);
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE_WITH_TIMEOUT(ground(), themeColors(true).window, Patience);
    QVERIFY(anchorsOf(*viewOf(window).document()).contains(u"in-a-pipeline"_s));
}

void tst_HandbookWindow::remembersItsSize()
{
    {
        HandbookWindow window(*m_settings);
        window.show();
        window.resize(900, 620);
        window.close();
    }
    const HandbookWindow window(*m_settings);
    QCOMPARE(window.size(), QSize(900, 620));
}

void tst_HandbookWindow::knowsTheTopics()
{
    const HandbookPages pages;
    for (const HandbookTopic &topic : handbookTopics()) {
        const QUrl url = HandbookPages::folder().resolved(QUrl(QString::fromLatin1(topic.page)));
        const bool isThere = std::ranges::any_of(pages.all(), [&url](const HandbookPage &page) {
            return std::ranges::any_of(page.sections, [&](const HandbookSection &section) {
                return HandbookPages::url(page, section) == url;
            });
        });
        QVERIFY2(isThere, topic.page);
    }
    QCOMPARE(handbookPageFor(nullptr), u"index.md"_s);
}

void tst_HandbookWindow::opensInDialogs()
{
    HandbookHost host(*m_settings, nullptr);
    QDialog dialog;
    dialog.setWindowModality(Qt::ApplicationModal);
    QLineEdit field(&dialog);
    dialog.show();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_F1);
    const QWidgetList all = QApplication::topLevelWidgets();
    const bool isOpen = std::ranges::any_of(
        all, [](const QWidget *each) { return qobject_cast<const HandbookWindow *>(each) && each->isVisible(); });
    QVERIFY(isOpen);
}

QTEST_MAIN(tst_HandbookWindow)
#include "tst_handbookwindow.moc"
