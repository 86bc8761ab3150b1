// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/pastedcookies.h"

#include "nextcloud/tokensin.h"
#include "websocket/headergrammar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Fields of a line in a cookie file (Netscape, as cURL writes it).
enum FileField { Domain, WithSubdomains, Path, Secure, Expires, Name, Value, FileFields };
constexpr qsizetype LongestName = 256;
constexpr qsizetype LongestValue = 16 * 1024;

/// What every handshake makes for itself, or has no use for.
constexpr std::array HandshakeHeaders{
    QByteArrayView("Host"),    QByteArrayView("Connection"),        QByteArrayView("Upgrade"),
    QByteArrayView("TE"),      QByteArrayView("Transfer-Encoding"), QByteArrayView("Content-Length"),
    QByteArrayView("Pragma"),  QByteArrayView("Cache-Control"),     QByteArrayView("Accept-Encoding"),
    QByteArrayView("Expect"),  QByteArrayView("Keep-Alive"),        QByteArrayView("Proxy-Connection"),
    QByteArrayView("Trailer"), QByteArrayView("Content-Type"),      QByteArrayView("Upgrade-Insecure-Requests"),
    QByteArrayView("DNT"),     QByteArrayView("Priority"),          QByteArrayView("If-None-Match"),
};

bool is(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool startsWith(QByteArrayView text, QByteArrayView beginning)
{
    return text.size() >= beginning.size() && is(text.first(beginning.size()), beginning);
}

bool isHandshakeHeader(QByteArrayView name)
{
    return name.startsWith(':') || startsWith(name, "Sec-WebSocket-") || startsWith(name, "Sec-Fetch-")
        || startsWith(name, "Sec-CH-") || startsWith(name, "If-Modified")
        || std::ranges::any_of(HandshakeHeaders, [name](QByteArrayView header) { return is(name, header); });
}

/// Visible, and no end of a cookie (RFC 6265 §4.1.1, taken as widely as browsers do).
bool isCookieValue(QByteArrayView value)
{
    return std::ranges::all_of(value, [](char c) { return uchar(c) >= 0x20 && c != 0x7f && c != ';'; });
}

bool isFlag(const QByteArray &field)
{
    return is(field, "TRUE") || is(field, "FALSE");
}

bool isFileLine(const QList<QByteArray> &fields)
{
    return fields.size() >= Name + 1 && isFlag(fields.at(WithSubdomains)) && isFlag(fields.at(Secure));
}

Error badLine(qsizetype number)
{
    return {ErrorCode::BadCredentials,
            u"line %1: this is no cookie (NAME=VALUE, or NAME and VALUE of a table)"_s.arg(number)};
}

bool takeFileLine(CookieTaker &taker, const QList<QByteArray> &fields)
{
    return taker.take(fields.at(Name), fields.value(Value).trimmed(), fields.at(Domain), fields.at(Expires).toDouble());
}

/// A row of a table in developer tools: name, value and, where they follow, the domain.
bool takeRow(CookieTaker &taker, const QList<QByteArray> &fields)
{
    const QByteArray domain = fields.value(2).trimmed();
    const bool isDomain = domain.contains('.') || domain == "localhost";
    return taker.take(fields.at(0).trimmed(), fields.at(1).trimmed(), isDomain ? domain : QByteArray());
}

/// name:"value", as Firefox copies a cookie from its storage.
bool takeQuoted(CookieTaker &taker, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(":\"");
    if (colon < 1 || !line.endsWith('"') || line.size() < colon + 3)
        return false;
    return taker.take(line.left(colon), line.sliced(colon + 2).chopped(1));
}

bool isTableHead(const QList<QByteArray> &fields)
{
    return is(fields.at(0).trimmed(), "name") && is(fields.value(1).trimmed(), "value");
}

bool takeObject(CookieTaker &taker, const QJsonObject &row)
{
    double expires = 0;
    for (const auto key : {"expirationDate"_L1, "expires"_L1, "expiry"_L1})
        expires = qMax(expires, row.value(key).toDouble());
    const QJsonValue domain = row.value(row.contains("domain"_L1) ? "domain"_L1 : "host"_L1);
    if (!row.value("name"_L1).isString() || !row.value("value"_L1).isString())
        return false;
    return taker.take(row.value("name"_L1).toString().toUtf8(), row.value("value"_L1).toString().toUtf8(),
                      domain.toString().toUtf8(), expires);
}

/// The first list in it: {"cookies": […]} and the like.
const QJsonArray listIn(const QJsonDocument &document)
{
    return document.isArray() ? document.array() : document.object().value("cookies"_L1).toArray();
}

} // namespace

CookieTaker::CookieTaker(PastedCredentials &pasted, const PasteContext &context)
    : m_pasted(pasted)
    , m_context(context)
{
}

void CookieTaker::note(SessionWarning warning, const QString &detail)
{
    const SessionNote note{warning, detail};
    if (!m_pasted.notes.contains(note))
        m_pasted.notes << note;
}

