// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"
#include "decoders/laidouttext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

Q_DECLARE_METATYPE(plectrum::LineLayout)

namespace {

constexpr qint64 All = std::numeric_limits<qint64>::max();

TextRead readOf(const QByteArray &text)
{
    return [&text](qint64 offset, qint64 length) { return text.mid(offset, length); };
}

/// The lines of a text that is read in parts of this length; the last part, which says whether it is whole.
LinePart take(LaidOutText &lines, const QByteArray &text, LineLayout layout, qint64 atOnce)
{
    LineIndexer indexer(layout, text.size());
    LinePart part;
    do {
        part = indexer.take(readOf(text), atOnce);
        lines.append(part);
    } while (!part.isDone);
    return part;
}

QByteArray joined(LaidOutText &lines)
{
    QByteArrayList all;
    for (qint64 at = 0; at < lines.lineCount(); ++at)
        all << lines.bytes(at, 0, All);
    return all.join('\n');
}

} // namespace

class tst_LaidOutText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void laysOut_data();
    void laysOut();
    void laysOutAsPrettyJson();
    void tellsWhereItBreaks_data();
    void tellsWhereItBreaks();
    void findsPlaces();
    void folds();
    void holdsLongLines_data();
    void holdsLongLines();
    void bearsDepth();
    void bearsDamage();
};

void tst_LaidOutText::laysOut_data()
{
    QTest::addColumn<LineLayout>("layout");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lines");
    const auto plain = LineLayout::AsSent;
    QTest::newRow("nothing") << plain << ""_ba
                             << ""_ba;
    QTest::newRow("as it stands") << plain << "a\r\n  b\n\nc\n"_ba
                                  << "a\n  b\n\nc\n"_ba;
    QTest::newRow("no UTF-8") << plain << "\xff\n\xc3"_ba
                              << "\xff\n\xc3"_ba;
    const auto json = LineLayout::Json;
    QTest::newRow("JSON") << json << R"( {"a" : [1,2.50,[],{ }], "b":"x\"]{", "c":{"d":null}} )"_ba
                          << R"({
  "a": [
    1,
    2.50,
    [],
    {}
  ],
  "b": "x\"]{",
  "c": {
    "d": null
  }
})"_ba;
    QTest::newRow("a scalar") << json << "12"_ba
                              << "12"_ba;
    QTest::newRow("JSON that breaks") << json << R"([1,{"a":2}, oops  "b",
 3])"_ba
                                      << "[\n  1,\n  {\n    \"a\": 2\n  },\noops  \"b\",\n 3]"_ba;
    QTest::newRow("JSON that is cut") << json << R"({"a":[1,"tw)"_ba
                                      << "{\n  \"a\": [\n    1,\n\"tw"_ba;
    QTest::newRow("JSON that is cut in a word") << json << R"({"a":nul)"_ba
                                                << "{\n  \"a\": \nnul"_ba;
    const auto xml = LineLayout::Xml;
    QTest::newRow("XML") << xml << R"(<?xml version="1.0"?><a><b  x = '1>2'/><c>text &amp; <i>more</i> <u/></c><d></d>
<!-- - --><e><f/></e></a>)"_ba
                         << R"(<?xml version="1.0"?>
<a>
  <b  x = '1>2'/>
  <c>text &amp; <i>more</i> <u/></c>
  <d></d>
  <!-- - -->
  <e>
    <f/>
  </e>
</a>)"_ba;
    QTest::newRow("XML, over lines") << xml << "<a><!-- one\n two --><b\n c=\"d\"/><e>f\n  g</e></a>"_ba
                                     << "<a>\n  <!-- one\n two -->\n  <b\n c=\"d\"/>\n  <e>f\n  g</e>\n</a>"_ba;
    QTest::newRow("XML, a value over lines") << xml << "<a><b c='\n>\n'><d/></b></a>"_ba
                                             << "<a>\n  <b c='\n>\n'>\n    <d/>\n  </b>\n</a>"_ba;
    QTest::newRow("XML, CDATA") << xml << "<a> <![CDATA[<b>]]> </a>"_ba
                                << "<a> <![CDATA[<b>]]> </a>"_ba;
    QTest::newRow("XML, document type") << xml << "<!DOCTYPE a [<!ENTITY e \"]>\">]><a>&e;</a>"_ba
                                        << "<!DOCTYPE a [<!ENTITY e \"]>\">]>\n<a>&e;</a>"_ba;
    QTest::newRow("XML, text behind") << xml << "<p><b/>text<i/></p>"_ba
                                      << "<p>\n  <b/>text<i/></p>"_ba;
    QTest::newRow("XML, cut in a tag") << xml << "<a><b c='"_ba
                                       << "<a>\n  <b c='"_ba;
    QTest::newRow("XML, ends too often") << xml << "</a></a><b/>"_ba
                                         << "</a>\n</a>\n<b/>"_ba;
}

