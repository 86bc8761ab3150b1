// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/correlation.h"

#include "replay/jsonleaves.h"
#include "replay/placeholders.h"
#include "replay/recordedactor.h"
#include "replay/valueform.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Longer messages are data; ids come in short ones.
constexpr qsizetype MaxLooked = 1024 * 1024;
/// Smaller numbers are counts and sizes.
constexpr qint64 LeastNumber = 100;

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Also what stands within base64, addresses of rooms and the like.
bool isJoint(char c)
{
    return c == '.' || c == '+' || c == '/' || c == '=' || c == ':' || c == '~';
}

/// Names of members that hold ids.
bool isIdName(QByteArrayView key)
{
    QByteArray name = key.toByteArray().toLower();
    name.replace("_", "");
    name.replace("-", "");
    constexpr std::array Endings{"id",   "token", "key",  "nonce", "session", "cursor", "ticket",
                                 "room", "ref",   "uuid", "guid",  "handle",  "etag"};
    return std::ranges::any_of(Endings, [&name](const char *ending) { return name.endsWith(ending); });
}

/// Issued under a name that says so, though short or plain.
bool isWeak(const JsonLeaf &leaf)
{
    // Replaced on both sides: of the same name and length it was the same.
    if (leaf.isString && RecordedActor::isRedacted(leaf.text))
        return true;
    if (!isIdName(leaf.key()) || leaf.text.isEmpty() || leaf.text.size() > 200)
        return false;
    if (leaf.isString)
        return leaf.text.size() >= 3;
    bool isNumber = false;
    const qint64 number = leaf.text.toLongLong(&isNumber);
    return isNumber && number >= LeastNumber;
}

/// The leaf whose value begins here.
std::optional<JsonLeaf> leafAt(const QByteArray &text, qsizetype offset)
{
    const auto leaves = JsonLeaves::of(text);
    const auto found = std::ranges::find(leaves, offset, &JsonLeaf::offset);
    return found == leaves.end() ? std::nullopt : std::optional(*found);
}

QByteArray nameFor(const Correlation &found, const QSet<QByteArray> &taken)
{
    QByteArray base;
    for (const char c : found.key.isEmpty() ? found.header : found.key)
        base += isWordCharacter(c) ? c : '_';
    if (!placeholders::isName(base))
        base = "value";
    QByteArray name = base;
    for (int i = 2; taken.contains(name); ++i)
        name = base + QByteArray::number(i);
    return name;
}

/// Walks a recording once, in its order.
class Finder {
public:
    explicit Finder(const RecordedSession &session)
        : m_session(session)
    {
    }

    QList<Correlation> find(const RecordedProtocol &protocol)
    {
        for (qsizetype i = 0; i < m_session.events.size(); ++i) {
            const RecordedEvent &event = m_session.events.at(i);
            switch (event.kind) {
            case RecordedEvent::Kind::Connect:
                lookInRequest(i, m_session.connections.at(event.connection).request);
                break;
            case RecordedEvent::Kind::Answer:
                lookInAnswer(i, m_session.connections.at(event.connection).response);
                break;
            case RecordedEvent::Kind::Message:
                if (event.isText && event.payload.size() <= MaxLooked)
                    event.isFromClient ? lookInSent(i, event.payload) : lookInReceived(i, event.payload);
                break;
            case RecordedEvent::Kind::Ping:
            case RecordedEvent::Kind::Pong:
            case RecordedEvent::Kind::ClientClose:
            case RecordedEvent::Kind::End:
                break;
            }
        }
        m_found.removeIf([](const Correlation &found) { return found.sentBack.isEmpty(); });
        for (const RecordedProtocol::Request &request : protocol.requests)
            addRequest(request);
        std::ranges::stable_sort(m_found, {}, &Correlation::issuedBy);
        QSet<QByteArray> names;
        for (Correlation &found : m_found) {
            found.name = nameFor(found, names);
            names.insert(found.name);
        }
        return std::move(m_found);
    }

private:
    /// The id of a request of the server, where its value alone does not tell.
    void addRequest(const RecordedProtocol::Request &request)
    {
        const auto &[event, offset, length] = request.issued;
        const QByteArray &payload = m_session.events.at(event).payload;
        Correlation found{.issuedBy = event};
        for (const RecordedProtocol::Id &id : QList{request.issued} + request.answers) {
            const auto leaf = leafAt(m_session.events.at(id.event).payload, id.offset);
            found.places.append(
                {id.event, id.offset, id.length, leaf ? std::optional(PathPattern::of(leaf->path)) : std::nullopt});
            if (id.event != event)
                found.sentBack << id.event;
            else if (leaf)
                found.value = leaf->text, found.key = leaf->key();
        }
        found.path = found.places.first().path;
        if (!found.path) {
            found.value = payload.mid(offset, length);
            found.key = "ack";
            const QString lead = QRegularExpression::escape(QString::fromUtf8(payload.first(offset)));
            found.pattern = u'^' + lead + u"([A-Za-z0-9_-]+)"_s;
        }
        const bool isKnown = std::ranges::any_of(m_found, [&found](const Correlation &each) {
            return each.issuedBy == found.issuedBy && each.path && each.path == found.path;
        });
        if (!isKnown)
            m_found << found;
    }

