#include "ui/screenshot.h"

#include <QCoreApplication>
#include <chrono>
#include <cstdio>

#include "ui/session/session.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto Patience = 15s;
static constexpr auto Quiet = 800ms;

Screenshot::Screenshot(QQuickWindow& window, QQmlEngine& engine, const QString& file)
    : window_(window), engine_(engine), file_(file) {
    running_.start();
    connect(
        &window, &QQuickWindow::frameSwapped, this, [this] { sinceFrame_.start(); }, Qt::QueuedConnection);
    connect(&looking_, &QTimer::timeout, this, &Screenshot::look);
    looking_.start(100ms);
}

bool Screenshot::dataShown() const {
    const auto* session = engine_.singletonInstance<Session*>(qmlTypeId("Sohoa.Kiosk", 1, 0, "Session"));
    return session && session->isKnown();
}

void Screenshot::look() {
    const bool quiet = sinceFrame_.isValid() && sinceFrame_.hasExpired(std::chrono::milliseconds(Quiet).count());
    const bool enough = running_.hasExpired(std::chrono::milliseconds(Patience).count());
    if (!(quiet && dataShown()) && !enough) return;
    looking_.stop();
    QCoreApplication::exit(take());
}

int Screenshot::take() {
    if (!sinceFrame_.isValid()) {
        std::fputs("sohoa-kiosk: no frame was drawn\n", stderr);
        return 4;
    }
    if (!window_.grabWindow().save(file_, "PNG")) {
        std::fputs("sohoa-kiosk: the picture cannot be written\n", stderr);
        return 4;
    }
    if (dataShown()) return 0;
    std::fputs("sohoa-kiosk: the picture shows no data: the service did not answer\n", stderr);
    return 1;
}

}  // namespace sohoa::ui
