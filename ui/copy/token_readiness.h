// Whether the agency's key token can take a PIN now, as its keeper reads it before entering one.
//
// From TokenStatus (service/vn.sohoa.Office1.xml). A token never says how many tries are left (PKCS#11): only that one
// was wrong, that the next wrong one is the last, and that it is locked.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QCoreApplication>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include "ui/door/answer.h"

namespace sohoa::ui {

namespace TokenKind {
Q_NAMESPACE
QML_ELEMENT
enum Value {
    Unknown,   // not asked yet
    Ready,     // every try is there
    CountLow,  // a PIN was wrong since the last right one
    FinalTry,  // one wrong PIN more locks it: two persons agree first
    Locked,    // no PIN helps any more
    Absent,    // not plugged in, or it does not answer
    Stopped,   // nobody may use it: the book of custody says so
};
Q_ENUM_NS(Value)
}  // namespace TokenKind

struct TokenReadiness {
    Q_DECLARE_TR_FUNCTIONS(TokenReadiness)

  public:
    TokenKind::Value kind = TokenKind::Unknown;
    QString keeper;  // full name
    Trouble why;     // for Absent

    bool takesPin() const {
        return kind == TokenKind::Ready || kind == TokenKind::CountLow || kind == TokenKind::FinalTry;
    }
    QString words() const;  // what it is like
    QString next() const;   // what follows from it, "" for nothing

    static TokenReadiness from(const QJsonObject& status);    // of the agency's own token
    static TokenReadiness ofToken(const QJsonObject& token);  // an entry of it
};

}  // namespace sohoa::ui
