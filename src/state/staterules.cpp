// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/staterules.h"

#include "decoders/jsontree.h"
#include "decoders/rulevalues.h"
#include "state/patchsearch.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

Q_LOGGING_CATEGORY(lcState, "app.state")

constexpr qsizetype MaxName = 1024; ///< of a value in the name of a document or a key, in bytes

/// What protocols are known to keep, as a rule file would say it. Of Phoenix (phoenix.js, Presence) both forms of the
/// envelope; of GraphQL both subprotocols; of Appwrite the rows of databases.
constexpr const char *BuiltIn[] = {R"({
    "decoder": 1, "name": "phoenix",
    "values": { "topic": "[2]", "event": "[3]", "payload": "[4]",
                "oldtopic": "topic", "oldevent": "event", "oldpayload": "payload" },
    "state": [
        { "of": "phoenix", "from": "server", "when": { "event": "presence_state" },
          "document": "presence of {topic}", "fold": "replace", "value": "payload" },
        { "of": "phoenix", "from": "server", "when": { "event": "presence_diff" },
          "document": "presence of {topic}", "fold": "presence-diff", "value": "payload" },
        { "of": "phoenix", "from": "server", "when": { "event": ["phx_close", "phx_error"] },
          "document": "presence of {topic}", "fold": "clear" },
        { "of": "phoenix", "from": "server", "when": { "oldevent": "presence_state" },
          "document": "presence of {oldtopic}", "fold": "replace", "value": "oldpayload" },
        { "of": "phoenix", "from": "server", "when": { "oldevent": "presence_diff" },
          "document": "presence of {oldtopic}", "fold": "presence-diff", "value": "oldpayload" },
        { "of": "phoenix", "from": "server", "when": { "oldevent": ["phx_close", "phx_error"] },
          "document": "presence of {oldtopic}", "fold": "clear" }
    ] })",
                                   R"({
    "decoder": 1, "name": "graphql",
    "values": { "id": "id", "type": "type", "data": "payload.data" },
    "state": [
        { "of": ["graphql-transport-ws", "graphql-ws"], "from": "server", "when": { "type": ["next", "data"] },
          "document": "operation {id}", "fold": "replace", "value": "data" },
        { "of": ["graphql-transport-ws", "graphql-ws"], "when": { "type": ["complete", "stop", "error"] },
          "document": "operation {id}", "fold": "clear" }
    ] })",
                                   R"({
    "decoder": 1, "name": "bayeux",
    "values": { "channel": "channel", "data": "data" },
    "state": [
        { "of": "bayeux", "from": "server", "each": true, "when": { "channel": { "startsWith": "/" } },
          "document": "{channel}", "fold": "replace", "value": "data" }
    ] })",
                                   R"({
    "decoder": 1, "name": "appwrite",
    "values": { "event": "data.events[0]", "payload": "data.payload", "id": "data.payload.$id",
                "database": "data.payload.$databaseId", "collection": "data.payload.$collectionId",
                "table": "data.payload.$tableId" },
    "state": [
        { "of": "appwrite", "from": "server", "when": { "collection": true, "event": { "endsWith": ".delete" } },
          "document": "{database}.{collection}", "fold": "remove", "key": "{id}" },
        { "of": "appwrite", "from": "server", "when": { "collection": true },
          "document": "{database}.{collection}", "fold": "put", "key": "{id}", "value": "payload" },
        { "of": "appwrite", "from": "server", "when": { "table": true, "event": { "endsWith": ".delete" } },
          "document": "{database}.{table}", "fold": "remove", "key": "{id}" },
        { "of": "appwrite", "from": "server", "when": { "table": true },
          "document": "{database}.{table}", "fold": "put", "key": "{id}", "value": "payload" }
    ] })"};

bool needsValue(StateFold fold)
{
    return fold != StateFold::Clear && fold != StateFold::Remove;
}

} // namespace

StateRules::StateRules(std::shared_ptr<const DecoderSet> decoders)
    : m_decoders(std::move(decoders))
{
    for (const auto &file : DecoderSet::orTable(m_decoders).rules())
        take(*file, false);
    for (const char *const text : BuiltIn) {
        auto rule = DecoderRule::parse(text, u"built in"_s);
        if (!rule) {
            qCWarning(lcState) << rule.error().detail;
            continue;
        }
        m_builtIn.push_back(std::make_shared<const DecoderRule>(*std::move(rule)));
        take(*m_builtIn.back(), true);
    }
}

void StateRules::take(const DecoderRule &file, bool isBuiltIn)
{
    for (const RuleState &rule : file.states) {
        const auto protocols = rule.protocols.empty() ? std::vector<QByteArray>{file.name} : rule.protocols;
        for (const QByteArray &protocol : protocols)
            m_candidates[protocol].push_back({&file, &rule, isBuiltIn});
    }
}

/// The first that fits `part` of the message; nullptr: none does.
const StateRules::Candidate *StateRules::fill(const std::vector<Candidate> &candidates, bool ofElements,
                                              const StateMessage &message, QByteArrayView part,
                                              std::vector<StateStep> &steps) const
{
    const DecoderRule *file = nullptr;
    std::optional<RuleValues> values;
    for (const Candidate &each : candidates) {
        const RuleState &rule = *each.rule;
        if (rule.isEach != ofElements || (rule.sender && *rule.sender != message.sender))
            continue;
        if (each.file != file)
            values.emplace(*each.file, part);
        file = each.file;
        const bool hasValue = rule.value < 0 || !needsValue(rule.fold) || values->isPresent(rule.value);
        if (!hasValue || !values->holds(rule.when))
            continue;
        steps.push_back({.fold = rule.fold,
                         .document = values->filled(rule.document, MaxName),
                         .key = values->filled(rule.key, MaxName),
                         .value = !needsValue(rule.fold) ? QByteArrayView()
                             : rule.value < 0            ? part
                                                         : values->raw(rule.value)});
        return &each;
    }
    return nullptr;
}

std::vector<StateStep> StateRules::steps(const StateMessage &message) const
{
    std::vector<StateStep> steps;
    bool isOwn = false; // a rule file says what it means
    const auto found =
        m_candidates.constFind(QByteArray::fromRawData(message.protocol.data(), message.protocol.size()));
    if (found != m_candidates.cend()) {
        const auto take = [&](bool ofElements, QByteArrayView part) {
            const Candidate *const fitting = fill(*found, ofElements, message, part, steps);
            isOwn = isOwn || (fitting && !fitting->isBuiltIn);
        };
        take(false, message.bytes);
        const bool hasEach = std::ranges::any_of(*found, [](const Candidate &each) { return each.rule->isEach; });
        if (hasEach && steps.empty()) {
            const QByteArrayView text = trimmedJson(message.bytes);
            const auto elements = text.startsWith('[') ? jsonElements(text) : std::nullopt;
            for (const QByteArrayView element : elements.value_or(std::vector<QByteArrayView>{text}))
                take(true, element);
        }
    }
    const auto patch = isOwn ? std::nullopt : findJsonPatch(message.bytes);
    if (patch) {
        QByteArray name = message.operation.isEmpty() ? QByteArray("JSON Patch") : message.operation.toByteArray();
        if (message.sender == Role::Client)
            name += " (from the client)";
        steps.push_back({.fold = StateFold::JsonPatch, .document = name, .key = {}, .value = *patch});
    }
    return steps;
}

} // namespace plectrum
