// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/notifypushdecoder.h"

#include "decoders/fieldplaces.h"
#include "decoders/jsontree.h"
#include "decoders/yjsframe.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView Authenticated = "authenticated";
constexpr QByteArrayView Refused = "err: ";
/// Refusals that lack the mark (src/connection.rs).
constexpr QByteArrayView BareRefusals[] = {"Authentication timeout", "Error while handling authentication"};
/// Steps of Nextcloud Text, pushed to all who edit the document (lib/Service/ApiService.php).
constexpr QByteArrayView TextSteps = "text_steps";
constexpr QByteArrayView PushLogin = "login";
/// The server pings after so long a silence of its own, and drops who has not answered by the next ping.
constexpr int PingMs = 30'000;
constexpr int PingLateMs = 45'000;
constexpr qsizetype MaxSteps = 1000;

bool isRefusal(QByteArrayView text)
{
    return text.startsWith(Refused) || text.startsWith(BareRefusals[0]) || text.startsWith(BareRefusals[1]);
}

struct Steps {
    QByteArray summary;
    DecodedField tree;
};

/// Each step is a frame of y-websocket in base64.
Steps readSteps(QByteArrayView json, bool wantsTree)
{
    constexpr qsizetype MaxSummary = 160;
    Steps steps{.summary = "document " + shortText(jsonMemberText(json, "documentId"), 24), .tree = {.name = "steps"}};
    for (const QByteArrayView raw :
         jsonElements(jsonMember(json, "steps"), MaxSteps).value_or(std::vector<QByteArrayView>())) {
        const QByteArray frame = QByteArray::fromBase64(jsonValueText(raw));
        for (const YjsMessage &message : YjsMessage::read(frame)) {
            if (steps.summary.size() < MaxSummary)
                steps.summary += " · " + message.toText();
            if (wantsTree)
                steps.tree.children.push_back(message.toTree(frame, 0));
        }
    }
    // What was read from base64 has no place in the message.
    forgetPlaces(steps.tree);
    return steps;
}

} // namespace

DecodedMessage NotifyPushDecoder::byClient(const Input &input)
{
    const QByteArrayView text = trimmedJson(input.message);
    DecodedMessage decoded;
    if (m_clientTexts == 0) {
        decoded.operation = "user";
        decoded.summary =
            text.isEmpty() ? QByteArray("no login name: a token follows") : "login name " + shortText(text, 64);
        ++m_clientTexts;
    } else if (m_clientTexts == 1) {
        ++m_clientTexts;
        m_hasAsked = true;
        decoded.part = DecodedMessage::Part::Request;
        decoded.operation = PushLogin.toByteArray();
        decoded.pair = PushLogin.toByteArray();
        decoded.summary = "password or token, " + QByteArray::number(text.size()) + " bytes";
        if (input.wantsSecrets && !text.isEmpty())
            decoded.secrets.push_back({text.data() - input.message.data(), text.size(), "password or token"});
    } else if (text.startsWith("listen ")) {
        const QByteArray event = shortText(text.sliced(7), 64);
        decoded.operation = "listen " + event;
        decoded.summary = decoded.operation;
        decoded.rooms.push_back({RoomChange::Kind::Join, event, {}});
    } else {
        decoded.summary = shortText(text);
        decoded.problem = "the server takes no notice of this";
    }
    return decoded;
}

DecodedMessage NotifyPushDecoder::byServer(const Input &input)
{
    const QByteArrayView text = input.message;
    DecodedMessage decoded{.summary = shortText(text, 160)};
    if (text == Authenticated || isRefusal(text)) {
        decoded.isError = text != Authenticated;
        decoded.operation = PushLogin.toByteArray();
        if (m_hasAsked && !m_isAuthenticated) {
            decoded.part = DecodedMessage::Part::Reply;
            decoded.pair = PushLogin.toByteArray();
        }
        // Where this decoder was chosen by these very words, it has not seen what came before.
        m_clientTexts = 2;
        m_isAuthenticated = !decoded.isError;
        if (m_isAuthenticated)
            decoded.beats.push_back(
                {.sender = Role::Server, .everyMs = PingMs, .lateMs = PingLateMs, .anyMessage = true});
        return decoded;
    }
    const qsizetype space = text.indexOf(' ');
    const QByteArrayView name = space < 0 ? text : text.first(space);
    const QByteArrayView body = space < 0 ? QByteArrayView() : text.sliced(space + 1);
    decoded.operation = shortText(name, 64);
    if (!m_isAuthenticated)
        decoded.problem = "an event before the client was authenticated";
    else if (body.startsWith('{') || body.startsWith('['))
        decoded.problem = jsonProblem(body, space + 1);
    Steps steps;
    if (name == TextSteps && body.startsWith('{')) {
        steps = readSteps(body, input.wantsTree);
        decoded.summary = decoded.operation + ' ' + steps.summary;
    }
    if (input.wantsTree) {
        decoded.tree = {.name = "Client Push", .value = decoded.operation, .offset = 0, .length = text.size()};
        decoded.tree.children.push_back(
            {.name = "event", .value = decoded.operation, .offset = 0, .length = name.size()});
        if (auto json = jsonTree(body, "body", space + 1))
            decoded.tree.children.push_back(*std::move(json));
        else if (!body.isEmpty())
            decoded.tree.children.push_back(
                {.name = "body", .value = shortText(body), .offset = space + 1, .length = body.size()});
        if (!steps.tree.children.empty())
            decoded.tree.children.push_back(std::move(steps.tree));
    }
    return decoded;
}

std::vector<DecodedMessage> NotifyPushDecoder::feed(const Input &input)
{
    if (input.type != Opcode::Text)
        return {{.summary = QByteArray::number(input.message.size()) + " bytes", .problem = "Client Push is text"}};
    DecodedMessage decoded = input.sender == Role::Client ? byClient(input) : byServer(input);
    if (input.wantsTree && decoded.tree.name.isEmpty())
        decoded.tree = {.name = "Client Push", .value = decoded.summary, .offset = 0, .length = input.message.size()};
    return {std::move(decoded)};
}

bool NotifyPushDecoder::isAddress(const QUrl &url)
{
    return url.path().endsWith("/push/ws"_L1);
}

bool NotifyPushDecoder::isOpening(const Input &input)
{
    return input.type == Opcode::Text && input.sender == Role::Server
        && (input.message == Authenticated || input.message == "err: Invalid credentials");
}

} // namespace plectrum
