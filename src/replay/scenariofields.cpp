// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenariofields.h"

#include "capture/likelyname.h"
#include "replay/durationtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString quoted(QByteArrayView text)
{
    return u'"' + QString::fromUtf8(text) + u'"';
}

} // namespace

void ScenarioComplaint::say(const YamlNode &place, const QString &what)
{
    if (!isEmpty())
        return;
    line = place.line;
    column = place.column;
    text = what;
}

ScenarioFields::ScenarioFields(const YamlNode &node, ScenarioSection section, ScenarioComplaint &complaint)
    : m_node(node)
    , m_complaint(complaint)
{
    const QStringList known = keysOf(section);
    if (node.kind != YamlNode::Kind::Map) {
        complaint.say(node, u"%1; expected a mapping of %2"_s.arg(node.kindText(), known.join(u", "_s)));
        return;
    }
    QSet<QByteArray> seen;
    for (const YamlNode &key : node.keys) {
        const QString name = QString::fromUtf8(key.text);
        if (!known.contains(name)) {
            const QString near = likelyName(name, known);
            complaint.say(key,
                          near.isEmpty()
                              ? u"unknown key %1; expected one of %2"_s.arg(quoted(key.text), known.join(u", "_s))
                              : u"unknown key %1; did you mean \"%2\"?"_s.arg(quoted(key.text), near));
        } else if (seen.contains(key.text)) {
            complaint.say(key, u"%1 stands here twice"_s.arg(quoted(key.text)));
        }
        seen.insert(key.text);
    }
}

const YamlNode *ScenarioFields::take(QByteArrayView key, bool isRequired)
{
    const YamlNode *const value = m_node.value(key);
    if (!value && isRequired)
        m_complaint.say(m_node, u"%1 is missing here"_s.arg(quoted(key)));
    return value;
}

bool ScenarioFields::isScalar(const YamlNode &node, const QString &expected, ScenarioComplaint &complaint)
{
    if (node.kind == YamlNode::Kind::Scalar)
        return true;
    complaint.say(node, u"%1; expected %2"_s.arg(node.kindText(), expected));
    return false;
}

void ScenarioFields::text(QByteArrayView key, QString &value)
{
    const YamlNode *const node = take(key);
    if (node && isScalar(*node, u"a text"_s, m_complaint))
        value = QString::fromUtf8(node->text);
}

void ScenarioFields::text(QByteArrayView key, QByteArray &value)
{
    const YamlNode *const node = take(key);
    if (node && isScalar(*node, u"a text"_s, m_complaint))
        value = node->text;
}

void ScenarioFields::pattern(QByteArrayView key, QString &value)
{
    const YamlNode *const node = take(key);
    if (!node || !isScalar(*node, u"a regular expression"_s, m_complaint))
        return;
    value = QString::fromUtf8(node->text);
    if (const QRegularExpression expression(value); value.isEmpty() || !expression.isValid())
        m_complaint.say(*node,
                        u"%1: %2; expected a regular expression"_s.arg(quoted(node->text), expression.errorString()));
}

void ScenarioFields::duration(QByteArrayView key, std::optional<std::chrono::nanoseconds> &value)
{
    const YamlNode *const node = take(key);
    if (!node || !isScalar(*node, u"a time such as 250ms or 1.5s"_s, m_complaint))
        return;
    value = durationFrom(QString::fromUtf8(node->text));
    if (!value)
        m_complaint.say(*node, u"%1; expected a time such as 250ms or 1.5s"_s.arg(quoted(node->text)));
}

void ScenarioFields::number(QByteArrayView key, std::optional<double> &value)
{
    const YamlNode *const node = take(key);
    if (!node || !isScalar(*node, u"a number"_s, m_complaint))
        return;
    bool isNumber = false;
    value = node->text.toDouble(&isNumber);
    if (!isNumber || !(*value >= 0 && *value < 1e300))
        m_complaint.say(*node, u"%1; expected a number from 0"_s.arg(quoted(node->text)));
}

void ScenarioFields::integer(QByteArrayView key, std::optional<int> &value, int least, int most)
{
    const YamlNode *const node = take(key);
    const QString expected = u"a number from %1 to %2"_s.arg(least).arg(most);
    if (!node || !isScalar(*node, expected, m_complaint))
        return;
    bool isNumber = false;
    value = node->text.toInt(&isNumber);
    if (!isNumber || *value < least || *value > most)
        m_complaint.say(*node, u"%1; expected %2"_s.arg(quoted(node->text), expected));
}

void ScenarioFields::flag(QByteArrayView key, std::optional<bool> &value)
{
    const YamlNode *const node = take(key);
    if (!node || !isScalar(*node, u"true or false"_s, m_complaint))
        return;
    if (node->text != "true" && node->text != "false")
        m_complaint.say(*node, u"%1; expected true or false"_s.arg(quoted(node->text)));
    value = node->text == "true";
}

std::optional<PathPattern> ScenarioFields::pathOf(const YamlNode &node, ScenarioComplaint &complaint)
{
    if (!isScalar(node, u"a path such as $.a.b[0]"_s, complaint))
        return std::nullopt;
    const auto path = PathPattern::parse(QString::fromUtf8(node.text));
    if (!path)
        complaint.say(node, u"%1; expected a path such as $.a.b[0], $.list[*].id or $..time"_s.arg(quoted(node.text)));
    return path;
}

void ScenarioFields::path(QByteArrayView key, std::optional<PathPattern> &value)
{
    if (const YamlNode *const node = take(key))
        value = pathOf(*node, m_complaint);
}

void ScenarioFields::texts(QByteArrayView key, QList<QByteArray> &values)
{
    const YamlNode *const node = take(key);
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Sequence) {
        m_complaint.say(*node, u"%1; expected a list of texts"_s.arg(node->kindText()));
        return;
    }
    for (const YamlNode &each : node->values) {
        if (isScalar(each, u"a text"_s, m_complaint))
            values << each.text;
    }
}

void ScenarioFields::fields(QByteArrayView key, QList<HeaderField> &values)
{
    const YamlNode *const node = take(key);
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Map) {
        m_complaint.say(*node, u"%1; expected a mapping of names to texts"_s.arg(node->kindText()));
        return;
    }
    for (size_t i = 0; i < node->values.size(); ++i) {
        const YamlNode &value = node->values[i];
        if (value.kind == YamlNode::Kind::Sequence) {
            for (const YamlNode &each : value.values) {
                if (isScalar(each, u"a text"_s, m_complaint))
                    values.append({node->keys[i].text, each.text});
            }
        } else if (isScalar(value, u"a text or a list of texts"_s, m_complaint)) {
            values.append({node->keys[i].text, value.text});
        }
    }
}

} // namespace plectrum
