// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/filterline.h"

#include <QLabel>
#include <QWidget>

#include <memory>

class QFormLayout;
class QScrollArea;

namespace plectrum {

class CaptureReader;
class FragmentStrip;
class FrameBits;

/// The wire truth of a frame: bits, bytes of the header, lengths, mask, deflate ratio, broken rules.
class FrameFace : public QWidget {
    Q_OBJECT

public:
    explicit FrameFace(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const std::shared_ptr<CaptureReader> &reader, RecordId id, const RecordView &record);
    void clear(const QString &hint);
    /// Says where a search found something in the payload; empty: nothing is said.
    void setFound(const QString &text);

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);
    /// The user chose a field of the header, which stands in these bytes of the frame; half-open.
    void fieldSelected(qint64 start, qint64 end);
    /// The user chose another fragment of the message.
    void rowWanted(plectrum::RecordId id);

private:
    /// `term` is a filter for the value; empty: there is none.
    void row(const QString &name, const QString &value, const QString &term = {});

    QLabel *m_hint;
    QScrollArea *m_scroll;
    QWidget *m_content;
    FrameBits *m_bits;
    FragmentStrip *m_fragments;
    QFormLayout *m_facts;
    QLabel *m_violations;
    QLabel *m_found;
};

} // namespace plectrum