/// However it is read.
void tst_LaidOutText::laysOut()
{
    QFETCH(const LineLayout, layout);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, lines);
    for (qint64 atOnce = 1; atOnce <= text.size() + 1; ++atOnce) {
        LaidOutText laidOut(readOf(text));
        (void)take(laidOut, text, layout, atOnce);
        QCOMPARE(joined(laidOut), lines);
        QCOMPARE(laidOut.lineCount(), lines.count('\n') + 1);
    }
    QCOMPARE(LaidOutText::whole(text, layout).lines, lines);
}

/// The two ways to lay JSON out do the same, over many marks.
void tst_LaidOutText::laysOutAsPrettyJson()
{
    QByteArray text = "[";
    for (int i = 0; i < 3000; ++i)
        text += "{\"number\":" + QByteArray::number(i) + ", \"list\":[1,[],{\"deep\":[\"\\\"é\"]}],\"none\":{ }},";
    text += "1]";
    const QByteArray pretty = prettyJson(text).value();
    for (const qint64 atOnce : {qint64(1000), qint64(65536), All}) {
        LaidOutText laidOut(readOf(text));
        const LinePart last = take(laidOut, text, LineLayout::Json, std::min<qint64>(atOnce, text.size()));
        QVERIFY(!last.problem);
        QCOMPARE(joined(laidOut), pretty);
        // Any line by itself.
        const QByteArrayList lines = pretty.split('\n');
        for (qint64 at = lines.size() - 1; at > 0; at -= 997)
            QCOMPARE(laidOut.line(at).text, lines.at(at));
    }
}

void tst_LaidOutText::tellsWhereItBreaks_data()
{
    QTest::addColumn<LineLayout>("layout");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("JSON") << LineLayout::Json << "[1,é]"_ba << qsizetype(3);
    QTest::newRow("JSON, text behind") << LineLayout::Json << "[1] 2"_ba << qsizetype(4);
    QTest::newRow("JSON, cut") << LineLayout::Json << "[1,\"a"_ba << qsizetype(5);
    QTest::newRow("JSON, no UTF-8") << LineLayout::Json << "[\"\xff\"]"_ba << qsizetype(2);
    QTest::newRow("XML, mismatch") << LineLayout::Xml << "<é><b></c></é>"_ba << qsizetype(10);
    QTest::newRow("XML, cut") << LineLayout::Xml << "<a><b>"_ba << qsizetype(6);
    QTest::newRow("XML, two roots") << LineLayout::Xml << "<a/><b/>"_ba << qsizetype(5);
}

void tst_LaidOutText::tellsWhereItBreaks()
{
    QFETCH(const LineLayout, layout);
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, offset);
    for (qint64 atOnce = 1; atOnce <= text.size(); ++atOnce) {
        LaidOutText laidOut(readOf(text));
        const LinePart last = take(laidOut, text, layout, atOnce);
        QVERIFY(last.problem);
        QVERIFY(!last.problem->what.isEmpty());
        QVERIFY2(qAbs(last.problem->offset - offset) <= (layout == LineLayout::Xml ? 3 : 0),
                 qPrintable(QString::number(last.problem->offset)));
    }
}

/// Each byte of the text is found in the line that shows it.
void tst_LaidOutText::findsPlaces()
{
    const QByteArray text = R"({"key":[1, {"a" : "b"}], "x":")" + QByteArray(5000, 'y') + R"("})";
    LaidOutText laidOut(readOf(text));
    (void)take(laidOut, text, LineLayout::Json, 100);
    for (qint64 at = 0; at < text.size(); ++at) {
        const auto place = laidOut.placeOf(at);
        QVERIFY(place);
        if (text.at(at) != ' ')
            QCOMPARE(laidOut.bytes(place->line, place->at, place->at + 1), text.sliced(at, 1));
    }
    QVERIFY(!laidOut.placeOf(text.size()));
    QCOMPARE(laidOut.sourceOf(0), 0);
    QCOMPARE(laidOut.sourceOf(2), 8);
}

