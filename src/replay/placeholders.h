// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>

namespace plectrum {

/// What a name stands for while a scenario is played.
struct Binding {
    QByteArray text;      ///< UTF-8; of a JSON string without quotes and escapes
    bool isString = true; ///< false: text is a JSON number, literal or container and stands as it is

    bool operator==(const Binding &) const = default;
};
using Bindings = QMap<QByteArray, Binding>;

/// Texts with `${name}` in them. `$${` stands for `${` itself. A name: letters, digits, `_`, `-` and `.`, a letter or
/// `_` first.
namespace placeholders {

bool isName(QByteArrayView name);
/// The names in a text, each once, in order.
QList<QByteArray> names(QByteArrayView text);
/// So that the text means itself.
QByteArray escaped(QByteArrayView text);

enum class Context { Text, Json, Url };

/// `text` with every name replaced. In JSON a value within a string is escaped as one, elsewhere a string gets its
/// quotes, and in the word before a container (see FramedJson) stands as it is; in URLs what is not allowed in a query
/// is percent-encoded. Error: BadScenario with the first name that nothing is bound to.
Result<QByteArray> filled(QByteArrayView text, const Bindings &bindings, Context context = Context::Text);

/// As filled(), but names without a value become marks, see open(): for expectations.
QByteArray filledOpen(QByteArrayView text, const Bindings &bindings, Context context = Context::Text);
/// The mark of a name that has no value yet: characters of Unicode's private use around it. In JSON outside of strings
/// it is a string.
QByteArray open(QByteArrayView name);
bool isOpen(QByteArrayView text);
/// Does `actual` read as `expected`, whose marks stand for anything?
bool matchesOpen(QByteArrayView expected, QByteArrayView actual);

} // namespace placeholders

} // namespace plectrum
