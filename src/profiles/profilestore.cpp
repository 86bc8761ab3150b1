// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilestore.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QList<Profile> starters()
{
    struct Starter {
        QString name;
        QString url;
        QString description;
    };
    const Starter rows[] = {
        {u"Echo"_s, u"loopback:/echo"_s, u"The embedded server sends back what you send."_s},
        {u"Group"_s, u"loopback:/group/chat?announce=1"_s, u"Open it twice: what one sends, all receive."_s},
        {u"Flood"_s, u"loopback:/flood?count=100000&size=125"_s, u"100,000 messages as fast as they can be read."_s},
        {u"Refused"_s, u"loopback:/refuse?status=403&body=You%20shall%20not%20pass."_s,
         u"A handshake that is refused, kept whole."_s},
    };
    QList<Profile> profiles;
    for (const Starter &row : rows) {
        Profile profile{.name = row.name, .folder = u"Loopback"_s, .description = row.description};
        profile.target.url = QUrl(row.url);
        profiles << profile;
    }
    return profiles;
}

} // namespace

QString ProfileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plectrum/profiles"_s;
}

ProfileStore::ProfileStore(const QString &folder)
    : JsonStore(folder, u"profile"_s, ErrorCode::BadProfile)
{
}

Result<void> ProfileStore::installStarters() const
{
    if (QFile::exists(folder()))
        return {};
    for (const Profile &profile : starters()) {
        if (const auto saved = save(profile); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

} // namespace plectrum
