// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/jsonnode.h"
#include "replay/messagetext.h"
#include "replay/replayreport.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Subject = ReplayRow::Subject;
using Difference = ReplayRow::Difference;

/// Longer messages are cut on the page; the recording has them whole.
constexpr qsizetype MaxShown = 20'000;

constexpr auto Style = R"(
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--line:#d9dee5;--text:#1d2430;--dim:#5c6676;--good:#1a7f45;
--bad:#b3261e;--badbg:#fdecea;--goodbg:#e6f4ea;--warn:#8a5300;--warnbg:#fff3df;--code:#f2f4f7}
@media(prefers-color-scheme:dark){:root{--bg:#14171c;--card:#1c2027;--line:#323946;--text:#e6e9ef;--dim:#9aa4b4;
--good:#67cf92;--bad:#ff8f87;--badbg:#3a2020;--goodbg:#1b3325;--warn:#f2bd6b;--warnbg:#382a13;--code:#232831}}
*{box-sizing:border-box}
body{margin:0;padding:2rem 1.25rem 4rem;background:var(--bg);color:var(--text);
font:15px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
main{max-width:72rem;margin:0 auto}
h1{margin:0;font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere}
.lead{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin-bottom:.5rem}
.chip{display:inline-block;padding:.1rem .6rem;border-radius:1rem;font-size:.85rem;font-weight:600;
background:var(--code);color:var(--dim);white-space:nowrap}
.chip.good{background:var(--goodbg);color:var(--good)}.chip.bad{background:var(--badbg);color:var(--bad)}
.chip.warn{background:var(--warnbg);color:var(--warn)}
.facts{color:var(--dim);margin:.25rem 0 1.5rem;overflow-wrap:anywhere}
.error{background:var(--badbg);border-left:4px solid var(--bad);border-radius:6px;padding:.75rem 1rem;margin:0 0 1.25rem}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:.75rem;overflow:hidden}
details>summary{list-style:none;cursor:pointer}summary::-webkit-details-marker{display:none}
.head{display:flex;gap:.75rem;align-items:baseline;padding:.55rem 1rem}
.head .what{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.head .time{color:var(--dim);font-variant-numeric:tabular-nums;white-space:nowrap;font-size:.85rem}
.step{color:var(--dim);font-variant-numeric:tabular-nums;min-width:2.5rem;text-align:right}
.actor{font-weight:600}
.lanes{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--line)}
.lanes>div{padding:.75rem 1rem;min-width:0}.lanes>div+div{border-left:1px solid var(--line)}
.lanes h2{margin:0 0 .4rem;font-size:.8rem;font-weight:600;color:var(--dim)}
pre{margin:0;padding:.6rem .75rem;background:var(--code);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;
font:13px/1.45 ui-monospace,"SF Mono",Menlo,Consolas,monospace}
.none{color:var(--dim);font-style:italic}
table{width:100%;border-collapse:collapse;border-top:1px solid var(--line);font-size:.9rem}
th{font-weight:600;color:var(--dim);text-align:left;font-size:.8rem}
td,th{padding:.35rem 1rem;vertical-align:top;overflow-wrap:anywhere}
td{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.85rem;border-top:1px solid var(--line)}
td.was{color:var(--bad)}td.is{color:var(--good)}
@media(max-width:44rem){.lanes{grid-template-columns:1fr}.lanes>div+div{border-left:0;border-top:1px solid var(--line)}}
@media print{body{background:#fff;padding:0}section{break-inside:avoid}}
)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray chip(const char *kind, const QString &text)
{
    return QByteArray("<span class=\"chip ") + kind + "\">" + escaped(text) + "</span>";
}

QByteArray lane(const char *title, const ComparedMessage *message, RecordId record)
{
    QByteArray out = QByteArray("<div><h2>") + title;
    if (record > 0)
        out += ", row " + QByteArray::number(record) + " of the recording";
    out += "</h2>";
    if (!message)
        return out + "<p class=\"none\">nothing</p></div>";
    QString text;
    if (isReadable(*message)) {
        const auto pretty = layOutJson(message->payload, 60);
        text = readable(pretty && pretty->size() < MaxShown ? *pretty : message->payload.left(MaxShown));
    } else {
        text = QString::fromLatin1(message->payload.left(MaxShown / 3).toHex(' '));
    }
    if (message->payload.size() > MaxShown)
        text += u"\n… %1 bytes in all"_s.arg(message->payload.size());
    return out + "<pre>" + escaped(text) + "</pre></div>";
}

QByteArray valueCell(const char *kind, const MessageDiff &diff, const QByteArray &value, bool isThere)
{
    if (!isThere)
        return "<td class=\"none\">nothing</td>";
    return QByteArray("<td class=\"") + kind + "\">" + escaped(valueText(diff, value, value.size())) + "</td>";
}

} // namespace

QByteArray ReplayReport::htmlRow(const ReplayRow &row) const
{
    const bool hasLanes = row.subject == Subject::Message || row.subject == Subject::End || row.subject == Subject::Pong
        || row.subject == Subject::Sent;
    QByteArray out = row.isSame() ? "<section><details>" : "<section><details open>";
    QString what(subjectName(row.subject));
    if (hasLanes) {
        const ComparedMessage &first = row.actual.payload.isEmpty() ? row.expected : row.actual;
        what += u"  "_s + (first.isText ? readable(first.payload.left(200)) : u"%1 bytes"_s.arg(first.payload.size()));
    }
    out += "<summary class=\"head\"><span class=\"step\">" + QByteArray::number(row.step + 1)
        + "</span><span class=\"actor\">" + escaped(row.actor) + "</span><span class=\"what\">" + escaped(what)
        + "</span>";
    for (const Difference difference : allDifferences()) {
        const bool isMild = difference == Difference::Late || difference == Difference::Reordered;
        if (row.differences.testFlag(difference))
            out += chip(isMild ? "warn" : "bad", differenceNames(difference));
    }
    if (row.isSame() && (row.subject == Subject::Sent || row.isUnexpected))
        out += chip("", row.isUnexpected ? u"allowed"_s : u"sent"_s);
    else if (row.isSame())
        out += chip("good", m_result.isCompared ? u"same"_s : u"played"_s);
    if (!row.differences.testFlag(Difference::Missing))
        out += "<span class=\"time\">" + QByteArray::number(double(row.at.count()) / 1e9, 'f', 3) + " s</span>";
    out += "</summary>";
    if (hasLanes) {
        const bool isExpected = !row.isUnexpected && row.subject != Subject::Sent;
        const bool isThere = !row.differences.testFlag(Difference::Missing);
        out += "<div class=\"lanes\">" + lane("Expected", isExpected ? &row.expected : nullptr, row.expectedRecord)
            + lane(row.subject == Subject::Sent ? "Sent" : "Came", isThere ? &row.actual : nullptr, row.actualRecord)
            + "</div>";
    }
    if (!row.diff.isEmpty()) {
        out += "<table><tr><th>Place</th><th>Expected</th><th>Came</th></tr>";
        for (const ValueDifference &value : row.diff.values) {
            out += "<tr><td>" + escaped(value.place) + "</td>"
                + valueCell("was", row.diff, value.expected, value.kind != ValueDifference::Kind::Extra)
                + valueCell("is", row.diff, value.actual, value.kind != ValueDifference::Kind::Missing) + "</tr>";
        }
        out += "</table>";
    }
    if (row.differences.testFlag(Difference::Late) && row.cameAfter && row.allowedBy) {
        out += "<table><tr><td>"
            + escaped(u"came after %1 ms, allowed are %2 ms"_s.arg(double(row.cameAfter->count()) / 1e6, 0, 'f', 1)
                          .arg(double(row.allowedBy->count()) / 1e6, 0, 'f', 1))
            + "</td></tr></table>";
    }
    return out + "</details></section>\n";
}

QByteArray ReplayReport::html() const
{
    const QString name = m_result.scenario.isEmpty() ? u"Replay"_s : m_result.scenario;
    QByteArray out =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
        + escaped(name) + "</title><style>" + Style + "</style></head><body><main>\n<div class=\"lead\"><h1>"
        + escaped(name) + "</h1>";
    if (!m_result.isCompared && m_result.passed())
        out += chip("", u"played"_s);
    else
        out += m_result.passed() ? chip("good", u"passed"_s) : chip("bad", u"failed"_s);
    for (const Difference difference : allDifferences()) {
        if (const int count = m_result.count(difference))
            out += chip(difference == Difference::Late || difference == Difference::Reordered ? "warn" : "bad",
                        u"%1 %2"_s.arg(count).arg(differenceNames(difference)));
    }
    out += "</div>\n<p class=\"facts\">" + escaped(summary()) + "<br>" + escaped(m_result.targets.join(u" · "_s))
        + "<br>Plectrum " PLECTRUM_VERSION;
    if (!m_result.recording.isEmpty())
        out += " · recording " + escaped(m_result.recording);
    if (!m_result.recordedIn.isEmpty())
        out += " · recorded in " + escaped(m_result.recordedIn);
    out += "</p>\n";
    if (m_result.error) {
        out += "<p class=\"error\"><strong>" + escaped(QString::fromUtf8(errorInfo(m_result.error->code).summary))
            + "</strong><br>" + escaped(m_result.error->detail);
        const QString verdict = m_result.verdict.value("summary"_L1).toString();
        if (!verdict.isEmpty())
            out += "<br>" + escaped(verdict);
        out += "</p>\n";
    }
    for (const ReplayRow &row : m_result.rows)
        out += htmlRow(row);
    return out + "</main></body></html>\n";
}

} // namespace plectrum
