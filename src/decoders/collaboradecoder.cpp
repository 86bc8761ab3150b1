// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/collaboradecoder.h"

#include "decoders/collaboraline.h"
#include "decoders/jsontree.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxAsked = 10'000; ///< requests remembered of a connection
constexpr qsizetype MaxViews = 1000;
/// The server pings so often (WebSocket pings); it gives no limit of its own.
constexpr int CoolPingMs = 18'000;
constexpr int CoolPingLateMs = 36'000;
/// Words of a client that stand in front of what only its server understands, and would fill a row.
constexpr QByteArrayView QuietWords[] = {"load",
                                         "loadwithpassword",
                                         "resetaccesstoken",
                                         "updateviewsettings",
                                         "clipboardkey:",
                                         "updateroutetoken",
                                         "migrate:",
                                         "viewsetting:",
                                         "access_token",
                                         "auth",
                                         "saveas:"};

/// What the server says behind these is JSON, where it looks like it.
constexpr QByteArrayView JsonWords[] = {"status",        "viewinfo",         "commandvalues",
                                        "commandresult", "unocommandresult", "wopi"};

/// "0,3840 of part 2": what tells a tile from the others.
QByteArray tilePlace(const CollaboraLine &line)
{
    return line.argument("part").toByteArray() + ' ' + line.argument("tileposx").toByteArray() + ','
        + line.argument("tileposy").toByteArray() + ' ' + line.argument("tilewidth").toByteArray() + 'x'
        + line.argument("tileheight").toByteArray();
}

QByteArray tileText(const CollaboraLine &line)
{
    QByteArray text = " part " + shortText(line.argument("part"), 8) + " at " + shortText(line.argument("tileposx"), 48)
        + ',' + shortText(line.argument("tileposy"), 48);
    if (const QByteArrayView wid = line.argument("wid"); !wid.isEmpty())
        text += " wid " + shortText(wid, 16);
    const QByteArray image = line.imageText();
    return image.isEmpty() ? text : text + " · " + image;
}

QByteArray progressText(QByteArrayView json)
{
    QByteArray text = ' ' + shortText(jsonMemberText(json, "id"), 32);
    if (const QByteArray value = jsonMemberText(json, "value"); !value.isEmpty())
        text += ' ' + shortText(value, 8) + " %";
    if (const QByteArray words = jsonMemberText(json, "text"); !words.isEmpty())
        text += ' ' + shortText(words, 64);
    return text;
}

QByteArray errorText(const CollaboraLine &line)
{
    QByteArray text;
    for (const QByteArrayView name : {"cmd", "kind", "code", "params"}) {
        if (const QByteArrayView value = line.argument(name); !value.isEmpty())
            text += (name == "cmd" || name == "kind" ? " " : " " + name.toByteArray() + ' ') + shortText(value, 64);
    }
    return text.isEmpty() ? ' ' + shortText(line.rest) : text;
}

/// Where WOPI has the file: its number and the instance.
QByteArray documentOf(const QUrl &url)
{
    const QString source = QUrlQuery(url).queryItemValue(u"WOPISrc"_s, QUrl::FullyDecoded);
    const QByteArray name = source.section(u'/', -1).toUtf8();
    return name.isEmpty() ? QByteArray("document") : shortText(name, 64);
}

} // namespace

CollaboraDecoder::CollaboraDecoder(const DecoderClues &clues)
    : m_document(documentOf(clues.url))
{
}

void CollaboraDecoder::ask(DecodedMessage &decoded, const QByteArray &pair)
{
    if (m_asked.size() >= MaxAsked)
        return;
    decoded.part = DecodedMessage::Part::Request;
    decoded.pair = pair;
    m_asked.insert(pair);
}

/// Much is told that nobody asked for.
void CollaboraDecoder::answer(DecodedMessage &decoded, const QByteArray &pair)
{
    if (!m_asked.remove(pair))
        return;
    decoded.part = DecodedMessage::Part::Reply;
    decoded.pair = pair;
}

void CollaboraDecoder::byClient(const CollaboraLine &line, DecodedMessage &decoded)
{
    const QByteArrayView name = line.name();
    if (name == "ping") {
        decoded.part = DecodedMessage::Part::Heartbeat;
    } else if (name == "load" || name == "loadwithpassword") {
        ask(decoded, "load");
    } else if (name == "save" || name == "savetostorage" || name == "saveas") {
        ask(decoded, name.toByteArray());
        decoded.summary += ' ' + shortText(line.rest);
    } else if (name == "commandvalues") {
        const QByteArray command = shortText(line.argument("command"), 64);
        ask(decoded, "commandvalues " + command);
        decoded.operation += ' ' + command;
        decoded.summary += ' ' + command;
    } else if (name == "tile") {
        ask(decoded, "tile " + tilePlace(line));
        decoded.summary += tileText(line);
    } else if (name == "uno") {
        const qsizetype space = line.rest.indexOf(' ');
        decoded.operation += ' ' + shortText(space < 0 ? line.rest : line.rest.first(space), 64);
        decoded.summary += ' ' + shortText(line.rest);
    } else if (name == "coolclient" || name == "loolclient") {
        decoded.summary += ' ' + shortText(line.rest, 48);
        decoded.rooms.push_back({RoomChange::Kind::Join, m_document, {}});
    } else if (std::ranges::find(QuietWords, line.word) == std::end(QuietWords) && !line.rest.isEmpty()) {
        decoded.summary += ' ' + shortText(line.rest);
    }
}

