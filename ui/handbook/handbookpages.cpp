// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookpages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The pages stand in a static library, so they have to be asked for; outside of every namespace.
static void initHandbook()
{
    Q_INIT_RESOURCE(handbook);
}

namespace plectrum {
namespace {

constexpr auto Start = "index.md"_L1;

QString markdownOf(const QString &file)
{
    QFile page(HandbookPages::folder().resolved(QUrl(file)).toString().sliced(3)); // "qrc"
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

HandbookPage readPage(const QString &file)
{
    HandbookPage page{file, {}, {}};
    QTextDocument document;
    document.setMarkdown(markdownOf(file));
    QSet<QString> taken;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0 || page.sections.isEmpty()) {
            const QString anchor = level > 0 ? headingAnchor(block.text(), taken) : QString();
            page.sections << HandbookSection{block.text(), page.sections.isEmpty() ? QString() : anchor, level, {}};
        }
        page.sections.last().text += block.text() + u'\n';
    }
    page.title = page.sections.isEmpty() ? file : page.sections.constFirst().title;
    return page;
}

} // namespace

QUrl HandbookPages::folder()
{
    return QUrl(u"qrc:/help/handbook/"_s);
}

HandbookPages::HandbookPages()
{
    initHandbook();
    m_pages << readPage(Start);
    static const QRegularExpression link(uR"(\]\(([^)#:]+\.md)\))"_s);
    auto links = link.globalMatch(markdownOf(Start));
    while (links.hasNext()) {
        const QString file = links.next().captured(1);
        if (std::ranges::find(m_pages, file, &HandbookPage::file) == m_pages.cend())
            m_pages << readPage(file);
    }
}

QUrl HandbookPages::url(const HandbookPage &page, const HandbookSection &section)
{
    QUrl url = folder().resolved(QUrl(page.file));
    url.setFragment(section.anchor.isEmpty() ? QString() : section.anchor);
    return url;
}

QList<HandbookPages::Hit> HandbookPages::search(const QString &text) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Hit> hits;
    for (const HandbookPage &page : m_pages) {
        for (const HandbookSection &section : page.sections) {
            const bool hasAll = std::ranges::all_of(
                words, [&](const QString &word) { return section.text.contains(word, Qt::CaseInsensitive); });
            if (hasAll && !words.isEmpty())
                hits << Hit{&page, &section};
        }
    }
    return hits;
}

QString headingAnchor(const QString &heading, QSet<QString> &taken)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    QString own = anchor;
    for (int i = 1; taken.contains(own); ++i)
        own = anchor + u'-' + QString::number(i);
    taken.insert(own);
    return own;
}

} // namespace plectrum