/// A host-only or a domain cookie reaches its host, and the latter what is below (RFC 6265 §5.1.3).
bool CookieTaker::isForHost(QByteArrayView domain) const
{
    if (m_context.host.isEmpty() || domain.isEmpty())
        return true;
    const QByteArray host = m_context.host.toLower().toUtf8();
    QByteArray reach = domain.toByteArray().toLower();
    if (reach.startsWith('.'))
        reach.remove(0, 1);
    return host == reach || host.endsWith('.' + reach);
}

bool CookieTaker::take(QByteArrayView name, QByteArrayView value, QByteArrayView domain, double expires)
{
    if (!isToken(name) || !isCookieValue(value) || name.size() > LongestName || value.size() > LongestValue)
        return false;
    const QByteArray text = name.toByteArray();
    if (!isForHost(domain)) {
        note(SessionWarning::OtherHostDropped);
    } else if (expires > 0 && expires < double(m_context.now.toSecsSinceEpoch())) {
        note(SessionWarning::ExpiredDropped);
    } else if (isRememberMe(name)) {
        note(SessionWarning::RememberMeDropped);
    } else if (std::ranges::any_of(m_pasted.cookies, [&](const HeaderField &old) { return old.name == text; })) {
        note(SessionWarning::DuplicateCookie);
    } else {
        m_pasted.cookies.append({text, value.toByteArray()});
    }
    return true;
}

bool CookieTaker::takeLine(QByteArrayView line)
{
    bool isGood = true;
    for (const QByteArray &part : line.toByteArray().split(';')) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            isGood &= equals > 0 && take(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
    return isGood;
}

void takeHeader(PastedCredentials &pasted, CookieTaker &taker, QByteArrayView name, QByteArrayView value)
{
    const QByteArray text = value.toByteArray();
    if (!isFieldValue(value))
        return; // it could not be sent
    if (is(name, "Cookie")) {
        taker.takeLine(value);
    } else if (is(name, "Authorization") && startsWith(value, "Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(text.mid(6).trimmed());
        const qsizetype colon = pair.indexOf(':');
        pasted.user = QString::fromUtf8(pair.left(qMax<qsizetype>(colon, 0)));
        pasted.password = QString::fromUtf8(pair.mid(colon + 1));
    } else if (is(name, "Authorization") && startsWith(value, "Bearer ")) {
        pasted.bearerToken = QString::fromUtf8(text.mid(7).trimmed());
    } else if (is(name, "Origin")) {
        pasted.origin = text;
    } else if (is(name, "Sec-WebSocket-Protocol")) {
        pasted.subprotocols = splitList(value);
        pasted.subprotocols.removeIf([](const QByteArray &member) { return !isToken(member); });
    } else if (isHandshakeHeader(name)) {
        taker.note(SessionWarning::HeadersDropped);
    } else if (isToken(name)) {
        pasted.headers.append({name.toByteArray(), text});
    }
}

Result<PastedCredentials> fromCookieText(const QByteArray &text, const PasteContext &context)
{
    PastedCredentials pasted;
    CookieTaker taker(pasted, context);
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines.at(i);
        if (line.startsWith("#HttpOnly_"))
            line.remove(0, 10);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.split('\t');
        bool isGood = false;
        if (isFileLine(fields)) {
            pasted.form = PasteForm::NetscapeFile;
            isGood = takeFileLine(taker, fields);
        } else if (fields.size() > 1) {
            pasted.form = PasteForm::Table;
            isGood = isTableHead(fields) || takeRow(taker, fields);
        } else if (takeQuoted(taker, line.trimmed())) {
            pasted.form = PasteForm::Table;
            isGood = true;
        } else {
            isGood = taker.takeLine(line.trimmed());
        }
        if (!isGood)
            return tl::unexpected(badLine(i + 1));
    }
    return pasted;
}

Result<PastedCredentials> fromCookieJson(const QByteArray &text, const PasteContext &context)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull()) {
        const QByteArray before = text.left(problem.offset);
        const qsizetype column = problem.offset - before.lastIndexOf('\n');
        return unexpected(
            ErrorCode::BadCredentials,
            u"line %1, column %2: %3"_s.arg(before.count('\n') + 1).arg(column).arg(problem.errorString()));
    }
    PastedCredentials pasted{.form = PasteForm::Json};
    CookieTaker taker(pasted, context);
    const QJsonArray list = listIn(document);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!takeObject(taker, list.at(i).toObject()))
            return unexpected(ErrorCode::BadCredentials,
                              u"cookies[%1]: expected an object with name and value"_s.arg(i));
    }
    if (!list.isEmpty())
        return pasted;
    // {"name": "value"}, perhaps below a heading that Firefox translates.
    const QJsonObject object = document.object();
    const QJsonObject pairs = object.size() == 1 && object.begin()->isObject() ? object.begin()->toObject() : object;
    qsizetype number = 0;
    for (auto it = pairs.begin(); it != pairs.end(); ++it, ++number) {
        if (!it->isString() || !taker.take(it.key().toUtf8(), it->toString().toUtf8()))
            return unexpected(ErrorCode::BadCredentials,
                              u"member %1: expected the name and the value of a cookie"_s.arg(number + 1));
    }
    return pasted;
}

} // namespace plectrum
