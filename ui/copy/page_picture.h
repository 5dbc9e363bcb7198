// A page as the service shows it (PagePicture of the door), for an Image: its source, its size on paper and its turn.
//
// The file that the service hands over is copied into memory of our own at once and lives as long as the picture is
// shown; it is decoded beside the screen (ui/pictures). Nothing of it is ever written to a disk. Main thread.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QSize>
#include <QTimer>

#include "ui/desk.h"

namespace sohoa::ui {

class PagePicture : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double job READ job WRITE setJob NOTIFY askedChanged)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY askedChanged)  // original, archive, copy, preview
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY askedChanged)      // 0: none
    Q_PROPERTY(int dpi READ dpi WRITE setDpi NOTIFY askedChanged)
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY askedChanged)  // another one: it is asked for again
    Q_PROPERTY(QString source READ source NOTIFY shownChanged)
    Q_PROPERTY(int turn READ turn NOTIFY shownChanged)    // degrees for Image.rotation, so that it stands upright
    Q_PROPERTY(QSize size READ size NOTIFY shownChanged)  // pixels, before the turn

  public:
    explicit PagePicture(QObject* parent = nullptr);

    double job() const { return double(job_); }
    QString what() const { return what_; }
    int page() const { return page_; }
    int dpi() const { return dpi_; }
    QString version() const { return version_; }
    void setJob(double job) { change(job_, qint64(job)); }
    void setWhat(const QString& what) { change(what_, what); }
    void setPage(int page) { change(page_, page); }
    void setDpi(int dpi);
    void setVersion(const QString& version) { change(version_, version); }

    QString source() const { return source_; }
    int turn() const { return turn_; }
    QSize size() const { return size_; }

  signals:
    void askedChanged();
    void shownChanged();

  protected:
    void begin() override { soon_.start(); }

  private:
    template <class Value>
    void change(Value& kept, const Value& value) {
        if (kept == value) return;
        kept = value;
        emit askedChanged();
        soon_.start();
    }
    void look();
    void show(const Answer& answer);

    QTimer soon_;  // what is set together is asked for once
    qint64 job_ = 0;
    QString what_ = "archive", version_;
    int page_ = 0, dpi_ = 100;
    quint64 asked_ = 0;
    QDBusUnixFileDescriptor file_;  // ours
    QString source_;
    int turn_ = 0;
    QSize size_;
};

}  // namespace sohoa::ui
