// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MaxFileBytes = 1024 * 1024;

QString slug(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-') && !c.isMark())
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"profile"_s : id.left(60);
}

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
    : m_folder(folder)
{
}

Result<Profile> ProfileStore::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    if (file.size() > MaxFileBytes)
        return unexpected(ErrorCode::BadProfile, path + u": larger than a profile can be"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return unexpected(ErrorCode::BadProfile,
                          u"%1: byte %2: %3"_s.arg(path).arg(problem.offset).arg(problem.errorString()));
    }
    auto profile = Profile::fromJson(document.object());
    if (!profile)
        return unexpected(profile.error().code, path + u": "_s + profile.error().detail);
    profile->id = QFileInfo(path).completeBaseName();
    return profile;
}

QList<Profile> ProfileStore::load(QList<Error> *errors) const
{
    QList<Profile> profiles;
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto profile = read(m_folder + u'/' + name);
        if (profile)
            profiles << *profile;
        else if (errors)
            *errors << profile.error();
    }
    std::ranges::stable_sort(profiles, [](const Profile &a, const Profile &b) {
        const int folders = QString::localeAwareCompare(a.folder, b.folder);
        return folders != 0 ? folders < 0 : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

Result<Profile> ProfileStore::find(const QString &idOrName) const
{
    QList<Error> errors;
    const QList<Profile> profiles = load(&errors);
    for (const Profile &profile : profiles) {
        if (profile.id == idOrName)
            return profile;
    }
    for (const Profile &profile : profiles) {
        if (profile.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return profile;
    }
    const QString path = m_folder + u'/' + idOrName + u".json"_s;
    for (const Error &error : std::as_const(errors)) {
        if (error.detail.startsWith(path))
            return tl::unexpected(error);
    }
    return unexpected(ErrorCode::BadProfile, u"there is no profile \"%1\" in %2"_s.arg(idOrName, m_folder));
}

Result<Profile> ProfileStore::save(Profile profile) const
{
    if (!QDir().mkpath(m_folder))
        return unexpected(ErrorCode::FileNotWritable, m_folder);
    if (profile.id.isEmpty()) {
        const QString base = slug(profile.name);
        profile.id = base;
        for (int i = 2; QFile::exists(m_folder + u'/' + profile.id + u".json"_s); ++i)
            profile.id = base + u'-' + QString::number(i);
    }
    QSaveFile file(m_folder + u'/' + profile.id + u".json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(profile.toJson()).toJson()) < 0 || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString());
    return profile;
}

Result<void> ProfileStore::remove(const QString &id) const
{
    QFile file(m_folder + u'/' + id + u".json"_s);
    if (!file.exists())
        return unexpected(ErrorCode::BadProfile, u"there is no profile \"%1\" in %2"_s.arg(id, m_folder));
    if (!file.remove())
        return unexpected(ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString());
    return {};
}

Result<void> ProfileStore::installStarters() const
{
    if (QFile::exists(m_folder))
        return {};
    for (const Profile &profile : starters()) {
        if (const auto saved = save(profile); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

} // namespace plectrum
