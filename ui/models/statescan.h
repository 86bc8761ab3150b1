// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "decoders/payloadtree.h"
#include "decoders/recorddecoder.h"
#include "state/statedifference.h"
#include "state/stateindex.h"
#include "ui/backgroundtask.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace plectrum {

/// Which document is asked for, and when.
struct StateQuestion {
    quint32 connection = 0;
    QByteArray key;
    RecordId row = 0;  ///< once it had passed; 0: nothing is asked
    RecordId base = 0; ///< compared with how it was once this row had passed; 0: with how it was before `row`

    bool operator==(const StateQuestion &) const = default;
};

struct StateAnswer {
    StateQuestion question;
    StateView view;
    StateDifference difference;              ///< from the base to the row
    std::shared_ptr<const PayloadTree> tree; ///< of view.json; null: there is no document
    QList<PayloadSearch::Range> changed;     ///< bytes of what was added or replaced, in order
    QList<qsizetype> touched;                ///< documents that the row changes, by their places in documents()
    RecordId former = 0;                     ///< the changes before and after the row; 0: none
    RecordId next = 0;
    std::optional<Error> error;
};

/// The documents that the messages of a capture keep, on a thread of its own; goes on as the capture grows. Lives in
/// the GUI thread.
class StateScan : public QObject {
    Q_OBJECT

public:
    explicit StateScan(QObject *parent = nullptr);

    /// From the first record of the capture on; an empty path: there is none.
    void start(const QString &path, const DecoderChoices &choices);
    /// There are records up to `count` now.
    void grow(qint64 count);
    /// answered() follows, as soon as the row was passed.
    void ask(const StateQuestion &question);

    /// Of the records looked at so far.
    const QList<StateDocumentInfo> &documents() const { return m_documents; }
    qint64 passed() const { return m_passed; }
    qint64 count() const { return m_count; }
    /// Some documents or changes were too many to be kept.
    bool isCut() const { return m_isCut; }
    /// To what was asked last; null: it is not known yet.
    const StateAnswer *answer() const { return m_answer.get(); }

Q_SIGNALS:
    void advanced();
    void answered();

private:
    void work();

    struct Work; ///< belongs to the thread while it runs
    std::shared_ptr<Work> m_work;
    BackgroundTask m_task;
    QTimer m_pause; ///< between two looks
    QList<StateDocumentInfo> m_documents;
    StateQuestion m_question;
    std::shared_ptr<const StateAnswer> m_answer;
    qint64 m_passed = 0;
    qint64 m_count = 0;
    bool m_isCut = false;
};

} // namespace plectrum
