// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace plectrum {

/// A field for a message. What is too long to be edited is held as it is: its beginning is shown, Delete takes it away
/// and Ctrl+Z brings it back.
class MessageEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Characters; with more, a key would take longer than it may.
    static constexpr qsizetype MaxEdited = 256 * 1024;

    explicit MessageEdit(QWidget *parent = nullptr);

    /// What is written or held.
    QString text() const { return isHeld() ? m_held : toPlainText(); }
    /// textChanged() follows.
    void setText(const QString &text);
    bool isHeld() const { return !m_held.isEmpty(); }

protected:
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitWrapping();

    QString m_held;
    QString m_dropped; ///< what was held and taken away last
};

} // namespace plectrum
