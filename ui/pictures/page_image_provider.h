// Shows page files in QML: Image { source: page.image; sourceSize … }.
//
// Files are read and scaled down in two threads of its own, never in the one that draws and behind it at the processor,
// and a request that is no longer wanted is dropped before its turn. What is kept is the scaled image alone
// (ui/pictures/page_image.h says how much a reading takes), and small ones encoded (ui/pictures/thumbnail_store.h).
#pragma once

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

#include "ui/pictures/thumbnail_store.h"

namespace sohoa::ui {

// Owned by the QML engine it is added to under PageImageProvider::Name.
class PageImageProvider : public QQuickAsyncImageProvider {
  public:
    static constexpr auto Name = "page";

    PageImageProvider();
    ~PageImageProvider() override;

    // quarters: turned clockwise by so many. "" for "".
    static QString urlOf(const QString& file, int quarters = 0);

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

  private:
    ThumbnailStore thumbnails_;
    QThreadPool readers_;
};

}  // namespace sohoa::ui
