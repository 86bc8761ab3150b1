// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/collaboraline.h"

#include "decoders/jsontree.h"

#include <algorithm>

namespace plectrum {
namespace {

/// Their bodies are images; all others are text.
constexpr QByteArrayView ImageWords[] = {"tile:", "delta:", "renderfont:", "windowpaint:", "slidelayer:"};
/// What stands behind them is a secret as a whole.
constexpr QByteArrayView SecretWords[] = {"resetaccesstoken", "clipboardkey:", "updateroutetoken", "access_token"};
/// Arguments that are secrets, to the end of their word.
constexpr QByteArrayView SecretArguments[] = {"password", "jwt"};
/// Parameters of addresses that are secrets.
constexpr QByteArrayView AddressSecrets[] = {"access_token", "access_header", "RouteToken"};
/// Members of settings that are secrets (browser settings, viewsetting).
constexpr QByteArrayView SettingSecrets[] = {"aiProviderAPIKey", "aiImageProviderAPIKey", "zoteroAPIKey",
                                             "signatureKey",     "signatureCert",         "signatureCa",
                                             "routeToken"};
constexpr QByteArrayView EqualsForms[] = {"=", "%3D", "%3d", "%253D", "%253d"};
constexpr QByteArrayView ParameterEnds[] = {"&", "%26", "%2526", " ", "\n", "\"", "#"};

qsizetype endOfParameter(QByteArrayView text, qsizetype from)
{
    qsizetype end = text.size();
    for (const QByteArrayView mark : ParameterEnds) {
        const qsizetype found = text.first(end).indexOf(mark, from);
        end = found < 0 ? end : found;
    }
    return end;
}

void addParameters(QByteArrayView text, qsizetype base, std::vector<SecretRange> &secrets)
{
    for (const QByteArrayView name : AddressSecrets) {
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
            at += name.size();
            const auto form = std::ranges::find_if(
                EqualsForms, [&](QByteArrayView each) { return text.sliced(at).startsWith(each); });
            if (form == std::end(EqualsForms))
                continue;
            const qsizetype from = at + form->size();
            const qsizetype end = endOfParameter(text, from);
            if (end > from)
                secrets.push_back({base + from, end - from, name.toByteArray()});
            at = end;
        }
    }
}

} // namespace

CollaboraLine CollaboraLine::read(QByteArrayView message)
{
    CollaboraLine line{.message = message};
    const qsizetype end = message.indexOf('\n');
    const QByteArrayView first = end < 0 ? message : message.first(end);
    line.body = end < 0 ? QByteArrayView() : message.sliced(end + 1);
    const qsizetype space = first.indexOf(' ');
    line.word = space < 0 ? first : first.first(space);
    line.rest = space < 0 ? QByteArrayView() : first.sliced(space + 1);
    line.isImage = std::ranges::find(ImageWords, line.word) != std::end(ImageWords);
    return line;
}

QByteArrayView CollaboraLine::argument(QByteArrayView name) const
{
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype space = rest.indexOf(' ', at);
        const QByteArrayView each = rest.sliced(at, (space < 0 ? rest.size() : space) - at);
        if (each.size() > name.size() && each.startsWith(name) && each[name.size()] == '=')
            return each.sliced(name.size() + 1);
        if (each.startsWith('{') || each.startsWith('['))
            break; // JSON goes to the end
        at += each.size() + 1;
    }
    return {};
}

/// It may go on behind the line, laid out.
QByteArrayView CollaboraLine::json() const
{
    if (isImage || rest.isEmpty())
        return {};
    qsizetype at = rest.startsWith('{') || rest.startsWith('[') ? 0 : rest.indexOf(" {") + 1;
    if (at == 0 && !rest.startsWith('{') && !rest.startsWith('['))
        return {};
    at += rest.data() - message.data();
    return trimmedJson(message.sliced(at));
}

QByteArray CollaboraLine::imageText() const
{
    if (!isImage || body.isEmpty())
        return {};
    const char first = body.front();
    const QByteArray size = QByteArray::number(body.size()) + " bytes";
    // What a body begins with (kit/Delta.hpp); PNGs come without their first byte.
    return first == 'Z'                            ? "keyframe, " + size
        : first == 'D'                             ? (body.size() == 1 ? QByteArray("unchanged") : "delta, " + size)
        : first == 'P' || body.startsWith("\x89P") ? "PNG, " + size
                                                   : size;
}

std::vector<SecretRange> CollaboraLine::secrets() const
{
    std::vector<SecretRange> secrets;
    const qsizetype restAt = rest.isEmpty() ? 0 : rest.data() - message.data();
    if (std::ranges::find(SecretWords, word) != std::end(SecretWords) && !rest.isEmpty()) {
        secrets.push_back({restAt, rest.size(), name().toByteArray()});
        return secrets;
    }
    for (const QByteArrayView each : SecretArguments) {
        if (const QByteArrayView value = argument(each); !value.isEmpty())
            secrets.push_back({value.data() - message.data(), value.size(), each.toByteArray()});
    }
    addParameters(rest, restAt, secrets);
    const QByteArrayView object = json();
    for (const QByteArrayView each : SettingSecrets) {
        QByteArrayView value = object.startsWith('{') ? jsonMember(object, each) : QByteArrayView();
        if (value.startsWith('"') && value.size() > 2) {
            value = value.sliced(1).chopped(1);
            secrets.push_back({value.data() - message.data(), value.size(), each.toByteArray()});
        }
    }
    return secrets;
}

DecodedField CollaboraLine::toTree() const
{
    DecodedField tree{.name = "Collabora Online", .value = name().toByteArray(), .offset = 0, .length = message.size()};
    const auto add = [&](const QByteArray &name, QByteArrayView value) {
        tree.children.push_back({.name = name,
                                 .value = shortText(value, 1024),
                                 .offset = value.data() - message.data(),
                                 .length = value.size()});
    };
    add("command", word);
    const QByteArrayView object = json();
    const qsizetype jsonAt = object.isEmpty() ? message.size() : object.data() - message.data();
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype space = rest.indexOf(' ', at);
        const QByteArrayView each = rest.sliced(at, (space < 0 ? rest.size() : space) - at);
        if (each.data() - message.data() >= jsonAt)
            break;
        const qsizetype equals = each.indexOf('=');
        if (equals > 0)
            add(each.first(equals).toByteArray(), each.sliced(equals + 1));
        else if (!each.isEmpty())
            add("word", each);
        at += each.size() + 1;
    }
    if (object.isEmpty() && !body.isEmpty()) {
        add("body", isImage ? QByteArrayView(body).first(0) : body);
        tree.children.back().value = isImage ? imageText() : tree.children.back().value;
        tree.children.back().length = body.size();
    } else if (auto json = jsonTree(object, "JSON", jsonAt)) {
        tree.children.push_back(*std::move(json));
    } else if (!object.isEmpty()) {
        add("text", object);
    }
    return tree;
}

} // namespace plectrum
