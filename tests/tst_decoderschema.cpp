// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoderrule.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As much of JSON Schema (draft 2020-12) as the schema of rule files uses.
class SchemaJudge {
public:
    explicit SchemaJudge(const QJsonObject &schema)
        : m_root(schema)
    {
    }

    bool accepts(const QJsonValue &value) const { return accepts(m_root, value); }
    /// Words of it that are not judged here; annotations are none.
    QStringList unknownWords() const
    {
        QStringList unknown;
        collect(m_root, unknown);
        return unknown;
    }

private:
    static bool isType(const QString &type, const QJsonValue &value)
    {
        if (type == "integer"_L1)
            return value.isDouble() && value.toDouble() == double(qint64(value.toDouble()));
        return type == "object"_L1 ? value.isObject()
            : type == "array"_L1   ? value.isArray()
            : type == "string"_L1  ? value.isString()
            : type == "boolean"_L1 ? value.isBool()
                                   : type == "number"_L1 && value.isDouble();
    }

    bool accepts(const QJsonObject &schema, const QJsonValue &value) const
    {
        for (auto word = schema.begin(); word != schema.end(); ++word) {
            if (!holds(word.key(), *word, schema, value))
                return false;
        }
        return true;
    }

    bool holds(const QString &word, const QJsonValue &wanted, const QJsonObject &schema, const QJsonValue &value) const
    {
        const QJsonObject object = value.toObject();
        const QJsonArray list = value.toArray();
        if (word == "$ref"_L1)
            return accepts(m_root["$defs"_L1][wanted.toString().section(u'/', -1)].toObject(), value);
        if (word == "type"_L1) {
            const QJsonArray types = wanted.isArray() ? wanted.toArray() : QJsonArray{wanted};
            return std::ranges::any_of(types, [&value](const auto &type) { return isType(type.toString(), value); });
        }
        if (word == "const"_L1)
            return value == wanted;
        if (word == "enum"_L1)
            return wanted.toArray().contains(value);
        if (word == "anyOf"_L1) {
            const QJsonArray each = wanted.toArray();
            return std::ranges::any_of(each, [&](const auto &one) { return accepts(one.toObject(), value); });
        }
        if (word == "pattern"_L1)
            return !value.isString() || QRegularExpression(wanted.toString()).match(value.toString()).hasMatch();
        if (word == "minimum"_L1)
            return !value.isDouble() || value.toDouble() >= wanted.toDouble();
        if (word == "maximum"_L1)
            return !value.isDouble() || value.toDouble() <= wanted.toDouble();
        if (word == "minItems"_L1)
            return !value.isArray() || list.size() >= wanted.toInt();
        if (word == "maxItems"_L1)
            return !value.isArray() || list.size() <= wanted.toInt();
        if (word == "minProperties"_L1)
            return !value.isObject() || object.size() >= wanted.toInt();
        if (word == "maxProperties"_L1)
            return !value.isObject() || object.size() <= wanted.toInt();
        if (word == "required"_L1) {
            const QJsonArray names = wanted.toArray();
            return !value.isObject()
                || std::ranges::all_of(names, [&](const auto &name) { return object.contains(name.toString()); });
        }
        if (word == "items"_L1)
            return std::ranges::all_of(list, [&](const auto &one) { return accepts(wanted.toObject(), one); });
        if (word == "properties"_L1 || word == "additionalProperties"_L1)
            return membersHold(word, wanted, schema, object);
        return true;
    }

    bool membersHold(const QString &word, const QJsonValue &wanted, const QJsonObject &schema,
                     const QJsonObject &object) const
    {
        const QJsonObject named = schema["properties"_L1].toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isNamed = named.contains(member.key());
            if (word == "properties"_L1 && isNamed && !accepts(named[member.key()].toObject(), *member))
                return false;
            if (word == "additionalProperties"_L1 && !isNamed
                && (wanted == QJsonValue(false) || !accepts(wanted.toObject(), *member)))
                return false;
        }
        return true;
    }

    void collect(const QJsonObject &schema, QStringList &unknown) const
    {
        static const QStringList Known{u"$ref"_s,        u"type"_s,     u"const"_s,         u"enum"_s,
                                       u"anyOf"_s,       u"pattern"_s,  u"minimum"_s,       u"maximum"_s,
                                       u"minItems"_s,    u"maxItems"_s, u"minProperties"_s, u"maxProperties"_s,
                                       u"required"_s,    u"items"_s,    u"properties"_s,    u"additionalProperties"_s,
                                       u"description"_s, u"title"_s,    u"$schema"_s,       u"$defs"_s};
        for (auto word = schema.begin(); word != schema.end(); ++word) {
            if (!Known.contains(word.key()))
                unknown << word.key();
            if (word.key() == "properties"_L1 || word.key() == "$defs"_L1) {
                const QJsonObject inside = word->toObject();
                for (const auto each : inside)
                    collect(each.toObject(), unknown);
            } else if (word->isObject()) {
                collect(word->toObject(), unknown);
            }
            const QJsonArray list = word->toArray();
            for (const auto each : list)
                collect(each.toObject(), unknown);
        }
    }

    const QJsonObject m_root;
};

