// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"
#include "replay/durationtext.h"
#include "replay/jsonnode.h"
#include "replay/placeholders.h"
#include "replay/scenarioparts.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Verb = ScenarioStep::Verb;

struct VerbRow {
    Verb verb;
    ScenarioSection section;
};
constexpr std::array Verbs{
    VerbRow{Verb::Connect, ScenarioSection::Connect}, VerbRow{Verb::Send, ScenarioSection::Send},
    VerbRow{Verb::Expect, ScenarioSection::Expect},   VerbRow{Verb::Wait, ScenarioSection::Wait},
    VerbRow{Verb::Ping, ScenarioSection::Ping},       VerbRow{Verb::Close, ScenarioSection::Close},
    VerbRow{Verb::Barrier, ScenarioSection::Barrier}, VerbRow{Verb::Http, ScenarioSection::Http},
};

/// Longest reason of a close frame, in bytes (RFC 6455 §5.5.1).
constexpr qsizetype MaxReason = 123;
constexpr qsizetype MaxPing = 125;

QByteArray bytesFrom(const YamlNode &node, bool isHex, ScenarioComplaint &complaint)
{
    QByteArray text = node.text;
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\t'; });
    if (isHex) {
        const QByteArray bytes = QByteArray::fromHex(text);
        if (bytes.toHex() != text.toLower())
            complaint.say(node, u"expected pairs of hex digits"_s);
        return bytes;
    }
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        complaint.say(node, u"expected base64"_s);
    return *decoded;
}

/// Files come from the scenario's own folder, so that somebody else's scenario sends nothing of ours.
void checkFile(const YamlNode &node, ScenarioComplaint &complaint)
{
    const QString path = QString::fromUtf8(node.text);
    const QString clean = QDir::cleanPath(path);
    if (path.isEmpty() || QDir::isAbsolutePath(path) || clean.startsWith(".."_L1) || path.contains(u'\\'))
        complaint.say(node, u"expected a file below the scenario's folder"_s);
}

/// JSON with placeholders, without the white space outside of strings.
QByteArray withoutSpace(const QByteArray &json)
{
    QByteArray out;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"')
            inString = !inString;
        if (c == '\\' && inString && i + 1 < json.size())
            out.append(c).append(json.at(++i));
        else if (inString || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            out += c;
    }
    return out;
}

void readLet(ScenarioFields &fields, QList<ScenarioCapture> &captures)
{
    const YamlNode *const node = fields.take("let");
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Map) {
        fields.complaint().say(*node, u"%1; expected a mapping such as {id: $.id}"_s.arg(node->kindText()));
        return;
    }
    for (size_t i = 0; i < node->keys.size(); ++i) {
        const YamlNode &key = node->keys[i];
        const YamlNode &value = node->values[i];
        ScenarioCapture capture{.name = key.text};
        if (!placeholders::isName(key.text) || key.text.startsWith(SecretPrefix))
            fields.complaint().say(key, u"expected a name of letters, digits, _ - and ., not beginning with secret."_s);
        if (value.kind == YamlNode::Kind::Map) {
            ScenarioFields source(value, ScenarioSection::Capture, fields.complaint());
            source.pattern("pattern", capture.pattern);
            source.text("header", capture.header);
            capture.from = capture.header.isEmpty() ? ScenarioCapture::From::Pattern : ScenarioCapture::From::Header;
            if (capture.header.isEmpty() == capture.pattern.isEmpty())
                fields.complaint().say(value, u"expected either \"pattern\" or \"header\""_s);
        } else if (const auto path = ScenarioFields::pathOf(value, fields.complaint())) {
            capture.path = *path;
        }
        captures << capture;
    }
}

