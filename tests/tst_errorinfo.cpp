// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of errors stands in the lowest room of the engine.
#include "result.h"
#include "websocket/opcode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_ErrorInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyCodeHasItsRow();
    void namesAreForScripts();
    void textsAreSentences();
};

namespace {

constexpr int Codes = int(ErrorCode::ListenFailed) + 1;

const ErrorInfo &row(int code)
{
    return errorInfo(ErrorCode(code));
}

} // namespace

void tst_ErrorInfo::everyCodeHasItsRow()
{
    for (int i = 0; i < Codes; ++i)
        QCOMPARE(int(row(i).code), i);
    QCOMPARE(errorInfo(ErrorCode::BadUrl).name, "bad-url"_L1);
    QCOMPARE(errorInfo(ErrorCode::TlsWrongHost).name, "tls-wrong-host"_L1);
    QCOMPARE(errorInfo(ErrorCode::ListenFailed).name, "listen-failed"_L1);
}

void tst_ErrorInfo::namesAreForScripts()
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> names;
    for (int i = 0; i < Codes; ++i) {
        const QString name = row(i).name;
        QVERIFY2(pattern.match(name).hasMatch(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), qsizetype(Codes));
}

void tst_ErrorInfo::textsAreSentences()
{
    QSet<QString> summaries;
    for (int i = 0; i < Codes; ++i) {
        for (const char *text : {row(i).summary, row(i).advice}) {
            const QString sentence = QString::fromUtf8(text);
            QVERIFY2(sentence.size() > 5 && sentence.endsWith(u'.') && sentence.at(0).isUpper(), text);
        }
        summaries.insert(QString::fromUtf8(row(i).summary));
    }
    QCOMPARE(summaries.size(), qsizetype(Codes));
}

QTEST_APPLESS_MAIN(tst_ErrorInfo)
#include "tst_errorinfo.moc"
