// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/placeholders.h"

#include "decoders/jsontext.h"
#include "replay/jsonnode.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace plectrum::placeholders {
namespace {

constexpr QByteArrayView OpenMark = "\xee\x80\x80";  // U+E000
constexpr QByteArrayView CloseMark = "\xee\x80\x81"; // U+E001
constexpr qsizetype MaxName = 100;

bool isFirst(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Where in JSON a name stands.
enum class Place {
    Word, ///< before the container: `42${id}["event"]`
    Value,
    String,
};

/// Does a word go on here up to a JSON container? See FramedJson.
bool isBeforeContainer(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const qsizetype close = text.sliced(i).startsWith("${") ? text.sliced(i).indexOf('}') : -1;
        if (close > 0)
            i += close;
        else if (c == '[' || c == '{' || c == '"' || c <= ' ')
            return c == '[' || c == '{';
    }
    return false;
}

/// Walks a text: plain pieces, and names.
void walk(QByteArrayView text, const std::function<void(QByteArrayView)> &piece,
          const std::function<void(QByteArrayView name, Place place)> &name)
{
    qsizetype from = 0;
    bool inString = false;
    bool inContainer = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"') {
            inString = !inString;
        } else if (c == '\\' && inString && i + 1 < text.size() && (text.at(i + 1) == '"' || text.at(i + 1) == '\\')) {
            ++i;
        } else if (c == '$' && text.sliced(i).startsWith("$${")) {
            piece(text.sliced(from, i - from));
            from = i + 1;
            i += 2;
        } else if (c == '$' && text.sliced(i).startsWith("${")) {
            const QByteArrayView rest = text.sliced(i + 2);
            const qsizetype close = rest.first(qMin(rest.size(), MaxName + 1)).indexOf('}');
            if (close < 0 || !isName(rest.first(close)))
                continue;
            piece(text.sliced(from, i - from));
            const bool isWord = !inString && !inContainer && isBeforeContainer(rest.sliced(close + 1));
            name(rest.first(close), inString ? Place::String : isWord ? Place::Word : Place::Value);
            i += close + 2;
            from = i + 1;
        } else if ((c == '[' || c == '{') && !inString) {
            inContainer = true;
        }
    }
    piece(text.sliced(qMin(from, text.size())));
}

QByteArray asText(const Binding &binding, Context context, Place place)
{
    switch (context) {
    case Context::Text:
        return binding.text;
    case Context::Url:
        return binding.text.toPercentEncoding("/:@!$'()*,;~");
    case Context::Json:
        break;
    }
    if (place == Place::Word)
        return binding.text;
    const QByteArray quoted = jsonQuoted(binding.text);
    if (place == Place::String)
        return quoted.sliced(1, quoted.size() - 2);
    return binding.isString ? quoted : binding.text;
}

} // namespace

bool isName(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > MaxName || !isFirst(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return isFirst(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; });
}

QList<QByteArray> names(QByteArrayView text)
{
    QList<QByteArray> found;
    walk(
        text, [](QByteArrayView) {},
        [&found](QByteArrayView name, Place) {
            if (!found.contains(name))
                found << name.toByteArray();
        });
    return found;
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray out = text.toByteArray();
    out.replace("${", "$${");
    return out;
}

Result<QByteArray> filled(QByteArrayView text, const Bindings &bindings, Context context)
{
    QByteArray out;
    QByteArray missing;
    walk(
        text, [&out](QByteArrayView piece) { out += piece; },
        [&](QByteArrayView name, Place place) {
            const auto found = bindings.constFind(name.toByteArray());
            if (found != bindings.cend())
                out += asText(*found, context, place);
            else if (missing.isEmpty())
                missing = name.toByteArray();
        });
    if (!missing.isEmpty())
        return unexpected(ErrorCode::BadScenario, u"${%1} has no value"_s.arg(QString::fromUtf8(missing)));
    return out;
}

QByteArray filledOpen(QByteArrayView text, const Bindings &bindings, Context context)
{
    QByteArray out;
    walk(
        text, [&out](QByteArrayView piece) { out += piece; },
        [&](QByteArrayView name, Place place) {
            const auto found = bindings.constFind(name.toByteArray());
            out += asText(found != bindings.cend() ? *found : Binding{open(name)}, context, place);
        });
    return out;
}

QByteArray open(QByteArrayView name)
{
    return OpenMark.toByteArray() + name.toByteArray() + CloseMark.toByteArray();
}

bool isOpen(QByteArrayView text)
{
    return text.contains(OpenMark);
}

bool matchesOpen(QByteArrayView expected, QByteArrayView actual)
{
    bool anchored = true;
    while (true) {
        const qsizetype mark = expected.indexOf(OpenMark);
        const QByteArrayView fixed = mark < 0 ? expected : expected.first(mark);
        if (anchored) {
            if (mark < 0)
                return actual == fixed;
            if (!actual.startsWith(fixed))
                return false;
            actual = actual.sliced(fixed.size());
        } else if (mark < 0) {
            return actual.endsWith(fixed);
        } else {
            const qsizetype at = actual.indexOf(fixed);
            if (at < 0)
                return false;
            actual = actual.sliced(at + fixed.size());
        }
        anchored = false;
        const qsizetype close = expected.indexOf(CloseMark, mark);
        if (close < 0)
            return true;
        expected = expected.sliced(close + CloseMark.size());
    }
}

} // namespace plectrum::placeholders
