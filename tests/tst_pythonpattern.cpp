// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/pythonpattern.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using plectrum::PythonPattern;

namespace {

struct MatchRow {
    const char *name;
    QString pattern;
    QString path;
    bool matches;
};

const QList<MatchRow> &matchRows()
{
    static const QList<MatchRow> rows{
        {"anchored at the start", u"^/ws$"_s, u"/ws"_s, true},
        {"anchored without being told", u"ws"_s, u"/ws"_s, false},
        {"not anchored at the end", u"/ws"_s, u"/wsx"_s, true},
        {"dollar", u"^/ws$"_s, u"/wsx"_s, false},
        {"dollar before a last line feed", u"^/ws$"_s, u"/ws\n"_s, true},
        {"dollar before two line feeds", u"^/ws$"_s, u"/ws\n\n"_s, false},
        {"dollar does not take a carriage return", u"^/ws$"_s, u"/ws\r"_s, false},
        {"Z is the very end", u"/ws\\Z"_s, u"/ws\n"_s, false},
        {"Z at the end", u"/ws\\Z"_s, u"/ws"_s, true},
        {"case", u"^/WS$"_s, u"/ws"_s, false},
        {"flag for case", u"(?i)^/WS$"_s, u"/ws"_s, true},
        {"flag in a group", u"/(?i:W)s"_s, u"/ws"_s, true},
        {"flag ends with its group", u"/(?i:W)S"_s, u"/ws"_s, false},
        {"flag taken away", u"(?i)/(?-i:W)s"_s, u"/ws"_s, false},
        {"flag for all branches", u"(?i)/A|/B"_s, u"/b"_s, true},
        {"empty pattern", u""_s, u"/anything"_s, true},
        {"any", u".*"_s, u""_s, true},
        {"js without slash", u"js\\/.*"_s, u"/js/a.js"_s, false},
        {"escaped slash", u"^\\/api\\/v1"_s, u"/api/v1/x"_s, true},
        {"branch binds loosely", u"^/a|/b"_s, u"/b"_s, true},
        {"branch anchored too", u"^/a|b"_s, u"/b"_s, false},
        {"dot is no line feed", u"/a.b"_s, u"/a\nb"_s, false},
        {"dot takes a carriage return", u"/a.b"_s, u"/a\rb"_s, true},
        {"dot takes a line separator", u"/a.b"_s, u"/a\u2028b"_s, true},
        {"dot takes all with s", u"(?s)/a.b"_s, u"/a\nb"_s, true},
        {"dot takes one character above 0xffff", u"/.$"_s, u"/\U0001F3B8"_s, true},
        {"multiline", u"(?m)/a$\\n^b"_s, u"/a\nb"_s, true},
        {"multiline caret at the very end", u"(?m)/a\\n^"_s, u"/a\n"_s, true},
        {"verbose", u"(?x) / w s # socket\n $"_s, u"/ws"_s, true},
        {"digits are Unicode", u"/\\d$"_s, u"/\u0663"_s, true},
        {"digits with a", u"(?a)/\\d$"_s, u"/\u0663"_s, false},
        {"word is Unicode", u"/\\w+$"_s, u"/gr\u00f6\u00dfe_\u2460"_s, true},
        {"word without marks", u"/\\w$"_s, u"/\u0301"_s, false},
        {"word with a", u"(?a)/\\w+$"_s, u"/gr\u00f6"_s, false},
        {"space is Unicode", u"/\\s$"_s, u"/\u2003"_s, true},
        {"file separator is space", u"/\\s$"_s, u"/\x1c"_s, true},
        {"boundary", u"/a\\b"_s, u"/a-"_s, true},
        {"no boundary", u"/a\\b"_s, u"/ab"_s, false},
        {"inner", u"/a\\Bb"_s, u"/ab"_s, true},
        {"inner of nothing", u"\\B"_s, u""_s, false},
        {"boundary in Unicode", u"/\u00e4\\b"_s, u"/\u00e4\u00f6"_s, false},
        {"v is a vertical tab", u"/\\v"_s, u"/\x0b"_s, true},
        {"v is no line feed", u"/\\v"_s, u"/\n"_s, false},
        {"four hex digits", u"/\\u00e4"_s, u"/\u00e4"_s, true},
        {"eight hex digits", u"/\\U0001F3B8"_s, u"/\U0001F3B8"_s, true},
        {"two hex digits", u"/\\x77s"_s, u"/ws"_s, true},
        {"octal", u"/\\167s"_s, u"/ws"_s, true},
        {"octal with zero", u"/\\0"_s, u"/\0"_s, true},
        {"octal in a set", u"/[\\167]s"_s, u"/ws"_s, true},
        {"named group", u"/(?P<id>[a-z]+)/(?P=id)$"_s, u"/ab/ab"_s, true},
        {"named group, other text", u"/(?P<id>[a-z]+)/(?P=id)$"_s, u"/ab/ac"_s, false},
        {"numbered reference", u"/(a|b)\\1$"_s, u"/bb"_s, true},
        {"reference to what did not match", u"/(a)?\\1b"_s, u"/b"_s, false},
        {"condition, yes", u"/(a)?(?(1)b|c)$"_s, u"/ab"_s, true},
        {"condition, no", u"/(a)?(?(1)b|c)$"_s, u"/c"_s, true},
        {"condition, neither", u"/(a)?(?(1)b|c)$"_s, u"/b"_s, false},
        {"condition by name", u"/(?P<x>a)?(?(x)b)$"_s, u"/"_s, true},
        {"look ahead", u"/(?!admin)"_s, u"/admin"_s, false},
        {"look ahead, other", u"/(?!admin)"_s, u"/user"_s, true},
        {"look behind", u"/a.*(?<=z)$"_s, u"/abcz"_s, true},
        {"look behind, negative", u"/a.*(?<!z)$"_s, u"/abcz"_s, false},
        {"posix class is a set", u"/[[:alpha:]]"_s, u"/a]"_s, true},
        {"posix class is no class", u"/[[:alpha:]]"_s, u"/b"_s, false},
        {"bracket first in a set", u"/[]a]$"_s, u"/]"_s, true},
        {"bracket first in a complement", u"/[^]a]$"_s, u"/]"_s, false},
        {"hyphen last", u"/[a-]$"_s, u"/-"_s, true},
        {"backspace in a set", u"/[\\b]$"_s, u"/\b"_s, true},
        {"complement of a word in a set", u"/[\\W]$"_s, u"/-"_s, true},
        {"complement and member", u"/[\\Wa]$"_s, u"/a"_s, true},
        {"complement and member, other", u"/[\\Wa]$"_s, u"/b"_s, false},
        {"complement of a complement", u"/[^\\Wa]$"_s, u"/b"_s, true},
        {"complement of a complement, other", u"/[^\\Wa]$"_s, u"/a"_s, false},
        {"range up to a slash", u"/[+-/]$"_s, u"/."_s, true},
        {"braces without a number", u"/a{}$"_s, u"/a{}"_s, true},
        {"braces that are text", u"/a{x}$"_s, u"/a{x}"_s, true},
        {"braces with an open end", u"/a{2,}$"_s, u"/aaa"_s, true},
        {"braces with an open start", u"/a{,2}$"_s, u"/aa"_s, true},
        {"braces with an open start are no text", u"/a{,2}$"_s, u"/a{,2}"_s, false},
        {"braces with nothing but a comma", u"/a{,}$"_s, u"/aaa"_s, true},
        {"lazy", u"/a+?b$"_s, u"/aab"_s, true},
        {"possessive", u"/a++a"_s, u"/aaa"_s, false},
        {"atomic", u"/(?>a+)a"_s, u"/aaa"_s, false},
        {"group repeated", u"/(ab){2}$"_s, u"/abab"_s, true},
        {"look ahead repeated", u"/(?=a)*a"_s, u"/a"_s, true},
        {"comment", u"/a(?#why)b"_s, u"/ab"_s, true},
        {"repeat after a comment", u"/a(?#why)*$"_s, u"/aaa"_s, true},
        {"escaped punctuation", u"/a\\.b\\-c\\:\\~"_s, u"/a.b-c:~"_s, true},
        {"escaped letter outside ASCII", u"/\\\u00e4"_s, u"/\u00e4"_s, true},
        {"percent is not decoded", u"^/a b$"_s, u"/a%20b"_s, false},
        {"braces closed only", u"/a}b]"_s, u"/a}b]"_s, true},
        {"set operators are characters", u"/[a&&b]$"_s, u"/&"_s, true},
    };
    return rows;
}

struct RefusalRow {
    const char *name;
    QString pattern;
    QString message;
};

const QList<RefusalRow> &refusalRows()
{
    static const QList<RefusalRow> rows{
        {"unknown letter", u"/\\h"_s, u"bad escape \\h at position 1"_s},
        {"property", u"/\\p{L}"_s, u"bad escape \\p at position 1"_s},
        {"keep", u"/a\\K"_s, u"bad escape \\K at position 2"_s},
        {"quote", u"\\Q/a\\E"_s, u"bad escape \\Q at position 0"_s},
        {"continue", u"\\G/a"_s, u"bad escape \\G at position 0"_s},
        {"line break", u"/\\R"_s, u"bad escape \\R at position 1"_s},
        {"grapheme", u"/\\X"_s, u"bad escape \\X at position 1"_s},
        {"end, small", u"/a\\z"_s, u"bad escape \\z at position 2"_s},
        {"letter in a set", u"/[\\h]"_s, u"bad escape \\h at position 2"_s},
        {"anchor in a set", u"/[\\A]"_s, u"bad escape \\A at position 2"_s},
        {"hex in braces", u"/\\x{41}"_s, u"incomplete escape \\x at position 1"_s},
        {"short hex", u"/\\u12"_s, u"incomplete escape \\u12 at position 1"_s},
        {"beyond Unicode", u"/\\U00110000"_s, u"bad escape \\U00110000 at position 1"_s},
        {"octal too large", u"/\\400"_s, u"octal escape value \\400 outside of range 0-0o377 at position 1"_s},
        {"digit in a set", u"/[\\8]"_s, u"bad escape \\8 at position 2"_s},
        {"name without brace", u"/\\Nx"_s, u"missing { at position 3"_s},
        {"backslash at the end", u"/a\\"_s, u"bad escape (end of pattern) at position 2"_s},
        {"no such group", u"/(a)\\2"_s, u"invalid group reference 2 at position 5"_s},
        {"open group", u"/(a\\1)"_s, u"cannot refer to an open group at position 3"_s},
        {"flag later", u"/a(?i)"_s, u"global flags not at the start of the expression at position 2"_s},
        {"flag in the second branch", u"/a|(?i)"_s, u"global flags not at the start of the expression at position 3"_s},
        {"locale", u"(?L)/a"_s, u"bad inline flags: cannot use 'L' flag with a str pattern at position 3"_s},
        {"unknown flag", u"(?ij)/a"_s, u"unknown flag at position 3"_s},
        {"unknown flag first", u"(?J)/a"_s, u"unknown extension ?J at position 1"_s},
        {"two types", u"(?au)/a"_s, u"bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4"_s},
        {"on and off", u"(?i-i:a)"_s, u"bad inline flags: flag turned on and off at position 5"_s},
        {"branch reset", u"/(?|a|b)"_s, u"unknown extension ?| at position 2"_s},
        {"recursion", u"/(?R)"_s, u"unknown extension ?R at position 2"_s},
        {"recursion by number", u"/(a(?1))"_s, u"unknown extension ?1 at position 4"_s},
        {"recursion by name", u"/(?P>x)"_s, u"unknown extension ?P> at position 2"_s},
        {"name as in Perl", u"/(?<id>a)"_s, u"unknown extension ?<i at position 2"_s},
        {"name in quotes", u"/(?'id'a)"_s, u"unknown extension ?' at position 2"_s},
        {"verb", u"(*UTF8)/a"_s, u"nothing to repeat at position 1"_s},
        {"nothing to repeat", u"*"_s, u"nothing to repeat at position 0"_s},
        {"anchor repeated", u"^*"_s, u"nothing to repeat at position 1"_s},
        {"repeat repeated", u"/a{2}{3}"_s, u"multiple repeat at position 5"_s},
        {"plus thrice", u"/a+++"_s, u"multiple repeat at position 4"_s},
        {"least above most", u"/a{3,2}"_s, u"min repeat greater than max repeat at position 3"_s},
        {"parenthesis open", u"/(a"_s, u"missing ), unterminated subpattern at position 1"_s},
        {"parenthesis closed", u"/a)"_s, u"unbalanced parenthesis at position 2"_s},
        {"set open", u"/[a"_s, u"unterminated character set at position 1"_s},
        {"set empty", u"/[]"_s, u"unterminated character set at position 1"_s},
        {"range backwards", u"/[z-a]"_s, u"bad character range z-a at position 2"_s},
        {"range to a class", u"/[a-\\d]"_s, u"bad character range a-\\d at position 2"_s},
        {"range from a class", u"/[\\w-z]"_s, u"bad character range \\w-z at position 2"_s},
        {"name twice", u"(?P<a>x)(?P<a>y)"_s,
         u"redefinition of group name 'a' as group 2; was group 1 at position 12"_s},
        {"name with hyphen", u"(?P<a-b>x)"_s, u"bad character in group name 'a-b' at position 4"_s},
        {"name empty", u"(?P<>x)"_s, u"missing group name at position 4"_s},
        {"name open", u"(?P<ab"_s, u"missing >, unterminated name at position 4"_s},
        {"name unknown", u"(?P=ab)"_s, u"unknown group name 'ab' at position 4"_s},
        {"condition, group 0", u"/(?(0)a)"_s, u"bad group number at position 4"_s},
        {"condition, no such group", u"/(?(2)a)"_s, u"invalid group reference 2 at position 4"_s},
        {"condition, three branches", u"(a)(?(1)a|b|c)"_s,
         u"conditional backref with more than two branches at position 11"_s},
        {"comment open", u"/a(?#b"_s, u"missing ), unterminated comment at position 2"_s},
        {"question at the end", u"/(?"_s, u"unexpected end of pattern at position 3"_s},
        {"look behind of any width", u"/(?<=a*)b"_s, u"look-behind requires fixed-width pattern"_s},
        {"look behind of two widths", u"/(?<=a|bc)d"_s, u"look-behind requires fixed-width pattern"_s},
        {"look behind at itself", u"/(?<=(a)\\1)b"_s,
         u"cannot refer to group defined in the same lookbehind subpattern at position 10"_s},
        {"on the second line", u"/a\n\\h"_s, u"bad escape \\h at position 3 (line 2, column 1)"_s},
    };
    return rows;
}

/// What python3 says to (pattern, path) pairs: true, false, or its message; null array when it cannot be run.
QJsonArray askPython(const QString &program, const QJsonArray &questions)
{
    const QString script = uR"(
import json, re, sys, warnings
warnings.simplefilter('ignore')
def answer(pattern, path):
    try:
        return re.match(pattern, path) is not None
    except re.error as error:
        return str(error)
    except (OverflowError, RecursionError) as error:
        return str(error)
print(json.dumps([answer(*q) for q in json.loads(sys.stdin.buffer.read())]))
)"_s;
    QProcess python;
    python.start(program, {u"-c"_s, script});
    if (!python.waitForStarted())
        return {};
    python.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

/// The same from PythonPattern.
QJsonValue ownAnswer(const QString &pattern, const QString &path)
{
    const auto compiled = PythonPattern::compile(pattern);
    if (!compiled)
        return compiled.error().detail;
    return compiled->matchesStart(path);
}

/// A pattern put together at random out of pieces that interact.
QString randomPattern(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"a"_s,     u"b"_s,      u"/"_s,    u"."_s,      u"^"_s,    u"$"_s,       u"*"_s,      u"+"_s,     u"?"_s,
        u"("_s,     u")"_s,      u"(?:"_s,  u"(?="_s,    u"(?!"_s,  u"(?<="_s,    u"(?>"_s,    u"|"_s,     u"["_s,
        u"]"_s,     u"[a"_s,     u"[^"_s,   u"-"_s,      u"\\"_s,   u"\\w"_s,     u"\\W"_s,    u"\\d"_s,   u"\\b"_s,
        u"\\B"_s,   u"\\Z"_s,    u"\\1"_s,  u"\\12"_s,   u"\\0"_s,  u"\\x41"_s,   u"\\x4"_s,   u"{2}"_s,   u"{,2}"_s,
        u"{1,"_s,   u"{"_s,      u"}"_s,    u"(?i)"_s,   u"(?i:"_s, u"(?P<n>"_s,  u"(?P=n)"_s, u"(?(1)"_s, u"(?#x)"_s,
        u"[:x:]"_s, u"\\h"_s,    u"(?x)"_s, u" "_s,      u"#"_s,    u"\n"_s,      u"\u00e4"_s, u"(?<!"_s,  u"++"_s,
        u"(a)"_s,   u"[\\Wa]"_s, u"(?a:"_s, u"(?s-i:"_s, u"\\/"_s,  u"\\u0061"_s, u"a|b"_s,    u"(?m)"_s,  u"1"_s,
    };
    QString pattern;
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i)
        pattern += pieces.at(random.bounded(pieces.size()));
    return pattern;
}

} // namespace

