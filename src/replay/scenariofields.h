// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/scenario.h"
#include "replay/scenariokeys.h"
#include "replay/yamldocument.h"

#include <optional>

namespace plectrum {

/// The first thing that is wrong with a scenario file; later ones are not looked at.
struct ScenarioComplaint {
    int line = 0;
    int column = 0;
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    void say(const YamlNode &place, const QString &what);
};

/// The keys of one mapping of a scenario file. Unknown and repeated keys and values of a wrong kind are complained of;
/// what is absent leaves the variable as it is.
class ScenarioFields {
public:
    /// `node` and `complaint` must outlive this. A node that is no mapping is complained of.
    ScenarioFields(const YamlNode &node, ScenarioSection section, ScenarioComplaint &complaint);

    bool has(QByteArrayView key) const { return m_node.value(key) != nullptr; }
    /// The value, or null; of a key that must be there complains.
    const YamlNode *take(QByteArrayView key, bool isRequired = false);
    const YamlNode &node() const { return m_node; }
    ScenarioComplaint &complaint() { return m_complaint; }

    void text(QByteArrayView key, QString &value);
    void text(QByteArrayView key, QByteArray &value);
    void pattern(QByteArrayView key, QString &value);
    void duration(QByteArrayView key, std::optional<std::chrono::nanoseconds> &value);
    void number(QByteArrayView key, std::optional<double> &value);
    void integer(QByteArrayView key, std::optional<int> &value, int least, int most);
    void flag(QByteArrayView key, std::optional<bool> &value);
    void path(QByteArrayView key, std::optional<PathPattern> &value);
    void texts(QByteArrayView key, QList<QByteArray> &values);
    /// A mapping of names to a text or to a list of texts.
    void fields(QByteArrayView key, QList<HeaderField> &values);

    /// Of a value that is already there.
    static bool isScalar(const YamlNode &node, const QString &expected, ScenarioComplaint &complaint);
    static std::optional<PathPattern> pathOf(const YamlNode &node, ScenarioComplaint &complaint);

private:
    const YamlNode &m_node;
    ScenarioComplaint &m_complaint;
};

} // namespace plectrum
