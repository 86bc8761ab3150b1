// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoderrule.h"

#include "capture/filterlexer.h"
#include "decoders/jsontext.h"
#include "decoders/jsontree.h"
#include "decoders/rulefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int RuleVersion = 1;
constexpr int MaxOffset = 1 << 30;
constexpr int MaxBeatMs = 24 * 3600 * 1000;

/// How an integer is written: "u16be".
struct IntegerType {
    QLatin1StringView name;
    int bytes;
    bool isSigned;
    bool isLittle;
};
constexpr IntegerType IntegerTypes[] = {
    {"u8"_L1, 1, false, false},    {"i8"_L1, 1, true, false},     {"u16be"_L1, 2, false, false},
    {"u16le"_L1, 2, false, true},  {"i16be"_L1, 2, true, false},  {"i16le"_L1, 2, true, true},
    {"u32be"_L1, 4, false, false}, {"u32le"_L1, 4, false, true},  {"i32be"_L1, 4, true, false},
    {"i32le"_L1, 4, true, true},   {"u64be"_L1, 8, false, false}, {"u64le"_L1, 8, false, true},
    {"i64be"_L1, 8, true, false},  {"i64le"_L1, 8, true, true},
};

/// Words of "from" and "part" in the order of their enumerations.
const QStringList &senderWords()
{
    static const QStringList words{u"client"_s, u"server"_s, u"any"_s};
    return words;
}
const QStringList &partWords()
{
    static const QStringList words{u"message"_s, u"request"_s, u"reply"_s, u"heartbeat"_s};
    return words;
}
/// In the order of StateFold.
const QStringList &foldWords()
{
    static const QStringList words{u"replace"_s, u"json-patch"_s, u"merge-patch"_s, u"append"_s,
                                   u"put"_s,     u"remove"_s,     u"clear"_s,       u"presence-diff"_s};
    return words;
}

