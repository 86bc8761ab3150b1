// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/filterline.h"

#include <QLabel>
#include <QWidget>

class QFormLayout;
class QScrollArea;

namespace plectrum {

/// The header of a frame drawn bit by bit as in RFC 6455 §5.2.
class FrameBits : public QWidget {
    Q_OBJECT

public:
    explicit FrameBits(QWidget *parent = nullptr);

    void setHeader(const FrameHeader &header);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell {
        QString name;
        QString value;
        int weight;
        bool marked;
    };
    QList<Cell> cells() const;

    FrameHeader m_header;
};

/// The wire truth of a frame: bits, bytes of the header, lengths, mask, deflate ratio, broken rules.
class FrameFace : public QWidget {
    Q_OBJECT

public:
    explicit FrameFace(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const RecordView &record);
    void clear(const QString &hint);
    /// Says where a search found something in the payload; empty: nothing is said.
    void setFound(const QString &text);

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);

private:
    /// `term` is a filter for the value; empty: there is none.
    void row(const QString &name, const QString &value, const QString &term = {});

    QLabel *m_hint;
    QScrollArea *m_scroll;
    QWidget *m_content;
    FrameBits *m_bits;
    QFormLayout *m_facts;
    QLabel *m_violations;
    QLabel *m_found;
};

} // namespace plectrum
