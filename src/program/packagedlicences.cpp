// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/packagedlicences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 LongestText = 1024 * 1024; // bytes
constexpr auto List = "packages.tsv"_L1;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(LongestText)).remove(u'\r') : QString();
}

/// A name that leads nowhere else.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\');
}

/// "1:1.2.13.dfsg-1" is Debian's first packaging of 1.2.13.
QString upstreamVersion(const QString &version)
{
    QString plain = version.section(u':', -1);
    return plain.contains(u'-') ? plain.section(u'-', 0, -2) : plain;
}

/// Of the files at large; else the first that is named. Nothing of a notice that is not in Debian's format, where a
/// licence may be named in passing.
QString namedLicence(const QString &notice)
{
    if (!notice.startsWith("Format"_L1) && !notice.startsWith("Files:"_L1))
        return {};
    static const QRegularExpression field(u"^License:[ \\t]*(\\S.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression general(u"^Files:\\s*\\*\\s*$"_s, QRegularExpression::MultilineOption);
    const auto at = general.match(notice);
    const auto match = field.match(notice, at.hasMatch() ? at.capturedEnd() : 0);
    return match.captured(1).trimmed();
}

QStringList sharedNames(const QString &notice)
{
    static const QRegularExpression place(u"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9])"_s);
    QStringList names;
    auto places = place.globalMatch(notice);
    while (places.hasNext())
        names << places.next().captured(1);
    names.removeDuplicates();
    return names;
}

} // namespace

QString PackagedLicences::besideProgram()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"../share/licenses"_s, u"licenses"_s}) {
        const QString folder = QDir::cleanPath(programs.filePath(place));
        if (QFile::exists(folder + u'/' + List))
            return folder;
    }
    return {};
}

PackagedLicences::PackagedLicences(const QString &folder)
    : m_folder(folder)
{
    if (folder.isEmpty())
        return;
    const QStringList lines = contentOf(folder + u'/' + List).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString package = line.section(u'\t', 0, 0);
        PackagedLicence found{line.section(u'\t', 2, 2), upstreamVersion(line.section(u'\t', 1, 1)), {}, {}, {}};
        if (!isPlainName(package) || found.name.isEmpty()
            || std::ranges::find(m_all, found.name, &PackagedLicence::name) != m_all.cend())
            continue;
        found.notice = contentOf(folder + u'/' + package + u"/copyright"_s).trimmed();
        if (found.notice.isEmpty())
            continue;
        found.licence = namedLicence(found.notice);
        found.shared = sharedNames(found.notice);
        m_all << found;
    }
    std::ranges::sort(m_all, {}, [](const PackagedLicence &each) { return each.name.toCaseFolded(); });
}

QString PackagedLicences::sharedLicence(const QString &name) const
{
    return isPlainName(name) ? contentOf(m_folder + u"/common/"_s + name).trimmed() : QString();
}

QString PackagedLicences::text(const PackagedLicence &licence) const
{
    QString text = licence.notice + u'\n';
    for (const QString &name : licence.shared) {
        if (const QString shared = sharedLicence(name); !shared.isEmpty())
            text += u'\n' + QString(72, u'-') + u'\n' + name + u"\n\n"_s + shared + u'\n';
    }
    return text;
}

} // namespace plectrum