void readAnswer(ScenarioFields &fields, ScenarioAnswer &answer)
{
    const YamlNode *const node = fields.take("answer");
    if (!node)
        return;
    ScenarioFields inner(*node, ScenarioSection::Answer, fields.complaint());
    inner.integer("status", answer.status, 100, 999);
    if (inner.has("subprotocol"))
        inner.text("subprotocol", answer.subprotocol.emplace());
    inner.fields("headers", answer.headers);
    answer.body = readContent(inner, false);
}

void readEnd(ScenarioFields &fields, ScenarioStep &step)
{
    const YamlNode *const node = fields.take("end");
    if (!node)
        return;
    ScenarioEnd end;
    if (node->kind != YamlNode::Kind::Null) {
        ScenarioFields inner(*node, ScenarioSection::End, fields.complaint());
        std::optional<int> code;
        inner.integer("code", code, 1, 65535);
        if (code)
            end.code = quint16(*code);
        if (inner.has("reason"))
            inner.text("reason", end.reason.emplace());
    }
    if (step.content.kind != ScenarioContent::Kind::None)
        fields.complaint().say(*node, u"an expectation is a message or an end, not both"_s);
    step.end = end;
}

void readHttp(ScenarioFields &fields, const YamlNode &what, ScenarioStep &step)
{
    const qsizetype space = what.text.indexOf(' ');
    step.method = what.text.left(space);
    step.url = space < 0 ? QByteArray() : what.text.mid(space + 1).trimmed();
    const bool isMethod =
        !step.method.isEmpty() && std::ranges::all_of(step.method, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isMethod || step.url.isEmpty() || step.url.contains(' '))
        fields.complaint().say(what, u"expected a method and a URL: POST https://cloud.example/api"_s);
    fields.text("actor", step.actor);
    fields.fields("headers", step.headers);
    step.content = readContent(fields, false);
}

} // namespace

bool isJsonTemplate(QByteArrayView text)
{
    Bindings bindings;
    for (const QByteArray &name : placeholders::names(text))
        bindings.insert(name, {"0", false});
    const auto filled = placeholders::filled(text, bindings, placeholders::Context::Json);
    return filled && FramedJson::parse(*filled);
}

QByteArray jsonFromYaml(const YamlNode &node)
{
    QByteArray out;
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return "null";
    case YamlNode::Kind::Scalar: {
        const auto literal = node.quoted ? std::nullopt : JsonNode::parse(node.text);
        const bool isValue = literal && !literal->isContainer() && literal->kind != JsonNode::Kind::String;
        const bool isPlaceholder = !node.quoted && node.text.startsWith("${")
            && node.text.indexOf('}') == node.text.size() - 1 && placeholders::names(node.text).size() == 1;
        return isValue || isPlaceholder ? node.text : jsonQuoted(node.text);
    }
    case YamlNode::Kind::Sequence:
        for (const YamlNode &each : node.values)
            out += (out.isEmpty() ? "" : ",") + jsonFromYaml(each);
        return '[' + out + ']';
    case YamlNode::Kind::Map:
        for (size_t i = 0; i < node.keys.size(); ++i)
            out += (out.isEmpty() ? "" : ",") + jsonQuoted(node.keys[i].text) + ':' + jsonFromYaml(node.values[i]);
        return '{' + out + '}';
    }
    return out;
}

