// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace plectrum {

class CaptureReader;
class TimingWaterfall;

/// The handshake of a row's connection: request and response side by side, TLS, what was agreed, timings.
class HandshakeFace : public QWidget {
    Q_OBJECT

public:
    explicit HandshakeFace(QWidget *parent = nullptr);

    void show(CaptureReader &reader, RecordId id);
    void clear(const QString &hint);

private:
    void showFacts(CaptureReader &reader, quint32 connection);

    QLabel *m_hint;
    QWidget *m_content;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_response;
    QLabel *m_facts;
    TimingWaterfall *m_waterfall;
    QString m_path;
    quint32 m_connection = 0;
    RecordId m_requestId = 0;
    RecordId m_responseId = 0;
};

} // namespace plectrum
