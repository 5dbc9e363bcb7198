// A certified copy that is done: its line in the register of copies, its digest, what its signature is worth, and where
// it went.
//
// All of it is from the service's record; a copy counts as done only where the signed file is in the store, which takes
// it after it verified as a stranger would.
#pragma once

#include <QStringList>

#include "ui/desk.h"

namespace sohoa::ui {

class SealedDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY changed)
    Q_PROPERTY(bool verified READ isVerified NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)  // in the register of copies: "05/SY-SNV"
    Q_PROPERTY(QString form READ form NOTIFY changed)      // "sao-y"
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString keeper READ keeper NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(QString sha256 READ sha256 NOTIFY changed)
    Q_PROPERTY(QString shortDigest READ shortDigest NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)            // what the QR code says
    Q_PROPERTY(QString timeStamp READ timeStamp NOTIFY changed)  // Vietnam time, "" while there is none
    Q_PROPERTY(QString level READ level NOTIFY changed)          // "B-LT"
    Q_PROPERTY(QString levelWords READ levelWords NOTIFY changed)
    Q_PROPERTY(QString receivers READ receivers NOTIFY changed)
    Q_PROPERTY(QString slip READ slip NOTIFY changed)  // "", "printed", "no_printer"

  public:
    using Desk::Desk;

    double job() const { return double(job_); }
    void setJob(double job);
    bool isVerified() const { return !sha256().isEmpty(); }
    QString name() const;
    QString number() const { return copy_["number"].toString(); }
    QString form() const { return copy_["profile"].toString(); }
    QString source() const { return copy_["source"].toString(); }
    QString keeper() const { return copy_["keeper_name"].toString(); }
    int pageCount() const { return copy_["page_count"].toInt(); }
    QString sha256() const { return copy_["after_sha256"].toString(); }
    QString shortDigest() const;
    QString code() const;
    QString timeStamp() const;
    QString level() const;
    QString levelWords() const;
    QString receivers() const;
    QString slip() const { return slip_; }

    Q_INVOKABLE void printSlip();

  signals:
    void changed();

  protected:
    void begin() override;
    void speakAgain() override { emit changed(); }

  private:
    void look();
    void followJob(qint64 id);
    void show(const QJsonObject& record);

    qint64 job_ = 0;
    QJsonObject record_, copy_;  // the record, and of its uses of the seal the one that made the signed file
    QString slip_;
};

}  // namespace sohoa::ui