ScenarioContent readContent(ScenarioFields &fields, bool isRequired)
{
    using Kind = ScenarioContent::Kind;
    constexpr std::array Kinds{
        std::pair{Kind::Text, QByteArrayView("text")}, std::pair{Kind::Json, QByteArrayView("json")},
        std::pair{Kind::Hex, QByteArrayView("hex")},   std::pair{Kind::Base64, QByteArrayView("base64")},
        std::pair{Kind::File, QByteArrayView("file")},
    };
    ScenarioContent content;
    ScenarioComplaint &complaint = fields.complaint();
    for (const auto &[kind, key] : Kinds) {
        const YamlNode *const node = fields.take(key);
        if (!node)
            continue;
        if (content.kind != Kind::None)
            complaint.say(*node, u"a second content; expected one of text, json, hex, base64, file"_s);
        content.kind = kind;
        if (kind == Kind::Json) {
            // JSON in quotes or a block is the text itself; all else is YAML's way to write the value.
            const bool isText = node->kind == YamlNode::Kind::Scalar && node->quoted;
            const QByteArray json = isText ? node->text : jsonFromYaml(*node);
            content.data = withoutSpace(json);
            if (!isJsonTemplate(json))
                complaint.say(*node, u"not JSON; expected JSON in quotes or a block, or YAML without quotes"_s);
        } else if (ScenarioFields::isScalar(*node, u"a text"_s, complaint)) {
            const bool isBytes = kind == Kind::Hex || kind == Kind::Base64;
            content.data = isBytes ? bytesFrom(*node, kind == Kind::Hex, complaint) : node->text;
            if (kind == Kind::File)
                checkFile(*node, complaint);
        }
    }
    if (const YamlNode *const as = fields.take("as")) {
        content.isText = as->text == "text";
        if (content.kind < Kind::Hex || (as->text != "text" && as->text != "binary"))
            complaint.say(*as, u"expected text or binary, with hex, base64 or file"_s);
    }
    if (isRequired && content.kind == Kind::None)
        complaint.say(fields.node(), u"a message is missing here; expected one of text, json, hex, base64, file"_s);
    return content;
}

QList<ScenarioHeartbeat> readHeartbeats(ScenarioFields &fields)
{
    QList<ScenarioHeartbeat> heartbeats;
    ScenarioComplaint &complaint = fields.complaint();
    const YamlNode *const node = fields.take("heartbeats");
    if (!node)
        return heartbeats;
    if (node->kind != YamlNode::Kind::Sequence)
        complaint.say(*node,
                      u"%1; expected a list such as [{text: \"2\", answer: {text: \"3\"}}]"_s.arg(node->kindText()));
    for (const YamlNode &each : node->values) {
        ScenarioFields inner(each, ScenarioSection::Heartbeat, complaint);
        ScenarioHeartbeat heartbeat{.message = readContent(inner, true), .answer = {}, .comment = {}};
        if (const YamlNode *const answer = inner.take("answer")) {
            ScenarioFields reply(*answer, ScenarioSection::Reply, complaint);
            heartbeat.answer = readContent(reply, true);
        }
        heartbeats << heartbeat;
    }
    return heartbeats;
}

Tolerance readTolerance(ScenarioFields &fields)
{
    Tolerance tolerance;
    ScenarioComplaint &complaint = fields.complaint();
    if (const YamlNode *const node = fields.take("ignore")) {
        if (node->kind != YamlNode::Kind::Sequence)
            complaint.say(*node, u"%1; expected a list of paths"_s.arg(node->kindText()));
        for (const YamlNode &each : node->values) {
            if (const auto path = ScenarioFields::pathOf(each, complaint))
                tolerance.ignore << *path;
        }
    }
    if (const YamlNode *const node = fields.take("masks")) {
        if (node->kind != YamlNode::Kind::Sequence)
            complaint.say(
                *node, u"%1; expected a list of masks such as {path: $.at, kind: timestamp}"_s.arg(node->kindText()));
        for (const YamlNode &each : node->values) {
            ScenarioFields inner(each, ScenarioSection::Mask, complaint);
            Mask mask;
            inner.path("path", mask.path);
            inner.pattern("pattern", mask.pattern);
            inner.text("reason", mask.reason);
            QString kind = mask.pattern.isEmpty() ? u"any"_s : u"pattern"_s;
            inner.text("kind", kind);
            const auto known = maskKindFrom(kind);
            if (!known || (*known == MaskKind::Pattern) == mask.pattern.isEmpty())
                complaint.say(each,
                              u"kind %1; expected any, uuid, timestamp, number, token, or \"pattern\""_s.arg(kind));
            mask.kind = known.value_or(MaskKind::Any);
            if (!mask.path && mask.kind != MaskKind::Pattern && mask.kind != MaskKind::Uuid
                && mask.kind != MaskKind::Timestamp)
                complaint.say(each, u"a mask of this kind needs \"path\""_s);
            tolerance.masks << mask;
        }
    }
    fields.number("numbers", tolerance.numbers);
    fields.duration("late", tolerance.late);
    fields.path("key", tolerance.key);
    if (fields.has("headers") && fields.node().value("headers")->kind == YamlNode::Kind::Sequence)
        fields.texts("headers", tolerance.headers);
    if (const YamlNode *const order = fields.take("order")) {
        if (order->text != "any" && order->text != "strict")
            complaint.say(*order, u"%1; expected any or strict"_s.arg(order->kindText()));
        tolerance.anyOrder = order->text == "any";
    }
    if (const YamlNode *const extra = fields.take("extra")) {
        if (extra->text != "allow" && extra->text != "report")
            complaint.say(*extra, u"%1; expected allow or report"_s.arg(extra->kindText()));
        tolerance.allowsExtra = extra->text == "allow";
    }
    return tolerance;
}