class tst_PythonPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void matches_data();
    void matches();
    void refusals_data();
    void refusals();
    void differences_data();
    void differences();
    void mayMatchFrom_data();
    void mayMatchFrom();
    void tablesHoldInPython();
    void agreesWithPythonOnRandomPatterns();
    void costIsBounded_data();
    void costIsBounded();
    void limitsOfItsOwnAreNamed_data();
    void limitsOfItsOwnAreNamed();
};

void tst_PythonPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    for (const MatchRow &row : matchRows())
        QTest::newRow(row.name) << row.pattern << row.path << row.matches;
}

void tst_PythonPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(bool, expected);
    const auto compiled = PythonPattern::compile(pattern);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().detail));
    QCOMPARE(compiled->pattern(), pattern);
    QCOMPARE(compiled->matchesStart(path), expected);
}

void tst_PythonPattern::refusals_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("message");
    for (const RefusalRow &row : refusalRows())
        QTest::newRow(row.name) << row.pattern << row.message;
}

void tst_PythonPattern::refusals()
{
    QFETCH(QString, pattern);
    QFETCH(QString, message);
    const auto compiled = PythonPattern::compile(pattern);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, plectrum::ErrorCode::BadRoute);
    QCOMPARE(compiled.error().detail, u"Python says: "_s + message);
}

