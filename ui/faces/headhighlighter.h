// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>

class QPalette;

namespace plectrum {

/// Colours an HTTP head: the status, the names of headers; dims what redaction put in the place of secrets. What comes
/// behind the empty line is a body and stays plain.
class HeadHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit HeadHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_method, m_good, m_refused, m_name, m_secret;
};

} // namespace plectrum
