// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenariowriter.h"

#include "replay/durationtext.h"
#include "replay/jsonnode.h"
#include "replay/placeholders.h"
#include "replay/yamlscalar.h"

#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Columns of the file that JSON is laid out for.
constexpr int Width = 110;
/// Hex and base64 are cut into lines of so many digits.
constexpr qsizetype DigitsALine = 96;

/// Collects the lines of the file.
class Lines {
public:
    QByteArray take() { return std::move(m_out); }

    void line(int indent, const QByteArray &text, const QString &comment = {})
    {
        const bool isItem = std::exchange(m_beginsItem, false);
        m_out.append(isItem ? indent - 2 : indent, ' ').append(isItem ? "- " : "").append(text);
        if (!comment.isEmpty())
            m_out.append("  # ").append(oneLine(comment));
        m_out += '\n';
    }
    void comment(int indent, const QString &text)
    {
        if (!text.isEmpty())
            line(indent, "# " + oneLine(text));
    }
    void pair(int indent, const char *key, const QByteArray &value, const QString &comment = {})
    {
        line(indent, QByteArray(key) + ": " + value, comment);
    }
    void text(int indent, const char *key, QByteArrayView value) { pair(indent, key, yamlScalar(value, indent + 2)); }
    void blank() { m_out += '\n'; }
    /// The next line begins an item of a list.
    void beginItem() { m_beginsItem = true; }

private:
    static QByteArray oneLine(const QString &text) { return text.simplified().toUtf8(); }

    QByteArray m_out;
    bool m_beginsItem = false;
};

QByteArray durationScalar(std::chrono::nanoseconds duration)
{
    return durationText(duration).toUtf8();
}

/// JSON with placeholders over lines; nullopt where white space would change it.
std::optional<QByteArray> laidOut(const QByteArray &json, int width)
{
    // Placeholders outside of strings are strings while the text is laid out.
    QByteArray mark = "\\u007bplaceholder";
    while (json.contains(mark))
        mark += '_';
    Bindings bindings;
    for (const QByteArray &name : placeholders::names(json))
        bindings.insert(name, {"\"" + mark + name + "\"", false});
    QByteArray text;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"')
            inString = !inString;
        else if (c == '\\' && inString)
            text += json.at(i++);
        if (i >= json.size())
            return std::nullopt;
        const qsizetype close = !inString && json.at(i) == '$' ? json.indexOf('}', i) : -1;
        if (close > 0 && i + 2 < close && bindings.contains(json.mid(i + 2, close - i - 2))) {
            text += bindings.value(json.mid(i + 2, close - i - 2)).text;
            i = close;
        } else {
            text += json.at(i);
        }
    }
    const auto pretty = layOutJson(text, width);
    if (!pretty)
        return std::nullopt;
    QByteArray out = *pretty;
    for (auto it = bindings.cbegin(); it != bindings.cend(); ++it)
        out.replace(it->text, "${" + it.key() + '}');
    return out;
}

void writeBytes(Lines &lines, int indent, const char *key, const QByteArray &digits)
{
    if (digits.size() <= DigitsALine) {
        lines.pair(indent, key, '"' + digits + '"');
        return;
    }
    lines.line(indent, QByteArray(key) + ": >-");
    for (qsizetype at = 0; at < digits.size(); at += DigitsALine)
        lines.line(indent + 2, digits.mid(at, DigitsALine));
}

void writeContent(Lines &lines, int indent, const ScenarioContent &content)
{
    switch (content.kind) {
    case ScenarioContent::Kind::None:
        return;
    case ScenarioContent::Kind::Text:
        lines.pair(indent, "text", yamlQuoted(content.data, indent + 2));
        break;
    case ScenarioContent::Kind::Json: {
        const auto pretty = laidOut(content.data, Width - indent - 8);
        // A text in the file, never YAML's own notation: numbers and escapes stay as they were sent.
        if (!pretty)
            lines.pair(indent, "json", yamlQuoted(content.data, indent + 2));
        else if (pretty->contains('\n'))
            lines.pair(indent, "json", yamlQuoted(*pretty, indent + 2));
        else
            lines.pair(indent, "json", yamlQuoted(*pretty, 0));
        break;
    }
    case ScenarioContent::Kind::Hex:
        writeBytes(lines, indent, "hex", content.data.toHex());
        break;
    case ScenarioContent::Kind::Base64:
        writeBytes(lines, indent, "base64", content.data.toBase64());
        break;
    case ScenarioContent::Kind::File:
        lines.text(indent, "file", content.data);
        break;
    }
    if (content.isText)
        lines.pair(indent, "as", "text");
}