    static QByteArray weakId(const JsonLeaf &leaf) { return leaf.key() + '\0' + leaf.text; }

    void sent(const QByteArray &id, qsizetype event)
    {
        const auto found = m_issued.constFind(id);
        if (found == m_issued.cend()) {
            m_ofClient.insert(id);
        } else {
            QList<qsizetype> &back = m_found[*found].sentBack;
            if (back.isEmpty() || back.last() != event)
                back << event;
        }
    }

    void sentWords(QByteArrayView text, qsizetype event)
    {
        for (const auto &[from, end] : wordsOf(text))
            sent(text.sliced(from, end - from).toByteArray(), event);
    }

    void lookInRequest(qsizetype index, const HttpHead &head)
    {
        sentWords(QByteArray::fromPercentEncoding(head.target), index);
        for (const HeaderField &field : head.headers) {
            if (field.name.compare("Sec-WebSocket-Key", Qt::CaseInsensitive) != 0)
                sentWords(field.value, index);
        }
    }

    void lookInSent(qsizetype index, const QByteArray &payload)
    {
        for (const JsonLeaf &leaf : JsonLeaves::of(payload)) {
            sent(leaf.text, index);
            if (isWeak(leaf))
                sent(weakId(leaf), index);
        }
        sentWords(payload, index);
    }

    void issue(const QByteArray &id, Correlation found)
    {
        if (m_ofClient.contains(id) || m_issued.contains(id))
            return;
        m_issued.insert(id, m_found.size());
        m_found << std::move(found);
    }

    void lookInReceived(qsizetype index, const QByteArray &payload)
    {
        const auto leaves = JsonLeaves::of(payload);
        for (const JsonLeaf &leaf : leaves) {
            Correlation found{
                .value = leaf.text, .key = leaf.key(), .issuedBy = index, .path = PathPattern::of(leaf.path)};
            // Under an id's name, or clearly an id: unmistakable only where it is long.
            const bool hasDigit = std::ranges::any_of(leaf.text, [](char c) { return c >= '0' && c <= '9'; });
            if (looksIssued(leaf.text)
                || (isIdName(leaf.key()) && leaf.isString && hasDigit && leaf.text.size() >= 12)) {
                issue(leaf.text, found);
            } else if (isWeak(leaf)) {
                found.isStrong = false;
                issue(weakId(leaf), found);
            }
        }
        if (!leaves.empty())
            return;
        for (const auto &[from, end] : wordsOf(payload)) {
            const QByteArray word = payload.mid(from, end - from);
            if (!looksIssued(word))
                continue;
            // Found again by what stands before it.
            const qsizetype before = qMax(from - 24, payload.lastIndexOf('\n', from) + 1);
            const QString lead = QRegularExpression::escape(QString::fromUtf8(payload.mid(before, from - before)));
            issue(word, {.value = word, .issuedBy = index, .pattern = lead + u"([A-Za-z0-9_.+/=:~-]+)"_s});
        }
    }