void CollaboraDecoder::byServer(const CollaboraLine &line, DecodedMessage &decoded)
{
    const QByteArrayView name = line.name();
    const QByteArrayView json = line.json();
    if (std::ranges::find(JsonWords, name) != std::end(JsonWords) && !json.isEmpty())
        decoded.problem = jsonProblem(json, json.data() - line.message.data());
    if (!decoded.problem.isEmpty()) {
        decoded.summary += ' ' + shortText(line.rest);
    } else if (name == "pong") {
        decoded.part = DecodedMessage::Part::Heartbeat;
    } else if (name == "tile" || name == "delta") {
        answer(decoded, "tile " + tilePlace(line));
        decoded.summary += tileText(line);
    } else if (name == "progress" || name == "statusindicator") {
        decoded.summary += json.isEmpty() ? ' ' + shortText(line.rest) : progressText(json);
    } else if (name == "status") {
        answer(decoded, "load");
        decoded.summary += ' ' + shortText(json.isEmpty() ? line.rest : json);
    } else if (name == "commandvalues") {
        const QByteArray command = shortText(jsonMemberText(json, "commandName"), 64);
        answer(decoded, "commandvalues " + command);
        decoded.operation += ' ' + command;
        decoded.summary += ' ' + command;
    } else if (name == "commandresult") {
        const QByteArray command = jsonMemberText(json, "command");
        decoded.isError = jsonMember(json, "success") == "false";
        answer(decoded, command);
        decoded.operation += ' ' + shortText(command, 32);
        decoded.summary += ' ' + shortText(command, 32) + (decoded.isError ? " failed " : " ok ")
            + shortText(jsonMemberText(json, "errorMsg").isEmpty() ? jsonMemberText(json, "result")
                                                                   : jsonMemberText(json, "errorMsg"));
    } else if (name == "error") {
        const QByteArrayView command = line.argument("cmd");
        decoded.isError = true;
        answer(decoded, command == "storage" ? QByteArray("save") : command.toByteArray());
        decoded.summary += errorText(line);
    } else if (name == "loadstorage") {
        decoded.isError = line.rest == "failed";
        answer(decoded, "load");
        decoded.summary += ' ' + shortText(line.rest);
    } else if (name == "coolserver" || name == "loolserver") {
        decoded.beats.push_back(
            {.sender = Role::Server, .everyMs = CoolPingMs, .lateMs = CoolPingLateMs, .anyMessage = false});
        decoded.summary += ' ' + shortText(json.isEmpty() ? line.rest : json);
    } else if (name == "viewinfo") {
        takeViews(json, decoded);
        decoded.summary += ": " + QByteArray::number(m_views.size()) + (m_views.size() == 1 ? " view" : " views");
    } else if (name == "saveas") {
        answer(decoded, "saveas");
    } else if (std::ranges::find(QuietWords, line.word) == std::end(QuietWords) && !line.rest.isEmpty()) {
        decoded.isError = name == "close";
        decoded.summary += ' ' + shortText(json.isEmpty() ? line.rest : json);
    }
    decoded.summary = decoded.summary.trimmed();
}

/// The whole list each time.
void CollaboraDecoder::takeViews(QByteArrayView json, DecodedMessage &decoded)
{
    const auto elements = jsonElements(json, MaxViews);
    if (!elements)
        return;
    QHash<QByteArray, QByteArray> views;
    for (const QByteArrayView each : *elements) {
        const QByteArray id = jsonMemberText(each, "id");
        const QByteArray name = shortText(jsonMemberText(each, "username"), 64);
        views.insert(id, name.isEmpty() ? "view " + id : name + " (view " + id + ')');
    }
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view) {
        if (!views.contains(view.key()))
            decoded.rooms.push_back({RoomChange::Kind::Leave, m_document, view.value()});
    }
    for (auto view = views.cbegin(); view != views.cend(); ++view) {
        if (!m_views.contains(view.key()))
            decoded.rooms.push_back({RoomChange::Kind::Join, m_document, view.value()});
    }
    m_views = std::move(views);
}

std::vector<DecodedMessage> CollaboraDecoder::feed(const Input &input)
{
    const CollaboraLine line = CollaboraLine::read(input.message);
    DecodedMessage decoded{.summary = shortText(line.name(), 48), .operation = shortText(line.name(), 48)};
    const bool isWord = !line.word.isEmpty() && std::ranges::all_of(line.word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '_'
            || c == '-' || c == '.';
    });
    if (!isWord) {
        decoded.summary = shortText(input.message);
        decoded.operation.clear();
        decoded.problem = "a message of Collabora Online begins with a word";
    } else if (input.sender == Role::Client) {
        byClient(line, decoded);
    } else {
        byServer(line, decoded);
    }
    if (input.wantsSecrets)
        decoded.secrets = line.secrets();
    if (input.wantsTree)
        decoded.tree = line.toTree();
    return {std::move(decoded)};
}

bool CollaboraDecoder::isAddress(const QUrl &url)
{
    const QString path = url.path();
    return (path.contains("/cool/"_L1) || path.contains("/lool/"_L1)) && path.endsWith("/ws"_L1);
}

bool CollaboraDecoder::isOpening(const Input &input)
{
    const QByteArrayView text = input.message;
    return input.sender == Role::Client
        ? text.startsWith("coolclient ") || text.startsWith("loolclient ")
        : text.startsWith("progress: {") || text.startsWith("coolserver {") || text.startsWith("loolserver {");
}

} // namespace plectrum
