#include "ui/screen_map.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QSaveFile>
#include <chrono>

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Calm = 150ms;

ScreenMap::ScreenMap(QQuickWindow& window, const QString& file) : window_(window), file_(file) {
    calm_.setSingleShot(true);
    calm_.setInterval(Calm);
    connect(&calm_, &QTimer::timeout, this, &ScreenMap::write);
    connect(
        &window, &QQuickWindow::frameSwapped, this, [this] { calm_.start(); }, Qt::QueuedConnection);
}

static void collect(const QQuickItem& item, QJsonObject& map) {
    if (!item.isVisible() || !item.isEnabled()) return;
    if (!item.objectName().isEmpty() && item.width() > 0) {
        const QRectF place = item.mapRectToScene(item.boundingRect());
        map[item.objectName()] = QJsonArray{place.x(), place.y(), place.width(), place.height()};
    }
    for (const QQuickItem* child : item.childItems())
        collect(*child, map);
}

void ScreenMap::write() {
    QJsonObject map;
    collect(*window_.contentItem(), map);
    const QByteArray text = QJsonDocument(map).toJson(QJsonDocument::Compact);
    if (text == written_) return;
    QSaveFile file(file_);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) written_ = text;
}

}  // namespace sohoa::ui
