// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <QStringList>

#include <optional>

namespace plectrum {

/// The text of a rule file and the first thing that is wrong with it; later ones are not looked at.
class RuleText {
public:
    explicit RuleText(QByteArrayView json)
        : m_json(json)
    {
    }

    enum class Kind : quint8 { Text, Number, Flag, Null, List, Object };
    Kind kind(const DecodedField &field) const;
    int line(const DecodedField &field) const;

    /// `what` is wrong at `field`; its name is put in front.
    void complain(const DecodedField &field, const QString &what);
    bool isFine() const { return m_complaint.isEmpty(); }
    /// "LINE: cause"; empty: nothing is wrong.
    const QString &complaint() const { return m_complaint; }

private:
    const QByteArrayView m_json;
    QString m_complaint;
};

/// The members of one object of a rule file, as jsonTree() reads it. Unknown and repeated names and values of a wrong
/// kind are complained of; what is absent gives nothing.
class RuleFields {
public:
    /// All must outlive this. `known`: the names there may be; empty: any.
    RuleFields(const DecodedField &object, const QStringList &known, RuleText &text);

    const DecodedField &object() const { return m_object; }
    RuleText &text() { return m_text; }
    /// nullptr: it is not there.
    const DecodedField *find(QByteArrayView name) const;
    /// Complains where it is not there.
    const DecodedField *need(QByteArrayView name);

    std::optional<QByteArray> string(QByteArrayView name);
    /// Within [least, most].
    std::optional<int> integer(QByteArrayView name, int least, int most);
    std::optional<bool> flag(QByteArrayView name);
    /// One text, or a list of them.
    std::vector<QByteArray> strings(QByteArrayView name);
    /// The index in `words`.
    std::optional<int> word(QByteArrayView name, const QStringList &words);

    static std::vector<QByteArray> stringsOf(const DecodedField &field, RuleText &text);

private:
    const DecodedField &m_object;
    RuleText &m_text;
};

/// "wrong \"x\"; did you mean \"y\"?", or what is known.
QString wrongName(const QString &what, const QString &name, const QStringList &known);

} // namespace plectrum