void tst_PythonPattern::differences_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("word"); // in the one difference; empty: none is expected
    QTest::newRow("plain") << u"^/ws$"_s << QString();
    QTest::newRow("named group") << u"^/(?P<id>\\d+)$"_s << QString();
    QTest::newRow("flag at the start") << u"(?i)^/ws$"_s << QString();
    QTest::newRow("Z") << u"^/ws\\Z"_s << u"\\Z"_s;
    QTest::newRow("v") << u"^/\\v"_s << u"\\v"_s;
    QTest::newRow("v in a set") << u"^/[\\v]"_s << u"\\v"_s;
    QTest::newRow("posix class") << u"^/[[:alpha:]]"_s << u"[:alpha:]"_s;
    QTest::newRow("posix class, negated") << u"^/[[:^digit:]x]"_s << u"[:^digit:]"_s;
    QTest::newRow("colon in a set") << u"^/[[:a]"_s << QString();
    QTest::newRow("four hex digits") << u"^/\\u0061"_s << u"\\u0061"_s;
    QTest::newRow("open start") << u"^/a{,3}"_s << u"{,3}"_s;
    QTest::newRow("flag u") << u"(?u)^/a"_s << u"(?u)"_s;
    QTest::newRow("atomic") << u"^/(?>a)"_s << u"3.11"_s;
    QTest::newRow("possessive") << u"^/a++"_s << u"3.11"_s;
    QTest::newRow("outside ASCII") << u"^/gr\u00fcn"_s << u"\u00fc"_s;
    QTest::newRow("repeat above PCRE's") << u"^/a{1,70000}"_s << u"65535"_s;
    QTest::newRow("long name") << u"^/(?P<"_s + QString(40, u'n') + u">a)"_s << u"nnnn"_s;
    QTest::newRow("twice, said once") << u"^/\\v\\v"_s << u"\\v"_s;
}

