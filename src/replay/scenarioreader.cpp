// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenarioreader.h"

#include "replay/placeholders.h"
#include "replay/scenarioparts.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr QByteArrayView Version = "1";

bool isActorName(QByteArrayView name)
{
    return placeholders::isName(name) && !name.contains('.');
}

void readVariables(ScenarioFields &root, Scenario &scenario)
{
    const YamlNode *const node = root.take("variables");
    if (!node || node->kind == YamlNode::Kind::Null)
        return;
    if (node->kind != YamlNode::Kind::Map) {
        root.complaint().say(*node, u"%1; expected a mapping of names to values"_s.arg(node->kindText()));
        return;
    }
    for (size_t i = 0; i < node->keys.size(); ++i) {
        const YamlNode &key = node->keys[i];
        const YamlNode &value = node->values[i];
        if (!placeholders::isName(key.text))
            root.complaint().say(key, u"expected a name of letters, digits, _ - and ."_s);
        ScenarioVariable variable{key.text, {}};
        if (value.kind == YamlNode::Kind::Scalar)
            variable.value = value.text;
        else if (value.kind != YamlNode::Kind::Null)
            root.complaint().say(value, u"%1; expected a text"_s.arg(value.kindText()));
        for (const ScenarioVariable &other : scenario.variables) {
            if (other.name == variable.name)
                root.complaint().say(key, u"\"%1\" stands here twice"_s.arg(QString::fromUtf8(key.text)));
        }
        scenario.variables << variable;
    }
}

void readActors(ScenarioFields &root, Scenario &scenario)
{
    const YamlNode *const node = root.take("actors", true);
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Map || node->keys.empty()) {
        root.complaint().say(*node, u"%1; expected a mapping of names to connections"_s.arg(node->kindText()));
        return;
    }
    for (size_t i = 0; i < node->keys.size(); ++i) {
        const YamlNode &key = node->keys[i];
        if (!isActorName(key.text))
            root.complaint().say(key, u"expected a name of letters, digits, _ and -"_s);
        ScenarioFields fields(node->values[i], ScenarioSection::Actor, root.complaint());
        ScenarioActor actor{.name = QString::fromUtf8(key.text), .line = key.line};
        if (scenario.actor(actor.name))
            root.complaint().say(key, u"\"%1\" stands here twice"_s.arg(actor.name));
        fields.text("url", actor.url);
        fields.text("profile", actor.profile);
        fields.fields("headers", actor.headers);
        fields.fields("cookies", actor.cookies);
        fields.text("origin", actor.origin);
        fields.texts("subprotocols", actor.subprotocols);
        fields.flag("deflate", actor.deflate);
        actor.heartbeats = readHeartbeats(fields);
        if (actor.url.isEmpty() && actor.profile.isEmpty())
            root.complaint().say(key, u"\"%1\" needs \"url\" or \"profile\""_s.arg(actor.name));
        scenario.actors << actor;
    }
}

Result<Scenario> scenarioFrom(const YamlNode &node, ScenarioComplaint &complaint)
{
    Scenario scenario;
    ScenarioFields root(node, ScenarioSection::Root, complaint);
    const YamlNode *const version = complaint.isEmpty() ? root.take("scenario", true) : nullptr;
    if (version && version->text != Version)
        complaint.say(*version, u"version %1 of the format; expected 1"_s.arg(QString::fromUtf8(version->text)));
    if (!version)
        return scenario;
    root.text("name", scenario.name);
    root.text("description", scenario.description);
    readVariables(root, scenario);
    readActors(root, scenario);
    if (const YamlNode *const compare = root.take("compare")) {
        ScenarioFields fields(*compare, ScenarioSection::Tolerance, complaint);
        scenario.compare = readTolerance(fields);
    }
    const YamlNode *const steps = root.take("steps", true);
    if (!steps)
        return scenario;
    if (steps->kind != YamlNode::Kind::Sequence)
        complaint.say(*steps, u"%1; expected a list of steps"_s.arg(steps->kindText()));
    ScenarioCheck check(scenario, complaint);
    for (const YamlNode &each : steps->values) {
        const ScenarioStep step = readStep(each, complaint);
        if (!complaint.isEmpty())
            break;
        check.step(step, each);
        scenario.steps << step;
    }
    return scenario;
}

} // namespace

Result<Scenario> ScenarioReader::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = file.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound;
        return unexpected(code, path + u": "_s + file.errorString());
    }
    const QByteArray text = file.read(YamlDocument::MaxBytes + 1);
    if (file.error() != QFile::NoError)
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    auto scenario = parse(text, path);
    if (scenario) {
        scenario->path = path;
        if (scenario->name.isEmpty())
            scenario->name = QFileInfo(path).completeBaseName();
    }
    return scenario;
}

Result<Scenario> ScenarioReader::parse(QByteArrayView text, const QString &name)
{
    const QString file = name.isEmpty() ? QString() : QString(name + u':');
    const auto document = YamlDocument::parse(text);
    if (!document)
        return unexpected(document.error().code, file + document.error().detail);
    ScenarioComplaint complaint;
    auto scenario = scenarioFrom(*document, complaint);
    if (!complaint.isEmpty()) {
        return unexpected(ErrorCode::BadScenario,
                          u"%1%2:%3: %4"_s.arg(file).arg(complaint.line).arg(complaint.column).arg(complaint.text));
    }
    return scenario;
}

} // namespace plectrum
