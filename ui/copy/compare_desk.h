// The comparison of a paper with its copy, page by page, before anything is sealed.
//
// The copy is the archive file, which the service writes after the confirmation: until it is there the desk waits for
// it. That both are the same is for the person to say.
#pragma once

#include <QSet>

#include "ui/desk.h"

namespace sohoa::ui {

class CompareDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)  // the service's word
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)  // number and subject, as far as they are known
    Q_PROPERTY(int page READ page NOTIFY changed)      // 1 is the first; 0 while there is none
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int originalPage READ originalPage NOTIFY changed)  // the number under which the paper's image is kept
    Q_PROPERTY(int originalDpi READ originalDpi NOTIFY changed)
    Q_PROPERTY(int seen READ seen NOTIFY changed)  // how many pages were shown

  public:
    using Desk::Desk;

    double job() const { return double(job_); }
    void setJob(double job);
    QString state() const { return state_; }
    bool isReady() const;
    QString name() const { return name_; }
    int page() const { return originals_.isEmpty() ? 0 : at_ + 1; }
    int pageCount() const { return int(originals_.size()); }
    int originalPage() const { return originals_.value(at_).number; }
    int originalDpi() const { return originals_.value(at_).dpi; }
    int seen() const { return int(seen_.size()); }

    Q_INVOKABLE void turn(int by);

  signals:
    void changed();

  protected:
    void begin() override;

  private:
    void look();
    void followJob(qint64 id);
    void show(const QJsonObject& record);

    qint64 job_ = 0;
    QString state_, name_;
    struct Original {
        int number = 0, dpi = 0;
    };
    QList<Original> originals_;  // of the document's pages, in order
    int at_ = 0;
    QSet<int> seen_;
};

}  // namespace sohoa::ui
