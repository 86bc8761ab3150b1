// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/statescan.h"

#include "capture/capturereader.h"
#include "state/statefolder.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds StatePause = 100ms;
constexpr qint64 StateSliceMs = 100; ///< then what is known is shown, and a new question is heard
constexpr qint64 RowsAtOnce = 500;
constexpr qsizetype MaxTouched = 100; ///< documents of one row that are told of

QList<PayloadSearch::Range> changedBytes(const StateDifference &difference, const QByteArray &json)
{
    QList<PayloadSearch::Range> ranges;
    for (const StateChange &each : difference.changes) {
        const QByteArrayView value =
            each.kind == StateChange::Kind::Removed ? QByteArrayView() : valueAtPointer(json, each.pointer);
        if (!value.isEmpty())
            ranges << PayloadSearch::Range{value.data() - json.constData(),
                                           value.data() - json.constData() + value.size()};
    }
    std::ranges::sort(ranges, {}, &PayloadSearch::Range::start);
    return ranges;
}

} // namespace

struct StateScan::Work {
    QString path;
    DecoderChoices choices;
    std::unique_ptr<CaptureReader> reader;
    std::unique_ptr<StateFolder> folder;
    StateQuestion question;
    std::shared_ptr<const StateAnswer> answer; ///< null: not known yet
    QList<StateDocumentInfo> documents;
    bool isBroken = false;

    void go(const std::function<bool()> &goOn)
    {
        answer = nullptr;
        if (!reader) {
            auto opened = CaptureReader::open(path, CaptureReader::Access::Sequential);
            isBroken = !opened;
            if (isBroken)
                return; // the table says so
            reader = std::move(*opened);
            folder = std::make_unique<StateFolder>(*reader, choices);
        }
        (void)reader->refresh();
        QElapsedTimer timer;
        timer.start();
        while (goOn() && timer.elapsed() < StateSliceMs && folder->step(RowsAtOnce)) { }
        documents = folder->index().documents();
        if (question.row > 0 && folder->passed() >= question.row)
            answer = std::make_shared<const StateAnswer>(answered());
    }

    StateAnswer answered()
    {
        StateAnswer found{.question = question};
        StateIndex &index = folder->index();
        for (qsizetype i = 0; i < documents.size() && found.touched.size() < MaxTouched; ++i) {
            if (!index.changes(size_t(i), question.row, question.row + 1, 1).empty())
                found.touched << i;
        }
        const auto place = std::ranges::find_if(documents, [this](const StateDocumentInfo &each) {
            return each.connection == question.connection && each.key == question.key;
        });
        if (place == documents.end())
            return found;
        const auto document = size_t(place - documents.begin());
        const auto former = folder->at(document, question.row - 1);
        const auto base = question.base > 0 ? folder->at(document, question.base) : former;
        const auto view = folder->at(document, question.row);
        if (!former || !base || !view) {
            found.error = !former ? former.error() : !base ? base.error() : view.error();
            return found;
        }
        found.view = *view;
        found.former = former->changedBy;
        const auto later = index.changes(document, question.row + 1, std::numeric_limits<RecordId>::max(), 1);
        found.next = later.empty() ? 0 : later.front();
        found.difference = stateDifference(base->json, view->json);
        found.changed = changedBytes(found.difference, view->json);
        if (view->exists)
            found.tree = std::make_shared<const PayloadTree>(PayloadTree::read(PayloadFormat::Json, found.view.json));
        return found;
    }
};

StateScan::StateScan(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StateScan::work);
}

void StateScan::start(const QString &path, const DecoderChoices &choices)
{
    m_task.stop();
    m_pause.stop();
    m_documents.clear();
    m_question = {};
    m_answer = nullptr;
    m_passed = m_count = 0;
    m_isCut = false;
    m_work = path.isEmpty() ? nullptr : std::make_shared<Work>(Work{.path = path, .choices = choices});
    Q_EMIT advanced();
}

void StateScan::grow(qint64 count)
{
    m_count = count;
    if (m_work && m_passed < m_count && !m_task.isBusy() && !m_pause.isActive())
        work();
}

void StateScan::ask(const StateQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_answer = nullptr;
    if (!m_task.isBusy())
        work();
}

void StateScan::work()
{
    const bool isAsked = m_question.row > 0 && !m_answer;
    if (!m_work || m_task.isBusy() || (m_passed >= m_count && !isAsked))
        return;
    m_pause.stop();
    m_work->question = isAsked ? m_question : StateQuestion();
    m_task.run([work = m_work](const std::function<bool()> &goOn) { work->go(goOn); },
               [this, work = m_work] {
                   const qint64 before = m_passed;
                   m_passed = work->folder ? work->folder->passed() : 0;
                   m_isCut = work->folder && work->folder->index().isCut();
                   m_documents = work->documents;
                   if (m_passed > before)
                       Q_EMIT advanced();
                   const bool isCurrent = work->answer && work->answer->question == m_question;
                   if (isCurrent && !m_answer) {
                       m_answer = work->answer;
                       Q_EMIT answered();
                   }
                   const bool waits = m_question.row > 0 && !m_answer && m_passed >= m_question.row;
                   if (!work->isBroken && (m_passed < m_count || waits))
                       m_pause.start(waits || m_passed > before ? 0ms : StatePause);
               });
}

} // namespace plectrum
