#include "bench/kiosk_frames.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace sohoa::bench {

static constexpr qint64 FrameNanoseconds = 16'666'667;

double FrameTimes::quantile(double share) const {
    if (milliseconds.empty()) return 0;
    std::vector<double> sorted = milliseconds;
    std::sort(sorted.begin(), sorted.end());
    const auto last = sorted.size() - 1;
    return sorted[std::min(last, std::size_t(share * double(sorted.size())))];
}

FrameTimes measureFrames(QQuickWindow& window, std::chrono::seconds length, const std::function<void()>& move) {
    FrameTimes times;
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    qint64 due = FrameNanoseconds;
    bool awaited = false;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    tick.setSingleShot(true);
    const auto next = [&] { tick.start(int(std::max<qint64>(0, (due - clock.nsecsElapsed() + 500'000) / 1'000'000))); };
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (clock.nsecsElapsed() > qint64(length.count()) * 1'000'000'000) return loop.quit();
        awaited = true;
        move();
        window.update();
    });
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        if (!awaited) return;  // another frame, of what came by itself
        awaited = false;
        const qint64 now = clock.nsecsElapsed();
        times.milliseconds.push_back(double(now - due) / 1e6);
        while (due <= now)
            due += FrameNanoseconds;
        next();
    });
    next();
    loop.exec();
    return times;
}

bool waitUntil(const std::function<bool()>& isSo, std::chrono::seconds patience) {
    QElapsedTimer clock;
    clock.start();
    while (!isSo() && clock.elapsed() < patience.count() * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return isSo();
}

static QByteArray wholeOf(const char* file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

// Field 22 of the kernel's line: clock ticks after the start of the machine. The name before it may have spaces.
double secondsSinceProcessStart() {
    const QByteArray line = wholeOf("/proc/self/stat");
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9 -
           fields.value(19).toDouble() / double(::sysconf(_SC_CLK_TCK));
}

double residentMegabytes() {
    const QByteArray pages = wholeOf("/proc/self/statm").split(' ').value(1);
    return pages.toDouble() * double(::sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

}  // namespace sohoa::bench
