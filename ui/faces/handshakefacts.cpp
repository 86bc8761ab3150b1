// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/handshakefacts.h"

#include "capture/redaction.h"
#include "ui/theme.h"
#include "websocket/negotiation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QNetworkCookie>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 SoonDays = 30;
constexpr qsizetype ShortValue = 16; ///< of cookies; longer ones are likely secrets

class Facts {
    Q_DECLARE_TR_FUNCTIONS(plectrum::HandshakeFacts)

public:
    Facts(const ConnectionInfo &info, QByteArrayView requestHead, QByteArrayView responseHead, const QPalette &palette)
        : m_info(info)
        , m_colors(themeColors(palette))
    {
        (void)m_request.feed(requestHead);
        (void)m_response.feed(responseHead);
    }

    QString html()
    {
        addConnection();
        addTerms();
        addCookies();
        addTls();
        endTable();
        return m_html;
    }

private:
    static QString plain(const QString &text) { return text.toHtmlEscaped(); }
    static QString plain(const QByteArray &text) { return QString::fromUtf8(text).toHtmlEscaped(); }
    QString coloured(const QString &html, const QColor &color) const
    {
        return u"<span style='color:%1'>%2</span>"_s.arg(color.name(), html);
    }
    QString dim(const QString &html) const { return coloured(html, m_colors.dim); }
    QString warning(const QString &text) const { return coloured(u"⚠ "_s + plain(text), m_colors.warning); }

    void endTable()
    {
        if (m_isTableOpen)
            m_html += u"</table>"_s;
        m_isTableOpen = false;
    }
    void rowHtml(const QStringList &cells)
    {
        if (!m_isTableOpen)
            m_html += u"<table cellspacing='3'>"_s;
        m_isTableOpen = true;
        m_html += u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_html += (i == 0 ? u"<td style='padding-right:12px;white-space:nowrap'>%1</td>"_s
                              : u"<td style='padding-right:10px'>%1</td>"_s)
                          .arg(cells[i]);
        m_html += u"</tr>"_s;
    }
    void row(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            rowHtml({dim(plain(name)), plain(value)});
    }
    void heading(const QString &text)
    {
        endTable();
        m_html += u"<p style='margin-top:10px;margin-bottom:2px'><b>%1</b></p>"_s.arg(plain(text));
    }

    void lines(const QStringList &html)
    {
        endTable();
        m_html += u"<p style='margin:2px 0 6px 3px'>%1</p>"_s.arg(html.join(u"<br>"_s));
    }

    void addConnection()
    {
        row(tr("URL"), m_info.url);
        row(tr("Peer"), m_info.peerAddress);
        row(tr("Profile"), m_info.profile);
        if (!m_info.deflate.isEmpty()) {
            QStringList facts{tr("window %1 / %2 bits")
                                  .arg(m_info.deflate.value("serverMaxWindowBits"_L1).toInt())
                                  .arg(m_info.deflate.value("clientMaxWindowBits"_L1).toInt())};
            if (m_info.deflate.value("serverNoContextTakeover"_L1).toBool())
                facts << tr("server starts afresh each message");
            if (m_info.deflate.value("clientNoContextTakeover"_L1).toBool())
                facts << tr("client starts afresh each message");
            row(tr("Deflate"), facts.join(u", "_s));
        }
        row(tr("Error"), m_info.error);
        if (!m_request.isComplete())
            row(tr("Subprotocol"), m_info.subprotocol); // else it stands among the terms
    }

    void addTerms()
    {
        const QList<NegotiatedTerm> terms = negotiatedTerms(m_request.head(), m_response.head());
        if (terms.isEmpty())
            return;
        heading(tr("Offered and accepted"));
        // Below each other, as parameters may be long.
        for (const NegotiatedTerm &term : terms) {
            const QString offered = dim(plain(
                term.offered.isEmpty() ? tr("offered") : tr("offered with %1").arg(QString::fromUtf8(term.offered))));
            const QString accepted =
                coloured(plain(term.accepted.isEmpty() ? tr("accepted")
                                                       : tr("accepted with %1").arg(QString::fromUtf8(term.accepted))),
                         m_colors.incoming);
            switch (term.outcome) {
            case NegotiatedTerm::Outcome::Accepted:
                lines({plain(term.name), offered, u"✓ "_s + accepted});
                break;
            case NegotiatedTerm::Outcome::Refused:
                lines({plain(term.name), offered, dim(u"✗ "_s + plain(tr("not accepted")))});
                break;
            case NegotiatedTerm::Outcome::Unasked:
                lines({plain(term.name), warning(tr("never offered (RFC 6455 §4.1)")), accepted});
                break;
            case NegotiatedTerm::Outcome::Malformed:
                lines({plain(term.name), warning(tr("malformed (RFC 6455 §9.1)"))});
                break;
            }
        }
    }

    QString cookieValue(const QByteArray &name, const QByteArray &value) const
    {
        if (!isSecretName(name) && value.size() <= ShortValue)
            return plain(value);
        //: %1 a number of characters, of a value that is not shown
        return dim(plain(tr("hidden, %1 characters").arg(value.size())));
    }

