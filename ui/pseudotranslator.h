// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace plectrum {

/// A language that nobody speaks and everybody reads: English in accents, 40 % longer, in brackets. A text that stands
/// plain under it was never passed through tr(); one that is cut has too little room for other languages.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    /// `direction` that the windows take; `english` has the plurals and must outlive this one.
    PseudoTranslator(Qt::LayoutDirection direction, const QTranslator &english, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

    /// Places (%1, %n), marks of keys (&), tags and entities stay as they are.
    static QString disguised(const QString &text);
    /// Whether it came through disguised(), alone or within a longer text.
    static bool isDisguised(const QString &text);

private:
    const Qt::LayoutDirection m_direction;
    const QTranslator &m_english;
};

} // namespace plectrum