bool isRuleName(QByteArrayView name)
{
    constexpr qsizetype MaxName = 64;
    return !name.isEmpty() && name.size() <= MaxName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// Reads one rule file.
class RuleReader {
public:
    RuleReader(const DecodedField &root, RuleText &text)
        : m_text(text)
        , m_root(root,
                 {u"decoder"_s, u"name"_s, u"title"_s, u"about"_s, u"match"_s, u"values"_s, u"messages"_s, u"state"_s,
                  u"$schema"_s},
                 text)
    {
    }

    DecoderRule read()
    {
        if (const DecodedField *const version = m_root.need("decoder");
            version && version->value != QByteArray::number(RuleVersion))
            m_text.complain(*version, u"this version of the format is not known; expected %1"_s.arg(RuleVersion));
        readNames();
        (void)m_root.string("$schema"); // for editors
        if (const DecodedField *const values = m_root.find("values"))
            readValues(*values);
        if (const DecodedField *const match = m_root.find("match"))
            readMatch(*match);
        const DecodedField *const states = m_root.find("state");
        // Without messages the file only says what those of other decoders change.
        if (const DecodedField *const messages = states ? m_root.find("messages") : m_root.need("messages"))
            readList(*messages, u"message"_s, &RuleReader::readCase);
        if (states)
            readList(*states, u"change"_s, &RuleReader::readState);
        return std::move(m_rule);
    }

private:
    void readList(const DecodedField &list, const QString &what, void (RuleReader::*take)(const DecodedField &object))
    {
        if (m_text.kind(list) != RuleText::Kind::List || list.children.empty())
            m_text.complain(list, u"expected a list of objects, [{ … }], one a kind of %1"_s.arg(what));
        else if (list.children.size() > DecoderRule::MaxCases)
            m_text.complain(list, u"more than %1 kinds of %2s"_s.arg(DecoderRule::MaxCases).arg(what));
        for (const DecodedField &each : m_text.isFine() ? list.children : std::vector<DecodedField>())
            (this->*take)(each);
    }

    void readNames()
    {
        (void)m_root.need("name");
        m_rule.name = m_root.string("name").value_or(QByteArray());
        if (const DecodedField *const name = m_root.find("name"); name && !isRuleName(m_rule.name))
            m_text.complain(*name, u"expected small letters, digits, - and _, at most 64"_s);
        m_rule.title = m_root.string("title").value_or(m_rule.name);
        const bool isPlain = std::ranges::all_of(m_rule.title, [](char c) { return c >= ' ' && c < '\x7f'; });
        if (const DecodedField *const title = m_root.find("title"); title && (!isPlain || m_rule.title.isEmpty()))
            m_text.complain(*title, u"expected a line of ASCII"_s);
    }

    void readMatch(const DecodedField &object)
    {
        RuleFields match(object, {u"subprotocols"_s, u"urls"_s, u"opening"_s}, m_text);
        for (const QByteArray &each : match.strings("subprotocols")) {
            if (each.isEmpty() || each.contains(' '))
                m_text.complain(*match.find("subprotocols"), u"expected names without spaces"_s);
            m_rule.subprotocols += (m_rule.subprotocols.isEmpty() ? "" : " ") + each.toLower();
        }
        for (const QByteArray &each : match.strings("urls")) {
            if (each.trimmed().isEmpty())
                m_text.complain(*match.find("urls"), u"expected a pattern such as */chat/*"_s);
            QString pattern = QRegularExpression::escape(QString::fromUtf8(each));
            pattern.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
            m_rule.addresses.emplace_back(QRegularExpression::anchoredPattern(pattern));
        }
        if (const DecodedField *const opening = match.find("opening")) {
            RuleFields fields(*opening, {u"from"_s, u"when"_s}, m_text);
            m_rule.openingSender = readSender(fields);
            if (const DecodedField *const when = fields.need("when"))
                m_rule.opening = readConditions(*when);
            if (m_rule.opening.empty())
                m_text.complain(*opening, u"\"when\" must say what such a message has"_s);
        }
    }

    void readValues(const DecodedField &object)
    {
        const RuleFields all(object, {}, m_text);
        if (object.children.size() > DecoderRule::MaxValues)
            m_text.complain(object, u"more than %1 values"_s.arg(DecoderRule::MaxValues));
        for (const DecodedField &each : m_text.isFine() ? object.children : std::vector<DecodedField>()) {
            if (!isRuleName(each.name.toLower()))
                m_text.complain(each, u"expected a name of letters, digits, - and _"_s);
            RuleValue value{.name = each.name};
            if (m_text.kind(each) == RuleText::Kind::Text)
                value.path = readPath(each);
            else
                readPlace(each, value);
            m_rule.fields += (m_rule.fields.isEmpty() ? "" : " ") + each.name.toLower();
            m_rule.values.push_back(std::move(value));
        }
    }

    void readPlace(const DecodedField &object, RuleValue &value)
    {
        static const QStringList Forms{u"json"_s, u"word"_s, u"text"_s, u"hex"_s, u"integer"_s};
        RuleFields fields(object, Forms + QStringList{u"offset"_s, u"length"_s}, m_text);
        const auto isThere = [&fields](const QString &form) { return fields.find(form.toLatin1()) != nullptr; };
        if (std::ranges::count_if(Forms, isThere) != 1) {
            m_text.complain(object, u"expected just one of: %1"_s.arg(Forms.join(u", ")));
            return;
        }
        value.kind = RuleValue::Kind(std::ranges::find_if(Forms, isThere) - Forms.begin());
        value.offset = fields.integer("offset", -MaxOffset, MaxOffset).value_or(0);
        if (const DecodedField *const path = fields.find("json"))
            value.path = readPath(*path);
        value.word = fields.integer("word", 0, MaxOffset).value_or(0);
        for (const char *const form : {"text", "hex"}) {
            if (const auto flag = fields.flag(form); flag && !*flag)
                m_text.complain(*fields.find(form), u"expected true, or leave it out"_s);
        }
        if (const auto type = fields.string("integer"))
            readInteger(*type, *fields.find("integer"), value);
        readLength(fields, value);
    }

    void readInteger(const QByteArray &type, const DecodedField &place, RuleValue &value)
    {
        const auto found = std::ranges::find(IntegerTypes, QLatin1StringView(type), &IntegerType::name);
        if (found == std::end(IntegerTypes)) {
            QStringList known;
            for (const IntegerType &each : IntegerTypes)
                known << each.name;
            m_text.complain(place, wrongName(u"there is no type"_s, QString::fromUtf8(type), known));
            return;
        }
        value.length = found->bytes;
        value.isSigned = found->isSigned;
        value.isLittle = found->isLittle;
    }

    void readLength(RuleFields &fields, RuleValue &value)
    {
        const DecodedField *const length = fields.find("length");
        if (!length)
            return;
        if (value.kind != RuleValue::Kind::Text && value.kind != RuleValue::Kind::Hex)
            m_text.complain(*length, u"only \"text\" and \"hex\" have a length"_s);
        else if (m_text.kind(*length) == RuleText::Kind::Text)
            value.lengthOf = valueNamed(length->value, *length);
        else
            value.length = fields.integer("length", 0, MaxOffset).value_or(-1);
    }

    std::vector<JsonStep> readPath(const DecodedField &field)
    {
        QString path = QString::fromUtf8(field.value).trimmed();
        if (m_text.kind(field) != RuleText::Kind::Text)
            m_text.complain(field, u"expected a JSON path in quotes, such as data.items[0].id"_s);
        if (path.startsWith(u'$'))
            path.remove(0, path.startsWith("$."_L1) ? 2 : 1);
        if (path.isEmpty())
            return {};
        const auto tokens = lexFilter(u"json"_s + (path.startsWith(u'[') ? u""_s : u"."_s) + path);
        if (tokens && tokens->size() == 2 && tokens->front().kind == FilterToken::Kind::JsonPath)
            return tokens->front().path;
        m_text.complain(field,
                        u"\"%1\" is no JSON path; expected keys and indexes such as data.items[0].id"_s.arg(
                            QString::fromUtf8(field.value)));
        return {};
    }

    int valueNamed(const QByteArray &name, const DecodedField &place)
    {
        const auto found = std::ranges::find(m_rule.values, name, &RuleValue::name);
        if (found != m_rule.values.end())
            return int(found - m_rule.values.begin());
        QStringList known;
        for (const RuleValue &each : m_rule.values)
            known << QString::fromUtf8(each.name);
        m_text.complain(place, wrongName(u"\"values\" has no"_s, QString::fromUtf8(name), known));
        return 0;
    }

    std::vector<RuleCondition> readConditions(const DecodedField &object)
    {
        std::vector<RuleCondition> conditions;
        const RuleFields fields(object, {}, m_text);
        for (const DecodedField &each : fields.object().children) {
            RuleCondition condition{.value = valueNamed(each.name, each)};
            switch (m_text.kind(each)) {
            case RuleText::Kind::Flag:
                condition.kind = each.value == "true" ? RuleCondition::Kind::Present : RuleCondition::Kind::Absent;
                break;
            case RuleText::Kind::Object: {
                RuleFields part(each, {u"startsWith"_s, u"endsWith"_s}, m_text);
                const bool isEnd = part.find("endsWith") != nullptr;
                if (isEnd && part.find("startsWith"))
                    m_text.complain(each, u"only one of \"startsWith\" and \"endsWith\" can be said"_s);
                condition.kind = isEnd ? RuleCondition::Kind::EndsWith : RuleCondition::Kind::StartsWith;
                const char *const word = isEnd ? "endsWith" : "startsWith";
                (void)part.need(word);
                condition.expected = part.strings(word);
                break;
            }
            case RuleText::Kind::Number:
                condition.kind = RuleCondition::Kind::Equals;
                condition.expected = {each.value};
                break;
            default:
                condition.kind = RuleCondition::Kind::Equals;
                condition.expected = RuleFields::stringsOf(each, m_text);
            }
            conditions.push_back(std::move(condition));
        }
        return conditions;
    }

    std::optional<Role> readSender(RuleFields &fields)
    {
        const auto word = fields.word("from", senderWords());
        if (!word || *word == 2)
            return std::nullopt;
        return *word == 0 ? Role::Client : Role::Server;
    }

    RuleTemplate readTemplate(RuleFields &fields, QByteArrayView name)
    {
        RuleTemplate result;
        const QByteArray text = fields.string(name).value_or(QByteArray());
        QByteArray plain;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] != '{' || text.sliced(at).startsWith("{{")) {
                at += text[at] == '{';
                plain += text[at];
                continue;
            }
            const qsizetype end = text.indexOf('}', at);
            if (end < 0) {
                m_text.complain(*fields.find(name), u"a { without its }; a single { is written {{"_s);
                break;
            }
            if (!plain.isEmpty())
                result.pieces.push_back({.text = std::exchange(plain, {})});
            result.pieces.push_back({.value = valueNamed(text.sliced(at + 1, end - at - 1), *fields.find(name))});
            at = end;
        }
        if (!plain.isEmpty())
            result.pieces.push_back({.text = plain});
        return result;
    }

    void readCase(const DecodedField &object)
    {
        RuleFields fields(object,
                          {u"about"_s, u"from"_s, u"when"_s, u"part"_s, u"summary"_s, u"operation"_s, u"pair"_s,
                           u"error"_s, u"join"_s, u"leave"_s, u"close"_s, u"member"_s, u"secrets"_s, u"beat"_s},
                          m_text);
        RuleCase one{.sender = readSender(fields)};
        if (const DecodedField *const when = fields.find("when"))
            one.when = readConditions(*when);
        if (const auto part = fields.word("part", partWords()))
            one.part = DecodedMessage::Part(*part);
        one.summary = readTemplate(fields, "summary");
        one.operation = readTemplate(fields, "operation");
        one.pair = readTemplate(fields, "pair");
        const bool isCall = one.part == DecodedMessage::Part::Request || one.part == DecodedMessage::Part::Reply;
        if (isCall && one.pair.pieces.empty())
            m_text.complain(object, u"a request or reply needs \"pair\": what both have in common, such as {id}"_s);
        if (const DecodedField *const error = fields.find("error"))
            one.error = readConditions(*error);
        readRoom(fields, one);
        for (const QByteArray &each : fields.strings("secrets"))
            one.secrets.push_back(valueNamed(each, *fields.find("secrets")));
        if (const DecodedField *const beat = fields.find("beat"))
            one.beat = readBeat(*beat);
        m_rule.cases.push_back(std::move(one));
    }

    int jsonNamed(const QByteArray &name, const DecodedField &place)
    {
        const int value = valueNamed(name, place);
        const RuleValue::Kind kind = m_text.isFine() ? m_rule.values[size_t(value)].kind : RuleValue::Kind::Json;
        if (kind == RuleValue::Kind::Hex || kind == RuleValue::Kind::Integer)
            m_text.complain(place, u"expected a value that is JSON, not one of bytes"_s);
        return value;
    }

    void readState(const DecodedField &object)
    {
        RuleFields fields(
            object,
            {u"about"_s, u"of"_s, u"from"_s, u"when"_s, u"document"_s, u"fold"_s, u"value"_s, u"key"_s, u"each"_s},
            m_text);
        RuleState one{.protocols = fields.strings("of"), .sender = readSender(fields)};
        if (one.protocols.empty() && !m_root.find("messages"))
            m_text.complain(object, u"needs \"of\": the decoder whose messages these are, such as \"socketio\""_s);
        if (const DecodedField *const when = fields.find("when"))
            one.when = readConditions(*when);
        one.document = readTemplate(fields, "document");
        (void)fields.need("fold");
        if (const auto fold = fields.word("fold", foldWords()))
            one.fold = StateFold(*fold);
        if (const auto value = fields.string("value"))
            one.value = jsonNamed(*value, *fields.find("value"));
        one.key = readTemplate(fields, "key");
        const bool isKeyed = one.fold == StateFold::Put || one.fold == StateFold::Remove;
        if (isKeyed && one.key.pieces.empty())
            m_text.complain(object, u"\"put\" and \"remove\" need \"key\": under which key, such as {id}"_s);
        one.isEach = fields.flag("each").value_or(false);
        m_rule.states.push_back(std::move(one));
    }

    void readRoom(RuleFields &fields, RuleCase &one)
    {
        static constexpr const char *Names[] = {"join", "leave", "close"};
        for (int i = 0; i < 3; ++i) {
            const DecodedField *const room = fields.find(Names[i]);
            if (room && one.change)
                m_text.complain(*room, u"only one of \"join\", \"leave\" and \"close\" can be said"_s);
            if (!room)
                continue;
            one.change = RoomChange::Kind(i);
            one.room = readTemplate(fields, Names[i]);
        }
        one.member = readTemplate(fields, "member");
    }

    BeatPromise readBeat(const DecodedField &object)
    {
        RuleFields fields(object, {u"everyMs"_s, u"lateMs"_s, u"anyMessage"_s}, m_text);
        (void)fields.need("everyMs");
        BeatPromise beat{.everyMs = fields.integer("everyMs", 1, MaxBeatMs).value_or(1)};
        beat.lateMs = fields.integer("lateMs", beat.everyMs, MaxBeatMs).value_or(qMin(2 * beat.everyMs, MaxBeatMs));
        beat.anyMessage = fields.flag("anyMessage").value_or(false);
        return beat;
    }

    RuleText &m_text;
    RuleFields m_root;
    DecoderRule m_rule;
};

} // namespace

Result<DecoderRule> DecoderRule::parse(const QByteArray &json, const QString &file)
{
    const auto refused = [&file](const QString &what) { return unexpected(ErrorCode::BadConfig, file + u':' + what); };
    if (json.size() > MaxBytes)
        return refused(u" longer than %1 KiB"_s.arg(MaxBytes / 1024));
    if (const auto fault = jsonFaultAt(json)) {
        const int line = 1 + int(json.first(*fault).count('\n'));
        return refused(*fault >= json.size() ? u"%1: the JSON ends too early; a bracket may be missing"_s.arg(line)
                                             : u"%1: this is no JSON from \"%2\" on"_s.arg(line).arg(
                                                 QString::fromUtf8(shortText(json.sliced(*fault), 24))));
    }
    const auto tree = jsonTree(json, {});
    if (!tree)
        return refused(u"1: nested too deep"_s);
    RuleText text(json);
    DecoderRule rule = RuleReader(*tree, text).read();
    if (!text.isFine())
        return refused(text.complaint());
    return rule;
}

} // namespace plectrum