    void lookInAnswer(qsizetype index, const HttpHead &head)
    {
        for (const HeaderField &field : head.headers) {
            if (looksIssued(field.value) && field.name.compare("Sec-WebSocket-Accept", Qt::CaseInsensitive) != 0)
                issue(field.value, {.value = field.value, .issuedBy = index, .header = field.name});
        }
    }

    const RecordedSession &m_session;
    QList<Correlation> m_found;
    QHash<QByteArray, qsizetype> m_issued; ///< by value, or by key and value of weak ones
    QSet<QByteArray> m_ofClient;
};

} // namespace

std::vector<std::pair<qsizetype, qsizetype>> wordsOf(QByteArrayView text)
{
    std::vector<std::pair<qsizetype, qsizetype>> words;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isWordCharacter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        bool hasJoint = false;
        std::vector<std::pair<qsizetype, qsizetype>> parts;
        qsizetype part = i;
        while (i < text.size() && (isWordCharacter(text.at(i)) || isJoint(text.at(i)))) {
            if (isJoint(text.at(i))) {
                hasJoint = true;
                if (i > part)
                    parts.emplace_back(part, i);
                part = i + 1;
            }
            ++i;
        }
        if (i > part)
            parts.emplace_back(part, i);
        if (hasJoint)
            words.emplace_back(start, i);
        words.insert(words.end(), parts.begin(), parts.end());
    }
    return words;
}

QList<Correlation> Correlations::in(const RecordedSession &session, const RecordedProtocol &protocol)
{
    return Finder(session).find(protocol);
}

QByteArray Correlations::substituted(const QByteArray &text, bool isMessage, const QList<Correlation> &correlations,
                                     qsizetype issuedBefore)
{
    struct Piece {
        qsizetype from, end;
        QByteArray name;
    };
    std::vector<Piece> pieces;
    QHash<QByteArray, const Correlation *> strong;
    QHash<QByteArray, const Correlation *> weak;
    for (const Correlation &each : correlations) {
        if (each.issuedBy <= issuedBefore && each.places.isEmpty())
            (each.isStrong ? strong : weak).insert(each.isStrong ? each.value : each.key + '\0' + each.value, &each);
    }
    for (const Correlation &each : isMessage ? correlations : QList<Correlation>()) {
        for (const Correlation::Place &place : each.places) {
            if (place.event != issuedBefore)
                continue;
            if (!place.path)
                pieces.push_back({place.offset, place.offset + place.length, each.name});
            // White space may be gone, which moves a JSON value.
            for (const JsonLeaf &leaf : place.path ? JsonLeaves::of(text) : std::vector<JsonLeaf>()) {
                if (place.path->matches(leaf.path))
                    pieces.push_back({leaf.offset, leaf.offset + leaf.length, each.name});
            }
        }
    }
    if (!strong.isEmpty() || !weak.isEmpty()) {
        if (isMessage && text.size() <= MaxLooked) {
            for (const JsonLeaf &leaf : JsonLeaves::of(text)) {
                const Correlation *found = strong.value(leaf.text);
                if (!found)
                    found = weak.value(leaf.key() + '\0' + leaf.text);
                const qsizetype quote = leaf.isString ? 1 : 0;
                if (found)
                    pieces.push_back({leaf.offset + quote, leaf.offset + leaf.length - quote, found->name});
            }
        }
        for (const auto &[from, end] : text.size() <= MaxLooked ? wordsOf(text) : decltype(wordsOf(text))()) {
            if (const Correlation *const found = strong.value(text.mid(from, end - from)))
                pieces.push_back({from, end, found->name});
        }
    }
    std::ranges::stable_sort(
        pieces, [](const Piece &a, const Piece &b) { return a.from != b.from ? a.from < b.from : a.end > b.end; });
    QByteArray out;
    qsizetype at = 0;
    for (const Piece &piece : pieces) {
        if (piece.from < at)
            continue;
        out += placeholders::escaped(QByteArrayView(text).sliced(at, piece.from - at)) + "${" + piece.name + '}';
        at = piece.end;
    }
    return out + placeholders::escaped(QByteArrayView(text).sliced(at));
}

} // namespace plectrum