const QString Source = QStringLiteral(PLECTRUM_SOURCE_DIR "/resources/");

} // namespace

/// The schema that editors check rule files by says what the program says.
class tst_DecoderSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isJudgedWhole();
    void acceptsRules_data();
    void acceptsRules();
    void agreesWithTheReader_data();
    void agreesWithTheReader();

private:
    const SchemaJudge m_judge{QJsonDocument::fromJson(contentOf(Source + u"decoder.schema.json"_s)).object()};
};

void tst_DecoderSchema::isJudgedWhole()
{
    QVERIFY(!contentOf(Source + u"decoder.schema.json"_s).isEmpty());
    QCOMPARE(m_judge.unknownWords(), QStringList());
}

void tst_DecoderSchema::acceptsRules_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {Source + u"decoders"_s, QStringLiteral(PLECTRUM_TEST_DATA "/decoders")}) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void tst_DecoderSchema::acceptsRules()
{
    QFETCH(const QString, path);
    QVERIFY(m_judge.accepts(QJsonDocument::fromJson(contentOf(path)).object()));
}

void tst_DecoderSchema::agreesWithTheReader_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, const char *members, bool isRight) {
        QTest::newRow(name) << QByteArray(members) << isRight;
    };
    row("least", R"("decoder":1,"name":"a","messages":[{}])", true);
    row("with its schema", R"("$schema":"../decoder.schema.json","decoder":1,"name":"a","messages":[{}])", true);
    row("another version", R"("decoder":2,"name":"a","messages":[{}])", false);
    row("no version", R"("name":"a","messages":[{}])", false);
    row("no name", R"("decoder":1,"messages":[{}])", false);
    row("bad name", R"("decoder":1,"name":"A b","messages":[{}])", false);
    row("nothing said", R"("decoder":1,"name":"a")", false);
    row("no kinds", R"("decoder":1,"name":"a","messages":[])", false);
    row("unknown key", R"("decoder":1,"name":"a","mesages":1,"messages":[{}])", false);
    row("unknown key of a message", R"("decoder":1,"name":"a","messages":[{"sumary":""}])", false);
    row("unknown part", R"("decoder":1,"name":"a","messages":[{"part":"ask"}])", false);
    row("unknown sender", R"("decoder":1,"name":"a","messages":[{"from":"me"}])", false);
    row("beat without time", R"("decoder":1,"name":"a","messages":[{"beat":{}}])", false);
    row("beat", R"("decoder":1,"name":"a","messages":[{"beat":{"everyMs":5,"lateMs":9,"anyMessage":true}}])", true);
    row("values",
        R"("decoder":1,"name":"a","values":{"a":"x[0].y","b":{"integer":"u16be"},"c":{"text":true,"length":"b"},"d":{"word":2}},"messages":[{}])",
        true);
    row("value of two kinds", R"("decoder":1,"name":"a","values":{"a":{"word":1,"hex":true}},"messages":[{}])", false);
    row("unknown integer", R"("decoder":1,"name":"a","values":{"a":{"integer":"u24be"}},"messages":[{}])", false);
    row("length of a word", R"("decoder":1,"name":"a","values":{"a":{"word":1,"length":3}},"messages":[{}])", false);
    row("hex that is false", R"("decoder":1,"name":"a","values":{"a":{"hex":false}},"messages":[{}])", false);
    row("conditions",
        R"("decoder":1,"name":"a","values":{"v":"v"},"messages":[{"when":{"v":["x","y"]}},{"when":{"v":{"endsWith":"x"}}},{"when":{"v":true}},{"when":{"v":7}}])",
        true);
    row("condition that is two",
        R"("decoder":1,"name":"a","values":{"v":"v"},"messages":[{"when":{"v":{"endsWith":"x","startsWith":"y"}}}])",
        false);
    row("opening without when", R"("decoder":1,"name":"a","match":{"opening":{"from":"client"}},"messages":[{}])",
        false);
    row("state", R"("decoder":1,"name":"a","values":{"v":"v"},"state":[{"of":"plain","fold":"append","value":"v"}])",
        true);
    row("unknown fold", R"("decoder":1,"name":"a","state":[{"of":"plain","fold":"glue"}])", false);
    row("change without fold", R"("decoder":1,"name":"a","state":[{"of":"plain"}])", false);
}

void tst_DecoderSchema::agreesWithTheReader()
{
    QFETCH(const QByteArray, members);
    QFETCH(const bool, isRight);
    const QByteArray json = '{' + members + '}';
    const auto rule = DecoderRule::parse(json, u"f"_s);
    QVERIFY2(rule.has_value() == isRight, rule ? "is read" : qPrintable(rule.error().detail));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(m_judge.accepts(document.object()), isRight);
}

QTEST_APPLESS_MAIN(tst_DecoderSchema)
#include "tst_decoderschema.moc"