    void addCookies()
    {
        QList<QStringList> rows;
        for (const QByteArray &field : m_request.head().headers.values("Cookie")) {
            for (const QByteArray &pair : field.split(';')) {
                const qsizetype equals = pair.indexOf('=');
                const QByteArray name = pair.first(qMax<qsizetype>(0, equals)).trimmed();
                if (equals > 0)
                    rows << QStringList{plain(name), cookieValue(name, pair.sliced(equals + 1).trimmed()),
                                        dim(plain(tr("sent")))};
            }
        }
        for (const QByteArray &field : m_response.head().headers.values("Set-Cookie")) {
            for (const QNetworkCookie &cookie : QNetworkCookie::parseCookies(field))
                rows << QStringList{plain(cookie.name()), cookieValue(cookie.name(), cookie.value()),
                                    attributesOf(cookie)};
        }
        if (rows.isEmpty())
            return;
        heading(tr("Cookies"));
        for (const QStringList &cells : std::as_const(rows))
            rowHtml(cells);
    }

    QString attributesOf(const QNetworkCookie &cookie) const
    {
        QStringList attributes{tr("set")};
        if (!cookie.domain().isEmpty())
            attributes << cookie.domain();
        if (!cookie.path().isEmpty())
            attributes << cookie.path();
        attributes << (cookie.isSessionCookie()
                           ? tr("for the session")
                           : tr("until %1").arg(QLocale().toString(cookie.expirationDate(), QLocale::ShortFormat)));
        if (cookie.isSecure())
            attributes << u"Secure"_s;
        if (cookie.isHttpOnly())
            attributes << u"HttpOnly"_s;
        const auto sameSite = cookie.sameSitePolicy();
        if (sameSite != QNetworkCookie::SameSite::Default)
            attributes << (sameSite == QNetworkCookie::SameSite::None      ? u"SameSite=None"_s
                               : sameSite == QNetworkCookie::SameSite::Lax ? u"SameSite=Lax"_s
                                                                           : u"SameSite=Strict"_s);
        QString html = dim(plain(attributes.join(u" · "_s)));
        if (sameSite == QNetworkCookie::SameSite::None && !cookie.isSecure())
            html += u"<br>"_s + warning(tr("browsers refuse SameSite=None without Secure"));
        return html;
    }

    void addTls()
    {
        if (m_info.tls.isEmpty())
            return;
        heading(tr("TLS"));
        row(tr("Version"), m_info.tls.value("version"_L1).toString());
        row(tr("Cipher"), m_info.tls.value("cipher"_L1).toString());
        row(tr("ALPN"), m_info.tls.value("alpn"_L1).toString());
        if (m_info.tls.value("insecure"_L1).toBool())
            rowHtml({warning(tr("Insecure")),
                     plain(tr("any certificate was accepted. %1").arg(m_info.tls.value("ignored"_L1).toString()))});
        const QJsonArray chain = m_info.tls.value("chain"_L1).toArray();
        for (qsizetype i = 0; i < chain.size(); ++i)
            addCertificate(chain.at(i).toObject(), i == 0, i + 1 == chain.size());
    }

    void addCertificate(const QJsonObject &certificate, bool isFirst, bool isLast)
    {
        const QString subject = certificate.value("subject"_L1).toString();
        const QString issuer = certificate.value("issuer"_L1).toString();
        heading(isFirst ? tr("Certificate of the server") : tr("Issued by"));
        row(tr("Subject"), subject);
        row(tr("Issuer"), issuer);
        QStringList names;
        const QJsonArray alternatives = certificate.value("names"_L1).toArray();
        for (const auto name : alternatives)
            names << name.toString();
        row(tr("Valid for"), names.join(u", "_s));
        const auto time = [&](QLatin1StringView key) {
            return QDateTime::fromString(certificate.value(key).toString(), Qt::ISODate);
        };
        const QDateTime from = time("notBefore"_L1);
        const QDateTime until = time("notAfter"_L1);
        const auto day = [](const QDateTime &at) { return QLocale().toString(at.date(), QLocale::ShortFormat); };
        row(tr("Valid"), from.isValid() ? tr("%1 to %2").arg(day(from), day(until)) : tr("until %1").arg(day(until)));
        row(tr("SHA-256"),
            QString::fromLatin1(QByteArray::fromHex(certificate.value("sha256"_L1).toString().toLatin1()).toHex(' ')));
        const QDateTime met = m_info.startedAt;
        QString worry;
        if (met.isValid() && until.isValid() && until < met)
            worry = tr("expired when it was met");
        else if (met.isValid() && from.isValid() && from > met)
            worry = tr("not valid yet when it was met");
        else if (met.isValid() && until.isValid() && met.daysTo(until) < SoonDays)
            worry = tr("expires within %1 days").arg(met.daysTo(until));
        else if (isFirst && isLast && subject == issuer)
            worry = tr("signed by itself");
        if (!worry.isEmpty())
            rowHtml({{}, warning(worry)});
    }

    const ConnectionInfo &m_info;
    const ThemeColors &m_colors;
    HttpHeadParser m_request{HttpHeadParser::Kind::Request};
    HttpHeadParser m_response{HttpHeadParser::Kind::Response};
    QString m_html;
    bool m_isTableOpen = false;
};

} // namespace

QString handshakeFacts(const ConnectionInfo &info, QByteArrayView requestHead, QByteArrayView responseHead,
                       const QPalette &palette)
{
    return Facts(info, requestHead, responseHead, palette).html();
}

} // namespace plectrum
