// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/jsonfolder.h"

#include "capture/jsonpath.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxIdLength = 60;

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
    return id.left(MaxIdLength);
}

QString placeAt(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(qBound<qsizetype>(0, offset, text.size()));
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

/// Where the value of "tls.caFile" or "messages.2.name" stands; the object around it where it is missing.
qsizetype offsetOf(const QByteArray &text, const QString &field)
{
    QByteArrayView value(text);
    std::vector<JsonStep> path;
    for (const QString &key : field.split(u'.')) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        path.push_back(isIndex ? JsonStep{{}, index} : JsonStep{key.toUtf8()});
        const auto found = jsonValueAt(text, path);
        if (!found)
            break;
        value = *found;
    }
    return value.data() - text.constData();
}

} // namespace

JsonFolder::JsonFolder(const QString &folder, const QString &kind, ErrorCode code)
    : m_folder(folder)
    , m_kind(kind)
    , m_code(code)
{
}

QStringList JsonFolder::files() const
{
    QStringList paths;
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths << m_folder + u'/' + name;
    return paths;
}

Result<JsonFolder::File> JsonFolder::read(const QString &path, qint64 most) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, path + u": "_s + file.errorString());
    if (file.size() > most)
        return unexpected(m_code, u"%1: larger than this kind of file (%2) can be"_s.arg(path, m_kind));
    const QByteArray text = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        const QString cause =
            problem.error == QJsonParseError::NoError ? u"expected an object"_s : problem.errorString();
        return unexpected(
            m_code, u"%1: byte %2 (%3): %4"_s.arg(path).arg(problem.offset).arg(placeAt(text, problem.offset), cause));
    }
    return File{QFileInfo(path).completeBaseName(), document.object(), text};
}

tl::unexpected<Error> JsonFolder::fault(const QString &file, const File &content, const QString &problem) const
{
    const qsizetype offset = offsetOf(content.text, problem.section(u':', 0, 0));
    return unexpected(m_code, u"%1: %2: %3"_s.arg(file, placeAt(content.text, offset), problem));
}

Result<QString> JsonFolder::write(const QString &id, const QString &name, const QJsonObject &object) const
{
    if (!QDir().mkpath(m_folder))
        return unexpected(ErrorCode::FileNotWritable, m_folder);
    QString own = id;
    if (own.isEmpty()) {
        const QString base = slug(name).isEmpty() ? m_kind : slug(name);
        own = base;
        for (int i = 2; QFile::exists(pathOf(own)); ++i)
            own = base + u'-' + QString::number(i);
    }
    if (const auto written = writeTo(pathOf(own), object); !written)
        return tl::unexpected(written.error());
    return own;
}

Result<void> JsonFolder::writeTo(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
    return {};
}

Result<void> JsonFolder::remove(const QString &id) const
{
    QFile file(pathOf(id));
    if (!file.exists())
        return missing(id);
    if (!file.remove())
        return unexpected(ErrorCode::FileNotWritable, file.fileName() + u": "_s + file.errorString());
    return {};
}

tl::unexpected<Error> JsonFolder::missing(const QString &id) const
{
    return unexpected(m_code, u"there is no %1 \"%2\" in %3"_s.arg(m_kind, id, m_folder));
}

} // namespace plectrum