void writeFields(Lines &lines, int indent, const char *key, const QList<HeaderField> &fields)
{
    if (fields.isEmpty())
        return;
    lines.line(indent, QByteArray(key) + ':');
    QList<QByteArray> done;
    for (const HeaderField &field : fields) {
        if (done.contains(field.name))
            continue;
        done << field.name;
        QList<QByteArray> values;
        for (const HeaderField &other : fields) {
            if (other.name == field.name)
                values << yamlScalar(other.value, 0, true);
        }
        const QByteArray name = yamlScalar(field.name, 0, true) + ": ";
        lines.line(indent + 2, name + (values.size() == 1 ? values.first() : '[' + values.join(", ") + ']'));
    }
}

QByteArray listOf(const QList<QByteArray> &values)
{
    QList<QByteArray> scalars;
    for (const QByteArray &value : values)
        scalars << yamlScalar(value, 0, true);
    return '[' + scalars.join(", ") + ']';
}

void writeTolerance(Lines &lines, int indent, const Tolerance &tolerance)
{
    QList<QByteArray> ignored;
    for (const PathPattern &path : tolerance.ignore)
        ignored << path.toString().toUtf8();
    if (!ignored.isEmpty())
        lines.pair(indent, "ignore", listOf(ignored));
    if (!tolerance.masks.isEmpty())
        lines.line(indent, "masks:");
    for (const Mask &mask : tolerance.masks) {
        QList<QByteArray> parts;
        if (mask.path)
            parts << "path: " + yamlScalar(mask.path->toString().toUtf8(), 0, true);
        if (mask.kind == MaskKind::Pattern)
            parts << "pattern: " + yamlScalar(mask.pattern.toUtf8(), 0, true);
        else
            parts << "kind: " + QByteArray(maskKindName(mask.kind).data());
        if (!mask.reason.isEmpty())
            parts << "reason: " + yamlScalar(mask.reason.toUtf8(), 0, true);
        lines.line(indent + 2, "- {" + parts.join(", ") + '}');
    }
    if (tolerance.numbers)
        lines.pair(indent, "numbers", QByteArray::number(*tolerance.numbers, 'g', 17));
    if (tolerance.late)
        lines.pair(indent, "late", durationScalar(*tolerance.late));
    if (tolerance.anyOrder)
        lines.pair(indent, "order", *tolerance.anyOrder ? "any" : "strict");
    if (tolerance.allowsExtra)
        lines.pair(indent, "extra", *tolerance.allowsExtra ? "allow" : "report");
    if (tolerance.key)
        lines.text(indent, "key", tolerance.key->toString().toUtf8());
    if (!tolerance.headers.isEmpty())
        lines.pair(indent, "headers", listOf(tolerance.headers));
}

void writeAnswer(Lines &lines, int indent, const ScenarioAnswer &answer)
{
    if (answer == ScenarioAnswer())
        return;
    lines.line(indent, "answer:");
    if (answer.status)
        lines.pair(indent + 2, "status", QByteArray::number(*answer.status));
    if (answer.subprotocol)
        lines.text(indent + 2, "subprotocol", *answer.subprotocol);
    writeFields(lines, indent + 2, "headers", answer.headers);
    writeContent(lines, indent + 2, answer.body);
}

void writeCaptures(Lines &lines, int indent, const QList<ScenarioCapture> &captures)
{
    if (captures.isEmpty())
        return;
    lines.line(indent, "let:");
    for (const ScenarioCapture &capture : captures) {
        QByteArray source;
        switch (capture.from) {
        case ScenarioCapture::From::Json:
            source = yamlScalar(capture.path.toString().toUtf8(), 0, true);
            break;
        case ScenarioCapture::From::Pattern:
            source = "{pattern: " + yamlScalar(capture.pattern.toUtf8(), 0, true) + '}';
            break;
        case ScenarioCapture::From::Header:
            source = "{header: " + yamlScalar(capture.header, 0, true) + '}';
            break;
        }
        lines.line(indent + 2, capture.name + ": " + source, capture.comment);
    }
}

