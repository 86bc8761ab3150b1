// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/closecode.h"
#include "websocket/opcode.h"

#include <QByteArray>
#include <QFrame>
#include <QStringList>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace plectrum {

/// Writes what is sent next: texts, JSON, binary, control frames; with a history.
class Composer : public QFrame {
    Q_OBJECT

public:
    enum class Mode { Text, Json, Hex, Base64, File, Ping, Pong, Close };
    Q_ENUM(Mode)

    explicit Composer(QWidget *parent = nullptr);

    void setOpen(bool open);
    void setMode(Mode mode);
    void setText(const QString &text);
    void focusText();
    /// Says why what was to be sent was not, until something else is written.
    void complain(const QString &text);

public Q_SLOTS:
    /// Sends what is written, if it is right; else says what is wrong.
    void send();

Q_SIGNALS:
    void messageReady(plectrum::Opcode type, const QByteArray &message, qint64 fragmentBytes);
    void fileReady(const QString &path, qint64 fragmentBytes);
    void controlReady(plectrum::Opcode opcode, const QByteArray &payload);
    void closeReady(std::optional<quint16> code, const QByteArray &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Mode mode() const;
    void modeChanged();
    void check();
    /// What would be sent; a text says what is wrong.
    struct Content {
        QByteArray bytes;
        QString error;
    };
    Content content() const;
    void remember();
    void recall(int step);
    void chooseFile();
    void format();

    QComboBox *m_mode;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QPushButton *m_aid; ///< "Format" of JSON, "Choose…" of files
    QLabel *m_note;
    QLabel *m_fragmentLabel;
    QSpinBox *m_fragment;
    QComboBox *m_code;
    bool m_open = false;
    QStringList m_history; ///< oldest first
    qsizetype m_recalled = 0;
};

} // namespace plectrum
