// Shows page files in QML: Image { source: page.image; sourceSize … }.
//
// Files are read and scaled down in two threads of its own, never in the one that draws, and a request that is no
// longer wanted is dropped before its turn. What is kept is the scaled image alone (ui/page_image.h says how much a
// reading takes).
#pragma once

#include <QQuickAsyncImageProvider>
#include <QThreadPool>

namespace sohoa::ui {

// Owned by the QML engine it is added to under PageImageProvider::Name.
class PageImageProvider : public QQuickAsyncImageProvider {
  public:
    static constexpr auto Name = "page";

    PageImageProvider();
    ~PageImageProvider() override;

    static QString urlOf(const QString& file);  // "" for ""

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

  private:
    QThreadPool readers_;
};

}  // namespace sohoa::ui
