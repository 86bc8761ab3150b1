// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/ruledecoder.h"

#include "decoders/jsontree.h"
#include "decoders/rulevalues.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxShown = 96;  ///< of a value in a summary, in bytes
constexpr qsizetype MaxName = 1024; ///< of a value in a pair or the name of a room, in bytes

QByteArray asItIs(const Decoder::Input &input)
{
    return input.type == Opcode::Text ? shortText(input.message) : QByteArray::number(input.message.size()) + " bytes";
}

/// Of JSON strings what stands between the quotes, of containers their leaves.
void addSecrets(QByteArrayView message, QByteArrayView raw, const QByteArray &name, DecodedMessage &decoded)
{
    const auto add = [&](QByteArrayView part) {
        if (part.size() >= 2 && part.startsWith('"') && part.endsWith('"'))
            part = part.sliced(1).chopped(1);
        if (!part.isEmpty())
            decoded.secrets.push_back({part.data() - message.data(), part.size(), name});
    };
    if (raw.startsWith('{') || raw.startsWith('['))
        forEachJsonLeaf(raw, add);
    else
        add(raw);
}

void takePair(const RuleCase &fitting, QByteArrayView message, RuleValues &values, DecodedMessage &decoded)
{
    using Part = DecodedMessage::Part;
    if (fitting.part != Part::Request && fitting.part != Part::Reply)
        return;
    decoded.pair = values.filled(fitting.pair, MaxName);
    if (decoded.pair.isEmpty()) { // nothing tells which one it is
        decoded.part = Part::Message;
        return;
    }
    const auto &pieces = fitting.pair.pieces;
    if (pieces.size() == 1 && pieces.front().value >= 0) {
        const QByteArrayView id = values.raw(pieces.front().value);
        decoded.pairOffset = id.data() - message.data();
        decoded.pairLength = id.size();
    }
}

DecodedField valueTree(const DecoderRule &rule, const Decoder::Input &input, RuleValues &values)
{
    DecodedField tree{.name = rule.title, .value = {}, .offset = 0, .length = input.message.size()};
    for (size_t i = 0; i < rule.values.size(); ++i) {
        if (!values.isPresent(int(i)))
            continue;
        const QByteArrayView raw = values.raw(int(i));
        tree.children.push_back({.name = rule.values[i].name,
                                 .value = shortText(values.text(int(i)), MaxName),
                                 .offset = raw.data() - input.message.data(),
                                 .length = raw.size()});
    }
    if (auto json = jsonTree(input.message, "message"))
        tree.children.push_back(*std::move(json));
    return tree;
}

} // namespace

std::vector<DecodedMessage> RuleDecoder::feed(const Input &input)
{
    const DecoderRule &rule = *m_rule;
    RuleValues values(rule, input.message);
    DecodedMessage decoded;
    const auto fitting = std::ranges::find_if(rule.cases, [&](const RuleCase &each) {
        return (!each.sender || *each.sender == input.sender) && values.holds(each.when);
    });
    if (fitting != rule.cases.end()) {
        decoded.part = fitting->part;
        decoded.summary = values.filled(fitting->summary, MaxShown);
        decoded.operation = values.filled(fitting->operation, MaxShown);
        takePair(*fitting, input.message, values, decoded);
        decoded.isError = !fitting->error.empty() && values.holds(fitting->error);
        if (fitting->change)
            decoded.rooms.push_back(
                {*fitting->change, values.filled(fitting->room, MaxName), values.filled(fitting->member, MaxName)});
        if (fitting->beat) {
            decoded.beats.push_back(*fitting->beat);
            decoded.beats.back().sender = input.sender;
        }
        for (const int secret : input.wantsSecrets ? fitting->secrets : std::vector<int>())
            addSecrets(input.message, values.raw(secret), rule.values[size_t(secret)].name, decoded);
    }
    if (decoded.summary.isEmpty())
        decoded.summary = asItIs(input);
    if (input.wantsTree)
        decoded.tree = valueTree(rule, input, values);
    return {std::move(decoded)};
}

bool RuleDecoder::isOpening(const DecoderRule &rule, const Input &input)
{
    if (rule.opening.empty() || (rule.openingSender && *rule.openingSender != input.sender))
        return false;
    return RuleValues(rule, input.message).holds(rule.opening);
}

DecoderInfo RuleDecoder::info(const std::shared_ptr<const DecoderRule> &rule)
{
    DecoderInfo info{.name = QLatin1StringView(rule->name),
                     .title = QLatin1StringView(rule->title),
                     .subprotocols = QLatin1StringView(rule->subprotocols),
                     .isAddress = nullptr,
                     .isOpening = nullptr,
                     .make = [rule](const DecoderClues &) { return std::make_unique<RuleDecoder>(rule); },
                     .fields = QLatin1StringView(rule->fields)};
    if (!rule->addresses.empty())
        info.isAddress = [rule](const QUrl &url) {
            const QString text = url.toString();
            return std::ranges::any_of(rule->addresses,
                                       [&text](const QRegularExpression &each) { return each.match(text).hasMatch(); });
        };
    if (!rule->opening.empty())
        info.isOpening = [rule](const Decoder::Input &input) { return isOpening(*rule, input); };
    return info;
}

} // namespace plectrum
