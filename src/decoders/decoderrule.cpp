// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoderrule.h"

#include "decoders/jsontext.h"
#include "decoders/jsontree.h"
#include "decoders/rulefields.h"
#include "decoders/rulevaluereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int RuleVersion = 1;
constexpr int MaxBeatMs = 24 * 3600 * 1000;

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
            readRuleValues(*values, m_text, m_rule);
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

    std::vector<RuleCondition> readConditions(const DecodedField &object)
    {
        std::vector<RuleCondition> conditions;
        const RuleFields fields(object, {}, m_text);
        for (const DecodedField &each : fields.object().children) {
            RuleCondition condition{.value = ruleValueNamed(m_rule, each.name, each, m_text)};
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
            result.pieces.push_back(
                {.value = ruleValueNamed(m_rule, text.sliced(at + 1, end - at - 1), *fields.find(name), m_text)});
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
            one.secrets.push_back(ruleValueNamed(m_rule, each, *fields.find("secrets"), m_text));
        if (const DecodedField *const beat = fields.find("beat"))
            one.beat = readBeat(*beat);
        m_rule.cases.push_back(std::move(one));
    }

    int jsonNamed(const QByteArray &name, const DecodedField &place)
    {
        const int value = ruleValueNamed(m_rule, name, place, m_text);
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