void tst_PythonPattern::differences()
{
    QFETCH(QString, pattern);
    QFETCH(QString, word);
    const auto compiled = PythonPattern::compile(pattern);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().detail));
    const QStringList found = compiled->differences();
    QCOMPARE(found.size(), word.isEmpty() ? 0 : 1);
    if (!word.isEmpty())
        QVERIFY2(found.first().contains(word), qPrintable(found.first()));
}

void tst_PythonPattern::mayMatchFrom_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("may"); // match a path that begins with a slash
    QTest::newRow("path") << u"^/ws$"_s << true;
    QTest::newRow("all") << u".*"_s << true;
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("slash alone") << u"^/$"_s << true;
    QTest::newRow("slash is optional") << u"^/?ws$"_s << true;
    QTest::newRow("look ahead") << u"(?=/ws)"_s << true;
    QTest::newRow("second branch") << u"^ws$|^/ws$"_s << true;
    QTest::newRow("not a letter") << u"^[^a-z]ws"_s << true;
    QTest::newRow("no slash") << u"ws"_s << false;
    QTest::newRow("the empty path") << u"^$"_s << false;
    QTest::newRow("a letter") << u"^\\w+"_s << false;
    QTest::newRow("look ahead at no slash") << u"(?!/)."_s << false;
    QTest::newRow("look behind") << u"(?<=x)/ws"_s << false;
    QTest::newRow("no branch") << u"js/.*|css/.*"_s << false;
}

