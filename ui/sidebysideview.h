// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace plectrum {

/// Two texts beside each other, line by line, that scroll together; lines that differ stand on a tint and begin with −
/// or +.
class SideBySideView : public QWidget {
    Q_OBJECT

public:
    explicit SideBySideView(QWidget *parent = nullptr);

    void setLines(const QStringList &before, const QStringList &after);
    /// Lines that are not the same on both sides.
    int differences() const { return m_differences; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintLines();

    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QList<int> m_changed; ///< lines
    int m_differences = 0;
};

} // namespace plectrum
