// Bringing files in from a USB medium: which media and files are there, those that were chosen, and handing them to the
// service, which copies and judges them.
#pragma once

#include <QTimer>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/traffic/usb_medium.h"

namespace sohoa::ui {

class ImportDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList media READ media NOTIFY changed)  // {path, name}
    Q_PROPERTY(QString medium READ medium WRITE setMedium NOTIFY changed)
    Q_PROPERTY(QVariantList files READ files NOTIFY changed)         // {path, name, folder, size, changed}
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY chosenChanged)  // paths, in the order of the pages
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(int handedOver READ handedOver NOTIFY chosenChanged)  // of the chosen, while an import is under way

  public:
    explicit ImportDesk(QObject* parent = nullptr);

    QVariantList media() const;
    QString medium() const { return medium_; }
    void setMedium(const QString& medium);
    QVariantList files() const;
    QStringList chosen() const { return chosen_; }
    int chosenCount() const { return int(chosen_.size()); }
    bool isLooking() const { return looking_; }
    int handedOver() const { return handedOver_; }

    Q_INVOKABLE void toggle(const QString& path);
    // One document of the chosen files, in that order. declared: the person says that none is a state secret.
    Q_INVOKABLE void import(bool declared);

  signals:
    void changed();
    void chosenChanged();  // apart, so that a long list keeps its place
    void imported(qint64 job);

  protected:
    void begin() override;

  private:
    void look();
    void lookThrough();
    void handOver(const QString& tray, bool declared);
    void finish(const QString& tray, bool declared);

    QStringList media_;
    QString medium_;
    QList<MediumFile> files_;
    QStringList chosen_;  // paths
    bool looking_ = false;
    int handedOver_ = 0;
    QTimer again_;
};

}  // namespace sohoa::ui
