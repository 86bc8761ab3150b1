// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pcapimporter.h"

#include "exchange/intake.h"
#include "exchange/packetreader.h"
#include "exchange/tcpconversation.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Connections followed at a time; of those without a WebSocket only their place is kept.
constexpr size_t MaxConversations = 200'000;

/// Both ends, the lower one first.
struct Pair {
    Endpoint low;
    Endpoint high;
    bool operator==(const Pair &) const = default;
};

struct PairHash {
    size_t operator()(const Pair &pair) const
    {
        return qHashMulti(0, qHashRange(pair.low.address.begin(), pair.low.address.end()), pair.low.port,
                          qHashRange(pair.high.address.begin(), pair.high.address.end()), pair.high.port);
    }
};

/// All connections of one file.
class Conversations {
public:
    explicit Conversations(Intake &intake)
        : m_intake(intake)
    {
    }

    void add(const TcpSegment &segment, qint64 wallNs)
    {
        const Pair pair{qMin(segment.from, segment.to), qMax(segment.from, segment.to)};
        auto found = m_all.find(pair);
        if (found != m_all.end() && found->second->isAnother(segment)) {
            // The ports are used again.
            close(*found->second);
            m_all.erase(found);
            found = m_all.end();
        }
        if (found == m_all.end()) {
            if (segment.payload.isEmpty() && !segment.syn)
                return;
            if (m_all.size() >= MaxConversations && !forgetOld()) {
                m_intake.losses().add(u"packets of TCP connections beyond %1 at a time"_s.arg(MaxConversations));
                return;
            }
            found = m_all.emplace(pair, std::make_unique<TcpConversation>(m_intake, segment)).first;
        }
        found->second->add(segment, wallNs);
    }

    void endOfFile()
    {
        // In an order that does not hang on hashes.
        std::vector<std::pair<Pair, TcpConversation *>> all;
        all.reserve(m_all.size());
        for (auto &[pair, conversation] : m_all)
            all.emplace_back(pair, conversation.get());
        std::ranges::sort(all, [](const auto &a, const auto &b) {
            return std::tie(a.first.low, a.first.high) < std::tie(b.first.low, b.first.high);
        });
        for (auto &[pair, conversation] : all)
            close(*conversation);
    }

    qint64 tlsCount() const { return m_tls; }
    /// Those that had begun before the recording, and have no handshake therefore.
    qint64 begunCount() const { return m_begun; }
    qint64 otherCount() const { return m_others; }
    qint64 count() const { return m_count; }

private:
    void close(TcpConversation &conversation)
    {
        ++m_count;
        if (conversation.state() == TcpConversation::State::Tls)
            ++m_tls;
        else if (!conversation.isWhole() && !conversation.isRecorded())
            ++m_begun;
        else if (!conversation.isRecorded())
            ++m_others;
        conversation.endOfFile();
    }

    bool forgetOld()
    {
        const size_t before = m_all.size();
        std::erase_if(m_all, [this](const auto &entry) {
            const auto state = entry.second->state();
            const bool idle = state == TcpConversation::State::Over || state == TcpConversation::State::Tls;
            if (idle)
                close(*entry.second);
            return idle;
        });
        return m_all.size() < before;
    }

    Intake &m_intake;
    std::unordered_map<Pair, std::unique_ptr<TcpConversation>, PairHash> m_all;
    qint64 m_tls = 0;
    qint64 m_begun = 0;
    qint64 m_others = 0;
    qint64 m_count = 0;
};

} // namespace

Result<void> PcapImporter::run(ByteSource &source, const QString &, Intake &intake)
{
    intake.comesInOrder();
    PacketReader reader(source);
    Conversations conversations(intake);
    std::optional<Error> failure;
    qint64 lastNs = 0;
    while (true) {
        const auto packet = reader.next();
        if (!packet) {
            failure = packet.error();
            break;
        }
        if (!*packet)
            break;
        // The order of the packets is the truth; clocks step back now and then.
        lastNs = qMax(lastNs, (*packet)->wallNs);
        const auto segment = tcpSegmentOf(**packet);
        if (segment && segment->cutOff > 0)
            intake.losses().add(u"packets cut short when they were captured"_s);
        if (segment)
            conversations.add(*segment, lastNs);
        else if (segment.error() == NoSegment::Fragment)
            intake.losses().add(u"IP fragments not put together"_s);
        else if (segment.error() == NoSegment::UnknownLink)
            intake.losses().add(u"packets of link type %1 not read"_s.arg((*packet)->linkType));
        if (const auto breath = intake.breathe(); !breath)
            return breath;
    }
    conversations.endOfFile();
    if (failure && !(reader.isCutOff() && intake.connectionCount() > 0))
        return tl::unexpected(*failure);
    if (failure) // as capturing programs leave it that were killed
        intake.losses().add(u"packets cut off at the end of the file"_s);
    const qint64 tls = conversations.tlsCount();
    const QString notDecrypted = reader.hasKeyLog()
        ? u"TLS connections, not decrypted: the key log inside the file is not supported"_s
        : u"TLS connections, not decrypted"_s;
    if (intake.connectionCount() == 0 && tls > 0)
        return unexpected(ErrorCode::FormatUnsupported, u"%1 %2"_s.arg(tls).arg(notDecrypted));
    const QString begun = u"TCP connections that began before the recording"_s;
    if (intake.connectionCount() == 0) {
        QString what = u"%1 TCP connections"_s.arg(conversations.count());
        if (conversations.begunCount() > 0)
            what += u", %1 %2"_s.arg(conversations.begunCount()).arg(begun);
        for (const QString &line : intake.losses().lines())
            what += u"; "_s + line;
        return unexpected(ErrorCode::NoWebSocket, what);
    }
    if (tls > 0)
        intake.losses().add(notDecrypted, tls);
    if (conversations.begunCount() > 0)
        intake.losses().add(begun + u" left out"_s, conversations.begunCount());
    if (conversations.otherCount() > 0)
        intake.losses().add(u"TCP connections without a WebSocket left out"_s, conversations.otherCount());
    return {};
}

} // namespace plectrum