void tst_PythonPattern::mayMatchFrom()
{
    QFETCH(QString, pattern);
    QFETCH(bool, may);
    const auto compiled = PythonPattern::compile(pattern);
    QVERIFY(compiled);
    QCOMPARE(compiled->mayMatchFrom(u"/"_s), may);
}

void tst_PythonPattern::tablesHoldInPython()
{
    const QString program = QStandardPaths::findExecutable(u"python3"_s);
    if (program.isEmpty())
        QSKIP("python3 is not installed");
    QJsonArray questions;
    for (const MatchRow &row : matchRows())
        questions.append(QJsonArray{row.pattern, row.path});
    for (const RefusalRow &row : refusalRows())
        questions.append(QJsonArray{row.pattern, u"/"_s});
    const QJsonArray answers = askPython(program, questions);
    QCOMPARE(answers.size(), questions.size());
    qsizetype index = 0;
    for (const MatchRow &row : matchRows())
        QVERIFY2(answers.at(index++) == QJsonValue(row.matches), row.name);
    for (const RefusalRow &row : refusalRows()) {
        const QString said = answers.at(index++).toString();
        QVERIFY2(said == row.message, qPrintable(QLatin1StringView(row.name) + u": "_s + said));
    }
}

void tst_PythonPattern::agreesWithPythonOnRandomPatterns()
{
    const QString program = QStandardPaths::findExecutable(u"python3"_s);
    if (program.isEmpty())
        QSKIP("python3 is not installed");
    const QStringList paths{u"/"_s, u"/a"_s, u"/ab/a"_s, u"a"_s, u"aab"_s, u"/b\n"_s, u""_s, u"/\u00e4"_s, u"A/"_s};
    QRandomGenerator random(20260821);
    QJsonArray questions;
    for (int i = 0; i < 6000; ++i)
        questions.append(QJsonArray{randomPattern(random), paths.at(random.bounded(paths.size()))});
    const QJsonArray answers = askPython(program, questions);
    QCOMPARE(answers.size(), questions.size());
    int compiled = 0;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString pattern = questions.at(i)[0].toString();
        const QJsonValue own = ownAnswer(pattern, questions.at(i)[1].toString());
        const QJsonValue said = answers.at(i);
        const QJsonValue expected = said.isString() ? QJsonValue(u"Python says: "_s + said.toString()) : said;
        compiled += said.isBool() ? 1 : 0;
        const QJsonObject shown{{u"question"_s, questions.at(i)}, {u"own"_s, own}, {u"python"_s, said}};
        QVERIFY2(own == expected, QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
    }
    QVERIFY(compiled > 600);
}

