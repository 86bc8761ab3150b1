// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

namespace plectrum {

/// What stands below one heading of a page, up to the next.
struct HandbookSection {
    QString title;
    QString anchor; ///< of its heading; empty: of the page itself
    int level = 1;  ///< of its heading, from 1
    QString text;
};

struct HandbookPage {
    QString file;                    ///< "tap.md", below the folder of the handbook; "../settings.md" beside it
    QString title;                   ///< of its first heading
    QList<HandbookSection> sections; ///< the first is the page's own
};

/// The pages that are compiled in, in the order in which the first of them, index.md, links them: its list is the list.
class HandbookPages {
public:
    static QUrl folder();

    HandbookPages();

    const QList<HandbookPage> &all() const { return m_pages; }
    static QUrl url(const HandbookPage &page, const HandbookSection &section);
    /// Those sections in which every word of `text` occurs, in the order of the book.
    struct Hit {
        const HandbookPage *page;
        const HandbookSection *section;
    };
    QList<Hit> search(const QString &text) const;

private:
    QList<HandbookPage> m_pages;
};

/// The anchor of a heading as hosts of repositories make it: small letters, hyphens for blanks, a number behind one
/// that is there already, which `taken` keeps.
QString headingAnchor(const QString &heading, QSet<QString> &taken);

} // namespace plectrum
