// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/frame.h"

#include <QWidget>

namespace plectrum {

/// The header of a frame drawn bit by bit as in RFC 6455 §5.2. A field is chosen by the mouse or by Left and Right.
class FrameBits : public QWidget {
    Q_OBJECT

public:
    explicit FrameBits(QWidget *parent = nullptr);

    void setHeader(const FrameHeader &header);
    /// Outlines the fields that stand in these bytes of the frame, half-open; none of them for an empty range.
    void mark(qint64 start, qint64 end);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The user chose a field, which stands in these bytes of the frame; half-open.
    void selected(qint64 start, qint64 end);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Cell {
        QString name;
        QString value;
        int weight;
        bool isSet;
        int first; ///< byte of the frame
        int bytes;
        QRect box = {};
    };
    QList<Cell> cells() const;
    void choose(qsizetype cell);

    FrameHeader m_header;
    qint64 m_start = 0;
    qint64 m_end = 0;
    qsizetype m_chosen = -1;
};

} // namespace plectrum
