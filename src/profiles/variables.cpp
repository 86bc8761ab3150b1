// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/variables.h"

#include "capture/likelyname.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isFirst(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isInner(QChar c)
{
    return isFirst(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

/// A {{name}} in a text; `begin` is that of the backslash where one stands before it.
struct Reference {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString name;
    bool isEscaped = false;
};

/// The first one at `from` or behind.
std::optional<Reference> nextReference(QStringView text, qsizetype from)
{
    for (qsizetype open = text.indexOf(u"{{", from); open >= 0; open = text.indexOf(u"{{", open + 1)) {
        qsizetype at = open + 2;
        const auto skipSpaces = [&] {
            while (at < text.size() && text.at(at) == u' ')
                ++at;
        };
        skipSpaces();
        const qsizetype nameBegin = at;
        while (at < text.size() && isInner(text.at(at)))
            ++at;
        const QStringView name = text.sliced(nameBegin, at - nameBegin);
        skipSpaces();
        if (!Variables::isName(name) || !text.sliced(at).startsWith(u"}}"))
            continue;
        const bool isEscaped = open > from && text.at(open - 1) == u'\\';
        return Reference{isEscaped ? open - 1 : open, at + 2, name.toString(), isEscaped};
    }
    return std::nullopt;
}

void forEachReference(QStringView text, const std::function<void(const Reference &)> &found)
{
    qsizetype from = 0;
    while (const auto reference = nextReference(text, from)) {
        found(*reference);
        from = reference->end;
    }
}

} // namespace

bool Variables::isName(QStringView name)
{
    return !name.isEmpty() && isFirst(name.front()) && std::ranges::all_of(name, isInner);
}

bool Variables::areIn(QStringView text)
{
    return nextReference(text, 0).has_value();
}

QStringList Variables::namesIn(QStringView text)
{
    QStringList names;
    forEachReference(text, [&names](const Reference &reference) {
        if (!reference.isEscaped && !names.contains(reference.name))
            names << reference.name;
    });
    return names;
}

QList<std::pair<qsizetype, qsizetype>> Variables::placesIn(QStringView text)
{
    QList<std::pair<qsizetype, qsizetype>> places;
    forEachReference(text, [&places](const Reference &reference) { places.append({reference.begin, reference.end}); });
    return places;
}

QString Variables::escaped(QStringView text)
{
    QString written;
    qsizetype from = 0;
    forEachReference(text, [&](const Reference &reference) {
        written += text.sliced(from, reference.begin - from);
        written += u'\\';
        from = reference.begin;
    });
    return written += text.sliced(from);
}

QString Variables::unescaped(QStringView text)
{
    QString plain;
    qsizetype from = 0;
    forEachReference(text, [&](const Reference &reference) {
        plain += text.sliced(from, reference.begin - from);
        from = reference.begin + (reference.isEscaped ? 1 : 0);
    });
    return plain += text.sliced(from);
}

QString Variables::blankedIn(QStringView text)
{
    QString blanked = text.toString();
    forEachReference(text, [&blanked](const Reference &reference) {
        const qsizetype length = reference.end - reference.begin;
        blanked.replace(reference.begin, length, QString(length, u' '));
        if (!reference.isEscaped)
            blanked[reference.begin] = u'0';
    });
    return blanked;
}

QString Variables::strippedFrom(QStringView text)
{
    QString rest;
    qsizetype from = 0;
    forEachReference(text, [&](const Reference &reference) {
        rest += text.sliced(from, reference.begin - from);
        if (reference.isEscaped)
            rest += text.sliced(reference.begin, reference.end - reference.begin);
        from = reference.end;
    });
    rest += text.sliced(from);
    return rest;
}

std::optional<Variables::Value> Variables::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

QStringList Variables::neededFor(QStringView text) const
{
    QStringList needed = namesIn(text);
    for (qsizetype i = 0; i < needed.size(); ++i) {
        const auto held = value(needed.at(i));
        if (!held || held->isSecret)
            continue;
        const QStringList inner = namesIn(held->text);
        for (const QString &name : inner) {
            if (!needed.contains(name))
                needed << name;
        }
    }
    return needed;
}

QString Variables::undefined(const QString &name) const
{
    const QString near = likelyName(name, names());
    const QString problem = m_environment.isEmpty()
        ? u"{{%1}} is not defined, and no environment is chosen"_s.arg(name)
        : u"{{%1}} is not defined in the environment \"%2\""_s.arg(name, m_environment);
    return near.isEmpty() ? problem : u"%1; did you mean {{%2}}?"_s.arg(problem, near);
}

QStringList Variables::secrets() const
{
    QStringList texts;
    for (const Value &value : m_values) {
        if (value.isSecret && value.isKnown)
            texts << value.text;
    }
    return texts;
}

QString Variables::fault(QStringView text) const
{
    const QStringList needed = neededFor(text);
    for (const QString &name : needed) {
        if (!m_values.contains(name))
            return undefined(name);
    }
    return {};
}

Result<void> Variables::fillInto(QString &filled, const QString &text, QStringList &open) const
{
    qsizetype from = 0;
    while (const auto reference = nextReference(text, from)) {
        filled += QStringView(text).sliced(from, reference->begin - from);
        from = reference->end;
        const QString &name = reference->name;
        if (reference->isEscaped) {
            filled += QStringView(text).sliced(reference->begin + 1, reference->end - reference->begin - 1);
            continue;
        }
        const auto held = value(name);
        if (!held)
            return unexpected(ErrorCode::BadOption, undefined(name));
        if (!held->isKnown)
            return unexpected(ErrorCode::BadOption, u"the secret {{%1}} has no value in this run"_s.arg(name));
        if (const qsizetype again = open.indexOf(name); again >= 0) {
            return unexpected(ErrorCode::BadOption,
                              u"{{%1}} stands in its own value: %2"_s.arg(
                                  name, QStringList(open.sliced(again) + QStringList{name}).join(u" → "_s)));
        }
        if (held->isSecret) {
            filled += held->text;
        } else {
            open << name;
            if (auto inner = fillInto(filled, held->text, open); !inner)
                return inner;
            open.removeLast();
        }
        if (filled.size() > MaxLength)
            return unexpected(ErrorCode::BadOption, u"{{%1}} makes it longer than it can be"_s.arg(name));
    }
    filled += QStringView(text).sliced(from);
    return {};
}

Result<QString> Variables::fill(const QString &text, const QString &field) const
{
    QString filled;
    QStringList open;
    if (const auto done = fillInto(filled, text, open); !done)
        return unexpected(done.error().code, field + u": "_s + done.error().detail);
    return filled;
}

} // namespace plectrum
