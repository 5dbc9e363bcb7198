// To whom a document goes: agencies of the directory, found as a person types, and those that were chosen.
#pragma once

#include <QTimer>
#include <QVariantList>

#include "ui/desk.h"

namespace sohoa::ui {

class ReceiversDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QVariantList found READ found NOTIFY foundChanged)  // {code, name}
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY changed)     // {code, name}, in the order they were chosen
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed)        // of the chosen ones

  public:
    explicit ReceiversDesk(QObject* parent = nullptr);

    QString text() const { return text_; }
    void setText(const QString& text);
    QVariantList found() const { return found_; }
    QVariantList chosen() const { return chosen_; }
    QStringList codes() const;

    Q_INVOKABLE void toggle(const QString& code);
    Q_INVOKABLE void clear();

  signals:
    void changed();
    void foundChanged();  // apart, so that the list keeps its place while agencies are chosen

  protected:
    void begin() override { look(); }

  private:
    void look();

    QString text_;
    QVariantList found_, chosen_;
    QTimer soon_;
};

}  // namespace sohoa::ui
