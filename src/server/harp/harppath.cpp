// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harppath.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// How many bytes the character takes that `rest` begins with; 0: it is another.
qsizetype unitLength(QByteArrayView rest, char plain, QByteArrayView encoded)
{
    if (rest.startsWith(plain))
        return 1;
    return rest.size() >= 3 && rest.first(3).compare(encoded, Qt::CaseInsensitive) == 0 ? 3 : 0;
}

} // namespace

bool hasDotSegment(QByteArrayView path)
{
    const auto slash = [path](qsizetype at) { return unitLength(path.sliced(at), '/', "%2f"); };
    const auto dot = [path](qsizetype at) { return unitLength(path.sliced(at), '.', "%2e"); };
    bool atStart = true;
    for (qsizetype at = 0; at < path.size();) {
        if (const qsizetype length = slash(at)) {
            atStart = true;
            at += length;
            continue;
        }
        if (atStart) {
            const qsizetype first = dot(at);
            const qsizetype second = first ? dot(at + first) : 0;
            const qsizetype end = at + first + second;
            if (second && (end == path.size() || slash(end)))
                return true;
        }
        atStart = false;
        ++at;
    }
    return false;
}

QByteArrayView appIdOf(QByteArrayView path)
{
    constexpr QByteArrayView Word("exapps/");
    for (qsizetype at = path.indexOf(Word); at >= 0; at = path.indexOf(Word, at + 1)) {
        const QByteArrayView rest = path.sliced(at + Word.size());
        if ((at == 0 || path[at - 1] == '/') && !rest.isEmpty() && rest[0] != '/')
            return rest.first(rest.contains('/') ? rest.indexOf('/') : rest.size());
    }
    return {};
}

QByteArrayView pathWithinApp(QByteArrayView path, QByteArrayView appId)
{
    constexpr QByteArrayView Prefix("/exapps/");
    return path.startsWith(Prefix) && path.sliced(Prefix.size()).startsWith(appId)
        ? path.sliced(Prefix.size() + appId.size())
        : path;
}

bool isDockerCallAllowed(QByteArrayView method, QByteArrayView path)
{
    static const QRegularExpression reads(
        u"^(/v1\\.\\d+)?(/_ping|/images/.+/json|/containers/nc_app_[a-zA-Z0-9_.-]+/(json|logs))$"_s);
    static const QRegularExpression creates(u"^(/v1\\.\\d+)?/images/create$"_s);
    const QString text = QString::fromLatin1(path);
    return (method == "GET" && reads.match(text).hasMatch()) || (method == "POST" && creates.match(text).hasMatch());
}

} // namespace plectrum
