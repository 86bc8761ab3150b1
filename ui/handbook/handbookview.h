// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTextBrowser>
#include <QUrl>

namespace plectrum {

/// Shows a page of the handbook: Markdown with headings that links find, code on a ground of its own, tables with
/// lines, pictures in the colours of the theme and no wider than the text.
class HandbookView : public QTextBrowser {
    Q_OBJECT

public:
    explicit HandbookView(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    void backward() override;
    void forward() override;
    /// Marks these words; goes to no place.
    void mark(const QStringList &words);

Q_SIGNALS:
    /// Dressed, and at its place.
    void pageShown();

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void leave();
    void comeBack();
    void center();

    bool m_isBare = false; ///< a page was loaded, and is still as the reader of Markdown leaves it
    bool m_isDressing = false;
    QStringList m_marked;
    QHash<QUrl, int> m_places; ///< how far down pages were read, for the way back
};

} // namespace plectrum
