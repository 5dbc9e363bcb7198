#include "ui/lookup/marked_text.h"

namespace sohoa::ui {

static bool beginsLetter(const QByteArray& utf8, qsizetype at) {
    return at == utf8.size() || (static_cast<unsigned char>(utf8[at]) & 0xc0) != 0x80;
}

QString markedText(const QString& text, const QJsonArray& marks) {
    const QByteArray utf8 = text.toUtf8();
    QString styled;
    qsizetype done = 0;
    const auto plain = [&](qsizetype from, qsizetype behind) {
        return QString::fromUtf8(utf8.mid(from, behind - from)).toHtmlEscaped();
    };
    for (const QJsonValue& mark : marks) {
        const qsizetype from = mark[0].toInteger(-1), behind = mark[1].toInteger(-1);
        if (from < done || behind <= from || behind > utf8.size()) continue;
        if (!beginsLetter(utf8, from) || !beginsLetter(utf8, behind)) continue;
        styled += plain(done, from) + "<u><b>" + plain(from, behind) + "</b></u>";
        done = behind;
    }
    return styled + plain(done, utf8.size());
}

}  // namespace sohoa::ui