ScenarioStep readStep(const YamlNode &node, ScenarioComplaint &complaint)
{
    ScenarioStep step;
    step.line = node.line;
    const auto row = std::ranges::find_if(
        Verbs, [&node](const VerbRow &each) { return node.value(QByteArrayView(verbName(each.verb))) != nullptr; });
    if (node.kind != YamlNode::Kind::Map || row == Verbs.end()) {
        complaint.say(
            node,
            u"%1; expected a step: connect, send, expect, wait, ping, close, barrier or http"_s.arg(node.kindText()));
        return step;
    }
    step.verb = row->verb;
    ScenarioFields fields(node, row->section, complaint);
    const YamlNode &what = *node.value(QByteArrayView(verbName(step.verb)));
    if (!ScenarioFields::isScalar(what, u"the name of an actor"_s, complaint))
        return step;
    fields.duration("at", step.at);
    fields.duration("within", step.within);
    switch (step.verb) {
    case Verb::Wait: {
        const auto duration = durationFrom(QString::fromUtf8(what.text));
        if (!duration)
            complaint.say(what, u"%1; expected a time such as 250ms or 1.5s"_s.arg(what.kindText()));
        step.duration = duration.value_or(std::chrono::nanoseconds(0));
        return step;
    }
    case Verb::Barrier: {
        step.name = QString::fromUtf8(what.text);
        QList<QByteArray> names;
        fields.texts("actors", names);
        for (const QByteArray &name : names)
            step.actors << QString::fromUtf8(name);
        return step;
    }
    case Verb::Http:
        readHttp(fields, what, step);
        break;
    default:
        step.actor = QString::fromUtf8(what.text);
        break;
    }
    switch (step.verb) {
    case Verb::Send:
        step.content = readContent(fields, true);
        break;
    case Verb::Ping:
        step.content = readContent(fields, false);
        if (step.content.data.size() > MaxPing)
            complaint.say(what, u"a ping carries at most 125 bytes"_s);
        break;
    case Verb::Expect:
        step.content = readContent(fields, !fields.has("end"));
        readEnd(fields, step);
        step.tolerance = readTolerance(fields);
        break;
    case Verb::Close: {
        std::optional<int> code;
        fields.integer("code", code, 0, 65535);
        if (code)
            step.code = quint16(*code);
        fields.text("reason", step.reason);
        if (step.reason.size() > MaxReason || (!code && !step.reason.isEmpty()))
            complaint.say(what, u"a reason needs a code and has at most 123 bytes"_s);
        break;
    }
    default:
        break;
    }
    if (step.verb == Verb::Connect || step.verb == Verb::Http)
        readAnswer(fields, step.answer);
    if (step.verb == Verb::Connect || step.verb == Verb::Http || step.verb == Verb::Expect)
        readLet(fields, step.captures);
    return step;
}

} // namespace plectrum
