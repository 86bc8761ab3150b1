// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonevents.h"

#include "exchange/bytesource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Longer strings are no messages.
constexpr qint64 MaxStringBytes = 1024LL * 1024 * 1024;
constexpr int MaxDepth = 1000;

/// The number of "uXXXX" at the beginning of `text`, as it stands behind a backslash; nothing else: 0.
char32_t escapedUnit(QByteArrayView text)
{
    bool ok = false;
    if (text.size() < 5 || text[0] != 'u')
        return 0;
    const uint unit = text.sliced(1, 4).toByteArray().toUInt(&ok, 16);
    return ok ? unit : 0;
}

/// The bytes of a source one by one. Halves of surrogate pairs without the other half, which JavaScript writes and no
/// UTF-8 can hold, become U+FFFD.
class Characters {
public:
    explicit Characters(ByteSource &source)
        : m_source(source)
    {
    }

    /// −1 at the end or after a failure of the source.
    int get()
    {
        if (m_at < m_end)
            return uchar(m_waiting[size_t(m_at++)]);
        const int byte = m_source.get();
        if (byte == '\\')
            beginEscape();
        return byte;
    }
    const ByteSource &source() const { return m_source; }
    /// Since the last call.
    int takeReplaced() { return std::exchange(m_replaced, 0); }

private:
    void beginEscape()
    {
        constexpr qsizetype PairBytes = 11; // "udXXX\udXXX"
        constexpr QByteArrayView Replacement("ufffd");
        const auto seen = m_source.peek(PairBytes);
        const QByteArrayView escape = seen ? seen->first(qMin(seen->size(), PairBytes)) : QByteArrayView();
        const char32_t unit = escapedUnit(escape);
        m_at = 0;
        if (!QChar::isSurrogate(unit)) {
            put(escape.first(qMin<qsizetype>(escape.size(), 1)));
        } else if (QChar::isHighSurrogate(unit) && escape.sliced(5).startsWith('\\')
                   && QChar::isLowSurrogate(escapedUnit(escape.sliced(6)))) {
            put(escape);
        } else {
            put(Replacement);
            ++m_replaced;
        }
        m_source.skip(m_end);
    }

    void put(QByteArrayView bytes)
    {
        std::ranges::copy(bytes, m_waiting.begin());
        m_end = bytes.size();
    }

    ByteSource &m_source;
    std::array<char, 11> m_waiting{};
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    int m_replaced = 0;
};

/// The same, as the parser wants them.
class Bytes {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    /// The end.
    Bytes() = default;
    Bytes(Characters *characters, const qint64 *limit)
        : m_characters(characters)
        , m_limit(limit)
    {
        ++*this;
    }
    char operator*() const { return m_byte; }
    Bytes &operator++()
    {
        const int byte = m_characters->source().offset() > *m_limit ? -1 : m_characters->get();
        if (byte < 0)
            m_characters = nullptr;
        m_byte = char(byte);
        return *this;
    }
    Bytes operator++(int)
    {
        const Bytes before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Bytes &other) const { return m_characters == other.m_characters; }

private:
    Characters *m_characters = nullptr;
    const qint64 *m_limit = nullptr;
    char m_byte = 0;
};

class Sax : public nlohmann::json_sax<nlohmann::json> {
public:
    Sax(ByteSource &source, Characters &characters, const std::function<Result<void>(JsonEvent &)> &visitor)
        : m_source(source)
        , m_characters(characters)
        , m_visitor(visitor)
    {
    }

    using Kind = JsonEvent::Kind;
    bool null() override { return visit({.kind = Kind::Null}); }
    bool boolean(bool value) override { return visit({.kind = Kind::Bool, .number = value ? 1.0 : 0.0}); }
    bool number_integer(number_integer_t value) override
    {
        return visit({.kind = Kind::Number, .number = double(value), .integer = value});
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        const bool fits = value <= number_unsigned_t(std::numeric_limits<qint64>::max());
        return visit({.kind = Kind::Number, .number = double(value), .integer = fits ? qint64(value) : 0});
    }
    bool number_float(number_float_t value, const string_t &) override
    {
        const bool fits = value > -9e18 && value < 9e18;
        return visit({.kind = Kind::Number, .number = value, .integer = fits ? qint64(value) : 0});
    }
    bool string(string_t &value) override { return visit({.kind = Kind::String, .text = bytesOf(value)}); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return enter() && visit({.kind = Kind::BeginObject}); }
    bool key(string_t &value) override { return visit({.kind = Kind::Key, .text = bytesOf(value)}); }
    bool end_object() override { return leave() && visit({.kind = Kind::EndObject}); }
    bool start_array(std::size_t) override { return enter() && visit({.kind = Kind::BeginArray}); }
    bool end_array() override { return leave() && visit({.kind = Kind::EndArray}); }
    bool parse_error(std::size_t, const std::string &token, const nlohmann::detail::exception &) override
    {
        const QString seen = QString::fromStdString(token.substr(0, 40)).simplified();
        m_error = Error{ErrorCode::BadFormat,
                        u"line %1, byte %2: not JSON%3"_s.arg(m_source.lineNumber())
                            .arg(m_source.offset())
                            .arg(seen.isEmpty() ? QString() : u" at “%1”"_s.arg(seen))};
        return false;
    }

    const qint64 &limit() const { return m_limit; }
    const std::optional<Error> &error() const { return m_error; }

private:
    static QByteArray bytesOf(const string_t &text) { return QByteArray(text.data(), qsizetype(text.size())); }
    bool visit(JsonEvent event)
    {
        m_limit = m_source.offset() + MaxStringBytes;
        event.replaced = m_characters.takeReplaced();
        const auto visited = m_visitor(event);
        if (!visited)
            m_error = visited.error();
        return bool(visited);
    }
    bool enter()
    {
        if (++m_depth <= MaxDepth)
            return true;
        m_error = Error{ErrorCode::BadFormat, u"byte %1: nested deeper than %2"_s.arg(m_source.offset()).arg(MaxDepth)};
        return false;
    }
    bool leave()
    {
        --m_depth;
        return true;
    }

    ByteSource &m_source;
    Characters &m_characters;
    const std::function<Result<void>(JsonEvent &)> &m_visitor;
    std::optional<Error> m_error;
    qint64 m_limit = MaxStringBytes;
    int m_depth = 0;
};

} // namespace

Result<void> readJson(ByteSource &source, const std::function<Result<void>(JsonEvent &)> &visitor)
{
    Characters characters(source);
    Sax sax(source, characters, visitor);
    const bool good = nlohmann::json::sax_parse(Bytes(&characters, &sax.limit()), Bytes(), &sax);
    if (source.error())
        return tl::unexpected(*source.error());
    if (sax.error())
        return tl::unexpected(*sax.error());
    if (!good)
        return unexpected(ErrorCode::BadFormat, u"byte %1: not JSON"_s.arg(source.offset()));
    return {};
}

} // namespace plectrum
