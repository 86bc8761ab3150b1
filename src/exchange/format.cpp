// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/format.h"

#include "exchange/csvexporter.h"
#include "exchange/harexporter.h"
#include "exchange/harimporter.h"
#include "exchange/jsonlinesexporter.h"
#include "exchange/jsonlinesimporter.h"
#include "exchange/mitmexporter.h"
#include "exchange/mitmimporter.h"
#include "exchange/pcapimporter.h"
#include "exchange/pcapngexporter.h"
#include "exchange/scenarioexporter.h"
#include "exchange/scenarioimporter.h"
#include "exchange/talklogimporter.h"

#include <QtEndian>
#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

template <typename Base, typename Made>
std::unique_ptr<Base> make()
{
    return std::make_unique<Made>();
}

bool isCapture(QByteArrayView head)
{
    return head.startsWith("SQLite format 3");
}

QByteArrayView withoutMark(QByteArrayView head)
{
    return (head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head).trimmed();
}

bool isHar(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04"))
        return true;
    const QByteArrayView text = withoutMark(head);
    return text.startsWith('{') && text.sliced(1).trimmed().startsWith("\"log\"");
}

bool isMitm(QByteArrayView head)
{
    const qsizetype colon = head.first(qMin<qsizetype>(head.size(), 13)).indexOf(':');
    return colon > 0 && std::all_of(head.begin(), head.begin() + colon, [](char c) { return c >= '0' && c <= '9'; });
}

bool isJsonLines(QByteArrayView head)
{
    return withoutMark(head).startsWith('{');
}

bool isTalkLog(QByteArrayView head)
{
    return head.startsWith("> ") || head.startsWith("< ") || head.contains("\n> ") || head.contains("\n< ");
}

/// The key of the version is what every scenario has.
bool isScenario(QByteArrayView head)
{
    const QByteArrayView text = withoutMark(head);
    return text.startsWith("scenario:") || text.contains("\nscenario:");
}

bool isPcapng(QByteArrayView head)
{
    return head.startsWith("\x0a\x0d\x0d\x0a");
}

bool isPcap(QByteArrayView head)
{
    if (head.size() < 4)
        return false;
    const auto magic = qFromBigEndian<quint32>(head.data());
    return magic == 0xa1b2c3d4 || magic == 0xd4c3b2a1 || magic == 0xa1b23c4d || magic == 0x4d3cb2a1;
}

constexpr std::array Table{
    FormatInfo{"plectrum"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "Plectrum recording"), "plectrum"_L1, isCapture,
               nullptr, nullptr, QT_TRANSLATE_NOOP("plectrum::Format", "recordings of this program"), ""},
    FormatInfo{"har"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "HTTP Archive"), "har har.zip zhar"_L1, isHar,
               make<Importer, HarImporter>, make<Exporter, HarExporter>,
               QT_TRANSLATE_NOOP("plectrum::Format",
                                 "WebSocket messages as Chrome, Playwright (also attached) and mitmproxy write them"),
               ""},
    FormatInfo{"pcapng"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "Packet capture"), "pcapng ntar"_L1, isPcapng,
               make<Importer, PcapImporter>, make<Exporter, PcapngExporter>,
               QT_TRANSLATE_NOOP("plectrum::Format",
                                 "plain WebSockets in TCP over IPv4 and IPv6, put together from their packets; no TLS"),
               QT_TRANSLATE_NOOP(
                   "plectrum::Format",
                   "profile, TLS, timings and verdicts of a connection; the real TCP packets, for they are made up")},
    FormatInfo{"pcap"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "Packet capture, old format"), "pcap cap dmp"_L1,
               isPcap, make<Importer, PcapImporter>, nullptr, QT_TRANSLATE_NOOP("plectrum::Format", "as pcapng"), ""},
    FormatInfo{"mitm"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "mitmproxy flows"), "mitm flow flows"_L1, isMitm,
               make<Importer, MitmImporter>, make<Exporter, MitmExporter>,
               QT_TRANSLATE_NOOP("plectrum::Format", "flow files of mitmproxy, their WebSockets"),
               QT_TRANSLATE_NOOP("plectrum::Format", "pings and pongs, fragments, masks, compression")},
    FormatInfo{
        "jsonl"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "JSON Lines"), "jsonl ndjson"_L1, isJsonLines,
        make<Importer, JsonLinesImporter>, make<Exporter, JsonLinesExporter>,
        QT_TRANSLATE_NOOP("plectrum::Format",
                          "what show --json prints, Insomnia's event logs, and lines that tell a direction and data"),
        ""},
    FormatInfo{
        "csv"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "Comma-separated values"), "csv"_L1, nullptr, nullptr,
        make<Exporter, CsvExporter>, "",
        QT_TRANSLATE_NOOP("plectrum::Format",
                          "mask keys, the bytes of fragmented and compressed messages as sent; it is not read back")},
    FormatInfo{"scenario"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "Scenario"), "yaml yml"_L1, isScenario,
               make<Importer, ScenarioImporter>, make<Exporter, ScenarioExporter>,
               QT_TRANSLATE_NOOP(
                   "plectrum::Format",
                   "what its steps send and expect, marked as not recorded; values only a server issues stay names"),
               QT_TRANSLATE_NOOP(
                   "plectrum::Format",
                   "how messages were framed and compressed, pongs, refusals' bodies; what differs from run to run "
                   "becomes names and masks")},
    FormatInfo{"log"_L1, QT_TRANSLATE_NOOP("plectrum::Format", "Terminal log"), "log txt"_L1, isTalkLog,
               make<Importer, TalkLogImporter>, nullptr,
               QT_TRANSLATE_NOOP("plectrum::Format", "the > and < lines of wscat and websocat"), ""},
};

} // namespace

QStringList FormatInfo::patterns() const
{
    QStringList patterns;
    for (const QString &extension : QString(extensions).split(u' '))
        patterns << u"*."_s + extension;
    return patterns;
}

std::span<const FormatInfo> formatTable()
{
    return Table;
}

const FormatInfo *formatNamed(QStringView name)
{
    for (const FormatInfo &format : Table) {
        if (format.name == name)
            return &format;
    }
    return nullptr;
}

const FormatInfo *formatOfPath(const QString &path)
{
    const FormatInfo *best = nullptr;
    qsizetype length = 0;
    for (const FormatInfo &format : Table) {
        for (const QString &pattern : format.patterns()) {
            if (pattern.size() > length && path.endsWith(pattern.sliced(1), Qt::CaseInsensitive)) {
                best = &format;
                length = pattern.size();
            }
        }
    }
    return best;
}

const FormatInfo *formatOfContent(QByteArrayView head)
{
    for (const FormatInfo &format : Table) {
        if (format.sniff && format.sniff(head))
            return &format;
    }
    return nullptr;
}

} // namespace plectrum
