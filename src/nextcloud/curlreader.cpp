// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/curlreader.h"

#include "nextcloud/commandwords.h"
#include "nextcloud/pastedcookies.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

enum class Meaning : quint8 { Ignored, Header, Cookie, User, Bearer, Url, Agent, Referer };

/// An option of cURL that has a value; `letter` 0: there is no short form.
struct Option {
    QByteArrayView name;
    char letter;
    Meaning meaning;
};
constexpr std::array Options{
    Option{"header", 'H', Meaning::Header},
    Option{"cookie", 'b', Meaning::Cookie},
    Option{"user", 'u', Meaning::User},
    Option{"oauth2-bearer", 0, Meaning::Bearer},
    Option{"url", 0, Meaning::Url},
    Option{"user-agent", 'A', Meaning::Agent},
    Option{"referer", 'e', Meaning::Referer},
    Option{"request", 'X', Meaning::Ignored},
    Option{"data", 'd', Meaning::Ignored},
    Option{"data-raw", 0, Meaning::Ignored},
    Option{"data-binary", 0, Meaning::Ignored},
    Option{"data-ascii", 0, Meaning::Ignored},
    Option{"data-urlencode", 0, Meaning::Ignored},
    Option{"form", 'F', Meaning::Ignored},
    Option{"output", 'o', Meaning::Ignored},
    Option{"proxy", 'x', Meaning::Ignored},
    Option{"proxy-user", 'U', Meaning::Ignored},
    Option{"cookie-jar", 'c', Meaning::Ignored},
    Option{"max-time", 'm', Meaning::Ignored},
    Option{"connect-timeout", 0, Meaning::Ignored},
    Option{"resolve", 0, Meaning::Ignored},
    Option{"cacert", 0, Meaning::Ignored},
    Option{"cert", 'E', Meaning::Ignored},
    Option{"key", 0, Meaning::Ignored},
    Option{"upload-file", 'T', Meaning::Ignored},
    Option{"write-out", 'w', Meaning::Ignored},
    Option{"ciphers", 0, Meaning::Ignored},
};

/// Reads the words of one command.
class CurlReader {
public:
    CurlReader(QList<QByteArray> words, const PasteContext &context)
        : m_words(std::move(words))
        , m_context(context)
        , m_taker(m_pasted, m_context)
    {
        m_pasted.form = PasteForm::Curl;
    }

    Result<PastedCredentials> read()
    {
        findHost();
        for (m_at = 1; m_at < m_words.size(); ++m_at) {
            const QByteArray &word = m_words.at(m_at);
            if (word.startsWith("--"))
                takeLong(word.mid(2));
            else if (word.size() > 1 && word.startsWith('-'))
                takeShort(word);
            else
                use(Meaning::Url, word);
            if (m_error)
                return tl::unexpected(*m_error);
        }
        return m_pasted;
    }

private:
    /// The command's own host tells which cookies belong to it.
    void findHost()
    {
        for (qsizetype i = 1; i < m_words.size() && m_context.host.isEmpty(); ++i) {
            if (const QUrl url(QString::fromUtf8(m_words.at(i)), QUrl::StrictMode); url.isValid())
                m_context.host = url.host();
        }
    }

    void fail(const QString &cause)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadCredentials, cause};
    }

    /// The word behind an option.
    QByteArray next(const QString &option)
    {
        if (m_at + 1 >= m_words.size()) {
            fail(option + u": its value is missing"_s);
            return {};
        }
        return m_words.at(++m_at);
    }

    void takeLong(const QByteArray &word)
    {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = equals < 0 ? word : word.left(equals);
        const auto option = std::ranges::find(Options, QByteArrayView(name), &Option::name);
        if (option == Options.end()) {
            m_taker.note(SessionWarning::OptionsIgnored);
            return;
        }
        const QString label = u"--"_s + QString::fromLatin1(option->name);
        const QByteArray value = equals < 0 ? next(label) : word.mid(equals + 1);
        if (!m_error)
            use(option->meaning, value);
    }

    /// -H value, -Hvalue, or flags in a row that may end with one.
    void takeShort(const QByteArray &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const auto option = std::ranges::find_if(
                Options, [&](const Option &row) { return row.letter != 0 && row.letter == word.at(i); });
            if (option == Options.end()) {
                m_taker.note(SessionWarning::OptionsIgnored);
                continue;
            }
            const QByteArray value = i + 1 < word.size() ? word.mid(i + 1) : next(u"-"_s + QLatin1Char(option->letter));
            if (!m_error)
                use(option->meaning, value);
            return;
        }
    }

    void use(Meaning meaning, const QByteArray &value)
    {
        switch (meaning) {
        case Meaning::Ignored:
            m_taker.note(SessionWarning::OptionsIgnored);
            break;
        case Meaning::Header:
            takeHeaderLine(value);
            break;
        case Meaning::Cookie:
            // Without "=" it is the name of a file.
            if (!value.contains('='))
                m_taker.note(SessionWarning::CookieFile);
            else if (!m_taker.takeLine(value))
                fail(u"-b: this is no list of cookies (NAME=VALUE; NAME=VALUE)"_s);
            break;
        case Meaning::User: {
            const qsizetype colon = value.indexOf(':');
            m_pasted.user = QString::fromUtf8(colon < 0 ? value : value.left(colon));
            m_pasted.password = colon < 0 ? QString() : QString::fromUtf8(value.mid(colon + 1));
            break;
        }
        case Meaning::Bearer:
            takeHeader(m_pasted, m_taker, "Authorization", "Bearer " + value);
            break;
        case Meaning::Url:
            takeUrl(value);
            break;
        case Meaning::Agent:
            takeHeader(m_pasted, m_taker, "User-Agent", value);
            break;
        case Meaning::Referer:
            takeHeader(m_pasted, m_taker, "Referer", value);
            break;
        }
    }

    /// "Name: value"; "Name;" is an empty one, "Name:" takes one away.
    void takeHeaderLine(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(':', 1);
        if (colon > 0 && colon + 1 < line.size())
            takeHeader(m_pasted, m_taker, line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        else if (colon < 0 && !line.endsWith(';'))
            fail(u"-H: this is no header (NAME: VALUE)"_s);
    }

    void takeUrl(const QByteArray &text)
    {
        if (!m_pasted.url.isEmpty()) {
            m_taker.note(SessionWarning::OptionsIgnored);
            return;
        }
        const QByteArray whole = text.contains("://") ? text : "http://" + text; // as cURL does
        QUrl url = QUrl::fromEncoded(whole, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()) {
            fail(u"the URL cannot be read"_s);
            return;
        }
        if (!url.userInfo().isEmpty()) {
            m_pasted.user = url.userName(QUrl::FullyDecoded);
            m_pasted.password = url.password(QUrl::FullyDecoded);
            url.setUserInfo(QString());
        }
        m_pasted.url = url;
    }

    const QList<QByteArray> m_words;
    PasteContext m_context;
    PastedCredentials m_pasted;
    CookieTaker m_taker;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<PastedCredentials> fromCurl(const QByteArray &command, const PasteContext &context)
{
    return CurlReader(isForCmd(command) ? cmdWords(command) : shellWords(command), context).read();
}

} // namespace plectrum
