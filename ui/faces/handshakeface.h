// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/faces/headsearch.h"
#include "ui/filterline.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace plectrum {

class CaptureReader;
class HeadHighlighter;
class TimingWaterfall;
class VerdictCard;

/// The handshake of a row's connection: request and response side by side, TLS, what was agreed, timings. Looks for
/// the heads in slices from the event loop, the nearest at once.
class HandshakeFace : public QWidget {
    Q_OBJECT

public:
    explicit HandshakeFace(QWidget *parent = nullptr);

    void show(const std::shared_ptr<CaptureReader> &reader, RecordId id);
    void clear(const QString &hint);
    /// Marks what is looked for in both heads.
    void setSearch(const std::optional<PayloadSearch> &search);

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lookOn();
    void showHeads();
    void markFound();
    void showFacts();

    QLabel *m_hint;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_response;
    VerdictCard *m_verdict;
    QLabel *m_facts;
    TimingWaterfall *m_waterfall;
    HeadHighlighter *m_requestColors;
    HeadHighlighter *m_responseColors;
    std::shared_ptr<CaptureReader> m_reader;
    HeadSearch m_search;
    std::optional<PayloadSearch> m_wanted;
    QTimer m_searchTimer;
    quint32 m_connection = 0;
    QByteArray m_requestHead;
    QByteArray m_responseHead;
    QString m_answer; ///< "403 Forbidden"
};

} // namespace plectrum
