// Before a scan: how it will be scanned, how many pages were counted, and the declaration with which it begins.
#pragma once

#include "ui/desk.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

struct ScanProfile {
    int order = 0;
    QString name, title, titleEn;
    QString source;  // flatbed, adf, adf-duplex or manual-duplex
    bool chosen = false;

    qint64 key() const { return order; }
    friend bool operator==(const ScanProfile&, const ScanProfile&) = default;
};

class IncomingDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* profiles READ profiles CONSTANT)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString feederPicture READ feederPicture NOTIFY changed)
    Q_PROPERTY(QStringList feederWords READ feederWords NOTIFY changed)
    Q_PROPERTY(QString scannerWords READ scannerWords NOTIFY changed)
    Q_PROPERTY(bool scannerReady READ isScannerReady NOTIFY changed)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY changed)
    Q_PROPERTY(QString countWords READ countWords NOTIFY changed)

  public:
    static constexpr int MostCounted = 9999;

    explicit IncomingDesk(QObject* parent = nullptr);

    Q_INVOKABLE void choose(const QString& profile);
    Q_INVOKABLE void press(const QString& key);  // of the digits' pad: "0" to "9", "back", "clear"
    Q_INVOKABLE void change(int by);             // one more, one less
    // With the declaration that the paper holds no state secret: the person makes it by pressing the button that says
    // so.
    Q_INVOKABLE void declareAndScan();

    QAbstractListModel* profiles() { return &profiles_; }  // roles: name, title, titleEn, symbol, chosen
    QString source() const;
    QString feederPicture() const;
    QStringList feederWords() const;
    QString scannerWords() const;
    bool isScannerReady() const { return scannerState_ == "ready"; }
    int count() const { return count_; }  // pages counted by hand; 0: nobody counted
    void setCount(int count);
    QString countWords() const;

  signals:
    void changed();
    void started(double job);

  protected:
    void begin() override;
    void speakAgain() override { showProfiles(); }

  private:
    void showProfiles();
    void askScanner();
    const ScanProfile* chosen() const;

    RowList<ScanProfile> profiles_;
    QJsonObject answered_;  // what Profiles answered
    QString chosen_;        // "" until they are known
    QString scannerName_, scannerState_;
    bool scannerKnown_ = false;
    int count_ = 0;
};

}  // namespace sohoa::ui
