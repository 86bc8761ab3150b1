// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/faces/recordbytes.h"
#include "ui/filterline.h"

#include <QWidget>

class QLabel;

namespace plectrum {

class FrameBits;
class HexView;

/// A frame's bytes as they went over the wire, its header in front and its payload masked and deflated as it was; what
/// is selected there is marked in the header's fields above, and the other way round.
class WireFace : public QWidget {
    Q_OBJECT

public:
    explicit WireFace(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const std::shared_ptr<CaptureReader> &reader, RecordId id, const RecordView &record,
              const SecretMarks &secrets = {}, bool hidesSecrets = true);
    void clear(const QString &hint);
    /// Selects these bytes of the frame, half-open.
    void select(qint64 start, qint64 end);

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);

private:
    QLabel *m_hint;
    FrameBits *m_bits;
    HexView *m_hex;
};

} // namespace plectrum
