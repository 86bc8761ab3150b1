// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace plectrum {

class ByteSource;

/// A value of mitmproxy's tnetstrings: `<length>:<bytes><type>`, type one of , ; # ^ ! ~ ] }.
struct TnetValue {
    char type = '~';
    QByteArray bytes; ///< of , ; # ^ !
    QList<TnetValue> list;
    QHash<QByteArray, TnetValue> dict;

    qint64 toInt() const { return bytes.toLongLong(); }
    double toDouble() const { return bytes.toDouble(); }
    bool toBool() const { return bytes == "true"; }
    QString toString() const { return QString::fromUtf8(bytes); }
    bool isNull() const { return type == '~'; }
    /// Of a dict; null if there is none.
    TnetValue value(const QByteArray &key) const { return dict.value(key); }
};

/// Where an element stands in a file.
struct TnetSpan {
    qint64 start = 0;  ///< of its bytes, behind the colon
    qint64 length = 0; ///< of its bytes
    char type = '~';

    qint64 end() const { return start + length + 1; }
};

/// The element that begins where the source stands; the source then stands behind its colon. nullopt at the end of the
/// file. Of seekable sources only, for the type stands behind. BadFormat names the byte.
Result<std::optional<TnetSpan>> tnetSpan(ByteSource &source);
/// The members of a dict without their values.
Result<QHash<QByteArray, TnetSpan>> tnetMembers(ByteSource &source, const TnetSpan &dict);
/// All of an element, at most 1 GiB.
Result<TnetValue> tnetValue(ByteSource &source, const TnetSpan &span);

// Writing: each gives a whole element.
QByteArray tnetBytes(QByteArrayView bytes, char type = ',');
QByteArray tnetInt(qint64 value);
QByteArray tnetFloat(qint64 ns); ///< seconds, given in nanoseconds
QByteArray tnetBool(bool value);
QByteArray tnetNull();

} // namespace plectrum