void writeStep(Lines &lines, const ScenarioStep &step)
{
    using Verb = ScenarioStep::Verb;
    constexpr int Indent = 4;
    lines.comment(2, step.comment);
    QByteArray what = yamlScalar(step.actor.toUtf8(), 0);
    if (step.verb == Verb::Wait)
        what = durationScalar(step.duration);
    else if (step.verb == Verb::Barrier)
        what = yamlScalar(step.name.toUtf8(), 0);
    else if (step.verb == Verb::Http)
        what = yamlScalar(step.method + ' ' + step.url, 0);
    lines.line(2, "- " + QByteArray(verbName(step.verb).data()) + ": " + what);
    if (step.verb == Verb::Http && !step.actor.isEmpty())
        lines.text(Indent, "actor", step.actor.toUtf8());
    if (!step.actors.isEmpty()) {
        QList<QByteArray> names;
        for (const QString &name : step.actors)
            names << name.toUtf8();
        lines.pair(Indent, "actors", listOf(names));
    }
    if (step.at)
        lines.pair(Indent, "at", durationScalar(*step.at));
    writeFields(lines, Indent, "headers", step.headers);
    writeContent(lines, Indent, step.content);
    if (step.end) {
        QList<QByteArray> parts;
        if (step.end->code)
            parts << "code: " + QByteArray::number(*step.end->code);
        if (step.end->reason)
            parts << "reason: " + yamlScalar(*step.end->reason, 0, true);
        lines.pair(Indent, "end", '{' + parts.join(", ") + '}');
    }
    if (step.code)
        lines.pair(Indent, "code", QByteArray::number(*step.code));
    if (!step.reason.isEmpty())
        lines.text(Indent, "reason", step.reason);
    writeAnswer(lines, Indent, step.answer);
    writeCaptures(lines, Indent, step.captures);
    if (step.within)
        lines.pair(Indent, "within", durationScalar(*step.within));
    writeTolerance(lines, Indent, step.tolerance);
}

void writeActor(Lines &lines, const ScenarioActor &actor)
{
    constexpr int Indent = 4;
    lines.line(2, actor.name.toUtf8() + ':');
    if (!actor.url.isEmpty())
        lines.text(Indent, "url", actor.url);
    if (!actor.profile.isEmpty())
        lines.text(Indent, "profile", actor.profile.toUtf8());
    if (!actor.origin.isEmpty())
        lines.text(Indent, "origin", actor.origin);
    if (!actor.subprotocols.isEmpty())
        lines.pair(Indent, "subprotocols", listOf(actor.subprotocols));
    if (actor.deflate)
        lines.pair(Indent, "deflate", *actor.deflate ? "true" : "false");
    writeFields(lines, Indent, "headers", actor.headers);
    writeFields(lines, Indent, "cookies", actor.cookies);
    if (!actor.heartbeats.isEmpty())
        lines.line(Indent, "heartbeats:");
    for (const ScenarioHeartbeat &heartbeat : actor.heartbeats) {
        lines.comment(Indent + 2, heartbeat.comment);
        lines.beginItem();
        writeContent(lines, Indent + 4, heartbeat.message);
        if (heartbeat.answer.kind != ScenarioContent::Kind::None) {
            lines.line(Indent + 4, "answer:");
            writeContent(lines, Indent + 6, heartbeat.answer);
        }
    }
}

} // namespace

QByteArray ScenarioWriter::text(const Scenario &scenario)
{
    Lines lines;
    for (const QString &note : scenario.notes)
        lines.comment(0, note);
    lines.pair(0, "scenario", "1");
    if (!scenario.name.isEmpty())
        lines.text(0, "name", scenario.name.toUtf8());
    if (!scenario.description.isEmpty())
        lines.text(0, "description", scenario.description.toUtf8());
    if (!scenario.variables.isEmpty()) {
        lines.blank();
        lines.line(0, "variables:");
        for (const ScenarioVariable &variable : scenario.variables)
            lines.line(2, variable.name + ':' + (variable.value ? " " + yamlQuoted(*variable.value, 4) : QByteArray()));
    }
    lines.blank();
    lines.line(0, "actors:");
    for (const ScenarioActor &actor : scenario.actors)
        writeActor(lines, actor);
    if (scenario.compare != Tolerance()) {
        lines.blank();
        lines.line(0, "compare:");
        writeTolerance(lines, 2, scenario.compare);
    }
    lines.blank();
    if (scenario.steps.isEmpty())
        lines.line(0, "steps: []");
    else
        lines.line(0, "steps:");
    for (const ScenarioStep &step : scenario.steps)
        writeStep(lines, step);
    return lines.take();
}

Result<void> ScenarioWriter::write(const Scenario &scenario, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text(scenario)) < 0 || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
    return {};
}

} // namespace plectrum
