#include "ui/typing/field_wishes.h"

#include <QCoreApplication>
#include <QInputMethodQueryEvent>

namespace sohoa::ui {

bool FieldWishes::isVietnamese() const {
    constexpr Qt::InputMethodHints others =
        Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly | Qt::ImhDialableCharactersOnly | Qt::ImhEmailCharactersOnly |
        Qt::ImhUrlCharactersOnly | Qt::ImhLatinOnly | Qt::ImhHiddenText | Qt::ImhDate | Qt::ImhTime;
    return enabled && (hints & others) == 0;
}

FieldWishes wishesOf(QObject* field) {
    if (field == nullptr) return {};
    QInputMethodQueryEvent query(Qt::ImEnabled | Qt::ImHints);
    QCoreApplication::sendEvent(field, &query);
    return {query.value(Qt::ImEnabled).toBool(), Qt::InputMethodHints(query.value(Qt::ImHints).toInt())};
}

}  // namespace sohoa::ui
