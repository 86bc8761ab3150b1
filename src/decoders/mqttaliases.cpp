// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/mqttaliases.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxAliasBytes = 4 * 1024 * 1024; ///< of topics remembered for one side

} // namespace

void MqttAliases::reset(int most)
{
    m_most = most;
    m_topics.clear();
    m_bytes = 0;
}

QByteArray MqttAliases::topic(int alias, const QByteArray &topic, Role sender, QByteArray &problem)
{
    const QByteArray number = QByteArray::number(alias);
    if (alias == 0)
        problem = "a topic alias is not 0 (MQTT-3.3.2-8)";
    else if (alias > m_most)
        problem = "the topic alias " + number + " is above " + QByteArray::number(m_most)
            + ", the most that the other side takes (" + (sender == Role::Client ? "MQTT-3.3.2-9" : "MQTT-3.3.2-11")
            + ')';
    if (topic.isEmpty()) {
        const QByteArray known = m_topics.value(alias);
        if (known.isEmpty() && problem.isEmpty())
            problem = "nothing has said what the topic alias " + number + " stands for";
        return known;
    }
    QByteArray &known = m_topics[alias];
    m_bytes += topic.size() - known.size();
    known = topic;
    if (m_bytes > MaxAliasBytes)
        reset(m_most);
    return topic;
}

} // namespace plectrum
