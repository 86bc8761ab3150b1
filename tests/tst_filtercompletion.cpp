// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filtercompletion.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

FilterVocabulary vocabulary()
{
    return {.macros = {{u"alice"_s, u"text contains \"alice\""_s}, {u"two words"_s, u"fin"_s}},
            .connections = {u"ws://a/"_s, u"ws://b/"_s},
            .subprotocols = {u"chat"_s, u"graphql-ws"_s},
            .headers = {u"Origin"_s},
            .json = {u"json.event"_s, u"json.users[0].name"_s}};
}

} // namespace

class tst_FilterCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void offers_data();
    void offers();
    void takenOffersGetFurther();
};

void tst_FilterCompletion::offers_data()
{
    QTest::addColumn<QString>("text"); // the cursor stands at the |
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const QString &text, qsizetype start, const QStringList &offered,
                        const QStringList &missing = {}) {
        QTest::newRow(name) << text << start << offered << missing;
    };
    row("nothing yet", u"|"_s, 0, {u"dir"_s, u"json."_s, u"not"_s, u"$alice"_s, u"${two words}"_s},
        {u"=="_s, u"and"_s});
    row("a field begun", u"cl|"_s, 0, {u"close.code"_s}, {u"dir"_s});
    row("letters within", u"code|"_s, 0, {u"close.code"_s, u"opcode"_s});
    row("a header", u"header.o|"_s, 0, {u"header.origin"_s});
    row("a path", u"json.us|"_s, 0, {u"json.users[0].name"_s});
    row("a macro", u"fin and $a|"_s, 8, {u"$alice"_s}, {u"${two words}"_s});
    row("operators of texts", u"text |"_s, 5, {u"=="_s, u"contains"_s, u"matches"_s, u"not in"_s},
        {u"and"_s, u"dir"_s});
    row("operators of numbers", u"len |"_s, 4, {u"=="_s, u"<"_s, u"in"_s}, {u"contains"_s});
    row("field alone", u"fin |"_s, 4, {u"=="_s, u"and"_s, u"or"_s}, {u"dir"_s});
    row("directions", u"dir == |"_s, 7, {u"in"_s, u"out"_s}, {u"=="_s});
    row("kinds begun", u"kind == cl|"_s, 8, {u"close"_s}, {u"text"_s});
    row("in a list", u"kind in {text bi|"_s, 14, {u"binary"_s});
    row("opcodes", u"opcode == |"_s, 10, {u"text"_s, u"ping"_s});
    row("connections", u"conn == |"_s, 8, {u"1"_s, u"2"_s});
    row("close codes", u"close.code == 10|"_s, 14, {u"1000"_s, u"1001"_s}, {u"4000"_s});
    row("subprotocols", u"subprotocol == |"_s, 15, {u"\"chat\""_s, u"\"graphql-ws\""_s});
    row("text begun", u"subprotocol == \"gr|"_s, 15, {u"\"graphql-ws\""_s}, {u"\"chat\""_s});
    row("violations", u"violation == |"_s, 13, {u"\"invalid-utf8\""_s});
    row("flags", u"fin == |"_s, 7, {u"true"_s, u"false"_s});
    row("units", u"len > 4|"_s, 7, {u"kib"_s, u"mb"_s, u"and"_s}, {u"ms"_s});
    row("units of times", u"time > 4 |"_s, 9, {u"ms"_s, u"s"_s}, {u"kib"_s});
    row("behind a test", u"dir == in |"_s, 10, {u"and"_s, u"or"_s}, {u"dir"_s});
    row("before the rest", u"di| and fin"_s, 0, {u"dir"_s});
    row("in parentheses", u"(fin or |"_s, 8, {u"dir"_s, u"not"_s});
    row("JSON values", u"json.ok == |"_s, 11, {u"true"_s, u"null"_s});
    row("behind an error", u"foo == 1 and |"_s, 13, {}, {u"dir"_s});
    row("in a text", u"text == \"fo|"_s, 8, {}, {u"fin"_s});
    row("complete", u"dir|"_s, 0, {}, {u"dir"_s});
}

void tst_FilterCompletion::offers()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, start);
    QFETCH(QStringList, offered);
    QFETCH(QStringList, missing);
    const qsizetype cursor = text.indexOf(u'|');
    const auto completion = completeFilter(text.remove(cursor, 1), cursor, vocabulary());
    QStringList texts;
    for (const auto &candidate : completion.candidates)
        texts << candidate.text;
    QCOMPARE(completion.start, start);
    QCOMPARE(completion.end, cursor);
    for (const QString &each : offered)
        QVERIFY2(texts.contains(each), qPrintable(each + u" of "_s + texts.join(u' ')));
    for (const QString &each : missing)
        QVERIFY2(!texts.contains(each), qPrintable(each + u" of "_s + texts.join(u' ')));
    QCOMPARE(texts.removeDuplicates(), 0);
}

/// Whatever is offered leaves no error at its place.
void tst_FilterCompletion::takenOffersGetFurther()
{
    for (const QString &text :
         {u""_s, u"not "_s, u"text "_s, u"len "_s, u"len > 4 "_s, u"kind in {"_s, u"dir == "_s, u"fin "_s,
          u"close.code == "_s, u"subprotocol == "_s, u"violation == "_s, u"(fin and "_s}) {
        const auto completion = completeFilter(text, text.size(), vocabulary());
        QVERIFY2(!completion.candidates.isEmpty(), qPrintable(text));
        for (const auto &candidate : completion.candidates) {
            const QString taken = text + candidate.text;
            const auto filter = Filter::compile(taken, vocabulary().macros);
            const bool needsName = candidate.text.endsWith(u'.');
            QVERIFY2(filter || needsName || filter.error().position >= taken.size(),
                     qPrintable(taken + u'\n' + (filter ? QString() : filter.error().toString())));
        }
    }
}

QTEST_APPLESS_MAIN(tst_FilterCompletion)
#include "tst_filtercompletion.moc"
