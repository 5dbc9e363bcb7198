// Draws the icons of ui/icons in the colour and at the size that are asked for: Image { source:
// "image://icon/scan/#0e5a63" }.
#pragma once

#include <QQuickImageProvider>

namespace sohoa::ui {

// Owned by the QML engine it is added to under IconProvider::Name. In the files, "currentColor" stands for the colour.
class IconProvider : public QQuickImageProvider {
  public:
    static constexpr auto Name = "icon";

    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

    // id: NAME/COLOUR. Nothing for an icon that there is not; that is a mistake of ours and said in the journal.
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

}  // namespace sohoa::ui
