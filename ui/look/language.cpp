#include "ui/look/language.h"

#include <QCoreApplication>
#include <string_view>

namespace sohoa::ui {

QString ScreenTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    static constexpr std::string_view ours = "sohoa::ui::";
    const std::string_view whole(context);
    const char* bare = whole.substr(0, ours.size()) == ours ? context + ours.size() : context;
    return QTranslator::translate(bare, source, disambiguation, n);
}

static QString& startLanguage() {
    static QString code = "vi";
    return code;
}

void Language::startWith(const QString& code) {
    if (isKnown(code)) startLanguage() = code;
}

bool Language::isKnown(const QString& code) { return code == "vi" || code == "en"; }

Language::Language(QQmlEngine* engine) : engine_(engine) { choose(startLanguage()); }

Language::~Language() { QCoreApplication::removeTranslator(&translator_); }

void Language::choose(const QString& code) {
    if (!isKnown(code) || code == code_) return;
    code_ = code;
    QCoreApplication::removeTranslator(&translator_);
    if (translator_.load(":/i18n/sohoa_kiosk_" + code)) QCoreApplication::installTranslator(&translator_);
    engine_->retranslate();
    emit changed();
}

}  // namespace sohoa::ui