void tst_PythonPattern::costIsBounded_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::newRow("nested plus") << u"^/(a+)+$"_s << u'/' + QString(60, u'a') + u'b';
    QTest::newRow("nested star") << u"^(.*)*x$"_s << QString(5000, u'a') + u"xa"_s;
    QTest::newRow("alternatives") << u"^/(a|a|aa)+$"_s << u'/' + QString(200, u'a') + u'!';
    QTest::newRow("look ahead") << u"^/(?=(a+)+$)"_s << u'/' + QString(60, u'a') + u'b';
    QTest::newRow("reference") << u"^/(.*)(.*)(.*)(.*)(.*)\\1\\2\\3\\4\\5x"_s << u'/' + QString(300, u'a') + u"bx"_s;
}

void tst_PythonPattern::costIsBounded()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    const auto compiled = PythonPattern::compile(pattern);
    QVERIFY(compiled);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(compiled->match(path), PythonPattern::Outcome::TooCostly);
    QVERIFY(!compiled->matchesStart(path));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(compiled->match(u"nothing"_s), PythonPattern::Outcome::NoMatch);
}

void tst_PythonPattern::limitsOfItsOwnAreNamed_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("word");
    QTest::newRow("long") << QString(9000, u'a') << u"longer than 8192"_s;
    QTest::newRow("deep") << QString(300, u'(') << u"200 deep"_s;
    QTest::newRow("deep conditions") << u"(a)"_s + QString(u"(?(1)"_s).repeated(300) << u"200 deep"_s;
    QTest::newRow("groups") << QString(u"()"_s).repeated(1500) << u"1000 groups"_s;
    QTest::newRow("repeat") << u"a{70000}"_s << u"65535"_s;
    QTest::newRow("size") << u"((a{60000}){60000}){60000}"_s << u"too complex"_s;
    QTest::newRow("name of a character") << u"\\N{DIGIT ONE}"_s << u"\\uXXXX"_s;
}

void tst_PythonPattern::limitsOfItsOwnAreNamed()
{
    QFETCH(QString, pattern);
    QFETCH(QString, word);
    const auto compiled = PythonPattern::compile(pattern);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code, plectrum::ErrorCode::BadRoute);
    QVERIFY2(compiled.error().detail.contains(word), qPrintable(compiled.error().detail));
}

QTEST_APPLESS_MAIN(tst_PythonPattern)
#include "tst_pythonpattern.moc"
