// The language of the screen, and its change while everything stays open.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QTranslator>

namespace sohoa::ui {

// The texts of a class of sohoa::ui are kept under its bare name, as lupdate writes it; a class asks by its whole one.
class ScreenTranslator : public QTranslator {
  public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

// One in an engine. Texts in the sources are Vietnamese, so that a missing translation is never a missing text.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString code READ code NOTIFY changed)

  public:
    // The language a Language starts with: "vi" until another is said.
    static void startWith(const QString& code);
    static bool isKnown(const QString& code);  // "vi", "en"

    static Language* create(QQmlEngine* engine, QJSEngine*) { return new Language(engine); }
    ~Language() override;

    QString code() const { return code_; }
    Q_INVOKABLE void choose(const QString& code);  // nothing happens for a language that is not known

  signals:
    void changed();

  private:
    explicit Language(QQmlEngine* engine);

    QQmlEngine* engine_;
    ScreenTranslator translator_;
    QString code_;
};

}  // namespace sohoa::ui
