// Small pages that were read once, encoded and bounded: scrolling back reads no page file again, and a day of scrolling
// takes no more memory than a screen of it.
#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QMutex>
#include <QSize>
#include <QString>

namespace sohoa::ui {

// Any thread.
class ThumbnailStore {
  public:
    static constexpr int LargestSide = 640;             // what is larger is not kept
    static constexpr int MostBytes = 24 * 1024 * 1024;  // some 1,500 pages

    explicit ThumbnailStore(int mostBytes = MostBytes) : kept_(mostBytes) {}

    static bool isSmall(QSize bound) { return bound.width() <= LargestSide && bound.height() <= LargestSide; }

    QImage find(const QString& key) const;  // null where there is none
    void keep(const QString& key, const QImage& image);
    int bytes() const;

  private:
    mutable QMutex mutex_;
    mutable QCache<QString, QByteArray> kept_;
};

}  // namespace sohoa::ui