void tst_LaidOutText::folds()
{
    const QByteArray text = "[" + QByteArray("{\"a\":[1,2]},").repeated(1000) + "3]";
    LaidOutText laidOut(readOf(text));
    (void)take(laidOut, text, LineLayout::Json, 1000);
    const qint64 last = laidOut.lineCount() - 1;
    QVERIFY(laidOut.folds(0));
    QCOMPARE(laidOut.foldEnd(0), last);
    QVERIFY(laidOut.folds(1));
    QCOMPARE(laidOut.foldEnd(1), 6);
    QVERIFY(!laidOut.folds(6));
    QCOMPARE(laidOut.foldEnd(6), 7);
    QCOMPARE(laidOut.lineAbove(4), 2);
    QCOMPARE(laidOut.lineAbove(last - 1), 0);
    QCOMPARE(laidOut.lineAbove(0), -1);
    QCOMPARE(laidOut.outerFolds().size(), 1000u);
    QCOMPARE(laidOut.outerFolds().back(), (LineFold{last - 7, last - 2}));
    // Indented text; blank lines at the end belong to nobody.
    const QByteArray plain = "a\n b\n\n  c\n\nd\n"_ba;
    LaidOutText lines(readOf(plain));
    (void)take(lines, plain, LineLayout::AsSent, 3);
    QCOMPARE(lines.foldEnd(0), 4);
    QCOMPARE(lines.foldEnd(1), 4);
    QVERIFY(!lines.folds(2) && !lines.folds(5));
    QCOMPARE(lines.outerFolds(), (std::vector<LineFold>{{1, 5}}));
}

void tst_LaidOutText::holdsLongLines_data()
{
    QTest::addColumn<LineLayout>("layout");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArray x(100'000, 'x');
    QTest::newRow("as it stands") << LineLayout::AsSent << "a\n" + x + "\nb" << QByteArrayList{"a", x, "b"};
    QTest::newRow("with a carriage return") << LineLayout::AsSent << x + "\r\nb" << QByteArrayList{x, "b"};
    QTest::newRow("alone") << LineLayout::AsSent << x << QByteArrayList{x};
    QTest::newRow("a value") << LineLayout::Json << "[1,\"" + x + "\" ,\"" + x + "\",2]"
                             << QByteArrayList{"[", "  1,", "  \"" + x + "\" ,", "  \"" + x + "\",", "  2", "]"};
    QTest::newRow("a key") << LineLayout::Json << "{\"" + x + "\":1}" << QByteArrayList{"{", "  \"" + x + "\":1", "}"};
    QTest::newRow("XML") << LineLayout::Xml << "<a><b>" + x + "</b><c/></a>"
                         << QByteArrayList{"<a>", "  <b>" + x + "</b>", "  <c/>", "</a>"};
}

void tst_LaidOutText::holdsLongLines()
{
    QFETCH(const LineLayout, layout);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, lines);
    for (const qint64 atOnce : {qint64(777), qint64(50'000), qint64(100'001), qint64(text.size())}) {
        LaidOutText laidOut(readOf(text));
        (void)take(laidOut, text, layout, atOnce);
        QCOMPARE(laidOut.lineCount(), lines.size());
        QCOMPARE(joined(laidOut).split('\n'), lines);
        for (qint64 at = 0; at < lines.size(); ++at) {
            QCOMPARE(laidOut.line(at).size, lines.at(at).size());
            QVERIFY(laidOut.line(at).text.size() <= LongLine::Least); // never all of it
            QCOMPARE(laidOut.bytes(at, 500, 600), lines.at(at).mid(500, 100));
        }
    }
}

void tst_LaidOutText::bearsDepth()
{
    const int depth = 100'000;
    const QByteArray json = QByteArray(depth, '[') + "1" + QByteArray(depth, ']');
    LaidOutText deep(readOf(json));
    QVERIFY(!take(deep, json, LineLayout::Json, 65536).problem);
    QCOMPARE(deep.lineCount(), 2 * depth + 1);
    QCOMPARE(deep.line(depth).text.trimmed(), "1"_ba);
    QCOMPARE(deep.line(depth).depth, depth);
    QCOMPARE(deep.foldEnd(depth - 2), depth + 2);
    QCOMPARE(deep.foldEnd(1), 2 * depth - 1);
    const QByteArray xml = QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    LaidOutText tags(readOf(xml));
    QVERIFY(!take(tags, xml, LineLayout::Xml, 65536).problem);
    QCOMPARE(tags.lineCount(), 2 * depth - 1);
}

void tst_LaidOutText::bearsDamage()
{
    const QByteArray text = QByteArray("line\n").repeated(1000);
    const TextRead read = [&text](qint64 offset, qint64 length) {
        return offset < 2000 ? text.mid(offset, std::min<qint64>(length, 2000 - offset)) : QByteArray();
    };
    LineIndexer indexer(LineLayout::AsSent, text.size());
    LaidOutText laidOut(read);
    LinePart part;
    do {
        part = indexer.take(read, 1500);
        laidOut.append(part);
    } while (!part.isDamaged && !part.isDone);
    QVERIFY(part.isDamaged);
    QCOMPARE(laidOut.lineCount(), 401);
    QCOMPARE(laidOut.line(399).text, "line"_ba);
}

QTEST_GUILESS_MAIN(tst_LaidOutText)
#include "tst_laidouttext.moc"
